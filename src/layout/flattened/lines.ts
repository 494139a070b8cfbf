/** The lines under a flattened head as atoms, without page furniture and heads printed again. */
import { isDigit, oneOf, startOfWords } from '../../language/letters.ts';
import type { Line, SourceDocument, Span } from '../../read/source-document.ts';
import { pillarOfHeading } from '../../registry/pillars.ts';
import { type Atom, figureSeams, type Gap, gapIndex, makeAtom, seams } from './atoms.ts';
import type { Head } from './head.ts';
import type { Phrases } from './phrases.ts';
import { followsGroup, formOfNumbers, groupValue } from './row-numbers.ts';
import { firstSign, trimmedLine } from './words.ts';

type Text = Pick<SourceDocument, 'text' | 'lines'>;

export interface Table {
  head: Head;
  /** Heads printed again on later pages, with line ranges. */
  repeats: Span[];
  /** Where the table goes on under a title and a head of its own ("2. Cải cách thủ tục hành chính", "TT", "Nhiệm vụ", …). */
  parts: TitledPart[];
  firstLine: number;
  /** One past the last line. */
  endLine: number;
  /** Length of its longest line, groups' titles left aside. */
  widest: number;
}

export interface TitledPart {
  titleLine: number;
  head: Head;
}

export function atomsOf({ text, lines }: Text, table: Table, phrases: Phrases): Atom[] {
  const { lexicon } = phrases;
  const atoms: Atom[] = [];
  const heads = [table.head, ...table.repeats];
  const areas = areaLines({ text, lines }, table);
  const lettered = letteredGroups({ text, lines }, table);
  const numbers = formOfNumbers(lines.slice(table.firstLine, table.endLine).map((line) => trimmedLine(text, line)));
  const hasAmounts = table.head.columns.some(({ role }) => role === 'funding');
  const titles = new Set(table.parts.map(({ titleLine }) => titleLine));
  let opensPart = false;
  let blanks = 0;
  let page = lines[table.firstLine]!.page;
  let broken = true;
  let before = '';
  let next = lexicon.wordAt(lines[table.firstLine]!.start);
  for (let i = table.firstLine; i < table.endLine; i++) {
    const line = lines[i]!;
    if (line.role === 'furniture' || titles.has(i)) {
      broken = true;
      opensPart ||= titles.has(i);
      continue;
    }
    const head = headAcross(heads, line);
    if (head) {
      broken = true;
      before = '';
    }
    const from = head ? Math.max(line.start, Math.min(head.end, line.end)) : line.start;
    const { start, end } = trimmed(text, from, line.end);
    if (start === end) {
      if (!head) blanks++;
      continue;
    }
    const short = end - start <= 9 ? text.slice(start, end) : '';
    const isOverHead = (): boolean => startsHead(heads, nextPlace(text, lines, i + 1, table.endLine));
    if (PAGE_IN_DASHES.test(short) || (PAGE.test(short) && isOverHead())) {
      broken = true;
      continue;
    }
    if (line.page !== page) broken = true;
    page = line.page;
    const first = lexicon.wordAt(start, next);
    next = lexicon.wordAt(end, first);
    phrases.cover(first, next);
    const words = text.slice(start, end);
    const opened = areas.has(i)
      ? { label: null, pillar: true }
      : (groupOf(words, (ahead) => nextWords(text, lines, i + 1, table.endLine, ahead)) ?? lettered.get(i) ?? null);
    // A title goes with the label on the line above it.
    const group = opened?.label === null && BARE_LABEL.test(before) ? null : opened;
    before = words;
    const figures = group || !hasAmounts ? [] : figureSeams(text, start, end);
    const inWords = group ? [] : seams(phrases, first, next, numbers);
    const cuts = [...(figures[0] ? inWords.filter(({ at }) => at < figures[0]!.at) : inWords), ...figures];
    let word = first;
    for (let k = 0; k <= cuts.length; k++) {
      const cut = cuts[k - 1];
      const span = trimmed(text, cut ? cut.at : start, cuts[k]?.at ?? end);
      const to = k === cuts.length ? next : lexicon.wordAt(cuts[k]!.at, word);
      const atom = makeAtom(lexicon, span, {
        line: i,
        gap: gapIndex(cut ? cut.gap : broken ? 'page' : lineGap(blanks, start > from)),
        lineStart: start,
        startsLine: k === 0,
        endsLine: k === cuts.length,
        from: word,
        to,
        lineWords: next - first,
        numbers,
      });
      if (k === 0) atom.group = group;
      atom.opensPart = opensPart;
      opensPart = false;
      atoms.push(atom);
      word = to;
    }
    blanks = 0;
    broken = false;
  }
  return atoms;
}

