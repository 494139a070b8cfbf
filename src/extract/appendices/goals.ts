/** Tables of indicators that say in words how much: "Trên 90% người dân hài lòng", "Hồ sơ trực tuyến | Từ 70% trở lên, tăng dần". */
import type { Years } from '../../language/planned-years.ts';
import { TracedText } from '../../plan/traced.ts';
import type { Pillar } from '../../plan/types.ts';
import { COMMITMENT, valueColumnRank } from '../../registry/indicator-columns.ts';
import { pillarOfHeading } from '../../registry/pillars.ts';
import type { Columns } from './columns.ts';
import { groupOf } from './groups.ts';
import { nameColumn } from './indicators.ts';
import type { Matrix } from './matrix.ts';

export interface GoalInWords {
  text: TracedText;
  pillar: Pillar | null;
}

export function goalsInWords(matrix: Matrix, columns: Columns, years: Years | null): GoalInWords[] {
  const data = matrix.slice(columns.headRows);
  const names = nameColumn(data, columns);
  if (names < 0) return [];
  const promised = columns.headings.findIndex(
    (heading, c) => c !== names && columns.roles[c] !== 'unit' && (valueColumnRank(heading, years) ?? 0) >= COMMITMENT,
  );
  let pillar: Pillar | null = null;
  return data.flatMap((slots, r): GoalInWords[] => {
    const group = groupOf(slots, columns, data[r + 1] ?? null);
    if (group) {
      pillar = pillarOfHeading(group.title.text) ?? (group.isSub ? pillar : null);
      return [];
    }
    const said = [names, promised].flatMap((c) => (c >= 0 ? [slots[c]!.text] : []));
    return [{ text: TracedText.concat(said), pillar }];
  });
}
