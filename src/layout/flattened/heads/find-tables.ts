/** Heads in running lines, and how far the tables under them reach. */
import { startOfWords } from '../../../language/letters.ts';
import type { Line, SourceDocument, Span } from '../../../read/source-document.ts';
import { GROUP_LABEL } from '../../table-words/groups.ts';
import { closesPlan, endsTable, Numbering, opensAppendix, SHORTEST_PROSE } from '../../table-words/table-end.ts';
import { trimmedLine } from '../../table-words/words.ts';
import { type Head, headAt } from './head.ts';
import { asCopied, asRepeated, asShuffled } from './repeated-head.ts';
import type { Table } from './table.ts';
import { TableTitles } from './table-titles.ts';

type Text = Pick<SourceDocument, 'text' | 'lines'>;

/** The tables in reading order; none of them reaches into the next one. */
export function findTables({ text, lines }: Text): Table[] {
  const tables: Table[] = [];
  const numbering = new Numbering();
  const titles = new TableTitles({ text, lines });
  let open: Table | null = null;
  let inAppendix = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.cell) {
      open = null;
      continue;
    }
    if (line.role === 'furniture') continue;
    const start = startOfWords(text, line);
    if (start === line.end) continue;
    const copied: Span | null = open && (asCopied(text, start, open.head) ?? asShuffled(text, lines, i, open.head));
    const head: Head | null = copied ? null : shownHead(text, start, open !== null);
    const titleLine: number | null = open && (copied || head) ? titles.goOnAbove(i) : null;
    const own: Head | null = titleLine === null ? null : shownHead(text, start, false);
    // Under a title of its own, a head of more or fewer columns is another table's.
    const isOther: boolean | null = open && own && own.columns.length !== open.head.columns.length;
    const repeated: Span | null = isOther ? null : (copied ?? (open && head && asRepeated(head, open.head)));
    const opening: Head | null = isOther ? own : head;
    if (open && repeated) {
      open.repeats.push(repeated);
      if (titleLine !== null) open.parts.push({ titleLine, head: own ?? open.head });
    } else if (opening) {
      // The title over a table of other columns is no row of the one above.
      if (open && titleLine !== null) open.endLine = titleLine;
      open = { head: opening, repeats: [], parts: [], firstLine: i, endLine: i + 1, widest: 0 };
      titles.begin(i);
      tables.push(open);
      numbering.enter();
    }
    const printed = repeated ?? opening;
    if (open && printed) {
      while (i + 1 < lines.length && lines[i + 1]!.start < printed.end) i++;
      open.endLine = i + 1;
      continue;
    }
    const words = text.slice(start, line.end).trimEnd();
    inAppendix ||= opensAppendix(words);
    // Behind an appendix's table no chapter follows.
    if (
      open &&
      (endsTable(words) || (!inAppendix && (isProse(words, open, nextLine(text, lines, i)) || numbering.goesOn(words))))
    )
      open = null;
    if (open) {
      open.endLine = i + 1;
      if (!GROUP_LABEL.test(words)) open.widest = Math.max(open.widest, words.length);
    } else numbering.pass(words);
  }
  return tables;
}

/** The text goes on behind a table of the body: with words that close plans, or on a line far wider than any of its cells. */
const isProse = (words: string, { widest, firstLine, endLine }: Table, next: string): boolean =>
  closesPlan(words) ||
  (words.length >= SHORTEST_PROSE &&
    words.length > WIDER * widest &&
    endLine - firstLine >= FEWEST_LINES &&
    /^["“]?\p{Lu}/u.test(words) &&
    /^\p{Ll}/u.test(next) &&
    !HOLDS_CELLS.test(words));

/** "Các khoa, phòng Thường xuyên Sổ theo dõi …": a time with another cell right behind it; sentences go on small. */
const HOLDS_CELLS =
  /(?<!\p{L})(?:[Tt]hường xuyên|[Hh][ằà]ng (?:năm|quý|tháng|tuần)|[Qq]uý [IVX]{1,3}(?:\/20\d\d)?|[Tt]háng \d{1,2}\/20\d\d|\d{1,2}\/\d{1,2}\/20\d\d) (?=\p{Lu})/u;

const nextLine = (text: string, lines: readonly Line[], i: number): string =>
  lines[i + 1] ? trimmedLine(text, lines[i + 1]!) : '';

const WIDER = 1.5;
/** Before so many lines the widest cell may be yet to come. */
const FEWEST_LINES = 30;

/** A head that opens here and hides no better one. */
function shownHead(text: string, start: number, inTable: boolean): Head | null {
  const head = headAt(text, start, inTable);
  return head && !announcesHead(text, start) && !hidesHead(head, text) ? head : null;
}

/** "Các nhiệm vụ cụ thể:" over the head. */
const announcesHead = (text: string, start: number): boolean =>
  text
    .slice(start, text.indexOf('\n', start) >>> 0)
    .trimEnd()
    .endsWith(':');

/** Is the real head, with its number column, further down ("Nhiệm vụ", the end of a cell, then "TT", "Nhiệm vụ", …)? */
function hidesHead(head: Head, text: string): boolean {
  if (head.columns[0]!.role === 'no') return false;
  const next = head.columns.findIndex(({ role }, i) => i > 0 && role === 'no');
  return next > 0 && headAt(text, head.columns[next]!.span.start) !== null;
}
