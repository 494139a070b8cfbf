/** One plan: its text on one side, on the other its data and findings in tabs. */
import type { Language } from '../../messages/index.ts';
import { type ReviewWords, reviewWords } from '../../messages/review.ts';
import type { Plan } from '../../plan/types.ts';
import { escapeHtml } from '../render/html.ts';
import { anchorsOf, type Entry } from './anchors.ts';
import type { ReviewInput } from './input.ts';
import { bases } from './panels/bases.ts';
import type { Panel, PanelContext } from './panels/context.ts';
import { duties } from './panels/duties.ts';
import { findings } from './panels/findings.ts';
import { overview } from './panels/overview.ts';
import { targets } from './panels/targets.ts';
import { tasks } from './panels/tasks.ts';
import { textPane } from './text-pane.ts';

export interface PlanSection {
  html: string;
  entries: readonly Entry[];
}

const TABS: readonly {
  key: keyof ReviewWords['tabs'];
  panel: Panel;
  count: (context: PanelContext) => number | null;
}[] = [
  { key: 'overview', panel: overview, count: () => null },
  { key: 'findings', panel: findings, count: (context) => context.findings.length },
  { key: 'targets', panel: targets, count: ({ plan }) => plan.targets.length },
  {
    key: 'tasks',
    panel: tasks,
    count: ({ plan }) => plan.tasks.length + plan.appendices.reduce((sum, { rows }) => sum + rows.length, 0),
  },
  { key: 'bases', panel: bases, count: ({ plan }) => plan.legalBases.length + plan.citations.length },
  { key: 'duties', panel: duties, count: ({ plan }) => plan.responsibilities.length },
];

/** Panels first: what they point to decides how the text is cut. */
export function planSection(input: ReviewInput, id: string, language: Language): PlanSection {
  const words = reviewWords(language);
  const { plan, source } = input;
  const anchors = anchorsOf(id, source !== null, words);
  const context: PanelContext = { plan, findings: input.findings, anchors, words, language };
  const name = escapeHtml(planName(plan, words));
  const panels = TABS.map(
    ({ key, panel }) =>
      `<div role="tabpanel" class="panel-${key}" id="${id}-${key}" aria-labelledby="${id}-tab-${key}"><h2>${escapeHtml(words.tabs[key])}</h2>${panel(context)}</div>`,
  );
  const buttons = TABS.map(({ key, count }) => {
    const number = count(context);
    return tab(
      id,
      key,
      `${escapeHtml(words.tabs[key])}${number === null ? '' : ` <span class="count">${number}</span>`}`,
    );
  });
  const text =
    source === null
      ? ''
      : `<div class="doc" id="${id}-text" tabindex="0" role="region" aria-label="${escapeHtml(words.documentOf(planName(plan, words)))}"><p class="hint">${escapeHtml(words.textHint)}</p><div class="paper" lang="vi">${textPane(source, id, anchors.entries, words)}</div></div>`;
  const textButton = source === null ? '' : tab(id, 'text', escapeHtml(words.document));
  return {
    entries: anchors.entries,
    html: `<section class="plan${source === null ? ' textless' : ''}" id="${id}" data-section aria-label="${name}">
${text}
<div class="tabs" role="tablist" aria-label="${escapeHtml(words.dataOf(planName(plan, words)))}">${textButton}${buttons.join('')}</div>
<div class="side" tabindex="0" role="region" aria-label="${escapeHtml(words.dataOf(planName(plan, words)))}">${source === null ? `<p class="empty">${escapeHtml(words.noText)}</p>` : ''}${panels.join('\n')}</div>
</section>`,
  };
}

function tab(id: string, key: string, inner: string): string {
  return `<button type="button" role="tab" id="${id}-tab-${key}" data-tab="${key}" aria-controls="${id}-${key}" aria-selected="false">${inner}</button>`;
}

/** As a reader calls the plan: its place and year, else its title, else the file. */
export function planName({ header, source }: Plan, words: ReviewWords): string {
  const place = header.locality ? `${header.locality.level} ${header.locality.name}` : null;
  const short = [place, header.year].filter(Boolean).join(', ');
  return short || header.title || source.name || words.untitled;
}
