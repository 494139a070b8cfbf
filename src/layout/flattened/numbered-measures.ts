/**
 * Tables of indicators whose rows are counted, flattened into lines. The numbers tell where the rows begin, the figures in
 * each row where its name ends; a row that says it all in words keeps them as its name.
 */
import type { Span } from '../../read/source-document.ts';
import { type ColumnRole, roleOfColumn } from '../../registry/columns.ts';
import { MEASURED_IN } from '../../registry/indicator-columns.ts';
import { lazy } from '../../registry/match.ts';
import { groupOf } from './lines.ts';
import { cut, groupCells, LIMIT, NUMBER, numberAt, type Piece, type Row } from './measures.ts';

const FEWEST_ROWS = 4;
/** From this share of rows with figures on, they are what the table is about. */
const MOSTLY_FIGURES = 0.7;
/** More than that behind the last row is no cell of it. */
const LONGEST_LAST_CELL = 60;
const BEHIND_FIGURES = new Set<ColumnRole | null>(['lead', 'coordinator', 'supervisor', 'note', 'deadline']);

/** What a heading of the table is for, and where it stands. */
interface Heading extends Span {
  is: 'no' | 'name' | 'unit' | 'figure' | 'behind';
}

/** The rows under a head that begins with "STT" or "TT"; null where they are not such a table. */
export function rowsByNumbers(text: string, headings: readonly Span[], below: readonly Piece[]): Row[] | null {
  const columns = columnsOf(text, headings);
  if (!columns) return null;
  const parts = partsOf(below);
  const pattern = figuresPattern(columns);
  const read = parts.map((part) => (part.isGroup ? groupRow(part) : rowOf(text, part, columns, pattern, false)));
  const end = endOfTable(read);
  const last = parts[end - 1];
  if (!last || last.isGroup) return null;
  const ending = { ...last, pieces: withoutProse(last.pieces, parts.slice(0, end - 1)) };
  const rows = [...read.slice(0, end - 1), rowOf(text, ending, columns, pattern, true)];
  const counted = rows.filter(({ group }) => !group);
  if (counted.length < FEWEST_ROWS) return null;
  if (counted.filter(hasFigures).length < MOSTLY_FIGURES * counted.length) return null;
  return [{ group: false, cells: columns.map(({ start, end }) => [{ start, end }]) }, ...rows];
}

const hasFigures = ({ group, cells }: Row): boolean => !group && cells.length > 2;

/** A chapter behind the table opens as a group does, but no row under it has figures. */
function endOfTable(rows: readonly Row[]): number {
  const last = rows.findLastIndex(hasFigures);
  const group = rows.findIndex(({ group: isGroup }, i) => isGroup && i > last);
  return group < 0 ? rows.length : group;
}

/** Numbers, name, perhaps the unit, figures, perhaps one column more: in this order, or it is no such head. */
function columnsOf(text: string, spans: readonly Span[]): Heading[] | null {
  const roles = spans.map(({ start, end }) => roleOfColumn(text.slice(start, end).replace(/\s+/gu, ' ')));
  if (roles[0] !== 'no' || spans.length < 3) return null;
  const unit = roles.indexOf('unit');
  if (unit >= 0 && unit !== 2) return null;
  const columns = spans.map(({ start, end }, i): Heading => {
    const isLast = i === spans.length - 1;
    const is =
      i < 2
        ? (['no', 'name'] as const)[i]!
        : i === unit
          ? 'unit'
          : isLast && BEHIND_FIGURES.has(roles[i]!)
            ? 'behind'
            : 'figure';
    return { start, end, is };
  });
  return columns.some(({ is }) => is === 'figure') ? columns : null;
}

/** A row's pieces with its number in front, or a group's. */
interface Part {
  isGroup: boolean;
  pieces: Piece[];
}

