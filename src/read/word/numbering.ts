/**
 * Word's automatic numbering as printed. The formats' words stand in no file: a paragraph names a list and a level, and
 * its label follows from all numbered paragraphs before it.
 */

export interface ListLevel {
  start: number;
  /** Word's name of the number format: decimal, upperRoman, lowerLetter, bullet, none ... */
  format: string;
  /** The label with %1 ... %9 where the numbers of the levels stand. */
  text: string;
  /** What stands between label and text. */
  suffix: string;
  /** Every level's number is printed as a decimal. */
  legal: boolean;
  /** 1-based level after which this one starts again; 0: never; null: after any level above. */
  restartAfter: number | null;
  /** Of a bullet: the font that its character belongs to. */
  font: string | null;
  hidden?: boolean;
}

/** A list as paragraphs use it. Instances of one `list` go on counting each other's paragraphs. */
export interface ListInstance {
  id: string;
  list: string;
  levels: readonly (ListLevel | undefined)[];
  /** Levels at which this instance starts afresh, and with what. */
  startOverrides: ReadonlyMap<number, number>;
}

export type ListCounters = (instance: ListInstance, level: number) => string | null;

/** Counters of one story; call once for each numbered paragraph in reading order. Null where nothing is printed. */
export function createListCounters(symbol: (font: string | null, text: string) => string): ListCounters {
  const counts = new Map<string, (number | null)[]>();
  const begun = new Set<string>();
  return (instance, level) => {
    const definition = instance.levels[level];
    if (!definition) return null;
    let numbers = counts.get(instance.list);
    if (!numbers) {
      numbers = new Array<number | null>(9).fill(null);
      counts.set(instance.list, numbers);
    }
    const override = instance.startOverrides.get(level);
    const key = `${instance.id}/${level}`;
    if (override !== undefined && !begun.has(key)) numbers[level] = override;
    else numbers[level] = numbers[level] == null ? definition.start : numbers[level]! + 1;
    begun.add(key);
    for (let above = 0; above < level; above++)
      numbers[above] ??= instance.startOverrides.get(above) ?? instance.levels[above]?.start ?? 1;
    for (let below = level + 1; below < 9; below++) {
      const restartAfter = instance.levels[below]?.restartAfter ?? null;
      if (restartAfter === null || level < restartAfter) numbers[below] = null;
    }
    if (definition.hidden) return null;
    const label = printLabel(definition, instance.levels, numbers, symbol);
    return label === '' ? null : label + definition.suffix;
  };
}

function printLabel(
  definition: ListLevel,
  levels: ListInstance['levels'],
  numbers: readonly (number | null)[],
  symbol: (font: string | null, text: string) => string,
): string {
  if (definition.format === 'bullet') return symbol(definition.font, definition.text);
  return definition.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const index = Number(digit) - 1;
    const level = levels[index];
    const format = level?.format ?? 'decimal';
    if (format === 'bullet') return '';
    const number = numbers[index] ?? level?.start ?? 1;
    return formatNumber(number, definition.legal && format !== 'none' ? 'decimal' : format);
  });
}

/** A number in one of Word's formats; formats of other scripts are printed as decimals. */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'upperRoman':
      return roman(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperLetter':
      return letters(number);
    case 'lowerLetter':
      return letters(number).toLowerCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'numberInDash':
      return `- ${number} -`;
    case 'decimalEnclosedParen':
      return `(${number})`;
    case 'ordinal':
      return `${number}${ordinalEnding(number)}`;
    default:
      return String(number);
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  if (number <= 0 || number > 32_767) return String(number);
  let rest = number;
  let printed = '';
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      printed += sign;
      rest -= value;
    }
  return printed;
}

/** Word goes on after Z with AA, BB, CC. */
function letters(number: number): string {
  if (number <= 0 || number > 780) return String(number);
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);
}

function ordinalEnding(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[number % 10] ?? 'th';
}
