/** Figures as the cells of indicator tables print them: "≥ 98", "Từ 95 trở lên; riêng đất đai từ 90 trở lên", "80 - 85%", "20/12", "-". */
import { MEASURED_IN, NO_FIGURE } from '../../../registry/indicator-columns.ts';
import { lazy } from '../../../registry/match.ts';

const LIMIT =
  '(?:[≥≤<>=]|trên|dưới|từ|đạt|tăng(?: thêm)?|giảm|không (?:quá|dưới|vượt|(?:thấp|ít|cao) hơn)|tối (?:thiểu|đa)|ít nhất)';
const ONE_NUMBER = '\\d+(?:[.,]\\d+)?(?:/\\d+)?';
/** "90 - 95", "từ 90 đến 95", "95% - 100%" on one line is a range; a dash alone on a line stands for no figure. */
const rangeOr = (times: '?' | '??'): string => `${ONE_NUMBER}(?:%?(?: ?[-–] ?| đến )${ONE_NUMBER})${times}`;
const NUMBER = rangeOr('?');
export const FIGURE = `(?:(?:${LIMIT}\\s*)*${NUMBER}(?:\\s?%)?(?:\\s+trở (?:lên|xuống))?|[-–])`;

/** What a cell's end may break into lines. */
const broken = (pattern: string): string => pattern.replaceAll(' ', '\\s');

