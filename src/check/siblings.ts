/** The labelled points of a plan as lists of siblings: what should count 1, 2, 3 or a, b, c. */
import { allHeadings } from '../plan/outline.ts';
import type { At, Heading, Plan } from '../plan/types.ts';
import { oncePer, remembering } from '../registry/remember.ts';
import { startOf } from './places.ts';
import { quote } from './quote.ts';
import type { Subject } from './subject.ts';

export type NumberingKind = 'roman' | 'arabic' | 'capital' | 'letter' | 'bullet' | 'none';

export interface Sibling {
  kind: NumberingKind;
  /** "II", "a)"; null for a point without a label. */
  label: string | null;
  /** With its marks: "II.", "a)". */
  printed: string | null;
  /** "II", "a", "1.2". */
  bare: string;
  /** The numbers that it counts by; letters have none of their own until an alphabet is chosen. */
  value: readonly number[];
  isHeading: boolean;
  text: string;
  at: At;
}

interface Node {
  heading: Heading | null;
  start: number;
  depth: number;
  items: Sibling[];
}

/** All sibling lists of the body: children of each heading, and the points below it, nested by the kind of their labels. */
export const siblingLists: (subject: Subject) => readonly Sibling[][] = oncePer(({ plan, passages }) => {
  const inline = inlineUnits(plan).map(pointSibling);
  const nodes: Node[] = [{ heading: null, start: -1, depth: -1, items: [] }];
  const headingLists: Sibling[][] = [];
  const visit = (headings: readonly Heading[], depth: number, parent: Heading | null): void => {
    const body = headings.filter((heading) => heading.role !== 'appendix');
    const own = body.map(headingSibling);
    const siblings = parent?.role === 'organization' ? withInlineUnits(own, inline) : own;
    headingLists.push(...withLostChapter(siblings).filter(({ length }) => length > 0));
    for (const heading of body) {
      nodes.push({ heading, start: heading.at[0]?.start ?? 0, depth, items: [] });
      visit(heading.children, depth + 1, heading);
    }
  };
  visit(plan.outline, 0, null);
  nodes.sort((a, b) => a.start - b.start);

  const points = passages
    .filter((passage) => passage.part !== 'preamble' && passage.part !== 'closing')
    .map(pointSibling)
    .concat(inline)
    .sort((a, b) => startOf(a) - startOf(b));
  let under = 0;
  for (const point of points) {
    while (under + 1 < nodes.length && nodes[under + 1]!.start <= startOf(point)) under++;
    const node = nodes[under]!;
    const list = point.kind === 'arabic' ? headingLists.find((headings) => goesOn(headings, point, node)) : undefined;
    if (list) list.push(point);
    else node.items.push(point);
  }
  for (const list of headingLists) list.sort((a, b) => startOf(a) - startOf(b));
  const pointLists = countedThrough(nodes.flatMap((node) => nestByKind(node.items)));
  return [...[...headingLists, ...groupLists(plan)].filter(({ length }) => length > 1), ...pointLists];
});

/** The groups of each appendix's rows, and those in each of its parts; of raw text and scans one may not have been read as such. */
function groupLists({ outline, source }: Plan): Sibling[][] {
  if (source.format === 'txt' || source.textFrom === 'ocr' || source.textFrom === 'mixed') return [];
  const listsOf = ({ children }: Heading): Sibling[][] => [children.map(headingSibling), ...children.flatMap(listsOf)];
  return outline.filter(({ role }) => role === 'appendix').flatMap(listsOf);
}

/** "1.", "2.", "II.": the line of chapter I is lost, and what stood under it looks like the chapters' own. */
function withLostChapter(siblings: Sibling[]): Sibling[][] {
  const second = siblings.findIndex(({ kind }) => kind === 'roman');
  const before = siblings.slice(0, Math.max(second, 0));
  const isLost =
    before.length >= 2 &&
    siblings[second]!.value[0] === 2 &&
    before.every(({ kind, value }, index) => kind === 'arabic' && value.length === 1 && value[0] === index + 1);
  return isLost ? [before, siblings.slice(second)] : [siblings];
}

