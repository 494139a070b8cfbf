import type { Appendix, Row } from '../../../plan/types.ts';
import { type ColumnRole, roleOfColumn } from '../../../registry/columns.ts';
import { fold } from '../../../registry/match.ts';
import { sentenceWith } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

const APPENDIX = /phụ lục|biểu|danh mục/iu;
const SEVERAL = /(?<![\p{L}\d])(?:các|hai|ba|bốn|0?[2-9]) phụ lục(?!\p{L})/u;
const ANNOUNCES_MONEY = /kinh phí[^.;]{0,80}phụ lục|phụ lục[^.;]{0,40}kinh phí/u;

/** What a bracket under the tasks says that the appendix tells of each, and whether a row does. */
const ANNOUNCED: readonly { words: RegExp; role: ColumnRole; has: (row: Row) => boolean }[] = [
  {
    words: /(?<!\p{L})sản phẩm(?!\p{L})(?=[^.;]{0,100}phụ lục)/u,
    role: 'product',
    has: ({ products }) => products.length > 0,
  },
  {
    words: /(?<!\p{L})(?:thời (?:hạn|gian)|tiến độ)(?!\p{L})(?=[^.;]{0,100}phụ lục)/u,
    role: 'deadline',
    has: ({ deadline }) => deadline.text !== '',
  },
];

/** The words for a column that no table of tasks has, under any heading. */
function lackingColumn(mention: string, appendices: readonly Appendix[]): string | null {
  const tables = appendices.filter(({ kind }) => kind === 'tasks');
  const rows = tables.flatMap((table) => table.rows);
  if (rows.length === 0) return null;
  const columns = tables.flatMap((table) => table.columns);
  for (const { words, role, has } of ANNOUNCED) {
    const told = words.exec(mention)?.[0];
    if (told && !rows.some(has) && !columns.some((column) => roleOfColumn(column) === role)) return told;
  }
  return null;
}

/** "Các phụ lục" against one, or a column that was announced and is not there. */
export const appendixCount = defineRule({
  id: 'appendix/count',
  level: 'info',
  tier: 'B',
  basis: 'Thực tiễn thẩm định: phần lời và phụ lục phải khớp nhau',
  *check({ plan, whereIs }) {
    const appendices = plan.appendices.filter((appendix) => appendix.where === 'appendix');
    if (appendices.length === 0) return;
    for (const mention of plan.appendixMentions) {
      const folded = fold(mention.text);
      const money =
        ANNOUNCES_MONEY.test(folded) &&
        !appendices.some(({ columns }) => columns.some((c) => /kinh phí/u.test(fold(c))));
      const several = appendices.length === 1 && SEVERAL.test(folded);
      const column = money ? 'kinh phí' : lackingColumn(folded, appendices);
      if (column === null && !several) continue;
      yield {
        data: { found: several ? SEVERAL.exec(folded)![0] : '', column: column ?? '', count: appendices.length },
        actual: sentenceWith(mention.text, APPENDIX),
        evidence: sentenceWith(mention.text, APPENDIX),
        where: whereIs(mention.at),
        at: mention.at,
      };
      return;
    }
  },
  examples: [
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản.\n\n(Chi tiết tại các Phụ lục kèm theo Kế hoạch này)\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| I | Cải cách thể chế | | | | |\n| 1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV |',
      finds: ['(Chi tiết tại các Phụ lục kèm theo Kế hoạch này)'],
    },
    {
      frame: 'document',
      text: 'Số: 12/KH-UBND\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản.\n\n(Chi tiết tại hai Phụ lục kèm theo Kế hoạch này)\n\n## PHỤ LỤC\n\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND xã Minh Tâm)\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026 |',
      finds: ['(Chi tiết tại hai Phụ lục kèm theo Kế hoạch này)'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản.\n\n(Sản phẩm, người phụ trách và thời hạn của từng nhiệm vụ nêu tại Phụ lục kèm theo)\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|\n| 1 | Rà soát văn bản | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026 |\n| 2 | Công khai thủ tục | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý I/2026 |',
      finds: ['(Sản phẩm, người phụ trách và thời hạn của từng nhiệm vụ nêu tại Phụ lục kèm theo)'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV',
      finds: [],
    },
  ],
});
