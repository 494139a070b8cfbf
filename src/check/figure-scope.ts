/** For which part of a matter, and by which time within the year, a figure is set. */
import { matchesIn } from '../language/matches.ts';
import { readTimes } from '../language/times.ts';

/** Those below or beside the issuer; "người dân, doanh nghiệp" are everybody, the one-stop shop serves everybody. */
const OTHERS =
  'doanh nghiệp|công an|(?:từng|mỗi) \\p{L}+|(?:các )?(?:trạm|trường|bệnh viện|chi nhánh|kho bạc|bưu điện|đơn vị (?:trực thuộc|sự nghiệp))';
/** What all files have in common. */
const COMMON =
  'tthc|thủ tục|hành chính|trực tuyến|thuộc|tiếp nhận|nộp|giải quyết|xử lý|đủ|đáp ứng|có|được|đã|phát sinh|của|và|do|tại|trong|theo';

/** Words that set a figure for a part of the matter alone: a field, others than the issuer, one way of doing it. */
const PART_OF = new RegExp(
  [
    '(?:lĩnh vực|ngành) (\\p{L}+(?: \\p{L}+)?)',
    `(?:của|tại|ở|do) (${OTHERS})`,
    'của (?:100% |mỗi |các |từng )(đơn vị|cơ quan|chi cục|phòng|huyện|sở)',
    '(thái độ phục vụ|(?:tỉnh|huyện|thành phố|cấp trên) giao)',
    `(?:đối với|riêng)(?: các)? hồ sơ (?!(?:${COMMON})(?!\\p{L}))(\\p{L}+(?: \\p{L}+)?)`,
    '(nội trú|ngoại trú)(?!\\p{L})',
    '(toàn trình|một phần|tự (?:thực hiện|nộp))(?!\\p{L})',
  ].join('|'),
  'gu',
);

export const partsIn = (folded: string): string[] =>
  matchesIn(folded, PART_OF).map((match) => match.slice(1).find((part) => part !== undefined)!);

/** "Tỷ lệ hồ sơ giải quyết trước hạn đạt 40%": of those settled early nobody speaks who counts those in time. */
export const isOfEarlyAlone = (folded: string): boolean => EARLY.test(folded) && !folded.includes('đúng');
const EARLY = /(?:trước|sớm) (?:thời )?(?:hạn|hẹn)(?!\p{L})/u;

/** "Trong đó, …", "… do công dân tự thực hiện", "… của các trường học": less than what the whole is asked to reach. */
const SHARE_ALONE = new RegExp(`^trong đó|(?:của|do) (?:${OTHERS})|tự (?:thực hiện|nộp)(?!\\p{L})`, 'u');
export const isOfShareAlone = (folded: string): boolean => SHARE_ALONE.test(folded);

const NAMES_TIME = /quý|tháng|\d\s?[/.-]\s?\d/u;
/** The day of a document is no day by which something is reached. */
const BY = /^(?:xong |hoàn thành )?(?:trước|chậm|muộn|đến|hết)/u;

/** The month by which a figure is to be reached, 12 where nothing earlier in the plan's year is named. */
export function monthMeant(folded: string, year: number | null): number {
  if (year === null || !NAMES_TIME.test(folded)) return 12;
  const last = readTimes(folded, year).findLast(({ start, meaning: { kind, to } }) => {
    const isMilestone = kind === 'month' || kind === 'quarter' || (kind === 'date' && BY.test(folded.slice(start)));
    return isMilestone && to?.startsWith(`${year}-`);
  });
  return last ? Number(last.meaning.to!.slice(5, 7)) : 12;
}
