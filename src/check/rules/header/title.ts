import { fold } from '../../../registry/match.ts';
import { titlePlace } from '../../place-names.ts';
import { defineRule } from '../../rule.ts';

/** A word that a known phrase of titles has lost. */
const LOST_WORD = /trên địa (?!bàn)/u;

/** The title names the reform, the place and the year; each lack makes the plan hard to cite. */
export const headerTitle = defineRule({
  id: 'header/title',
  level: 'warning',
  tier: 'B',
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 và Phụ lục I (trích yếu phản ánh khái quát nội dung)',
  *check({ plan }) {
    const { title, year, locality, at } = plan.header;
    // A decision on something else needs neither the plan's year nor its place.
    const isOther =
      plan.warnings.some(({ code }) => code === 'not-a-cchc-plan') && plan.header.docType === 'Quyết định';
    if (!title || isOther) return;
    const folded = fold(title);
    const faults = [
      /(?<!\d)20\d\d(?!\d)/u.test(folded) ? null : { kind: 'year', expected: year ? `năm ${year}` : 'năm kế hoạch' },
      locality &&
      !folded.includes(fold(locality.name)) &&
      !isShortened(folded, locality) &&
      // Another's name in its place is told where the issuers' names are compared.
      !titlePlace(title)?.startsWith(`${locality.level} `)
        ? { kind: 'locality', expected: `${locality.level} ${locality.name}` }
        : null,
      LOST_WORD.test(folded) ? { kind: 'word', expected: 'trên địa bàn' } : null,
    ].filter((fault) => fault !== null);
    if (faults.length === 0) return;
    yield {
      data: { expected: faults.map((fault) => fault.expected).join('; ') },
      actual: title,
      expected: faults.map((fault) => fault.expected).join('; '),
      evidence: title,
      where: 'Đầu văn bản',
      at: at.title ?? [],
    };
  },
  examples: [
    {
      frame: 'head',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nKẾ HOẠCH\nCải cách hành chính trên địa xã Minh Tâm năm 2026',
      finds: ['Cải cách hành chính trên địa xã Minh Tâm năm 2026'],
    },
    {
      frame: 'head',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nKẾ HOẠCH\nCải cách hành chính trên địa bàn xã Minh Tâm năm 2026',
      finds: [],
    },
    {
      frame: 'head',
      text: 'UBND TỈNH SƠN HÀ\nSỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN\n\nKẾ HOẠCH\nCải cách hành chính năm 2024 của Sở Nông nghiệp và PTNT',
      finds: [],
    },
  ],
});

/** "Sở Nông nghiệp và PTNT": a department by its first words and letters. */
const isShortened = (title: string, { level, name }: { level: string; name: string }): boolean =>
  level === 'sở' && title.includes(fold(`sở ${name.split(' ').slice(0, 2).join(' ')}`));
