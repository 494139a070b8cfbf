/** How a citation is worded: what is wrong in it, and what the sentence around it says. */
import { issueDateAt } from '../language/issue-date.ts';
import type { At, Reference } from '../plan/types.ts';
import { oncePer } from '../registry/remember.ts';
import { documentCode } from './document-code.ts';
import { startOf } from './places.ts';
import type { CitedReference, Subject } from './subject.ts';

/** A level word glued behind the code: "180/QĐ-UBND tỉnh ngày …" names the issuer inside the number. */
const STRAY_LEVEL = /^\s*(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?=\s+(?:ngày|của)(?!\p{L}))/u;
/** "của Chính phủ 10 tháng 9 năm 2020", "66/NQ-CP 26/3/2025", "của UBND tỉnh 30/12/2022": the word "ngày" is lost. */
const LOST_DAY_WORD =
  /(?<!\p{L})(?<!ngày )(?<!\d)\d{1,2} tháng \d{1,2} năm \d{4}|^\s+(?:của [^,;.\d]{3,60}\s(?<!ngày\s))?\d{1,2}\/\d{1,2}\/\d{4}/u;
/** "ngày 25/10/" and nothing. */
const OPEN_DATE = /ngày\s+\d{1,2}\/\d{1,2}\/(?!\s*\d)/u;
const DATE_BEGINS = /(?<!\p{L})(?:ngày|tháng)\s*\d/u;

export interface WordingFault {
  part: 'issuer' | 'date';
  words: string;
  /** Where the words end in the citation. */
  end: number;
}

/** The stray or missing piece in a citation; the rules on what it leaves out are silent where it is that piece. */
export function wordingFault({ text, printed }: Reference): WordingFault | null {
  const from = Math.max(0, text.indexOf(printed)) + printed.length;
  const after = text.slice(from);
  const told = (part: WordingFault['part'], words: string, at: number): WordingFault => ({
    part,
    words: words.trim(),
    end: from + at + words.length,
  });
  const level = STRAY_LEVEL.exec(after);
  if (level) return told('issuer', level[0], level.index);
  const cut = LOST_DAY_WORD.exec(after) ?? OPEN_DATE.exec(after);
  if (cut) return told('date', cut[0], cut.index);
  const dateAt = after.search(DATE_BEGINS);
  const date = dateAt < 0 ? null : issueDateAt(after.slice(dateAt));
  return date?.impossible || date?.cut ? told('date', after.slice(dateAt, dateAt + date.end), dateAt) : null;
}

/** "Quyết định số /QĐ-UBND ngày …", "Quyết định số QĐ-TTg": a number was to be filled in. The plan's own decision is another rule's. */
const NO_NUMBER = /số[\s:.…_]*[/-]?\s*(?:QĐ|KH|NQ|NĐ|TT|CT|KL|CTr|TB|HD)[-/](?:TTg|\p{Lu}{2,})/u;
const TYPE_BEFORE = /(?<!\p{L}|kèm theo\s+)\p{Lu}\p{L}+(?:\s\p{Ll}+){0,2}\s+$/u;

/** A document cited with its number left open: its naming, and what the text says behind. */
export function citationWithoutNumber(text: string): { named: string; after: string } | null {
  const found = NO_NUMBER.exec(text);
  const type = found && TYPE_BEFORE.exec(text.slice(0, found.index));
  return type ? { named: type[0] + found[0], after: text.slice(found.index + found[0].length) } : null;
}

/** The words before and behind a citation in its paragraph; empty where that is not known. */
export function wordsAround({ passages, rows }: Subject, { text, at }: Reference): { before: string; after: string } {
  const start = at[0]?.start ?? -1;
  const holds = (place: At | undefined): boolean =>
    place?.some((span) => span.start <= start && start < span.end) ?? false;
  const paragraph =
    passages.find((passage) => holds(passage.at))?.text ??
    rows.find(({ row }) => holds(row.cellsAt.content))?.row.content ??
    '';
  const found = paragraph.indexOf(text);
  if (found < 0) return { before: '', after: '' };
  return { before: paragraph.slice(0, found), after: paragraph.slice(found + text.length) };
}

const LONGEST_JOINT = 5;

/** "Nghị định số 59/2012/NĐ-CP và Nghị định số 32/2020/NĐ-CP": each citation of a list with the next, where nothing but a joint is between. */
export const joinedCitations: (references: readonly CitedReference[]) => Joined = oncePer((references) => {
  const byPlace = references.toSorted((a, b) => startOf(a) - startOf(b));
  const joined = new Map<CitedReference, CitedReference>();
  byPlace.forEach((reference, index) => {
    const next = byPlace[index + 1];
    const gap = next ? startOf(next) - (reference.at.at(-1)?.end ?? 0) : -1;
    if (next && gap >= 0 && gap <= LONGEST_JOINT) joined.set(reference, next);
  });
  return joined;
});

type Joined = ReadonlyMap<CitedReference, CitedReference>;

/** "Kế hoạch số 15/KH-UBND ngày … và Công văn số 98/UBND-NC ngày … của UBND tỉnh về …": what one body's documents share stands behind the last. */
export function sharesWithNext(
  reference: CitedReference,
  joined: Joined,
  told: (next: CitedReference) => boolean,
): boolean {
  const next = joined.get(reference);
  const { org } = documentCode(reference.number);
  if (!next || !org || !next.number.includes(org)) return false;
  return told(next) || sharesWithNext(next, joined, told);
}

/** "Đề án 06": what everybody calls a scheme, whose decision has number, date and issuer. */
export const isShortName = ({ type, number }: Reference): boolean => type === 'Đề án' && /^\d+$/u.test(number);

/** "Kế hoạch số 30/KH-UBND … về triển khai Nghị quyết số 57-NQ/TW": the second stands in the title of the first, as that has it. */
export function isInTitleOfAnother(reference: Reference, all: readonly Reference[]): boolean {
  const start = reference.at[0]?.start ?? -1;
  return all.some(({ subject, at }) => {
    const distance = start - (at.at(-1)?.end ?? Infinity);
    return distance >= 0 && subject !== null && distance <= subject.length && subject.includes(reference.text);
  });
}
