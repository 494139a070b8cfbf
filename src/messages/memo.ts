/** Words of the letter of remarks (phiếu góp ý), in the form of Nghị định 30/2020. */
import type { Language } from './index.ts';

const vi = {
  motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  office: 'CƠ QUAN THẨM ĐỊNH',
  number: 'Số:       /PGY-…',
  place: '…, ngày … tháng … năm …',
  title: 'PHIẾU GÓP Ý',
  about: (plan: string) => `Về ${plan}`,
  to: 'Kính gửi',
  opening: (plan: string, number: string, date: string) =>
    `Qua xem xét ${plan}${number ? ` (số ${number}${date ? `, ngày ${date}` : ''})` : ''}, đề nghị đơn vị xem xét, chỉnh sửa các nội dung sau:`,
  none: 'Qua xem xét, không có nội dung cần chỉnh sửa ở các mức đã chọn.',
  groups: { error: 'Nội dung cần sửa', warning: 'Nội dung đề nghị xem xét', info: 'Nội dung lưu ý' },
  columns: ['TT', 'Vị trí', 'Nội dung trong kế hoạch', 'Nhận xét và căn cứ', 'Đề nghị'],
  page: (page: number) => `trang ${page}`,
  wholePlan: 'Toàn văn bản',
  basis: 'Căn cứ',
  doubtful: 'cần đối chiếu bản gốc',
  closing: 'Đề nghị đơn vị nghiên cứu, hoàn thiện kế hoạch và gửi lại theo quy định./.',
  recipients: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
  signer: 'NGƯỜI THẨM ĐỊNH',
};
const en: typeof vi = {
  motto: ['SOCIALIST REPUBLIC OF VIET NAM', 'Independence - Freedom - Happiness'],
  office: 'REVIEWING OFFICE',
  number: 'No.:       /PGY-…',
  place: '…, date …',
  title: 'REMARKS',
  about: (plan) => `On ${plan}`,
  to: 'To',
  opening: (plan, number, date) =>
    `Having read ${plan}${number ? ` (no. ${number}${date ? ` of ${date}` : ''})` : ''}, we ask you to consider the following:`,
  none: 'Nothing to be mended was found at the chosen levels.',
  groups: { error: 'To be mended', warning: 'To be considered', info: 'To be noted' },
  columns: ['No.', 'Place', 'In the plan', 'Remark and basis', 'Suggestion'],
  page: (page) => `page ${page}`,
  wholePlan: 'The whole plan',
  basis: 'Basis',
  doubtful: 'compare with the original',
  closing: 'Please complete the plan and send it again.',
  recipients: ['To:', '- As above;', '- File.'],
  signer: 'REVIEWER',
};

export type MemoWords = typeof vi;
const WORDS: Readonly<Record<Language, MemoWords>> = { vi, en };
export const memoWords = (language: Language): MemoWords => WORDS[language];
