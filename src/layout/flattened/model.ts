/**
 * What the decoder weighs: how much a line looks like each column's cells, how two lines of one cell follow each other,
 * and what a gap between lines means. Weights are log-odds in rough natural units; each has its reason. What differs
 * from table to table (line widths, gaps, words of a column) is learned from the table in a first pass.
 */
import type { CellKind } from '../../registry/cell-words.ts';
import type { ColumnRole } from '../../registry/columns.ts';
import { type Atom, GAPS, gapIndex, openWords } from './atoms.ts';
import type { Lexicon } from './lexicon.ts';
import { isNameDash, isOf, KINDS } from './phrases.ts';

export const WEIGHTS = {
  /** A line made wholly of a kind's phrases against one with none of them. */
  vocabulary: 3,
  /** Content holds everything: words of no kind speak for it, but weakly. */
  contentPlain: 1.2,
  /** A new cell opens with a capital or a dash nearly always; the tail of a cut cell opens small. */
  opensCapital: 0.7,
  opensSmall: -2.6,
  opensDigit: -0.4,
  /** The first words of a cell tell its column best ("Báo cáo", "Bộ phận", "Quý"). */
  starter: 1.3,
  /** A cell left at a comma, a dash or "của" was not at its end. */
  leftOpen: -2.2,
  leftAtStop: 0.5,
  /** A semicolon promises another item. */
  leftAtItem: -0.9,
  /** A small letter goes on with the line before, unless that one ended its sentence. */
  goesOnSmall: 1.1,
  goesOnDigit: 0.5,
  smallAfterStop: -0.8,
  /** A capital after an unfinished line begins something else more often than not. */
  capitalAfterOpenLine: -1.3,
  /** After "của", "các" or "có" more must come. */
  goesOnOpen: 0.8,
  /** List items of one cell: "- Kế hoạch; / - Báo cáo"; a cell that began without a dash is seldom a list. */
  nextItem: 0.3,
  itemAfterPlain: -1,
  itemAfterItem: 0.9,
  /** "Tư pháp" / "- Hộ tịch" is one name. */
  dashInName: 2.5,
  itemInNoList: -1.5,
  itemInProse: -2.7,
  /** One office leads, several help: a second name among the leads is rarer than a first among the helpers. */
  secondLead: -0.9,
  /** The same item twice in one cell: more likely two cells of two columns. */
  itemAgain: -1.5,
  /** A whole cell that the column holds in other rows too ("Các bộ phận chuyên môn"), per row on a log scale. */
  cellKnown: 0.7,
  cellKnownMost: 1.8,
  /** The two words at the seam follow each other elsewhere in the document, or never though both are common. */
  seamKnown: 1.3,
  seamStrange: -0.9,
  /** The next word would have fitted on the line before: the author's cell is wider, so this is not its next line. */
  roomLeft: -7,
  roomLeftMost: -3.5,
  /** Before a capital the author may have pressed Enter. */
  roomLeftBeforeCapital: -0.8,
  roomTolerance: 0.14,
  naturalWrap: 0.5,
  /** A line longer than its column. */
  tooWide: -0.5,
  tooWideMost: -5,
  widthTolerance: 2,
  /** Leaving out a column on the way to a later one; in a cut row's second half most columns have nothing left. */
  skippedColumn: -1.2,
  /** Back to an earlier column: only a cut or interleaved row does it. */
  back: -4.5,
  backToEmpty: -5.5,
  resumeFinished: -2,
  /** Rows are numbered in order. */
  numberInOrder: 2.2,
  numberOutOfOrder: -3.5,
  numberInsideRow: -1.8,
  numberAsWord: -3,
  rowWithoutNumber: -3.2,
  pageNumber: -2.2,
  pageNumberInOrder: -3.5,
  /** A group's label in order, an area's name in it. */
  groupInOrder: 2.5,
  groupOutOfOrder: -3,
  groupNamesArea: 2.5,
  groupGoesOn: 1.3,
  groupOpensAnew: -3,
  /** A row that is a number and nothing else. */
  numberAlone: -2,
  rowBegins: -0.4,
} as const;

/** What an empty cell costs when a row closes: content is never empty, notes nearly always. */
export const EMPTY_CELL: Record<ColumnRole | 'other', number> = {
  no: 0,
  area: -0.3,
  content: -6,
  product: -2,
  lead: -2,
  coordinator: -1.4,
  start: -0.8,
  deadline: -2,
  funding: -0.2,
  note: -0.1,
  target: -0.6,
  unit: -0.6,
  supervisor: -1,
  other: -0.4,
};

