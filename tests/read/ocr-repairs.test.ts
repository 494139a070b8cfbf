/** Repairs change what cannot be right, and nothing that can. */
import { describe, expect, it } from 'vitest';
import { repairPages } from '../../src/read/ocr/repairs.ts';
import type { PlacedPage } from '../../src/read/reading.ts';

/** A page with one line per text; words stand a blank apart. */
function pageOf(lines: readonly string[], confidence = 0.95): PlacedPage {
  const runs = lines.flatMap((line, row) => {
    let x = 50;
    return line.split(' ').map((text) => {
      const width = 7 * text.length;
      const box = { x, y: 100 + 20 * row, width, height: 12 };
      x += width + 4;
      const look = { size: 14, bold: false, italic: false, advances: null };
      return { text, box, baseline: box.y + 12, ...look, from: 'ocr' as const, confidence };
    });
  });
  return { number: 1, width: 595, height: 842, runs, rules: [], textFrom: 'ocr' };
}

const repaired = (...lines: string[]): [string, string][] =>
  repairPages([pageOf(lines)]).repairs.map(({ from, to }) => [from, to]);
/** The same line, where the engine itself was in doubt. */
const doubted = (line: string): [string, string][] =>
  repairPages([pageOf([line], 0.7)]).repairs.map(({ from, to }) => [from, to]);

