/** What every panel is given, and the small pieces that panels share. */
import type { Finding } from '../../../check/finding.ts';
import type { Language } from '../../../messages/index.ts';
import type { ReviewWords } from '../../../messages/review.ts';
import type { At, Pillar, Plan } from '../../../plan/types.ts';
import { pillarEntry } from '../../../registry/pillars.ts';
import { PILLARS } from '../../../registry/vocabulary.ts';
import { escapeHtml } from '../../render/html.ts';
import type { Anchors, Kind } from '../anchors.ts';

export interface PanelContext {
  plan: Plan;
  findings: readonly Finding[];
  anchors: Anchors;
  words: ReviewWords;
  language: Language;
}

export type Panel = (context: PanelContext) => string;

export function areaName(pillar: Pillar | null, { words, language }: PanelContext): string {
  if (pillar === null) return words.general;
  const { name, english } = pillarEntry(pillar);
  return language === 'vi' ? name : english;
}

/** In the order of the reform areas, what has none last; empty areas left out. */
export function byArea<T extends { pillar: Pillar | null }>(list: readonly T[]): [Pillar | null, T[]][] {
  return [...PILLARS, null]
    .map((pillar): [Pillar | null, T[]] => [pillar, list.filter((entry) => entry.pillar === pillar)])
    .filter(([, entries]) => entries.length > 0);
}

export const heading = (level: 2 | 3 | 4, text: string, count?: number): string =>
  `<h${level}>${escapeHtml(text)}${count === undefined ? '' : ` <span class="count">${count}</span>`}</h${level}>`;

export const empty = (text: string): string => `<p class="empty">${escapeHtml(text)}</p>`;

/** A list of links, one for each passage. */
export function passages(
  kind: Kind,
  list: readonly { label?: string | null; text: string; at: At }[],
  { anchors }: PanelContext,
): string {
  const items = list.map(({ label, text, at }) => {
    const lead = label ? `<span class="label">${escapeHtml(label)}</span> ` : '';
    return `<li>${anchors.link(kind, at, `${lead}${escapeHtml(text)}`)}</li>`;
  });
  return items.length === 0 ? '' : `<ul class="plain">${items.join('\n')}</ul>`;
}

/** A part that opens on demand; nothing where it is empty. */
export function folded(title: string, count: number, inner: string): string {
  if (inner === '') return '';
  return `<details><summary>${escapeHtml(title)} <span class="count">${count}</span></summary>${inner}</details>`;
}

/** "2026-01-05" as "05/01/2026". */
export const dayFirst = (date: string): string => date.split('-').reverse().join('/');
