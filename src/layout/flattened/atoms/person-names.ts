/** Persons among the cells: in a table with a column for them ("Cán bộ tham mưu") a family name opens a cell of its own. */
import type { Span } from '../../../read/source-document.ts';
import { SURNAMES } from '../../../registry/surnames.ts';
import type { HeadColumn } from '../heads/heading-columns.ts';
import type { Seam } from './seams.ts';

const FOR_PERSONS =
  /(?:cán bộ|cbcc|công chức|chuyên viên|người|đồng chí|họ (?:và )?tên|nhân sự|lãnh đạo|phó chủ tịch)/iu;
const OF_UNITS = /cơ quan|đơn vị|phòng|người dân/iu;

/** Does the column name persons, whatever its role? */
export function isForPersons({ role, span }: HeadColumn, text: string): boolean {
  if (role !== null && role !== 'lead' && role !== 'supervisor') return false;
  const heading = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  return FOR_PERSONS.test(heading) && !OF_UNITS.test(heading);
}

const TITLE = '(?:[Đđ]/c|[Đđ]ồng chí|[Ôô]ng|[Bb]à)';
const TITLE_OR_POST = `(?:${TITLE}|PCT|CT)`;
const SURNAME = `(?:${[...SURNAMES].join('|')})`;
const SYLLABLE = '\\p{Lu}\\p{Ll}*';
/** A name without its title, or as much of it as stands on the line. */
const BARE_NAME = `${SURNAME}(?:\\s${SYLLABLE}){0,4}`;
const NAME = `(?:${TITLE_OR_POST}\\s)?${BARE_NAME}`;
const POST = '(?:Phó|Giám đốc|Chánh|Chủ tịch|Trưởng|Bí thư)(?:\\s\\p{L}+){0,6}';
const NAME_AT_END = new RegExp(`(?<=\\S\\s)(?<!(?<!\\p{L})${TITLE_OR_POST}\\s)(?:${NAME}|${POST})$`, 'u');
const NAME_ALONE = new RegExp(`^${NAME}$`, 'u');
const TITLED_NAME = new RegExp(`^${TITLE}\\s${BARE_NAME}$`, 'u');
/** "Trần Thị Kim": what is a family name as well stands within one. */
const WHOLE_NAME = new RegExp(`^${SURNAME}(?:\\s${SYLLABLE}){1,3}$`, 'u');
const TITLED = `${TITLE}\\s${SURNAME}`;
const TITLED_OPENING = new RegExp(`^${TITLED}(?!\\p{L})`, 'u');
const TITLED_AT_END = new RegExp(`(?:^|[\\s(])${TITLED}((?:\\s${SYLLABLE}){0,2})$`, 'u');
/** Two syllables are no whole name; a third one may be, unless what stands below ends at a sign. */
const REST_OF_TWO = new RegExp(`^${SYLLABLE}(?:\\s${SYLLABLE})?(?=$|\\s?[-–,;()])`, 'u');
const REST_OF_THREE = new RegExp(`^${SYLLABLE}(?=\\s?[-–,;)])`, 'u');
/** "Trần Thị Kim" / "Liên", "Nguyễn" / "Hữu Phước": without a title all that stands below is the rest. */
const BROKEN_ALONE = new RegExp(`^${SURNAME}(?:\\s${SYLLABLE}){0,2}$`, 'u');
const LAST_SYLLABLE = /^\p{Lu}\p{Ll}+[;,]?$/u;
const GIVEN_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?[;,]?$/u;
const REST_OF_NAME = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,2}$/u;

/** Where, from `start` to `end` of the text, a name or a post begins that ends the line. */
export function nameSeams(text: string, start: number, end: number): Seam[] {
  const line = text.slice(start, end);
  const found = WHOLE_NAME.test(line) ? null : NAME_AT_END.exec(line);
  return found ? [{ at: start + found.index, gap: 'turn' }] : [];
}

export const isName = (text: string, { start, end }: Span): boolean => NAME_ALONE.test(text.slice(start, end));
/** "Ông Huỳnh Ngọc Tín": with a title it is a person in any table. */
export const isTitledName = (text: string, { start, end }: Span): boolean => TITLED_NAME.test(text.slice(start, end));
/** "Hoàng Thu" / "Hương": what a narrow column broke off. */
export const isRestOfName = (text: string, { start, end }: Span): boolean => REST_OF_NAME.test(text.slice(start, end));

/** "đ/c Lê Thị Minh": a title and a family name. */
export const opensTitled = (words: string): boolean => TITLED_OPENING.test(words);

/**
 * "đ/c Lê Thị" / "Minh Nguyệt -", where persons have a column "Trần Thị Kim" / "Liên" too: a narrow column broke the name;
 * what tells whether the words below go on with it.
 */
export function breaksName(words: string, hasPersons: boolean): ((below: string) => boolean) | null {
  if (hasPersons && BROKEN_ALONE.test(words))
    return (below) => (words.includes(' ') ? LAST_SYLLABLE : GIVEN_NAME).test(below);
  const given = TITLED_AT_END.exec(words)?.[1];
  if (given === undefined) return null;
  const rest = given.trim().includes(' ') ? REST_OF_THREE : REST_OF_TWO;
  return (below) => rest.test(below);
}
