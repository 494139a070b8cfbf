import { fold } from '../../../registry/match.ts';
import { defineRule } from '../../rule.ts';

/** Money named as somebody's duty satisfies the rule. */
const PROVIDES_MONEY =
  /(?:bố trí|bảo đảm|đảm bảo|cân đối|dự toán|lập dự toán|cấp|tham mưu)[^.;]{0,60}(?:kinh phí|nguồn kinh phí|ngân sách|nguồn lực(?: tài chính)?|nguồn tài chính)|kinh phí[^.;]{0,40}(?:bố trí|bảo đảm|đảm bảo|lấy từ|cân đối)/u;

/** No section, no point and no duty says what the plan is paid from. */
export const sectionFunding = defineRule({
  id: 'section/funding',
  level: 'warning',
  tier: 'A',
  ofAnnualPlans: true,
  basis: 'Thông tư 167/2017/TT-BTC (kinh phí thực hiện nhiệm vụ CCHC)',
  *check({ plan, passages, structureRead }) {
    if (plan.funding.length > 0 || !structureRead) return;
    const provided = passages.some(
      (passage) =>
        passage.part !== 'targets' &&
        passage.part !== 'purposes' &&
        PROVIDES_MONEY.test(fold(passage.text)) &&
        isForReform(passage.text),
    );
    if (
      provided ||
      plan.appendices.some((appendix) => appendix.columns.some((column) => /kinh phí/u.test(fold(column))))
    )
      return;
    yield { data: {}, expected: 'Kinh phí thực hiện', where: null };
  },
  examples: [
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. MỤC ĐÍCH\n\n- Nâng cao chất lượng phục vụ.\n\n## II. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng HĐND và UBND xã\n\n- Theo dõi, tổng hợp việc thực hiện Kế hoạch.',
      finds: [null],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. MỤC ĐÍCH\n\n- Nâng cao chất lượng phục vụ.\n\n## II. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế xã\n\n- Bố trí kinh phí thực hiện Kế hoạch cải cách hành chính.',
      finds: [],
    },
  ],
});

/** Money for legal work or for staff is not yet money for this plan. */
function isForReform(text: string): boolean {
  return /cải cách hành chính|cchc|kế hoạch này|(?:thực hiện|triển khai)[^.;]{0,30}kế hoạch/u.test(fold(text));
}