/** Log-odds of going on, moving to a later column, going back, beginning a row, before the table has taught better. */
const GAP_PRIOR: Record<(typeof GAPS)[number], readonly [number, number, number, number]> = {
  inline: [1.5, -2.6, -4.5, -3.5],
  wide: [0.4, -0.6, -3, -1.5],
  adjacent: [0.3, 0, -2.5, -0.5],
  blank: [0.3, -0.1, -3, -0.3],
  spacer: [-1.1, 0.5, -3, 0.5],
  indent: [-0.4, -0.2, 2.6, 0.4],
  page: [-0.2, -0.5, 3.4, 0.4],
};
export const MOVES = ['on', 'advance', 'back', 'row'] as const;

/** A column's role, or that it is none of the usual ones. */
export type TableRole = ColumnRole | 'other';

const KIND_OF_ROLE: Record<ColumnRole | 'other', CellKind | null> = {
  no: null,
  area: null,
  content: 'content',
  product: 'product',
  lead: 'unit',
  coordinator: 'unit',
  start: 'time',
  deadline: 'time',
  funding: 'money',
  note: null,
  target: null,
  unit: null,
  supervisor: 'unit',
  other: null,
};
/** First guesses of how wide a column's lines are, as shares of the widest; replaced by what the table shows. */
const WIDTH_SHARE: Record<ColumnRole | 'other', number> = {
  no: 0.1,
  area: 0.5,
  content: 1,
  product: 0.7,
  lead: 0.55,
  coordinator: 0.5,
  start: 0.4,
  deadline: 0.5,
  funding: 0.4,
  note: 0.5,
  target: 0.5,
  unit: 0.3,
  supervisor: 0.5,
  other: 0.6,
};

export interface Labelled {
  column: number;
  move: number;
}

/** Which share of an atom's words phrases of each kind cover. */
function shares({ kinds }: Atom): Record<CellKind, number> {
  const share: Record<CellKind, number> = { content: 0, product: 0, unit: 0, time: 0, money: 0 };
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] === 0) continue;
    for (const kind of KINDS) if (isOf(kinds[i]!, kind)) share[kind] += 1 / kinds.length;
  }
  return share;
}

/** All scores of one table; built once per pass. */
export class Model {
  readonly emission: Float64Array;
  readonly starts: Float64Array;
  readonly gaps: Float64Array;
  readonly widths: Float64Array;
  readonly empty: Float64Array;
  private readonly gapRows: Float64Array[];
  /** What the seams to the atom in hand are worth, by the atom before; `seamOf` says for which atom they were counted. */
  private readonly seams: Float64Array;
  private readonly seamOf: Int32Array;
  /** How ready a cell that ends with the atom is to be left. */
  readonly leaving: Float64Array;
  private readonly openLast: boolean[] = [];
  private readonly opensUnit: boolean[] = [];
  private readonly cells: Map<number, number>[] | null;