function headAcross(heads: readonly Span[], line: Line): Span | null {
  for (const head of heads) if (line.start < head.end && line.end > head.start) return head;
  return null;
}

const startsHead = (heads: readonly Span[], at: number): boolean => heads.some(({ start }) => start === at);

/**
 * A bare number may be a row's; one between dashes is a page's, and so is one over a head printed again: no row leaves its
 * number behind on the page before.
 */
const PAGE = /^\d{1,3}$/u;
const PAGE_IN_DASHES = /^[-–—]\s?\d{1,3}\s?[-–—]$/u;

/** What the names of areas begin with; nearly every line is turned away here. */
export const AREA_OPENS =
  /^\s*(?:Công tác|Cải cách|Tổ chức|Chế độ|Tài chính|Chính (?:quyền|phủ)|Xây dựng|Hiện đại|Chỉ đạo|Nâng cao|Đổi mới)[\s,]/u;
const MAY_OPEN_AREA = oneOf('cthxnđ');
const BARE_LABEL = /^(?:[IVX]{1,5}|[A-HĐ]|\d{1,2}(?:\.\d{1,2})?)[.)]?$/u;
const LONGEST_AREA = 90;
const FEWEST_AREAS = 4;

/** Lines that are an area's name and nothing else, where the table has one for each of several areas: its groups have no labels. */
function areaLines({ text, lines }: Text, { firstLine, endLine }: Table): Set<number> {
  const found = new Map<number, string>();
  for (let i = firstLine; i < endLine; i++) {
    const line = lines[i]!;
    if (line.end - line.start > LONGEST_AREA || !MAY_OPEN_AREA(firstSign(text, line))) continue;
    const words = text.slice(line.start, line.end);
    if (!AREA_OPENS.test(words) || /[.;:,]\s*$/u.test(words)) continue;
    // A number above is the row's own, unless the next row's follows: then it was a page's.
    const above = wordsAbove(text, lines, i, firstLine);
    if (BARE_LABEL.test(above) && !BARE_LABEL.test(nextWords(text, lines, i + 1, endLine))) continue;
    const area = pillarOfHeading(words);
    if (area) found.set(i, area);
  }
  const areas = new Set(found.values());
  return areas.size >= FEWEST_AREAS && areas.size === found.size ? new Set(found.keys()) : new Set();
}

const LETTERED = /^([A-HĐ])[.)]?\s+["“]?\p{Lu}\p{L}/u;
const FEWEST_LETTERS = 3;

/** Titles under letters that count on from "A": groups, whatever they are called ("B Phục vụ người dân nhanh, gọn"). */
function letteredGroups({ text, lines }: Text, { firstLine, endLine }: Table): Map<number, Atom['group']> {
  const found = new Map<number, Atom['group']>();
  let before = 0;
  for (let i = firstLine; i < endLine; i++) {
    const label = LETTERED.exec(trimmedLine(text, lines[i]!))?.[1];
    if (label === undefined || !followsGroup(groupValue(label), before)) continue;
    before = groupValue(label);
    found.set(i, { label, pillar: false });
  }
  return found.size >= FEWEST_LETTERS ? found : new Map<number, Atom['group']>();
}

/** Extractors leave blank lines between rows, or indent what begins a page. */
function lineGap(blanks: number, indented: boolean): Gap {
  if (blanks === 0) return indented ? 'indent' : 'adjacent';
  return blanks === 1 ? 'blank' : 'spacer';
}

/** The span without the blanks at its ends. */
function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}

