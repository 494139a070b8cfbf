/** Ways of setting a plan that differ from one another: letterheads, decisions, lost labels, other numbering. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.ts';
import { readDocument } from '../../src/layout/read-document.ts';
import type { Heading, Plan } from '../../src/plan/types.ts';

const planOf = async (name: string): Promise<Plan> =>
  extractPlan(await readDocument(readFileSync(`tests/extract/layouts/${name}.txt`), { name: `${name}.txt` }));
const outlineOf = (headings: readonly Heading[], depth = 0): string[] =>
  headings.flatMap(({ label, title, role, pillar, children }) => [
    `${'  '.repeat(depth)}${label ?? '-'} ${title} → ${role}${pillar ? `/${pillar}` : ''}`,
    ...outlineOf(children, depth + 1),
  ]);
const targetsOf = ({ targets }: Plan): string[] =>
  targets.map(({ op, value, unit, where, pillar }) => `${op}${value}${unit} ${where} ${pillar}`);
const basesOf = ({ legalBases }: Plan): string[] =>
  legalBases.map(({ type, number, issuedOn, issuer }) => `${type} ${number} ${issuedOn} ${issuer}`);
const dutiesOf = ({ responsibilities }: Plan): string[] =>
  responsibilities.map(({ label, unit, duties }) => `${label ?? '-'} ${unit} (${duties.length})`);

describe('letterhead and signature whose columns ran together', () => {
  let plan: Plan;
  beforeAll(async () => {
    plan = await planOf('columns-merged');
  });

  it('reads the head', () => {
    const { header } = plan;
    expect([header.number, header.issuedOn, header.place, header.issuer, header.motto]).toEqual([
      '01/KH-UBND',
      '2025-01-03',
      'Đồng Lâm',
      'UBND xã Đồng Lâm',
      true,
    ]);
    expect([header.locality, header.parents]).toEqual([
      { level: 'xã', name: 'Đồng Lâm' },
      [{ level: 'huyện', name: 'Yên Khê' }],
    ]);
  });

  it('tells the deputy from those who receive', () => {
    expect(plan.header.signer).toEqual({
      onBehalfOf: 'TM. ỦY BAN NHÂN DÂN',
      inPlaceOf: 'KT. CHỦ TỊCH',
      position: 'PHÓ CHỦ TỊCH',
      name: 'Trần Văn Hữu',
    });
    expect(plan.header.recipients).toEqual(['UBND huyện', 'Phòng Nội vụ huyện', 'Lưu: VT']);
  });

  it('reads a number that the typist glued to the date', () =>
    expect(basesOf(plan)).toEqual(['Kế hoạch 263/KH-UBND 2024-12-31 Chủ tịch Ủy ban nhân dân huyện Yên Khê']));

  it('takes the area of a point from the short heading above it', () =>
    expect(targetsOf(plan)).toEqual([
      '=100% targets the-che',
      '>=80% targets the-che',
      '>=95% targets thu-tuc',
      '<=98% targets thu-tuc',
      '+15% targets thu-tuc',
      '>=1cuộc/quý tasks thu-tuc',
    ]));

  it('finds the unit of each point', () =>
    expect(dutiesOf(plan)).toEqual([
      '1 công chức Văn phòng - Thống kê (1)',
      '2 Công chức Tài chính - Kế toán (1)',
      '3 Ủy ban MTTQ và các đoàn thể xã (1)',
      '4 Các thôn, các trường học trên địa bàn (1)',
    ]));
});

describe("a department's plan attached to a decision", () => {
  let plan: Plan;
  beforeAll(async () => {
    plan = await planOf('department-decision');
  });

  it('has the number, date and signer of the decision, title and year of the plan', () => {
    const { header } = plan;
    expect([header.docType, header.number, header.issuedOn, header.title, header.year]).toEqual([
      'Kế hoạch',
      '1204/QĐ-SNNMT',
      '2025-12-29',
      'Cải cách hành chính năm 2026 của Sở Nông nghiệp và Môi trường',
      2026,
    ]);
    expect([header.issuer, header.locality, header.parents]).toEqual([
      'Sở Nông nghiệp và Môi trường',
      { level: 'sở', name: 'Nông nghiệp và Môi trường' },
      [{ level: 'tỉnh', name: 'Hoàng Sơn' }],
    ]);
    expect([header.signer.inPlaceOf, header.signer.position, header.signer.name]).toEqual([
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Lê Minh Đức',
    ]);
    expect(header.recipients).toEqual(['Như Điều 3', 'UBND tỉnh', 'Sở Nội vụ', 'Lưu: VT, VP (05 bản)']);
  });

  it('has the bases of the decision; what a basis amends is cited', () => {
    expect(basesOf(plan)).toEqual([
      'Nghị quyết 76/NQ-CP 2021-07-15 Chính phủ',
      'Nghị định 367/2025/NĐ-CP 2025-12-31 Chính phủ',
      'Tờ trình 45/TTr-VP 2025-12-25 Chánh Văn phòng Sở',
    ]);
    expect(plan.citations.map(({ type, number }) => `${type} ${number}`)).toEqual([
      'Nghị định 118/2025/NĐ-CP',
      'Nghị định 80/2025/NĐ-CP',
      'Nghị định 79/2025/NĐ-CP',
    ]);
  });

  it('nests parts, letters and Roman areas', () =>
    expect(outlineOf(plan.outline)).toEqual([
      'Phần thứ nhất MỤC ĐÍCH, YÊU CẦU → purposes',
      '  I MỤC ĐÍCH → purposes',
      '  II YÊU CẦU → purposes',
      'Phần thứ hai NỘI DUNG KẾ HOẠCH → tasks',
      '  A MỤC TIÊU → targets',
      '  B NHIỆM VỤ → tasks',
      '    I Cải cách thể chế → tasks/the-che',
      '      1 Mục tiêu → targets',
      '      2 Nhiệm vụ → tasks',
      '    II Cải cách thủ tục hành chính → tasks/thu-tuc',
      '      1 Mục tiêu: → targets',
      '      2 Nhiệm vụ: → tasks',
      '  C TỔ CHỨC THỰC HIỆN → organization',
      '    1 Văn phòng Sở → organization',
      '    2 Các phòng, đơn vị thuộc Sở → organization',
    ]));

  it('keeps who leads and when out of the tasks, money out of the duties', () => {
    expect(plan.tasks.map(({ text }) => text.slice(0, 20))).toEqual([
      'Tham mưu UBND tỉnh b',
      'Theo dõi tình hình t',
      'Rà soát, đơn giản hó',
    ]);
    expect(plan.funding.map(({ text }) => text.slice(0, 18))).toEqual(['Kinh phí thực hiện']);
    expect(dutiesOf(plan)).toEqual(['1 Văn phòng Sở (2)', '2 Các phòng, đơn vị thuộc Sở (1)']);
  });
});

describe('a plan that lost its labels', () => {
  let plan: Plan;
  beforeAll(async () => {
    plan = await planOf('labels-lost');
  });

  it('reads number and date left open', () => {
    const { header } = plan;
    expect([header.number, header.numberAsPrinted, header.issuedOn, header.issuedPartial]).toEqual([
      null,
      '/KH-UBND',
      null,
      '2018-12',
    ]);
    expect(header.recipients).toEqual(['Như trên', 'Sở Nội vụ', 'Lưu: VT, NV']);
  });

  it('finds the headings by their words', () =>
    expect(outlineOf(plan.outline)).toEqual([
      '- MỤC ĐÍCH, YÊU CẦU → purposes',
      '  - Mục đích → purposes',
      '  - Yêu cầu → purposes',
      '- NHIỆM VỤ → tasks',
      '  - Cải cách thể chế → tasks/the-che',
      '  - Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức → tasks/cong-vu',
      '  - Hiện đại hóa hành chính → tasks/so',
      '- TỔ CHỨC THỰC HIỆN → organization',
    ]));

  it('sorts points by them', () => {
    expect([plan.purposes.length, plan.requirements.length, plan.tasks.length]).toEqual([2, 1, 4]);
    expect(targetsOf(plan)).toEqual(['=100% tasks the-che', '>95% tasks cong-vu', '>=90% tasks so', '<=95% tasks so']);
    expect(dutiesOf(plan)).toEqual(['- Phòng Nội vụ (1)', '- Phòng Tài chính - Kế hoạch (1)']);
  });
});

describe('labels with slashes, dashes and stars', () => {
  it('reads them as any other', async () => {
    const plan = await planOf('slash-and-star');
    expect(outlineOf(plan.outline).map((line) => line.trim().split(' ')[0])).toEqual([
      'I',
      '1',
      '2',
      'II',
      'III',
      '1',
      '2',
      '3',
      'IV',
      'V',
    ]);
    expect(targetsOf(plan)).toEqual([
      '<=10xã targets chi-dao',
      '>=98% targets thu-tuc',
      '=95% targets thu-tuc',
      '=100% targets so',
      '=100% targets so',
      '>=2tin, bài/tháng targets chi-dao',
      '=1cuộc/quý targets chi-dao',
      '=100% targets the-che',
      '=90% targets thu-tuc',
    ]);
    expect(plan.citations.map(({ type, number, issuedOn }) => `${type} ${number} ${issuedOn}`)).toEqual([
      'Nghị định 78/2025/NĐ-CP 2025-04-01',
      'Đề án 06/CP null',
      // The day behind the second is the first one's, too: the register knows it.
      'Quyết định 1565/QĐ-TTg 2025-07-18',
      'Quyết định 1566/QĐ-TTg 2025-07-18',
    ]);
    expect(dutiesOf(plan)).toEqual([
      '- Văn phòng HĐND và UBND xã (1)',
      '- Phòng Văn hóa - Xã hội (1)',
      '- Trung tâm Phục vụ hành chính công (1)',
      '- UBMTTQ Việt Nam xã và các tổ chức chính trị - xã hội (1)',
      '- Các thôn (1)',
    ]);
    expect(plan.header.signer.name).toBe('Nguyễn Thị Hồng Vân');
  });
});

describe('parts and chapters', () => {
  it('takes nothing of the review of last year for a target', async () => {
    const plan = await planOf('parts');
    expect(targetsOf(plan)).toEqual([
      '=100% targets the-che',
      '>98% targets thu-tuc',
      '>=90% targets thu-tuc',
      '=80% targets so',
      '=100% tasks thu-tuc',
    ]);
    expect(basesOf(plan)).toEqual([
      'Luật 77/2015/QH13 2015-06-19 null',
      'Luật 47/2019/QH14 2019-11-22 null',
      'Quyết định 876/QĐ-BNV 2022-11-10 Bộ trưởng Bộ Nội vụ',
      'Công văn 45/UBND-NV 2023-01-05 UBND huyện Thạnh Trị',
    ]);
    expect(dutiesOf(plan)).toEqual([
      '1 công chức Văn phòng - Thống kê (1)',
      '2 Các công chức chuyên môn, các khóm (1)',
      '3 Công chức Tài chính - Kế toán (1)',
    ]);
  });
});
