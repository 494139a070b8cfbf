/** A table's head that was flattened into running words: "TT Nội dung Sản phẩm / Bộ phận / chủ trì …". */
import { isBlank, oneOf } from '../../language/letters.ts';
import type { Span } from '../../read/source-document.ts';
import { type ColumnRole, isBroader, roleOfColumn, settleTaskColumns, TELLING } from '../../registry/columns.ts';
import { lazy, opening } from '../../registry/match.ts';
import { pillarOfHeading } from '../../registry/pillars.ts';
import { HEADING_WORDS, LAST_HEADING_WORDS, PARENT_HEADINGS } from '../../registry/table-columns.ts';
import { endOfBlock } from './head-block.ts';
import { type Word, wordsOf } from './words.ts';

export interface HeadColumn {
  /** Null for a column beyond the usual ones. */
  role: ColumnRole | null;
  span: Span;
}

export interface Head extends Span {
  columns: HeadColumn[];
}

/** No heading of a column is longer; keeps heading-like words in prose from being read as a head. */
const LONGEST_HEADING = 14;
/** Room for the longest head (ten columns, with units in brackets). */
const HEAD_REACH = 500;

/** What a head's first heading begins with; nearly every line is turned away here, before anything is folded. */
const OPENING =
  /(?:s?tt|số|mã|lĩnh|(?:tên |các |danh mục |nhóm )?(?:nội dung|nhiệm vụ|công việc|hoạt động|đầu việc))(?!\p{L})/iuy;

const MAY_OPEN = oneOf('stdcnhđlm');

const parents = lazy(() =>
  PARENT_HEADINGS.map(({ over, patterns }) => ({ over, pattern: opening(patterns.join('|')) })),
);

/**
 * The head that begins at `start`, or null. Its first column is the number or the content. Inside a table the head may be
 * one printed again, with the rest of a row right behind it: there only the words that headings have tell its end.
 */
export function headAt(text: string, start: number, inTable = false): Head | null {
  if (!MAY_OPEN(text.charCodeAt(start))) return null;
  OPENING.lastIndex = start;
  if (!OPENING.test(text)) return null;
  const known = (): Head | null =>
    headOf(columnsOf(wordsOf(text, start, Math.min(text.length, start + HEAD_REACH)), text), text);
  const whole = (): Head | null => headOf(columnsOfBlock(text, start), text);
  return inTable ? (known() ?? whole()) : (whole() ?? known());
}

function headOf(columns: HeadColumn[], text: string): Head | null {
  // An area's name is printed ahead of the first of its rows' numbers, wherever its column stands.
  if (columns[0]?.role === 'area' && columns[1]?.role === 'no') columns.splice(0, 2, columns[1], columns[0]);
  const roles = columns.map(({ role }) => role);
  const names = columns.map((column) => nameOf(column, text));
  if (!settleTaskColumns(roles, names) || (roles[0] !== 'no' && roles[0] !== 'content')) return null;
  roles.forEach((role, i) => {
    columns[i]!.role = role;
  });
  const [starts, ends] = [columns.map(({ span }) => span.start), columns.map(({ span }) => span.end)];
  return { start: Math.min(...starts), end: Math.max(...ends), columns };
}

/** The headings of a block that the first row ends: each begins with a capital, whatever its words. */
function columnsOfBlock(text: string, start: number): HeadColumn[] {
  const end = endOfBlock(text, start);
  if (end < 0) return [];
  const pieces: Word[][] = [];
  const words = wordsOf(text, start, end);
  let brackets = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const open = pieces[pieces.length - 1];
    if (word.form === '(') brackets++;
    if (!open || (brackets === 0 && isHeadingStart(words, i, text))) pieces.push([word]);
    else if (open.length >= LONGEST_HEADING) return [];
    else open.push(word);
    if (word.form === ')') brackets--;
  }
  return withoutParents(joinNameless(pieces, text, true));
}

const nameOf = ({ span }: Pick<HeadColumn, 'span'>, text: string): string =>
  text.slice(span.start, span.end).replace(/\s+/gu, ' ');