describe('repairs of words', () => {
  it.each([
    ['bằng hình thỨc trực tuyến', 'thỨc', 'thức'],
    ['xã Cư K`Rang ban hành', 'K`Rang', 'K’Rang'],
    ['xã Cư K°Rang năm', 'K°Rang', 'K’Rang'],
    ['Báo cáo: QuýI', 'QuýI', 'Quý I'],
    ['Kiện toàn: QuýI2021;', 'QuýI2021;', 'Quý I/2021;'],
    ['Quý I,IL,III', 'I,IL,III', 'I,II,III'],
    ['Đợt1: Tháng 5', 'Đợt1:', 'Đợt 1:'],
    ['giải quyết TIÌHC', 'TIÌHC', 'TTHC'],
    ['Tỉnh ủy Phú Vên về', 'Vên', 'Yên'],
    ['NHIỆM VỤ VÀ PHẦN CÔNG THỰC HIỆN', 'PHẦN', 'PHÂN'],
    ['Đấy nhanh tiến độ', 'Đấy', 'Đẩy'],
    ['Sửa đối, bổ sung', 'đối,', 'đổi,'],
    ['vốn giải ngần trong năm', 'ngần', 'ngân'],
    ['CHỈ ĐẠO, ĐI`U HÀNH', 'ĐI`U', 'ĐIỀU'],
    ['Vêu cầu các đơn vị', 'Vêu', 'Yêu'],
    ['của nƯỚc và', 'nƯỚc', 'nước'],
    ['cấp đỘ an toàn', 'đỘ', 'độ'],
    ['ở) Rà soát', 'ở)', 'đ)'],
    ['ø) Rà soát', 'ø)', 'g)'],
    ['s Nhiệm vụ phải rõ', 's', '•'],
    ['IV... PHÂN CÔNG', 'IV...', 'IV.'],
    ['Phòng Nghiệp vụ Ÿ', 'Ÿ', 'Y'],
    ['Thông tư 01/2018/TT-VPOGP', '01/2018/TT-VPOGP', '01/2018/TT-VPCP'],
    ['Nghị định 108/2014/NĐ-GCP', '108/2014/NĐ-GCP', '108/2014/NĐ-CP'],
    ['S6 12/KH-UBND', 'S6', 'Số'],
    ['Nghị định 118/2025/ND-CP', '118/2025/ND-CP', '118/2025/NĐ-CP'],
    ['Quyết định 25/QD-UBND', '25/QD-UBND', '25/QĐ-UBND'],
    ['Kế hoạch 138IKH-UBND', '138IKH-UBND', '138/KH-UBND'],
    ['Số: 17KH-UBND', '17KH-UBND', '17/KH-UBND'],
    ['I. MỤC TIỂU', 'TIỂU', 'TIÊU'],
    ['các văn bắn, giấy tờ', 'bắn,', 'bản,'],
    ['được quẨn lý', 'quẨn', 'quản'],
    ['Kếhoạch năm', 'Kếhoạch', 'Kế hoạch'],
    ['(Kèmtheo Kế hoạch', '(Kèmtheo', '(Kèm theo'],
    ['theo Kếhoạchsố 12', 'Kếhoạchsố', 'Kế hoạch số'],
    ['Tháng5 - Tháng 10', 'Tháng5', 'Tháng 5'],
    ['PhòngY tế', 'PhòngY', 'Phòng Y'],
    ['của SởLao động', 'SởLao', 'Sở Lao'],
    ['TỶ lệ hồ sơ', 'TỶ', 'Tỷ'],
    ['các SỞ gửi', 'SỞ', 'Sở'],
    ['Thanh tra SỞ', 'SỞ', 'Sở'],
    ['theo TCVN 1SO 9001:2015', '1SO', 'ISO'],
    ['STI', 'STI', 'STT'],
    ['SI', 'SI', 'STT'],
    ['UBND tỉnh (b/o);', '(b/o);', '(b/c);'],
    ['- Lưu: VI.', 'VI.', 'VT.'],
    ['giải quyết TTHGC đúng hạn', 'TTHGC', 'TTHC'],
    ['công tác CCHOC năm', 'CCHOC', 'CCHC'],
    ['II. CHÍ TIÊU', 'CHÍ', 'CHỈ'],
    ['về củi cách hành', 'củi', 'cải'],
    ['các Tố dân phố', 'Tố', 'Tổ'],
    ['trực tuyến (tối thiếu, %)', 'thiếu,', 'thiểu,'],
    ['Nginhậm', 'Nginhậm', 'Nơi nhận:'],
    ['-Lưu: VT', '-Lưu:', '- Lưu:'],
    ['KI. CHỦ', 'KI.', 'KT.'],
    ['Nghị định 108/2020/NĐ-GP', '108/2020/NĐ-GP', '108/2020/NĐ-CP'],
    ['ngày 16 thúng 01 năm 2019', 'thúng', 'tháng'],
    ['76/NQ-CP ngùy 15 tháng 7 năm 2021', 'ngùy', 'ngày'],
    ['76/NQ-CP ngay 15/7/2021 của Chính phủ', 'ngay', 'ngày'],
    ['UBND tỉnh (b/);', '(b/);', '(b/c);'],
    ['tuyên truyền về GOHG', 'GOHG', 'CCHC'],
    ['công tác CCHDC năm', 'CCHDC', 'CCHC'],
    ['của UBND tỉnh Phú Vên', 'Vên', 'Yên'],
    ['ngày 31/3⁄2026', '31/3⁄2026', '31/3/2026'],
    ['các Chỉ cục trực thuộc', 'Chỉ', 'Chi'],
    ['II. MỤC TIÊU, CHỈ TIỂU', 'TIỂU', 'TIÊU'],
    ['NHỮNG VẤN ĐÈ CHUNG', 'ĐÈ', 'ĐỀ'],
    ['Chuyến đổi số', 'Chuyến', 'Chuyển'],
    ['TM.UY BAN NHÂN DÂN', 'TM.UY', 'TM. ỦY'],
  ])('%s', (line, from, to) => expect(doubted(line)).toEqual([[from, to]]));

  it.each(['có quan hệ tốt', 'cộng tác viên', 'các văn bắn', 'có chế độ riêng'])(
    'leaves «%s» alone where it was read for sure',
    (line) => expect(repaired(line)).toEqual([]),
  );

  it.each(['có quan hệ tốt', 'cộng tác viên', 'có chế độ riêng'])('leaves «%s» alone even in doubt', (line) =>
    expect(doubted(line)).toEqual([]),
  );

  it.each([
    'Quý 1/2026',
    'Quý 11/2026',
    'tháng 11/2026',
    'ngày 11 tháng 01 năm 2026',
    'trên iOffice và eOffice',
    'Hướng dẫn 11/HD-UBND',
    'TỜ TRÌNH',
    'mặt trận ở) giữa',
    '1,5% và 15/2020/QĐ-UBND',
    'chỉ tiêu và mục tiêu',
    'Bộ phận Một cửa',
    'thu tiền bản quyền',
    'SỞ Y TẾ',
    'Đảng bộ TƯ giao',
    'Nhận hồ sơ',
    'Những kết quả',
  ])('leaves "%s" alone', (line) => expect(repaired(line.replace('mặt trận ', 'a '))).toEqual([]));
});

