import { WORD_EDGE } from '../../../language/letters.ts';
import { matchesIn } from '../../../language/matches.ts';
import { allHeadings } from '../../../plan/outline.ts';
import type { Heading, Pillar, Plan } from '../../../plan/types.ts';
import { fold } from '../../../registry/match.ts';
import { pillarOfHeading } from '../../../registry/pillars.ts';
import { PILLARS } from '../../../registry/vocabulary.ts';
import { quoteHeading } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';
import { leadsOf } from '../../units.ts';

/** Nobody answers for an area: not in the organisation part, not in an "area – lead" list, not in the rows. One finding. */
export const pillarNoLead = defineRule({
  id: 'pillar/no-lead',
  level: 'warning',
  tier: 'B',
  ofAnnualPlans: true,
  basis: 'Tiêu chí Chỉ số CCHC: rõ trách nhiệm của từng cơ quan với từng nội dung',
  *check(subject) {
    const { plan, whereIs } = subject;
    if (plan.responsibilities.length === 0) return;
    const headings = firstHeadings(plan.outline);
    const lacking = withoutLead(
      subject,
      PILLARS.filter((pillar) => pillar !== 'chi-dao' && headings.has(pillar)),
      headings,
    );
    const [first] = lacking;
    if (!first) return;
    const cite = (pillar: Pillar): string => {
      const heading = headings.get(pillar)!;
      return quoteHeading(heading);
    };
    yield {
      data: { pillars: lacking.map((pillar) => subject.areaName(pillar)).join('; '), count: lacking.length },
      evidence: cite(first),
      where: whereIs(headings.get(first)!.at),
      at: headings.get(first)!.at,
      related: lacking.map((pillar) => ({
        note: whereIs(headings.get(pillar)!.at) ?? '',
        evidence: cite(pillar),
        at: headings.get(pillar)!.at,
      })),
    };
  },
  examples: [
    {
      frame: 'organization',
      text: '1. Văn phòng HĐND và UBND xã\n- Chủ trì nội dung cải cách thể chế, thủ tục hành chính, tổ chức bộ máy và chế độ công vụ; xây dựng chính quyền điện tử, chính quyền số.\n2. Phòng Kinh tế xã\n- Chủ trì nội dung cải cách tài chính công; bố trí kinh phí thực hiện Kế hoạch.',
      finds: [],
    },
    {
      frame: 'organization',
      text: '1. Văn phòng HĐND và UBND xã\n- Chủ trì nội dung cải cách thể chế, cải cách thủ tục hành chính, cải cách tổ chức bộ máy, cải cách chế độ công vụ, xây dựng chính quyền điện tử, chính quyền số.\n2. Phòng Kinh tế xã\n- Bố trí kinh phí thực hiện Kế hoạch.',
      finds: ['5. Cải cách tài chính công'],
    },
    {
      frame: 'organization',
      text: '1. Văn phòng HĐND và UBND xã\n- Chủ trì nội dung cải cách thể chế, cải cách thủ tục hành chính, cải cách tổ chức bộ máy, cải cách chế độ công vụ, xây dựng chính quyền điện tử, chính quyền số.\n2. Phòng Kinh tế xã\n- Chủ trì nội dung cải cách tài chính công; bố trí kinh phí thực hiện Kế hoạch.',
      finds: [],
    },
  ],
});

/** Words that give an area to somebody; to coordinate is not to lead. */
const LEADS = /chủ trì|chịu trách nhiệm|phụ trách|tham mưu|thực hiện|theo dõi|đôn đốc|đề xuất/u;

/** A task that says itself who does it: "giao Phòng Kinh tế chủ trì", "(Phân công: …)". */
const GIVEN = new RegExp(
  `${WORD_EDGE}(?:giao|do) [^.;]{2,90}?(?:chủ trì|phụ trách|tham mưu|thực hiện)(?!\\p{L})|\\(phân công ?:`,
  'u',
);