/** Words cut into headings at their capitals, until a word that no heading has. */
function columnsOf(words: readonly Word[], text: string, mayBeStrange = true): HeadColumn[] {
  const pieces: Word[][] = [];
  const strange = new Set<number>();
  let brackets = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const open = pieces[pieces.length - 1];
    if (word.form === '(') brackets++;
    let known = brackets > 0 || HEADING_WORDS.has(word.form);
    if (!known && mayBeStrange && open !== undefined && standsInHead(word, text)) {
      strange.add(text.lastIndexOf('\n', word.start));
      // A head has a heading of its own making or two; where there are more, cells stand between the headings.
      if (strange.size > MOST_STRANGE) return columnsOf(words, text, false);
      known = true;
    }
    if (word.form === ')' && --brackets < 0) break;
    if (!known || /^(?:I|II|III|A|B|\d+)$/u.test(text.slice(word.start, word.end))) break;
    // A line of other words is one heading, capitals and all ("Phó Chủ tịch phụ trách").
    const isWithin = open !== undefined && !HEADING_WORDS.has(open[0]!.form) && !startsLine(text, word.start);
    if (!open || (brackets === 0 && !isWithin && isHeadingStart(words, i, text))) pieces.push([word]);
    else if (open.length >= LONGEST_HEADING) break;
    else open.push(word);
  }
  if (pieces.length > 0 && namesArea(pieces[pieces.length - 1]!, text)) pieces.pop();
  const last = pieces[pieces.length - 1];
  if (last) cutLastHeading(last, text);
  return withoutParents(joinNameless(pieces, text));
}

/** A short line between others that name columns names one too, whatever its words: "Mã hồ sơ" before "Đơn vị chủ trì". */
function standsInHead({ start }: Word, text: string): boolean {
  const lineEnd = text.indexOf('\n', start) >>> 0;
  if (!isHeadingLine(text.slice(text.lastIndexOf('\n', start) + 1, lineEnd))) return false;
  const next = text
    .slice(lineEnd, lineEnd + LINES_REACH)
    .split('\n')
    .filter((line) => line.trim() !== '');
  for (const line of next.slice(0, LINES_AHEAD)) {
    if (!isHeadingLine(line)) return false;
    const role = roleOfColumn(line.trim());
    if (role && TELLING.includes(role)) return true;
  }
  return false;
}

const isHeadingLine = (line: string): boolean =>
  line.trim().length <= LONGEST_HEADING_LINE &&
  !/[\d.:;%]/u.test(line.replace(YEAR, '')) &&
  !/^\s*(?:[IVX]{1,5}|\p{L}\)?)\s*$/u.test(line);

/** "Điểm năm / 2022". */
const YEAR = /(?<!\d)20\d\d(?!\d)/gu;

/** So long may a line of a heading be, so far ahead a heading is looked for that is known. */
const LONGEST_HEADING_LINE = 32;
const LINES_AHEAD = 3;
const MOST_STRANGE = 2;
const LINES_REACH = 140;

/** "Chỉ đạo, điều hành" right behind the head is a group's name, of words that headings have, too. */
function namesArea([first]: readonly Word[], text: string): boolean {
  if (!startsLine(text, first!.start)) return false;
  const line = text.slice(first!.start, text.indexOf('\n', first!.start) >>> 0).trim();
  return roleOfColumn(line) === null && pillarOfHeading(line) !== null;
}

/** Capitals inside a heading ("Thời gian Hoàn thành"): a piece without a role of its own goes on the one before. */
function joinNameless(
  pieces: readonly Word[][],
  text: string,
  inBlock = false,
): { role: ColumnRole | null; span: Span; name: string }[] {
  const columns: { role: ColumnRole | null; span: Span; name: string }[] = [];
  for (const piece of pieces) {
    const span = { start: piece[0]!.start, end: piece[piece.length - 1]!.end };
    const name = nameOf({ span }, text);
    const role = roleOfColumn(name);
    const before = columns[columns.length - 1];
    // "Nhiệm vụ chung" and "Nhiệm vụ cụ thể" are two columns, the first of which names the groups.
    const isNarrower = role === 'content' && before?.role === 'content' && isBroader(before.name, name);
    const isOwn =
      role === null && (before?.role === 'no' || (piece.length > 1 && (inBlock || startsLine(text, span.start))));
    // Money comes from two sources, and two units may lead.
    const mayStandAgain = role === 'lead' || (inBlock && role === 'funding') || /^kết quả/iu.test(name);
    if (before && !isOwn && !isNarrower && (role === null || (role === before.role && !mayStandAgain))) {
      before.span.end = span.end;
      before.name = `${before.name} ${name}`;
    } else columns.push({ role, span, name });
  }
  return columns;
}

interface Named extends HeadColumn {
  name: string;
}

