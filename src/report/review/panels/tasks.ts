/** Work on a timeline by deadline, then the body's tasks by area, then tables of other kinds. */
import { rowLabel } from '../../../plan/row-label.ts';
import type { Appendix, Row } from '../../../plan/types.ts';
import { escapeHtml } from '../../render/html.ts';
import { areaName, byArea, empty, folded, heading, type Panel, type PanelContext, passages } from './context.ts';
import { DEADLINE_GROUPS, type DeadlineGroup, deadlineGroup, dueDay, strokesOf } from './deadlines.ts';

export const tasks: Panel = (context) => {
  const { plan, words } = context;
  const rows = plan.appendices.flatMap((appendix) => appendix.rows);
  const body = byArea(plan.tasks).map(([pillar, list]) =>
    [heading(4, areaName(pillar, context), list.length), passages('task', list, context)].join('\n'),
  );
  return [
    rows.length + plan.tasks.length === 0 ? empty(words.noTasks) : '',
    rows.length > 0 ? timeline(rows, context) : '',
    body.length > 0 ? `${heading(3, words.bodyTasks, plan.tasks.length)}${body.join('\n')}` : '',
    folded(words.otherTables, plan.appendices.length, appendices(plan.appendices, context)),
  ].join('\n');
};

function timeline(rows: readonly Row[], context: PanelContext): string {
  const { plan, words } = context;
  const year = plan.header.year ?? firstYear(rows);
  const groups = DEADLINE_GROUPS.flatMap((group) => {
    const list = rows.filter((row) => (year === null ? 'none' : deadlineGroup(row.deadline, year)) === group);
    if (list.length === 0) return [];
    const sorted = list.sort((a, b) => (dueDay(a.deadline) ?? '').localeCompare(dueDay(b.deadline) ?? ''));
    return [
      `<section>${heading(4, groupName(group, year ?? 0, words), list.length)}<ul class="rows">${sorted.map((row) => item(row, year, context)).join('\n')}</ul></section>`,
    ];
  });
  return `${heading(3, words.timeline, rows.length)}${year === null ? '' : months(rows, year, context)}${groups.join('\n')}`;
}

/** Where the head names no year, the year that deadlines speak of. */
function firstYear(rows: readonly Row[]): number | null {
  const day = rows.map((row) => dueDay(row.deadline)).find((due) => due !== null);
  return day ? Number(day.slice(0, 4)) : null;
}

function groupName(group: DeadlineGroup, year: number, words: PanelContext['words']): string {
  const names = words.groups;
  switch (group) {
    case 'before':
      return names.before(year);
    case 'after':
      return names.after(year);
    case 'q1':
      return names.quarter('I', year);
    case 'q2':
      return names.quarter('II', year);
    case 'q3':
      return names.quarter('III', year);
    case 'q4':
      return names.quarter('IV', year);
    default:
      return names[group];
  }
}

/** How much falls due in each month. */
function months(rows: readonly Row[], year: number, { words }: PanelContext): string {
  const counts = new Array<number>(12).fill(0);
  for (const row of rows) {
    const due = dueDay(row.deadline);
    if (due !== null && Number(due.slice(0, 4)) === year) counts[Number(due.slice(5, 7)) - 1]!++;
  }
  const most = Math.max(1, ...counts);
  const columns = counts.map((count, index) => {
    const height = (count / most) * 32;
    return `<li title="${escapeHtml(words.dueIn(index + 1, count))}"><span class="n">${count === 0 ? '' : count}</span><svg viewBox="0 0 10 32" preserveAspectRatio="none" aria-hidden="true"><rect class="fill" y="${(32 - height).toFixed(1)}" width="10" height="${height.toFixed(1)}"/></svg><span class="name">${escapeHtml(words.month(index + 1))}</span></li>`;
  });
  return `<ul class="months" aria-label="${escapeHtml(words.monthsChart)}">${columns.join('')}</ul>`;
}

function item(row: Row, year: number | null, context: PanelContext): string {
  const { anchors, plan, words } = context;
  const { cellsAt } = row;
  const cell = (name: string, list: readonly string[], at: Row['at'] | undefined): string => {
    const text = list.filter((entry) => entry.trim() !== '').join('; ');
    const inner = text === '' ? `<span class="missing">${escapeHtml(words.noDeadline)}</span>` : escapeHtml(text);
    return `<div><dt>${escapeHtml(name)}</dt><dd>${text === '' ? inner : anchors.link('cell', at ?? row.at, inner)}</dd></div>`;
  };
  const number = rowLabel(plan, row);
  const lead = number === '' ? '' : `<span class="label">${escapeHtml(number)}</span> `;
  return `<li>${anchors.link('row', row.at, `${lead}${escapeHtml(row.content)}`, { className: 'strong' })}${year === null ? '' : track(row, year)}<dl class="cells">${[
    cell(words.columns.deadline, [row.deadline.text], cellsAt.deadline),
    cell(words.columns.leads, row.leads, cellsAt.lead),
    cell(words.columns.coordinators, row.coordinators, cellsAt.coordinator),
    cell(words.columns.products, row.products, cellsAt.product),
  ].join('')}</dl>${rest(row, context)}</li>`;
}

/** The number's and the content's own cells are places too. */
function rest({ cellsAt, no, content }: Row, { anchors }: PanelContext): string {
  const own = [
    cellsAt.no ? anchors.link('cell', cellsAt.no, escapeHtml(no ?? ''), { className: 'quiet' }) : '',
    cellsAt.content ? anchors.link('cell', cellsAt.content, escapeHtml(content), { className: 'quiet' }) : '',
  ].join('');
  return own === '' ? '' : `<span hidden>${own}</span>`;
}

function track({ deadline }: Row, year: number): string {
  const strokes = strokesOf(deadline, year);
  if (strokes.length === 0) return '';
  const grid = [1, 2, 3]
    .map((quarter) => `<rect class="tick" x="${quarter * 90 - 0.4}" width="0.8" height="10"/>`)
    .join('');
  const bars = strokes
    .map(
      ({ from, to, kind }) =>
        `<rect class="${kind}" x="${(from * 360).toFixed(1)}" y="2" width="${Math.max(4, (to - from) * 360).toFixed(1)}" height="6"/>`,
    )
    .join('');
  return `<svg class="year" viewBox="0 0 360 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" y="2" width="360" height="6"/>${grid}${bars}</svg>`;
}

function appendices(list: readonly Appendix[], { anchors, words }: PanelContext): string {
  const items = list.map(({ label, title, caption, at, cells }) => {
    const name = [label, title].filter(Boolean).join(': ') || words.kinds.appendix;
    const links = [anchors.link('appendix', at, `${escapeHtml(name)} <span class="count">${cells.length}</span>`)];
    if (caption) links.push(anchors.link('appendix', caption.at, escapeHtml(caption.text)));
    return `<li>${links.join('<br>')}</li>`;
  });
  return items.length === 0 ? '' : `<ul class="plain">${items.join('\n')}</ul>`;
}