/** Those of the areas that neither a row nor a sentence gives to anybody. */
function withoutLead(
  { plan, passages, assigned }: Subject,
  pillars: readonly Pillar[],
  headings: ReadonlyMap<Pillar, Heading>,
): readonly Pillar[] {
  const led = new Set<Pillar>();
  for (const { row } of assigned) if (row.pillar && leadsOf(row).trim()) led.add(row.pillar);
  const isLed = (pillar: Pillar): boolean => led.has(pillar);
  for (const { pillar, text } of plan.tasks) if (pillar && !isLed(pillar) && GIVEN.test(fold(text))) led.add(pillar);
  for (const text of textsOnLeads(plan, passages)) {
    if (pillars.every(isLed)) break;
    for (const pillar of pillarsLedIn(text, headings)) led.add(pillar);
  }
  return pillars.filter((pillar) => !isLed(pillar));
}

/** What may say who leads an area. */
function* textsOnLeads(plan: Plan, passages: Subject['passages']): Iterable<string> {
  for (const { part, text } of passages) if (part === 'organization' || fold(text).includes('chủ trì')) yield text;
  for (const { unit } of plan.responsibilities) yield unit;
}

function* pillarsLedIn(text: string, headings: ReadonlyMap<Pillar, Heading>): Iterable<Pillar> {
  let leading = false;
  for (const sentence of fold(text).split(/[.;]/u)) {
    const leads = LEADS.test(sentence) && !/^[-+\s]*phối hợp(?! chủ trì)/u.test(sentence);
    // "Chủ trì nội dung A; B; C": what follows is led, too, as long as it only names areas.
    const goesOn: boolean = leading && !LEADS.test(sentence) && pillarOfHeading(sentence) !== null;
    leading = leads || goesOn;
    if (!leading) continue;
    yield* pillarsNamedIn(sentence);
    yield* pillarsNumberedIn(sentence, headings);
  }
}

/** "Chủ trì nội dung 3, 4 và 7 Mục II Kế hoạch này": the areas by their numbers. */
function* pillarsNumberedIn(sentence: string, headings: ReadonlyMap<Pillar, Heading>): Iterable<Pillar> {
  const numbers: readonly string[] = NUMBERED.exec(sentence)?.[1]?.match(/\d+/gu) ?? [];
  for (const [pillar, { label }] of headings) {
    const own = label?.match(/\d+(?=\P{N}*$)/u)?.[0];
    if (own !== undefined && numbers.includes(own)) yield pillar;
  }
}

const NUMBERED =
  /(?:nội dung|nhiệm vụ|lĩnh vực)(?: (?:số|tại|thứ|mục|điểm|khoản))* (\d{1,2}(?:(?:, ?| và |,? và )\d{1,2})*)(?![\d/])/u;

/** What the name of an area may begin with. */
const MAY_NAME = new RegExp(
  `${WORD_EDGE}(?:cải cách|nội dung(?: về)?|xây dựng|đội ngũ|hiện đại hóa|kiểm soát|tài chính công|chế độ công vụ|tổ chức bộ máy|chính quyền|chuyển đổi số)`,
  'gu',
);

/** Every area that a sentence names: its heading words may begin anywhere. */
function pillarsNamedIn(sentence: string): Pillar[] {
  const found: Pillar[] = [];
  for (const match of matchesIn(sentence, MAY_NAME)) {
    const pillar = pillarOfHeading(sentence.slice(match.index).split(/,(?! cải cách)/u)[0]!);
    if (pillar) found.push(pillar);
    if (match[0] === 'cải cách') found.push(...pillarsListedAfter(sentence.slice(match.index)));
    if (match[0].startsWith('nội dung'))
      found.push(...pillarsListedAfter(sentence.slice(match.index + match[0].length)));
  }
  return found;
}

/** "cải cách thể chế, thủ tục hành chính và bộ máy": the word is said once for the whole list. */
function pillarsListedAfter(list: string): Pillar[] {
  const found: Pillar[] = [];
  for (const item of list.split(/,| và /u).slice(0, PILLARS.length)) {
    const name = item.trim();
    const pillar = pillarOfHeading(name.startsWith('cải cách') ? name : `cải cách ${name}`);
    if (!pillar) break;
    found.push(pillar);
  }
  return found;
}

function firstHeadings(outline: readonly Heading[]): Map<Pillar, Heading> {
  const found = new Map<Pillar, Heading>();
  for (const heading of allHeadings(outline)) {
    if (heading.pillar && heading.role !== 'appendix' && !found.has(heading.pillar)) found.set(heading.pillar, heading);
  }
  return found;
}
