/** Group rows of task tables: "I Cải cách thể chế" over the rows of an area. */
import { isAmountAlone } from '../../language/amounts.ts';
import type { TracedText } from '../../plan/traced.ts';
import { type ColumnRole, tellingIn } from '../../registry/columns.ts';
import { pillarOfHeading } from '../../registry/pillars.ts';
import type { Columns } from './columns.ts';
import { distinct, type Slot } from './matrix.ts';

export interface GroupRow {
  label: TracedText | null;
  title: TracedText;
  /** A group within a group ("1" under "I"): keeps the area above it. */
  isSub: boolean;
  /** "1.1" between an area and its rows "1.1.1", whose own numbers say that they belong to it; or what they are for. */
  isStep?: boolean;
  /** "III | Cải cách tài chính công | | Phòng Kinh tế": who leads the rows below. */
  lead?: TracedText;
}

const ROMAN = /^[IVX]{1,5}(?:[.)]|\/[-–]?)?$/u;
const LETTER = /^[A-HĐ](?:[.)]|\/[-–]?)?$/u;
const NUMBER = /^\d{1,2}(?:\.\d{1,2})?[.)]?$/u;
/** "A1" over the rows "A1.1", "A1.2". */
const LETTER_AND_NUMBER = /^[A-HĐ]\d{1,2}[.)]?$/u;
/** "TC" over the rows "TC1", "TC2". */
const CODE = /^\p{Lu}{2,4}$/u;
/** "I.2" within "I". */
const ROMAN_AND_NUMBER = /^[IVX]{1,5}\.\d{1,2}[.)]?$/u;
const SMALL_LETTER = /^[a-eđg-i][).]$/u;
const LABELS = [ROMAN, LETTER, NUMBER, LETTER_AND_NUMBER, ROMAN_AND_NUMBER];
const LABEL_AND_TITLE = /^((?:[IVX]{1,5}|[A-HĐ]|\d{1,2})(?:\.\d{1,2})?[.)/]?)\s*[-–:]?\s+(?=["“]?\p{Lu})/u;

const IS_GOAL = /^mục tiêu(?: \d{1,2})?\s*:/iu;

/** Reads a row as a group row: only a label and a title, no other cell filled but with a sum; null for a row of the table. */
export function groupOf(slots: readonly Slot[], { roles }: Columns, next: readonly Slot[] | null): GroupRow | null {
  const filled = distinct(slots).filter((slot) => slot.text.length > 0 && !isSumOf(slot, slots, roles));
  const parent = parentOf(slots, roles, next);
  if (parent) return parent;
  const led = ledGroup(slots, roles, next);
  if (led) return led;
  if (filled.length === 0 || filled.length > 2) return null;
  const last = filled[filled.length - 1]!;
  let label = filled.length === 2 ? filled[0]!.text : null;
  let title = last.text;
  const isCode = label !== null && CODE.test(label.text) && pillarOfHeading(title.text) !== null;
  // "a) | Kiểm soát thủ tục hành chính", merged over the columns, within "II".
  if (label && SMALL_LETTER.test(label.text) && last.cell !== null && last.cell.columnSpan > 1)
    return { label, title, isSub: true, isStep: true };
  if (label && !(LABELS.some((form) => form.test(label!.text)) || isCode)) return null;
  if (!label) {
    const match = LABEL_AND_TITLE.exec(title.text);
    if (match) {
      label = title.slice(0, match[1]!.length);
      title = title.slice(match[0].length);
    }
  }
  // "Mục tiêu 1: Văn bản ban hành đúng trình tự" over the rows of an area says what they are for.
  if (label === null && filled.length === 1 && IS_GOAL.test(title.text))
    return { label, title, isSub: true, isStep: true };
  const spansRow = last.cell !== null && last.cell.columnSpan > 1;
  const printed = label?.text ?? '';
  const strong = ROMAN.test(printed) || LETTER.test(printed);
  const area = pillarOfHeading(title.text) !== null && title.length < 160;
  const capitals = title.text === title.text.toUpperCase() && /\p{Lu}{2}/u.test(title.text);
  // "I.2 | Kiểm tra văn bản" and nothing else: rows have more.
  if (ROMAN_AND_NUMBER.test(printed) && filled.length === 2) return { label, title, isSub: true };
  if (strong || spansRow || (area && !label) || capitals) {
    return { label, title, isSub: (!strong && !area) || LETTER_AND_NUMBER.test(printed) };
  }
  // "1 | Cải cách thể chế" over rows "1.1", "1.2": the numbers below say that it is a group.
  const number = roles.indexOf('no');
  const below = number >= 0 ? (next?.[number]?.text.text ?? '') : '';
  const own = printed.replace(/[.)]$/u, '');
  // "Nhóm việc chuẩn bị", and no other cell, over a row "1".
  if (!label && filled.length === 1 && roles[slots.indexOf(last)] === 'content' && /^0?1[.)]?$/u.test(below))
    return { label, title, isSub: true };
  if (own !== '' && (below.startsWith(`${own}.`) || /^a[.)]?$/u.test(below))) return { label, title, isSub: !area };
  return area && filled.length === 2 && title.length < 100 && !below.includes('.') && below === '1'
    ? { label, title, isSub: false }
    : null;
}

