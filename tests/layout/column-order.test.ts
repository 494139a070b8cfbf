/** Tables whose cells came column by column, and texts whose marked letters were parted from their words. */
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.ts';
import { readDocument } from '../../src/layout/read-document.ts';
import type { Plan } from '../../src/plan/types.ts';

const BODY = `UBND XÃ MƯỜNG TRẦM
KẾ HOẠCH
Cải cách hành chính xã Mường Trầm năm 2025

I. MỤC TIÊU
1. 100% hồ sơ được giải quyết đúng hạn.
II. NHIỆM VỤ
1. Công khai đầy đủ thủ tục hành chính tại trụ sở xã.
III. TỔ CHỨC THỰC HIỆN
1. Công chức Văn phòng - Thống kê
- Theo dõi, đôn đốc việc thực hiện.

Nơi nhận:
TM. ỦY BAN NHÂN DÂN
- Phòng Nội vụ;
KT. CHỦ TỊCH
- Thường trực Đảng ủy,
HĐND xã;
PHÓ
CHỦ TỊCH
- Lưu: VT.

Hà Văn Suối

`;
const CAPTION = `Phụ lục
PHÂN CÔNG NHIỆM VỤ NĂM 2025
(Kèm theo Kế hoạch số 11/KH-UBND ngày 10/01/2025 của UBND xã Mường Trầm)
`;
const BY_COLUMNS = `TT

1
2
II
1

Nội dung công việc
Rà soát văn bản của xã
Niêm yết thủ tục hành chính

Sản phẩm
Báo cáo
Biên bản

Chủ trì
Công chức Tư pháp
Văn phòng

Thời hạn
Quý I/2025
Tháng 02/2025
`;
const BY_ROWS = `TT
Nội dung công việc
Sản phẩm
Chủ trì
Thời hạn
1
Rà soát văn bản của xã
Báo cáo
Công chức Tư pháp - Hộ tịch
Quý I/2025
2
Niêm yết thủ tục hành chính
Biên bản
Công chức Văn phòng - Thống kê
Tháng 02/2025
`;

const planOf = async (text: string): Promise<Plan> =>
  extractPlan(await readDocument(new TextEncoder().encode(text), { name: 'plan.txt' }));
const warned = ({ warnings }: Plan) => warnings.map(({ code, text }) => [code, text]);
const bodyOf = ({ outline, tasks, responsibilities, targets, header }: Plan) => ({
  outline: outline.filter(({ role }) => role !== 'appendix').map(({ title }) => title),
  tasks: tasks.map(({ text }) => text),
  units: responsibilities.map(({ unit, duties }) => [unit, duties.length]),
  targets: targets.map(({ value }) => value),
  recipients: header.recipients,
  signer: header.signer,
});
const SOUND = {
  outline: ['MỤC TIÊU', 'NHIỆM VỤ', 'TỔ CHỨC THỰC HIỆN'],
  tasks: ['Công khai đầy đủ thủ tục hành chính tại trụ sở xã.'],
  units: [['Công chức Văn phòng - Thống kê', 1]],
  targets: [100],
  recipients: ['Phòng Nội vụ', 'Thường trực Đảng ủy, HĐND xã', 'Lưu: VT'],
  signer: {
    onBehalfOf: 'TM. ỦY BAN NHÂN DÂN',
    inPlaceOf: 'KT. CHỦ TỊCH',
    position: 'PHÓ CHỦ TỊCH',
    name: 'Hà Văn Suối',
  },
};

describe('a table read column by column', () => {
  it('is told of and leaves the body clean', async () => {
    const plan = await planOf(BODY + CAPTION + BY_COLUMNS);
    expect(warned(plan)).toEqual([['table-not-rebuilt', 'Phụ lục']]);
    expect(plan.appendices).toEqual([]);
    expect(bodyOf(plan)).toEqual(SOUND);
  });

  it('is told of where it has no number column', async () => {
    const plan = await planOf(BODY + CAPTION + BY_COLUMNS.replace(/^[12I]+\n/gmu, '').replace('TT\n\n', ''));
    expect(warned(plan)).toEqual([['table-not-rebuilt', 'Phụ lục']]);
    expect(bodyOf(plan)).toEqual(SOUND);
  });

  it('is not seen where the rows came one by one', async () => {
    const plan = await planOf(BODY + CAPTION + BY_ROWS);
    expect(warned(plan)).toEqual([]);
    expect(plan.appendices[0]!.rows.map(({ no, leads }) => [no, leads])).toEqual([
      ['1', ['Công chức Tư pháp - Hộ tịch']],
      ['2', ['Công chức Văn phòng - Thống kê']],
    ]);
    expect(bodyOf(plan)).toEqual(SOUND);
  });

  it('takes the numbers of the columns for no rows', async () => {
    const plan = await planOf(BODY + CAPTION + BY_ROWS.replace('Thời hạn\n', 'Thời hạn\n1\n2\n3\n4\n5\n'));
    expect(warned(plan).filter(([code]) => code === 'table-not-rebuilt')).toEqual([]);
  });
});

describe('marked letters parted from their words', () => {
  it('are told of', async () => {
    const line = 'Nâng cao ch t l ng ph c v c a ng i dân và doanh nghiệp trong năm 2025\nấ ượ ụ ụ ủ ườ\n';
    expect(warned(await planOf(`KẾ HOẠCH\n${line.repeat(12)}`)).map(([code]) => code)).toContain('broken-text');
  });
});
