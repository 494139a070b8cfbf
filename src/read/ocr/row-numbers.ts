/**
 * The numbers of a table's rows, read as one column over all its pages: each number follows on the one above, so what the
 * scan made of one ("u" between I and III, "51" between V and 5.2, "1" between 10 and 12) is told by where it stands.
 * A number that may be the author's own slip stays.
 */
import type { PlacedPage, PlacedRun, Rule } from '../reading.ts';
import { prefixedRepairs } from './prefixed-numbers.ts';
import { isPart, roman, romanValue, strokesOf } from './roman.ts';
import type { RunRepair } from './run-repair.ts';

export interface Entry {
  page: PlacedPage;
  run: number;
  text: string;
}

/** Where the column has got to: the group, and the row in it (or in the table, where rows are counted through). */
interface Place {
  group: number;
  row: number;
  /** The last number was a group's: its rows may begin anew. */
  opens?: boolean;
}

/** What may stand in the next cell, and where the column is then. */
interface Due extends Place {
  text: string;
  kind: 'group' | 'row';
}

/** Fewer numbers show no order. */
const FEWEST = 4;
/** A label is no longer than this; what is longer holds words. */
const LONGEST = 6;
/** "TT" and "STT" head the column, on every page anew. */
const HEAD = /^S?[TI1l]*T[TI1lF]*\.?$/u;

export function rowNumberRepairs(pages: readonly PlacedPage[]): RunRepair[] {
  const entries = pages.flatMap(entriesOf);
  const prefixed = prefixedRepairs(entries);
  return prefixed.length > 0 ? prefixed : repairColumn(entries);
}

/** Words alone in a cell of a first column, from the top down. */
function entriesOf(page: PlacedPage): Entry[] {
  const walls = page.rules.filter(({ x1, x2 }) => x1 === x2);
  if (walls.length < 2) return [];
  return page.runs
    .flatMap((run, index) =>
      run.text.length <= LONGEST && !HEAD.test(run.text) && isAloneInFirstCell(page, walls, run)
        ? [{ page, run: index, text: run.text }]
        : [],
    )
    .sort((a, b) => page.runs[a.run]!.baseline - page.runs[b.run]!.baseline);
}

/** Beyond this from the table's edge no column of numbers reaches, in points. */
const WIDEST_COLUMN = 60;

function isAloneInFirstCell(page: PlacedPage, walls: readonly Rule[], run: PlacedRun): boolean {
  const y = run.box.y + run.box.height / 2;
  const beside = walls.filter(({ y1, y2 }) => y1 - run.size / 2 <= y && y <= y2 + run.size / 2).map(({ x1 }) => x1);
  const left = beside.filter((x) => x <= run.box.x);
  const right = Math.min(...beside.filter((x) => x >= run.box.x + run.box.width));
  const edge = Math.min(...left);
  // Pieces of one wall lie within a few points of each other.
  if (left.length === 0 || Math.max(...left) - edge > run.size / 2 || right - edge > WIDEST_COLUMN) return false;
  return !page.runs.some((other) => {
    const middle = other.box.x + other.box.width / 2;
    return other !== run && middle > edge && middle < right && Math.abs(other.baseline - run.baseline) < 2 * run.size;
  });
}

const COUNT = /^\d{1,3}\.?$/u;
const POINT = /^\d{1,2}\.\d{1,3}\.?$/u;

