/** The points of the task and solution sections, and those of the target sections. */
import { fold } from '../language/fold.ts';
import type { TracedText } from '../plan/traced.ts';
import type { Task } from '../plan/types.ts';
import { bodiesIn, looksLikeUnit } from '../registry/bodies.ts';
import { roleOfColumn, TELLING } from '../registry/columns.ts';
import { pillarOfHeading } from '../registry/pillars.ts';
import { areasAhead } from './areas-ahead.ts';
import { atOf, type Context } from './context.ts';
import { areaOf, type Point, type Section, sectionName } from './section-tree.ts';

/** A point as a task. */
export function taskOf(context: Context, point: Point, section: Section): Task {
  const { block } = point;
  return {
    label: block.label?.printed ?? null,
    section: sectionName(section),
    pillar: point.pillar ?? areaOf(section) ?? areasAhead(block.body.text)[0] ?? null,
    text: block.body.text,
    at: atOf(context, block.body),
  };
}

const REFERS = /phụ lục|phụ biểu|(?:biểu|bảng|danh mục)(?: [\p{L}]+){0,6} (?:gửi |đính )?kèm/u;
const ATTACHED =
  /kèm theo|đính kèm|gửi kèm|(?:tại|ở|trong|theo|có) (?:các )?phụ lục|như phụ lục|\(phụ lục|xem phụ lục/u;

/** Does the paragraph speak about the plan's appendices? */
export function mentionsAppendix({ folded }: TracedText): boolean {
  if (!folded.includes('phụ ') && !folded.includes('kèm')) return false;
  return REFERS.test(folded) && ATTACHED.test(folded);
}

/** A paragraph that does nothing but point to the appendices: in brackets, or one sentence that hands the tasks over to them. */
export function isAppendixMention(point: Point, section: Section): boolean {
  const text = point.block.body.text;
  // "Hoàn thành 100% đầu việc tại Phụ lục đúng hạn" promises something.
  if (!mentionsAppendix(point.block.body) || /\d\s?%/u.test(text)) return false;
  if (/^\(/u.test(text) || (!point.block.label && /^\*?\(/u.test(point.block.whole.text))) return true;
  if (section.role === 'organization' || section.role === 'funding') return false;
  // "- Chủ tịch UBND xã chịu trách nhiệm về chỉ tiêu được giao tại Phụ lục": what is required.
  if (section.role === 'purposes' && point.block.label !== null) return false;
  // Ahead of a section's points more may be said than that.
  const opens = point.block.label === null && point === section.points[0];
  return (
    (opens || !/[.;]\s+[(“"]?\p{Lu}/u.test(text)) &&
    // "Tổ chức kiểm tra theo kế hoạch …; lịch cụ thể theo Phụ lục III": a task that also points there.
    !(/^[^;]{40,};/u.test(text) && !ASSIGNED.test(text) && !HANDED_OVER.test(text)) &&
    // "Thực hiện chế độ báo cáo đúng hạn theo Phụ lục II": the appendix says when, and no more.
    !(point.block.label !== null && REPORTS.test(text)) &&
    text.length <= 330 &&
    /(?:phụ lục[^.;]{0,60}|đính kèm[^.;]{0,30}|kèm theo[^.;]{0,40})[.)]*\s*$/iu.test(text)
  );
}

const REPORTS = /^(?:thực hiện )?(?:nghiêm |tốt |đầy đủ )?(?:chế độ )?(?:thông tin,? )?báo cáo/iu;

/** "UBND xã đã giao nhiệm vụ cụ thể cho từng bộ phận …; thời gian … theo các phụ lục đính kèm" does not set a task. */
const HANDED_OVER = /^(?:(?:các )?nhiệm vụ|nội dung|sản phẩm|danh mục)[^.;]{0,140}(?:theo|tại|ở) (?:các )?phụ lục/iu;
const ASSIGNED = /(?<!\p{L})giao (?:các )?nhiệm vụ|được (?:xác định|nêu|quy định)/iu;

/** "Nội dung I: Cải cách thể chế - Bộ phận Tư pháp chủ trì": an area and who leads it, nothing to do. */
export function isAssignment(point: Point): boolean {
  const text = point.block.body.text;
  if (text.length > 190) return false;
  const match = /^(?:Nội dung|Lĩnh vực|Nhiệm vụ|Phụ lục)\s+(?:số\s+)?(?:[IVX]{1,5}|\d{1,2})\s*[:.-]\s*(.+)$/u.exec(
    text,
  );
  return match !== null && pillarOfHeading(match[1]!) !== null;
}

/** "Bảng 2. Nhiệm vụ năm 2026" right over the table. */
export const isTableCaption = ({ block: { label, body, tableBehind } }: Point): boolean =>
  label === null && tableBehind && TABLE_CAPTION.test(body.text);

/** "… tập trung thực hiện các nhiệm vụ sau:", "… theo biểu dưới đây:", "a) Sở Tư pháp chủ trì:" announce what follows and are no tasks. */
export function isLeadIn(point: Point): boolean {
  const { label, body, tableBehind } = point.block;
  if (label === null && (TO_TABLE.test(body.text) || ANNOUNCES.test(body.text) || IS_NOTE.test(body.text))) return true;
  if (isTableCaption(point) || (label === null && tableBehind && TO_TABLE_BELOW.test(body.text))) return true;
  if (!body.text.endsWith(':') || body.text.length > LONGEST_LEAD_IN) return false;
  return label === null ? /(?:sau(?: đây)?|cụ thể|gồm|dưới đây)\s*:$/iu.test(body.text) : namesUnitsOnly(body.text);
}

/** The paragraph that opens a section ahead of its labelled points and ends in a colon: how things stand, and what is to follow. */
export const opensList = (point: Point, { points }: Section): boolean =>
  point === points[0] &&
  point.block.label === null &&
  point.block.body.text.endsWith(':') &&
  points.slice(1, 3).filter(({ block }) => block.label !== null).length === 2;

/** "… thực hiện các nhiệm vụ tại Bảng 2 dưới đây." */
const TO_TABLE =
  /(?:tại|theo|trong|ở) (?:các )?(?:bảng|biểu)(?:(?: số)? \d{1,2}(?: (?:dưới|sau) đây| kèm theo)?| (?:dưới|sau) đây)(?:\s*\([^()]*\))?(?:[.:]?$|;\s)/iu;
/** "… được giao tại bảng sau; tiến độ theo từng tháng có Phụ lục kèm theo." */
const TO_TABLE_BELOW = /(?:tại|theo|trong|ở) (?:các )?(?:bảng|biểu) (?:sau(?: đây)?|dưới đây)(?!\p{L})/iu;
/** "Ghi chú: …", "(*) Thôn Hạ và thôn Trung." under a table. */
const IS_NOTE = /^(?:ghi chú\s*:|\(\*{1,3}\))/iu;
const TABLE_CAPTION =
  /^(?:(?:bảng|biểu)(?: số)? \d{1,2}\s*[.:–-]\s*\p{L}|(?:bảng|biểu) (?:giao việc|phân công|tổng hợp|chi tiết|danh mục))/iu;
/** "Các bộ phận thực hiện những việc sau đây; bộ phận nêu trước trong ngoặc là bộ phận chủ trì." */
const ANNOUNCES =
  /^[^;.:]{0,120}\s(?:việc|nhiệm vụ|nội dung|công việc|giải pháp) (?:như sau|sau đây|dưới đây)\s*[;,.]/iu;
const LONGEST_LEAD_IN = 260;

/** "Sở Nội vụ chủ trì:", "Bưu điện tỉnh:", "Các sở, ban, ngành tỉnh:": units, and that theirs is what follows. */
function namesUnitsOnly(text: string): boolean {
  const folded = fold(text);
  const named = folded.replace(THEIRS, '');
  if (!looksLikeUnit(named) || /^tổ chức(?!\p{L})/u.test(named)) return false;
  const isSaid = folded.length - named.length > 1;
  if (named.split(' ').length <= (isSaid ? MOST_WORDS_OF_UNITS : MOST_WORDS_OF_UNIT)) return true;
  const besides = bodiesIn(named).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), named);
  return besides.replace(BETWEEN_UNITS, '').length <= 2;
}

const THEIRS =
  /(?:,? (?:là (?:cơ quan|đơn vị) )?(?:chủ trì|phụ trách|thực hiện|triển khai|tham mưu|có trách nhiệm))*\s*:$/u;
const BETWEEN_UNITS = /(?<!\p{L})(?:các|và|của|tỉnh|huyện|xã|phường|thị xã|thị trấn|thành phố|quận)(?!\p{L})|[\s,;]/gu;
/** Units with what they do are named in so many words; one unit alone in so few that nothing else is said. */
const MOST_WORDS_OF_UNITS = 12;
const MOST_WORDS_OF_UNIT = 4;

/** Under "Mục tiêu, nhiệm vụ của từng lĩnh vực", the paragraph that opens an area ahead of its points says its goals. */
export function isGoalOfArea(point: Point, { pillar, parent, points }: Section): boolean {
  const chapter = parent?.title?.folded ?? '';
  if (!pillar || point.block.label || point !== points[0] || !points[1]?.block.label) return false;
  return /mục tiêu|chỉ tiêu/u.test(chapter) && chapter.includes('nhiệm vụ');
}

/** "Đầu mối chủ trì", "Kết quả phải có": how a plan calls who does its tasks, by when, and what comes of them; folded. */
export type AttributeNames = ReadonlySet<string>;

/** Words ahead of a colon that a table would have over a column, where the plan sets them again and again. */
export function attributeNamesOf(points: readonly Point[]): AttributeNames {
  const times = new Map<string, number>();
  for (const { block } of points) {
    for (const [, words] of block.body.text.matchAll(AHEAD_OF_COLON)) {
      const name = fold(words!);
      const role = roleOfColumn(name);
      if (role !== null && (role === 'funding' || TELLING.includes(role))) times.set(name, (times.get(name) ?? 0) + 1);
    }
  }
  return new Set([...times].flatMap(([name, count]) => (count >= FEWEST_TIMES ? [name] : [])));
}

const AHEAD_OF_COLON = /(?:^|[.;]\s+)(\p{Lu}[\p{L} ,/]{2,34}?)\s*:(?=\s)/gu;
const FEWEST_TIMES = 3;

/** Where in a task's words its attributes begin: "… cho thôn, tổ dân phố. Đầu mối chủ trì: …; Hoàn thành: …"; its length where it has none. */
export function attributesFrom(text: string, names: AttributeNames): number {
  if (names.size === 0) return text.length;
  const found = [...text.matchAll(AHEAD_OF_COLON)].filter(([, words]) => names.has(fold(words!)));
  const [first, second] = found;
  return first && second && first.index > 0 ? first.index + 1 : text.length;
}

/** "Giao Phòng Nội vụ chủ trì, phối hợp với …; thời gian hoàn thành: quý IV", "(Phòng Nội vụ chủ trì; phối hợp: …; cả năm)". */
const WHO_AND_WHEN =
  /^(?:giao )?[^.;:]{2,140} (?:chủ trì|thực hiện)(?:[,;] (?:và )?phối hợp[^;]{3,200})?; (?:thời (?:gian|hạn|điểm)|hoàn thành|xong)(?: (?:thực hiện|hoàn thành))?\s?:?\s[^;]{2,80}$/iu;
const WHO_IN_BRACKETS = /^\([^().;:]{2,140} chủ trì[,;] [^()]+\)[.;]?$/iu;

/** "Đơn vị chủ trì: …", "Thời gian thực hiện: …", also in brackets, tell about the task above and are none themselves. */
export function isAttribute(point: Point, names: AttributeNames): boolean {
  const { label, body } = point.block;
  // "c) Phân công, tiến độ" over such lines.
  if (
    /^(?:phân công|tiến độ|tổ chức)(?: nhiệm vụ| thực hiện)?(?:,| và)? ?(?:tiến độ|thời gian|thực hiện)?(?: thực hiện)?:?$/iu.test(
      body.text,
    )
  )
    return true;
  if (label?.kind !== 'bullet' && label !== null) return false;
  const [opening] = body.text.matchAll(AHEAD_OF_COLON);
  if (opening?.index === 0 && names.has(fold(opening[1]!))) return true;
  if (label === null && (WHO_AND_WHEN.test(body.text) || WHO_IN_BRACKETS.test(body.text))) return true;
  return /^\(?(?:(?:cơ quan|đơn vị|bộ phận)(?: được giao)? (?:chủ trì|phối hợp|thực hiện)(?: thực hiện)?|thời gian(?: (?:thực hiện|hoàn thành))?|thời hạn(?: (?:thực hiện|hoàn thành))?|tiến độ(?: thực hiện)?|sản phẩm(?: đầu ra)?|kết quả(?:, sản phẩm| đầu ra| dự kiến)?|kinh phí(?: thực hiện)?|phân công(?: thực hiện)?|(?:chủ trì|phối hợp)(?: thực hiện)?)\s*:/iu.test(
    body.text,
  );
}
