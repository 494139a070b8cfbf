/** The documents that the plan rests on, then those that it cites. */
import type { Reference } from '../../../plan/types.ts';
import { escapeHtml } from '../../render/html.ts';
import type { Kind } from '../anchors.ts';
import { dayFirst, empty, heading, type Panel, type PanelContext } from './context.ts';

export const bases: Panel = (context) => {
  const { plan, words } = context;
  return [
    heading(3, words.legalBases, plan.legalBases.length),
    plan.legalBases.length === 0 ? empty(words.noBases) : references('basis', plan.legalBases, context),
    plan.citations.length === 0 ? '' : heading(3, words.citations, plan.citations.length),
    references('citation', plan.citations, context),
  ].join('\n');
};

function references(kind: Kind, list: readonly Reference[], { anchors }: PanelContext): string {
  const items = list.map((reference) => {
    const name = [reference.type, reference.number].filter(Boolean).join(' ');
    const date = reference.issuedOn ? `<span class="date">${dayFirst(reference.issuedOn)}</span>` : '';
    const about = [reference.issuer, reference.subject].filter(Boolean).join(' – ');
    const note = about === '' ? '' : `<span class="note">${escapeHtml(about)}</span>`;
    return `<li>${anchors.link(kind, reference.at, `<b>${escapeHtml(name)}</b> ${date} ${note}`)}</li>`;
  });
  return items.length === 0 ? '' : `<ul class="plain references">${items.join('\n')}</ul>`;
}
