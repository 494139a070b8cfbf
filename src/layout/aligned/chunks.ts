/** Runs of words that wide blanks part: what a line of an aligned table is made of. */
import type { Span } from '../../read/source-document.ts';

/** A run of words in a line, without a wide blank inside; x counts characters from the line's start. */
export interface Chunk extends Span {
  x0: number;
  x1: number;
}

/** A chunk that reaches over a border by no more still belongs wholly to its own column. */
export const OVERHANG = 3;

export function chunksOf(text: string, line: Span): Chunk[] {
  const chunks: Chunk[] = [];
  for (const match of text.slice(line.start, line.end).matchAll(/\S+(?: \S+)*/gu)) {
    const x0 = match.index;
    chunks.push({ start: line.start + x0, end: line.start + x0 + match[0].length, x0, x1: x0 + match[0].length });
  }
  return chunks;
}