/**
 * Headings over two columns give way to the two: "Phân công thực hiện" right before "Chủ trì", "Phối hợp", or, where the
 * head's first row was read before its second, ahead of them with other headings between.
 */
function withoutParents(columns: readonly Named[]): HeadColumn[] {
  const kept = [...columns];
  for (const { over, pattern } of parents()) {
    const parent = kept.findIndex(({ name }) => pattern.test(name.toLowerCase()));
    const isChild = ({ name, role }: Named, i: number): boolean =>
      i > parent && role === over[0] && !pattern.test(name.toLowerCase());
    // Another column may say who does the work ("Cán bộ tham mưu"): the two stand side by side.
    const pair = kept.findIndex((column, i) => isChild(column, i) && kept[i + 1]?.role === over[1]);
    const child = pair >= 0 ? pair : kept.findIndex(isChild);
    if (parent < 0 || child < 0) continue;
    const second = kept[child + 1]?.role === over[1] ? 1 : 0;
    const children = kept.splice(child, 1 + second);
    kept.splice(parent, 1, ...children);
  }
  return kept.map(({ role, span }, i) => ({ role: isSecondLead(kept, i) ? null : role, span }));
}

/** Of two columns of those who do the work, the one beside the coordinators leads. */
function isSecondLead(columns: readonly Named[], i: number): boolean {
  if (columns[i]!.role !== 'lead' || columns[i + 1]?.role === 'coordinator') return false;
  return columns.some(({ role }, k) => k !== i && role === 'lead' && columns[k + 1]?.role === 'coordinator');
}

/** Takes off the words behind the last heading that its kind of heading never has. */
function cutLastHeading(words: Word[], text: string): void {
  const name = text.slice(words[0]!.start, words[words.length - 1]!.end).replace(/\s+/gu, ' ');
  const known = LAST_HEADING_WORDS[roleOfColumn(name) ?? 'no']?.split(' ');
  if (!known) return;
  let end = Math.min(2, words.length);
  while (end < words.length && (known.includes(words[end]!.form) || words[end]!.form === '(')) {
    if (words[end]!.form !== '(') end++;
    else end = words.findIndex(({ form }, i) => i > end && form === ')') + 1 || words.length;
  }
  while (end > 1 && /^[,/]$/u.test(words[end - 1]!.form)) end--;
  words.length = end;
}

function startsLine(text: string, at: number): boolean {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  return text.slice(line, at).trim() === '';
}

/** A heading begins with a capital, and not after a slash, a comma or an "and". */
function isHeadingStart(words: readonly Word[], position: number, text: string): boolean {
  const before = words[position - 1]?.form ?? '';
  if (before === '/' || before === ',' || before === 'và' || before === '-' || before === 'hoặc') return false;
  const word = words[position]!;
  const printed = text.slice(word.start, word.end);
  if (!/^\p{Lu}/u.test(printed)) return false;
  // In a head printed in capitals every word has one: there only a word that opens a known heading may begin a column.
  if (printed.length > 1 && printed === printed.toUpperCase() && !/^S?TT$/u.test(printed)) {
    return roleOfColumn(text.slice(word.start, words[Math.min(words.length - 1, position + 1)]!.end)) !== null;
  }
  return true;
}

/** The same head printed again word for word, in whatever lines; null where anything else stands there. */
export function asCopied(text: string, start: number, original: Head): Span | null {
  let at = start;
  for (let own = original.start; own < original.end; own++) {
    const code = text.charCodeAt(own);
    if (isBlank(code)) continue;
    while (at < text.length && isBlank(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at++) !== code) return null;
  }
  return { start, end: at };
}

/** In other words a heading or two of as many may say nothing of their columns. */
const MOSTLY_SAME = 0.6;

/** The same head printed again, in these or other words and maybe on one level; null for another table's head. */
export function asRepeated(head: Head, original: Head): Head | null {
  // In other words the names of a broad and a narrow column of tasks may read as one.
  const columns =
    head.columns.length < original.columns.length
      ? original.columns.filter(({ role }) => role !== 'area')
      : original.columns;
  if (head.columns.length < columns.length) return null;
  const same = columns.filter(({ role }, i) => head.columns[i]!.role === role);
  const isSameWidth = head.columns.length === original.columns.length;
  if (same.length < columns.length * (isSameWidth ? MOSTLY_SAME : 1)) return null;
  const kept = head.columns.slice(0, columns.length);
  return { start: head.start, end: Math.max(...kept.map(({ span }) => span.end)), columns: kept };
}
