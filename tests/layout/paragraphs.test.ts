/** Lines joined into paragraphs. */
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';
import { paragraphsOf } from '../../src/layout/paragraphs/index.ts';
import { readDocument } from '../../src/layout/read-document.ts';
import { writeDocx } from '../support/docx-writer.ts';

async function paragraphs(text: string | Uint8Array): Promise<string[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const document = await readDocument(bytes, { name: typeof text === 'string' ? 'a.txt' : 'a.docx' });
  return paragraphsOf(document).map(({ spans }) =>
    spans.map(({ start, end }) => document.text.slice(start, end).trim()).join(' '),
  );
}

/** As tools print pages: a blank line behind each line, more of them around a page's number. */
const printed = (...pages: string[][]): string =>
  pages.map((lines, page) => (page > 0 ? `\n \n${page + 1} \n \n` : '') + lines.join('\n\n')).join('\n');

it('a sentence that a page number cuts goes on behind it, in a capital letter, too', async () => {
  const text = printed(
    [
      '- Kết nối hệ thống của huyện với hệ thống của tỉnh để bộ phận một cửa các',
      'xã tra cứu hồ sơ khi giải quyết thủ tục hành chính cho người dân và khai thác',
    ],
    [
      'Cơ sở dữ liệu hộ tịch theo hướng dẫn của cơ quan chuyên môn, không yêu cầu',
      'người dân nộp lại giấy tờ đã có.',
      '- Bố trí công chức hướng dẫn người dân nộp hồ sơ.',
    ],
  );
  expect(await paragraphs(text)).toEqual([
    '- Kết nối hệ thống của huyện với hệ thống của tỉnh để bộ phận một cửa các xã tra cứu hồ sơ khi giải quyết thủ tục hành chính cho người dân và khai thác Cơ sở dữ liệu hộ tịch theo hướng dẫn của cơ quan chuyên môn, không yêu cầu người dân nộp lại giấy tờ đã có.',
    '- Bố trí công chức hướng dẫn người dân nộp hồ sơ.',
  ]);
});

it('what ended at the foot of a page ends there', async () => {
  const text = printed(
    [
      '- Kết nối hệ thống của huyện với hệ thống của tỉnh để bộ phận một cửa các',
      'xã tra cứu hồ sơ khi giải quyết thủ tục hành chính cho người dân và khai thác',
      'Cơ sở dữ liệu hộ tịch theo hướng dẫn của cơ quan chuyên môn, không yêu cầu',
      'người dân nộp lại giấy tờ đã có tại các cơ quan của huyện hay của các xã này.',
    ],
    ['Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này và tổng hợp kết', 'quả của các bộ phận.'],
  );
  expect((await paragraphs(text)).map((words) => words.slice(0, 9))).toEqual(['- Kết nối', 'Văn phòng']);
});

it('a point that the author sets on a line of its own within a paragraph of Word begins anew; the second half of a title does not', async () => {
  const lines = (...words: string[]): string =>
    `<w:p>${words.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('<w:r><w:br/></w:r>')}</w:p>`;
  const body =
    lines('2. Công chức Tư pháp - Hộ tịch', '- Chủ trì nội dung cải cách thể chế;', 'rà soát văn bản.') +
    lines('3. Công chức Văn phòng', '- Thống kê');
  expect(await paragraphs(writeDocx({ body }))).toEqual([
    '2. Công chức Tư pháp - Hộ tịch',
    '- Chủ trì nội dung cải cách thể chế; rà soát văn bản.',
    '3. Công chức Văn phòng - Thống kê',
  ]);
});

it('the years of a term, and the dots that lead to a figure, go on with the line before', async () => {
  const text = printed([
    '1. Rà soát, sửa đổi Quy chế làm việc của Ủy ban nhân dân thị trấn nhiệm kỳ 2016',
    '- 2021, phân định rõ trách nhiệm của tập thể và của từng cá nhân.',
    '2. Văn bản do Hội đồng nhân dân và Ủy ban nhân dân ban hành đúng thẩm quyền',
    '................................................................................100%',
    '3. Hồ sơ giải quyết đúng hạn....................................................98%',
  ]);
  expect((await paragraphs(text)).map((words) => words.slice(0, 2))).toEqual(['1.', '2.', '3.']);
});