/** What opens a cell may do so with a capital. Behind a figure a capital opens the next cell: "95 phòng", but "95" and "Phòng Nội vụ". */
const opening = (pattern: string): string =>
  pattern
    .replaceAll('tthc', '(?:tthc|TTHC)')
    .replace(/(?<![\p{L}\\])\p{Ll}(?=\p{L})/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** A cell's value where ranges are taken for what they look like, or for two figures with a dash between them. */
function valueWith(times: '?' | '??'): RegExp {
  const limit = broken(opening(LIMIT));
  const unit = broken(MEASURED_IN.replaceAll('tthc', 'TTHC'));
  const figure = `(?:${limit}\\s*)*${rangeOr(times)}(?:\\s?${unit}(?!\\S))?(?:\\s+trở\\s(?:lên|xuống))?`;
  const singledOut = `(?:[;,]\\s*(?:riêng|trong đó)[^;\\d]{1,60}${figure})?`;
  const eachItsOwn = `\\p{L}[\\p{L} ]{1,20}:\\s*${figure}(?:;\\s*\\p{L}[\\p{L} ]{1,20}:\\s*${figure})+`;
  return new RegExp(`(?:${eachItsOwn}|${figure}${singledOut}|${broken(opening(NO_FIGURE))})(?!\\S)`, 'uy');
}

const patterns = lazy(() => {
  /** A figure, or the second of a range. */
  const oneMore = `(?:(?:[-–]|đến)\\s*)?(?:${broken(opening(LIMIT))}\\s*)*\\d[\\d.,]*%?(?!\\S)`;
  return {
    values: [valueWith('?'), valueWith('??')],
    unit: new RegExp(`${broken(opening(MEASURED_IN))}(?!\\S)`, 'uy'),
    follows: {
      'no figure': new RegExp(`\\s+${oneMore}`, 'uy'),
      'page number': new RegExp(`[ \\t]+${oneMore}`, 'uy'),
    },
  };
});

/** Where the pattern's match ends that begins at a place; -1 of none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

type Cell = [from: number, to: number];

/** Where the unit stands in a row: ahead of its figures, behind them, or nowhere. */
export type UnitPlace = 'ahead' | 'behind' | 'none';

/** A row's figures and unit: from where to where they reach, and each cell of them. */
export interface FoundFigures {
  start: number;
  end: number;
  cells: Cell[];
}

/** Must nothing that looks like one more figure follow, or may a number on the next line be a page's? */
export type Follows = 'no figure' | 'page number';

type CellKind = 'unit' | 'value' | 'words';
export const figuresAlone = (count: number): CellKind[] => new Array<CellKind>(count).fill('value');

/** Finds so many figures side by side, with their unit where the table has a column for it. */
export class FigureFinder {
  private readonly columns: readonly CellKind[];
  private readonly count: number;

  constructor(
    figures: readonly CellKind[],
    private readonly unit: UnitPlace,
  ) {
    this.count = figures.length;
    this.columns = [
      ...(unit === 'ahead' ? (['unit'] as const) : []),
      ...figures,
      ...(unit === 'behind' ? (['unit'] as const) : []),
    ];
  }

  /** By a unit, or where prose may follow, the first such figures, else the last; null where they can be read in two ways. */
  find(text: string, isLastRow: boolean, follows: Follows): FoundFigures | null {
    const takesFirst = this.unit !== 'none' || isLastRow;
    let last: Cell[][] = [];
    let hasFigure = false;
    for (let at = 0; at < text.length; at = nextWord(text, at)) {
      const readings = this.readingsAt(text, at, 0).filter(
        (cells) => endOf(patterns().follows[follows], text, endOfCells(cells)) < 0,
      );
      // "… so với năm 2025 đơn vị ≥ 12": a unit in small letters inside a line, with all that is left of the row.
      const closesRow = this.unit === 'ahead' && readings.some((cells) => endOfCells(cells) === text.trimEnd().length);
      if (readings.length > 0 && (closesRow || this.opensCell(text, at))) {
        const isDash = readings.every((cells) => cells.every((cell) => isDashOfName(text, cell)));
        if (!isDash || !hasFigure) last = readings;
        hasFigure ||= !isDash;
        if (takesFirst && !isDash) break;
      }
      // Where no unit opens them, figures do not begin in the midst of one.
      if (this.unit !== 'ahead') at = Math.max(at, endOf(patterns().values[0]!, text, at) - 1);
    }
    const cells = last[0];
    return cells && last.length === 1 ? { start: cells[0]![0], end: endOfCells(cells), cells } : null;
  }

  /** The ways to read the columns from one on, where its cell begins at a place. */
  private readingsAt(text: string, at: number, column: number): Cell[][] {
    if (column === this.columns.length) return [[]];
    if (this.columns[column] === 'words') return this.readingsOfWords(text, at, column);
    const { unit, values } = patterns();
    const ends =
      this.columns[column] === 'unit' ? [endOf(unit, text, at)] : values.map((value) => endOf(value, text, at));
    return [...new Set(ends)]
      .filter((end) => end > at)
      .flatMap((end) =>
        this.readingsAt(text, nextWord(text, end - 1), column + 1).map((rest): Cell[] => [[at, end], ...rest]),
      );
  }

  /** Words reach as far as the first figure behind them. */
  private readingsOfWords(text: string, at: number, column: number): Cell[][] {
    WORDS.lastIndex = at;
    const reach = WORDS.test(text) ? WORDS.lastIndex : at;
    for (let next = nextWord(text, at); next <= reach; next = nextWord(text, next)) {
      const rest = this.readingsAt(text, next, column + 1);
      if (rest.length > 0) return rest.map((cells): Cell[] => [[at, text.slice(0, next).trimEnd().length], ...cells]);
    }
    return [];
  }

  /** Cells begin with a line, a capital or a figure; "ngày 26", "phòng 4" inside a line are none, but no name has two figures in a row. */
  private opensCell(text: string, at: number): boolean {
    if (this.unit !== 'ahead' && FIGURE_ABOVE().test(text.slice(Math.max(0, at - LONGEST_FIGURE), at))) return false;
    return this.count > 1 || at === 0 || text[at - 1] === '\n' || /^[%\p{Lu}\d≥≤<>–-]/u.test(text.slice(at, at + 1));
  }
}

/** A cell that names those to whom something is dealt out. */
const WORDS = /\p{Lu}[\p{L}\s,;()-]{1,80}/uy;

/** "Phòng Văn hóa - Xã hội": between words a dash may be a name's, and is none where the row has a figure. */
const isDashOfName = (text: string, [from, to]: Cell): boolean =>
  /^[-–]$/u.test(text.slice(from, to)) && /\p{L} $/u.test(text.slice(0, from)) && /^ \p{L}/u.test(text.slice(to));

const endOfCells = (cells: readonly Cell[]): number => cells.at(-1)![1];

/** Where the next word begins. */
function nextWord(text: string, at: number): number {
  let next = at + 1;
  while (next < text.length && !(/\s/u.test(text[next - 1]!) && /\S/u.test(text[next]!))) next++;
  return next;
}

const LONGEST_FIGURE = 60;

/** Where no unit parts them from the name, the figures must not begin in the midst of others; "Phường 5" is a name. */
const FIGURE_ABOVE = lazy(
  () => new RegExp(`(?<!(?:phường|quận|tổ|khu phố|thôn|ấp)\\s)(?:^|\\s)${FIGURE}(?:\\s?${MEASURED_IN})?\\s*$`, 'iu'),
);
