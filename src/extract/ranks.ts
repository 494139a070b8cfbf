/** How deep a paragraph stands by its label: chapters first, then areas, points, dashes. */
import type { Block } from './blocks.ts';

export const RANK = { part: 0, capital: 0.5, roman: 1, article: 1, decimal: 1, letter: 20, bullet: 30 } as const;
const INNER_PART = 0.2;
const INNER_CAPITAL = 1.5;
/** Deeper than numbers of any length. */
const INNER_NUMBER = 10;
export const UNLABELLED = 40;

export function rankOf(block: Block): number {
  const { label } = block;
  if (!label) return UNLABELLED;
  // "Mục 1" stands inside "Phần II".
  if (label.kind === 'part') return /^(?:tiểu )?mục/iu.test(label.printed) ? INNER_PART : RANK.part;
  if (label.kind === 'decimal') return label.isInner ? INNER_NUMBER : 1 + label.value.length;
  if (label.isInner) return INNER_CAPITAL;
  if (label.kind === 'bullet') {
    // A star heads what dashes list; a plus stands under a dash.
    if (/^[*❖➢]/u.test(label.printed)) return 25;
    return /^[+•○◦]/u.test(label.printed) ? 31 : RANK.bullet;
  }
  return RANK[label.kind];
}
