import type { Heading } from '../../../plan/types.ts';
import { fold } from '../../../registry/match.ts';
import { PILLARS } from '../../../registry/vocabulary.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

/** Differences that nobody would call another name. */
const HARMLESS =
  /\(\p{L}+\)|hành chính nhà nước|nhà nước|công tác|lĩnh vực|nội dung|nhiệm vụ|xây dựng|phát triển|cải cách hành chính|cải cách|(?<!\p{L})(?:về|và|của|các|phường|xã)(?!\p{L})|[^\p{L}\p{N} ]/gu;

/** One area under different names in one plan: readers look for it in vain. */
export const pillarTitleVaries = defineRule({
  id: 'pillar/title-varies',
  level: 'info',
  tier: 'B',
  basis: 'Nghị quyết 76/NQ-CP: tên các nội dung cải cách',
  *check({ plan, areaName, whereIs }) {
    const headings = areaHeadings(plan.outline);
    for (const pillar of PILLARS) {
      if (pillar === 'chi-dao') continue;
      const titles = headings.filter((heading) => heading.pillar === pillar);
      const [first, ...others] = titles;
      if (!first || others.length === 0) continue;
      const firstCore = core(first.title);
      const other = others.find((heading) => core(heading.title) !== firstCore);
      if (!other) continue;
      yield {
        data: { first: first.title, second: other.title, official: areaName(pillar) },
        actual: other.title,
        expected: first.title,
        evidence: quote(other.title),
        where: whereIs(other.at),
        at: other.at,
        related: [{ note: whereIs(first.at) ?? '', evidence: quote(first.title), at: first.at }],
      };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '4. Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức\na) Cử công chức tham gia đào tạo.',
      finds: ['Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách TTHC\na) Niêm yết thủ tục.',
      finds: [],
    },
    { frame: 'purposes', text: '- Nâng cao chất lượng phục vụ người dân và doanh nghiệp.', finds: [] },
  ],
});

/** The headings that name an area; a group within one belongs to it and is called as it likes. */
const areaHeadings = (outline: readonly Heading[], above: Heading['pillar'] = null): Heading[] =>
  outline.flatMap((heading) => [
    ...(heading.pillar !== null && heading.pillar !== above ? [heading] : []),
    ...areaHeadings(heading.children, heading.pillar ?? above),
  ]);

/** "Cải cách thể chế - Phòng Tư pháp chủ trì tham mưu": who leads the area is not part of its name. */
const ITS_LEAD = /(?:\s+[-–—]\s+|\s*[:(]\s*)[^:(]{3,90} chủ trì.*$/u;

/** What is left of a title once the harmless variation is gone; "điện tử" alone names the area as well as both halves. */
function core(title: string): string {
  return fold(title)
    .replace(ITS_LEAD, '')
    .replace(/(?<!\p{L})tthc(?!\p{L})/u, 'thủ tục hành chính')
    .replace(HARMLESS, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/(chính quyền|chính phủ)( (?:điện tử|số))( (?:chính quyền|chính phủ)(?: (?:điện tử|số)))?/u, '$1')
    .trim();
}
