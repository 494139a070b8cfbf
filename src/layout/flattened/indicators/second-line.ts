/** Headings of two lines each whose lines were printed one behind the other: what goes on with which. */
import type { Span } from '../../../read/source-document.ts';
import type { Piece } from './pieces.ts';
import type { Heading } from './storeys.ts';

/** A heading's words, and where they go on. */
export type Parted = Span & Pick<Heading, 'rest'>;

type PartHeadings = (text: string, lines: readonly Piece[]) => Span[];

/**
 * "STT Chỉ tiêu Đơn vị Thực hiện Kế hoạch" over "tính năm 2025 năm 2026": headings of two lines each, printed line by line.
 * The second line's years go on with what is reached and planned, its "tính" with the unit.
 */
export function goOnBelow(text: string, lines: readonly Piece[], parted: PartHeadings): Parted[][] {
  const [above, below] = lines;
  if (lines.length !== 2 || !above || !below || !SECOND_LINE.test(below.words)) return [];
  const headings: Parted[] = parted(text, [above]);
  const rests = [...below.words.matchAll(REST)].map(([words, year]) => ({ words, year }));
  const takes = (pattern: RegExp): Parted[] =>
    headings.filter(({ start, end }) => pattern.test(text.slice(start, end).trim()));
  const [units, values] = [
    takes(/^Đơn vị$/u),
    takes(/^(?:Thực hiện|Kết quả|Ước|Kế hoạch|Mục tiêu|Chỉ tiêu|Phấn đấu)$/u),
  ];
  const years = rests.filter(({ year }) => year !== undefined);
  // "Chỉ tiêu" names the indicators where more of them look like values than there are years.
  const planned = values.slice(values.length - years.length);
  if (years.length < 2 || planned.length !== years.length || rests.length - years.length > units.length) return [];
  let from = below.start;
  for (const { words, year } of rests) {
    const start = text.indexOf(words, from);
    from = start + words.length;
    const heading = year === undefined ? units[0]! : planned.shift()!;
    heading.rest = { start, end: from };
  }
  return [headings];
}

const REST = /(?:tính|đo)(?!\p{L})|(?:năm )?(20\d\d)/gu;
const SECOND_LINE = /^(?:(?:tính|đo) )?(?:năm )?20\d\d(?: (?:năm )?20\d\d)+$/u;
