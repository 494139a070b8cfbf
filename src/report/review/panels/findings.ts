/** What the rules found, to be filtered by level and rule. */
import { FINDING_LEVELS, type Finding } from '../../../check/finding.ts';
import { RULE_WORDS } from '../../../messages/rules/index.ts';
import { isAbsence } from '../../check/place.ts';
import { escapeHtml } from '../../render/html.ts';
import { empty, type Panel, type PanelContext } from './context.ts';

export const findings: Panel = (context) => {
  const { words } = context;
  const list = gravestFirst(context.findings);
  if (list.length === 0) return empty(words.noFindings);
  return `${filters(context)}<ol class="findings">${list.map((finding) => item(finding, context)).join('\n')}</ol><p class="empty none-shown" hidden>${escapeHtml(words.noneShown)}</p>`;
};

/** By level, within a level in the order of the document. */
function gravestFirst(list: readonly Finding[]): Finding[] {
  return [...list].sort((a, b) => FINDING_LEVELS.indexOf(a.level) - FINDING_LEVELS.indexOf(b.level));
}

function filters(context: PanelContext): string {
  const { findings: list, words, anchors } = context;
  const levels = FINDING_LEVELS.map((level) => {
    const count = list.filter((finding) => finding.level === level).length;
    return `<label class="chip ${level}"><input type="checkbox" name="level" value="${level}" checked> ${escapeHtml(words.levels[level])} <span class="count">${count}</span></label>`;
  });
  const counts = new Map<string, number>();
  for (const { rule } of list) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts]
    .map(([rule, count]): [string, string] => [rule, `${ruleTitle(rule, context)} (${count})`])
    .sort((a, b) => a[1].localeCompare(b[1], 'vi'))
    .map(([rule, title]) => `<option value="${escapeHtml(rule)}">${escapeHtml(title)}</option>`);
  const shown = words.shown('{}', list.length).split('{}').map(escapeHtml);
  return `<form class="filters"><fieldset><legend>${escapeHtml(words.levelFilter)}</legend>${levels.join('\n')}</fieldset>
<label for="${anchors.id}-rule">${escapeHtml(words.ruleFilter)}</label> <select id="${anchors.id}-rule" name="rule"><option value="">${escapeHtml(words.allRules)}</option>${rules.join('')}</select>
<p class="shown" role="status">${shown.join(`<b>${list.length}</b>`)}</p></form>`;
}

function ruleTitle(rule: string, { language }: PanelContext): string {
  return (
    (RULE_WORDS as Readonly<Record<string, (typeof RULE_WORDS)[keyof typeof RULE_WORDS]>>)[rule]?.[language].title ??
    rule
  );
}

function item(finding: Finding, context: PanelContext): string {
  const { words, anchors } = context;
  const { level, rule, message, evidence, at, where, related } = finding;
  const line = (name: string, value: string | null): string =>
    value === null || value === '' ? '' : `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`;
  const doubtful = finding.confidence === 'doubtful' ? ` <span class="tag">${escapeHtml(words.doubtful)}</span>` : '';
  const quote = evidence === null ? '' : `<q>${escapeHtml(evidence)}</q>`;
  const absent = at.length === 0 ? ` <span class="tag">${escapeHtml(words.absence)}</span>` : '';
  const place = where === null || isAbsence(finding) ? '' : ` <span class="tag">${escapeHtml(where)}</span>`;
  const others = related.map(({ note, evidence: words_, at: place_ }) => {
    const inner = `${note === '' ? '' : `${escapeHtml(note)}: `}<q>${escapeHtml(words_)}</q>`;
    return `<li>${anchors.link('finding', place_, inner, { level })}</li>`;
  });
  return `<li class="finding ${level}" data-level="${level}" data-rule="${escapeHtml(rule)}">${anchors.link(
    'finding',
    at,
    `<span class="message"><span class="sr">${escapeHtml(words.levels[level])}: </span>${escapeHtml(message)}</span>${quote}`,
    { level },
  )}<p class="tags"><span class="rule">${escapeHtml(ruleTitle(rule, context))}</span>${place}${absent}${doubtful}</p>${others.length > 0 ? `<ul class="plain" aria-label="${escapeHtml(words.related)}">${others.join('')}</ul>` : ''}<dl class="cells">${[
    line(words.expected, finding.expected),
    line(words.suggestion, finding.suggestion),
    line(words.basis, finding.basis),
  ].join('')}</dl></li>`;
}