describe('raw text before wide appendices', () => {
  const body = [
    'I. MỤC ĐÍCH',
    ...Array.from({ length: 40 }, (_, i) => [
      `- Khắc phục dứt điểm tiêu chí thứ ${i + 11} bị trừ điểm nhiều lần trong Chỉ số CCHC (PAR`,
      'INDEX) của tỉnh, trước hết là tiêu chí về thanh toán trực tuyến của các phòng.',
    ]).flat(),
    'II. XÂY DỰNG, PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ VÀ CHÍNH QUYỀN SỐ',
    'Nhiệm vụ của năm: hoàn thiện cơ sở dữ liệu.',
  ];
  const notes = Array.from(
    { length: 12 },
    (_, i) =>
      `Chú giải ${i + 1} cho bảng nằm ngang, dài hơn mọi dòng của phần thân vì khổ giấy xoay ngang rộng gấp rưỡi khổ giấy đứng`,
  );

  it('measures the body by its own lines', async () => {
    const { purposes, outline } = await parsePlan(
      `KẾ HOẠCH\nCải cách hành chính năm 2026\n\n${body.join('\n')}\nPHỤ LỤC\n${notes.join('\n')}\n`,
    );
    expect(purposes).toHaveLength(40);
    expect(purposes.every(({ text }) => text.includes('(PAR INDEX) của tỉnh'))).toBe(true);
    expect(outline.map(({ title }) => title)).toContain('XÂY DỰNG, PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ VÀ CHÍNH QUYỀN SỐ');
  });
});

describe('lines of raw text that go on, whatever the width', () => {
  const parts = async (...lines: string[]): Promise<string[]> => {
    const filler = Array.from({ length: 8 }, (_, i) => [
      `- Việc thứ ${i + 1}: thực hiện đúng kế hoạch đã giao cho từng phòng chuyên môn của huyện,`,
      'gửi kết quả về Phòng Nội vụ để tổng hợp.',
    ]).flat();
    const document = await readDocument(new TextEncoder().encode([...filler, ...lines].join('\n')), { name: 'a.txt' });
    return paragraphsOf(document)
      .slice(filler.length / 2)
      .map(({ spans }) => spans.map(({ start, end }) => document.text.slice(start, end)).join(' / '));
  };

  it('an abbreviated noun is a small word in capitals', async () => {
    expect(await parts('- Tự chấm điểm; thực hiện chế độ báo cáo', 'CCHC định kỳ gửi Phòng Nội vụ.')).toHaveLength(1);
    expect(await parts('- Tự chấm điểm và báo cáo.', 'CCHC là việc của mọi phòng.')).toHaveLength(2);
  });

  it('a title in capitals goes on with a year or a last word, and ends with its capitals', async () => {
    expect(await parts('II. KHÁI QUÁT KẾT QUẢ', 'NĂM 2022', 'Năm 2022, huyện xếp thứ tư.')).toEqual([
      'II. KHÁI QUÁT KẾT QUẢ / NĂM 2022',
      'Năm 2022, huyện xếp thứ tư.',
    ]);
    expect(await parts('VI. PHÁT TRIỂN CHÍNH QUYỀN', 'SỐ', 'Phòng Văn hóa tham mưu kế hoạch.')).toHaveLength(2);
  });

  it('who is written to stands behind the verb', async () => {
    const first = '- Tổng hợp kết quả hằng quý và cả năm, tham mưu UBND xã báo cáo';
    expect(await parts(first, 'UBND tỉnh theo quy định.')).toHaveLength(1);
    expect(await parts(`${first}.`, 'UBND tỉnh có quy định riêng.')).toHaveLength(2);
  });

  it('a remark in brackets behind a sentence ends its paragraph', async () => {
    expect(
      await parts(
        'Khảo sát sự hài lòng của người dân. (Văn phòng',
        'chủ trì; trong quý III)',
        'Kiểm tra công vụ tại các xã.',
      ),
    ).toHaveLength(2);
  });
});

it('the recipients begin anew behind a full line, though nothing sets them apart', async () => {
  const body =
    '<w:p><w:r><w:t>- Báo cáo kết quả theo quy định./.</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>Nơi nhận:</w:t></w:r></w:p>';
  expect(await paragraphs(writeDocx({ body }))).toEqual(['- Báo cáo kết quả theo quy định./.', 'Nơi nhận:']);
});

it('a body and the level of its place are one name, however short the line is left', async () => {
  const lines = [
    'a) Làm theo Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND',
    'Thành phố, giao việc rõ người, rõ thời hạn; đơn vị chủ trì báo cáo kết quả từng',
    'quý về Văn phòng để tổng hợp.',
    'b) Người đứng đầu từng đơn vị chịu trách nhiệm về kết quả của đơn vị mình với',
    'chủ tịch phường.',
  ];
  expect(await paragraphs(lines.join('\n'))).toHaveLength(2);
});

it('a task right under the full line of its area begins anew, and so does what follows "từng năm"', async () => {
  const text = [
    'IV. Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức',
    'Bố trí công chức theo vị trí việc làm đã được phê duyệt; cử công chức tham',
    'gia các lớp bồi dưỡng kỹ năng giao tiếp tại Bộ phận Tiếp nhận và Trả kết quả.',
    '2. Chỉ tiêu phân kỳ theo từng năm',
    'Các chỉ tiêu chủ yếu của giai đoạn và lộ trình thực hiện được xác định như sau.',
    '',
  ].join('\n');
  expect((await paragraphs(text)).map((words) => words.split(' ').slice(0, 5).join(' '))).toEqual([
    'IV. Xây dựng và nâng',
    'Bố trí công chức theo',
    '2. Chỉ tiêu phân kỳ',
    'Các chỉ tiêu chủ yếu',
  ]);
});
