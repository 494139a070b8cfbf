/** The lines under a flattened head as atoms, without page furniture and heads printed again. */

import { breaksYear } from '../../../language/broken-years.ts';
import { areMarks, arePeriods } from '../../../language/periods.ts';
import type { Line, SourceDocument, Span } from '../../../read/source-document.ts';
import { groupOf } from '../../table-words/groups.ts';
import { trimmedLine } from '../../table-words/words.ts';
import { isForTimes } from '../heads/heading-columns.ts';
import type { Table } from '../heads/table.ts';
import { type Atom, makeAtom } from './atoms.ts';
import { type Gap, gapIndex } from './gaps.ts';
import { markGoingOn } from './going-on.ts';
import { areaLines, BARE_LABEL, letteredGroups, monthLines } from './group-lines.ts';
import { nextPlace, nextWords } from './near-lines.ts';
import { isForPersons, nameSeams } from './person-names.ts';
import type { Phrases } from './phrases.ts';
import { formOfNumbers } from './row-numbers.ts';
import { figureSeams, marksSeam, type Seam, seams, timeSeam } from './seams.ts';

type Text = Pick<SourceDocument, 'text' | 'lines'>;

export function atomsOf({ text, lines }: Text, table: Table, phrases: Phrases): Atom[] {
  const { lexicon } = phrases;
  const atoms: Atom[] = [];
  const heads = [table.head, ...table.repeats];
  const areas = new Set([...areaLines({ text, lines }, table), ...monthLines({ text, lines }, table)]);
  const lettered = letteredGroups({ text, lines }, table);
  const numbers =
    table.innerNumbers?.form ??
    formOfNumbers(lines.slice(table.firstLine, table.endLine).map((line) => trimmedLine(text, line)));
  const hasAmounts = table.head.columns.some(({ role }) => role === 'funding');
  const hasSpans = table.head.columns.filter((column) => isForTimes(column, text)).length > 1;
  const hasPersons = table.head.columns.some((column) => isForPersons(column, text));
  const periods = periodLines({ text, lines }, table);
  const titles = new Set(table.parts.map(({ titleLine }) => titleLine));
  const isNoRow = (line: Line): boolean => line.role === 'furniture' || headAcross(heads, line) !== null;
  let opensPart = false;
  let titleLines = 0;
  let blanks = 0;
  let page = lines[table.firstLine]!.page;
  let broken = true;
  let before = '';
  let next = lexicon.wordAt(lines[table.firstLine]!.start);
  for (let i = table.firstLine; i < table.endLine; i++) {
    const line = lines[i]!;
    if (line.role === 'furniture' || titles.has(i) || periods.has(i)) {
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
    if (hasAmounts && SUM.test(text.slice(start, end))) {
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
      : (groupOf(words, (ahead) => nextWords(text, lines, i + 1, table.endLine, ahead, isNoRow)) ??
        lettered.get(i) ??
        null);
    // A title goes with the label on the line above it.
    const group = opened?.label === null && BARE_LABEL.test(before) ? null : opened;
    const endsYear = breaksYear(before, words);
    before = words;
    const figures = group || !hasAmounts ? [] : figureSeams(text, start, end);
    // "Chánh Văn" / "phòng": a family name that is a phrase's next word.
    const isInPhrase = ({ at }: Seam): boolean => phrases.goesOn[lexicon.wordAt(at, first) - 1] === 1;
    const names = group || !hasPersons ? [] : nameSeams(text, start, end).filter((seam) => !isInPhrase(seam));
    const found = group ? [] : seams(phrases, first, next, numbers);
    const inWords = hasSpans && !group ? withSeam(found, timeSeam(text, start, end)) : found;
    const marks = periods.size > 0 && !group ? marksSeam(text, start, end) : null;
    const ends = figures.length > 0 ? figures : marks ? [marks] : names;
    const cuts = [...(ends[0] ? inWords.filter(({ at }) => at < ends[0]!.at) : inWords), ...ends];
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
      if (isRestOfOffice(text, atom) && !phrases.endsBroken(next)) atom.opens = 'lower';
      if (k === 0 && endsYear) {
        atom.number = null;
        atom.opens = 'lower';
      }
      if (periods.size > 0 && areMarks(text.slice(atom.start, atom.end))) {
        atom.marks = true;
        // A small letter would go on with the words before.
        atom.opens = 'digit';
      }
      atom.inTitle = titleLines > 0;
      atom.opensPart = opensPart;
      opensPart = false;
      atoms.push(atom);
      word = to;
    }
    titleLines = group?.titleLines ?? Math.max(0, titleLines - 1);
    blanks = 0;
    broken = false;
  }
  markGoingOn(atoms, text, hasPersons);
  return atoms;
}

/** The lines below the head, and below the head printed again, that name the parts of the year: "T1 T2 … T12". */
function periodLines({ text, lines }: Text, table: Table): Set<number> {
  const found = new Set<number>();
  for (let i = table.firstLine; i < table.endLine; i++) {
    if (/^[tqc\d]/iu.test(text.slice(lines[i]!.start, lines[i]!.start + 1)) && arePeriods(trimmedLine(text, lines[i]!)))
      found.add(i);
  }
  return found;
}

/** "Phòng Tổ chức cán bộ" / "Sở": a department's office; alone on a line, "Sở" begins no name but one that the next line ends. */
const isRestOfOffice = (text: string, { start, end, startsLine, endsLine }: Atom): boolean =>
  startsLine && (endsLine ? /^Sở(?:[,;]|\.?$)/u : /^Sở[,;]/u).test(text.slice(start, end));

/** In order of place, each place once. */
const withSeam = (found: readonly Seam[], seam: Seam | null): readonly Seam[] =>
  seam === null || found.some(({ at }) => at === seam.at) ? found : [...found, seam].sort((a, b) => a.at - b.at);

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

/** "Tổng cộng 8.185" adds up the money of all rows and is in none of them. */
const SUM = /^(?:tổng(?: cộng| số)?|cộng(?: chung)?)\s*(?:\([IVX+\s]+\))?\s*:?(?:\s+(?:\d[\d.,]*|[-–]))+$/iu;

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
