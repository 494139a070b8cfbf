import { printDate } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

/** The day by which the plan had to be issued. */
export const localIssueBy = defineRule<{ date: string | null }>({
  id: 'local/issue-by',
  level: 'warning',
  tier: 'A',
  basis: 'Yêu cầu riêng của địa phương về thời hạn ban hành kế hoạch (cchc.yaml: requirements.issueBy)',
  defaults: { date: null },
  *check({ plan, date, year, whereIs }, options) {
    if (options.date === null || !date) return;
    const limit = options.date.length === 5 ? (year ? `${year}-${options.date}` : null) : options.date;
    // Of a date with an open day, only the first day that it can be of counts.
    if (limit === null || date.earliest <= limit) return;
    const { issuedOn, dateAsPrinted, at } = plan.header;
    if (!issuedOn && !plan.header.issuedPartial) return;
    const place = at.issuedOn ?? at.dateAsPrinted ?? [];
    yield {
      data: { expected: printDate(limit) },
      actual: issuedOn ?? plan.header.issuedPartial,
      expected: limit,
      evidence: dateAsPrinted,
      where: whereIs(place),
      at: place,
    };
  },
  examples: [
    {
      frame: 'purposes',
      text: '- Nâng cao chất lượng phục vụ người dân và doanh nghiệp.',
      options: { date: '01-10' },
      finds: ['ngày 15 tháng 01 năm 2026'],
    },
    {
      frame: 'purposes',
      text: '- Nâng cao chất lượng phục vụ người dân và doanh nghiệp.',
      options: { date: '01-31' },
      finds: [],
    },
  ],
});
