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
};
const en: typeof vi = {
  name: (plan) => `PAR: ${plan}`,
  lead: 'Lead',
  coordinator: 'Coordinators',
  product: 'Product',
  deadline: 'Deadline in the plan',
  source: 'Source',
  due: 'Due',
};

const WORDS: Readonly<Record<Language, typeof vi>> = { vi, en };
export const calendarWords = (language: Language): typeof vi => WORDS[language];
