/** The plan's own number and date as its appendix captions repeat them. */
import { findDates } from '../language/dates.ts';
import { findDocumentNumbers } from '../language/document-numbers.ts';
import type { Passage, Plan } from '../plan/types.ts';
import { canonicalNumber, documentCode } from './document-code.ts';
import { type Place, referencePlace } from './places.ts';
import { printDate } from './quote.ts';
import type { Draft } from './rule.ts';
import type { Subject } from './subject.ts';

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
  if (
    number &&
    printed &&
    !isSource('number') &&
    !isOneNumber(number, printed.number) &&
    !isMisprinted(number, printed.number)
  )
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

/** The head's own marks are wrong: that is told of the head. */
const isMisprinted = (ofHead: string, ofCaption: string): boolean =>
  canonicalNumber(ofHead) !== ofHead && canonicalNumber(ofHead) === ofCaption;

/** A document by its number, as rules on citations read it: one cited, or the plan itself. */
export interface NumberedDocument {
  type: string | null;
  number: string;
  printed: string;
  place: Place;
}

/** The documents that a plan cites, and the plan by the number at its head. */
export function numberedDocuments({ plan, references, whereIs }: Subject): NumberedDocument[] {
  const cited = references.map((reference) => ({
    type: reference.type,
    number: reference.number,
    printed: reference.printed,
    place: referencePlace(reference, whereIs),
  }));
  const own = numberOfHead(plan);
  return own ? [own, ...cited] : cited;
}

function numberOfHead(plan: Plan): NumberedDocument | null {
  const { number, numberAsPrinted, docType, at } = plan.header;
  if (!number || !at.number || captionsOf(plan).some((caption) => isInside(at.number!, caption.at))) return null;
  const printed = numberAsPrinted ?? number;
  return {
    type: standsAlone(plan) ? docType : null,
    number,
    // A clerk writes the number on the blank before the code.
    printed: printed.replace(/^(\d+) \//u, '$1/'),
    place: { evidence: `Số: ${printed}`, where: 'Đầu văn bản', at: at.number },
  };
}

/** A plan attached to a decision bears the decision's number. */
function standsAlone({ header: { attachedBy, issuers }, appendices, other }: Plan): boolean {
  const isAnnounced = issuers.some(({ where }) => where === 'preamble');
  const isDecided = attachedBy !== null || issuers.some(({ where }) => where === 'authority');
  const hasArticles = other.some(({ label, text }) => /^điều \d/iu.test(label ?? text));
  const ofDecision = appendices.some(({ caption }) => /quyết định số\s?[\d….]*\/QĐ-/iu.test(caption?.text ?? ''));
  return isAnnounced && !isDecided && !hasArticles && !ofDecision;
}

/** "(Kèm theo Quyết định số 12/KH-UBND …)": the plan as its captions name it. */
export function numbersInCaptions(plan: Plan): NumberedDocument[] {
  return captionsOf(plan).flatMap(({ text, at }) => {
    const type = /kèm theo (kế hoạch|quyết định) số/iu.exec(text)?.[1]?.toLowerCase();
    const [found] = type ? findDocumentNumbers(text) : [];
    if (!found) return [];
    const place = { evidence: text, where: 'Phụ lục', at };
    return [
      { type: type === 'quyết định' ? 'Quyết định' : 'Kế hoạch', number: found.number, printed: found.printed, place },
    ];
  });
}

/** Every line that ties an appendix, or the plan itself, to its document. */
export const captionsOf = ({ header, appendices }: Plan): readonly Passage[] => [
  ...new Set([header.attachedBy, ...appendices.map(({ caption }) => caption)].filter((caption) => caption !== null)),
];

const isInside = (inner: Passage['at'], outer: Passage['at']): boolean =>
  outer.some(({ start, end }) => inner[0]!.start >= start && inner[0]!.start < end);
