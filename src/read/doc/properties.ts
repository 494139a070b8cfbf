/** What the modifiers of a .doc say of a run, a paragraph and a table row. */
import type { ParagraphLook } from '../word/lines.ts';
import type { WordCell } from '../word/table.ts';
import { byteOf, type Sprm, shortOf, sprmsOf, wordOf } from './sprms.ts';
import type { DocStyles } from './styles.ts';

export interface DocRun {
  bold: boolean;
  italic: boolean;
  caps: boolean;
  smallCaps: boolean;
  hidden: boolean;
  deleted: boolean;
  special: boolean;
  size: number;
  font: number;
  symbol: { font: number; code: number } | null;
}

type Toggle = 'bold' | 'italic' | 'caps' | 'smallCaps' | 'hidden' | 'deleted';

const TOGGLES: Record<number, Toggle> = {
  2101: 'bold',
  2102: 'italic',
  2107: 'caps',
  2106: 'smallCaps',
  2108: 'hidden',
  2048: 'deleted',
};
const STYLE_OF_RUN = 0x4a30;

/** Joins the styles' modifiers and the run's own, later over earlier. */
export function runProperties(styles: DocStyles, style: number, modifiers: Uint8Array): DocRun {
  const run: DocRun = {
    bold: false,
    italic: false,
    caps: false,
    smallCaps: false,
    hidden: false,
    deleted: false,
    special: false,
    size: 10,
    font: styles.defaultFont,
    symbol: null,
  };
  for (const list of styles.character(style)) applyRun(run, sprmsOf(list), run);
  const own = sprmsOf(modifiers);
  const characterStyle = own.find((sprm) => sprm.code === STYLE_OF_RUN);
  if (characterStyle)
    for (const list of styles.character(wordOf(characterStyle))) applyRun(run, sprmsOf(list), { ...run });
  applyRun(run, own, { ...run });
  return run;
}

/** A toggle may say 80 "as the style has it" or 81 "the other way round". */
function applyRun(run: DocRun, sprms: readonly Sprm[], byStyle: DocRun): void {
  for (const sprm of sprms) {
    const toggle = TOGGLES[sprm.code];
    if (toggle) {
      const value = byteOf(sprm);
      run[toggle] = value === 0x80 ? byStyle[toggle] : value === 0x81 ? !byStyle[toggle] : value === 1;
      continue;
    }
    switch (sprm.code) {
      case 0x0855:
        run.special = byteOf(sprm) === 1;
        break;
      case 0x4a43:
        run.size = wordOf(sprm) / 2;
        break;
      case 0x4a4f:
      case 0x4a51:
        // The font of the plain letters; that of other letters (4A51) rules where it stands later.
        run.font = wordOf(sprm);
        break;
      case 0x6a09:
        run.symbol = { font: wordOf(sprm), code: (sprm.operand[2] ?? 0) | ((sprm.operand[3] ?? 0) << 8) };
        break;
    }
  }
}

export interface DocParagraph {
  look: ParagraphLook;
  list: number;
  level: number;
  /** How deep in tables the paragraph stands. */
  depth: number;
  rowEnd: boolean;
  innerRowEnd: boolean;
  innerCellEnd: boolean;
  modifiers: Sprm[];
}

const ALIGNMENTS = ['left', 'center', 'right', 'justify', 'justify'] as const;
const BIG_LIST = 0x6646;

