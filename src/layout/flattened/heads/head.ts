/** A table's head that was flattened into running words: "TT Nội dung Sản phẩm / Bộ phận / chủ trì …". */
import { oneOf } from '../../../language/letters.ts';
import type { Span } from '../../../read/source-document.ts';
import { settleTaskColumns } from '../../../registry/columns.ts';
import { wordsOf } from '../../table-words/words.ts';
import { columnsOfBlock } from './head-block.ts';
import { type HeadColumn, nameOf } from './heading-columns.ts';
import { columnsOfKnown } from './known-headings.ts';

export interface Head extends Span {
  columns: HeadColumn[];
}

/** Room for the longest head (ten columns, with units in brackets). */
const HEAD_REACH = 500;

/** What a head's first heading begins with; nearly every line is turned away here, before anything is folded. */
const OPENING =
  /(?:s?tt|s|t|số|mã|lĩnh|(?:tên |các |danh mục |nhóm )?(?:nội dung|nhiệm vụ|công việc|hoạt động|đầu việc))(?!\p{L})/iuy;

const MAY_OPEN = oneOf('stdcnhđlm');

/**
 * The head that begins at `start`, or null. Its first column is the number or the content. Inside a table the head may be
 * one printed again, with the rest of a row right behind it: there only the words that headings have tell its end.
 */
export function headAt(text: string, start: number, inTable = false): Head | null {
  if (!MAY_OPEN(text.charCodeAt(start))) return null;
  OPENING.lastIndex = start;
  if (!OPENING.test(text)) return null;
  const known = (): Head | null =>
    headOf(columnsOfKnown(wordsOf(text, start, Math.min(text.length, start + HEAD_REACH)), text), text);
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
