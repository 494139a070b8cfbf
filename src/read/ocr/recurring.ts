/** What only the whole document shows: how it writes its quarters, how it numbers its points, which accent its scan keeps losing. */

import type { PlacedPage, PlacedRun } from '../reading.ts';
import { mendCompound } from './compounds.ts';
import type { RunRepair } from './run-repair.ts';

const ROMAN_QUARTER = /^(?:I{2,3}|IV)(?=\P{L}|$)/u;
const ARABIC_QUARTER = /^0?[234](?=\P{N}|$)/u;
/** The first quarter, with the year, the next word's comma or nothing behind it. */
const FIRST_QUARTER = /^[1l|](?=$|\/\d{4}|[.,;)])/u;

/** What "II" and "III" are read as where their strokes do not tell: beside it "1" may be a part of one, too. */
const UNTOLD_QUARTER = /^(?=[I|]*[1l|])[1Il|]{2,3}(?=$|\/\d{4}|[.,;)])/u;

/** "Quý 1/2025" in a plan whose other quarters are all Roman: the same quarter, printed "I". */
export function quarterRepairs(pages: readonly PlacedPage[]): RunRepair[] {
  const quarters = pages.flatMap((page) =>
    page.runs.flatMap(({ text }, run) =>
      /^\P{L}*quý$/iu.test(page.runs[run - 1]?.text ?? '') ? [{ page, run, text }] : [],
    ),
  );
  const isRoman = quarters.some(({ text }) => ROMAN_QUARTER.test(text));
  if (!isRoman || quarters.some(({ text }) => ARABIC_QUARTER.test(text) || UNTOLD_QUARTER.test(text))) return [];
  return quarters.flatMap(({ page, run, text }) =>
    FIRST_QUARTER.test(text) ? [{ page, run, to: text.replace(FIRST_QUARTER, 'I') }] : [],
  );
}

const POINT = /^(\d{1,2})([.,])$/u;

