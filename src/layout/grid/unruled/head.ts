/** The head of a task table without rules: neighbouring lines whose blocks of words are called as columns are. */
import { areColumnNumbers } from '../../../language/column-numbers.ts';
import { type ColumnRole, FEWEST_COLUMNS, roleOfColumn, settleTaskColumns } from '../../../registry/columns.ts';
import { fold } from '../../../registry/match.ts';
import { HEADING_WORDS } from '../../../registry/table-columns.ts';
import { textOf, type VisualLine } from '../../lines.ts';
import type { Word } from '../../words.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { pitchOf, WIDER } from './pitch.ts';
import { isParted, type RowRules } from './row-rules.ts';

export interface Heading {
  role: ColumnRole | null;
  left: number;
  right: number;
  chunks: Chunk[];
}

export interface UnruledHead {
  /** Its lines on the page, the one behind the last for `end`. */
  first: number;
  end: number;
  columns: Heading[];
  parents: Parent[];
}

/** A heading that stands over several columns and names none. */
export interface Parent {
  /** The first and the last of its columns. */
  from: number;
  to: number;
  words: Word[];
}

/** What the first heading says; nearly every line is turned away here, before anything is folded. */
const FIRST_HEADING =
  /(?:^|\s)(?:s?tt|số tt|số thứ tự|(?:tên |các |danh mục |nhóm )?(?:nội dung|nhiệm vụ|công việc|hoạt động|đầu việc|lĩnh vực))(?!\p{L})/iu;
/** A heading takes four lines at most; centred ones beside it stand half a line higher or lower. */
const MOST_LINES = 8;
/** In ems: headings are bold and a scan's sizes rough; being centred, they stand further apart than full cells. */
const BLANK_IN_HEADING = 0.5;

/** The head whose first heading stands in line `at`; null where the words name no table of tasks. */
export function headAt(lines: readonly VisualLine[], at: number, rules: RowRules): UnruledHead | null {
  const line = lines[at]!;
  if (!FIRST_HEADING.test(line.text) || !isOfHeadings(line)) return null;
  const near = WIDER * pitchOf(lines.slice(at));
  const goesOn = (index: number, from: number): boolean => {
    const next = lines[index];
    if (next === undefined || Math.abs(next.baseline - lines[from]!.baseline) > near || !isOfHeadings(next))
      return false;
    return index < from ? !isParted(rules, next, lines[from]!) : !isParted(rules, lines[from]!, next);
  };
  let [first, end] = [at, at + 1];
  while (end - first < MOST_LINES && goesOn(first - 1, first)) first--;
  while (end - first < MOST_LINES && goesOn(end, end - 1)) end++;
  const { columns, parents } = headingsOf(lines.slice(first, end).flatMap((each) => chunksOf(each, BLANK_IN_HEADING)));
  if (!namesTasks(columns, parents)) return null;
  const numbers = lines[end];
  if (numbers && isNumbering(numbers, columns.length)) end++;
  return { first, end, columns, parents };
}

/** Words of headings, nearly all. In brackets units may stand; single letters are specks that OCR saw, or quarters. */
function isOfHeadings(line: VisualLine): boolean {
  const plain = fold(line.text).replace(/\([^()]*\)?|^[^()]*\)/gu, ' ');
  const words = plain.match(/\p{L}{2,}|\d+/gu) ?? [];
  const strange = words.filter((word) => !HEADING_WORDS.has(word) && !SHORT_HEADING.test(word)).length;
  return strange === 0 || (strange <= MOST_STRANGE * words.length && chunksOf(line).length >= FEWEST_COLUMNS);
}

/** Share of words that no other head has, in a line that stands under several headings. */
const MOST_STRANGE = 0.2;

/** A quarter, or what a narrow column leaves of "STT". */
const SHORT_HEADING = /^(?:i{2,3}|iv|st)$/u;

export function isNumbering(line: VisualLine, columns: number): boolean {
  const chunks = chunksOf(line);
  return chunks.length <= columns && areColumnNumbers(chunks.map(({ words }) => textOf(words)));
}

/** Blocks over each other are one heading; one that stands over two side by side names neither. */
function headingsOf(chunks: readonly Chunk[]): { columns: Heading[]; parents: Parent[] } {
  const over = chunks.filter((chunk) => {
    const under = chunks.filter((other) => other.baseline > chunk.baseline && overlap(chunk, other));
    return under.some((a) => under.some((b) => b.left > a.right));
  });
  const columns: Heading[] = [];
  for (const chunk of chunks.filter((each) => !over.includes(each)).sort((a, b) => a.left - b.left)) {
    const open = columns.at(-1);
    if (open && chunk.left < open.right) {
      open.right = Math.max(open.right, chunk.right);
      open.chunks.push(chunk);
    } else columns.push({ role: null, left: chunk.left, right: chunk.right, chunks: [chunk] });
  }
  return { columns, parents: parentsOf(over, columns) };
}

/** Which columns the upper headings stand over: those under their words, and neighbours that are called alike ("Quý"). */
function parentsOf(chunks: readonly Chunk[], columns: readonly Heading[]): Parent[] {
  const parents: Parent[] = [];
  const opening = (column: number): string | null => columns[column]?.chunks[0]?.words[0]?.text ?? null;
  for (const chunk of chunks) {
    let from = columns.findIndex((column) => overlap(chunk, column));
    let to = columns.findLastIndex((column) => overlap(chunk, column));
    while (opening(from - 1) === opening(from)) from--;
    while (opening(to + 1) === opening(to)) to++;
    const open = parents.find((parent) => parent.from <= to && from <= parent.to);
    if (!open) parents.push({ from, to, words: [...chunk.words] });
    else {
      open.from = Math.min(open.from, from);
      open.to = Math.max(open.to, to);
      open.words.push(...chunk.words);
    }
  }
  return parents;
}

const overlap = (a: Pick<Chunk, 'left' | 'right'>, b: Pick<Chunk, 'left' | 'right'>): boolean =>
  a.left < b.right && b.left < a.right;

/** Settles the columns' roles: are they those of a table of tasks? */
function namesTasks(columns: readonly Heading[], parents: readonly Parent[]): boolean {
  if (columns.length < FEWEST_COLUMNS) return false;
  const names = columns.map(nameOf);
  const roles = names.map((name, i) => {
    const parent = parents.find(({ from, to }) => from <= i && i <= to);
    return roleOfColumn(name, parent ? textOf(parent.words) : '');
  });
  // A scan's "TT" may be read as "II"; nothing else has so short a name.
  if (roles[0] === null && names[0]!.length <= LONGEST_NUMBER_NAME) roles[0] = 'no';
  const isHead = settleTaskColumns(roles, names);
  roles.forEach((role, i) => {
    columns[i]!.role = role;
  });
  return isHead;
}

const LONGEST_NUMBER_NAME = 3;

const nameOf = ({ chunks }: Heading): string =>
  [...chunks]
    .sort((a, b) => a.baseline - b.baseline)
    .map(({ words }) => textOf(words))
    .join(' ');
