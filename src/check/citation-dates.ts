/** The dates of citations: what other citations and the registry of known documents say against one. */
import type { Reference } from '../plan/types.ts';
import { findLegalDocuments, isOfOneTitle, type LegalDocument } from '../registry/legal-documents.ts';
import { fold } from '../registry/match.ts';
import { documentCode } from './document-code.ts';

const NEW_YEARS_DAY = '-01-01';
const isSameDay = (a: string, b: string): boolean => a.slice(4) === b.slice(4);

/** The date that a citation should print, where the registry knows it for another; null where nothing is known against it. */
export function rightDateOf({ number, issuedOn, subject }: Reference): string | null {
  const known = findLegalDocuments(number).filter((entry) => entry.issuedOn !== null && entry.certainty !== 'L');
  if (!issuedOn || known.length === 0) return null;
  // A number given twice: the date is of the one, the subject of the other.
  const isAbout = (entry: LegalDocument): boolean =>
    subject !== null && AMENDS.test(entry.subject) === AMENDS.test(subject) && isOfOneTitle(entry.subject, subject);
  const dated = known.find((entry) => entry.issuedOn === issuedOn);
  if (dated) return isAbout(dated) ? null : (known.find(isAbout)?.issuedOn ?? null);
  // Party and office numbers start again each term and year: told is a slip within the known year, or one of the
  // year alone; only on New Year's Day do two years give one number to two documents of one day.
  const restarts = !/\/(?:19|20)\d\d\//u.test(number);
  const nearest = known.find(
    (entry) =>
      !restarts ||
      entry.issuedOn!.slice(0, 4) === issuedOn.slice(0, 4) ||
      (isSameDay(entry.issuedOn!, issuedOn) && !issuedOn.endsWith(NEW_YEARS_DAY)) ||
      isAbout(entry),
  );
  return nearest?.issuedOn ?? null;
}

/** What amends a document names it, and is another one. */
const AMENDS = /^(?:về (?:việc )?)?(?:sửa đổi|bổ sung)(?!\p{L})/iu;

/** Whether two citations of one number give one document two dates. */
export function isTwiceDated(a: Reference, b: Reference): boolean {
  if (a.number !== b.number || !a.issuedOn || !b.issuedOn || a.issuedOn === b.issuedOn) return false;
  // Offices start their numbers again each year: another year is another document, unless it is the Party's or of law,
  // or the day is the same: so many papers on the same day twice would be a wonder.
  const restarts = documentCode(a.number).year === null;
  const isOtherYear = a.issuedOn.slice(0, 4) !== b.issuedOn.slice(0, 4);
  if (restarts && isOtherYear && !isSameDay(a.issuedOn, b.issuedOn)) return false;
  return isOneIssuer(a, b);
}

/** "UBND huyện" in the text is the "UBND huyện …" of the preamble. */
export function isOneIssuer(a: Reference, b: Reference): boolean {
  if (!a.issuer || !b.issuer) return true;
  const [nameA, nameB] = [a, b].map(({ issuer }) => fold(issuer!).replace('ủy ban nhân dân', 'ubnd')) as [
    string,
    string,
  ];
  return nameA.startsWith(nameB) || nameB.startsWith(nameA);
}