describe('repairs over the end of a line', () => {
  it('mends the rest of a code', () => {
    expect(repaired('Nghị định số 117/2013/NĐ-', 'GP ngày 07')).toEqual([['GP', 'CP']]);
    expect(repaired('Nghị định số 117/2013/NĐ-CP', 'GP ngày 07')).toEqual([]);
  });

  it.each(['Các Chỉ cục trực thuộc', 'Chuyến đổi số', 'họp Chỉ bộ'])('«%s» means nothing, however sure', (line) =>
    expect(repaired(line)).toHaveLength(1),
  );
});

describe('repairs of Roman labels', () => {
  it('fills a label that its neighbours decide', () => {
    expect(repaired('I Thể chế', 'H Thủ tục', 'III Bộ máy')).toEqual([['H', 'II']]);
    expect(repaired('II. Thể chế', 'II. Thủ tục', 'IV. Bộ máy')).toEqual([['II.', 'III.']]);
    expect(repaired('II. MỤC TIÊU', 'IHI.NHIỆM VỤ', 'IV. KINH PHÍ')).toEqual([['IHI.NHIỆM', 'III. NHIỆM']]);
  });

  it('fills a label between one that is sure and one that was filled', () => {
    expect(repaired('I- MỤC ĐÍCH', 'HI- CHỈ TIÊU', 'IH- NỘI DUNG', 'IV- KINH PHÍ', 'V- TỔ CHỨC')).toEqual([
      ['IH-', 'III-'],
      ['HI-', 'II-'],
    ]);
  });

  it('takes specks off the strokes, and goes on over times and other tables', () => {
    expect(repaired('V. KINH PHÍ', 'VỊ. TỔ CHỨC', 'I. Thể chế')).toEqual([['VỊ.', 'VI.']]);
    expect(repaired('V. KINH PHÍ', 'VL TỔ CHỨC', 'I. Thể chế')).toEqual([['VL', 'VI.']]);
    expect(repaired('V. Tài chính', 'VI. Chính quyền số', 'II đến quý IV', 'VI. Chỉ đạo')).toEqual([['VI.', 'VII.']]);
  });

  it('leaves labels alone that neighbours do not decide', () => {
    expect(repaired('I Thể chế', 'H Thủ tục', 'V Bộ máy')).toEqual([]);
    expect(repaired('I Thể chế', '11 Thủ tục', 'III Bộ máy')).toEqual([]);
  });
});

it('puts back points within labels, and takes off specks behind them', () => {
  expect(repaired('2.2. Thủ tục', '2.3. Bộ máy', '24. Công vụ', '2.5... Tài chính', '2.6. Số')).toEqual([
    ['24.', '2.4.'],
    ['2.5...', '2.5.'],
  ]);
  expect(repaired('2.3. Bộ máy', '23. Công vụ', '24. Tài chính')).toEqual([]);
});

it('mends the colon of the recipients with their head', () => {
  expect(repaired('Nơinhậm -')).toEqual([
    ['Nơinhậm', 'Nơi nhận'],
    ['-', ':'],
  ]);
});

it('adds up strokes to the label that is due, where nothing below denies it', () => {
  expect(repaired('VI Hiện đại', 'Vu Chỉ đạo')).toEqual([['Vu', 'VII']]);
  expect(repaired('V Hiện đại', 'Vu Chỉ đạo')).toEqual([]);
});

