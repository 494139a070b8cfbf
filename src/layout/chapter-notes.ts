/**
 * Footnotes that somebody wrote by hand behind a chapter: under a line of underscores, counted 1, 2, 3 through the whole
 * document, each figure stuck to a word further up ("theo quy định3; bảo đảm …").
 */
import type { Line, SourceDocument } from '../read/source-document.ts';

const RULE = /^_{5,}$/u;
const OPENS = /^(\d{1,2})\s+(?=["“(]?\p{Lu})/u;
/** What ends the notes where nothing but words tells of paragraphs: the next chapter, point or heading. */
const GOES_ON_BELOW = /^(?:(?:[IVX]{1,5}|[A-HĐ]|\d{1,2})[.)]|[a-zđ]\)|[-–+]\s|\p{Lu}{3,})/u;

/** The document with such lines as footnotes; the same document where it has none. */
export function markChapterNotes<T extends Pick<SourceDocument, 'text' | 'lines'>>(document: T): T {
  const { text, lines } = document;
  const words = (line: Line): string => text.slice(line.start, line.end).trim();
  const changed = new Map<number, Line>();
  let last = 0;
  let read = 0;
  lines.forEach((rule, index) => {
    if (rule.role !== 'text' || rule.end - rule.start < SHORTEST_RULE || !RULE.test(words(rule))) return;
    const above = text.slice(read, rule.start);
    const end = endOfNotes(lines, index + 1, words, (mark) => mark === last + 1 && isBorne(above, mark) && ++last > 0);
    for (let i = index + 1; i < end; i++) {
      const startsParagraph = OPENS.test(words(lines[i]!));
      changed.set(i, { ...lines[i]!, role: 'footnote', startsParagraph });
    }
    if (end > index + 1) read = lines[end - 1]!.end;
  });
  return changed.size === 0 ? document : { ...document, lines: lines.map((line, i) => changed.get(i) ?? line) };
}

const SHORTEST_RULE = 5;

/** The line behind the notes that begin at `from`; `from` itself where none does. */
function endOfNotes(
  lines: readonly Line[],
  from: number,
  words: (line: Line) => string,
  isNext: (mark: number) => boolean,
): number {
  let end = from;
  for (let i = from; i < lines.length; i++) {
    const line = words(lines[i]!);
    if (line === '') continue;
    const mark = OPENS.exec(line)?.[1];
    if (mark !== undefined && isNext(Number(mark))) end = i + 1;
    else if (end === from || lines[i]!.startsParagraph === true || GOES_ON_BELOW.test(line)) break;
    else end = i + 1;
  }
  return end;
}

/** Does the figure stick to a word, a bracket or a year, as a raised one does? */
const isBorne = (text: string, mark: number): boolean =>
  new RegExp(`(?:\\p{L}{2}(?<!/QH)|[%)”]|(?<!\\d)20\\d\\d|[Đđ]ề án \\d\\d)${mark}(?![\\d\\p{L}])`, 'u').test(text);
