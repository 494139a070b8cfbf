/**
 * Heads and bases as the pages of law portals give them: a line broken behind its first word, a bar for the edge of a cell,
 * the bold lines "KẾ HOẠCH" and "QUYẾT ĐỊNH" lost, the decision's authority below its title.
 */
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.ts';
import { placesIn } from '../../src/extract/locality.ts';
import type { Plan } from '../../src/plan/types.ts';
import { read } from '../helpers/document.ts';

const planOf = async (...lines: string[]): Promise<Plan> =>
  extractPlan(await read(lines.join('\n'), { name: 'plan.txt' }));
const headOf = ({ header }: Plan): unknown[] => [
  header.docType,
  header.number,
  header.issuedOn,
  header.place,
  header.issuer,
  header.title,
  header.year,
];
const basesOf = ({ legalBases }: Plan): unknown[][] =>
  legalBases.map(({ number, issuer, subject }) => [number, issuer, subject]);

const BODY = ['I. MỤC TIÊU', '1. Mục tiêu chung', 'Giảm thời gian chờ của người dân tại nơi tiếp nhận hồ sơ.'];
const OPENING =
  'Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, UBND tỉnh xây dựng Kế hoạch với các nội dung như sau:';

it('joins what the page broke behind the first word of a line', async () => {
  const plan = await planOf(
    ...['ỦY', 'BAN NHÂN DÂN', 'TỈNH HÀ GIANG', '-------', '|', 'CỘNG', 'HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ...['Độc lập - Tự do - Hạnh phúc', '|', 'Số:', '31/KH-UBND', '|', 'Hà', 'Giang, ngày 14 tháng 01', 'năm 2022', '|'],
    ...['KẾ', 'HOẠCH', 'CẢI CÁCH HÀNH CHÍNH TỈNH HÀ GIANG NĂM 2022', OPENING, ...BODY],
  );
  expect(headOf(plan)).toEqual([
    ...['Kế hoạch', '31/KH-UBND', '2022-01-14', 'Hà Giang', 'ỦY BAN NHÂN DÂN TỈNH HÀ GIANG'],
    ...['CẢI CÁCH HÀNH CHÍNH TỈNH HÀ GIANG NĂM 2022', 2022],
  ]);
});

it("joins a date that its narrow column broke behind the month's word", async () => {
  const plan = await planOf(
    ...['ỦY BAN NHÂN DÂN', 'XÃ TÂM HẠ', 'Số: 9/KH-UBND', 'Tâm Hạ, ngày 15 tháng', '01 năm 2024', 'KẾ HOẠCH'],
    ...['Cải cách hành chính năm 2024', OPENING, ...BODY],
  );
  expect([plan.header.issuedOn, plan.header.place]).toEqual(['2024-01-15', 'Tâm Hạ']);
});

it('ends a title in capitals at the first paragraph in small letters, and at a part', async () => {
  const head = ['UBND HUYỆN YÊN SƠN', 'Số: 6/KH-UBND', 'Yên Sơn, ngày 5 tháng 01 năm 2021', 'KẾ HOẠCH'];
  const title = 'CẢI CÁCH HÀNH CHÍNH HUYỆN YÊN SƠN';
  const run = await planOf(
    ...[...head, title, 'Sau một năm thực hiện cơ chế một cửa tại các xã, số hồ sơ quá hạn đã'],
    ...['giảm rõ rệt, song người dân còn phải đi lại nhiều lần ở một số nơi trong huyện.', ...BODY],
  );
  const parted = await planOf(
    ...head,
    title,
    'PHẦN I. KẾT QUẢ THỰC HIỆN NĂM 2020',
    'I. KẾT QUẢ',
    '1. Thể chế',
    ...BODY,
  );
  expect([run.header.title, parted.header.title, parted.header.year]).toEqual([title, title, null]);
});

describe('a decision', () => {
  const head = [
    'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
    'Số: 71/QĐ-UBND | Lai Châu, ngày 03 tháng 02 năm 2020 |',
  ];
  const authority = 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU';
  const bases = [
    'Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính;',
    'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 19/TTr-SNV ngày 15/01/2020 và Công văn số 88/SNV-CCHC ngày 30/01/2020.',
  ];
  const decided = ['QUYẾT ĐỊNH:', 'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2020.'];
  const read = [
    ['30c/NQ-CP', 'Chính phủ', 'ban hành Chương trình tổng thể cải cách hành chính'],
    ['19/TTr-SNV', 'Giám đốc Sở Nội vụ', null],
    ['88/SNV-CCHC', 'Giám đốc Sở Nội vụ', null],
  ];

  it('names its authority below the title, which is none of the title and all of the issuer', async () => {
    const title = 'VỀ VIỆC BAN HÀNH KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2020';
    const plan = await planOf(...head, 'QUYẾT ĐỊNH', title, authority, ...bases, ...decided);
    expect([plan.header.title, plan.header.issuer, plan.header.locality]).toEqual([
      title,
      'ỦY BAN NHÂN DÂN TỈNH LAI CHÂU',
      { level: 'tỉnh', name: 'Lai Châu' },
    ]);
    expect(basesOf(plan)).toEqual(read);
  });

  it('keeps its bases and its issuer where the line with its type is lost', async () => {
    const plan = await planOf(
      ...[...head, authority, ...bases, ...decided, 'KẾ HOẠCH', 'CẢI CÁCH HÀNH CHÍNH NĂM 2020'],
      ...['(Ban hành kèm theo Quyết định số 71/QĐ-UBND ngày 03/02/2020)', ...BODY],
    );
    expect([plan.header.docType, plan.header.number, plan.header.issuer, plan.header.year]).toEqual([
      ...['Kế hoạch', '71/QĐ-UBND', 'ỦY BAN NHÂN DÂN TỈNH LAI CHÂU', 2020],
    ]);
    expect(basesOf(plan)).toEqual(read);
  });
});

it('takes type and title of a plan whose line "KẾ HOẠCH" is lost from its number and its capitals', async () => {
  const plan = await planOf(
    ...['| Ngày ban hành | 28/12/2025 |', '|', 'ỦY BAN NHÂN DÂN', '|', 'CỘNG HÒA XÃ HỘI', 'CHỦ NGHĨA VIỆT NAM |', '|'],
    ...['Số: 402/KH-UBND |', 'Sơn La, ngày 29 tháng 12 năm 2025 |'],
    ...[
      'CẢI CÁCH HÀNH CHÍNH TRÊN ĐỊA BÀN TỈNH SƠN LA NĂM 2026',
      OPENING.replace('UBND tỉnh', 'UBND tỉnh Sơn La'),
      ...BODY,
    ],
  );
  expect(headOf(plan)).toEqual([
    ...['Kế hoạch', '402/KH-UBND', '2025-12-29', 'Sơn La', 'UBND tỉnh Sơn La'],
    ...['CẢI CÁCH HÀNH CHÍNH TRÊN ĐỊA BÀN TỈNH SƠN LA NĂM 2026', 2026],
  ]);
  expect(plan.warnings.map(({ code }) => code)).not.toContain('title-not-found');
});

it.each([
  ['PHÁT TRIỂN CHÍNH QUYỀN SỐ ĐẾN NĂM 2025, ĐỊNH HƯỚNG ĐẾN NĂM 2030', null],
  ['CẢI CÁCH HÀNH CHÍNH NĂM 2024, TẦM NHÌN ĐẾN NĂM 2030', 2024],
  ['TRIỂN KHAI NGHỊ QUYẾT SỐ 18-NQ/TW NGÀY 25 THÁNG 10 NĂM 2017', null],
])('reads the year of "%s"', async (title, year) => {
  const plan = await planOf(
    'UBND TỈNH SƠN LA',
    'Số: 9/KH-UBND',
    'KẾ HOẠCH',
    title,
    'Căn cứ Luật Cán bộ, công chức;',
    ...BODY,
  );
  expect(plan.header.year).toBe(year);
});

it.each([
  ['UBND huyện Văn Bàn', ['huyện Văn Bàn']],
  ['tại thành phố Hội An và huyện Đại Lộc', ['thành phố Hội An', 'huyện Đại Lộc']],
  ['xã Quyết Thắng Quyết định', ['xã Quyết Thắng']],
  ['UBND phường Tổ chức thực hiện', []],
  ['TỈNH BẮC NINH GIAI ĐOẠN 2026-2030', ['tỉnh Bắc Ninh']],
  ['HUYỆN NĂM CĂN NĂM 2021', ['huyện Năm Căn']],
  ['TRÊN ĐỊA BÀN TỈNH NĂM 2023', []],
  ['UBND CẤP XÃ TRÊN ĐỊA BÀN', []],
  ['QUẬN, HUYỆN TRONG THỰC HIỆN', []],
])('finds the places of "%s"', (text, places) =>
  expect(placesIn(text).map(({ level, name }) => `${level} ${name}`)).toEqual(places),
);

it('names issuers with session, term and field, and reads the subject behind them', async () => {
  const bases = [
    'Căn cứ Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII một số vấn đề về sắp xếp bộ máy;',
    'Căn cứ Quyết định số 9/QĐ-UBQGCĐS ngày 07/4/2023 của Ủy ban Quốc gia về chuyển đổi số ban hành Kế hoạch hoạt động;',
    'Căn cứ Nghị quyết số 15/NQ-HĐND ngày 10/12/2023 của HĐND tỉnh Sơn La khóa XV, kỳ họp thứ 12 về nhiệm vụ năm 2024;',
    'Căn cứ Quyết định số 44/QĐ-UBND ngày 06/02/2024 của UBND tỉnh ban hành bộ tiêu chí của các sở, ban, ngành; UBND các huyện, thành phố;',
  ];
  const plan = await planOf(
    'UBND TỈNH SƠN LA',
    'Số: 9/KH-UBND',
    'KẾ HOẠCH',
    'CẢI CÁCH HÀNH CHÍNH NĂM 2024',
    ...bases,
    ...BODY,
  );
  expect(basesOf(plan)).toEqual([
    ['18-NQ/TW', 'Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII', 'một số vấn đề về sắp xếp bộ máy'],
    ['9/QĐ-UBQGCĐS', 'Ủy ban Quốc gia về chuyển đổi số', 'ban hành Kế hoạch hoạt động'],
    ['15/NQ-HĐND', 'HĐND tỉnh Sơn La', 'về nhiệm vụ năm 2024'],
    ['44/QĐ-UBND', 'UBND tỉnh', 'ban hành bộ tiêu chí của các sở, ban, ngành; UBND các huyện, thành phố'],
  ]);
});

describe('bases', () => {
  const plan = (...lines: string[]): Promise<Plan> =>
    planOf('UBND TỈNH SƠN LA', 'Số: 9/KH-UBND', 'KẾ HOẠCH', 'CẢI CÁCH HÀNH CHÍNH NĂM 2024', ...lines);

  it('share the issuer that stands once before their list', async () => {
    const { legalBases } = await plan(
      'Căn cứ các Quyết định của Thủ tướng Chính phủ: số 749/QĐ-TTg ngày 03/6/2020 phê duyệt Chương trình chuyển đổi số; Quyết định số 06/QĐ-TTg ngày 06/01/2022 phê duyệt Đề án dữ liệu dân cư;',
      'Căn cứ các Nghị định của Chính phủ số 63/2010/NĐ-CP ngày 08/6/2010 về kiểm soát thủ tục; số 61/2018/NĐ-CP ngày 23/4/2018 về cơ chế một cửa; Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 hướng dẫn Nghị định số 61/2018/NĐ-CP;',
      'Căn cứ các văn bản của Bộ Nội vụ số 725/BNV-CCHC ngày 01/3/2012 và số 1159/BNV-CCHC ngày 10/4/2014 về hướng dẫn báo cáo;',
      ...BODY,
    );
    expect(legalBases.map(({ type, number, issuer }) => [type, number, issuer])).toEqual([
      ['Quyết định', '749/QĐ-TTg', 'Thủ tướng Chính phủ'],
      ['Quyết định', '06/QĐ-TTg', 'Thủ tướng Chính phủ'],
      ['Nghị định', '63/2010/NĐ-CP', 'Chính phủ'],
      ['Nghị định', '61/2018/NĐ-CP', 'Chính phủ'],
      ['Thông tư', '01/2018/TT-VPCP', null],
      ['Văn bản', '725/BNV-CCHC', 'Bộ Nội vụ'],
      ['Văn bản', '1159/BNV-CCHC', 'Bộ Nội vụ'],
    ]);
  });

  it('may be a section of their own; what they are about is cited', async () => {
    const { legalBases, citations } = await plan(
      ...['I. CĂN CỨ XÂY DỰNG KẾ HOẠCH', '1. Cơ sở pháp lý'],
      '- Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ sửa đổi Nghị định số 61/2018/NĐ-CP ngày 23/4/2018;',
      '- Kế hoạch số 61-KH/TU ngày 11/01/2018 của Tỉnh ủy về sắp xếp bộ máy.',
      ...['2. Cơ sở thực tiễn và sự cần thiết', 'Tỉnh đã tổng kết Nghị quyết số 30c/NQ-CP.'],
      ...['II. MỤC TIÊU', '1. Mục tiêu chung', 'Thực hiện đúng Quyết định số 468/QĐ-TTg.'],
    );
    expect(legalBases.map(({ number }) => number)).toEqual(['107/2021/NĐ-CP', '61-KH/TU']);
    expect(citations.map(({ number }) => number)).toEqual(['61/2018/NĐ-CP', '30c/NQ-CP', '468/QĐ-TTg']);
  });

  it('keep a date whose month is called a day, and a ministry whose name stands on the next line', async () => {
    const { legalBases } = await plan(
      ...[
        'Căn cứ Nghị quyết số 76/NQ-CP ngày 15 ngày 7 năm 2021',
        'của Chính phủ về cải cách hành chính nhà nước giai đoạn',
      ],
      ...['2021 - 2030, cho tất cả các cơ quan hành chính của', 'tỉnh và các đơn vị sự nghiệp công lập có liên quan;'],
      ...[
        'Căn cứ Công văn số 4338/BTTTT-CĐSQG ngày 14/10/2024 của Bộ',
        'Thông tin và Truyền thông về việc khung triển khai dịch',
      ],
      ...['vụ công trực tuyến của các tỉnh, thành phố trực thuộc', 'trung ương và bộ câu hỏi đánh giá gửi kèm theo;'],
      ...BODY,
    );
    expect(legalBases.map(({ number, issuedOn, issuer }) => [number, issuedOn, issuer])).toEqual([
      ['76/NQ-CP', '2021-07-15', 'Chính phủ'],
      ['4338/BTTTT-CĐSQG', '2024-10-14', 'Bộ Thông tin và Truyền thông'],
    ]);
  });
});

it('names the ministry, not its minister, as the issuer of his decision', async () => {
  const { header } = await planOf(
    ...[
      'BỘ NỘI VỤ |',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
      'Số: 83/QĐ-BNV |',
      'Hà Nội, ngày 28 tháng 12 năm 2022 |',
    ],
    ...[
      'BỘ TRƯỞNG BỘ NỘI VỤ',
      'Căn cứ Nghị định số 63/2022/NĐ-CP ngày 12/9/2022 của Chính phủ;',
      'QUYẾT ĐỊNH:',
      ...BODY,
    ],
  );
  expect([header.issuer, header.locality]).toEqual(['BỘ NỘI VỤ', { level: 'bộ', name: 'Nội vụ' }]);
});

it.each(['DỰ THẢO KẾ HOẠCH', 'KẾ HOẠCH (Dự thảo lần 2)'])('reads a draft: "%s"', async (type) => {
  const { header } = await planOf('UBND XÃ MƯỜNG BÚ', type, 'CẢI CÁCH HÀNH CHÍNH NĂM 2026', OPENING, ...BODY);
  expect([header.docType, header.title]).toEqual(['Kế hoạch', 'CẢI CÁCH HÀNH CHÍNH NĂM 2026']);
});

it('reads bases, recipients and signer of a decision whose plan is not in the text', async () => {
  const { header, legalBases, citations } = await planOf(
    ...['UBND TỈNH SƠN LA', 'Số: 71/QĐ-UBND', 'QUYẾT ĐỊNH', 'BAN HÀNH KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2020'],
    ...['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA', 'Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;'],
    ...['QUYẾT ĐỊNH:', 'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2020.'],
    ...['Điều 2. Quyết định này thay thế Quyết định số 12/QĐ-UBND ngày 05/01/2019.', 'Nơi nhận:', '- Như Điều 2;'],
    ...['- Các Bộ, cơ quan ngang Bộ,', 'cơ quan thuộc Chính phủ;', '- Lưu: VT.', 'CHỦ TỊCH', 'Lò Văn Minh'],
  );
  expect(legalBases.map(({ number }) => number)).toEqual(['30c/NQ-CP']);
  expect(citations.map(({ number }) => number)).toEqual(['12/QĐ-UBND']);
  expect(header.recipients).toEqual(['Như Điều 2', 'Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ', 'Lưu: VT']);
  expect([header.signer.position, header.signer.name]).toEqual(['CHỦ TỊCH', 'Lò Văn Minh']);
});

describe('a head that the page lost in part', () => {
  const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
  const lost = (...text: string[]): Promise<Plan> =>
    planOf(`ỦY BAN NHÂN DÂN | ${MOTTO} |`, 'Số: 48/KH-UBND | Hà Nam, ngày 11 tháng 10 năm 2018 |', ...text);
  const whereOf = ({ header }: Plan): unknown[] => [header.issuer, header.locality?.level, header.locality?.name];

  it('takes level from the announcement and name from the date line', async () => {
    const plan = await lost(
      'Căn cứ Quyết định số 71/QĐ-UBND ngày 27/7/2018 của Ủy ban nhân dân tỉnh về Chỉ số cải cách hành chính.',
      'Ủy ban nhân dân tỉnh ban hành kế hoạch khảo sát, cụ thể như sau:',
      ...['1. Mục tiêu', '- Đo được sự hài lòng của người dân.'],
    );
    expect(whereOf(plan)).toEqual(['Ủy ban nhân dân tỉnh', 'tỉnh', 'Hà Nam']);
  });

  it('takes no seat of a province for its name', async () => {
    const plan = await planOf(
      ...[`ỦY BAN NHÂN DÂN | ${MOTTO} |`, 'Số: 48/KH-UBND | Vinh, ngày 11 tháng 10 năm 2018 |'],
      ...['Ủy ban nhân dân tỉnh ban hành kế hoạch khảo sát, cụ thể như sau:', '1. Mục tiêu', '- Đo được sự hài lòng.'],
    );
    expect(whereOf(plan)).toEqual(['Ủy ban nhân dân tỉnh', undefined, undefined]);
  });

  it('reads an opening that tells the aim, with the announcement behind it', async () => {
    const plan = await lost(
      'Nhằm biết người dân hài lòng đến đâu, Ủy ban nhân dân tỉnh Hà Nam xây dựng kế hoạch thực hiện như sau:',
      ...['1. Mục đích', '- Đo được sự hài lòng của người dân.'],
    );
    expect(whereOf(plan)).toEqual(['Ủy ban nhân dân tỉnh Hà Nam', 'tỉnh', 'Hà Nam']);
  });
});

describe('the name of a page', () => {
  it('above the letterhead gives way to the plan below', async () => {
    const plan = await planOf(
      ...['Trang chủ', 'KẾ HOẠCH CẢI THIỆN CHỈ SỐ CẢI CÁCH HÀNH CHÍNH PHƯỜNG AN BÌNH NĂM 2017', 'ỦY BAN NHÂN DÂN'],
      ...[
        'PHƯỜNG AN BÌNH',
        'Số: 48/KH-UBND',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'An Bình, ngày 26 tháng 4 năm 2017',
      ],
      ...['KẾ HOẠCH', 'Cải thiện Chỉ số cải cách hành chính phường An Bình năm 2017', OPENING, ...BODY],
    );
    expect(headOf(plan)).toEqual([
      ...['Kế hoạch', '48/KH-UBND', '2017-04-26', 'An Bình', 'ỦY BAN NHÂN DÂN PHƯỜNG AN BÌNH'],
      ...['Cải thiện Chỉ số cải cách hành chính phường An Bình năm 2017', 2017],
    ]);
  });

  it('in small letters is the title where no other stands', async () => {
    const opening = 'Thực hiện Kế hoạch số 9/KH-UBND ngày 21/12/2021 của UBND tỉnh về cải cách hành chính năm 2022,';
    const plan = await planOf(
      ...['Kế hoạch Cải cách hành chính năm 2022', '', opening],
      ...['Sở Công Thương xây dựng Kế hoạch cải cách hành chính năm 2022 với những nội dung sau', ...BODY],
    );
    expect(headOf(plan)).toEqual([
      ...['Kế hoạch', null, null, null, 'Sở Công Thương', 'Cải cách hành chính năm 2022', 2022],
    ]);
  });

  it('leaves the year to the announcement where it is none of the title', async () => {
    const plan = await planOf(
      'UBND huyện ban hành Kế hoạch Cải cách hành chính năm 2022 với các nội dung sau:',
      ...BODY,
    );
    expect([plan.header.title, plan.header.year]).toEqual([null, 2022]);
  });
});

it('names the body that announces, without what it just did, and none that are many', async () => {
  const told = await planOf('UBND phường Phú An vừa ban hành Kế hoạch cải cách hành chính năm 2021 như sau:', ...BODY);
  const many = await planOf('Thực hiện chỉ tiêu năm 2020: 100% phòng, ban và UBND các xã xây dựng kế hoạch.', ...BODY);
  const basis = await planOf(
    'Ngày 05/01/2021, UBND quận Một đã ban hành Kế hoạch số 7/KH-UBND về cải cách hành chính năm 2021.',
    'UBND phường Phú An xây dựng Kế hoạch cải cách hành chính năm 2021 như sau:',
    ...BODY,
  );
  expect([told, many, basis].map(({ header }) => header.issuer)).toEqual([
    ...['UBND phường Phú An', null, 'UBND phường Phú An'],
  ]);
});

it('reads a body that is no committee, who leads it, and a span of years as none', async () => {
  const insurance = await planOf(
    ...[
      'BẢO HIỂM XÃ',
      'HỘI VIỆT NAM',
      '-------',
      '|',
      'Số: 69/KH-BHXH',
      '|',
      'Hà Nội, ngày 31',
      'tháng 12 năm 2020',
      '|',
    ],
    ...[
      'KẾ HOẠCH',
      'CẢI CÁCH HÀNH CHÍNH NĂM 2021',
      'Thực hiện Công văn số 59/BNV-CCHC ngày 07/12/2020 của Bộ Nội vụ',
      ...BODY,
    ],
  );
  const council = await planOf(
    ...['BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH', 'Số: 12/QĐ-BCĐ', 'Hà Nội, ngày 08 tháng 3 năm 2023', 'QUYẾT ĐỊNH'],
    ...['VỀ VIỆC BAN HÀNH KẾ HOẠCH KIỂM TRA TỪ NĂM 2023 ĐẾN NĂM 2025', 'TRƯỞNG BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH'],
    ...['Căn cứ Quyết định số 93/QĐ-TTg ngày 24/12/2021 của Thủ tướng Chính phủ về việc kiện toàn;', 'QUYẾT ĐỊNH:'],
    ...['Điều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm tra.'],
  );
  expect([headOf(insurance).slice(4), headOf(council).slice(4)]).toEqual([
    ['BẢO HIỂM XÃ HỘI VIỆT NAM', 'CẢI CÁCH HÀNH CHÍNH NĂM 2021', 2021],
    ['BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH', 'VỀ VIỆC BAN HÀNH KẾ HOẠCH KIỂM TRA TỪ NĂM 2023 ĐẾN NĂM 2025', null],
  ]);
});

it('keeps a name whole that a narrow column broke inside a word', async () => {
  const plan = await planOf(
    ...['UBND TỈNH HÀ NAM', 'SỞ NÔNG NGHIỆP VÀ MÔI', 'TRƯỜNG', 'Số: 6/KH-SNNMT', 'Hà Nam, ngày 05 tháng 01 năm 2025'],
    ...['KẾ HOẠCH', 'Cải cách hành chính năm 2025', OPENING, ...BODY],
  );
  expect(plan.header.issuers.map(({ name }) => name)[0]).toBe('SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG');
});

it('knows society from a commune in capitals', () => {
  const named = (text: string): string[] => placesIn(text).map(({ level, name }) => `${level} ${name}`);
  expect(named('BẢO HIỂM XÃ HỘI VIỆT NAM')).toEqual([]);
  expect(named('PHÒNG VĂN HÓA - XÃ HỘI XÃ AN HÒA')).toEqual(['xã An Hòa']);
  expect(named('ỦY BAN NHÂN DÂN XÃ HỘI SƠN')).toEqual(['xã Hội Sơn']);
});

it('takes a number line with nothing on it for blank, though the caption has the number', async () => {
  const head = async (line: string) =>
    planOf(
      ...['ỦY BAN NHÂN DÂN', 'XÃ TÂM HẠ', line, 'Tâm Hạ, ngày 15 tháng 01 năm 2024', 'KẾ HOẠCH'],
      ...['Cải cách hành chính xã Tâm Hạ năm 2024', OPENING, ...BODY, 'Phụ lục'],
      '(Kèm theo Kế hoạch số 9/KH-UBND ngày 15/01/2024 của UBND xã Tâm Hạ)',
    );
  for (const [line, printed] of [
    ['Số:', 'Số:'],
    ['Số:      KH-UBND', 'KH-UBND'],
    ['Số:     -KH/UBND', '-KH/UBND'],
  ] as const) {
    const { header } = await head(line);
    expect([header.number, header.numberAsPrinted]).toEqual([null, printed]);
  }
  const { header } = await head('Số: 9/ KH - UBND');
  expect([header.number, header.numberAsPrinted]).toEqual(['9/KH-UBND', '9/ KH - UBND']);
});

it("keeps the place of the issuer where the title has a neighbour's, and the tie of an attached plan", async () => {
  const { header } = await planOf(
    ...['ỦY BAN NHÂN DÂN', 'XÃ TÂM HẠ', 'Số: 9/KH-UBND', 'Tâm Hạ, tháng 01 năm 2024', 'KẾ HOẠCH'],
    ...[
      'Cải cách hành chính xã Bình Thượng năm 2024',
      '(Ban hành kèm theo Quyết định số     /QĐ-UBND ngày 15/01/2024)',
    ],
    ...['Thực hiện chỉ đạo của tỉnh, UBND xã Tâm Hạ ban hành Kế hoạch với các nội dung như sau:', ...BODY],
  );
  expect([header.locality?.name, header.issuedPartial, header.attachedBy?.text]).toEqual([
    ...['Tâm Hạ', '2024-01', '(Ban hành kèm theo Quyết định số /QĐ-UBND ngày 15/01/2024)'],
  ]);
});

it('takes the list below "Kính gửi:" for addressees', async () => {
  const { header, preamble } = await planOf(
    ...['ỦY BAN NHÂN DÂN', 'XÃ TÂM HẠ', 'Số: 9/KH-UBND', 'Tâm Hạ, ngày 15 tháng 01 năm 2024', 'KẾ HOẠCH'],
    ...['Cải cách hành chính xã Tâm Hạ năm 2024', 'Kính gửi:', '- Các thôn;', '- Các trường học.', OPENING, ...BODY],
  );
  expect([header.addressees, preamble.length]).toEqual([['Các thôn', 'Các trường học'], 1]);
});

it('reads over the stamp of the office that received the plan', async () => {
  const plan = await planOf(
    ...['UBND PHƯỜNG BÌNH AN', 'CÔNG VĂN ĐẾN', 'Số: 345', 'Ngày: 20/01/2026', 'ỦY BAN NHÂN DÂN', 'XÃ AN LẠC'],
    ...['Số: 15/KH-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    ...['An Lạc, ngày 12 tháng 01 năm 2026', 'KẾ HOẠCH', 'Cải cách hành chính năm 2026', OPENING, ...BODY],
  );
  expect(headOf(plan).slice(1, 4)).toEqual(['15/KH-UBND', '2026-01-12', 'An Lạc']);
});
