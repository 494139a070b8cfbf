/** Laws that a text names by title and day, or by title and year, without their number. */
import { issueDateAt } from '../language/issue-date.ts';
import { matchesIn } from '../language/matches.ts';
import { findLawByTitle, findLawsOfYear, type LegalDocument } from '../registry/legal-documents.ts';

export interface NamedLaw {
  words: string;
  /** What stands before the name and behind it. */
  before: string;
  after: string;
  /** All that the name can mean: of a year there may be two. */
  entries: readonly LegalDocument[];
}

const TITLE = String.raw`(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh)\s+(?<title>\p{L}[^;:."“”\d]{4,160}?)\s*,?\s+`;
/** "Luật Tổ chức chính quyền địa phương ngày 19/6/2015": so bases name laws. */
const OF_DAY = new RegExp(`${TITLE}(?<date>ngày\\s+\\d[\\d/]*(?:\\s+tháng\\s+\\d+\\s+năm\\s+\\d{4})?)`, 'gu');
/** "Luật Ban hành văn bản quy phạm pháp luật năm 2015": so the body names them. */
const OF_YEAR = new RegExp(`${TITLE}năm\\s+(?<year>(?:19|20)\\d\\d)(?!\\d)`, 'gu');

export function lawsOfDay(text: string): NamedLaw[] {
  return lawsIn(text, OF_DAY, ({ title, date }) => {
    const issuedOn = issueDateAt(date!)?.iso;
    const entry = issuedOn ? findLawByTitle(title!, issuedOn) : null;
    return entry ? [entry] : [];
  });
}

export function lawsOfYear(text: string): NamedLaw[] {
  return lawsIn(text, OF_YEAR, ({ title, year }) => findLawsOfYear(title!, Number(year)));
}

function lawsIn(
  text: string,
  pattern: RegExp,
  entriesOf: (groups: Record<string, string>) => readonly LegalDocument[],
): NamedLaw[] {
  // Most passages name no law.
  if (!/Luật|Bộ luật|Pháp lệnh/u.test(text)) return [];
  return matchesIn(text, pattern).flatMap((match) => {
    const entries = entriesOf(match.groups!);
    const [words] = match;
    const { index } = match;
    return entries.length > 0
      ? [{ words, before: text.slice(0, index), after: text.slice(index + words.length), entries }]
      : [];
  });
}
