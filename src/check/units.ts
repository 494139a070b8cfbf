/** Units as rules compare them: by the office that is meant, not by its spelling. */
import { NO_LATIN } from '../language/letters.ts';
import type { Row } from '../plan/types.ts';
import { type Body, bodiesIn } from '../registry/bodies.ts';
import { fold } from '../registry/match.ts';
import { asPrinted } from './quote.ts';

/** The offices that cells name and that can be held to answer; classes such as "các bộ phận" are none. */
export function namedBodies(units: readonly string[]): Body[] {
  const found = new Map<string, Body>();
  for (const { body } of units.flatMap((unit) => bodiesIn(unit))) if (body.class !== 'vague') found.set(body.id, body);
  return [...found.values()];
}

export interface PrintedBody {
  body: Body;
  /** What the plan itself calls the office: all the words where they name no other and are no more than a name. */
  printed: string;
}

/** The offices that are meant, not those that they belong to: of "Các phòng thuộc UBND xã" not the committee. */
export function printedBodies(text: string): PrintedBody[] {
  const folded = fold(text);
  const mentions = bodiesIn(text).filter(
    ({ body, start }) => body.class !== 'vague' && !OF_ANOTHER.test(folded.slice(0, start)),
  );
  const isName = new Set(mentions.map(({ body }) => body)).size === 1 && text.length <= LONGEST_NAME;
  return mentions.map(({ body, start, end }) => ({
    body,
    printed: (isName ? text : asPrinted(text, folded.slice(start, end))).replace(NO_NAME_AT_END, ''),
  }));
}

const NO_NAME_AT_END = /(?:[\s.,;:-]| và)+$/u;

/** Whose an office is, and who signed a decision: "45/QĐ-UBND". */
const OF_ANOTHER = /(?:(?<!\p{L})(?:thuộc|của)|\d\s?\/\s?\p{L}+-)\s*$/u;
/** Longer words than a name say more. */
const LONGEST_NAME = 60;

/** Letters that an old post and the office that took its work over share: "P. VHXH". */
export function isLettersAlone(folded: string, { start, end }: { start: number; end: number }): boolean {
  const isInPost = /(?:công chức|cán bộ|cc) $/u.test(folded.slice(0, start));
  return !isInPost && /^[^aeiouyăâêôơư\s-]{3,6}$/u.test(folded.slice(start, end));
}

/** An office and what is said of it behind its name: whose it is, or what it is for ("Văn phòng" "Đăng ký đất đai"). */
export interface HeadUnit {
  body: Body;
  behind: string;
}

/** The offices that a cell's units are, not those that they belong to: of "Thanh tra Sở" the inspectorate. */
export function headUnits(units: readonly string[]): HeadUnit[] {
  return units.flatMap((unit) =>
    unit.split(/[;,\n]/u).flatMap((part) => {
      const [head] = bodiesIn(part);
      if (!head || head.start > LONGEST_LEAD_IN || head.body.class === 'vague') return [];
      return [{ body: head.body, behind: plainCell(fold(part).slice(head.end).replace(WHAT_FOLLOWS, '')) }];
    }),
  );
}

/** Other units in the same breath, and what the office does. */
const WHAT_FOLLOWS =
  /(?<!\p{L})(?:các(?! (?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn))|và|tham mưu|chủ trì|phối hợp|thực hiện)(?!\p{L}).*$/u;

/** "Công an xã" and "Công an tỉnh" are two; what only one of them says ("… phường tham mưu") tells nothing. */
export const isSameUnit = (a: HeadUnit, b: HeadUnit): boolean =>
  a.body.id === b.body.id && (a.behind.startsWith(b.behind) || b.behind.startsWith(a.behind));

/** "- ", "Các " stand before a unit's own name. */
const LONGEST_LEAD_IN = 4;

export const leadsOf = (row: Row): string => row.leads.join('; ');
export const coordinatorsOf = (row: Row): string => row.coordinators.join('; ');
export const productsOf = (row: Row): string => row.products.join('; ');

/** "nt", "như trên": the cell says what the one above it says. */
export const isDitto = (cell: string): boolean => DITTO.test(plainCell(cell) || cell.trim());

const DITTO = /^(?:nt|như trên|["”″〃]+|\/\/)$/u;

/** One spelling of a cell for comparing cells: folded, without dashes and closing marks. */
export function plainCell(text: string): string {
  return fold(text).replace(SIGNS, ' ').trim();
}

const SIGNS = new RegExp(`${NO_LATIN}(?:[^\\p{L}\\p{N}]{2,}|[^\\p{L}\\p{N} ])`, 'gu');
