/**
 * What the lines of a table say by themselves, before anything is learned from it: how much each looks like each column's
 * cells, and how two of them follow each other. Both passes over the table read the same evidence.
 */
import { isCountedItem } from '../../table-words/cell-edges.ts';
import type { AreaName } from '../atoms/area-cells.ts';
import type { Atom } from '../atoms/atoms.ts';
import { dittoAt, endsDitto } from '../atoms/dittos.ts';
import type { Lexicon } from '../atoms/lexicon.ts';
import { isBound, wantsMore } from '../atoms/open-words.ts';
import { isName, isRestOfName, isTitledName } from '../atoms/person-names.ts';
import { BITS } from '../atoms/phrase-trie.ts';
import type { Phrases } from '../atoms/phrases.ts';
import {
  countShares,
  isAmount,
  kindOfRole,
  leavingOf,
  MONEY,
  PERSON,
  startOf,
  TIME,
  UNIT,
  vocabularyOf,
} from './cell-looks.ts';
import { overflow, wrap } from './line-room.ts';
import { firstWidths } from './priors.ts';
import { type TableRole, WEIGHTS } from './weights.ts';

export class Evidence {
  readonly columns: number;
  /** By atom and column: how much the atom's words speak for the column; how well a cell may begin with the atom. */
  readonly vocabulary: Float64Array;
  readonly starts: Float64Array;
  /** How ready a cell that ends with the atom is to be left. */
  readonly leaving: Float64Array;
  /** In a table with an area column: by atom, 1 where an area's name begins or the number ahead of it, 2 where it goes on. */
  readonly areas: Uint8Array | null;
  /** How wide the columns are taken to be until the table has shown it. */
  readonly firstWidths: Float64Array;
  readonly lexicon: Lexicon;
  private readonly phrases: Phrases;
  /** By column: which of KINDS its cells are of, -1 of none. */
  private readonly cellKinds: readonly number[];
  private readonly hasMoney: boolean;
  /** Where helpers have no column of their own, they stand among those who lead. */
  private readonly hasHelpers: boolean;
  private readonly hasPersons: boolean;
  /** 1 where the atom wants more to come; where its first words name a unit or it opens with a dash. */
  private readonly openLast: Uint8Array;
  private readonly opensUnit: Uint8Array;
  /** 1 where the atom is a time that ends with its year. */
  private readonly endsYear: Uint8Array;
  /** 1 where the atom is a person with a title. */
  private readonly titled: Uint8Array;
  /** The key of the atom's words, and what the words before them are to be multiplied by. */
  private readonly keys: Int32Array;
  private readonly keyFactors: Int32Array;
  /** What the seams to the atom in hand are worth, by the atom before; `seamOf` says for which atom they were counted. */
  private readonly seams: Float64Array;
  /** What it costs to open another cell there, where a name goes on over the seam. */
  private readonly parting: Float64Array;
  private readonly seamOf: Int32Array;

  constructor(
    readonly atoms: readonly Atom[],
    readonly roles: readonly TableRole[],
    named: readonly AreaName[],
    phrases: Phrases,
  ) {
    this.columns = roles.length;
    this.lexicon = phrases.lexicon;
    this.phrases = phrases;
    this.cellKinds = roles.map((role) => kindOfRole(role));
    this.hasHelpers = roles.includes('coordinator');
    this.hasMoney = this.cellKinds.includes(MONEY);
    this.hasPersons = this.cellKinds.includes(PERSON);
    this.firstWidths = firstWidths(atoms, roles);
    this.vocabulary = new Float64Array(atoms.length * roles.length);
    this.starts = new Float64Array(atoms.length * roles.length);
    this.leaving = new Float64Array(atoms.length);
    this.openLast = new Uint8Array(atoms.length);
    this.opensUnit = new Uint8Array(atoms.length);
    this.endsYear = new Uint8Array(atoms.length);
    this.titled = new Uint8Array(atoms.length);
    this.keys = new Int32Array(atoms.length);
    this.keyFactors = new Int32Array(atoms.length);
    this.seams = new Float64Array(atoms.length);
    this.parting = new Float64Array(atoms.length);
    this.seamOf = new Int32Array(atoms.length).fill(-1);
    this.areas = roles.includes('area') ? areaPlaces(named, atoms.length) : null;
    for (let i = 0; i < atoms.length; i++) this.read(i, phrases.kinds);
  }

  /** What each word of the document speaks of, as bits. */
  get kinds(): Uint8Array {
    return this.phrases.kinds;
  }

