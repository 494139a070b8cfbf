/** The head of an aligned table: columns told by headings that stand beside and over each other. */
import { startOfWords } from '../../language/letters.ts';
import type { Line, SourceDocument, Span } from '../../read/source-document.ts';
import { type ColumnRole, roleOfColumn, settleTaskColumns } from '../../registry/columns.ts';
import { HEADING_WORDS } from '../../registry/table-columns.ts';
import { wordsOf } from '../table-words/words.ts';
import { type Chunk, chunksOf, OVERHANG } from './chunks.ts';

export interface Column {
  role: ColumnRole | null;
  x0: number;
  x1: number;
  chunks: Chunk[];
}

export interface Head {
  firstLine: number;
  endLine: number;
  columns: Column[];
}

type Text = Pick<SourceDocument, 'text' | 'lines'>;

const BLANK_CODE = 0x20;

const FIRST_HEADING = /^\s*(?:s?tt|nội dung|nhiệm vụ|tên nhiệm vụ|công việc)(?!\p{L})/iu;
/** A line with so many known headings may hold others, which are short. */
const FEWEST_KNOWN = 2;
const MOST_WORDS_OF_OTHERS = 3;
const FEWEST_OF_INDICATORS = 4;
/** So many headings beside each other are a head whatever the first of them names. */
const FEWEST_HEADINGS = 3;

/** The head whose number or content heading stands in line `i`, or most of whose headings do: at least three columns, told by them. */
export function headAt({ text, lines }: Text, i: number): Head | null {
  const line = lines[i]!;
  if (!hasWideBlank(text, line)) return null;
  const headings = chunksOf(text, line).length;
  const isHead = FIRST_HEADING.test(text.slice(line.start, line.start + 60))
    ? headings > 1
    : (headings >= FEWEST_HEADINGS && areHeadings(text, line)) || nameColumns(text, line);
  if (!isHead) return null;
  let first = i;
  let end = i + 1;
  for (let k = i - 1; k >= Math.max(0, i - 3) && isHeadLine(text, lines[k]!); k--) first = k;
  for (let k = i + 1; k < Math.min(lines.length, i + 5) && isHeadLine(text, lines[k]!); k++) end = k + 1;
  const columns = cluster(lines.slice(first, end).flatMap((each) => chunksOf(text, each)));
  const names = columns.map((column) => nameOf(text, column));
  const roles = names.map((name) => roleOfColumn(name));
  if (!settleTaskColumns(roles, names) && !areIndicators(roles)) return null;
  roles.forEach((role, i) => {
    columns[i]!.role = role;
  });
  return { firstLine: first, endLine: end, columns };
}

/** "Chỉ tiêu | Đơn vị tính | …": numbers beside what they measure. */
const areIndicators = (roles: readonly (ColumnRole | null)[]): boolean =>
  roles.includes('target') && roles.includes('unit') && roles.length >= FEWEST_OF_INDICATORS;

/** "Mã số | Tên công việc | Kết quả đầu ra | Kỳ hạn": so many that are called as columns are, and few others. */
function nameColumns(text: string, line: Line): boolean {
  const chunks = chunksOf(text, line);
  if (chunks.length < FEWEST_NAMED || !chunks.every((chunk) => mayBeName(text, chunk))) return false;
  const named = chunks.filter(({ start, end }) => roleOfColumn(text.slice(start, end)) !== null).length;
  return named >= FEWEST_NAMED && named >= chunks.length * MOSTLY_NAMED;
}

const FEWEST_NAMED = 4;
const MOSTLY_NAMED = 0.75;
const LONGEST_NAME = 30;
const mayBeName = (text: string, { start, end, x0, x1 }: Chunk): boolean =>
  x1 - x0 <= LONGEST_NAME && /^\p{Lu}/u.test(text.slice(start, end)) && !/\d/u.test(text.slice(start, end));

function nameOf(text: string, { chunks }: Column): string {
  return chunks.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** Only words of headings, and not from the left margin on, where a row's number or a caption would begin. */
function isHeadLine(text: string, line: Line): boolean {
  const chunks = chunksOf(text, line);
  if (chunks.length === 0 || chunks[0]!.x0 <= OVERHANG) return false;
  const others = chunks.filter((chunk) => !areHeadings(text, chunk));
  return (
    others.length === 0 ||
    (chunks.length - others.length >= FEWEST_KNOWN && others.every((chunk) => mayBeHeading(text, chunk)))
  );
}

const areHeadings = (text: string, { start, end }: Span): boolean =>
  wordsOf(text, start, end).every(({ form }) => HEADING_WORDS.has(form) || YEAR.test(form));

/** "Thực hiện năm 2025" over a column. */
const YEAR = /^20\d\d$/u;

/** "Ngân sách quận" beside "Chủ trì" and "Phối hợp": a few words and no figures. */
function mayBeHeading(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return words.split(' ').length <= MOST_WORDS_OF_OTHERS && !/\d/u.test(words);
}

/** Two blanks between words: lines of prose have none, and need no closer look. */
function hasWideBlank(text: string, line: Line): boolean {
  for (let at = startOfWords(text, line) + 2; at < line.end; at++)
    if (text.charCodeAt(at) === BLANK_CODE && text.charCodeAt(at - 1) === BLANK_CODE) return true;
  return false;
}

/** Chunks that stand over each other make a column; one that stands over two columns names neither. */
function cluster(all: readonly Chunk[]): Column[] {
  const overlaps = (a: Chunk, b: Chunk): boolean => a.x0 < b.x1 && b.x0 < a.x1;
  const chunks = all.filter((chunk) => {
    const under = all.filter((other) => other.start > chunk.end && overlaps(chunk, other));
    return !under.some((a) => under.some((b) => !overlaps(a, b) && b.x0 > a.x1));
  });
  const columns: Column[] = [];
  for (const chunk of [...chunks].sort((a, b) => a.x0 - b.x0)) {
    const open = columns[columns.length - 1];
    if (open && chunk.x0 < open.x1) {
      open.x1 = Math.max(open.x1, chunk.x1);
      open.chunks.push(chunk);
    } else columns.push({ role: null, x0: chunk.x0, x1: chunk.x1, chunks: [chunk] });
  }
  for (const column of columns) column.chunks.sort((a, b) => a.start - b.start);
  return columns;
}
