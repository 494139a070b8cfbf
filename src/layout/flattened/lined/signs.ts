/** What a row of a table written cell by cell begins with, on a line of its own. */
import { followsGroup, followsNumber, groupValue } from '../atoms/row-numbers.ts';

type Words = readonly (string | null)[];

/** "3", "1.2.", and codes: "A1", "TC1.2", "NV-01". */
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,2}){0,2}[.)]?|\p{Lu}{1,4}[-.]?\d{1,2}(?:\.\d{1,2}){0,2})$/u;
const FIRST_NUMBER = /^(?:0?1|1\.1|\p{Lu}{1,4}[-.]?(?:0?1|1\.1))[.)]?$/u;
const LABEL = /^([IVX]{1,5}|[A-HĐ])[.)]?$/u;
/** A group's row that is one cell: "I. Cải cách thể chế". */
const TITLE = /^([IVX]{1,5}|[A-HĐ])(?:[.)]|\s?\/)?[-–]?\s+["“]?\p{Lu}/u;
const SUM = /^(?:tổng(?: cộng| số)?|cộng(?: chung)?)(?:\s|:|$)/iu;
const LONGEST_TITLE = 160;

export type Sign =
  | { kind: 'row'; number: string }
  /** `lines` is how many of them the group's row fills, not counting blank cells. */
  | { kind: 'group'; label: string; value: number; lines: 1 | 2 }
  | { kind: 'end' };

/** What was counted so far. */
export interface Counted {
  number: string | null;
  group: number;
}

/** Does a table's first row, or group, begin with this line? */
export const opensFirstRow = (words: Words, at: number): boolean => {
  const line = words[at] ?? '';
  if (FIRST_NUMBER.test(line)) return true;
  const sign = groupAt(words, at);
  return sign?.value === 1;
};

/** The sign that the line is, where it counts on; a number may begin anew behind a group. */
export function signAt(words: Words, at: number, counted: Counted): Sign | null {
  const line = words[at];
  if (line === null || line === undefined || line === '') return null;
  if (SUM.test(line)) return { kind: 'end' };
  if (NUMBER.test(line)) {
    const number = line.replace(/[.)]$/u, '');
    return followsNumber(counted.number, number) ? { kind: 'row', number } : null;
  }
  const group = groupAt(words, at);
  return group && followsGroup(group.value, counted.group) ? group : null;
}

function groupAt(words: Words, at: number): Extract<Sign, { kind: 'group' }> | null {
  const line = words[at] ?? '';
  const label = LABEL.exec(line)?.[1];
  const title = words[at + 1] ?? '';
  if (label !== undefined) {
    const isTitle = /^["“]?\p{Lu}\p{L}/u.test(title) && title.length <= LONGEST_TITLE && !LABEL.test(title);
    return isTitle ? { kind: 'group', label, value: groupValue(label), lines: 2 } : null;
  }
  const opened = line.length <= LONGEST_TITLE ? TITLE.exec(line)?.[1] : undefined;
  return opened === undefined ? null : { kind: 'group', label: opened, value: groupValue(opened), lines: 1 };
}