  constructor(
    readonly atoms: readonly Atom[],
    readonly roles: readonly TableRole[],
    private readonly lexicon: Lexicon,
    lesson: Lesson | null,
  ) {
    const columns = roles.length;
    this.emission = new Float64Array(atoms.length * columns);
    this.starts = new Float64Array(atoms.length * columns);
    this.gaps = lesson ? lesson.gaps : priorGaps();
    this.gapRows = GAPS.map((_, i) => this.gaps.subarray(i * MOVES.length, (i + 1) * MOVES.length));
    this.seams = new Float64Array(atoms.length);
    this.seamOf = new Int32Array(atoms.length).fill(-1);
    this.widths = lesson ? lesson.widths : priorWidths(atoms, roles);
    this.empty = lesson ? lesson.empty : Float64Array.from(roles, (role) => EMPTY_CELL[role]);
    this.cells = lesson?.cells ?? null;
    this.leaving = new Float64Array(atoms.length);
    const open = openWords();
    atoms.forEach((atom, i) => {
      const openLast = atom.last >= 0 && open.has(lexicon.forms[atom.last]!);
      this.openLast.push(openLast);
      this.leaving[i] = leavingOf(atom, openLast);
      const learned = lesson?.words(atom);
      const share = shares(atom);
      const first = atom.kinds[0] ?? 0;
      this.opensUnit.push(isOf(first, 'unit') || atom.opens === 'dash');
      const count = Math.max(1, atom.ids.length);
      // A line weighs the same in one atom or in several.
      const weight = Math.min(1, 0.4 + atom.lineWords / 5) * (count / Math.max(count, atom.lineWords));
      roles.forEach((role, c) => {
        const kind = KIND_OF_ROLE[role];
        let score = 0;
        if (role === 'content') {
          score = WEIGHTS.contentPlain * (0.5 - Math.max(share.unit, share.time, share.product * 0.6)) + share.content;
        } else if (kind) score = WEIGHTS.vocabulary * (share[kind] - 0.5) - 0.6 * share.content;
        else score = -0.6;
        score *= weight;
        if (learned) score += learned[c]!;
        score += this.tooWide(atom, c);
        this.emission[i * columns + c] = score;
        let start: number = atom.opens === 'lower' || atom.opens === 'mark' ? WEIGHTS.opensSmall : WEIGHTS.opensCapital;
        if (atom.opens === 'digit')
          start = kind === 'time' || kind === 'money' || kind === null ? WEIGHTS.opensCapital : WEIGHTS.opensDigit;
        if (kind && kind !== 'content') start += isOf(first, kind) ? WEIGHTS.starter : -WEIGHTS.starter * 0.6;
        this.starts[i * columns + c] = start;
      });
    });
  }

  private tooWide(atom: Atom, column: number): number {
    const excess = atom.width - this.widths[column]! - WEIGHTS.widthTolerance;
    return excess > 0 ? Math.max(WEIGHTS.tooWideMost, WEIGHTS.tooWide * excess) : 0;
  }

  /** How well atom `next` goes on the cell of `column` whose last atom is `last`. */
  follows(last: number, next: number, column: number): number {
    const a = this.atoms[last]!;
    const b = this.atoms[next]!;
    return this.seam(last, next) + (a.endsLine && b.startsLine ? this.wrap(a, b, column) : 0);
  }

  /** How well atom `next` takes up a cell that was left at `last`: what leaving it unfinished had cost is given back. */
  resumes(last: number, next: number, column: number): number {
    const finished = this.atoms[last]!.closes === 'stop' && this.atoms[next]!.opens === 'lower';
    const refund = Math.min(0, this.leaving[last]!);
    return this.follows(last, next, column) - refund + (finished ? WEIGHTS.resumeFinished : 0);
  }

  /** What the words at the seam say, whatever the column. */
  private seam(last: number, next: number): number {
    if (this.seamOf[last] === next) return this.seams[last]!;
    const a = this.atoms[last]!;
    const b = this.atoms[next]!;
    let score = 0;
    let known = false;
    if (b.opens === 'dash' && isNameDash(this.lexicon, a.last, b.first)) score += WEIGHTS.dashInName;
    else if (b.opens !== 'lower' && a.closes === 'item') score += WEIGHTS.itemAfterItem;
    else if (b.opens === 'dash' && a.closes === 'plain') score += WEIGHTS.itemAfterPlain;
    if (b.opens !== 'dash' && a.closes !== 'stop' && a.closes !== 'item' && a.last >= 0 && b.first >= 0) {
      // words of one line follow each other at least here: that says nothing
      known = this.lexicon.together(a.last, b.first) > (b.startsLine ? 0 : 1);
      if (known) score += WEIGHTS.seamKnown;
      else if (b.opens !== 'upper' && this.lexicon.count(a.last) > 3 && this.lexicon.count(b.first) > 3)
        score += WEIGHTS.seamStrange;
      if (this.openLast[last]) score += WEIGHTS.goesOnOpen;
    }
    if (b.opens === 'lower') score += a.closes === 'stop' ? WEIGHTS.smallAfterStop : WEIGHTS.goesOnSmall;
    else if (b.opens === 'digit' && a.closes === 'plain') score += WEIGHTS.goesOnDigit;
    else if (b.opens === 'upper' && a.closes === 'plain' && !known) score += WEIGHTS.capitalAfterOpenLine;
    this.seams[last] = score;
    this.seamOf[last] = next;
    return score;
  }