/** "9, Đề nghị …" where "8. Phòng …" heads the point before: a full stop with a speck at its foot. */
export function pointRepairs(
  pages: readonly PlacedPage[],
  standsFirst: (page: PlacedPage, run: PlacedRun) => boolean,
): RunRepair[] {
  const found: RunRepair[] = [];
  let last = 0;
  for (const page of pages) {
    page.runs.forEach((run, index) => {
      const [, digits = '', mark] = POINT.exec(run.text) ?? [];
      if (digits === '' || !/^["“]?\p{Lu}/u.test(page.runs[index + 1]?.text ?? '') || !standsFirst(page, run)) return;
      const value = Number(digits);
      if (mark === ',' && value === last + 1 && value > 1) found.push({ page, run: index, to: `${digits}.` });
      if (mark === '.' || value === last + 1) last = value;
    });
  }
  return found;
}

const DOTTED = /^(\d{1,2}(?:\.\d{1,2}){1,2})(\.*)$/u;

/** "24. Cải cách …" behind "2.3. …", "51 Mục tiêu" under "5. …", "2.5... …": points within a label that were lost, or specks behind one. */
export function innerPointRepairs(
  pages: readonly PlacedPage[],
  standsFirst: (page: PlacedPage, run: PlacedRun) => boolean,
): RunRepair[] {
  const found: RunRepair[] = [];
  let last: number[] = [];
  let counted = 0;
  /** The point above, "5.", of a plan that counts points within points. */
  let above = 0;
  for (const page of pages) {
    page.runs.forEach((run, index) => {
      if (!/^\d/u.test(run.text) || !/^["“]?\p{Lu}/u.test(page.runs[index + 1]?.text ?? '')) return;
      const [, label, dots = ''] = DOTTED.exec(run.text) ?? [];
      if (label === undefined && !/^\d{1,3}[.,]?$/u.test(run.text)) return;
      if (!standsFirst(page, run)) return;
      if (/^\d[.,]?$/u.test(run.text)) {
        above = Number(run.text[0]);
        return;
      }
      if (label !== undefined) {
        if (dots.length > 1) found.push({ page, run: index, to: `${label}.` });
        last = label.split('.').map(Number);
        return;
      }
      const digits = run.text.replace(/[.,]$/u, '');
      const next = last.map((part, i) => (i === last.length - 1 ? part + 1 : part));
      const due = [next, [above, 1]].find((parts) => parts.join('') === digits);
      if (due && last.length > 0 && Number(digits) !== counted + 1) {
        found.push({ page, run: index, to: `${due.join('.')}.` });
        last = due;
      } else counted = Number(digits);
    });
  }
  return found;
}

/** Letters of one shape to the engine; it also finds one more of them between two, and strokes that are none. */
const shapeOf = (word: string): string =>
  word
    .replace(/[GOUQ]/gu, 'C')
    .replace(/C+/gu, 'C')
    .replace(/[IJ]/gu, '');
const ABBREVIATION = /^(\P{L}*)(\p{Lu}{5,})(\P{L}*)$/u;
/** No syllable has so many consonants side by side. */
const NO_SYLLABLE = /[BCDĐGHKLMNPQRSTVX]{4}/u;
/** So much more often the right letters are read. */
const FAR_OFTENER = 3;

/** An abbreviation where it stands, with the signs around it. */
interface Use {
  page: PlacedPage;
  run: number;
  lead: string;
  end: string;
}

/** "TTPVHCUC" in a plan full of "TTPVHCC": letters that stand for words are read in one way mostly, and that is theirs. */
export function abbreviationRepairs(pages: readonly PlacedPage[]): RunRepair[] {
  const shapes = new Map<string, Map<string, Use[]>>();
  for (const page of pages) {
    page.runs.forEach(({ text }, run) => {
      const [, lead = '', word = '', end = ''] = ABBREVIATION.exec(text) ?? [];
      if (word === '') return;
      const shape = shapeOf(word);
      const forms = shapes.get(shape) ?? new Map<string, Use[]>();
      shapes.set(shape, forms);
      const uses = forms.get(word) ?? [];
      forms.set(word, uses);
      uses.push({ page, run, lead, end });
    });
  }
  return [...shapes.values()].flatMap((forms) => {
    const byUse = [...forms].sort((a, b) => b[1].length - a[1].length);
    const [right, uses] = byUse[0]!;
    if (!NO_SYLLABLE.test(right)) return [];
    return byUse
      .slice(1)
      .filter(([, wrong]) => uses.length >= FAR_OFTENER * wrong.length)
      .flatMap(([, wrong]) => wrong.map(({ page, run, lead, end }) => ({ page, run, to: lead + right + end })));
  });
}

/** An author's slips are of all kinds; the same accent lost so often is the scan's doing. */
const RECURS = 3;

/** Compounds with an accent that this scan keeps losing, though the engine was sure of each. */
export function accentRepairs(
  pages: readonly PlacedPage[],
  neighbour: (runs: readonly PlacedRun[], index: number, step: 1 | -1) => string,
): RunRepair[] {
  const found = new Map<string, RunRepair[]>();
  for (const page of pages) {
    page.runs.forEach((run, index) => {
      const to = mendCompound(run.text, neighbour(page.runs, index, -1), neighbour(page.runs, index, 1));
      if (to === null) return;
      const change = changeOf(run.text, to);
      if (change !== null) found.set(change, [...(found.get(change) ?? []), { page, run: index, to }]);
    });
  }
  return [...found.values()].filter((repairs) => repairs.length >= RECURS).flat();
}

/** Which marks became which ("the acute the hook"); null where letters differ. */
function changeOf(from: string, to: string): string | null {
  const [a, b] = [from, to].map((word) => word.normalize('NFD').toLowerCase());
  if (a!.replace(/\p{M}/gu, '') !== b!.replace(/\p{M}/gu, '')) return null;
  const marks = (word: string): string[] => [...word.matchAll(/\p{M}/gu)].map(([mark]) => mark);
  const [before, after] = [marks(a!), marks(b!)];
  const gone = before.filter((mark) => !after.includes(mark));
  const come = after.filter((mark) => !before.includes(mark));
  return `${gone.join('')}>${come.join('')}`;
}