/** So many headings whose points count on from those of the heading before show that a plan counts its points through. */
const FEWEST_JOINS = 2;

/** "1. 2. 3." under the first heading and "4. 5." under the next are one list. */
function countedThrough(lists: Sibling[][]): Sibling[][] {
  const joined: Sibling[][] = [];
  let open: Sibling[] | null = null;
  let joins = 0;
  for (const list of lists) {
    const [first] = list;
    if (first?.kind !== 'arabic' || first.value.length !== 1) {
      joined.push(list);
      continue;
    }
    const gap: number = open ? first.value[0]! - open.at(-1)!.value[0]! : 0;
    // "Nhiệm vụ 9" is counted through the whole plan by its name.
    const isNamed = /^\p{L}{2}/u.test(first.label ?? '');
    if (open && first.value[0]! > 1 && (gap === 1 || (gap > 1 && joins >= FEWEST_JOINS) || (gap === 0 && isNamed))) {
      open.push(...list);
      joins++;
    } else {
      open = [...list];
      joined.push(open);
      joins = 0;
    }
  }
  return joined;
}

/** The numbered rows of each task table, in their order. */
export const rowLists: (subject: Subject) => readonly Sibling[][] = oncePer(({ rows }) => {
  const lists = new Map<unknown, Sibling[]>();
  for (const { row, appendix } of rows) {
    const at = row.cellsAt.no;
    if (!row.no || !at) continue;
    const list = lists.get(appendix) ?? [];
    lists.set(appendix, list);
    list.push(pointSibling({ label: row.no, text: row.content, at }));
  }
  return [...lists.values()];
});

/** "2.3. …" is a sentence too long for a title, yet counts on from the headings 2.1 and 2.2. */
function goesOn(headings: readonly Sibling[], point: Sibling, node: Node): boolean {
  const before = headings.findLast((heading) => startOf(heading) < startOf(point));
  const after = headings.find((heading) => startOf(heading) > startOf(point));
  const near = before ?? after;
  if (near?.kind !== 'arabic' || near.value.length !== point.value.length) return false;
  if (point.value.length > 1) return point.value.slice(0, -1).join('.') === near.value.slice(0, -1).join('.');
  const [only] = point.value;
  // "1." before the heading 2: a sentence, and the first of the chapter's points.
  const isFirst = before === undefined && after !== undefined && only === after.value[0]! - 1;
  const isOfChapter = node.heading?.children.some(({ at }) => at[0]?.start === after?.at[0]?.start);
  if (isFirst && isOfChapter && isBracketed(after) === isBracketed(point)) return true;
  // A single number may as well count the points under the heading.
  const own = node.items.some((item) => item.kind === 'arabic' && item.value.length === 1);
  // … and does where a heading of that number follows, or where its label is another: "(3)" below "2.".
  const isOther = after?.value[0] === point.value[0] || isBracketed(before) !== isBracketed(point);
  return !own && !isOther && before !== undefined && point.value[0]! > 1 && point.value[0] === before.value[0]! + 1;
}

const isBracketed = (sibling: Sibling | undefined): boolean => sibling?.printed?.startsWith('(') ?? false;

/** Inline units that count on between a chapter's headings, or where those stop, are taken out of `inline` and join them. */
function withInlineUnits(headings: Sibling[], inline: Sibling[]): Sibling[] {
  if (headings.at(-1)?.kind !== 'arabic') return headings;
  const joined = [...headings];
  const last = (sibling: Sibling): number => sibling.value.at(-1)!;
  for (let i = 0; i < inline.length; ) {
    const unit = inline[i]!;
    const before = headings.findLast((heading) => startOf(heading) < startOf(unit));
    const after = headings.find((heading) => startOf(heading) > startOf(unit));
    const isAlike = unit.kind === 'arabic' && before?.kind === 'arabic' && unit.value.length === before.value.length;
    const goesOn = isAlike && last(unit) > last(before!) && (after?.kind !== 'arabic' || last(unit) <= last(after));
    if (goesOn) joined.push(...inline.splice(i, 1));
    else i++;
  }
  return joined;
}

