/**
 * Tables that say which report is due when, flattened into lines: "Loại báo cáo | Kỳ số liệu | Thời hạn gửi". Their dates
 * part the cells; where they do not, the lines are kept out of the points around them, and the reader is told.
 */
import type { SourceDocument, Span } from '../../read/source-document.ts';
import { asDebris } from '../rebuilt-lines.ts';
import { partedAtCapitals } from './indicators/indicator-head.ts';
import { Joined, type Piece } from './indicators/pieces.ts';
import { placeRows, type RowTable } from './indicators/placed-rows.ts';
import { stretchesFrom } from './indicators/stretches.ts';

type Text = Pick<SourceDocument, 'text' | 'lines' | 'grids' | 'notes'>;

const SCREEN = /(?:loại|tên|nội dung)\s+báo\s+cáo\s/iu;
const NUMBER = '(?:[Ss]ố )?S?TT';
const NAME = '(?:Các )?(?:[Ll]oại|[Tt]ên|[Nn]ội dung) báo cáo';
const OPENS = new RegExp(`^(?:${NUMBER}\\s+)?${NAME}(?!\\p{L})|^${NUMBER}$`, 'u');
/** What the columns behind the report's name are called. */
const HEADING = new RegExp(
  `^(?:${NUMBER}|${NAME}|Kỳ|Thời (?:gian|hạn|điểm)|Hạn|Ngày|Số liệu|Chốt|Gửi|Nộp|Cơ quan|Đơn vị|Người|Nơi|Hình thức|Ghi chú)(?!\\p{L})`,
  'u',
);
const IS_NUMBER = new RegExp(`^${NUMBER}$`, 'u');
const IS_NAME = new RegExp(`^${NAME}`, 'u');
const OF_TIME = /^(?:Kỳ|Thời|Hạn|Ngày|Số liệu|Chốt|Gửi|Nộp)(?!\p{L})/u;
const HEAD_LINES = 12;
const FEWEST_ROWS = 2;

const DAY = String.raw`\d{1,2}\/\d{1,2}(?:\/\d{4})?`;
const TIME = new RegExp(
  `(?:(?:[Tt]ừ|[Tt]rước|[Đđ]ến|[Cc]hậm nhất|[Ll]à)\\s+)?(?:[Nn]gày\\s+)?${DAY}(?:\\s*(?:đến|[-–])\\s*(?:hết\\s+)?(?:ngày\\s+)?${DAY})?`,
  'gu',
);
const ROW = /^(?:(\d{1,2})[.)]?\s+)?Báo cáo\s/u;

/** The document with such tables as grids, or their lines out of the way; the same document where it has none. */
export function rebuildSchedules<T extends Text>(document: T): T {
  const { text } = document;
  if (!SCREEN.test(text)) return document;
  const lines = [...document.lines];
  const grids = [...document.grids];
  const notes = [...document.notes];
  let found = false;
  for (const pieces of stretchesFrom(document, (piece) => opensHead(text, piece))) {
    const rowsAt = rowsIn(pieces);
    const head = headOf(text, pieces.slice(0, rowsAt[0]));
    if (!head || rowsAt.length < FEWEST_ROWS) continue;
    found = true;
    const table = tableOf(head, pieces, rowsAt);
    if (table) {
      placeRows(table, pieces, lines, grids);
      continue;
    }
    const rest = pieces.slice(0, lastTime(pieces, rowsAt.at(-1)!) + 1);
    for (const { line } of rest) lines[line] = asDebris(lines[line]!);
    notes.push({ code: 'table-not-rebuilt', data: {}, span: { start: rest[0]!.start, end: rest.at(-1)!.end } });
  }
  return found ? { ...document, lines, grids, notes } : document;
}

const opensHead = (text: string, { words, start }: Piece): boolean =>
  OPENS.test(words) && SCREEN.test(text.slice(start, start + HEAD_REACH));
const HEAD_REACH = 60;

/** Where the rows begin, each with a report's name or the number ahead of it. */
function rowsIn(pieces: readonly Piece[]): number[] {
  return pieces.flatMap((piece, i) => {
    const opens = isAlone(piece) ? ROW.test(pieces[i + 1]?.words ?? '') : ROW.test(piece.words);
    return i > 0 && opens && !isAlone(pieces[i - 1]!) ? [i] : [];
  });
}

/** A number on a line by itself. */
const isAlone = ({ words }: Piece): boolean => /^\d{1,2}[.)]?$/u.test(words);

interface Head {
  headings: Span[];
  isNumbered: boolean;
  /** Are all columns behind the name of times? */
  isTimed: boolean;
}

function headOf(text: string, lines: readonly Piece[]): Head | null {
  if (lines.length === 0 || lines.length > HEAD_LINES) return null;
  const headings: Span[] = [];
  for (const part of partedAtCapitals(text, lines)) {
    const above = headings.at(-1);
    if (!above || HEADING.test(text.slice(part.start, part.end))) headings.push({ ...part });
    else above.end = part.end;
  }
  const names = headings.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '));
  const isNumbered = IS_NUMBER.test(names[0]!);
  const [name, ...others] = isNumbered ? names.slice(1) : names;
  if (!name || !IS_NAME.test(name) || !others.some((other) => OF_TIME.test(other))) return null;
  return { headings, isNumbered, isTimed: others.every((other) => OF_TIME.test(other)) };
}

/** The table whose every row has a time for each column; null where one has not. */
function tableOf(
  { headings, isNumbered, isTimed }: Head,
  pieces: readonly Piece[],
  rowsAt: readonly number[],
): RowTable | null {
  const count = headings.length - (isNumbered ? 2 : 1);
  if (!isTimed || count < 1) return null;
  const rows: RowTable['rows'] = [];
  for (const [i, from] of rowsAt.entries()) {
    const isLast = i === rowsAt.length - 1;
    const words = new Joined(pieces.slice(from, rowsAt[i + 1]));
    const label = isNumbered ? (/^\d{1,2}[.)]?\s+/u.exec(words.text)?.[0].length ?? 0) : 0;
    const times = [...words.text.matchAll(TIME)].slice(0, isLast ? count : undefined);
    const end = times.at(-1) ? times.at(-1)!.index + times.at(-1)![0].length : 0;
    if (times.length !== count || (!isLast && words.text.slice(end).trim() !== '')) return null;
    const starts = times.map(({ index }) => index);
    rows.push({
      group: false,
      cells: [
        ...(isNumbered ? [words.between(0, label)] : []),
        words.between(label, starts[0]!),
        ...starts.map((at, t) => words.between(at, starts[t + 1] ?? end)),
      ],
    });
  }
  return { head: headings.map((own) => ({ own: [own], above: null })), rows };
}

/** The last piece with a time that is not far below the one before. */
function lastTime(pieces: readonly Piece[], from: number): number {
  let last = from;
  for (let i = from; i < pieces.length && i - last <= MOST_BETWEEN; i++)
    if (/\d{1,2}\/\d{1,2}/u.test(pieces[i]!.words)) last = i;
  return last;
}
const MOST_BETWEEN = 8;
