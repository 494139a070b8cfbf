/** What a row of a table written cell by cell begins with, on a line of its own. */
import { pillarOfHeading } from '../../../registry/pillars.ts';
import { followsGroup, followsNumber, groupValue } from '../atoms/row-numbers.ts';

type Words = readonly (string | null)[];

/** "3", "1.2.", and codes: "A1", "TC1.2", "NV-01". */
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,2}){0,2}[.)]?|\p{Lu}{1,4}[-.]?\d{1,2}(?:\.\d{1,2}){0,2})$/u;
const FIRST_NUMBER = /^\(1\)$|^(?:0?1|1\.1|\p{Lu}{1,4}[-.]?(?:0?1|1\.1))[.)]?$/u;
const LABEL = /^([IVX]{1,5}|[A-HĐ])[.)]?$/u;
/** A group's row that is one cell: "I. Cải cách thể chế". */
const TITLE = /^([IVX]{1,5}|[A-HĐ])(?:[.)]|\s?\/)?[-–]?\s+["“]?\p{Lu}/u;
const SUM = /^(?:tổng(?: cộng| số)?|cộng(?: chung)?)(?:\s|:|$)/iu;
const LONGEST_TITLE = 160;

export interface GroupSign {
  kind: 'group';
  label: string | null;
  /** What its label counts, 0 of none. */
  value: number;
  /** How many lines the group's row fills, not counting blank cells. */
  lines: 1 | 2;
}

export type Sign = { kind: 'row'; number: string } | GroupSign | { kind: 'end' };

/** What was counted so far. */
export interface Counted {
  number: string | null;
  group: number;
  /** How the table's groups are printed, which it has from its beginning on; null before its first row. */
  form: 'none' | 'unlabelled' | 1 | 2 | null;
}

export const formOf = ({ label, lines }: GroupSign): Counted['form'] => (label === null ? 'unlabelled' : lines);

/** Does a table's first row, or group, begin with this line? */
export const opensFirstRow = (words: Words, at: number): boolean => {
  const line = words[at] ?? '';
  if (FIRST_NUMBER.test(line)) return true;
  const sign = groupAt(words, at);
  return sign ? sign.value === 1 : areaAt(words, at) !== null;
};

/** The sign that the line is, where it counts on; a number may begin anew behind a group. */
export function signAt(words: Words, at: number, counted: Counted): Sign | null {
  const line = words[at];
  if (line === null || line === undefined || line === '') return null;
  if (SUM.test(line)) return { kind: 'end' };
  if (NUMBER.test(line)) {
    const number = line.replace(/[.)]$/u, '');
    if (!followsNumber(counted.number, number)) return null;
    return isOverOthers(words, at, number)
      ? { kind: 'group', label: number, value: 0, lines: 2 }
      : { kind: 'row', number };
  }
  const group = groupAt(words, at) ?? areaAt(words, at);
  if (!group || (counted.form !== null && counted.form !== formOf(group))) return null;
  return group.label === null || followsGroup(group.value, counted.group) ? group : null;
}

/** "1", "Xây dựng văn bản", "1.1": a title over rows that carry its number on. */
const isOverOthers = (words: Words, at: number, number: string): boolean =>
  isTitle(words[at + 1] ?? '') &&
  new RegExp(`^${number.replace('.', '\\.')}\\.0?1[.)]?$`, 'u').test(next(words, at + 2));

/** "Cải cách thể chế", "Tháng 2", without a label over a row's number. */
function areaAt(words: Words, at: number): GroupSign | null {
  const line = words[at] ?? '';
  if (!isTitle(line) || !NUMBER.test(next(words, at + 1))) return null;
  const isArea = MONTH.test(line) || (!/[.;:,]$/u.test(line) && pillarOfHeading(line) !== null);
  return isArea ? { kind: 'group', label: null, value: 0, lines: 1 } : null;
}

const MONTH = /^(?:tháng (?:0?[1-9]|1[0-2])|quý [IVX]{1,3})(?:\s?\/\s?20\d\d| năm 20\d\d)?$/iu;

function next(words: Words, from: number): string {
  let at = from;
  while (words[at] === '') at++;
  return words[at] ?? '';
}

/** Does a number stand where the next row is to begin, though it counts not quite on ("4" behind "2", or "2" again)? */
export function isNearNumber(line: string | null | undefined, before: string | null): boolean {
  if (!line || before === null || !NUMBER.test(line)) return false;
  const parts = (number: string): number[] => (number.match(/\d+/gu) ?? []).map(Number);
  const [own, last] = [parts(line), parts(before)];
  const step = (own.at(-1) ?? 0) - (last.at(-1) ?? 0);
  return own.length === last.length && own.slice(0, -1).join() === last.slice(0, -1).join() && step >= 0 && step <= 3;
}

const isTitle = (line: string): boolean =>
  /^["“]?\p{Lu}\p{L}/u.test(line) && line.length <= LONGEST_TITLE && !LABEL.test(line);

function groupAt(words: Words, at: number): GroupSign | null {
  const line = words[at] ?? '';
  const label = LABEL.exec(line)?.[1];
  if (label !== undefined)
    return isTitle(words[at + 1] ?? '') ? { kind: 'group', label, value: groupValue(label), lines: 2 } : null;
  const opened = line.length <= LONGEST_TITLE ? TITLE.exec(line)?.[1] : undefined;
  return opened === undefined ? null : { kind: 'group', label: opened, value: groupValue(opened), lines: 1 };
}
