/**
 * Tables that deal numbers out to places, flattened into lines: "1 / Xã A / ≥ 98 / 70", a heading for each column of numbers
 * above them. A table whose places do not all have as many numbers, or whose head does not, stays as it is.
 */
import { oneOf } from '../../language/letters.ts';
import type { Line, SourceDocument } from '../../read/source-document.ts';
import { isUnitOfPlace } from '../../registry/indicator-columns.ts';
import { cut, FIGURE, type Piece, placeRows, type Row } from './measures.ts';
import { endsTable } from './table-end.ts';

type Text = Pick<SourceDocument, 'text' | 'lines' | 'grids'>;

/** Without such a line no other needs a look. */
const SCREEN =
  /^\s*s?tt(?:[ \t]+|\s*\n\s*)(?:tên )?(?:các )?(?:xã|phường|thị trấn|đơn vị|địa phương|thôn|tổ dân phố|ấp)/imu;
const MAY_OPEN = oneOf('st');
const OPENING = /^s?tt\.?(?:\s|$)/iu;
const FIGURES = new RegExp(`^(?:${FIGURE})(?:\\s+(?:${FIGURE}))*$`, 'iu');
const ONE_FIGURE = new RegExp(FIGURE, 'giu');
const MOST_HEAD_LINES = 40;
const FEWEST_PLACES = 3;
const FEWEST_FIGURES = 2;

/** The document with such tables as grids; the same document where it has none. */
export function rebuildPlaceTables<T extends Text>(document: T): T {
  if (!SCREEN.test(document.text)) return document;
  const lines = [...document.lines];
  const grids = [...document.grids];
  for (let at = 0; at < lines.length; at++) {
    const words = wordsOf(document.text, lines[at]!);
    if (lines[at]!.cell || !MAY_OPEN(words.charCodeAt(0)) || !OPENING.test(words)) continue;
    const pieces = piecesBelow(document, at);
    const rows = rowsOf(document.text, pieces);
    if (!rows) continue;
    placeRows(rows, pieces, lines, grids);
    at = pieces.at(-1)!.line;
  }
  return grids.length > document.grids.length ? { ...document, lines, grids } : document;
}

const wordsOf = (text: string, { start, end }: Line): string => text.slice(start, end).trim();

/** The lines with words from line `from` on, to the table's end at the latest. */
function piecesBelow({ text, lines }: Text, from: number): Piece[] {
  const pieces: Piece[] = [];
  for (let line = from; line < lines.length; line++) {
    const { start, end, role, cell } = lines[line]!;
    const words = wordsOf(text, lines[line]!);
    if (role === 'furniture' || words === '') continue;
    if (cell || endsTable(words)) break;
    pieces.push(cut(text, { line, words, start, end }, start, end));
  }
  return pieces;
}

/** A place's number, name and figures; where the row ends among the pieces. */
interface PlaceRow {
  number: Piece | null;
  name: Piece;
  figures: Piece[];
}

function rowsOf(text: string, pieces: readonly Piece[]): Row[] | null {
  const first = pieces.findIndex((_, at) => at > 0 && at < MOST_HEAD_LINES && rowAt(text, pieces, at, 1) !== null);
  if (first < 0) return null;
  const rows: PlaceRow[] = [];
  for (let at = first; at < pieces.length; ) {
    const found = rowAt(text, pieces, at, rows.length + 1);
    if (!found) break;
    rows.push(found.row);
    at = found.next;
  }
  const count = rows[0]!.figures.length;
  if (rows.length < FEWEST_PLACES || count < FEWEST_FIGURES) return null;
  if (rows.some(({ figures }) => figures.length !== count)) return null;
  const headings = headingsOf(text, pieces.slice(0, first), count);
  return headings && [headings, ...rows.map(asRow)];
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
  const piece = pieces[at]!;
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
  for (; next < pieces.length && FIGURES.test(pieces[next]!.words); next++) {
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