it('counts on where the last label stands twice', () => {
  expect(repaired('V Tài chính', 'VI Số', 'VI Chỉ đạo')).toEqual([['VI', 'VII']]);
  expect(repaired('I Tài chính', 'I Mục tiêu', 'II Nhiệm vụ')).toEqual([]);
});

it('counts chapters whatever closes their labels, two misread ones in a row', () => {
  expect(repaired('I/ MỤC ĐÍCH', 'H/ CHỈ TIÊU', 'II/ NHIỆM VỤ', 'IV/ KINH PHÍ')).toEqual([
    ['H/', 'II/'],
    ['II/', 'III/'],
  ]);
});

it('counts on where the first label was lost', () => {
  expect(repaired('H CẢI CÁCH', 'II CẢI CÁCH', 'IV CẢI CÁCH')).toEqual([
    ['H', 'II'],
    ['II', 'III'],
  ]);
  expect(repaired('H CẢI CÁCH', 'III CẢI CÁCH')).toEqual([['H', 'II']]);
  expect(repaired('V Kinh phí', 'H CẢI CÁCH', 'II CẢI CÁCH', 'IV CẢI CÁCH')).toEqual([
    ['H', 'II'],
    ['II', 'III'],
  ]);
  expect(repaired('H CẢI CÁCH', 'V CẢI CÁCH')).toEqual([]);
});

it('reads whose committee it is', () => {
  expect(repaired('của Ban Chấp hành Đồng bộ tỉnh')).toEqual([['Đồng', 'Đảng']]);
  expect(repaired('Đồng bộ dữ liệu')).toEqual([]);
});

it('reads the head of the column of numbers', () => {
  expect(repaired('IT')).toEqual([['IT', 'TT']]);
  expect(repaired('Tháng TI')).toEqual([['TI', 'TT']]);
  expect(repaired('phòng IT tỉnh')).toEqual([]);
  expect(repaired('Nâng cấp IT')).toEqual([]);
});

it('fills a digit in that a number between two others has lost', () => {
  expect(repaired('10 Rà soát', '1 Lập', '12 Gửi')).toEqual([['1', '11']]);
  expect(repaired('18 Rà soát', '1S Lập', '20 Gửi')).toEqual([['1S', '19']]);
  expect(repaired('10 Rà soát', '10 Lập', '12 Gửi')).toEqual([]);
});

it('reads an accented "a" below "2" as the row\'s number', () => {
  expect(repaired('2 Rà soát', 'ả Lập')).toEqual([['ả', '3']]);
  expect(repaired('7 Rà soát', 'ả Lập')).toEqual([]);
});

it('marks a number of the head that the engine was not sure of', () => {
  const { notes } = repairPages([pageOf(['Số: 18/KH-UBND', 'ngày 05'], 0.4)]);
  expect(notes.map(({ code, data }) => [code, data.text])).toEqual([
    ['ocr-doubtful-number', '18/KH-UBND'],
    ['ocr-doubtful-number', '05'],
  ]);
});

it('marks a quarter that there is none of, for "II" and "III" are both read so', () => {
  const { repairs, notes } = repairPages([pageOf(['Quý 11/2026 Quý II1/2026 Quý II/2026 Quý 1/2026'])]);
  expect(repairs).toEqual([]);
  expect(notes.map(({ data }) => data.text)).toEqual(['11/2026', 'II1/2026']);
});

it('reads the first quarter as the others are written', () => {
  expect(repaired('Quý 1/2026', 'Quý III/2026')).toEqual([['1/2026', 'I/2026']]);
  expect(repaired('Quý', '1/2026', 'Quý IV/2026')).toEqual([['1/2026', 'I/2026']]);
  expect(repaired('Quý 1/2026', 'Quý 3/2026')).toEqual([]);
  expect(repaired('Quý 1/2026', 'Quý 11/2026')).toEqual([]);
  expect(repaired('Quý 1/2026', 'Quý 2', 'Quý III/2026')).toEqual([]);
});

