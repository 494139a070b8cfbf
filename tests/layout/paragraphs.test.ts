/** Lines of raw text joined into paragraphs. */
import { expect, it } from 'vitest';
import { paragraphsOf } from '../../src/layout/paragraphs.ts';
import { readDocument } from '../../src/layout/read-document.ts';

async function paragraphs(text: string): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'a.txt' });
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
