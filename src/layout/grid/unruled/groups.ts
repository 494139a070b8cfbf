/** Rows that run across a table's columns: a label and a title, or an area's name in the middle. */
import { pillarOfHeading } from '../../../registry/pillars.ts';
import { textOf, type VisualLine } from '../../lines.ts';
import { groupOf } from '../../table-words/groups.ts';
import type { Word } from '../../words.ts';
import { type Chunk, chunksOf, wholeWords } from './chunks.ts';
import { type Corridor, crosses, middleOf, runsAcross } from './corridors.ts';
import { WIDER } from './pitch.ts';
import { isParted, type RowRules } from './row-rules.ts';
import { ROW_NUMBER } from './rows.ts';

/** What is known of the table: its outer edges, the corridors between its columns, how far its lines stand apart. */
export interface Frame {
  edges: Corridor;
  corridors: readonly Corridor[];
  pitch: number;
  rules: RowRules;
}

/** Longer than this is a paragraph. */
const MOST_LINES = 3;
/** In ems: how far from the table's middle a centred title may stand; boxes of italics and capitals are uneven. */
const OFF_MIDDLE = 1.5;
/** Share of the table's width that a title's last line stays below. */
const NOT_FULL = 0.85;

/** The lines of the group row that begins here, if one does. */
export function groupFrom(lines: readonly VisualLine[], at: number, frame: Frame): VisualLine[] | null {
  const first = lines[at]!;
  const isBehindLabel = standsBehindLabel(first, frame);
  const isLabelled = isBehindLabel || groupOf(first.text, () => '') !== null;
  const isNamed = isLabelled || (chunksOf(first).length === 1 && pillarOfHeading(first.text) !== null);
  const across = isNamed ? runsAcross(first, frame.corridors) : crosses(first, frame.corridors);
  const stands = across || (isBehindLabel && isAlone(lines, at, frame)) || isAreaInMiddle(first, frame.edges);
  if (!stands) return null;
  const group = [first];
  for (let next = lines[at + 1]; next && goesOn(group, next, frame); next = lines[at + group.length]) group.push(next);
  if (group.length > MOST_LINES) return null;
  if (isLabelled) return group;
  const title = textOf(labelAndTitle(group, middleOf(frame.corridors[0]!)).title);
  if (/[.;:,]$/u.test(title)) return null;
  return pillarOfHeading(title) !== null || isCentred(group, frame.edges) ? group : null;
}

/** A label in the first column, a title right in the second and nothing else; in running text a blank parts the two. */
function standsBehindLabel(line: VisualLine, { corridors: [first] }: Frame): boolean {
  const [label, title, ...others] = chunksOf(line);
  return (
    others.length === 0 &&
    title !== undefined &&
    label!.right < middleOf(first!) &&
    title.left > middleOf(first!) &&
    title.left - middleOf(first!) < NEAR_BORDER * line.size &&
    ROW_NUMBER.test(textOf(label!.words))
  );
}

/** A band of its own: a row of one line that fills no column but the first two is none of the table's tasks. */
function isAlone(lines: readonly VisualLine[], at: number, { pitch, rules }: Frame): boolean {
  const isApart = (above: VisualLine | undefined, below: VisualLine | undefined): boolean =>
    !above || !below || below.baseline - above.baseline > WIDER * pitch || isParted(rules, above, below);
  return isApart(lines[at - 1], lines[at]) && isApart(lines[at], lines[at + 1]);
}

/** In ems: a cell's words begin behind its padding, while a centred title stands further off. */
const NEAR_BORDER = 1;

/** A title's next line, or the label, which stands at half its height. */
function goesOn(group: readonly VisualLine[], next: VisualLine, { corridors, edges, pitch, rules }: Frame): boolean {
  const last = group.at(-1)!;
  if (next.baseline - last.baseline > WIDER * pitch || isParted(rules, last, next)) return false;
  if (crosses(next, corridors)) return true;
  const words = wholeWords(next);
  const title = group.filter((line) => crosses(line, corridors)).at(-1) ?? group[0]!;
  if (words.at(-1)!.right < middleOf(corridors[0]!)) return words.length === 1 && title.box.x > words[0]!.right;
  // Words went on to the next line because the line was full.
  const full =
    title.box.width + words[0]!.right - words[0]!.left > edges.to - Math.max(edges.from, title.box.x) - title.size;
  const isUnder = Math.abs(next.box.x - title.box.x) < title.size || isInMiddle(next, edges);
  return full && isUnder && chunksOf(next).length === 1;
}

/** The group's label in the first column, if it has one, and the words of its title. */
export function labelAndTitle(group: readonly VisualLine[], border: number): { label: Word[]; title: Word[] } {
  const words = group.flatMap(wholeWords);
  const isLabel = ({ right, words: own }: Chunk): boolean => right <= border && ROW_NUMBER.test(textOf(own));
  return {
    label: words.filter(isLabel).flatMap((each) => each.words),
    title: words.filter((word) => !isLabel(word)).flatMap((each) => each.words),
  };
}

/** An area's name so short that it stands in one column, yet in the middle of the table. */
const isAreaInMiddle = (line: VisualLine, edges: Corridor): boolean =>
  chunksOf(line).length === 1 && isInMiddle(line, edges) && pillarOfHeading(line.text) !== null;

const isInMiddle = ({ box, size }: VisualLine, edges: Corridor): boolean =>
  Math.abs(box.x + box.width / 2 - middleOf(edges)) < OFF_MIDDLE * size && box.width < edges.to - edges.from;

/** A paragraph's lines stand in the middle, too: its last one must leave room on both sides. */
const isCentred = (group: readonly VisualLine[], edges: Corridor): boolean =>
  group.every((line) => isInMiddle(line, edges)) && group.at(-1)!.box.width < NOT_FULL * (edges.to - edges.from);
