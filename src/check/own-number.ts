/** The plan's own number and date as its appendix captions repeat them. */
import { findDates } from '../language/dates.ts';
import type { Passage, Plan } from '../plan/types.ts';
import { printDate } from './quote.ts';
import type { Draft } from './rule.ts';

const NUMBER = /(?<!\p{L})số\s*:?\s*(\d{1,6})\s*\/\s*((?:20\d\d\/)?\p{Lu}[\p{L}\d]*\s?[-–]\s?[\p{L}\d.&]+)/iu;

/** "Kèm theo Kế hoạch số 05/KH-UBND ngày 12/01/2026" under the head "15/KH-UBND", "14/01/2026". */
export function* strangeCaptions({ header, appendices }: Plan): Iterable<Draft> {
  const captions = new Set(appendices.flatMap(({ caption }) => caption ?? []));
  for (const caption of captions) {
    const difference = differenceOf(caption, header);
    if (!difference) continue;
    const { first: expected, second: actual } = difference;
    yield { data: difference, actual, expected, evidence: caption.text, where: 'Phụ lục', at: caption.at };
  }
}

function differenceOf(
  { text, at }: Passage,
  { number, issuedOn, at: read }: Plan['header'],
): { first: string; second: string } | null {
  const isSource = (field: string): boolean => read[field]?.[0]?.start === undefined || isInside(read[field]!, at);
  const printed = NUMBER.exec(text);
  if (number && printed && !isSource('number')) {
    const [figures = ''] = number.split('/');
    if (Number(figures) !== Number(printed[1])) return { first: number, second: `${printed[1]}/${printed[2]}` };
  }
  const date = findDates(text)[0]?.iso;
  if (issuedOn && date && date !== issuedOn && !isSource('issuedOn'))
    return { first: printDate(issuedOn), second: printDate(date) };
  return null;
}

const isInside = (inner: Passage['at'], outer: Passage['at']): boolean =>
  outer.some(({ start, end }) => inner[0]!.start >= start && inner[0]!.start < end);
