/** Which values point to which places of the text: panels register what they show, the text is cut accordingly. */
import type { ReviewWords } from '../../messages/review.ts';
import type { At } from '../../plan/types.ts';
import { escapeHtml } from '../render/html.ts';

export type Kind = keyof ReviewWords['kinds'];

export interface Entry {
  kind: Kind;
  at: At;
  /** For findings. */
  level?: 'error' | 'warning' | 'info';
}

export interface Anchors {
  /** The plan's prefix in ids: "p1". */
  readonly id: string;
  readonly entries: readonly Entry[];
  /** A link to the place; without a text, or without a place, the words alone. `inner` is HTML. */
  link: (kind: Kind, at: At, inner: string, options?: { className?: string; level?: Entry['level'] }) => string;
}

/** The id of the stretch of text that starts at the offset. */
export const stretchId = (plan: string, start: number): string => `${plan}-c${start}`;

export function anchorsOf(id: string, hasText: boolean, words: ReviewWords): Anchors {
  const entries: Entry[] = [];
  return {
    id,
    entries,
    link(kind, at, inner, { className = '', level } = {}) {
      const main = `<span class="main">${inner}</span>`;
      const first = at[0];
      const where = first ? ` <span class="where">${escapeHtml(whereOf(first, words))}</span>` : '';
      if (!first || !hasText) return `<span class="${`noplace ${className}`.trim()}">${main}${where}</span>`;
      const number = entries.push(level ? { kind, at, level } : { kind, at }) - 1;
      const classes = `place ${className}`.trim();
      return `<a class="${classes}" id="${id}-i${number}" href="#${stretchId(id, first.start)}" data-i="${number}">${main}${where}</a>`;
    },
  };
}

/** "tr. 3", or the line where there are no pages. */
function whereOf({ page, line }: At[number], words: ReviewWords): string {
  return page === null ? words.shortLine(line) : words.shortPage(page);
}
