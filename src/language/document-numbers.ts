import { LATIN } from './letters.ts';
import { matchesIn } from './matches.ts';
/**
 * The grammar of document numbers ("06/KH-UBND", "61/2018/NĐ-CP", "22-KH/TU", "80/2015/QH13", "3759/BNV-CCHC").
 *
 * One table of productions makes both the reader and the generator, so that whatever the grammar can write it can also
 * read. Blanks and long dashes around the separators, and breaks over two lines, are the clerk's; they are no part of
 * the number. A slash or dash must stand before letters, so dates, ranges, percentages and ISO numbers never fit.
 */

/** How a number is put together; the meaning of its codes is the registries' business. */
export type NumberForm = 'yearly' | 'plain' | 'party' | 'assembly' | 'committee' | 'old' | 'slip';

export interface DocumentNumber {
  form: NumberForm;
  /** Blanks removed, every dash "-". */
  number: string;
  /** As printed: the text between start and end. */
  printed: string;
  start: number;
  end: number;
  /** The running number, with its letter ("30c") or its part ("66.7"). */
  serial: string;
  year: number | null;
  /** Codes in the order printed: ["KH", "UBND"], ["BNV", "CCHC"], ["QH13"]. */
  codes: string[];
}

type Part =
  | { name: string; pattern: string; samples: readonly string[] }
  | { separator: '/' | '-' | '.' | 'any' | 'none' }
  | { optional: readonly Part[] };

const DASH = '[-\\u2010-\\u2015\\u2212]';
const DASHES = new RegExp(DASH, 'gu');
const GAP = '\\s{0,3}';
/** A wrong number is told from other words by nothing but its codes: its marks stand without blanks. */
const separators = {
  '/': `${GAP}/${GAP}`,
  '-': `${GAP}${DASH}${GAP}`,
  '.': '\\.',
  any: '[-/]',
  none: '(?:[-/]{2})?',
} as const;
const SLASH: Part = { separator: '/' };
const HYPHEN: Part = { separator: '-' };
const DOT: Part = { separator: '.' };

const SERIAL: Part = {
  name: 'serial',
  pattern: '\\d{1,5}(?:\\.\\d{1,2})?[a-eđ]?',
  samples: ['1', '06', '14', '304', '1383', '10252', '30c', '1a', '66.7'],
};
const YEAR: Part = { name: 'year', pattern: '(?:19|20)\\d{2}', samples: ['1998', '2007', '2015', '2018', '2026'] };
const TYPE: Part = {
  name: 'code',
  pattern: '\\p{Lu}\\p{L}{0,6}',
  samples: ['KH', 'QĐ', 'NĐ', 'NQ', 'CT', 'CTr', 'TT', 'TTr', 'TTLT', 'QyĐ', 'VBHN', 'BC', 'HD', 'ĐA', 'L', 'CTHĐ'],
};
/** Two capitals at least, or the mixed codes in use (ThU, TXU): "01/KH - Ủy ban" names no code. */
const ISSUER: Part = {
  name: 'code',
  pattern: '(?:TTg|T[hx]U|\\p{Lu}{2}[\\p{Lu}\\d]{0,12})(?:[&.]\\p{Lu}{2}[\\p{Lu}\\d]{0,10}){0,3}',
  samples: ['UBND', 'CP', 'TTg', 'BNV', 'VPCP', 'HĐND', 'SNV', 'CTUBND', 'VPUBND', 'BKHCN', 'CCHC&PC', 'KSTT', 'NC'],
};
const PARTY_ISSUER: Part = {
  name: 'code',
  pattern: '(?:T[hx]U|\\p{Lu}{2}[\\p{Lu}\\d]{0,10})',
  samples: ['TU', 'TW', 'HU', 'ThU', 'ĐU', 'VPTW', 'BCĐTW', 'ĐH'],
};
const ASSEMBLY: Part = { name: 'code', pattern: 'QH(?:\\d{1,2}|[IVX]{1,5})', samples: ['QH13', 'QH15', 'QH9', 'QH16'] };
const COMMITTEE: Part = {
  name: 'code',
  pattern: 'UBTVQH\\s?(?:\\d{1,2}|[IVX]{1,5})',
  samples: ['UBTVQH11', 'UBTVQH15'],
};
const ACT: Part = { name: 'code', pattern: '(?:PL|NQ)', samples: ['PL', 'NQ'] };
const OLD_TYPE: Part = { name: 'code', pattern: '(?:QĐ|CT|NQ|TB|KH|BC|CV|TT)', samples: ['QĐ', 'CT', 'KH'] };
const OLD_ISSUER: Part = {
  name: 'code',
  pattern: '(?:CT)?U[BH]?(?:ND|BT|B)?\\p{Lu}{0,4}',
  samples: ['UB', 'UBT', 'UBND', 'CTUB'],
};

const OLD_DOTTED: Part = { name: 'code', pattern: '(?:TTg|UB(?:ND)?|CP|HĐND)', samples: ['TTg', 'UB', 'UBND'] };

/** Codes that name a document wherever they stand after a number, whatever marks are between them. */
const SURE_TYPE: Part = {
  name: 'code',
  pattern: '(?:KH|QĐ|NQ|NĐ|TT|CT|CTr|KL|HD|TB|BC|ĐA|PA|CTHĐ)',
  samples: ['KH', 'QĐ', 'NQ', 'NĐ', 'CTr', 'KL'],
};
const SURE_ISSUER: Part = {
  name: 'code',
  pattern: '(?:UBND|HĐND|CP|TTg|T[UW]|HU|ThU|ĐU|BNV|BTC|BTP|VPCP)',
  samples: ['UBND', 'CP', 'TTg', 'TU', 'HU', 'BNV'],
};
const GLUED: Part = { name: 'code', pattern: '(?:KH|QĐ|NQ|BC)(?:UBND|HĐND)', samples: ['KHUBND', 'NQHĐND'] };
const ANY: Part = { separator: 'any' };
const NONE: Part = { separator: 'none' };

