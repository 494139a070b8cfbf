/** Visual lines joined into paragraphs for reading; the characters and their order stay as they are. */
import type { Kind } from './anchors.ts';
import type { ReviewText, TextLine, TextSpan } from './input.ts';

export interface Paragraph extends TextSpan {
  block: number | null;
  /** Classes of its look: "heading", "mid", "bold", "italic", "furniture", "footnote". */
  look: string[];
  /** Where it begins, and where it goes on on another page; `page` is null where no page begins. */
  pages: { start: number; page: number | null }[];
  looksListed: boolean;
}

const LABEL = /^\s*(?:[-–—+•*]|(?:\d{1,2}\.)*\d{1,2}[.)](?!\d)|\p{L}[.)]|[IVX]{1,5}[.)-])\s*/u;
const BULLET = /^\s*[-–—+•*]/u;
const CLOSES = /[.;:!?/]["”»)]?\s*$/u;

/** A line much shorter than most ends its paragraph. */
const SHORT = 0.6;

export function paragraphsOf(
  source: ReviewText,
  range: TextSpan,
  starts: ReadonlyMap<number, Kind>,
  pageBefore: number | null,
): { paragraphs: Paragraph[]; lastPage: number | null } {
  const { text } = source;
  const width = usualWidth(source);
  const paragraphs: Paragraph[] = [];
  let page = pageBefore;
  let previous: TextLine | null = null;
  for (const line of linesIn(source.lines, range)) {
    const start = Math.max(line.start, range.start);
    const end = Math.min(line.end, range.end);
    const words = text.slice(start, end);
    if (words.trim() === '') {
      if (paragraphs.length > 0) paragraphs.at(-1)!.end = end;
      continue;
    }
    const turned = line.page !== null && line.page !== page;
    if (turned) page = line.page;
    const kind = kindAt(words, start, starts);
    const last = paragraphs.at(-1);
    if (!last || !previous || opens(line, words, kind, previous, text, width)) {
      paragraphs.push({
        start,
        end,
        block: line.block,
        look: lookOf(line, words, kind),
        pages: [{ start, page: turned ? page : null }],
        looksListed: BULLET.test(words),
      });
    } else {
      last.end = end;
      if (turned) last.pages.push({ start, page });
    }
    previous = line;
  }
  return { paragraphs, lastPage: page };
}

/** The line's own kind: what begins at its first letter, or behind its label. */
function kindAt(words: string, start: number, starts: ReadonlyMap<number, Kind>): Kind | undefined {
  const blank = /^\s*/u.exec(words)![0].length;
  const label = LABEL.exec(words)?.[0].length ?? 0;
  return starts.get(start + blank) ?? starts.get(start + label);
}

function opens(
  line: TextLine,
  words: string,
  kind: Kind | undefined,
  previous: TextLine,
  text: string,
  width: number,
): boolean {
  if (line.startsParagraph === true || line.block !== previous.block || line.role !== previous.role) return true;
  if (line.block !== null || line.role === 'furniture') return true;
  if (line.startsParagraph === false) return false;
  if (kind !== undefined || LABEL.test(words)) return true;
  if (/^\s*\p{Ll}/u.test(words)) return false;
  const before = text.slice(previous.start, previous.end).trimEnd();
  return CLOSES.test(before) || before.length < SHORT * width || isCapitals(words) !== isCapitals(before);
}

function lookOf(line: TextLine, words: string, kind: Kind | undefined): string[] {
  const look: string[] = [];
  if (kind === 'heading') look.push('heading');
  if (kind === 'title') return ['mid', 'bold'];
  if (line.centered || (kind === undefined && line.block === null && isCapitals(words))) look.push('mid');
  if (line.bold) look.push('bold');
  if (line.italic) look.push('italic');
  if (line.role === 'furniture' || line.role === 'footnote') look.push(line.role);
  return look;
}

/** Written in capitals throughout: titles, letterheads, signatures. */
function isCapitals(words: string): boolean {
  return /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);
}

/** The width that all but the longest tenth of the lines keep to. */
function usualWidth({ lines, text }: ReviewText): number {
  const widths = lines
    .filter((line) => line.role === 'text')
    .map((line) => text.slice(line.start, line.end).trim().length)
    .filter((width) => width > 0)
    .sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
}

function linesIn(lines: readonly TextLine[], { start, end }: TextSpan): TextLine[] {
  return lines.filter((line) => line.start < end && line.end > start);
}
