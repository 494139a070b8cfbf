/** What the plan says about money, where money is a section or a point of its own. */
import { fold } from '../language/fold.ts';
import type { Point, Section } from './section-tree.ts';

const MONEY =
  /(?<!\p{L})(?:kinh phí|ngân sách|tài chính|dự toán|nguồn vốn|nguồn chi|chi (?:cho|thường xuyên)|quyết toán|xã hội hóa|nguồn thu|kho bạc)(?!\p{L})/u;
const MIXED = /(?<!\p{L})(?:nhân lực|con người|nguồn nhân|cơ sở vật chất|nguồn lực)(?!\p{L})/u;
const MONEY_POINT =
  /^(?:về |nguồn |dự kiến |dự toán |tổng )?kinh phí(?!\p{L})|^nguồn (?:vốn|kinh phí|ngân sách)|^(?:việc )?(?:lập|bố trí),? (?:dự toán|quản lý|kinh phí).{0,60}kinh phí/u;

/** "Đơn vị tính: triệu đồng" over a table says nothing by itself. */
const UNIT_OF_TABLE = /^\(?(?:đơn vị(?: tính)?|đvt)\s*:/u;

/** Whether a point of a funding section is about money: all are, unless the heading names other means beside it. */
export function isFundingPoint(point: Point, section: Section): boolean {
  if (section.role !== 'funding' || UNIT_OF_TABLE.test(point.block.body.folded)) return false;
  return !MIXED.test(fold(section.title?.text ?? '')) || MONEY.test(point.block.body.folded);
}

/** "Kinh phí thực hiện Kế hoạch do ngân sách huyện bảo đảm": says outright where the plan's money comes from. */
const MONEY_OF_PLAN =
  /^(?:nguồn )?kinh phí (?:để )?(?:thực hiện|triển khai)(?: thực hiện)?(?: các nhiệm vụ| nhiệm vụ| nội dung)?[^,;.]{0,40}kế hoạch/u;

/** Whether a point outside funding sections and units' duties, numbered or without label, is one about money by its own words. */
export function isMoneyPoint(point: Point, section: Section): boolean {
  if (section.role === 'funding' || section.role === 'targets' || section.role === 'purposes') return false;
  const { label, body } = point.block;
  if (label === null) return section.role === 'organization' && MONEY_OF_PLAN.test(body.folded);
  return label.kind === 'decimal' && MONEY_POINT.test(body.folded);
}