  private wrap(a: Atom, b: Atom, column: number): number {
    if (b.opens === 'dash' || (b.opens !== 'lower' && (a.closes === 'stop' || a.closes === 'item'))) return 0;
    const width = this.widths[column]!;
    const room = (width - (a.reach + 1 + b.firstLength)) / width;
    if (room <= 0.05) return WEIGHTS.naturalWrap;
    if (room <= WEIGHTS.roomTolerance) return 0;
    const most = b.opens === 'lower' ? WEIGHTS.roomLeftMost : WEIGHTS.roomLeftBeforeCapital;
    return Math.max(most, WEIGHTS.roomLeft * (room - WEIGHTS.roomTolerance));
  }

  /** What it is worth that the column has the very same cell in other rows. */
  known(column: number, key: number): number {
    const rows = (this.cells?.[column]?.get(key) ?? 0) - (this.cells ? 1 : 0);
    return rows > 0 ? Math.min(WEIGHTS.cellKnownMost, WEIGHTS.cellKnown * Math.log2(1 + rows)) : 0;
  }

  /** What a dash at `next` means in a cell that began with a dash or did not, and whose last item began at `item`. */
  item(last: number, next: number, column: number, isList: boolean, item: number): number {
    const b = this.atoms[next]!;
    if (b.opens === 'lower' || (b.opens === 'dash' && isNameDash(this.lexicon, this.atoms[last]!.last, b.first)))
      return 0;
    const a = this.atoms[item];
    const again = a && a.ids.length > 1 && a.ids[0] === b.ids[0] && a.ids[1] === b.ids[1] ? WEIGHTS.itemAgain : 0;
    const marked = isList && b.opens === 'dash';
    const another = this.roles[column] === 'lead' && this.opensUnit[next] ? WEIGHTS.secondLead * (marked ? 0.5 : 1) : 0;
    if (b.opens !== 'dash') return again + another;
    if (isList) return again + another + WEIGHTS.nextItem;
    return again + another + (this.roles[column] === 'content' ? WEIGHTS.itemInProse : WEIGHTS.itemInNoList);
  }

  /** The four scores of a kind of gap, by move. */
  gapsOf(gap: number): Float64Array {
    return this.gapRows[gap]!;
  }

  /** The gap of an atom that a page number has just cut off. */
  get pageGaps(): Float64Array {
    return this.gapRows[gapIndex('page')]!;
  }
}

function leavingOf({ closes }: Atom, openLast: boolean): number {
  if (closes === 'stop') return WEIGHTS.leftAtStop;
  if (closes === 'item') return WEIGHTS.leftAtItem;
  if (closes === 'comma') return WEIGHTS.leftOpen / 2;
  if (closes === 'open') return WEIGHTS.leftOpen;
  return openLast ? WEIGHTS.leftOpen * 0.6 : 0;
}

function priorGaps(): Float64Array {
  return Float64Array.from(GAPS.flatMap((gap) => GAP_PRIOR[gap]));
}

function priorWidths(atoms: readonly Atom[], roles: readonly TableRole[]): Float64Array {
  const widths = atoms.map((atom) => atom.width).sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.95)] ?? 0;
  return Float64Array.from(roles, (role) => Math.max(8, widest * WIDTH_SHARE[role]));
}

/** What the first pass over a table teaches the second. */
export interface Lesson {
  /** How many rows hold a cell of these words, by column and key of the words. */
  cells: Map<number, number>[];
  gaps: Float64Array;
  widths: Float64Array;
  empty: Float64Array;
  /** By column, how much the atom's words speak for it. */
  words(atom: Atom): Float64Array;
}

/** Smoothing: so many imaginary lines stand behind each prior, so that small tables keep to it. */
const GAP_SMOOTHING = 12;
const WORD_SMOOTHING = 1.5;
const WORD_TRUST = 0.5;
const WORD_MOST = 1.5;

