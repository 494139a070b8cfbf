/** How the numbers of a table's rows and the labels of its groups count on. */

/**
 * Rows count on by one, sub-rows too ("1.1" after "1", "2" after "1.3"); the first row is number one. Letters count under any
 * number, and what number stood above them is not known any more.
 */
export const followsNumber = (before: string | null, next: string): boolean =>
  follows(before && withoutLetter(before), withoutLetter(next));

/** "01.a" counts as "01.1" does. */
const withoutLetter = (number: string): string =>
  number.replace(/(?<=\d)\.(\p{Ll})$/u, (_, letter: string) => `.${ROW_LETTERS.indexOf(letter) + 1}`);

function follows(before: string | null, next: string): boolean {
  const code = CODE.exec(next);
  if (code) {
    const above = before === null ? null : CODE.exec(before);
    if (above?.[1] === code[1] && follows(above![2]!, code[2]!)) return true;
    // "TC2.1" after "TC1.2", "B1" after "A3": another stem begins.
    return /(?:^|\.)0?1$/u.test(code[2]!);
  }
  if (before !== null && WHOLE.test(before) && WHOLE.test(next)) return Number(next) === Number(before) + 1;
  const [last, letter] = [ROW_LETTERS.indexOf(before ?? ''), ROW_LETTERS.indexOf(next)];
  if (letter >= 0) return letter === 0 || letter === last + 1;
  if (last >= 0) return true;
  const b = before?.split('.').map(Number) ?? [];
  const n = next.split('.').map(Number);
  // "2.1" may be the first row of the second group.
  if (b.length === 0) return n.at(-1) === 1 && n.length <= 2;
  for (let depth = 0; depth < b.length; depth++) {
    const counted = [...b.slice(0, depth), b[depth]! + 1];
    if (!counted.every((part, i) => part === n[i])) continue;
    // "2.1" behind "1.3": what is over it has no row.
    if (counted.length === n.length || (counted.length + 1 === n.length && n.at(-1) === 1)) return true;
  }
  return n.length === b.length + 1 && n[n.length - 1] === 1 && b.every((part, i) => part === n[i]);
}

const NUMBER = /^(?:\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,2})[.)]?$/u;
/** "A1", "TC1.2", "NV-01", "II.3": an area's letters and a number. */
const CODE = /^(\p{Lu}{1,4}[-.]?)(\d{1,2}(?:\.\d{1,2}){0,2})$/u;
/** Other words look like a code too ("ISO 9001", "A4"). */
const FEWEST_CODES = 3;

/** "01.a", "II.1.b": rows under a row, in letters; one alone may be a point of a text. */
const LETTERED = /^(?:(?:[IVX]{1,5}|\p{Lu})\.)?\d{1,2}(?:\.\d{1,2})?\.[a-eđ]$/u;
const FEWEST_LETTERED = 2;

/** What a row's number looks like in a table of these lines. */
export function formOfNumbers(lines: readonly string[]): RegExp {
  const openings = new Set(lines.map((line) => line.split(' ', 1)[0]!));
  const isUsed = (form: RegExp, fewest: number): boolean =>
    [...openings].filter((word) => form.test(word)).length >= fewest;
  const forms = [
    NUMBER,
    ...(isUsed(CODE, FEWEST_CODES) ? [CODE] : []),
    ...(isUsed(LETTERED, FEWEST_LETTERED) ? [LETTERED] : []),
  ];
  return forms.length === 1 ? NUMBER : new RegExp(forms.map(({ source }) => source).join('|'), 'u');
}

const WHOLE = /^\d+$/u;
/** Vietnamese lists count so; some typists leave the "đ" out, others put an "f" in. */
const ROW_LETTERS = [...'abcdđeghiklmnopq'];

/** "I" 1, "IV" 4, "A" 1, "B" 2, "5" 5: groups count on whatever their labels are; 0 of letters that count nothing ("TC"). */
export function groupValue(label: string): number {
  if (/^[IVX]+$/u.test(label)) {
    const values: Record<string, number> = { I: 1, V: 5, X: 10 };
    return [...label].reduce((sum, letter, i, all) => {
      const value = values[letter]!;
      return sum + (value < (values[all[i + 1] ?? ''] ?? 0) ? -value : value);
    }, 0);
  }
  return /^\d/u.test(label) ? Number(label) : GROUP_LETTERS.indexOf(label) + 1;
}

const GROUP_LETTERS = 'ABCDĐEGHIK';

/** Does a group count on from the one before it? Some leave the "Đ" out. */
export function followsGroup(value: number, before: number): boolean {
  const withoutStroke = GROUP_LETTERS.indexOf('Đ');
  return value === before + 1 || (before === withoutStroke && value === before + 2);
}