/** Parts the pieces where the next number stands, or the title of a group, under which the rows may be counted anew. */
function partsOf(pieces: readonly Piece[]): Part[] {
  const parts: Part[] = [];
  let next = 1;
  pieces.forEach((piece, i) => {
    const ahead = (steps: number): string => pieces[i + steps]?.words ?? '';
    const number = numberAt(piece.words);
    const isCounted = number === next || (number === 1 && parts.at(-1)?.isGroup === true);
    const namesRow = piece.words.length > String(number).length + 1 || /^["“]?\p{Lu}/u.test(ahead(1));
    if (isCounted && namesRow) {
      parts.push({ isGroup: false, pieces: [piece] });
      next = number! + 1;
    } else if (number === null && groupOf(piece.words, ahead) !== null) parts.push({ isGroup: true, pieces: [piece] });
    else parts.at(-1)?.pieces.push(piece);
  });
  return parts;
}

/** Behind the table's last row: a note, or a line far wider than any above it, begins what is no cell any more. */
function withoutProse(pieces: readonly Piece[], above: readonly Part[]): Piece[] {
  const widest = Math.max(...above.flatMap((part) => part.pieces.map(({ words }) => words.length)));
  const end = pieces.findIndex(({ words }, i) => i > 0 && (NOTE.test(words) || words.length > WIDER * widest));
  return pieces.slice(0, end < 0 ? undefined : end);
}

const NOTE = /^(?:ghi chú|chú thích|ngoài|\(\*+\))(?!\p{L})/iu;
const WIDER = 1.4;

const groupRow = ({ pieces }: Part): Row => ({ group: true, cells: groupCells(pieces) });

function rowOf(text: string, { pieces }: Part, columns: readonly Heading[], pattern: RegExp, isLast: boolean): Row {
  const [first, ...rest] = pieces as [Piece, ...Piece[]];
  const label = String(numberAt(first.words)).length;
  const number = cut(text, first, first.start, first.start + label);
  const behind = cut(text, first, first.end - first.words.slice(label).replace(/^[.)]?\s*/u, '').length, first.end);
  const words = new Joined(behind.words === '' ? rest : [behind, ...rest]);
  const found = figuresIn(words, pattern, hasUnit(columns) || isLast);
  if (!found) return { group: false, cells: [[number], words.spans(0, words.text.length)] };
  const owner = words.spans(found.end, words.text.length);
  const isOwned = columns.at(-1)!.is === 'behind' && (!isLast || words.text.length - found.end <= LONGEST_LAST_CELL);
  return {
    group: false,
    cells: [
      [number],
      words.spans(0, found.start),
      ...found.cells.map(([from, to]) => words.spans(from, to)),
      ...(isOwned && owner.length > 0 ? [owner] : []),
    ],
  };
}

/** A row's words as one text, a line's end between pieces, with the way back to their places. */
class Joined {
  readonly text: string;
  private readonly starts: number[] = [];

  constructor(private readonly pieces: readonly Piece[]) {
    let at = 0;
    for (const { words } of pieces) {
      this.starts.push(at);
      at += words.length + 1;
    }
    this.text = pieces.map(({ words }) => words).join('\n');
  }

  spans(from: number, to: number): Span[] {
    return this.pieces.flatMap(({ start, words }, i): Span[] => {
      const at = this.starts[i]!;
      const [low, high] = [Math.max(from, at), Math.min(to, at + words.length)];
      if (low >= high) return [];
      const raw = this.text.slice(low, high);
      const own = raw.trim();
      const begin = start + low - at + raw.indexOf(own);
      return own === '' ? [] : [{ start: begin, end: begin + own.length }];
    });
  }
}

/** "≥ 98", "Từ 95 trở lên; riêng đất đai từ 90 trở lên", "80 - 85%", "Không quá 10 người", "-". */
const patterns = lazy(() => {
  const unit = `(?:${MEASURED_IN.replaceAll(' ', '\\s')})`;
  const figure = `(?:${LIMIT}\\s*)*${NUMBER}(?:\\s?${unit})?(?:\\s+trở (?:lên|xuống))?`;
  const value = `(?:${figure}(?:[;,]\\s*(?:riêng|trong đó)[^;\\d]{1,60}${figure})?|[-–])`;
  return { unit, value };
});

interface Found {
  start: number;
  end: number;
  /** From where to where each cell reaches: the unit's, the figures'. */
  cells: [number, number][];
}

const hasUnit = (columns: readonly Heading[]): boolean => columns.some(({ is }) => is === 'unit');

/** As many figures as the head wants, behind a unit where it has a column for that. */
function figuresPattern(columns: readonly Heading[]): RegExp {
  const { unit, value } = patterns();
  const count = columns.filter(({ is }) => is === 'figure').length;
  const figures = Array(count).fill(`(${value})`).join('\\s+');
  return new RegExp(`(?<=\\s)${hasUnit(columns) ? `(${unit})\\s+` : ''}${figures}(?=\\s|$)`, 'dgiu');
}

/** Behind a unit, and in the table's last row, the first such figures, else the last. */
function figuresIn({ text }: Joined, pattern: RegExp, isFirst: boolean): Found | null {
  const all = [...text.matchAll(pattern)].filter(
    ({ index, 0: words }) => text[index - 1] === '\n' || /^[%\p{Lu}\d≥≤<>–-]/u.test(words),
  );
  const found = isFirst ? all[0] : all.at(-1);
  if (!found?.indices) return null;
  return {
    start: found.index,
    end: found.index + found[0].length,
    cells: found.indices.slice(1) as [number, number][],
  };
}
