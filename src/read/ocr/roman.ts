/** Roman numerals as plans number their chapters and groups with, and what scans make of them and of other numbers. */

const NUMERALS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const HIGHEST = 39;

export const roman = (value: number): string => 'X'.repeat(Math.floor(value / 10)) + NUMERALS[value % 10]!;

export function romanValue(text: string): number | null {
  for (let value = 1; value <= HIGHEST; value++) if (roman(value) === text) return value;
  return null;
}

/** "Vu" and "VH" are VII: every stroke as an I. */
export const strokesOf = (text: string): string =>
  text
    .replace(/[uUHnN]/gu, 'II')
    .replace(/[il1|TJL]/gu, 'I')
    .replace(/[v]/gu, 'V');

/** Strokes with specks above or below them: "Ị", "ũ". */
export const withoutAccents = (text: string): string =>
  text.length > LONGEST_LABEL
    ? text
    : text
        .normalize('NFD')
        .replace(/(?<=[IUiu])\p{M}+/gu, '')
        .normalize('NFC');
const LONGEST_LABEL = 6;

/** What is left of a number that lost its beginning or its end. */
export const isPart = (text: string, number: string): boolean =>
  text.length < number.length && (number.startsWith(text) || number.endsWith(text));