  private read(i: number, kinds: Uint8Array): void {
    const { lexicon, roles, cellKinds } = this;
    const atom = this.atoms[i]!;
    const openLast = wantsMore(atom, lexicon);
    const said = atom.opens === 'dash' ? this.behindLabel(atom) : atom.from;
    const first = said < atom.to ? kinds[said]! : 0;
    this.openLast[i] = openLast ? 1 : 0;
    const isTime = (first & BITS.time) !== 0;
    this.endsYear[i] = isTime && ENDS_WITH_YEAR.test(lexicon.text.slice(atom.start, atom.end)) ? 1 : 0;
    this.opensUnit[i] = (first & BITS.unit) !== 0 || atom.opens === 'dash' ? 1 : 0;
    this.leaving[i] = leavingOf(atom, openLast, isBound(atom, lexicon));
    this.readKey(i);
    this.titled[i] = isTitledName(lexicon.text, atom) ? 1 : 0;
    const whole = this.wholeKind(i);
    // A name says that the words ahead of it are at their end.
    if (whole === PERSON && i > 0) {
      this.leaving[i - 1] = Math.max(0, this.leaving[i - 1]!);
      this.openLast[i - 1] = 0;
    }
    countShares(kinds, said === atom.from ? atom : { ...atom, from: said }, whole);
    const count = Math.max(1, atom.to - atom.from);
    // A line weighs the same in one atom or in several.
    const weight = Math.min(1, 0.4 + atom.lineWords / 5) * (count / Math.max(count, atom.lineWords));
    for (let c = 0; c < roles.length; c++) {
      const kind = cellKinds[c]!;
      const named = this.areas && roles[c] === 'area' ? WEIGHTS[this.areas[i] ? 'areaNamed' : 'areaUnnamed'] : 0;
      this.vocabulary[i * roles.length + c] = vocabularyOf(roles[c]!, kind) * weight + named;
      this.starts[i * roles.length + c] = startOf(atom, kind, whole >= 0 ? first | (1 << whole) : first);
    }
  }

  /** What the atom is as a whole, whatever its words: an amount, a name, who leads by name; -1 for none of them. */
  private wholeKind(i: number): number {
    const { text } = this.lexicon;
    const atom = this.atoms[i]!;
    if (this.hasMoney && isAmount(atom, text)) return MONEY;
    if (atom.marks) return TIME;
    if (!this.hasPersons) return this.titled[i] === 1 ? UNIT : -1;
    const before = this.atoms[i - 1];
    return isName(text, atom) || (before && isName(text, before) && isRestOfName(text, atom)) ? PERSON : -1;
  }

  /** "- Kế hoạch: Quý I/2018" says when, not what: its words begin behind the colon, those of "(1), (2) Quý I/2018" behind the numbers. */
  private behindLabel({ start, end, from, to }: Atom): number {
    const { text, starts } = this.lexicon;
    if (isCountedItem(text, start)) {
      let said = from;
      while (said < to && isCountedItem(text, starts[said]! - 1)) said++;
      return said;
    }
    const colon = text.indexOf(':', start);
    if (colon < 0 || colon - start > LONGEST_LABEL || colon >= end - 1) return from;
    for (let word = from; word < to; word++) if (starts[word]! > colon) return word;
    return from;
  }

  private readKey(i: number): void {
    const { from, to } = this.atoms[i]!;
    const { ids } = this.lexicon;
    let [key, factor] = [0, 1];
    for (let word = from; word < to; word++) {
      key = Math.imul(key, KEY_FACTOR) + ids[word]! + 1;
      factor = Math.imul(factor, KEY_FACTOR);
    }
    this.keys[i] = key;
    this.keyFactors[i] = factor;
  }

  /**
   * How well atom `next` goes on the cell of a column `width` characters wide whose last atom is `last`; what stands of
   * the cell on that atom's line begins at `lineStart`.
   */
  follows(last: number, next: number, width: number, lineStart: number): number {
    if (this.seamOf[last] !== next) this.readSeam(last, next);
    const a = this.atoms[last]!;
    const b = this.atoms[next]!;
    if (a.line === b.line) return this.seams[last]! + overflow(a, b, width, lineStart);
    return this.seams[last]! + (a.endsLine && b.startsLine ? wrap(a, b, width, a.end - lineStart) : 0);
  }

  /** How well atom `next`, which follows so well, takes up a cell left at `last`: what leaving it unfinished had cost is given back. */
  resumes(last: number, next: number, follows: number): number {
    const finished = this.atoms[last]!.closes === 'stop' && this.atoms[next]!.opens === 'lower';
    const refund = Math.min(0, this.leaving[last]!);
    return follows - refund + (finished ? WEIGHTS.resumeFinished : 0);
  }

  /** What it costs to open another column's cell with atom `next`, where a name goes on from atom `last`. */
  parts(last: number, next: number): number {
    if (this.seamOf[last] !== next) this.readSeam(last, next);
    return this.parting[last]!;
  }

