/** Tables that give units their duties. */
import type { TracedText } from '../../plan/traced.ts';
import { looksLikeUnit } from '../../registry/bodies.ts';
import type { Columns } from './columns.ts';
import type { Matrix } from './matrix.ts';

export interface TracedDuty {
  unit: TracedText;
  duty: TracedText;
}

/** "Đơn vị | Nhiệm vụ", "Cơ quan | Nội dung phân công": who has to do what. */
export function dutiesOf(matrix: Matrix, { roles, headings, headRows }: Columns): TracedDuty[] {
  // Who of the leaders looks after what is no unit's duty.
  if (headings.some((heading) => /^\s*họ (?:và |, )?tên|đồng chí$/iu.test(heading))) return [];
  const data = matrix.slice(headRows);
  const unit = roles.includes('lead')
    ? roles.indexOf('lead')
    : roles.findIndex((role, c) => role !== 'no' && namesUnits(data, c));
  const told = roles.indexOf('content');
  const duty = told >= 0 && told !== unit ? told : roles.findIndex((role, c) => role !== 'no' && c > unit);
  // Beside the unit another one: who sends what to whom is no duty's text.
  if (unit < 0 || duty < 0 || (duty !== told && namesUnits(data, duty))) return [];
  return data
    .map((slots) => ({ unit: slots[unit]!.text, duty: slots[duty]!.text }))
    .filter((row) => row.unit.length > 0 && row.duty.length > 0);
}

const MOSTLY_UNITS = 0.6;

function namesUnits(data: Matrix, column: number): boolean {
  const cells = data.map((slots) => slots[column]!.text).filter(({ length }) => length > 0);
  return cells.length > 0 && cells.filter(({ text }) => looksLikeUnit(text)).length >= MOSTLY_UNITS * cells.length;
}