/** Units named in the running text ("3. Công chức tài chính: ...") count on from those that are headings. */
function inlineUnits(plan: Plan): { label: string | null; text: string; at: At }[] {
  // The unit may begin behind the heading's first words: "9. Đề nghị Mặt trận Tổ quốc …".
  const headings = allHeadings(plan.outline).flatMap((heading) => heading.at);
  const isHeaded = (start: number): boolean => headings.some((at) => at.start <= start && start < at.end);
  return plan.responsibilities
    .filter((unit) => unit.label && !isHeaded(unit.at[0]?.start ?? -1))
    .map((unit) => ({ label: unit.printed ?? unit.label, text: unit.unit, at: unit.at }));
}

export function headingSibling(heading: Heading): Sibling {
  const { label, printed, title, at } = heading;
  const { kind, bare, value } = kindOf(label ?? '');
  return { kind, label, printed, bare, value, isHeading: true, text: title, at };
}

export function pointSibling({ label, text, at }: { label: string | null; text: string; at: At }): Sibling {
  // Written out: to spread what is remembered costs ten times as much, and tables have many points.
  const { kind, bare, value } = kindOf(label ?? '');
  return { kind, label, printed: label, bare, value, isHeading: false, text, at };
}

const PARTS = ['', 'nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const ROMAN = /^(X{0,3})(IX|IV|V?I{0,3})$/u;
const UNITS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9 };

const kindOf: (label: string) => Pick<Sibling, 'kind' | 'bare' | 'value'> = remembering((label) => {
  // "Nhiệm vụ 9", "Điều 9" count as "9." does.
  const bare = label
    .replace(/^(?:\(|\p{L}+ vụ (?:số )?|Giải pháp (?:số )?|(?:Điều|Mục|Phần|Chương) (?=\d|[IVX]))/u, '')
    .replace(/(?<=[\p{L}\d])[\s.):/–-]+$|[\s.):/]+$/u, '');
  if (!bare) return { kind: 'none', bare, value: [] };
  const part = PARTS.indexOf(/^phần thứ (\p{L}+)$/iu.exec(bare)?.[1]?.toLowerCase() ?? '');
  if (part > 0) return { kind: 'roman', bare, value: [part] };
  const roman = ROMAN.exec(bare);
  if (roman) return { kind: 'roman', bare, value: [roman[1]!.length * 10 + (UNITS[roman[2]!] ?? 0)] };
  if (/^\d+(?:\.\d+)*$/u.test(bare)) return { kind: 'arabic', bare, value: bare.split('.').map(Number) };
  if (/^\p{Ll}$/u.test(bare)) return { kind: 'letter', bare, value: [] };
  if (/^\p{Lu}$/u.test(bare)) return { kind: 'capital', bare, value: [] };
  return { kind: /^[\p{L}\d]/u.test(bare) ? 'none' : 'bullet', bare, value: [] };
});

/** Points of one heading: a) under 1.1, 1.2 after it; a kind met before closes what was opened since. */
function nestByKind(items: readonly Sibling[]): Sibling[][] {
  const lists: Sibling[][] = [];
  const open: { kind: string; list: Sibling[] }[] = [];
  for (const item of items) {
    const kind = item.kind === 'arabic' ? `arabic${item.value.length}` : item.kind;
    const level = open.findIndex((entry) => entry.kind === kind);
    if (level >= 0) open.length = level + 1;
    else {
      const list: Sibling[] = [];
      lists.push(list);
      open.push({ kind, list });
    }
    open.at(-1)!.list.push(item);
  }
  return lists;
}

export function quoteSibling(sibling: Sibling): string {
  return quote([sibling.printed ?? sibling.label, sibling.text].filter(Boolean).join(' '), 90);
}
