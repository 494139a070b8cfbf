/**
 * Tables of people and of an index's points, flattened into lines. No vocabulary parts their cells, and nothing of the plan
 * is set in them: their lines are kept out of the points and headings around them, and the reader is told.
 */
import type { SourceDocument } from '../../read/source-document.ts';
import { lazy, phrase } from '../../registry/match.ts';
import { TABLES_ASIDE } from '../../registry/table-columns.ts';
import { asDebris } from '../rebuilt-lines.ts';
import type { Piece } from './indicators/pieces.ts';
import { withoutProse } from './indicators/prose-below.ts';
import { numberAt, partsOf } from './indicators/row-parts.ts';
import { stretchesFrom } from './indicators/stretches.ts';

type Text = Pick<SourceDocument, 'text' | 'lines' | 'notes'>;

const kinds = lazy(() =>
  TABLES_ASIDE.map(({ holds, not }) => ({ holds: holds.map((words) => phrase(words)), not: phrase(not) })),
);
const SCREEN = /họ và tên|điểm\s+(?:tối\s+đa|chuẩn)|thang\s+điểm/iu;
/** What the head's first line is, at least in part. */
const OPENING = /^(?:(?:số )?s?tt(?!\p{L})|t$)/iu;
const HEAD_LINES = 14;
const FEWEST_ROWS = 3;

/** The document with such tables' lines as furniture; the same document where it has none. */
export function setAsideTables<T extends Text>(document: T): T {
  const { text } = document;
  if (!SCREEN.test(text)) return document;
  const lines = [...document.lines];
  const notes = [...document.notes];
  for (const pieces of stretchesFrom(document, (piece) => opensHead(text, piece))) {
    const table = tableIn(text, pieces);
    if (!table) continue;
    for (const { line } of table) lines[line] = asDebris(lines[line]!);
    notes.push({ code: 'table-not-rebuilt', data: {}, span: { start: table[0]!.start, end: table[0]!.end } });
  }
  return notes.length > document.notes.length ? { ...document, lines, notes } : document;
}

const opensHead = (text: string, { words, start }: Piece): boolean =>
  OPENING.test(words) && SCREEN.test(text.slice(start, start + HEAD_REACH));

const HEAD_REACH = 120;

/** The lines of the table whose head begins with the first piece; null where it is another table's, or counts too few rows. */
function tableIn(text: string, pieces: readonly Piece[]): Piece[] | null {
  const rowAt = pieces.slice(0, HEAD_LINES).findIndex(({ words }) => numberAt(words) === 1);
  if (rowAt < 0) return null;
  const head = pieces
    .slice(0, rowAt)
    .map(({ words }) => words)
    .join(' ')
    .toLowerCase();
  if (!kinds().some(({ holds, not }) => holds.every((words) => words.test(head)) && !not.test(head))) return null;
  const parts = partsOf(text, pieces.slice(rowAt), { titles: 'none', whole: false });
  const group = parts.findIndex(({ kind }) => kind === 'group');
  const rows = parts.slice(0, group < 0 ? undefined : group);
  const last = rows.at(-1);
  if (!last || rows.length < FEWEST_ROWS) return null;
  const above = rows.slice(0, -1);
  const end = withoutProse(last.pieces, above).at(-1) ?? last.label!;
  return pieces.filter(({ start }) => start < end.end);
}