it('reads the stop behind the number of a point that follows on', () => {
  expect(repaired('8. Phòng Y tế', '9, Đề nghị Ủy ban')).toEqual([['9,', '9.']]);
  expect(repaired('8. Phòng Y tế', '10, Đề nghị Ủy ban')).toEqual([]);
  expect(repaired('8. Phòng Y tế', 'ngày 9, Đề nghị')).toEqual([]);
  expect(repaired('8. Phòng Y tế', '9, 10 và')).toEqual([]);
});

it('mends turns that stand for one thing only, however sure the engine was', () => {
  expect(repaired('quy chế chỉ tiêu', 'nội bộ;')).toEqual([['chỉ', 'chi']]);
  expect(repaired('hồ sơ tỉnh giản biên chế')).toEqual([['tỉnh', 'tinh']]);
  expect(repaired('chỉ tiêu, nội bộ')).toEqual([]);
  expect(repaired('tỉnh Phú Yên và tỉnh Tân Yên')).toEqual([]);
});

it('takes an acute over a circumflex for the hook that scans lose, where the compound has no other meaning', () => {
  expect(repaired('Kiếm tra công tác', 'tố chức', 'đấy mạnh')).toEqual([
    ['Kiếm', 'Kiểm'],
    ['tố', 'tổ'],
    ['đấy', 'đẩy'],
  ]);
  expect(repaired('Thế chế')).toEqual([['Thế', 'Thể']]);
  expect(repaired('thế hệ', 'kiếm lời', 'tố cáo')).toEqual([]);
});

it('mends accents of compounds that the scan keeps losing, and leaves a single slip to its author', () => {
  const lines = ['Giãi quyết hồ sơ', 'cãi thiện', 'bão đảm'];
  expect(repaired(...lines)).toEqual([
    ['Giãi', 'Giải'],
    ['cãi', 'cải'],
    ['bão', 'bảo'],
  ]);
  expect(repaired(...lines.slice(1))).toEqual([]);
  expect(repaired('Giãi quyết', 'tô chức', 'đầy mạnh')).toEqual([]);
});

it.each([
  ['năm CCHCG của', [['CCHCG', 'CCHC']]],
  ['loại CBCCVGC năm', [['CBCCVGC', 'CBCCVC']]],
  ['phòng, TTPVHCO, Công', [['TTPVHCO,', 'TTPVHCC,']]],
  ['quyết 76/NQ-GP ngày', [['76/NQ-GP', '76/NQ-CP']]],
  ['thị 23/C1-11g ngày', [['23/C1-11g', '23/CT-TTg']]],
  ['thị 23/CT-TTq ngày', [['23/CT-TTq', '23/CT-TTg']]],
  ['văn 3759/BNV-CCHG ngày', [['3759/BNV-CCHG', '3759/BNV-CCHC']]],
  ['Quý II2026 xong', [['II2026', 'II/2026']]],
  ['hoạch: Quý 12022 -', [['12022', 'I/2022']]],
  ['Trung tân Phục vụ', [['tân', 'tâm']]],
  ['giao 2> 95%', [['2>', '≥']]],
  ['Trung tân binh', []],
  ['Hội CBCC xã', []],
  ['năm 12022 hồ sơ', []],
])('mends what every plan has: %s', (line, expected) => {
  expect(repaired(line)).toEqual(expected);
});

it('reads letters that stand for words as they are read mostly', () => {
  const often = ['TTPVHCC xã', 'của TTPVHCC;', 'TTPVHCC phường', 'TTPVHCC', 'TTPVHCC', 'TTPVHCC'];
  expect(repaired(...often, 'TTPVHCUC xã', 'TITPVHCC.')).toEqual([
    ['TTPVHCUC', 'TTPVHCC'],
    ['TITPVHCC.', 'TTPVHCC.'],
  ]);
  expect(repaired('TTPVHCC xã', 'TTPVHCUC xã', 'CBCCVC', 'CBCC', 'CBCC')).toEqual([]);
});

it('reads points within points whose dots are lost under the point above', () => {
  expect(repaired('4.1. Mục tiêu', '4.2. Nhiệm vụ', '5. Cải cách', '51 Mục tiêu', '5.2. Nhiệm vụ')).toEqual([
    ['51', '5.1.'],
  ]);
});
