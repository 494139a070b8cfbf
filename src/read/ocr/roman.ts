/** Roman numerals as plans number their chapters and groups with. */

const NUMERALS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const HIGHEST = 39;

export const roman = (value: number): string => 'X'.repeat(Math.floor(value / 10)) + NUMERALS[value % 10]!;

export function romanValue(text: string): number | null {
  for (let value = 1; value <= HIGHEST; value++) if (roman(value) === text) return value;
  return null;
}
