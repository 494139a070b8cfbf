import { defineRule } from '../../rule.ts';

/** What was read has no part of a plan, or says itself that it is another document: what the annual plan must have is not asked of it. */
export const documentNotAPlan = defineRule({
  id: 'document/not-a-plan',
  level: 'info',
  tier: 'B',
  basis: null,
  *check(subject) {
    const { plan, structureRead, isOtherDocument } = subject;
    const told = plan.warnings.find((warning) => warning.code === 'not-a-cchc-plan');
    if (structureRead && !isOtherDocument) return;
    const at = told?.at ?? [];
    const evidence = told ? [plan.header.docType, plan.header.title].filter(Boolean).join(' ') || null : null;
    // Nobody may take a file of which nothing was understood for a plan without faults.
    const level = structureRead ? 'info' : 'warning';
    yield { data: { empty: structureRead ? 0 : 1 }, evidence, at, where: null, level, confidence: 'doubtful' };
  },
  examples: [
    { frame: 'document', text: 'Danh sách cán bộ, công chức xã tham gia lớp bồi dưỡng tin học.', finds: [null] },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\nCải cách hành chính xã Minh Tâm giai đoạn 2026 - 2030\n\nI. MỤC TIÊU\n1. Cải cách thể chế\n- 100% văn bản ban hành đúng trình tự.\nII. NHIỆM VỤ\n1. Cải cách thể chế\n- Rà soát văn bản.',
      finds: [],
    },
    { frame: 'purposes', text: '- Nâng cao chất lượng phục vụ người dân và doanh nghiệp.', finds: [] },
  ],
});