/** The next line with words, or the `ahead`th. */
function nextWords(text: string, lines: readonly Line[], from: number, end: number, ahead = 1): string {
  let left = ahead;
  for (let i = from; i < end; i++) {
    const words = trimmedLine(text, lines[i]!);
    if (words !== '' && --left === 0) return words;
  }
  return '';
}

/** Where the next words begin. */
function nextPlace(text: string, lines: readonly Line[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const start = startOfWords(text, lines[i]!);
    if (start < lines[i]!.end) return start;
  }
  return -1;
}

/** The last line with words above line `from`, no further up than line `first`. */
function wordsAbove(text: string, lines: readonly Line[], from: number, first: number): string {
  for (let i = from - 1; i >= first; i--) {
    const words = trimmedLine(text, lines[i]!);
    if (words !== '') return words;
  }
  return '';
}

export const GROUP_LABEL = /^([IVX]{1,5}|[A-HĐ])(?:[.)/]\s*|\s+|$)/u;

const OPENS_GROUP = oneOf('abcdefghđivx');
/** "QUÝ II", "NHIỆM VỤ THƯỜNG XUYÊN": two words in capitals and nothing else. */
const LOUD_TITLE = /^(?:\p{Lu}{2,}[\s,–-]+)+(?:\p{Lu}{2,}|[IVX]+|\d{1,2})$/u;
/** "TC THỂ CHẾ" over "TC1.1". */
const CODED_GROUP = /^(\p{Lu}{2,4})[.)]?\s+(\p{Lu}.*)$/u;
const NUMBERED_GROUP = /^(\d{1,2})(?:[.)]\s*|\s+|$)/u;

const isNumber = (line: string, number: string): boolean =>
  line.startsWith(number) && !isDigit(line.charCodeAt(number.length));

/**
 * Does the line look like a group row: a roman number or letter and a title, an area's name in capitals, or a title under
 * a number that the rows below carry on ("5 Cải cách tài chính công", "5.1")?
 */
export function groupOf(line: string, next: (ahead: number) => string): Atom['group'] {
  const numbered = isDigit(line.charCodeAt(0)) ? NUMBERED_GROUP.exec(line) : null;
  if (numbered) {
    const [opened, label = ''] = numbered;
    const alone = opened === line;
    const title = alone ? next(1) : line.slice(opened.length);
    if (title.length > LONGEST_AREA || !/^["“]?\p{Lu}/u.test(title)) return null;
    if (!isNumber(next(alone ? 2 : 1), `${label}.1`)) return null;
    return { label, pillar: AREA_OPENS.test(title) && pillarOfHeading(title) !== null };
  }
  const match = OPENS_GROUP(line.charCodeAt(0)) ? GROUP_LABEL.exec(line) : null;
  if (match) {
    const title = line.slice(match[0].length);
    // A label alone ("IV" may end "Quý III, quý / IV") needs an area's name on the next line.
    if (title === '') {
      const below = next(1);
      const named = !GROUP_LABEL.test(below) && pillarOfHeading(below) !== null;
      return named ? { label: match[1]!, pillar: true } : null;
    }
    if (/^["“]?\p{Lu}/u.test(title)) {
      const pillar = pillarOfHeading(title) !== null || LOUD_TITLE.test(title);
      if (/^[IVX]/u.test(line) || pillar || title === title.toUpperCase()) return { label: match[1]!, pillar };
    }
    return null;
  }
  const coded = CODED_GROUP.exec(line);
  if (coded && next(1).startsWith(coded[1]!) && /^[-.]?\d/u.test(next(1).slice(coded[1]!.length))) {
    return { label: coded[1]!, pillar: pillarOfHeading(coded[2]!) !== null };
  }
  const isLoud = line.length > 8 && line[1] !== line[1]!.toLowerCase() && line === line.toUpperCase();
  return isLoud && pillarOfHeading(line) !== null ? { label: null, pillar: true } : null;
}
