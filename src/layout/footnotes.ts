/** Footnotes: small lines under a short rule at the foot of a page, and their marks in the sentences above. */
import type { Rule } from '../read/reading.ts';
import { lineOf, type VisualLine } from './lines.ts';

/** A note is set smaller than the text. */
const NOTE_SIZE = 0.93;
/** The separator is short, begins at the text's edge and stands in the page's lower part. */
const SEPARATOR = { shortest: 60, longest: 0.5, lowest: 0.3 };
const MARK = /^(?:\d{1,3}|\*{1,3}|\(\*\)|\[\d{1,3}\])/u;

export interface Footnote {
  mark: string;
  lines: VisualLine[];
  /** The line that bore the mark, null where no mark was found. */
  host: VisualLine | null;
}

/** Takes the notes out of the page's lines, and their marks out of the lines that bear them. */
export function takeFootnotes(
  page: { width: number; height: number; rules: readonly Rule[] },
  lines: VisualLine[],
  bodySize: number,
): Footnote[] {
  const start = noteStart(page, lines, bodySize);
  if (start === null) return [];
  const notes: Footnote[] = [];
  for (const line of lines.splice(start)) {
    const mark = MARK.exec(line.text)?.[0];
    if (mark && (notes.length === 0 || isRaised(line))) notes.push({ mark, lines: [line], host: null });
    else notes.at(-1)?.lines.push(line);
  }
  const byMark = new Map(notes.map((note) => [note.mark, note]));
  lines.forEach((line, index) => {
    const borne = line.words.filter((word) => byMark.has(word.text) && isMark(word, line));
    if (borne.length === 0 || borne.length === line.words.length) return;
    const plain = lineOf(line.words.filter((word) => !borne.includes(word)));
    lines[index] = plain;
    for (const word of borne) byMark.get(word.text)!.host ??= plain;
  });
  return notes;
}

function noteStart(
  page: { width: number; height: number; rules: readonly Rule[] },
  lines: readonly VisualLine[],
  bodySize: number,
): number | null {
  const separators = page.rules.filter(
    (rule) =>
      rule.x2 - rule.x1 >= SEPARATOR.shortest &&
      rule.x2 - rule.x1 <= SEPARATOR.longest * page.width &&
      rule.y2 - rule.y1 < 2 &&
      rule.y1 > SEPARATOR.lowest * page.height,
  );
  for (const rule of separators) {
    const first = lines.findIndex((line) => line.baseline > rule.y1);
    if (first < 0) continue;
    const below = lines.slice(first);
    if (below.every((line) => line.size <= NOTE_SIZE * bodySize) && MARK.test(below[0]!.text)) return first;
  }
  return null;
}

/** Whether the line begins with a raised mark of its own. */
function isRaised(line: VisualLine): boolean {
  const [first] = line.words;
  return first !== undefined && (first.size < 0.85 * line.size || first.baseline < line.baseline - 1);
}

const isMark = (word: VisualLine['words'][number], line: VisualLine): boolean =>
  word.size < 0.8 * line.size && word.baseline < line.baseline - 0.1 * line.size;
