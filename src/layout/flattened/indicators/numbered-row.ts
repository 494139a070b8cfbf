/** One counted row of a table of indicators: its name, unit and figures, and what stands behind those. */
import { looksLikeUnit } from '../../../registry/bodies.ts';
import { namesResult, yearOfHeading } from '../../../registry/indicator-columns.ts';
import { FigureFinder, type FoundFigures, figuresAlone, type UnitPlace } from './figures.ts';
import type { IndicatorHead } from './indicator-head.ts';
import { Joined, joinedWords, type Piece } from './pieces.ts';
import { groupCells, type Row } from './placed-rows.ts';
import type { Part } from './row-parts.ts';
import type { Reading } from './storeys.ts';

const FEWEST_STEPS = 3;
/** More than that behind the last row is no cell of it. */
const LONGEST_LAST_CELL = 60;

export interface ReadRow {
  row: Row;
  /** The words of its unit and figures; none of a group and of a row that says it in words. */
  figures: string[];
  /** Has it as many figures as the head wants, and nothing that looks like one more? */
  isSure: boolean;
}

export class RowReader {
  private readonly finders: readonly FigureFinder[];
  private readonly unit: UnitPlace;
  private readonly isOwned: boolean;
  /** By column of figures: does it hold what was reached before? New indicators have nothing there. */
  private readonly isResult: readonly boolean[];
  /** Are the columns the years of a period? */
  private readonly areSteps: boolean;

  constructor(
    private readonly head: IndicatorHead,
    { figures, behind }: Reading,
  ) {
    this.unit = head.unit ? (head.unitBehind ? 'behind' : 'ahead') : 'none';
    // Behind a unit fewer figures are found, too, where the row says the rest in words.
    const fewest = this.unit === 'ahead' ? 1 : figures.length;
    const finders = figures
      .slice(fewest - 1)
      .map((_, i) => new FigureFinder(figuresAlone(figures.length - i), this.unit));
    const kinds = figures.map(({ holdsWords }) => (holdsWords ? 'words' : 'value'));
    this.finders = kinds.includes('words') ? [new FigureFinder(kinds, this.unit)] : finders;
    this.isOwned = behind.length > 0;
    this.areSteps = figures.length >= FEWEST_STEPS && figures.every(({ own }) => yearOfHeading(own.name) !== null);
    this.isResult = figures.map(({ own, above }) => namesResult([above?.name, own.name].filter(Boolean).join(' ')));
  }

  read(part: Part, isLast: boolean): ReadRow {
    if (part.kind === 'group') {
      const title = part.pieces.filter(isNoPage);
      // A number alone ahead of the first row is the title, for want of another.
      const cells = groupCells(title.length > 0 ? title : part.pieces);
      return { row: { group: true, cells }, figures: [], isSure: false };
    }
    const words = new Joined(part.pieces);
    const [all, ...fewer] = this.finders as [FigureFinder, ...FigureFinder[]];
    const sure = all.find(words.text, isLast, 'no figure');
    const found = sure ?? all.find(words.text, isLast, 'page number');
    if (found) {
      const tail = words.between(found.end, words.text.length).filter(isNoPage);
      const owner = isLast && isTooLong(tail) ? [] : this.owner(tail);
      const cells = [...this.named(part, words, found), ...owner];
      const figures = found.cells.map(([from, to]) => words.text.slice(from, to));
      // Dashes alone are the marks of a list.
      return {
        row: { group: false, cells },
        figures,
        isSure: sure !== null && figures.some((figure) => /\d/u.test(figure)),
      };
    }
    for (const finder of fewer) {
      const some = finder.find(words.text, isLast, 'page number');
      if (!some) continue;
      const rest = words.between(some.end, words.text.length);
      if (isLast && isTooLong(rest)) continue;
      if (saysFigure(rest))
        return { row: { group: false, cells: [...this.named(part, words, some), rest] }, figures: [], isSure: false };
      if (this.leavesOutResults(some)) return this.withoutResults(part, words, some, rest);
      if (this.holdsForAll(some)) return this.forAllSteps(part, words, some, rest);
    }
    return { row: { group: false, cells: [...this.opening(part), part.pieces] }, figures: [], isSure: false };
  }

  /** Of the figures that the head wants only those of years gone by are missing. */
  private leavesOutResults({ cells }: FoundFigures): boolean {
    return this.unit === 'ahead' && cells.length - 1 === this.isResult.filter((is) => !is).length;
  }

  /** One figure behind its unit, under the years of a period: the cell is merged over all of them. */
  private holdsForAll({ cells }: FoundFigures): boolean {
    return this.areSteps && this.unit === 'ahead' && cells.length === 2;
  }

  private forAllSteps(part: Part, words: Joined, found: FoundFigures, rest: readonly Piece[]): ReadRow {
    const cells = this.named(part, words, found);
    const merged = { column: cells.length - 1, span: this.isResult.length };
    const behind = new Array<Piece[]>(merged.span - 1).fill([]);
    const row = { group: false, cells: [...cells, ...behind, ...this.owner(rest)], merged };
    return { row, figures: [], isSure: true };
  }

  private withoutResults(part: Part, words: Joined, found: FoundFigures, rest: readonly Piece[]): ReadRow {
    const cells = this.named(part, words, found);
    const figures = cells.splice(cells.length - found.cells.length + 1);
    const row = this.isResult.map((is) => (is ? [] : figures.shift()!));
    const told = found.cells.slice(1).map(([from, to]) => words.text.slice(from, to));
    return {
      row: { group: false, cells: [...cells, ...row, ...this.owner(rest)] },
      figures: [],
      isSure: told.some((figure) => /\d/u.test(figure)),
    };
  }

  /** The cell behind the figures that says who answers for them. */
  private owner(rest: readonly Piece[]): Piece[][] {
    const words = rest.filter(isNoPage);
    return this.isOwned && words.length > 0 ? [words] : [];
  }

  /** The number and the area. */
  private opening({ label, area }: Part): Piece[][] {
    const number = label ? [label] : [];
    if (!this.head.area) return [number];
    return this.head.areaFirst ? [area, number] : [number, area];
  }

  private named(part: Part, words: Joined, { start, cells }: FoundFigures): Piece[][] {
    const name = words.between(0, start).filter(isNoPage);
    return [...this.opening(part), name, ...cells.map(([from, to]) => words.between(from, to))];
  }
}

/** "Cao hơn năm 2025", but no office's name, which stands in a column of its own. */
const saysFigure = (rest: readonly Piece[]): boolean =>
  rest.length > 0 && /^\p{Lu}/u.test(rest[0]!.words) && !looksLikeUnit(joinedWords(rest));

const isTooLong = (pieces: readonly Piece[]): boolean => joinedWords(pieces).length > LONGEST_LAST_CELL;

/** A number alone on a line that is neither the row's nor a figure is a page's. */
const isNoPage = ({ words }: Piece): boolean => !/^\d{1,3}$/u.test(words);
