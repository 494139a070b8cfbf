/** The row that numbers a table's columns: "(1)" "(2)" "(3)", "A" "B" "1" "2" "3=1+2". */

const COLUMN_NUMBER = /^\(?\s?(?:(\d{1,2})|[A-ZĐ])\s?\)?(?:\s*=.*)?$/u;
/** Of a scan some may have been read as something else as short: "đ)", "(2)", "(3)", "(9)". */
const IN_BRACKETS = /^\(?(\d{1,2})\)$/u;
const FEWEST_CELLS = 3;
const LONGEST_MISREAD = 4;

/** Asked of the words of a row's filled cells, from left to right. */
export function areColumnNumbers(cells: readonly string[]): boolean {
  if (cells.length < FEWEST_CELLS) return false;
  const matches = cells.map((cell) => COLUMN_NUMBER.exec(cell));
  if (matches.every((match) => match !== null) && ascend(matches.flatMap((match) => match?.[1] ?? []))) return true;
  const bracketed = cells.flatMap((cell) => IN_BRACKETS.exec(cell)?.[1] ?? []);
  return (
    bracketed.length * 2 >= cells.length && ascend(bracketed) && cells.every(({ length }) => length <= LONGEST_MISREAD)
  );
}

const ascend = (numbers: readonly string[]): boolean =>
  numbers.every((number, i) => i === 0 || Number(number) > Number(numbers[i - 1]));