  /** What the words at the seam say, whatever the column. */
  private readSeam(last: number, next: number): void {
    const a = this.atoms[last]!;
    const b = this.atoms[next]!;
    let score = 0;
    let known = false;
    let parting = 0;
    if (this.isDashOfName(last, next)) {
      score += WEIGHTS.dashInName;
      parting = WEIGHTS.nameParted;
    } else if (b.opens !== 'lower' && a.closes === 'item') score += WEIGHTS.itemAfterItem;
    else if (b.opens === 'dash' && a.closes === 'plain') score += WEIGHTS.itemAfterPlain;
    if (b.opens !== 'dash' && a.closes !== 'stop' && a.closes !== 'item' && a.last >= 0 && b.first >= 0) {
      // Words of one line of the table may be cells side by side in row after row.
      known =
        this.lexicon.together(a.last, b.first) > 0 && (b.startsLine || this.lexicon.togetherInProse(a.last, b.first));
      if (known) {
        score += WEIGHTS.seamKnown;
        const elsewhere = this.lexicon.goesOnElsewhere(a.from, a.to, b.from, b.to);
        if (elsewhere !== 'nowhere') score += WEIGHTS.seamWellKnown;
        if (elsewhere === 'prose') parting = WEIGHTS.knownParted;
      } else if (b.opens !== 'upper' && this.lexicon.count(a.last) > 3 && this.lexicon.count(b.first) > 3)
        score += WEIGHTS.seamStrange;
      if (this.openLast[last] === 1) score += WEIGHTS.goesOnOpen;
      if (b.startsLine && this.phrases.goesAcross(a.from, a.to, b.from, b.to)) {
        score += WEIGHTS.phraseGoesOn;
        parting ||= WEIGHTS.nameParted;
      }
    }
    if (b.opens === 'lower') score += a.closes === 'stop' ? WEIGHTS.smallAfterStop : WEIGHTS.goesOnSmall;
    else if (b.opens === 'digit' && a.closes === 'plain') score += WEIGHTS.goesOnDigit;
    else if (b.opens === 'upper' && a.closes === 'plain' && !known) score += WEIGHTS.capitalAfterOpenLine;
    if (
      a.line === b.line &&
      b.opens === 'upper' &&
      this.endsYear[last] === 1 &&
      (this.kinds[b.from]! & BITS.time) === 0
    )
      score += WEIGHTS.behindYear;
    if (endsDitto(this.lexicon, a.to - 1) || dittoAt(this.lexicon, b.from) > 0) score += WEIGHTS.besideDitto;
    this.seams[last] = score;
    this.parting[last] = parting;
    this.seamOf[last] = next;
  }

  /** "Tư pháp" / "- Hộ tịch", "Ông Huỳnh Ngọc Tín" / "- Phó Chủ tịch": the dash parts no items. */
  private isDashOfName(last: number, next: number): boolean {
    const b = this.atoms[next]!;
    if (b.opens !== 'dash') return false;
    return this.titled[last] === 1 || this.phrases.isNameDash(this.atoms[last]!.last, b.first);
  }

  /** What a dash at `next` means in a cell that began with a dash or did not, and whose last item began at `item`. */
  item(last: number, next: number, column: number, isList: boolean, item: number): number {
    const b = this.atoms[next]!;
    if (b.opens === 'lower') return 0;
    if (this.isDashOfName(last, next)) return 0;
    const role = this.roles[column];
    const again = this.beginAlike(item, next) ? WEIGHTS.itemAgain : 0;
    const marked = isList && b.opens === 'dash';
    const isListed = !marked && this.atoms[last]!.closes === 'item';
    const another =
      role === 'lead' && this.hasHelpers && this.opensUnit[next] === 1
        ? isListed
          ? WEIGHTS.listedLead
          : WEIGHTS.secondLead * (marked ? 0.5 : 1)
        : 0;
    if (b.opens !== 'dash') return again + another;
    if (this.announces(last)) return again + another + WEIGHTS.listAnnounced;
    if (isList) return again + another + WEIGHTS.nextItem;
    return again + another + (role === 'content' ? WEIGHTS.itemInProse : WEIGHTS.itemInNoList);
  }

  /** "Ban hành các kế hoạch sau:" over "- Kế hoạch kiểm tra": the cell is a list from there on. */
  announces(atom: number): boolean {
    return this.lexicon.text[this.atoms[atom]!.end - 1] === ':';
  }

  /** Do two atoms begin with the same two words? */
  private beginAlike(one: number, other: number): boolean {
    const { ids } = this.lexicon;
    const a = this.atoms[one];
    const b = this.atoms[other]!;
    if (!a || a.first !== b.first || a.to - a.from < 2 || b.to - b.from < 2) return false;
    return ids[a.from + 1] === ids[b.from + 1];
  }

  /** A number for the words of a cell, grown atom by atom, whatever its lines. */
  cellKey(before: number, atom: number): number {
    return (Math.imul(before, this.keyFactors[atom]!) + this.keys[atom]!) | 0;
  }
}

const ENDS_WITH_YEAR = /(?:^|\D)20\d\d$/u;

const KEY_FACTOR = 0x01000193;
/** "- Chương trình hành động:"; what is longer before its colon is a sentence. */
const LONGEST_LABEL = 28;

function areaPlaces(named: readonly AreaName[], count: number): Uint8Array {
  const places = new Uint8Array(count);
  for (const { label, from, to } of named) {
    places.fill(2, from, to);
    places[from] = 1;
    if (label >= 0) places[label] = 1;
  }
  return places;
}
