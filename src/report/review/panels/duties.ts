/** Who has to do what: the units of "tổ chức thực hiện" with their duties. */
import { escapeHtml } from '../../render/html.ts';
import { empty, type Panel, passages } from './context.ts';

export const duties: Panel = (context) => {
  const { plan, words, anchors } = context;
  if (plan.responsibilities.length === 0) return empty(words.noDuties);
  return plan.responsibilities
    .map(({ unit, label, duties: list, at }) => {
      const lead = label ? `<span class="label">${escapeHtml(label)}</span> ` : '';
      return `<section class="unit"><h3>${anchors.link('unit', at, `${lead}${escapeHtml(unit)}`)}</h3>${passages('duty', list, context)}</section>`;
    })
    .join('\n');
};
