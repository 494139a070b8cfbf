/** What a finding rests on, on the plan's own day: a plan of 2016 is not judged by a decree of 2020. */
import type { Language } from './languages.ts';
import { basisIn } from './our-phrases.ts';

interface Basis {
  /** In the rules' bases, with the places in it that the earlier document does not have. */
  printed: RegExp;
  /** The first day on which it could be asked for (ISO). */
  from: string;
  earlier: Readonly<Record<Language, string>>;
}

const ARTICLES = /(?:, (?:Điều|Article) \d+(?: khoản \d+|\(\d+\))?)?(?:(?:,| và| and) (?:Phụ lục|Appendix) I+)?/u
  .source;

const BASES: readonly Basis[] = [
  {
    printed: new RegExp(`(?:NĐ|Decree) 30/2020/NĐ-CP${ARTICLES}`, 'u'),
    from: '2020-03-05',
    earlier: { vi: 'Thông tư 01/2011/TT-BNV', en: 'Circular 01/2011/TT-BNV' },
  },
  {
    printed: /(?:Nghị quyết|Resolution) 76\/NQ-CP(?: (?:ngày|of) 15\/7\/2021)?/u,
    from: '2021-07-15',
    earlier: { vi: 'Nghị quyết 30c/NQ-CP', en: 'Resolution 30c/NQ-CP' },
  },
  {
    printed: /(?:Hướng dẫn|Guidance) 36-HD\/VPTW/u,
    from: '2018-04-03',
    earlier: { vi: 'Hướng dẫn 11-HD/VPTW', en: 'Guidance 11-HD/VPTW' },
  },
  {
    printed: /(?:Thông tư|Circular) 167\/2017\/TT-BTC/u,
    from: '2017-12-29',
    earlier: { vi: 'Thông tư 172/2012/TT-BTC', en: 'Circular 172/2012/TT-BTC' },
  },
];

/** A rule's basis as it was called on a day (ISO); null where the plan does not tell its day. */
export function basisOn(language: Language, basis: string | null, day: string | null): string | null {
  const now = basisIn(language, basis);
  if (now === null || day === null) return now;
  return BASES.filter(({ from }) => day < from).reduce(
    (text, { printed, earlier }) => text.replace(printed, earlier[language]),
    now,
  );
}
