/**
 * "Bắt đầu | Kết thúc", "Thời gian trình | Thời gian ban hành": where a row has but one time, it is the deadline, and what the
 * decoder cut in two to fill both columns ("Tháng" / "01/2024") is one.
 */
import { type DecodedRow, withColumns } from './decoder/path.ts';
import type { TableRole } from './decoder/weights.ts';

export function withLoneTimes(
  rows: readonly DecodedRow[],
  roles: readonly TableRole[],
  wordsOf: (member: number) => string,
): readonly DecodedRow[] {
  const [start, end] = [roles.indexOf('start'), roles.indexOf('deadline')];
  if (start < 0 || end < start) return rows;
  return rows.map((row) => {
    const [first, last] = [row.cells[start], row.cells[end]];
    if (row.kind !== 'row' || !first || !last || first.length === 0) return row;
    const isRest = last.length > 0 && REST_OF_TIME.test(wordsOf(last[0]!)) && OPEN_TIME.test(wordsOf(first.at(-1)!));
    if (last.length > 0 && !isRest) return row;
    return withColumns(row, [
      [start, []],
      [end, [...first, ...last]],
    ]);
  });
}

const OPEN_TIME = /(?:^|\s)(?:tháng|quý|năm|ngày|trước|kỳ)$/iu;
const REST_OF_TIME = /^(?:\d|[IVX]+(?:\/|$))/u;
