/** Tables of the body that raw text has cut into their cells and shuffled: what is left of them are no points of a chapter. */
import { roleOfColumn } from '../registry/columns.ts';
import type { Block } from './blocks.ts';
import { type Section, walk } from './section-tree.ts';

/** A column's heading is no longer. */
const LONGEST_HEADING = 40;
/** Prose has no paragraphs that are a column's heading and nothing else. */
const FEWEST_HEADINGS = 3;
/** So many words in the middle: a cell's line, no task. */
const CELL_WORDS = 12;

/** The blocks left of each such table, each table's from its first heading on. */
export function tornTables(root: Section): Block[][] {
  const torn: Block[][] = [];
  const known = new Set<Section>();
  for (const section of walk(root)) {
    if (known.has(section) || (section.role !== 'tasks' && section.role !== 'solutions')) continue;
    const own = section.points.map(({ block }) => block);
    const headings = own.filter((block) => columnOf(block) !== null);
    if (new Set(headings.map(columnOf)).size < FEWEST_HEADINGS) continue;
    const inside = [section, ...walk(section)];
    for (const at of inside) known.add(at);
    const from = headings[0]!.line;
    const left = inside.flatMap(({ points }) => points.map(({ block }) => block)).filter(({ line }) => line >= from);
    if (medianWords(left) <= CELL_WORDS) torn.push(left);
  }
  return torn;
}

/** The head of a table among an appendix's paragraphs, where no table was made of it: "TT phối nhiệm phẩm chủ trì"; null where none is left. */
export const headLeftIn = (blocks: readonly Block[]): Block | null =>
  blocks.find(({ whole: { text } }) => ROW_NUMBERS.test(text) && HEADED.test(text)) ?? null;

const ROW_NUMBERS = /(?:^|\s)S?TT(?:\s|$)/u;
const HEADED = /chủ trì|phối hợp|thực hiện|sản phẩm|thời (?:gian|hạn)/iu;

function columnOf({ label, body: { text } }: Block): ReturnType<typeof roleOfColumn> {
  return label === null && text.length <= LONGEST_HEADING && !/[.;:]$/u.test(text) ? roleOfColumn(text) : null;
}

function medianWords(blocks: readonly Block[]): number {
  const counts = blocks.map(({ body }) => body.text.split(/\s+/u).length).sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}
