/** A stretch of a .doc's text becomes blocks: paragraphs with their labels, tables, notes and text boxes in place. */
import type { FlowBlock, FlowLine } from '../reading.ts';
import { createFields } from '../word/fields.ts';
import type { LineMaker, Piece } from '../word/lines.ts';
import type { ListCounters, ListInstance } from '../word/numbering.ts';
import { symbolOf } from '../word/symbols.ts';
import { createTableStack } from '../word/table-stack.ts';
import type { DocFile } from './file.ts';
import { type DocRun, paragraphProperties, rowProperties, runProperties } from './properties.ts';
import type { DocStyles } from './styles.ts';

export interface DocContext {
  file: DocFile;
  styles: DocStyles;
  lists: readonly (ListInstance | null)[];
  counters: ListCounters;
  lines: LineMaker;
  /** Positions where 0C ends a section, and with it a paragraph; elsewhere it is a page break. */
  sectionEnds: ReadonlySet<number>;
  /** Lines of the note or text box anchored at a position. */
  anchored: (position: number) => FlowLine[];
  /** What stands for a note's own mark inside the note. */
  noteNumber: string | null;
  pageFieldMet: boolean;
  /** Looks met so far: a document's thousands of runs have a few dozen. */
  looks: Map<string, DocRun>;
}

const CELL = 0x07;
const PARAGRAPH = 0x0d;
const PAGE = 0x0c;

export function readStory(context: DocContext, from: number, to: number, put: (block: FlowBlock) => void): void {
  const { file, styles } = context;
  const fields = createFields();
  const notes: FlowLine[] = [];
  const tables = createTableStack((block) => {
    put(block);
    flush(notes, put);
  });
  const end = Math.min(to, file.text.length);
  let carried: Piece[] = [];
  for (let start = from; start < end; ) {
    const mark = findMark(context, start, end);
    const { style, modifiers } = file.paragraphAt(Math.min(mark, end - 1));
    const paragraph = paragraphProperties(styles, style, modifiers, file.data);
    const { pieces, anchored, markGone } = readRuns(context, fields, style, start, mark);
    fields.endParagraph();
    tables.enter(paragraph.depth);
    const sign = file.text.charCodeAt(mark);
    const ending = sign === PARAGRAPH && !paragraph.innerCellEnd && !paragraph.innerRowEnd;
    const isRowEnd = paragraph.rowEnd || paragraph.innerRowEnd;
    if (isRowEnd) {
      const { cells, head } = rowProperties(paragraph.modifiers);
      tables.endRow(cells, head, markGone === 'deleted');
    } else if (markGone === 'deleted' && ending) carried.push(...pieces);
    else if (!(markGone === 'hidden' && ending && pieces.length === 0)) {
      const list = context.lists[paragraph.list] ?? null;
      const label = list ? context.counters(list, paragraph.level) : null;
      const all = carried.length > 0 ? [...carried, ...pieces] : pieces;
      carried = [];
      tables.lines(context.lines.linesOf(all, paragraph.look, label, null));
      const boxes = anchored.filter((line) => line.role !== 'footnote');
      tables.lines(boxes);
      notes.push(...anchored.filter((line) => line.role === 'footnote'));
      if (paragraph.depth === 0) flush(notes, put);
      if ((sign === CELL && paragraph.depth > 0) || paragraph.innerCellEnd) tables.endCell();
    }
    start = mark + 1;
  }
  tables.lines(context.lines.linesOf(carried, {}, null, null));
  tables.enter(0);
  flush(notes, put);
}

function flush(notes: FlowLine[], put: (block: FlowBlock) => void): void {
  for (const line of notes.splice(0)) put({ kind: 'line', line });
}

function findMark({ file, sectionEnds }: DocContext, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = file.text.charCodeAt(at);
    if (code === PARAGRAPH || code === CELL || (code === PAGE && sectionEnds.has(at))) return at;
  }
  return end;
}

function readRuns(
  context: DocContext,
  fields: ReturnType<typeof createFields>,
  style: number,
  from: number,
  mark: number,
): { pieces: Piece[]; anchored: FlowLine[]; markGone: 'deleted' | 'hidden' | null } {
  const { file, styles } = context;
  const pieces: Piece[] = [];
  const anchored: FlowLine[] = [];
  let markGone: 'deleted' | 'hidden' | null = null;
  for (const run of file.runs(from, Math.min(mark + 1, file.text.length))) {
    const look = lookOf(context, style, run.modifiers);
    if (run.to > mark) markGone = look.deleted ? 'deleted' : look.hidden ? 'hidden' : null;
    let text = '';
    const flushText = (): void => {
      if (text !== '') pieces.push(pieceOf(context, look, text));
      text = '';
    };
    for (let at = run.from; at < Math.min(run.to, mark); at++) {
      const code = file.text.charCodeAt(at);
      const shown = !look.hidden && !look.deleted && fields.showing();
      if (look.special && look.symbol && code === 0x28) {
        flushText();
        if (shown)
          pieces.push({
            ...pieceOf(context, look, symbolOf(styles.font(look.symbol.font), look.symbol.code)),
            font: '',
          });
      } else if (code >= 0x20) {
        if (shown) text += file.text[at];
        else if (!look.deleted) fields.instruction(file.text[at]!);
      } else text += readControl(context, fields, code, at, shown, look, anchored);
    }
    flushText();
  }
  return { pieces, anchored, markGone };
}

/** Characters below the blank: field marks, breaks, hyphens, anchors. Returns what they print. */
function readControl(
  context: DocContext,
  fields: ReturnType<typeof createFields>,
  code: number,
  at: number,
  shown: boolean,
  look: DocRun,
  anchored: FlowLine[],
): string {
  switch (code) {
    case 0x13:
      if (!look.deleted) fields.begin();
      return '';
    case 0x14:
      if (!look.deleted) fields.separate();
      if (fields.inside('PAGE') || fields.inside('NUMPAGES')) context.pageFieldMet = true;
      return '';
    case 0x15:
      if (!look.deleted) fields.end();
      return '';
    case 0x02:
      if (!shown) return '';
      if (context.noteNumber !== null) return `${context.noteNumber} `;
      anchored.push(...context.anchored(at));
      return '';
    case 0x08:
    case 0x01:
      if (shown) anchored.push(...context.anchored(at));
      return '';
    case 0x09:
      return shown ? '\t' : '';
    case 0x0b:
    case 0x0c:
    case 0x0e:
      return shown ? '\n' : '';
    case 0x1e:
      return shown ? '-' : '';
    default:
      return '';
  }
}

function lookOf({ styles, looks }: DocContext, style: number, modifiers: Uint8Array): DocRun {
  const key = `${style}|${String.fromCharCode(...modifiers)}`;
  let look = looks.get(key);
  if (!look) {
    look = runProperties(styles, style, modifiers);
    looks.set(key, look);
  }
  return look;
}

function pieceOf({ styles }: DocContext, look: DocRun, text: string): Piece {
  return {
    text,
    bold: look.bold,
    italic: look.italic,
    capitals: look.caps || look.smallCaps,
    size: look.size,
    font: styles.font(look.font),
    page: null,
  };
}
