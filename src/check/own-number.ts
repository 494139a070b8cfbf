/** The plan's own number and date as its appendix captions repeat them. */
import { findDates } from '../language/dates.ts';
import { findDocumentNumbers } from '../language/document-numbers.ts';
import type { Passage, Plan } from '../plan/types.ts';
import { documentCode } from './document-code.ts';
import { printDate } from './quote.ts';
import type { Draft } from './rule.ts';

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
  const [printed] = findDocumentNumbers(text);
  if (number && printed && !isSource('number') && !isOneNumber(number, printed.number))
    return { first: number, second: printed.number };
  const date = findDates(text)[0]?.iso;
  if (issuedOn && date && date !== issuedOn && !isSource('issuedOn'))
    return { first: printDate(issuedOn), second: printDate(date) };
  return null;
}

/** "05/KH-UBND" is "5/KH-UBND", and not "05-KH/UBND". */
const isOneNumber = (a: string, b: string): boolean => plain(a) === plain(b);
function plain(number: string): string {
  const { serial, separators } = documentCode(number);
  return `${serial.replace(/^0+/u, '')} ${separators?.join('') ?? ''}`;
}

const isInside = (inner: Passage['at'], outer: Passage['at']): boolean =>
  outer.some(({ start, end }) => inner[0]!.start >= start && inner[0]!.start < end);