export function paragraphProperties(
  styles: DocStyles,
  style: number,
  modifiers: Uint8Array,
  data: Uint8Array,
): DocParagraph {
  const paragraph: DocParagraph = {
    look: {},
    list: 0,
    level: 0,
    depth: 0,
    rowEnd: false,
    innerRowEnd: false,
    innerCellEnd: false,
    modifiers: sprmsOf(modifiers),
  };
  const big = paragraph.modifiers.find((sprm) => sprm.code === BIG_LIST || sprm.code === 0x6645);
  if (big) {
    const at = wordOf(big) + ((big.operand[2] ?? 0) + (big.operand[3] ?? 0) * 256) * 0x10000;
    const size = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
    paragraph.modifiers = [...sprmsOf(data.subarray(at + 2, at + 2 + size)), ...paragraph.modifiers];
  }
  const heading = styles.heading(style);
  let outline = heading === null ? 9 : heading - 1;
  let left = 0;
  let first = 0;
  let inTable = false;
  let align = 0;
  for (const sprm of [...styles.paragraph(style), ...paragraph.modifiers]) {
    switch (sprm.code) {
      case 0x2403:
      case 0x2461:
        align = byteOf(sprm);
        break;
      case 0x260a:
        paragraph.level = byteOf(sprm);
        break;
      case 0x460b:
        paragraph.list = wordOf(sprm);
        break;
      case 0x2640:
        outline = byteOf(sprm);
        break;
      case 0x840f:
      case 0x845e:
        left = shortOf(sprm);
        break;
      case 0x8411:
      case 0x8460:
        first = shortOf(sprm);
        break;
      case 0x2416:
        inTable = byteOf(sprm) === 1;
        break;
      case 0x6649:
        paragraph.depth = byteOf(sprm);
        break;
      case 0x2417:
        paragraph.rowEnd = byteOf(sprm) === 1;
        break;
      case 0x244b:
        paragraph.innerCellEnd = byteOf(sprm) === 1;
        break;
      case 0x244c:
        paragraph.innerRowEnd = byteOf(sprm) === 1;
        break;
    }
  }
  if (inTable) paragraph.depth = Math.max(1, paragraph.depth);
  else paragraph.depth = 0;
  paragraph.look = {
    align: ALIGNMENTS[align] ?? 'left',
    indent: (left + first) / 20,
    ...(outline < 9 ? { headingLevel: outline + 1 } : {}),
  };
  return paragraph;
}

export type RowCell = Omit<WordCell, 'lines'>;

/** The cells that a row's end mark describes. */
export function rowProperties(sprms: readonly Sprm[]): { cells: RowCell[]; head: boolean } {
  let cells: RowCell[] = [];
  let head = false;
  let ruled = false;
  for (const { code, operand } of sprms) {
    switch (code) {
      case 0x3404:
        head = operand[0] === 1;
        break;
      case 0xd605:
      case 0xd613: {
        const size = code === 0xd605 ? 4 : 8;
        const type = (border: number): number => operand[border * size + (code === 0xd605 ? 1 : 5)] ?? 0;
        ruled = [1, 3, 5].some((border) => type(border) !== 0 && type(border) !== 0xff);
        break;
      }
      case 0xd608:
        cells = tableCells(operand);
        break;
      case 0xd62b: {
        const cell = cells[operand[0] ?? -1];
        if (cell) cell.vertical = operand[1] === 3 ? 'restart' : operand[1] === 1 ? 'continue' : null;
        break;
      }
      case 0xd62f:
        // Sides: 1 top, 2 left, 4 bottom, 8 right; the border's kind stands in its sixth byte.
        for (let i = operand[0] ?? 0; i < (operand[1] ?? 0); i++) {
          const cell = cells[i];
          const visible = (operand[3 + 5] ?? 0) !== 0 && operand[3 + 5] !== 0xff;
          if (cell && visible && (operand[2] ?? 0) & 0xa) cell.bordered = true;
        }
        break;
    }
  }
  if (ruled) for (const cell of cells) cell.bordered = true;
  return { cells, head };
}

const CELL_SIZE = 20;

function tableCells(operand: Uint8Array): RowCell[] {
  const count = operand[0] ?? 0;
  const view = new DataView(operand.buffer, operand.byteOffset, operand.byteLength);
  if (operand.length < 1 + (count + 1) * 2) return [];
  const edge = (index: number): number => view.getInt16(1 + index * 2, true);
  const cells: RowCell[] = [];
  let firstMerge = 0;
  for (let i = 0; i < count; i++) {
    const at = 1 + (count + 1) * 2 + i * CELL_SIZE;
    const described = at + CELL_SIZE <= operand.length;
    const flags = described ? view.getUint16(at, true) : 0;
    // Writers disagree which of 1 and 2 begins a merged run; whichever comes first does.
    const merge = flags & 3;
    const horizontal = merge === 0 ? null : firstMerge !== 0 && merge !== firstMerge ? 'continue' : 'restart';
    if (merge === 0) firstMerge = 0;
    else if (horizontal === 'restart') firstMerge = merge;
    const type = (border: number): boolean => {
      const kind = described ? operand[at + 4 + border * 4 + 1]! : 0;
      return kind !== 0 && kind !== 0xff;
    };
    cells.push({
      left: edge(i),
      right: edge(i + 1),
      vertical: flags & 0x40 ? 'restart' : flags & 0x20 ? 'continue' : null,
      horizontal,
      bordered: type(1) || type(3) || (type(0) && type(2)),
    });
  }
  return cells;
}
