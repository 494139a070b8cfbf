/** Documents that are no annual administrative-reform plan but look like one, told by their type and title. */
import { opening, phrase } from './match.ts';

/** Types of documents by their name, where the type alone says that it is no plan. */
export const KINDS_BY_TYPE = {
  'Báo cáo': 'report',
  'Công văn': 'official-letter',
  'Tờ trình': 'submission',
  'Thông báo': 'notice',
  'Quyết định': 'decision',
  'Nghị quyết': 'resolution',
  'Chỉ thị': 'directive',
  'Hướng dẫn': 'guidance',
  'Kết luận': 'conclusion',
  'Biên bản': 'minutes',
  'Đề án': 'scheme',
  'Chương trình': 'programme',
} as const;

export const PLAN_KINDS = [
  'procedure-reform-plan',
  'procedure-control-plan',
  'procedure-review-plan',
  'inspection-plan',
  'communication-plan',
  'index-plan',
  'remedy-plan',
  'competition-plan',
  'period-plan',
  'digital-plan',
  'other-plan',
] as const;

export type DocumentKind =
  | (typeof KINDS_BY_TYPE)[keyof typeof KINDS_BY_TYPE]
  | (typeof PLAN_KINDS)[number]
  | 'other-document';

/** Words that a title may have before its subject. */
const LEAD_IN =
  '(?:(?:về|việc|kế hoạch|thực hiện|triển khai|công tác|nhiệm vụ|hoạt động|trọng tâm|chương trình|nội dung|đẩy mạnh|tăng cường|tiếp tục|tổng thể|,|và)\\s+)*';
const REFORM = '(?:cải cách (?:nền )?hành chính|cchc)';
const PROCEDURES = '(?:thủ tục hành chính|tthc)';

/** A title that begins with the reform itself is the plan's, whatever else it names. */
export const ANNUAL_TITLE = opening(`${LEAD_IN}${REFORM}`);
export const REFORM_IN_TITLE = phrase(REFORM);

/** Several years and no single one: "giai đoạn 2026-2030", "5 năm". */
export const PERIOD_TITLE = phrase(
  '(?:giai đoạn|thời kỳ) (?:năm )?20\\d\\d\\s*[-–]\\s*(?:năm )?20\\d\\d|(?:0?5|năm) năm',
);

/** First match tells; `alone`: only where the title does not name administrative reform, too. */
export const PLAN_TITLES: readonly { kind: (typeof PLAN_KINDS)[number]; title: RegExp; alone: boolean }[] = [
  { kind: 'procedure-review-plan', title: phrase(`rà soát[^.;]{0,40}${PROCEDURES}`), alone: true },
  { kind: 'procedure-control-plan', title: phrase(`kiểm soát[^.;]{0,20}${PROCEDURES}`), alone: true },
  { kind: 'procedure-reform-plan', title: phrase(`cải cách[^.;]{0,20}${PROCEDURES}`), alone: true },
  {
    kind: 'remedy-plan',
    title: phrase('(?:khắc phục|cải thiện|nâng cao|duy trì)[^.;]{0,60}(?:hạn chế|tồn tại|chỉ số|xếp hạng)'),
    alone: false,
  },
  {
    kind: 'index-plan',
    title: phrase('(?:xác định|chấm điểm|đánh giá|điều tra|khảo sát)[^.;]{0,60}(?:chỉ số|kết quả|mức độ|sự hài lòng)'),
    alone: false,
  },
  { kind: 'inspection-plan', title: phrase('(?:kiểm tra|giám sát)[^.;]{0,40}'), alone: false },
  { kind: 'communication-plan', title: phrase('(?:tuyên truyền|truyền thông|phổ biến)'), alone: false },
  { kind: 'competition-plan', title: phrase('(?:thi đua|cuộc thi|hội thi|sáng kiến)'), alone: false },
  {
    kind: 'digital-plan',
    title: phrase('(?:chuyển đổi số|công nghệ thông tin|chính quyền (?:điện tử|số))'),
    alone: true,
  },
];
