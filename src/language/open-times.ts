/** Times that are printed with a part left open for somebody to fill in: "Quý .../2026", "Trước ngày     /9/2026". */
import { fold } from './fold.ts';

const DOTS = '(?:\\.{2,}|…|_{2,})[.…_]*';
/** "Hằng tháng, quý, năm…" trails off; a figure is lacking where more of the date follows. */
const OPEN_PART = new RegExp(
  [
    `(?<!,\\s?)(?:ngày|tháng|quý)\\s*${DOTS}\\s*(?:[/-]|tháng|năm)`,
    `(?:^|trước\\s|trong\\s|xong\\s)(?:ngày|tháng|quý)\\s*${DOTS}\\s*$`,
    `${DOTS}\\s?/\\s?(?:(?:${DOTS}|\\d{1,2})\\s?/\\s?)?20`,
    `năm\\s*20\\d?${DOTS}`,
    `(?:ngày|tháng|quý)\\s*[\\divx]+\\s*năm\\s*${DOTS}`,
    '(?<!\\d\\s?)ngày\\s*/\\s*\\d{1,2}(?:\\s?/|$)',
    '(?:trước|trong|từ|đến|^)\\s*ngày\\s+tháng\\s*\\d{0,2}\\s*năm',
    '(?:trước|trong|xong|^)\\s*(?:tháng|quý)\\s*/\\s*20\\d\\d',
  ].join('|'),
  'u',
);
/** Every form of it has one of these. */
const GUARD = /\.{2}|[…_/]|ngày\s+tháng/iu;

/** Whether a time was printed for a day, month or quarter that nobody filled in. */
export const hasOpenTime = (text: string): boolean => GUARD.test(text) && OPEN_PART.test(fold(text));
