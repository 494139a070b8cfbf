/** Targets by area, percentages as bars. */
import type { Target } from '../../../plan/types.ts';
import { indicatorBySlug } from '../../../registry/indicators.ts';
import { printNumber } from '../../document.ts';
import { escapeHtml } from '../../render/html.ts';
import { areaName, byArea, empty, folded, heading, type Panel, type PanelContext, passages } from './context.ts';

export const targets: Panel = (context) => {
  const { plan, words } = context;
  const areas = byArea(plan.targets).map(
    ([pillar, list]) =>
      `<section>${heading(3, areaName(pillar, context), list.length)}<ul class="targets">${list.map((target) => item(target, context)).join('\n')}</ul></section>`,
  );
  return [
    areas.length > 0 ? areas.join('\n') : empty(words.noTargets),
    folded(words.kinds.targetPoint, plan.targetPoints.length, passages('targetPoint', plan.targetPoints, context)),
  ].join('\n');
};

const SIGNS = { '=': '', '>=': '≥ ', '<=': '≤ ', '>': '> ', '<': '< ', '+': '+' } as const;

function item(target: Target, { anchors, words, language }: PanelContext): string {
  const { op, value, unit, text, indicator, where, at } = target;
  const number = `${SIGNS[op]}${printNumber(value, language)}`;
  const known = indicator === null ? null : indicatorBySlug(indicator);
  const notes = [known && (language === 'vi' ? known.name : known.english), words.whereStated[where]].filter(Boolean);
  const figure =
    unit === '%'
      ? `<span class="value">${escapeHtml(number)}%</span>`
      : `<span class="value">${escapeHtml(number)} <small>${escapeHtml(unit)}</small></span>`;
  const note = notes.length > 0 ? `<span class="note">${escapeHtml(notes.join(' · '))}</span>` : '';
  const inner = `${figure}<span class="body">${unit === '%' ? bar(target) : ''}<span class="text">${escapeHtml(text)}</span>${note}</span>`;
  return `<li>${anchors.link('target', at, inner)}</li>`;
}

/** Full colour up to the value; what lies beyond an "at least" in a lighter one. */
function bar({ op, value }: Target): string {
  const width = Math.max(0, Math.min(100, value));
  const beyond =
    op === '>=' || op === '>' ? `<rect class="beyond" x="${width}" width="${100 - width}" height="6"/>` : '';
  const kind = op === '<=' || op === '<' ? 'most' : op === '+' ? 'more' : 'fill';
  return `<svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/>${beyond}<rect class="${kind}" width="${width}" height="6"/></svg>`;
}
