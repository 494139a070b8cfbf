/** Signature blocks as pages and typists leave them: marks of signing, abbreviations with strokes, a page's words behind. */
import { expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.ts';
import { read } from '../helpers/document.ts';

const signedWith = async (...lines: string[]): Promise<unknown> => {
  const plan = ['UBND HUYỆN AN SƠN', 'KẾ HOẠCH', 'Cải cách hành chính năm 2024', 'I. MỤC ĐÍCH', '- Giảm chờ đợi.'];
  const text = [...plan, 'Trên đây là Kế hoạch cải cách hành chính năm 2024./.', ...lines].join('\n');
  const { signer, recipients } = extractPlan(await read(text, { name: 'plan.txt' })).header;
  return { signer: Object.values(signer), recipients };
};
const RECIPIENTS = ['Nơi nhận:', '- Sở Nội vụ;', '- Lưu: VT.'];

it('reads strokes for dots, a shortened deputy and a name behind the mark of signing', async () => {
  expect(
    await signedWith(...RECIPIENTS, 'T/M UBND HUYỆN', 'K/T CHỦ TỊCH', 'P. CHỦ TỊCH', 'Đã ký: Nguyễn Văn An'),
  ).toEqual({
    signer: ['T/M UBND HUYỆN', 'K/T CHỦ TỊCH', 'P. CHỦ TỊCH', 'Nguyễn Văn An'],
    recipients: ['Sở Nội vụ', 'Lưu: VT'],
  });
});

it('reads who acts for a post as its holder, and who signs by another’s authority', async () => {
  const signerOf = async (...lines: string[]) =>
    ((await signedWith(...RECIPIENTS, ...lines)) as { signer: unknown }).signer;
  for (const post of ['Q. CHỦ TỊCH', 'Q.CHỦ TỊCH', 'QUYỀN CHỦ TỊCH'])
    expect(await signerOf('TM. UBND HUYỆN', post, 'Lê Thị Cúc')).toEqual(['TM. UBND HUYỆN', null, post, 'Lê Thị Cúc']);
  expect(await signerOf('TM. ỦY BAN NHÂN DÂN', 'TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG NỘI VỤ', 'Lê Thị Cúc')).toEqual([
    'TM. ỦY BAN NHÂN DÂN',
    'TUQ. CHỦ TỊCH',
    'TRƯỞNG PHÒNG NỘI VỤ',
    'Lê Thị Cúc',
  ]);
});

it('reads the name behind a degree', async () => {
  for (const degree of ['ThS. ', 'BSCKII. ', 'BS. CK I ', 'PGS.TS. '])
    expect(await signedWith(...RECIPIENTS, 'GIÁM ĐỐC', `${degree}Bùi Văn Thuận`)).toMatchObject({
      signer: [null, null, 'GIÁM ĐỐC', 'Bùi Văn Thuận'],
    });
});

it('reads the name under the body where the line with the post was forgotten', async () => {
  const signerOf = async (...lines: string[]) =>
    ((await signedWith(...RECIPIENTS, ...lines)) as { signer: unknown }).signer;
  expect(await signerOf('TM. ỦY BAN NHÂN DÂN', 'Nguyễn Văn An')).toEqual([
    'TM. ỦY BAN NHÂN DÂN',
    null,
    null,
    'Nguyễn Văn An',
  ]);
  expect(await signerOf('TM. ỦY BAN NHÂN DÂN', 'Huyện An Sơn')).toEqual(['TM. ỦY BAN NHÂN DÂN', null, null, null]);
});

it('reads a name behind a recipient, where tabs set two columns in one line', async () => {
  expect(
    await signedWith(
      'Nơi nhận: KT. CHỦ TỊCH',
      '- Sở Nội vụ; PHÓ CHỦ TỊCH',
      '- Công An Huyện; Hội Nông Dân;',
      '- Các tổ; Vũ Thị Diên',
      '- Lưu: VT.',
    ),
  ).toEqual({
    signer: [null, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Vũ Thị Diên'],
    recipients: ['Sở Nội vụ', 'Công An Huyện; Hội Nông Dân', 'Các tổ', 'Lưu: VT'],
  });
});

it('takes no line of the page behind the signature for a recipient', async () => {
  expect(
    await signedWith(
      ...[...RECIPIENTS, 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '(Đã ký)', 'Nguyễn Văn An', 'Tải văn bản đầy đủ tại đây'],
      ...['Tin cùng chủ đề:', '- Kế hoạch tuyên truyền cải cách hành chính'],
    ),
  ).toEqual({
    signer: ['TM. ỦY BAN NHÂN DÂN', null, 'CHỦ TỊCH', 'Nguyễn Văn An'],
    recipients: ['Sở Nội vụ', 'Lưu: VT'],
  });
});

it('parts recipients that stand in one run behind one dash', async () => {
  expect(
    await signedWith(
      ...['Nơi nhận:', '- UBND huyện, Phòng Nội vụ huyện (b/c); TT', 'Đảng ủy, TT HĐND xã (b/c); CT, PCT UBND xã;'],
      ...['các thôn; lưu VT.', 'CHỦ TỊCH', 'Nguyễn Văn An'],
    ),
  ).toEqual({
    signer: [null, null, 'CHỦ TỊCH', 'Nguyễn Văn An'],
    recipients: [
      'UBND huyện, Phòng Nội vụ huyện (b/c)',
      'TT Đảng ủy, TT HĐND xã (b/c)',
      'CT, PCT UBND xã',
      'các thôn',
      'lưu VT',
    ],
  });
});
