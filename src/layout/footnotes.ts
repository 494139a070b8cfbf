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

/** Takes the notes out of the page's lines, and their marks out of the lines that bear them, those of tables' cells among them. */
export function takeFootnotes(
  page: { width: number; height: number; rules: readonly Rule[] },
  lines: VisualLine[],
  bodySize: number,
  cells: readonly { lines: VisualLine[] }[] = [],
): Footnote[] {
  const start = noteStart(page, lines, bodySize);
  if (start === null) return [];
  const notes: Footnote[] = [];
  for (const line of lines.splice(start)) {
    const mark = MARK.exec(line.text)?.[0];
    const last = notes.at(-1);
    if (mark && (!last || isRaised(line) || isNext(mark, last, line))) notes.push({ mark, lines: [line], host: null });
    else last?.lines.push(line);
  }
  const byMark = new Map(notes.map((note) => [note.mark, note]));
  const takeMarks = (bearers: VisualLine[], isText: boolean): void => {
    bearers.forEach((line, index) => {
      const borne = line.words.filter((word) => byMark.has(word.text) && isMark(word, line));
      if (borne.length === 0 || borne.length === line.words.length) return;
      const plain = { ...line, ...lineOf(line.words.filter((word) => !borne.includes(word))) };
      bearers[index] = plain;
      // A note of a table waits for no paragraph.
      if (isText) for (const word of borne) byMark.get(word.text)!.host ??= plain;
    });
  };
  takeMarks(lines, true);
  for (const cell of cells) takeMarks(cell.lines, false);
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

/** "2  Theo …" below note 1: a mark as large as its words, or on a line of its own. */
const isNext = (mark: string, last: Footnote, { words }: VisualLine): boolean =>
  Number(mark) === Number(last.mark) + 1 &&
  words[0]!.text === mark &&
  /^(?:$|["“(]?\p{Lu})/u.test(words[1]?.text ?? '');

/** Whether the line begins with a raised mark of its own. */
function isRaised(line: VisualLine): boolean {
  const [first] = line.words;
  return first !== undefined && (first.size < 0.85 * line.size || first.baseline < line.baseline - 1);
}

const isMark = (word: VisualLine['words'][number], line: VisualLine): boolean =>
  word.size < 0.8 * line.size && word.baseline < line.baseline - 0.1 * line.size;