function repairColumn(entries: readonly Entry[]): RunRepair[] {
  const bare = entries.map(({ text }) => text.replace(/[.,]$/u, ''));
  const romans = bare.filter((text) => romanValue(text) !== null).length;
  const higher = bare.filter((text) => (romanValue(text) ?? 0) > 1).length;
  const points = entries.filter(({ text }) => POINT.test(text)).length;
  const counts = entries.filter(({ text }) => COUNT.test(text)).length;
  if (romans + points + counts < FEWEST) return [];
  const style = {
    lettered: areLettered(bare),
    grouped: romans >= 2 && higher >= 1,
    pointed: points >= FEWEST && points * 3 > counts,
  };
  const repairs: RunRepair[] = [];
  let place: Place | null = null;
  entries.forEach((entry, i) => {
    const text = bare[i]!;
    if (style.lettered && LETTER.test(text)) {
      place = { group: 0, row: place?.row ?? 0, opens: true };
      return;
    }
    const dues: Due[] = place === null ? firstDues(style) : duesOf(place, style);
    const printed = dues.find((due) => due.text === text);
    const likely = printed ?? likeliest(bare, i, dues, style);
    if (likely) {
      if (likely !== printed) {
        bare[i] = likely.text;
        repairs.push({ page: entry.page, run: entry.run, to: likely.text + (/[.,]$/u.test(entry.text) ? '.' : '') });
      }
      place = likely;
    } else place = placeOf(text, place, style) ?? place;
  });
  if (!style.grouped) return repairs;
  return [
    ...repairs,
    ...groupsBefore(bare).map(({ at, to }) => ({ page: entries[at]!.page, run: entries[at]!.run, to })),
  ];
}

/** "I", "I", "IV" where the first label was lost: the second and third group, each with a stroke of its number left. */
function groupsBefore(texts: readonly string[]): { at: number; to: string }[] {
  const groups = texts.flatMap((text, at) =>
    romanValue(text) === null ? [] : [{ at, text, value: romanValue(text)! }],
  );
  return groups.flatMap(({ value }, last) => {
    const found: { at: number; to: string; text: string }[] = [];
    for (let due = value - 1, i = last - 1; due > 0 && i >= 0; due--, i--) {
      const { at, text } = groups[i]!;
      if (text === roman(due)) break;
      if (!isPart(text, roman(due))) return [];
      found.push({ at, to: roman(due), text });
    }
    // An author passes over a number; the same one twice before a higher one is the scan's.
    const isTwice = new Set(found.map(({ text }) => text)).size < found.length;
    return isTwice ? found.map(({ at, to }) => ({ at, to })) : [];
  });
}

const LETTER = /^[A-HĐ]$/u;
/** "A", "B" and another one: areas under letters, within which Roman groups begin anew. */
const areLettered = (texts: readonly string[]): boolean =>
  texts.includes('A') && texts.includes('B') && texts.some((text) => /^[C-HĐ]$/u.test(text));

interface Style {
  lettered: boolean;
  grouped: boolean;
  pointed: boolean;
}

function duesOf({ group, row, opens = false }: Place, { grouped, pointed }: Style): Due[] {
  const next: Due = { group: group + 1, row: 0, text: roman(group + 1), kind: 'group', opens: true };
  if (pointed) {
    const within: Due[] = group > 0 ? [{ group, row: row + 1, text: `${group}.${row + 1}`, kind: 'row' }] : [];
    const opens: Due = { group: group + 1, row: 1, text: `${group + 1}.1`, kind: 'row' };
    return grouped ? [...within, next] : [...within, opens];
  }
  const rows = [{ group, row: row + 1, text: String(row + 1), kind: 'row' as const }];
  if (!grouped) return rows;
  return [...rows, { ...next, row }, ...(opens ? [{ group, row: 1, text: '1', kind: 'row' as const }] : [])];
}

/** What a column may begin with. */
function firstDues(style: Style): Due[] {
  const point: Due = { group: 1, row: 1, text: '1.1', kind: 'row' };
  return [...duesOf({ group: 0, row: 0 }, style), ...(style.pointed ? [point] : [])];
}

/** Where a number that does not follow on puts the column: the author's own numbering is followed. */
function placeOf(text: string, place: Place | null, { grouped, pointed }: Style): Place | null {
  const point = POINT.exec(text) ? text.split('.').map(Number) : null;
  if (point) return pointed ? { group: point[0]!, row: point[1]! } : null;
  const group = grouped ? romanValue(text) : null;
  if (group !== null && group <= (place?.group ?? 0) + 3)
    return { group, row: pointed ? 0 : (place?.row ?? 0), opens: true };
  if (!pointed && COUNT.test(text)) return { group: place?.group ?? 0, row: Number(text) };
  return null;
}

