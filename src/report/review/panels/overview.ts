/** The plan at a glance: head, figures, areas, outline, and all that stands in no other panel. */
import type { Heading } from '../../../plan/types.ts';
import { PILLARS } from '../../../registry/vocabulary.ts';
import { escapeHtml } from '../../render/html.ts';
import { areaName, dayFirst, folded, heading, type Panel, type PanelContext, passages } from './context.ts';

export const overview: Panel = (context) => {
  const { plan, words } = context;
  return [
    figures(context),
    head(context),
    heading(3, words.byArea),
    areas(context),
    folded(words.outline, countHeadings(plan.outline), outline(plan.outline, context)),
    folded(words.kinds.purpose, plan.purposes.length, passages('purpose', plan.purposes, context)),
    folded(words.kinds.requirement, plan.requirements.length, passages('requirement', plan.requirements, context)),
    folded(words.kinds.funding, plan.funding.length, passages('funding', plan.funding, context)),
    folded(words.kinds.preamble, plan.preamble.length, passages('preamble', plan.preamble, context)),
    folded(words.kinds.mention, plan.appendixMentions.length, passages('mention', plan.appendixMentions, context)),
    folded(words.kinds.closing, plan.closing.length, passages('closing', plan.closing, context)),
    folded(words.kinds.other, plan.other.length, passages('other', plan.other, context)),
    folded(words.kinds.repair, plan.repairs.length, repairs(context)),
    folded(words.kinds.warning, plan.warnings.length, warnings(context)),
  ].join('\n');
};

function figures({ plan, findings, words }: PanelContext): string {
  const rows = plan.appendices.reduce((sum, appendix) => sum + appendix.rows.length, 0);
  const level = (name: 'error' | 'warning' | 'info'): [number, string, string] => [
    findings.filter((finding) => finding.level === name).length,
    words.levels[name].toLowerCase(),
    name,
  ];
  const list: [number, string, string][] = [
    [plan.targets.length, words.figures.targets, ''],
    [plan.tasks.length, words.figures.tasks, ''],
    [rows, words.figures.rows, ''],
    [plan.legalBases.length, words.figures.bases, ''],
    level('error'),
    level('warning'),
  ];
  return `<ul class="figures">${list
    .map(([count, name, tone]) => `<li${tone ? ` class="${tone}"` : ''}><b>${count}</b> ${escapeHtml(name)}</li>`)
    .join('')}</ul>`;
}

/** The fields of the head, each with its place; a field that was looked for and not found says so. */
function head(context: PanelContext): string {
  const { plan, words, anchors } = context;
  const { header, source } = plan;
  const unit = ({ level, name }: { level: string; name: string }): string => `${level} ${name}`;
  const date = header.issuedOn ?? header.issuedPartial;
  const values: [field: string, value: string | null, wanted: boolean][] = [
    ['docType', header.docType, true],
    ['title', header.title, true],
    ['number', header.number ?? header.numberAsPrinted, true],
    ['issuedOn', date === null ? header.dateAsPrinted : dayFirst(date), true],
    ['place', header.place, false],
    ['issuer', header.issuer, true],
    ['year', header.year === null ? null : String(header.year), true],
    ['locality', header.locality && unit(header.locality), true],
    ['parents', header.parents.map(unit).join(', ') || null, false],
    ['signer.onBehalfOf', header.signer.onBehalfOf, false],
    ['signer.inPlaceOf', header.signer.inPlaceOf, false],
    ['signer', [header.signer.position, header.signer.name].filter(Boolean).join(' ') || null, true],
    ['recipients', header.recipients.join('; ') || null, false],
    ['addressees', header.addressees.join('; ') || null, false],
  ];
  const shown = new Set(values.map(([field]) => field));
  const rows = values.flatMap(([field, value, wanted]) => {
    if (value === null && !wanted) return [];
    const name = words.head[field.replace('signer.', '')] ?? field;
    const at =
      field === 'signer' ? (header.at['signer.name'] ?? header.at['signer.position'] ?? []) : (header.at[field] ?? []);
    const inner =
      value === null
        ? `<span class="missing">${escapeHtml(words.notFound)}</span>`
        : anchors.link(field === 'docType' || field === 'title' ? 'title' : 'header', at, escapeHtml(value));
    return [`<dt>${escapeHtml(name)}</dt><dd>${inner}</dd>`];
  });
  // Fields that stand at places of their own beside the ones above, and all names of the issuing body.
  const further = Object.entries(header.at)
    .filter(([field]) => !shown.has(field) && field !== 'signer.name')
    .map(([field, at]) =>
      anchors.link('header', at, escapeHtml(words.head[field] ?? words.head[field.split('.')[0]!] ?? field)),
    );
  const issuers = header.issuers.map(({ at, name }) => anchors.link('issuer', at, escapeHtml(name)));
  const others = [...issuers, ...further].map((link) => `<li>${link}</li>`).join('\n');
  return `<dl class="head">${rows.join('\n')}<dt>${escapeHtml(words.head.source!)}</dt><dd>${escapeHtml(source.name)}</dd></dl>${folded(
    words.kinds.issuer,
    issuers.length + further.length,
    others === '' ? '' : `<ul class="plain">${others}</ul>`,
  )}`;
}

