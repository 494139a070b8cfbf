/** How a text without geometry is set: how wide its lines are, and what its blank lines part. */
import type { Label } from '../../language/labels.ts';
import { type Column, columnOf } from '../line-width.ts';
import { goesOn, isFinished, opensSmall } from './line-ends.ts';
import type { Running } from './running-lines.ts';

export interface Setting {
  column: Column;
  /** Width of a paragraph's first line, which is set in. */
  firstWidth: number;
  /** Whether a blank line parts paragraphs, or every line is followed by one. */
  blankParts: boolean;
  /** Whether every paragraph stands between blank lines, so that a line without one before it goes on. */
  onlyBlankParts: boolean;
}

export function settingOf(
  texts: readonly string[],
  labels: readonly (Label | null)[],
  lines: readonly Running[],
): Setting {
  const goes = texts.map((text, i) => labels[i] === null && opensSmall(text));
  const undecided = texts.filter((_, i) => lines[i]!.line.startsParagraph === null);
  const column = columnOf(undecided);
  const { measure, width } = column;
  const firsts = texts
    .filter((_, i) => labels[i] !== null && goes[i + 1])
    .map(measure)
    .sort((a, b) => a - b);
  const firstWidth = firsts.length >= 5 ? Math.min(width, firsts[Math.floor((firsts.length - 1) * 0.95)]!) : width;
  // Lines that go on in the middle of a sentence have a blank line before them only where every line has.
  const inside = lines.filter((_, i) => i > 0 && goes[i]);
  const spaced = inside.filter(({ blanksBefore }) => blanksBefore > 0).length;
  // where no line goes on, blank lines part paragraphs unless they stand between most lines
  const blanks = lines.filter(({ blanksBefore }) => blanksBefore > 0).length;
  const blankParts = inside.length > 0 ? spaced < inside.length * 0.5 : blanks < lines.length * 0.5;
  const labelled = lines.filter((_, i) => i > 0 && labels[i] !== null);
  const parted = labelled.filter(({ blanksBefore }) => blanksBefore > 0).length;
  const onlyBlankParts =
    inside.length >= 10 && labelled.length >= 10 && spaced === 0 && parted >= labelled.length * SURELY;
  return { column, firstWidth: Math.max(firstWidth, width * 0.85), blankParts, onlyBlankParts };
}

/** So many of the points stand after a blank line where blank lines part all paragraphs; recipients and the like do not. */
const SURELY = 0.8;

/** Would the next line's first word have fitted behind this line, with `slack` of the column to spare? */
export function fits(text: string, next: string, setting: Setting, first: boolean, slack: number): boolean {
  const { measure, width } = setting.column;
  const word = /^\S+/u.exec(next)?.[0] ?? '';
  return measure(`${text} ${word}`) <= (first ? setting.firstWidth : width) - width * slack;
}

/** A line set in is fuller than its words say: the next word found no room although the column is wider. */
export function isSetIn(text: string, next: string | undefined, setting: Setting): boolean {
  if (next === undefined || !(goesOn(next) || !isFinished(text))) return false;
  const { measure, width } = setting.column;
  const word = /^\S+/u.exec(next)?.[0] ?? '';
  const spare = width - measure(`${text} ${word}`);
  return spare > width * 0.02 && setting.firstWidth < width * 0.99 && measure(text) <= setting.firstWidth * 1.01;
}
