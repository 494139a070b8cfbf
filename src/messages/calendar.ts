/** Words of the calendar file. */
import type { Language } from './index.ts';

const vi = {
  name: (plan: string) => `CCHC: ${plan}`,
  lead: 'Chủ trì',
  coordinator: 'Phối hợp',
  product: 'Sản phẩm',
  deadline: 'Thời hạn ghi trong kế hoạch',
  source: 'Nguồn',
  due: 'Hạn',
  page: (page: number) => `tr. ${page}`,
  nothingDated: (rows: number) =>
    rows === 0
      ? 'không đọc thấy bảng nhiệm vụ nào nên không có thời hạn để lập lịch; không ghi tệp nào.'
      : `không thời hạn nào trong ${rows} dòng của bảng nhiệm vụ ghi ngày, tháng hay quý cụ thể; không ghi tệp nào.`,
};
const en: typeof vi = {
  name: (plan) => `PAR: ${plan}`,
  lead: 'Lead',
  coordinator: 'Coordinators',
  product: 'Product',
  deadline: 'Deadline in the plan',
  source: 'Source',
  due: 'Due',
  page: (page) => `p. ${page}`,
  nothingDated: (rows) =>
    rows === 0
      ? 'no task table was found, so there are no deadlines for a calendar; no file was written.'
      : `none of the ${rows} rows of the task table has a day, month or quarter as its deadline; no file was written.`,
};

const WORDS: Readonly<Record<Language, typeof vi>> = { vi, en };
export const calendarWords = (language: Language): typeof vi => WORDS[language];
