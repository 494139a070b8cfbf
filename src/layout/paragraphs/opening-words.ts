/** Words that begin a paragraph, however full the line above them is. */
import type { Label } from '../../language/labels.ts';
import { oneOf } from '../../language/letters.ts';
import { looksLikeUnit } from '../../registry/bodies.ts';
import { pillarOfHeading } from '../../registry/pillars.ts';
import { staysOpen } from './line-ends.ts';

/** Formulas that always stand at the head of a paragraph. */
const OPENS = /^(?:trên đây là|(?:nơi nhận|kính gửi|mục tiêu|nhiệm vụ|giải pháp)\s*:)/iu;
/** "Yêu cầu các đơn vị …./." ends a plan as "Trên đây là" does. */
const OPENS_DEMAND = oneOf('yđ');
const DEMANDS = /^(?:yêu cầu|đề nghị) (?:các|thủ trưởng|trưởng)(?!\p{L}).*\.\/\.?\s*$/iu;

/** Formulas and demands; those that end a plan may run over two lines. */
export const opensWithFormula = (text: string, next: string): boolean => OPENS.test(text) || isDemand(text, next);

const isDemand = (text: string, next: string): boolean =>
  OPENS_DEMAND(text.charCodeAt(0)) && (DEMANDS.test(text) || DEMANDS.test(`${text} ${next}`));

/** The first basis, right below a title that ends on no mark. */
const FIRST_BASIS =
  /^(?:Căn cứ (?=\p{Lu}|các )|(?:Thực hiện|Thi hành|Triển khai|Theo) \p{Lu}\p{Ll}+(?: \p{Ll}+){1,3} số\s*\d)/u;

export const isFirstBasis = (previous: string, text: string): boolean => FIRST_BASIS.test(text) && !staysOpen(previous);

/** "PHỤ LỤC II" by itself on a line, on a page of its own whatever stood last on the one before. */
const APPENDIX = /^PHỤ (?:LỤC|BIỂU)(?:\s+(?:SỐ\s*)?(?:[IVX]{1,5}|\d{1,2}))?$/u;
export const opensAppendix = (text: string): boolean => text.startsWith('PH') && APPENDIX.test(text);

/** "(Chi tiết tại Phụ lục kèm theo)" stands by itself, whatever the width of the line before. */
const POINTS_TO_APPENDIX = /^\([^)]{0,160}(?:phụ lục|kèm theo|đính kèm)/iu;

export const pointsToAppendix = (text: string, next: string): boolean =>
  text.startsWith('(') && POINTS_TO_APPENDIX.test(`${text} ${next}`);

/** The first point under a heading of an area, or the first duty under a unit, with nothing but its words to tell. */
export const opensUnderHeading = (heading: string, label: Label | null, text: string): boolean =>
  ((/^\d/u.test(text) || ORDER.test(text)) && isAreaHeading(heading, label)) ||
  (DUTY.test(text) && isUnitHeading(heading, label));

/** "2.6. Về xây dựng chính quyền số" right above a point without a label ("100% văn bản …"): no sentence goes on. */
function isAreaHeading(text: string, label: Label | null): boolean {
  if (label === null || label.kind === 'bullet' || label.kind === 'letter') return false;
  const title = text.slice(label.end);
  return (
    title.length <= LONGEST_TITLE &&
    !staysOpen(title) &&
    !/[;%]/u.test(title) &&
    !/[,;:]/u.test(title.slice(LONGEST_LIST)) &&
    pillarOfHeading(title) !== null
  );
}
const LONGEST_TITLE = 110;
/** Titles list areas with commas; a comma further on belongs to a sentence. */
const LONGEST_LIST = 80;

/** "5. Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường" right above its first duty, though the line is full. */
function isUnitHeading(text: string, label: Label | null): boolean {
  if (label === null || label.kind === 'bullet' || label.kind === 'letter') return false;
  const title = text.slice(label.end);
  return !staysOpen(title) && !/[.;:%]/u.test(title) && looksLikeUnit(title);
}

/** What tasks begin with; in a title such words stand first. */
const ORDER =
  /^(?:Ban hành|Bố trí|Bồi dưỡng|Công khai|Cử|Đẩy mạnh|Đánh giá|Hoàn thiện|Kiện toàn|Nâng cao|Niêm yết|Rà soát|Sắp xếp|Số hóa|Sử dụng|Tăng cường|Tham mưu|Thực hiện|Tiếp tục|Tổ chức|Triển khai|Xây dựng) /u;

/** What duties begin with. */
const DUTY =
  /^(?:Chủ trì|Chủ động|Tham mưu|Phối hợp|Theo dõi|Giải quyết|Thực hiện|Tổ chức thực hiện|Hướng dẫn|Rà soát|Tuyên truyền|Bảo đảm|Đảm bảo|Chịu trách nhiệm|Là (?:đầu mối|cơ quan)|Đôn đốc|Kiểm tra|Triển khai|Cập nhật|Duy trì|Căn cứ|Tiếp nhận|Đề xuất|Phụ trách|Giúp) /u;
