/** Words of a line that no wide gap parts, and words that fonts took to pieces put together. */
import { isApart, type VisualLine } from '../../lines.ts';
import type { Word } from '../../words.ts';

export interface Chunk {
  left: number;
  right: number;
  baseline: number;
  words: Word[];
}

/**
 * In ems. Blanks of lines that are not stretched are a quarter of an em wide, a third in broad fonts; the walls' padding
 * of two cells side by side leaves more, even where both are filled to the last point.
 */
export const BLANK = 0.36;

export const chunksOf = (line: VisualLine, blank = BLANK): Chunk[] =>
  gather(line, (open, word) => word.box.x - open.right <= blank * line.size);

/** Where letters with marks come from another font, a word is made of several runs. */
export const wholeWords = (line: VisualLine): Chunk[] =>
  gather(line, (open, word) => !isApart(open.words.at(-1)!, word));

function gather(line: VisualLine, belongs: (open: Chunk, word: Word) => boolean): Chunk[] {
  const chunks: Chunk[] = [];
  for (const word of line.words) {
    const [left, right] = [word.box.x, word.box.x + word.box.width];
    const open = chunks.at(-1);
    if (open && belongs(open, word)) {
      open.words.push(word);
      open.right = Math.max(open.right, right);
    } else chunks.push({ left, right, baseline: line.baseline, words: [word] });
  }
  return chunks;
}

export function sizeOf(lines: readonly { size: number }[]): number {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}
