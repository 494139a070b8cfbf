/** Where paragraphs begin, as far as indents, gaps and short lines prove it. */
import { isApart, type VisualLine } from './lines.ts';

/** The text column of a page or a cell. */
export interface Column {
  left: number;
  right: number;
  /** Usual distance of two baselines, in ems; null where too few lines tell. */
  pitch: number | null;
  /** Where several lines begin further in: the first lines of paragraphs, not lines set in the middle. */
  indents: readonly number[];
  /** Whether points begin further in than the lines that go on, so that a dash at the edge heads none. */
  labelsIndented: boolean;
}

/** Points by which a first line is indented at least; Word's narrowest custom is 0.5 cm. */
const INDENT = 9;
/** Ems beyond the usual distance that make a gap. */
const GAP = 0.22;
/** The engine guesses baselines: digits and slashes draw them down. */
const GAP_OF_SCANS = 0.36;
/** A line that ends this far from the edge, beyond the room for the next word, was ended by its author. */
const SLACK = 3;

const LABEL = /^(?:[-+•▪*–]|\(?\d+(?:\.\d+)*[.)]|[IVXLC]+\.|[a-zđ]{1,2}[.)]|Điều \d|Phần |Phụ lục|PHỤ LỤC)(?:\s|$)/u;

export function columnOf(lines: readonly VisualLine[]): Column {
  if (lines.length === 0) return { left: 0, right: 0, pitch: null, indents: [], labelsIndented: false };
  const right = quantile(
    lines.map((line) => line.box.x + line.box.width),
    0.9,
  );
  const lefts = lines.map((line) => line.box.x);
  // Continuation lines stand at the left edge; the leftmost edge that several lines share.
  const counted = new Map<number, number>();
  for (const x of lefts) counted.set(Math.round(x / 2), (counted.get(Math.round(x / 2)) ?? 0) + 1);
  const common = [...counted].filter(([, count]) => count >= Math.max(2, 0.12 * lines.length)).map(([x]) => 2 * x);
  const left = common.length > 0 ? Math.min(...common) : Math.min(...lefts);
  const pitches = lines
    .slice(1)
    .map((line, index) => (line.baseline - lines[index]!.baseline) / line.size)
    .filter((pitch) => pitch > 0.8 && pitch < 2.2);
  const labelled = lines.filter((line) => LABEL.test(line.text));
  const indented = labelled.filter((line) => line.box.x - left > INDENT).length;
  return {
    left,
    right,
    pitch: pitches.length >= 3 ? quantile(pitches, 0.3) : null,
    indents: indentsOf(lefts, left),
    labelsIndented: indented >= SHARED_BY && indented >= 0.8 * labelled.length,
  };
}

/** Lines in the middle of the page begin at the same place only by chance. */
const SHARED_BY = 3;

function indentsOf(lefts: readonly number[], left: number): number[] {
  const counted = new Map<number, number>();
  for (const x of lefts) if (x > left + INDENT) counted.set(Math.round(x), (counted.get(Math.round(x)) ?? 0) + 1);
  return [...counted].filter(([, count]) => count >= SHARED_BY).map(([x]) => x);
}

export function alignOf(line: VisualLine, column: Column): 'left' | 'center' | 'right' | null {
  const [before, after] = [line.box.x - column.left, column.right - line.box.x - line.box.width];
  if (before > 12 && after > 12 && Math.abs(before - after) < 8 && !isIndented(line, column)) return 'center';
  if (before > 60 && Math.abs(after) < 3) return 'right';
  return before < 60 ? 'left' : null;
}

/** A ragged first line may end as far from the right edge as it begins from the left. */
const isIndented = (line: VisualLine, { indents }: Column): boolean =>
  indents.some((x) => Math.abs(x - line.box.x) <= 1);

/** `before`: the line above in the same column, null at the very beginning; `near`: both stand on one page. */
export function startsParagraph(
  line: VisualLine,
  before: VisualLine | null,
  column: Column,
  near: boolean,
): boolean | null {
  if (before === null) return true;
  const centred = alignOf(line, column) === 'center';
  const centredBefore = alignOf(before, column) === 'center';
  if (centred !== centredBefore) return true;
  const gap = near && column.pitch !== null ? (line.baseline - before.baseline) / line.size - column.pitch : null;
  if (gap !== null && gap > (line.words[0]?.from === 'ocr' ? GAP_OF_SCANS : GAP)) return true;
  if (centred) return line.bold === before.bold && line.size === before.size ? null : true;
  const indent = line.box.x - column.left;
  const indentBefore = before.box.x - column.left;
  if (indent > INDENT && indent > indentBefore + INDENT) return true;
  const room = column.right - (before.box.x + before.box.width);
  const first = firstWidth(line);
  if (room > first + 0.3 * line.size + SLACK) return true;
  // Indented like the line above: a hanging list, or one-line paragraphs with the same indent.
  if (indent > INDENT) return LABEL.test(line.text) ? true : null;
  return LABEL.test(line.text) && !column.labelsIndented ? null : false;
}

/** The first word's width on paper: letters that a font lacked are set by another one, in pieces of their own. */
function firstWidth({ words, box }: VisualLine): number {
  const next = words.findIndex((word, index) => index > 0 && isApart(words[index - 1]!, word));
  const last = next < 0 ? words.at(-1) : words[next - 1];
  return last ? last.box.x + last.box.width - box.x : 0;
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]!;
