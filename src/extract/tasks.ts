/** The points of the task and solution sections, and those of the target sections. */
import type { TracedText } from '../plan/traced.ts';
import type { Task } from '../plan/types.ts';
import { pillarOfHeading } from '../registry/pillars.ts';
import { atOf, type Context } from './context.ts';
import { areaOf, type Point, type Section, sectionName } from './structure.ts';

/** A point as a task. */
export function taskOf(context: Context, point: Point, section: Section): Task {
  const { block } = point;
  return {
    label: block.label?.printed ?? null,
    section: sectionName(section),
    pillar: point.pillar ?? areaOf(section),
    text: block.body.text,
    at: atOf(context, block.body),
  };
}

const REFERS = /phụ lục|phụ biểu|(?:biểu|bảng|danh mục)(?: [\p{L}]+){0,6} (?:gửi |đính )?kèm/u;
const ATTACHED =
  /kèm theo|đính kèm|gửi kèm|tại (?:các )?phụ lục|theo (?:các )?phụ lục|có (?:các )?phụ lục|như phụ lục|\(phụ lục|xem phụ lục/u;

/** Does the paragraph speak about the plan's appendices? */
export function mentionsAppendix({ folded }: TracedText): boolean {
  if (!folded.includes('phụ ') && !folded.includes('kèm')) return false;
  return REFERS.test(folded) && ATTACHED.test(folded);
}

/** A paragraph that does nothing but point to the appendices: in brackets, or one sentence that hands the tasks over to them. */
export function isAppendixMention(point: Point, section: Section): boolean {
  const text = point.block.body.text;
  if (!mentionsAppendix(point.block.body)) return false;
  if (/^\(/u.test(text) || /^\*?\(/u.test(point.block.whole.text)) return true;
  if (section.role === 'organization' || section.role === 'funding') return false;
  return (
    !/[.;]\s+[(“"]?\p{Lu}/u.test(text) &&
    // "Tổ chức kiểm tra theo kế hoạch …; lịch cụ thể theo Phụ lục III": a task that also points there.
    !(/^[^;]{40,};/u.test(text) && !ASSIGNED.test(text)) &&
    text.length <= 330 &&
    /(?:phụ lục[^.;]{0,60}|đính kèm[^.;]{0,30}|kèm theo[^.;]{0,40})[.)]*\s*$/iu.test(text)
  );
}

/** "UBND xã đã giao nhiệm vụ cụ thể cho từng bộ phận …; thời gian … theo các phụ lục đính kèm" does not set a task. */
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

/** "… tập trung thực hiện các nhiệm vụ sau:" announces points and is none. */
export function isLeadIn(point: Point): boolean {
  const { label, body } = point.block;
  return label === null && /(?:sau(?: đây)?|cụ thể|gồm)\s*:$/iu.test(body.text) && body.text.length <= 260;
}

/** "Đơn vị chủ trì: …", "Thời gian thực hiện: …" tell about the task above and are none themselves. */
export function isAttribute(point: Point): boolean {
  const { label, body } = point.block;
  // "c) Phân công, tiến độ" over such lines.
  if (
    /^(?:phân công|tiến độ|tổ chức)(?: nhiệm vụ| thực hiện)?(?:,| và)? ?(?:tiến độ|thời gian|thực hiện)?(?: thực hiện)?:?$/iu.test(
      body.text,
    )
  )
    return true;
  if (label?.kind !== 'bullet' && label !== null) return false;
  return /^(?:(?:cơ quan|đơn vị|bộ phận)(?: được giao)? (?:chủ trì|phối hợp|thực hiện)(?: thực hiện)?|thời gian(?: (?:thực hiện|hoàn thành))?|thời hạn(?: (?:thực hiện|hoàn thành))?|tiến độ(?: thực hiện)?|sản phẩm(?: đầu ra)?|kết quả(?:, sản phẩm| đầu ra| dự kiến)?|kinh phí(?: thực hiện)?|phân công(?: thực hiện)?|(?:chủ trì|phối hợp)(?: thực hiện)?)\s*:/iu.test(
    body.text,
  );
}
