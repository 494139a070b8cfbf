/** `w:tbl`: rows and cells with their merges and borders, handed on as the rows of one grid. */
import type { FlowLine, FlowTable } from '../reading.ts';
import { buildTable, type WordCell, type WordRow } from '../word/table.ts';
import type { PageCount } from './inline.ts';
import type { Styles } from './styles.ts';
import { integer, onOff, twips, valueAt } from './values.ts';
import { childOf, childrenOf, type XmlElement } from './xml.ts';

/** Used where the file names no widths: far wider than any tolerance. */
const NOMINAL_WIDTH = 1000;

export function readTable(
  table: XmlElement,
  styles: Styles,
  pages: PageCount,
  readCell: (cell: XmlElement) => FlowLine[],
): FlowTable | null {
  const tblPr = childOf(table, 'w:tblPr');
  const borders = [childOf(tblPr, 'w:tblBorders'), styles.tableBorders(valueAt(tblPr, 'w:tblStyle'))];
  const edges = edgesOf(childOf(table, 'w:tblGrid'));
  const rows: WordRow[] = [];
  for (const row of unwrap(table, 'w:tr')) {
    const trPr = childOf(row, 'w:trPr');
    // In the accepted view a deleted row is gone; a hidden one is not printed.
    if (childOf(trPr, 'w:del') || onOff(trPr, 'w:hidden')) continue;
    let slot = integer(valueAt(trPr, 'w:gridBefore')) ?? 0;
    const cells: WordCell[] = [];
    // Every cell of a row begins on the row's page: a break that cuts the row stands in each of them.
    const firstPage = pages.page;
    let lastPage = firstPage;
    for (const cell of unwrap(row, 'w:tc')) {
      const tcPr = childOf(cell, 'w:tcPr');
      if (childOf(tcPr, 'w:cellDel')) continue;
      const span = Math.min(Math.max(1, integer(valueAt(tcPr, 'w:gridSpan')) ?? 1), MOST_COLUMNS);
      pages.page = firstPage;
      const lines = readCell(cell);
      lastPage = Math.max(lastPage, pages.page);
      cells.push({
        left: edges(slot),
        right: edges(slot + span),
        vertical: mergeOf(tcPr, 'w:vMerge'),
        horizontal: mergeOf(tcPr, 'w:hMerge'),
        bordered: isBordered(childOf(tcPr, 'w:tcBorders'), borders),
        lines,
      });
      slot = Math.min(slot + span, MOST_COLUMNS);
    }
    pages.page = lastPage;
    rows.push({ cells, head: onOff(trPr, 'w:tblHeader') ?? false });
  }
  return buildTable(rows);
}

/** Word's own limit is 63. */
const MOST_COLUMNS = 2000;

/** Children of one kind, also inside content controls and insertions. */
function unwrap(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((child) => {
    if (child.name === name) return [child];
    return WRAPPERS.has(child.name) ? unwrap(child, name) : [];
  });
}
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

function mergeOf(tcPr: XmlElement | undefined, name: string): 'restart' | 'continue' | null {
  const merge = childOf(tcPr, name);
  if (!merge) return null;
  return merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue';
}

/** Where column `n` begins, in twips; beyond the grid, and where a width is missing, in nominal steps. */
function edgesOf(grid: XmlElement | undefined): (slot: number) => number {
  const widths = childrenOf(grid, 'w:gridCol').map((column) => twips(column.attributes['w:w']) ?? 0);
  const usable = widths.length > 0 && widths.every((width) => width > 0);
  const edges = [0];
  if (usable) for (const width of widths) edges.push(edges.at(-1)! + width);
  return (slot) => edges[slot] ?? edges.at(-1)! + (slot - edges.length + 1) * NOMINAL_WIDTH;
}

const INVISIBLE = new Set(['nil', 'none']);
const SIDES: readonly (readonly string[])[] = [
  ['w:left', 'w:start', 'w:insideV'],
  ['w:right', 'w:end', 'w:insideV'],
  ['w:top', 'w:insideH'],
  ['w:bottom', 'w:insideH'],
];

/** A side line, or lines above and below: an underline alone makes no cell. */
function isBordered(own: XmlElement | undefined, inherited: readonly (XmlElement | undefined)[]): boolean {
  const visible = (sides: readonly string[]): boolean => {
    for (const source of [own, ...inherited]) {
      const border = source?.children.find((child) => sides.includes(child.name) && child.attributes['w:val']);
      if (border) return !INVISIBLE.has(border.attributes['w:val']!);
    }
    return false;
  };
  const [left, right, top, bottom] = SIDES.map(visible);
  return left! || right! || (top! && bottom!);
}
