/** Plans of four kinds of offices, set unlike the fixtures: what must come out of their heads, outlines, points and duties. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.ts';
import { readDocument } from '../../src/layout/read-document.ts';
import type { Heading, Plan } from '../../src/plan/types.ts';

const planOf = async (name: string): Promise<Plan> =>
  extractPlan(await readDocument(readFileSync(`tests/extract/layouts/${name}.txt`), { name: `${name}.txt` }));
const outlineOf = (headings: readonly Heading[]): string[] =>
  headings.flatMap(({ label, title, role, children }) => [`${label} ${title} → ${role}`, ...outlineOf(children)]);
const tasksOf = ({ tasks }: Plan): string[] => tasks.map(({ label, pillar, text }) => `${label} ${pillar} ${text}`);
const dutiesOf = ({ responsibilities }: Plan): string[][] =>
  responsibilities.map(({ unit, duties }) => [unit, ...duties.map(({ text }) => text)]);
const targetsOf = ({ targets }: Plan): string[] =>
  targets.map(({ op, value, unit, where }) => `${op}${value}${unit} ${where}`);

describe('a district plan in parts, with "I/-", "1/" and "a/"', async () => {
  const plan = await planOf('district-slashes');

  it('takes no year into the name of a place in capitals', () =>
    expect([plan.header.locality, plan.header.number]).toEqual([
      { level: 'huyện', name: 'Bình Sơn Hạ' },
      '17/KH-UBND',
    ]));

  it('reads labels, and titles in capitals over two lines', () =>
    expect(outlineOf(plan.outline)).toEqual([
      'PHẦN THỨ NHẤT MỤC TIÊU, YÊU CẦU → purposes',
      'I MỤC TIÊU → targets',
      '1 Mục tiêu chung → targets',
      '2 Mục tiêu cụ thể → targets',
      'II YÊU CẦU → purposes',
      'PHẦN THỨ HAI NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH → tasks',
      'I CẢI CÁCH THỂ CHẾ → tasks',
      'II HIỆN ĐẠI HÓA NỀN HÀNH CHÍNH → tasks',
      'PHẦN THỨ BA TỔ CHỨC THỰC HIỆN → organization',
      '1 Phòng Nội vụ: → organization',
      '2 Phòng Tài chính - Kế hoạch: → organization',
    ]));

  it('takes the number of a standard at the start of a line for no point', () =>
    expect(tasksOf(plan)).toEqual([
      '1/ the-che Rà soát văn bản do huyện ban hành, hoàn thành trước 30/9/2019.',
      '2/ the-che Tập huấn kỹ năng soạn thảo văn bản cho công chức cấp xã.',
      '1/ so Đưa phần mềm quản lý văn bản về 100% xã, thị trấn.',
      '2/ so Duy trì hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001:2015 tại Văn phòng HĐND và UBND huyện.',
    ]));

  it('finds requirements, targets and bases', () => {
    expect(plan.requirements.map(({ text }) => text)).toEqual([
      'Các xã, thị trấn bố trí đủ người làm việc tại bộ phận một cửa.',
    ]);
    expect(targetsOf(plan)).toEqual(['>=96% targets', '>60% targets', '=100% tasks']);
    expect(plan.legalBases.map(({ number }) => number)).toEqual(['30c/NQ-CP', '225/QĐ-TTg', '05/TTr-NV']);
  });
});

describe('a town plan with Roman numerals without dots, and stars over its areas', async () => {
  const plan = await planOf('town-stars');

  it('reads chapters and areas', () => {
    expect(outlineOf(plan.outline)).toEqual([
      'I MỤC ĐÍCH → purposes',
      'II CHỈ TIÊU → targets',
      'III NỘI DUNG THỰC HIỆN → tasks',
      'IV TỔ CHỨC THỰC HIỆN → organization',
    ]);
    expect(plan.tasks.map(({ pillar }) => pillar)).toEqual(['thu-tuc', 'thu-tuc', 'cong-vu', 'tai-chinh']);
  });

  it('reads duties behind stars, and the columns of the head that tabs part', () => {
    expect(dutiesOf(plan)).toEqual([
      ['Công chức Văn phòng - Thống kê', 'theo dõi chung, báo cáo Chủ tịch UBND thị trấn.'],
      ['Công chức Tài chính - Kế toán', 'bố trí kinh phí.'],
    ]);
    expect([plan.header.number, plan.header.place, plan.header.signer.name]).toEqual([
      '04/KH-UBND',
      'Suối Cát',
      'Đinh Thị Hạnh',
    ]);
    expect(plan.header.recipients).toEqual(['UBND huyện', 'Đảng ủy thị trấn', 'Lưu: VT']);
  });
});

describe('a department plan with its targets in a table of the body', async () => {
  const plan = await planOf('department-table');

  it('keeps the preamble apart from the title above it', () => {
    expect(plan.legalBases.map(({ number }) => number)).toEqual(['301/KH-UBND']);
    expect(plan.header.title).toBe('Cải cách hành chính năm 2022 của Sở Nông nghiệp và Phát triển nông thôn');
  });

  it('reads the table as a table of indicators', () =>
    expect(plan.appendices.map(({ where, kind, cells }) => [where, kind, cells.map((row) => row.slice(1, 4))])).toEqual(
      [
        [
          'body',
          'indicators',
          [
            ['Hồ sơ giải quyết đúng hạn', '%', '99'],
            ['Hồ sơ nộp trực tuyến', '%', '45'],
            ['Cuộc kiểm tra công vụ', 'cuộc', '4'],
          ],
        ],
      ],
    ));

  it('reads labels such as "1.1)" and what stands behind their titles', () => {
    expect([plan.purposes, plan.requirements].map(([first]) => first?.text)).toEqual([
      'Đưa mọi thủ tục của ngành lên môi trường mạng.',
      'Mỗi việc một đầu mối, có sản phẩm kiểm đếm được.',
    ]);
    expect(dutiesOf(plan)).toEqual([
      ['Văn phòng Sở', 'Đầu mối theo dõi, tổng hợp.'],
      ['Các chi cục', 'Thực hiện nhiệm vụ được giao.'],
    ]);
  });
});

describe('a ward plan of the two-tier government', async () => {
  const plan = await planOf('ward-two-tier');

  it('reads who is told to do what', () => {
    expect(dutiesOf(plan)).toEqual([
      ['Phòng Văn hóa - Xã hội', 'Chủ trì theo dõi, đôn đốc, báo cáo theo quý.'],
      ['Văn phòng HĐND và UBND phường', 'Kiểm soát thủ tục hành chính, quản lý trang thông tin điện tử.'],
      ['Ủy ban MTTQ Việt Nam phường', 'Giám sát việc thực hiện Kế hoạch.'],
    ]);
    expect(plan.closing.map(({ text }) => text)).toEqual(['Yêu cầu các đơn vị nghiêm túc triển khai Kế hoạch này./.']);
  });

  it('reads the head, bases and recipients behind the signer', () => {
    expect([plan.header.issuedOn, plan.header.year, plan.header.parents]).toEqual([
      '2025-12-18',
      2026,
      [{ level: 'thành phố', name: 'Cửa Lân' }],
    ]);
    expect(plan.legalBases.map(({ number }) => number)).toEqual(['118/2025/NĐ-CP', '415/KH-UBND']);
    expect(plan.header.recipients).toEqual(['UBND thành phố (để báo cáo)', 'Sở Nội vụ', 'Lưu: VT, VHXH']);
    expect(targetsOf(plan)).toEqual(['>=98% targets', '>=85% targets', '=100% targets']);
  });
});
