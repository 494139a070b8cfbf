/**
 * A head that ends at the first row under it: whatever stands between the number's heading and the first row
 * are headings, in whatever words of the office's own ("Cách làm", "Hồ sơ, tài liệu chứng minh", "Người duyệt").
 */
import { areColumnNumbers } from '../../../language/column-numbers.ts';
import { roleOfColumn } from '../../../registry/columns.ts';
import { pillarOfHeading } from '../../../registry/pillars.ts';
import { type Word, wordsOf } from '../../table-words/words.ts';
import { withNext } from './broken-names.ts';
import {
  columnsOfPieces,
  type HeadColumn,
  isHeadingStart,
  LONGEST_HEADING,
  LONGEST_REMARK,
  withoutYears,
} from './heading-columns.ts';

/** "TT", "Số / TT", "Mã nhiệm / vụ", ahead of them maybe "Lĩnh vực": what stands at the left of tables with rows by number. */
const NUMBER_FIRST =
  /(?:(?:lĩnh\s+vực|nhóm\s+nhiệm\s+vụ|(?:nội\s+dung|nhiệm\s+vụ)(?:\s+\p{L}+){0,4}?)\s+)?(?:s?tt|(?:s\s+)?t\s+t|số(?:\s+t\s*t|\s+thứ\s+tự)?|mã(?:\s+số)?(?:\s+nhiệm\s+vụ|\s+công\s+việc|\s+việc)?|ký\s+hiệu)(?=\s)/iuy;

/** The first row's or group's sign: "1", "1.1", "I. Cải cách", "A", or a code ("A1", "TC1.1", "NV-01"), alone or before words. */
const FIRST_SIGN =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?(?=\s|$)|(?:[IVX]{1,5}|[A-HĐ])(?:[.)/][-–]?)?(?=$|\s+\p{Lu})|\p{Lu}{1,3}[.-]?\d)/u;
/** "TC THỂ CHẾ", "CẢI CÁCH THỂ CHẾ". */
const LOUD = /^\p{Lu}{2,}(?:[\s,–-]+\p{Lu}{2,})+$/u;

const MOST_LINES = 30;
const LONGEST_HEAD = 420;
/** Cells of one height share their line, but hardly more headings than fit across a page. */
export const LONGEST_LINE = 130;
/** Headings are no sentences; of figures they have years, and units, quarters and remarks in brackets ("(%)", "(chữ đậm: chủ trì)"). */
const IN_PROSE = /[.:;%"“”\d]/u;
const BRACKETED = /\([^()]{1,60}\)/gu;

/** The headings of a block that the first row ends: each begins with a capital, whatever its words. */
export function columnsOfBlock(text: string, start: number): HeadColumn[] {
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
    else if (open.length >= (brackets > 0 ? LONGEST_REMARK : LONGEST_HEADING)) return [];
    else open.push(word);
    if (word.form === ')') brackets--;
  }
  return columnsOfPieces(pieces, text, true);
}

/** Where the head that begins at `start` ends; -1 where no head by number does, or no row shows its end. */
function endOfBlock(text: string, start: number): number {
  NUMBER_FIRST.lastIndex = start;
  if (!NUMBER_FIRST.test(text)) return -1;
  const numberEnd = NUMBER_FIRST.lastIndex;
  const head = text.slice(start, start + LONGEST_HEAD).replace(BRACKETED, (words) => ' '.repeat(words.length));
  let end = start;
  for (let at = start, count = 0; at < text.length && count < MOST_LINES; ) {
    const lineEnd = text.indexOf('\n', at) >>> 0;
    const line = text.slice(at, lineEnd).trim();
    if (line !== '') {
      if (at > numberEnd && areColumnNumbers(line.split(/\s+/u))) return end;
      if (at > numberEnd && opensRow(withNext(text, line, lineEnd))) return end;
      if (line.length > LONGEST_LINE || lineEnd - start > LONGEST_HEAD) return -1;
      if (IN_PROSE.test(withoutYears(head.slice(at - start, lineEnd - start)))) return -1;
      end = Math.min(lineEnd, text.length);
      count++;
    }
    at = lineEnd + 1;
  }
  return -1;
}

const opensRow = (line: string): boolean =>
  FIRST_SIGN.test(line) || LOUD.test(line) || (roleOfColumn(line) === null && pillarOfHeading(line) !== null);