/** What scans take the strokes and rounds of numbers for. */
const AS_DIGIT: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  J: '1',
  O: '0',
  o: '0',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
  z: '2',
  a: '3',
  L: '1',
};
const asDigits = (text: string): string => [...text].map((letter) => AS_DIGIT[letter] ?? letter).join('');

/** Of what is due, the number that the print looks most like, if the numbers below bear it out. */
function likeliest(texts: readonly string[], at: number, dues: readonly Due[], style: Style): Due | undefined {
  const like = dues
    // What is no numeral may be a letter.
    .filter(({ kind, text }) => kind === 'row' || !style.lettered || strokesOf(texts[at]!) === text)
    .map((due) => ({ due, likeness: likeness(texts[at]!, due) }))
    .filter(({ due, likeness }) => likeness > 0 && isBorneOut(texts, at, due, style))
    // Of two that look alike, the one that the very next number follows on.
    .map(({ due, likeness }) => {
      const isFollowed = duesOf(due, style).some((next) => next.text === texts[at + 1]);
      return { due, worth: 2 * likeness + (isFollowed ? 1 : 0) };
    });
  const most = Math.max(...like.map(({ worth }) => worth));
  return like.find(({ worth }) => worth === most)?.due;
}

/** 2: letters of the same shape. 1: a sign or a stroke less, or no number at all. 0: another number. */
function likeness(text: string, due: Due): 0 | 1 | 2 {
  if (text === '' || POINT.test(text)) return 0;
  const own = romanValue(text);
  if (due.kind === 'group') {
    if (strokesOf(text) === due.text) return 2;
    const isPossible = own === null ? !/\d/u.test(text) && text.length <= due.text.length + 1 : isPart(text, due.text);
    return isPossible ? 1 : 0;
  }
  const digits = asDigits(text).replace(/[^\d]/gu, '');
  const wanted = due.text.replace('.', '');
  if (digits === wanted && (own === null || own === Number(wanted))) return 2;
  if (own !== null) return 0;
  if (COUNT.test(text)) return isPart(text, due.text) ? 1 : 0;
  return text.length <= due.text.length + 1 && digits[0] === wanted[0] ? 1 : 0;
}

/** How many of the next numbers are asked. */
const WITNESSES = 3;

/** Do the numbers below go on from here? One that is right says so; one that contradicts leaves the print alone. */
function isBorneOut(texts: readonly string[], at: number, due: Due, style: Style): boolean {
  // The dot of "5.1" or a stroke of "VII" was lost: nothing else was printed there.
  const text = texts[at]!;
  const isCertain = due.kind === 'row' ? style.pointed && asDigits(text) === due.text.replace('.', '') : false;
  // A numeral that lost a stroke is one all the same: only the next group's can tell that it is not its own.
  if (due.kind === 'group' && romanValue(text) !== null) {
    const after = texts.slice(at + 1).find((other) => (romanValue(other) ?? 0) > 0);
    return after === roman(due.group + 1);
  }
  let place: Place = due;
  for (let i = at + 1; i < Math.min(texts.length, at + 1 + WITNESSES); i++) {
    const dues = duesOf(place, style);
    const exact = dues.find((next) => next.text === texts[i]);
    if (exact) return true;
    // The number between was lost altogether.
    if (dues.some((next) => next.kind === 'row' && duesOf(next, style)[0]?.text === texts[i])) return true;
    const like = dues.find((next) => likeness(texts[i]!, next) > 0);
    if (!like) return isCertain;
    place = like;
  }
  // The last of its table: its strokes must say it themselves.
  return isCertain || strokesOf(text) === due.text;
}
