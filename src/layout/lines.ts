/** Words gathered into visual lines, whatever order they were drawn in. */
import type { Box } from '../read/source-document.ts';
import type { Word } from './words.ts';

export interface VisualLine {
  words: Word[];
  text: string;
  box: Box;
  baseline: number;
  /** The size that most of its letters have. */
  size: number;
  bold: boolean;
  italic: boolean;
}

/** In ems. Words of one line share the baseline within this; producers round, fonts mix. */
const SAME_BASELINE = 0.25;
/** A gap wider than this is a blank even if none was set; kerning and holes filled by other fonts stay below. */
const BLANK_GAP = 0.16;
/** A blank that was set counts only where some room is left for it. */
const LEAST_BLANK = 0.04;
/** In ems: what a number filled in may leave before its "/". */
const ROOM_FOR_NUMBER = 2.5;
/** A raised or lowered mark is smaller than this beside its line. */
const SMALL_MARK = 0.8;

export function linesOf(words: readonly Word[]): VisualLine[] {
  const sorted = [...words].sort((a, b) => a.baseline - b.baseline || a.box.x - b.box.x);
  const groups: Word[][] = [];
  let level = -Infinity;
  let size = 0;
  for (const word of sorted) {
    const last = groups.at(-1);
    if (last && word.baseline - level <= SAME_BASELINE * Math.min(size, word.size)) last.push(word);
    else {
      groups.push([word]);
      level = word.baseline;
      size = word.size;
    }
  }
  return attachMarks(groups.map(lineOf)).sort((a, b) => a.baseline - b.baseline || a.box.x - b.box.x);
}

/** A line made of words that stand on one baseline, in any order. */
export function lineOf(words: readonly Word[]): VisualLine {
  const ordered = withoutDoubles([...words].sort((a, b) => a.box.x - b.box.x || a.run - b.run));
  const letters = new Map<number, number>();
  let bold = 0;
  let italic = 0;
  let all = 0;
  for (const word of ordered) {
    letters.set(word.size, (letters.get(word.size) ?? 0) + word.text.length);
    all += word.text.length;
    if (word.bold) bold += word.text.length;
    if (word.italic) italic += word.text.length;
  }
  const size = [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
  const main = ordered.find((word) => word.size === size) ?? ordered[0]!;
  return {
    words: ordered,
    text: textOf(ordered),
    box: boxAround(ordered.map((word) => word.box)),
    baseline: main.baseline,
    size,
    bold: bold * 2 > all,
    italic: italic * 2 > all,
  };
}

/** Words with blanks where blanks were set or gaps show them. */
export function textOf(words: readonly Word[]): string {
  let text = '';
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (before && isApart(before, word)) text += ' ';
    text += word.text;
  });
  return text.normalize('NFC');
}

export function isApart(before: Word, word: Word): boolean {
  const gap = word.box.x - (before.box.x + before.box.width);
  const size = Math.min(before.size, word.size);
  // A number filled into "Số:      /KH-UBND" leaves some of the room that was kept for it.
  if (before.from === 'annotation' && word.text.startsWith('/') && gap < ROOM_FOR_NUMBER * size) return false;
  // What the engine took for two words of a scan stands apart, however narrow the gap.
  const isSet = before.blankAfter || word.blankBefore || (before.from === 'ocr' && word.from === 'ocr');
  if (isSet) return gap > LEAST_BLANK * size;
  return gap > BLANK_GAP * size;
}

/** Letters drawn twice, a hair apart, to look bold. */
function withoutDoubles(words: Word[]): Word[] {
  return words.filter((word, index) => {
    for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
      const other = words[i]!;
      if (other.text !== word.text || other.run === word.run) continue;
      if (Math.abs(other.box.x - word.box.x) < 0.25 * word.size && Math.abs(other.baseline - word.baseline) < 1.5)
        return false;
    }
    return true;
  });
}

/** Superscripts and subscripts, which stand on baselines of their own, go back to the line that they touch. */
function attachMarks(lines: VisualLine[]): VisualLine[] {
  const result = [...lines];
  for (const mark of lines) {
    const host = result.find(
      (line) =>
        line !== mark &&
        mark.size < SMALL_MARK * line.size &&
        mark.baseline > line.baseline - 0.6 * line.size &&
        mark.baseline < line.baseline + 0.3 * line.size &&
        mark.words.every((word) => line.words.some((other) => touches(word, other))),
    );
    if (!host) continue;
    result.splice(result.indexOf(mark), 1);
    result.splice(result.indexOf(host), 1, lineOf([...host.words, ...mark.words]));
  }
  return result;
}

function touches(mark: Word, word: Word): boolean {
  const gap = Math.max(mark.box.x - (word.box.x + word.box.width), word.box.x - (mark.box.x + mark.box.width));
  return gap < 0.6 * word.size;
}

export function boxAround(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return boxes.length === 0
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}
