/**
 * Tables that deal numbers out to places, flattened into lines: "1 / Xã A / ≥ 98 / 70", a heading for each column of numbers
 * above them. A table whose places do not all have as many numbers, or whose head does not, stays as it is.
 */
import { oneOf } from '../../language/letters.ts';
import type { SourceDocument } from '../../read/source-document.ts';
import { isUnitOfPlace } from '../../registry/indicator-columns.ts';
import { cut, FIGURE, type Piece, placeRows, type Row } from './measures.ts';

type Text = Pick<SourceDocument, 'text' | 'lines' | 'grids'>;

/** Without such a line no other needs a look. */
const SCREEN =
  /^[ \t]*s?tt(?:[ \t]+|[ \t]*\n\s*)(?:tên )?(?:các )?(?:xã|phường|thị trấn|đơn vị|địa phương|thôn|tổ dân phố|ấp)/imu;
const MAY_OPEN = oneOf('st');
const OPENING = /^s?tt\.?(?:\s|$)/iu;
const ONE_FIGURE = new RegExp(FIGURE, 'giu');
/** Figures and nothing else; taken out one by one, as a pattern for all of them would try each way to part "1 - 2 - 3". */
const isFigures = (words: string): boolean => words.replace(ONE_FIGURE, ' ').trim() === '';
const MOST_HEAD_LINES = 40;
const FEWEST_PLACES = 3;
const FEWEST_FIGURES = 2;

/** The document with such tables as grids; the same document where it has none. */
export function rebuildPlaceTables<T extends Text>(document: T): T {
  if (!SCREEN.test(document.text)) return document;
  const lines = [...document.lines];
  const grids = [...document.grids];
  const pieces = piecesOf(document);
  for (let at = 0; at < pieces.length; at++) {
    const { words } = pieces[at]!;
    if (!MAY_OPEN(words.charCodeAt(0)) || !OPENING.test(words)) continue;
    const table = tableAt(document.text, pieces, at);
    if (!table) continue;
    placeRows(table.rows, pieces.slice(at, table.next), lines, grids);
    at = table.next - 1;
  }
  return grids.length > document.grids.length ? { ...document, lines, grids } : document;
}

/** The lines with words that stand in no table. */
function piecesOf({ text, lines }: Text): Piece[] {
  return lines.flatMap(({ start, end, role, cell }, line): Piece[] => {
    const words = role === 'furniture' || cell ? '' : text.slice(start, end).trim();
    return words === '' ? [] : [cut(text, { line, words, start, end }, start, end)];
  });
}

/** A place's number, name and figures. */
interface PlaceRow {
  number: Piece | null;
  name: Piece;
  figures: Piece[];
}

/** The table whose head begins with piece `from`, and where it ends among the pieces. */
function tableAt(text: string, pieces: readonly Piece[], from: number): { rows: Row[]; next: number } | null {
  const end = Math.min(pieces.length, from + MOST_HEAD_LINES);
  let first = from + 1;
  while (first < end && rowAt(text, pieces, first, 1) === null) first++;
  if (first >= end) return null;
  const rows: PlaceRow[] = [];
  let next = first;
  for (let found = rowAt(text, pieces, next, 1); found; found = rowAt(text, pieces, next, rows.length + 1)) {
    rows.push(found.row);
    next = found.next;
  }
  const count = rows[0]!.figures.length;
  if (rows.length < FEWEST_PLACES || count < FEWEST_FIGURES) return null;
  if (rows.some(({ figures }) => figures.length !== count)) return null;
  const headings = headingsOf(text, pieces.slice(from, first), count);
  return headings && { rows: [headings, ...rows.map(asRow)], next };
}

const asRow = ({ number, name, figures }: PlaceRow): Row => ({
  group: false,
  cells: [number ? [number] : [], [name], ...figures.map((figure) => [figure])],
});

/** The row numbered `number` that begins with the piece, or one without number behind the last; null of neither. */
function rowAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  number: number,
): { row: PlaceRow; next: number } | null {
  const piece = pieces[at];
  if (!piece) return null;
  const label = String(number);
  const isAlone = piece.words === label;
  const rest = piece.words.slice(label.length);
  const isJoined = piece.words.startsWith(label) && /^[.)]?\s+\p{L}/u.test(rest);
  if (number === 1 && !isAlone && !isJoined) return null;
  const name = isAlone
    ? pieces[at + 1]
    : isJoined
      ? cut(text, piece, piece.end - rest.replace(/^[.)]?\s+/u, '').length, piece.end)
      : piece;
  if (!name || !isUnitOfPlace(name.words)) return null;
  const figures: Piece[] = [];
  let next = at + (isAlone ? 2 : 1);
  for (; next < pieces.length && isFigures(pieces[next]!.words); next++) {
    if (pieces[next]!.words === String(number + 1) && isUnitOfPlace(pieces[next + 1]?.words ?? '')) break;
    const { words, start } = pieces[next]!;
    for (const { index, 0: figure } of words.matchAll(ONE_FIGURE))
      figures.push(cut(text, pieces[next]!, start + index, start + index + figure.length));
  }
  const labelPiece = isAlone ? piece : isJoined ? cut(text, piece, piece.start, piece.start + label.length) : null;
  return { row: { number: labelPiece, name, figures }, next };
}

/** "TT", the column of places, and a heading for each column of numbers: each begins on its line with a capital. */
function headingsOf(text: string, head: readonly Piece[], count: number): Row | null {
  const [opening, ...rest] = head;
  const label = OPENING.exec(opening!.words)![0].trim().length;
  const numbers = cut(text, opening!, opening!.start, opening!.start + label);
  const behind = cut(text, opening!, opening!.start + label, opening!.end);
  const lines = behind.words === '' ? rest : [behind, ...rest];
  const headings: Piece[][] = [];
  for (const line of lines) {
    if (headings.length === 0 || /^\p{Lu}/u.test(line.words)) headings.push([line]);
    else headings.at(-1)!.push(line);
  }
  return headings.length === count + 1 ? { group: false, cells: [[numbers], ...headings] } : null;
}