/** The order counts: the longer form stands before the one that it begins with. */
export const PRODUCTIONS: readonly { form: NumberForm; parts: readonly Part[] }[] = [
  { form: 'assembly', parts: [SERIAL, SLASH, { optional: [YEAR, SLASH] }, ASSEMBLY] },
  { form: 'committee', parts: [SERIAL, SLASH, YEAR, SLASH, { optional: [ACT, HYPHEN] }, COMMITTEE] },
  { form: 'committee', parts: [SERIAL, SLASH, ACT, HYPHEN, COMMITTEE] },
  {
    form: 'yearly',
    parts: [
      SERIAL,
      SLASH,
      YEAR,
      SLASH,
      TYPE,
      HYPHEN,
      ISSUER,
      { optional: [HYPHEN, ISSUER] },
      { optional: [HYPHEN, ISSUER] },
    ],
  },
  { form: 'old', parts: [SERIAL, SLASH, { optional: [YEAR, SLASH] }, OLD_TYPE, SLASH, OLD_ISSUER] },
  { form: 'old', parts: [SERIAL, SLASH, { optional: [YEAR, SLASH] }, OLD_TYPE, DOT, OLD_DOTTED] },
  { form: 'plain', parts: [SERIAL, SLASH, TYPE, HYPHEN, ISSUER, { optional: [HYPHEN, ISSUER] }] },
  { form: 'plain', parts: [SERIAL, SLASH, ISSUER, HYPHEN, ISSUER] },
  { form: 'party', parts: [SERIAL, HYPHEN, TYPE, SLASH, PARTY_ISSUER] },
  // Marks mixed up ("118/2025/NĐ/CP", "05-NQ-HU"), doubled or lost ("312//KH-UBND", "4690QĐ-UBND", "312/KHUBND").
  { form: 'slip', parts: [SERIAL, ANY, { optional: [YEAR, ANY] }, SURE_TYPE, ANY, SURE_ISSUER] },
  { form: 'slip', parts: [SERIAL, NONE, SURE_TYPE, ANY, SURE_ISSUER] },
  { form: 'slip', parts: [SERIAL, SLASH, GLUED] },
];

const patternOf = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if ('separator' in part) return separators[part.separator];
      if ('optional' in part) return `(?:${patternOf(part.optional)})?`;
      return part.pattern;
    })
    .join('');

const BEFORE = `(?<![${LATIN}\\d]|[\\d${LATIN}][-/.,:])`;
/** Words that typists glue to a number ("263/KH-UBNDngày") end it too. */
const AFTER = '(?!\\p{Lu}|\\d|(?!ngày|của|về|tỉnh)\\p{Ll}|[-/]\\d)';
const NUMBER = new RegExp(
  `${BEFORE}(?:${PRODUCTIONS.map(({ parts }, index) => `(?<f${index}>${patternOf(parts)})`).join('|')})${AFTER}`,
  'gu',
);

/** "150/2025/NĐ-CP – VP HĐND-UBND": behind a central body's code a dash may begin an office's name. */
const GOES_ON = new RegExp(`(?<=-(?:CP|TTg))\\s+${DASH}\\s+.*$`, 'su');
const OPENS_NAME = /^\s+\p{Lu}{2}/u;

/** Every document number in a text, in order. The text may hold line breaks. */
export function findDocumentNumbers(text: string): DocumentNumber[] {
  // Every production has a slash or a dash; most paragraphs have neither.
  if (!text.includes('/') && !text.includes('-')) return [];
  return matchesIn(text, NUMBER).map((match) => {
    const index = PRODUCTIONS.findIndex((_, production) => match.groups![`f${production}`] !== undefined);
    const opensName = OPENS_NAME.test(text.slice(match.index + match[0].length));
    const printed = opensName ? match[0].replace(GOES_ON, '') : match[0];
    const number = canonicalNumber(printed);
    const [serial, ...rest] = splitNumber(number);
    const year = rest.length > 0 && /^(?:19|20)\d{2}$/u.test(rest[0]!) ? Number(rest.shift()) : null;
    return {
      form: PRODUCTIONS[index]!.form,
      number,
      printed,
      start: match.index,
      end: match.index + printed.length,
      serial: serial!,
      year,
      codes: rest,
    };
  });
}

/** Blanks removed, long dashes made "-". */
export function canonicalNumber(printed: string): string {
  return printed.replace(/\s+/gu, '').replace(DASHES, '-');
}

function splitNumber(number: string): string[] {
  return number.split(/[/-]|(?<=^\d+)(?=\p{Lu})/u).filter(Boolean);
}

const WRITTEN = { '/': ['/'], '-': ['-'], '.': ['.'], any: ['/', '-'], none: ['', '//'] } as const;

/** Writes one number of the grammar; `choose(n)` picks one of n ways, so that tests can walk the whole space. */
export function generateNumber(choose: (ways: number) => number): { number: string; form: NumberForm } {
  const { form, parts } = PRODUCTIONS[choose(PRODUCTIONS.length)]!;
  const write = (parts: readonly Part[]): string =>
    parts
      .map((part) => {
        if ('separator' in part) return WRITTEN[part.separator][choose(WRITTEN[part.separator].length)]!;
        if ('optional' in part) return choose(2) === 1 ? write(part.optional) : '';
        return part.samples[choose(part.samples.length)]!;
      })
      .join('');
  return { number: write(parts), form };
}
