/** Headings told by the words that headings have, where no row shows where the head ends. */
import { roleOfColumn, TELLING } from '../../../registry/columns.ts';
import { pillarOfHeading } from '../../../registry/pillars.ts';
import { HEADING_WORDS, LAST_HEADING_WORDS } from '../../../registry/table-columns.ts';
import type { Word } from '../../table-words/words.ts';
import { withNext } from './broken-names.ts';
import {
  columnsOfPieces,
  type HeadColumn,
  isHeadingStart,
  LONGEST_HEADING,
  LONGEST_REMARK,
  startsLine,
  withoutYears,
} from './heading-columns.ts';

/** Words cut into headings at their capitals, until a word that no heading has. */
export function columnsOfKnown(words: readonly Word[], text: string, mayBeStrange = true): HeadColumn[] {
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
      if (strange.size > MOST_STRANGE) return columnsOfKnown(words, text, false);
      known = true;
    }
    if (word.form === ')' && --brackets < 0) break;
    const isSign = /^(?:I|II|III|A|B|\d+)$/u.test(text.slice(word.start, word.end));
    // "Tháng 1" on a line of its own is the first row's group.
    const above = open?.at(-1);
    if (isSign && above?.form === 'tháng' && startsLine(text, above.start)) open!.pop();
    if (!known || isSign) break;
    // A line of other words is one heading, capitals and all ("Phó Chủ tịch phụ trách").
    const isWithin = open !== undefined && !HEADING_WORDS.has(open[0]!.form) && !startsLine(text, word.start);
    if (!open || (brackets === 0 && !isWithin && isHeadingStart(words, i, text))) pieces.push([word]);
    else if (open.length >= (brackets > 0 ? LONGEST_REMARK : LONGEST_HEADING)) break;
    else open.push(word);
  }
  if (pieces.at(-1)?.length === 0) pieces.pop();
  if (pieces.length > 0 && namesArea(pieces[pieces.length - 1]!, text)) pieces.pop();
  const last = pieces[pieces.length - 1];
  if (last) cutLastHeading(last, text);
  return columnsOfPieces(pieces, text);
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
  !/[\d.:;%]/u.test(withoutYears(line)) &&
  !/^\s*(?:[IVX]{1,5}|\p{L}\)?)\s*$/u.test(line);

/** So long may a line of a heading be, so far ahead a heading is looked for that is known. */
const LONGEST_HEADING_LINE = 32;
const LINES_AHEAD = 3;
const MOST_STRANGE = 2;
const LINES_REACH = 140;

/** "Chỉ đạo, điều hành" right behind the head is a group's name, of words that headings have, too. */
function namesArea([first]: readonly Word[], text: string): boolean {
  if (!startsLine(text, first!.start)) return false;
  const end = text.indexOf('\n', first!.start) >>> 0;
  const line = text.slice(first!.start, end).trim();
  const name = line.endsWith(',') ? withNext(text, line, end) : line;
  return roleOfColumn(line) === null && pillarOfHeading(name) !== null;
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