/** Targets and work by area: an area without any is seen at once. */
function areas(context: PanelContext): string {
  const { plan, words } = context;
  const work = [...plan.tasks, ...plan.appendices.flatMap((appendix) => appendix.rows)];
  const counts = PILLARS.map((pillar) => ({
    pillar,
    targets: plan.targets.filter((target) => target.pillar === pillar).length,
    work: work.filter((task) => task.pillar === pillar).length,
  }));
  const most = Math.max(1, ...counts.map((count) => count.work));
  const rows = counts.map(
    ({ pillar, targets, work: count }) =>
      `<tr${targets + count === 0 ? ' class="none"' : ''}><th scope="row">${escapeHtml(areaName(pillar, context))}</th><td class="number">${targets}</td><td class="number">${count}</td><td class="bar"><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="fill" width="${((count / most) * 100).toFixed(1)}" height="8"/></svg></td></tr>`,
  );
  const { area, targets, work: workName } = words.areaHead;
  return `<table class="areas"><thead><tr><th scope="col">${escapeHtml(area)}</th><th scope="col" class="number">${escapeHtml(targets)}</th><th scope="col" class="number" colspan="2">${escapeHtml(workName)}</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

const countHeadings = (list: readonly Heading[]): number =>
  list.reduce((sum, { children }) => sum + 1 + countHeadings(children), 0);

function outline(list: readonly Heading[], context: PanelContext): string {
  if (list.length === 0) return '';
  const items = list.map(({ label, title, at, children }) => {
    const lead = label ? `<span class="label">${escapeHtml(label)}</span> ` : '';
    return `<li>${context.anchors.link('heading', at, `${lead}${escapeHtml(title)}`)}${outline(children, context)}</li>`;
  });
  return `<ul class="outline">${items.join('\n')}</ul>`;
}

function repairs({ plan, anchors }: PanelContext): string {
  const items = plan.repairs.map(
    ({ from, to, at }) =>
      `<li>${anchors.link('repair', at, `<del>${escapeHtml(from)}</del> <ins>${escapeHtml(to)}</ins>`)}</li>`,
  );
  return items.length === 0 ? '' : `<ul class="plain">${items.join('\n')}</ul>`;
}

function warnings({ plan, anchors }: PanelContext): string {
  const items = plan.warnings.map(
    ({ message, at }) => `<li>${anchors.link('warning', at ?? [], escapeHtml(message))}</li>`,
  );
  return items.length === 0 ? '' : `<ul class="plain">${items.join('\n')}</ul>`;
}