/** What the tasks of a group cost in all, and from which source, in its own row ("I | Cải cách thể chế | 65 | 40 | 25"). */
function isSumOf(slot: Slot, slots: readonly Slot[], roles: Columns['roles']): boolean {
  const role = roles[slots.indexOf(slot)] ?? null;
  const isOfMoney = role === 'funding' || (role === null && roles.includes('funding'));
  return isOfMoney && isAmountAlone(slot.text.text);
}

/**
 * A group's row that names, beside its label and its area, nobody but who leads it; the rows below have numbers. Within an
 * area the cell of who leads is merged over the rows below.
 */
function ledGroup(slots: readonly Slot[], roles: Columns['roles'], next: readonly Slot[] | null): GroupRow | null {
  const [no, content, lead] = (['no', 'content', 'lead'] as const).map((role) => roles.indexOf(role));
  if (Math.min(no!, content!, lead!) < 0) return null;
  const [label, title, leader] = [no!, content!, lead!].map((c) => slots[c]!.text) as [
    TracedText,
    TracedText,
    TracedText,
  ];
  if (leader.length === 0 || title.length === 0) return null;
  if (slots.some(({ text }, c) => text.length > 0 && c !== no && c !== content && c !== lead)) return null;
  const { cell } = slots[lead!]!;
  if (NUMBER.test(label.text) && cell !== null && cell === next?.[lead!]?.cell)
    return { label, title, isSub: true, lead: leader };
  if (!ROMAN.test(label.text) || pillarOfHeading(title.text) === null) return null;
  return next && NUMBER.test(next[no!]!.text.text) ? { label, title, isSub: false, lead: leader } : null;
}

/**
 * "2 | Cải cách thể chế | 8,00 | 7,50", "II | …": a row with figures and nobody's task, over rows "2.1", "2.2", in a table
 * that names who does what.
 */
function parentOf(slots: readonly Slot[], roles: Columns['roles'], next: readonly Slot[] | null): GroupRow | null {
  const cellOf = (row: readonly Slot[], role: ColumnRole): TracedText | null => row[roles.indexOf(role)]?.text ?? null;
  const [label, below] = [cellOf(slots, 'no'), next && cellOf(next, 'no')];
  const telling = tellingIn(roles);
  if (!label || !below || telling.length < 2) return null;
  if (telling.some((role) => cellOf(slots, role)!.length > 0)) return null;
  const number = label.text.replace(/[.)]$/u, '');
  const isAbove = NUMBER.test(label.text)
    ? below.text.startsWith(`${number}.`)
    : ROMAN.test(label.text) && NUMBER.test(below.text);
  if (!isAbove) return null;
  const title = slots.map(({ text }) => text).find((text) => text !== label && /\p{L}{2}/u.test(text.text));
  const isStep = number.includes('.');
  return title ? { label, title, isSub: isStep, isStep } : null;
}