/** Learns widths, gaps, words and empty cells of a table from its labelled atoms. */
export function learn(
  atoms: readonly Atom[],
  roles: readonly TableRole[],
  labels: readonly (Labelled | null)[],
  rows: { cells: number[][] }[],
): Lesson {
  const columns = roles.length;
  const gaps = learnGaps(atoms, labels);
  const widths = learnWidths(atoms, roles, labels);
  const empty = Float64Array.from(roles, (role, c) => {
    if (rows.length < 5) return EMPTY_CELL[role];
    const share = (rows.filter(({ cells }) => cells[c]!.length === 0).length + 0.5) / (rows.length + 1);
    return Math.min(-0.05, Math.max(-4, 0.5 * EMPTY_CELL[role] + 0.5 * Math.log(share)));
  });
  const counts = new Map<number, Float64Array>();
  const totals = new Float64Array(columns);
  atoms.forEach((atom, i) => {
    const label = labels[i];
    if (!label) return;
    for (const id of atom.ids) {
      let row = counts.get(id);
      if (!row) {
        row = new Float64Array(columns);
        counts.set(id, row);
      }
      row[label.column]!++;
      totals[label.column]!++;
    }
  });
  const lifts = liftsOf(counts, totals);
  const words = ({ ids }: Atom): Float64Array => {
    const scores = new Float64Array(columns);
    for (const id of ids) {
      const lift = lifts.get(id);
      if (lift) for (let c = 0; c < columns; c++) scores[c]! += lift[c]!;
    }
    const many = Math.max(1, Math.sqrt(ids.length));
    return scores.map((score) => Math.max(-WORD_MOST, Math.min(WORD_MOST, (WORD_TRUST * score) / many)));
  };
  const cells = roles.map((_, c) => {
    const seen = new Map<number, number>();
    for (const row of rows) {
      const key = row.cells[c]!.reduce((sum, i) => cellKey(sum, atoms[i]!), 0);
      if (row.cells[c]!.length > 0) seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    return seen;
  });
  return { gaps, widths, empty, words, cells };
}

/** How much more often than by chance each word stands in each column; a word's own place does not vote for itself. */
function liftsOf(counts: ReadonlyMap<number, Float64Array>, totals: Float64Array): Map<number, Float64Array> {
  const all = totals.reduce((sum, n) => sum + n, 0) + 1;
  const lifts = new Map<number, Float64Array>();
  for (const [id, row] of counts) {
    const seen = Math.max(0, row.reduce((sum, n) => sum + n, 0) - 1);
    const lift = row.map((n, c) => {
      const expected = totals[c]! / all;
      return Math.log(
        (Math.max(0, n - 1) + WORD_SMOOTHING * expected + 0.05) / ((seen + WORD_SMOOTHING) * expected + 0.05),
      );
    });
    lifts.set(id, lift);
  }
  return lifts;
}

function learnGaps(atoms: readonly Atom[], labels: readonly (Labelled | null)[]): Float64Array {
  const prior = priorGaps();
  const counts = new Float64Array(prior.length);
  const overall = new Float64Array(MOVES.length);
  atoms.forEach((atom, i) => {
    const label = labels[i];
    if (!label) return;
    counts[atom.gap * MOVES.length + label.move]!++;
    overall[label.move]!++;
  });
  const all = overall.reduce((sum, n) => sum + n, 0) + 1;
  return prior.map((value, index) => {
    const gap = Math.floor(index / MOVES.length);
    const move = index % MOVES.length;
    let seen = 0;
    for (let m = 0; m < MOVES.length; m++) seen += counts[gap * MOVES.length + m]!;
    const share = (overall[move]! + 0.5) / all;
    const learned = Math.log((counts[index]! + 2 * share) / (seen + 2) / share);
    const trust = seen / (seen + GAP_SMOOTHING);
    return (1 - trust) * value + trust * Math.max(-4, Math.min(2, learned)) * 0.8;
  });
}

function learnWidths(
  atoms: readonly Atom[],
  roles: readonly TableRole[],
  labels: readonly (Labelled | null)[],
): Float64Array {
  const prior = priorWidths(atoms, roles);
  return Float64Array.from(roles, (_, c) => {
    const wrapped: number[] = [];
    atoms.forEach((atom, i) => {
      const next = labels[i + 1];
      if (labels[i]?.column === c && next?.column === c && next.move === 0 && atoms[i + 1]?.opens === 'lower') {
        wrapped.push(atom.width);
      }
    });
    if (wrapped.length < 4) return prior[c]!;
    wrapped.sort((a, b) => a - b);
    return wrapped[Math.min(wrapped.length - 1, Math.floor(wrapped.length * 0.93))]!;
  });
}

/** A number for the words of a cell, grown atom by atom, whatever its lines. */
export function cellKey(before: number, atom: Atom): number {
  let key = before;
  for (const id of atom.ids) key = (Math.imul(key ^ (id + 1), 0x01000193) + 0x9e3779b9) | 0;
  return key;
}
