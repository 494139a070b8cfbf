/**
 * Deadlines of plans: a cell's words and what they mean. A cell may hold several, each with its own label ("Tổ chức
 * thực hiện: thường xuyên. Báo cáo: định kỳ hằng quý"). Every time expression in it becomes one part; a cell without any
 * is one part of unknown meaning, an empty cell has none.
 */
import { fold } from './fold.ts';
import { matchesIn } from './matches.ts';
import { hasOpenTime } from './open-times.ts';
import { type Found, joinedKind, type Meaning, readTimes } from './times.ts';

export type DeadlinePart = Meaning & { what: string | null };

export interface Deadline {
  text: string;
  parts: DeadlinePart[];
}

/** Reads a deadline cell (its lines joined by blanks); `year` is the plan's, for expressions that leave it out. */
export function parseDeadline(cell: string, year: number | null): Deadline {
  const text = cell.replace(/\s+/gu, ' ').trim();
  const parts: DeadlinePart[] = [];
  for (const item of itemsOf(text)) parts.push(...partsOf(item, year));
  return { text, parts };
}

/** When a task is due, by the words of the cell where it ends; what they mean begins where the other cell says. */
export function spanOfTime(start: Deadline, end: Deadline): Deadline {
  const { text } = end;
  const [first, last] = [start.parts[0], end.parts.at(-1)];
  const from = first?.from ?? first?.to ?? null;
  const to = last?.to ?? null;
  if (!first || !last || from === null || to === null || from > to) return { text, parts: end.parts };
  return { text, parts: [{ what: null, kind: joinedKind(first, last), from, to, every: null }] };
}

/** List items and clauses: behind a dash at a word's start, a semicolon, or a full stop before a capital. */
function itemsOf(text: string): string[] {
  const items: string[] = [];
  let start = 0;
  let opening = '';
  for (const { 0: mark, index } of matchesIn(text, ITEM_BREAK)) {
    const before = text.slice(start, index);
    // "- Quý I - Quý III": a list whose items bear no labels.
    const isListed = opening === mark.trim() && !before.includes(':');
    if (!isListed && goesOn(before, mark.trim(), text.slice(index + mark.length))) continue;
    items.push(before);
    start = index + mark.length;
    opening = DASH.test(mark) ? mark.trim() : '';
  }
  items.push(text.slice(start));
  return items
    .map((item) => item.replace(/^[\s.,;:+*-]+|[\s.,;]+$/gu, ''))
    .filter((item) => /[\p{L}\p{N}]/u.test(item));
}

const ITEM_BREAK = /(?:^|\s)[-–+•*]\s?(?=\p{L})|;\s*|\.\s+(?=\p{Lu})/gu;

/** "Quý I - Quý III" and "20/3; 20/6; 20/9" are one item, unless what follows labels a time of its own. */
function goesOn(before: string, mark: string, after: string): boolean {
  if (mark === ';') return DATE_ALONE.test(after);
  return DASH.test(mark) && ENDS_IN_TIME.test(before) && OPENS_TIME.test(after);
}

const DASH = /[-–+]/u;
const DATE_ALONE = /^(?:ngày\s+)?\d{1,2}\/\d{1,2}(?:\/\d{4})?\s*(?:[;,.]|$)/iu;
const ENDS_IN_TIME = /(?:(?:qu[ýí]|tháng|năm)\s*|\/)[ivx\d]+\s*$/iu;
const OPENS_TIME =
  /^(?:hết\s+)?(?:(?:qu[ýí]|tháng|ngày)\s*(?:[iv]{1,3}|\d{1,2})|[iv]{1,3})(?![\p{L}\d])[^;:–-]*(?:[;–-]|$)/iu;

/** Splits "Label: time" and "Label time"; a label that is itself a time ("Quý I: …") stays with the time. */
function partsOf(item: string, year: number | null): DeadlinePart[] {
  // "Quí" is "quý" in the other spelling.
  const folded = fold(item).replaceAll('quí', 'quý');
  const colon = folded.search(/:(?!\d)/u);
  if (colon > 0) {
    const behind = readTimes(folded.slice(colon + 1), year);
    const before = readTimes(folded.slice(0, colon), year);
    const isLabel = before.length === 0 || before.every(({ start }) => start > 0);
    if (behind.length > 0 && isLabel) return labelled(item.slice(0, colon), item.slice(colon + 1), behind);
    if (before.length > 0 && behind.length === 0) return labelled(item.slice(colon + 1), item.slice(0, colon), before);
  }
  // "Tháng ... năm 2026" is not the whole year.
  const found = hasOpenTime(item) ? [] : readTimes(folded, year);
  if (found.length === 0) return [{ what: null, kind: 'unknown', from: null, to: null, every: null }];
  return labelled(item.slice(0, found[0]!.start), item, found);
}

/** Each time with what is due then: the words before the first, or those that stand between it and the time before it. */
function labelled(lead: string, text: string, found: readonly Found[]): DeadlinePart[] {
  let what = dueIn(lead);
  let end = found[0]!.start;
  return found.map(({ start, end: ownEnd, meaning }) => {
    const between = text.slice(end, start);
    if (OPENS_CLAUSE.test(between) || /:\s*$/u.test(between)) what = dueIn(between.replace(OPENS_CLAUSE, '')) ?? what;
    end = ownEnd;
    return { what, ...meaning };
  });
}

/** Words that follow a time without a break are of that time: "quý I ban hành, quý II kiểm tra". */
const OPENS_CLAUSE = /^\s*(?:\([^)]*\)\s*)?(?:[,;.]\s*(?:(?:và|đồng thời)\s+)?|(?:và|đồng thời|sau đó)\s+)/u;

/** What is due, by the words beside a time; null where they only limit the time. */
function dueIn(words: string): string | null {
  const bare = words.replace(/^[\s.,:()–-]+|[\s.,:(–-]+$/gu, '');
  return !/\p{L}{2}/u.test(bare) || ONLY_LIMITS.test(fold(bare)) ? null : bare;
}

/** "Hoàn thành", "Trước ngày 25" or "Trong tuần đầu" before a time says nothing of what is due. */
const ONLY_LIMITS =
  /^(?:(?:hoàn thành|kết thúc|bắt đầu|thực hiện|xong|trước|chậm nhất|là|trong|vào|khoảng|ngày|tuần|tuần thứ|nhất|đầu|giữa|cuối|hết|của|thời gian|thời hạn|hạn|từ|đến|các|và|\d{1,2})(?:[\s,]+|$))+$/u;
