/** Words cut into headings, and headings made columns. */
import type { Span } from '../../../read/source-document.ts';
import { type ColumnRole, isBroader, roleOfColumn } from '../../../registry/columns.ts';
import { lazy, opening } from '../../../registry/match.ts';
import { PARENT_HEADINGS } from '../../../registry/table-columns.ts';
import type { Word } from '../../table-words/words.ts';

export interface HeadColumn {
  /** Null for a column beyond the usual ones. */
  role: ColumnRole | null;
  span: Span;
}

interface Named extends HeadColumn {
  name: string;
}

/** No heading of a column is longer; keeps heading-like words in prose from being read as a head. */
export const LONGEST_HEADING = 14;
/** … but for what it says in brackets: "(chữ đậm: chủ trì; chữ thường: phối hợp)". */
export const LONGEST_REMARK = 28;

/** "Điểm năm / 2022": of all figures headings have years. */
export const withoutYears = (heading: string): string => heading.replace(/(?<!\d)20\d\d(?!\d)/gu, '');

/** A heading begins with a capital, and not after a slash, a comma or an "and". */
export function isHeadingStart(words: readonly Word[], position: number, text: string): boolean {
  const before = words[position - 1]?.form ?? '';
  if (before === '/' || before === ',' || before === 'và' || before === '-' || before === 'hoặc') return false;
  const word = words[position]!;
  // "T" / "T": a column so narrow that it breaks the word.
  if (word.form === 't' && (before === 't' || before === 's')) return false;
  const printed = text.slice(word.start, word.end);
  if (!/^\p{Lu}/u.test(printed)) return false;
  // In a head printed in capitals every word has one: there only a word that opens a known heading may begin a column.
  if (printed.length > 1 && printed === printed.toUpperCase() && !/^S?TT$/u.test(printed)) {
    const opensWith = (count: number): boolean =>
      roleOfColumn(text.slice(word.start, words[Math.min(words.length, position + count) - 1]!.end)) !== null;
    // "CBCC tham mưu": only in small letters a third word may tell.
    const next = words[position + 1];
    return opensWith(2) || (next !== undefined && /^\p{Ll}/u.test(text[next.start]!) && opensWith(3));
  }
  return true;
}

/** The pieces as columns, each with its heading's role. */
export const columnsOfPieces = (pieces: readonly Word[][], text: string, inBlock = false): HeadColumn[] =>
  withoutParents(joinNameless(pieces, text, inBlock));

/** Capitals inside a heading ("Thời gian Hoàn thành"): a piece without a role of its own goes on the one before. */
function joinNameless(pieces: readonly Word[][], text: string, inBlock: boolean): Named[] {
  const columns: Named[] = [];
  for (const piece of pieces) {
    const span = { start: piece[0]!.start, end: piece[piece.length - 1]!.end };
    const name = nameOf({ span }, text);
    const role = roleOfColumn(name);
    const before = columns[columns.length - 1];
    // "Nhiệm vụ chung" and "Nhiệm vụ cụ thể" are two columns, the first of which names the groups.
    const isNarrower = role === 'content' && before?.role === 'content' && isBroader(before.name, name);
    const isOwn =
      role === null &&
      (before?.role === 'no' ||
        HOW.test(name) ||
        (before?.role === 'funding' && SHARE_OF_MONEY.test(name.toLowerCase())) ||
        (piece.length > 1 && (inBlock || startsLine(text, span.start))));
    // Money comes from two sources, two units may lead, and a draft has its time as the decision has.
    const isOtherTime = role === 'deadline' && TIME_OF.test(name) && TIME_OF.test(before?.name ?? '');
    const mayStandAgain = role === 'lead' || isOtherTime || (inBlock && role === 'funding') || /^kết quả/iu.test(name);
    if (before && !isOwn && !isNarrower && (role === null || (role === before.role && !mayStandAgain))) {
      before.span.end = span.end;
      before.name = `${before.name} ${name}`;
    } else columns.push({ role, span, name });
  }
  return columns;
}

/** A whole heading, not the end of one. */
const TIME_OF = /^(?:thời (?:gian|hạn|điểm)|ngày|tháng) /iu;

/** Does the column hold times, of whatever: "Thời gian trình" beside "Thời gian ban hành"? */
export const isForTimes = (column: HeadColumn, text: string): boolean =>
  column.role === 'start' || roleOfColumn(nameOf(column, text)) === 'deadline';

/** "Nội dung | Cách làm": how it is done stands beside what is. */
const HOW = /^cách (?:làm|thức)(?!\p{L})/iu;

export const nameOf = ({ span }: Pick<HeadColumn, 'span'>, text: string): string =>
  text.slice(span.start, span.end).replace(/\s+/gu, ' ');

export function startsLine(text: string, at: number): boolean {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  return text.slice(line, at).trim() === '';
}

const parents = lazy(() =>
  PARENT_HEADINGS.map(({ over, patterns }) => ({ over, pattern: opening(patterns.join('|')) })),
);

/** "Phân công thực hiện": what stands over two columns. */
export const isParent = (name: string): boolean => parents().some(({ pattern }) => pattern.test(name.toLowerCase()));

/**
 * Headings over two columns give way to the two: "Phân công thực hiện" right before "Chủ trì", "Phối hợp", or, where the
 * head's first row was read before its second, ahead of them with other headings between.
 */
function withoutParents(columns: readonly Named[]): HeadColumn[] {
  const kept = [...columns];
  for (const { over, pattern } of parents()) {
    const parent = kept.findIndex(({ name }) => pattern.test(name.toLowerCase()));
    const isOf = ({ name, role }: Named, own: ColumnRole): boolean =>
      role === own || (own === 'funding' && role === null && SHARE_OF_MONEY.test(name.toLowerCase()));
    const isChild = (column: Named, i: number): boolean =>
      i > parent && isOf(column, over[0]) && !pattern.test(column.name.toLowerCase());
    const hasSecond = (i: number): boolean => kept[i + 1] !== undefined && isOf(kept[i + 1]!, over[1]);
    // Another column may say who does the work ("Cán bộ tham mưu"): the two stand side by side.
    const pair = kept.findIndex((column, i) => isChild(column, i) && hasSecond(i));
    const child = pair >= 0 ? pair : kept.findIndex(isChild);
    if (parent < 0 || child < 0) continue;
    let last = hasSecond(child) ? child + 1 : child;
    // Money comes from any number of sources.
    while (over[0] === over[1] && hasSecond(last)) last++;
    const children = kept
      .splice(child, 1 + last - child)
      .map((column) => ({ ...column, role: column.role ?? over[0] }));
    kept.splice(parent, 1, ...children);
  }
  return kept.map(({ role, span }, i) => ({ role: isSecondLead(kept, i) ? null : role, span }));
}

/** "Kinh phí" over "Tổng số", "Năm 2017". */
const SHARE_OF_MONEY = /^(?:tổng(?: số| cộng)?|cộng|năm 20\d\d|nstw|nsđp)$/u;

/** Of two columns of those who do the work, the one beside the coordinators leads. */
function isSecondLead(columns: readonly Named[], i: number): boolean {
  if (columns[i]!.role !== 'lead' || columns[i + 1]?.role === 'coordinator') return false;
  return columns.some(({ role }, k) => k !== i && role === 'lead' && columns[k + 1]?.role === 'coordinator');
}
