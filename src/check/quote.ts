/** How findings quote: long enough to be recognised, short enough for a table. */
import type { Years } from '../language/planned-years.ts';
import type { Heading, Reference } from '../plan/types.ts';
import { fold } from '../registry/match.ts';

const LONGEST_QUOTE = 160;

export function quote(text: string, longest = LONGEST_QUOTE): string {
  const beginning = onOneLine(text.slice(0, 2 * longest));
  const plain = beginning.length > longest ? beginning : onOneLine(text);
  if (plain.length <= longest) return plain;
  const cut = plain.lastIndexOf(' ', longest);
  return `${plain.slice(0, cut > longest / 2 ? cut : longest)}…`;
}

/** Nearly every blank stands as it should: only the others are written anew. */
const onOneLine = (text: string): string => text.replace(/\s{2,}|[^\S ]/gu, ' ').trim();

/** Words found in the folded text, as the text prints them; folded where the fold took in or let out a sign. */
export function asPrinted(text: string, folded: string): string {
  const whole = fold(text);
  const at = whole.length === text.length ? whole.indexOf(folded) : -1;
  return at < 0 ? folded : text.slice(at, at + folded.length);
}

/** A citation by its type, number and date, as printed, without the long subject that may follow. */
export function quoteReference(reference: Reference): string {
  const { text, printed } = reference;
  const numberAt = text.indexOf(printed);
  if (numberAt < 0) return quote(text, 90);
  const afterNumber = text.slice(numberAt + printed.length);
  const date =
    /^[^\p{L}]{0,3}ngày\s+\d{1,2}(?:[/.-]|\s+tháng\s+)\d{1,2}(?:[/.-]|\s+năm\s+)\d{4}/u.exec(afterNumber)?.[0] ?? '';
  return quote(text.slice(0, numberAt + printed.length) + date, 120);
}

/** "15/7/2021", "05/01/2026": as documents print a day, with a zero before small days and the months 1 and 2. */
export function printDate(iso: string): string {
  const [year, month, day] = iso.split('-') as [string, string, string];
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

export const printYears = ({ from, to }: Years): string => (from === to ? `năm ${to}` : `giai đoạn ${from}-${to}`);

/** "2.3. Cải cách tổ chức bộ máy": label and title as a heading prints them. */
export function quoteHeading({ label, printed, title }: Pick<Heading, 'label' | 'printed' | 'title'>): string {
  if (printed) return quote(`${printed} ${title}`);
  if (!label) return quote(title);
  return quote(/[\p{L}\d]$/u.test(label) && !/^phụ lục/iu.test(label) ? `${label}. ${title}` : `${label} ${title}`);
}

/** The sentence of a paragraph in which the words stand. */
export function sentenceWith(text: string, words: RegExp): string {
  const sentences = text.split(/(?<=[.;])\s+|(?=\()/u);
  return quote(sentences.find((sentence) => words.test(sentence)) ?? text, 220);
}
