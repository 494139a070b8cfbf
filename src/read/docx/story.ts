/** A story: the body, a cell, a text box, a note, a header. Its blocks become lines and tables in reading order. */
import type { FlowBlock, FlowLine } from '../reading.ts';
import type { Unread } from '../source-document.ts';
import type { LineMaker, ParagraphLook, Piece } from '../word/lines.ts';
import type { ListCounters } from '../word/numbering.ts';
import { linesOfTable } from '../word/table.ts';
import { chooseAlternate } from './drawings.ts';
import { type ParagraphFormat, paragraphFormat } from './formats.ts';
import { type Inline, type InlineContext, paragraphMark, readInline } from './inline.ts';
import type { DocxLevel, Lists } from './lists.ts';
import { readTable } from './tables.ts';
import { childOf, type XmlElement } from './xml.ts';

export interface StoryContext extends InlineContext {
  lists: Lists;
  counters: ListCounters;
  lines: LineMaker;
  unread: Unread[];
  /** Called with each section's properties. */
  onSection: (sectPr: XmlElement) => void;
  /** Lines of a note, numbered, to stand behind the block that refers to it. */
  noteLines: (note: Inline['notes'][number]) => FlowLine[];
  /** Notes referred to inside the block that is being read. */
  pendingNotes: FlowLine[];
  /** Set when a PAGE field was met. */
  pageFieldMet: boolean;
}

export interface Story {
  block(element: XmlElement): void;
  /** To be called once, when no block is left. */
  end(): void;
}

/** A picture over this share of an A4 page is likely a scan or a chart that holds words. */
const BIG_PICTURE = 0.25 * 11_906 * 16_838;

/** `put` gets finished blocks. Notes follow the outermost block that they stand in. */
export function createStory(context: StoryContext, put: (block: FlowBlock) => void, outermost: boolean): Story {
  let carried: Carried | null = null;

  const putLines = (lines: readonly FlowLine[]): void => {
    for (const line of lines) put({ kind: 'line', line });
  };
  const flushNotes = (): void => {
    if (outermost) putLines(context.pendingNotes.splice(0));
  };

  const readParagraph = (paragraph: XmlElement): void => {
    const pPr = childOf(paragraph, 'w:pPr');
    const own = paragraphFormat(pPr);
    const inherited = context.styles.paragraph(own.style);
    const { style } = inherited;
    const startPage = context.pages.page;
    const inline = readInline(context, paragraph, own.style);
    const contents = context.fields.inside('TOC') || context.styles.isContents(own.style ?? style);
    context.fields.endParagraph();
    if (inline.pageField) context.pageFieldMet = true;
    const mark = paragraphMark(context.styles, pPr, own.style);
    const prints = inline.pieces.length > 0;
    if (mark.gone) carried = { pieces: [...(carried?.pieces ?? []), ...inline.pieces], label: carried?.label ?? null };
    else if (prints || !mark.hidden) {
      const numbered = numberingOf(context, own, inherited);
      const label = numbered && labelOf(context, numbered, mark.capitals);
      const pieces = carried ? [...carried.pieces, ...inline.pieces] : inline.pieces;
      const printedLabel = carried?.label ?? label;
      carried = null;
      if (mark.hidden) carried = { pieces, label: printedLabel };
      else {
        const look = lookOf(own, inherited, numbered?.level ?? null);
        const lines = context.lines.linesOf(pieces, look, printedLabel, startPage);
        if (contents) for (const line of lines) line.role = 'furniture';
        putLines(lines);
      }
    }
    for (const note of inline.notes) context.pendingNotes.push(...context.noteLines(note));
    readDrawings(inline);
    const sectPr = childOf(pPr, 'w:sectPr');
    if (sectPr) context.onSection(sectPr);
  };

  const readDrawings = (inline: Inline): void => {
    for (const reason of inline.foreign) context.unread.push({ page: context.pages.page, what: 'part', reason });
    for (const drawing of inline.drawings) {
      for (const words of drawing.wordArt)
        putLines(context.lines.linesOf([plainPiece(words)], {}, null, context.pages.page));
      for (const box of drawing.textBoxes) {
        const { page, breaks } = context.pages;
        const inner = createStory(context, put, false);
        for (const child of box.children) inner.block(child);
        inner.end();
        Object.assign(context.pages, { page, breaks });
      }
      for (const picture of drawing.pictures)
        if (picture.area >= BIG_PICTURE)
          context.unread.push({ page: context.pages.page, what: 'image', reason: 'picture' });
    }
  };

  const readCell = (cell: XmlElement): FlowLine[] => {
    const lines: FlowLine[] = [];
    const inner = createStory(
      context,
      (block) => lines.push(...(block.kind === 'line' ? [block.line] : linesOfTable(block.table))),
      false,
    );
    for (const child of cell.children) inner.block(child);
    inner.end();
    return lines;
  };

  const block = (element: XmlElement): void => {
    switch (element.name) {
      case 'w:p':
        readParagraph(element);
        if (!carried) flushNotes();
        break;
      case 'w:tbl': {
        const table = readTable(element, context.styles, context.pages, readCell);
        if (table) put({ kind: 'table', table });
        flushNotes();
        break;
      }
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:smartTag':
        for (const child of element.children) block(child);
        break;
      case 'mc:AlternateContent':
        for (const child of chooseAlternate(element)?.children ?? []) block(child);
        break;
      case 'w:sectPr':
        context.onSection(element);
        break;
      case 'w:altChunk':
        context.unread.push({ page: context.pages.page, what: 'part', reason: 'alternative-format-chunk' });
        break;
      case 'm:oMathPara':
      case 'm:oMath':
        readParagraph({ name: 'w:p', attributes: {}, children: [element], text: '' });
        break;
    }
  };

  return {
    block,
    end() {
      if (carried) putLines(context.lines.linesOf(carried.pieces, {}, carried.label, context.pages.page));
      carried = null;
      flushNotes();
    },
  };
}

/** A paragraph whose end mark is deleted or hidden: what it prints runs on into the next. */
interface Carried {
  pieces: Piece[];
  label: string | null;
}

const plainPiece = (text: string): Piece => ({
  text,
  bold: false,
  italic: false,
  capitals: false,
  size: null,
  font: null,
  page: null,
});

interface Numbered {
  numbering: string;
  index: number;
  level: DocxLevel;
}

/** The list level that a paragraph stands at, by itself or by its style. */
function numberingOf(context: StoryContext, own: ParagraphFormat, inherited: ParagraphFormat): Numbered | null {
  const numbering = own.numbering ?? inherited.numbering;
  if (numbering === undefined || numbering === '0') return null;
  const list = context.lists.list(numbering);
  if (!list) return null;
  const byStyle = list.levels.findIndex((level) => level?.style !== undefined && level.style === inherited.style);
  const index = own.level ?? (own.numbering === undefined && byStyle >= 0 ? byStyle : (inherited.level ?? 0));
  const level = list.levels[index];
  return level ? { numbering, index, level } : null;
}

function labelOf(context: StoryContext, { numbering, index, level }: Numbered, capitals: boolean): string | null {
  const label = context.counters(context.lists.list(numbering)!, index);
  return label !== null && (level.capitals ?? capitals) && level.format !== 'bullet' ? label.toUpperCase() : label;
}

const ALIGNMENTS: Record<string, NonNullable<ParagraphLook['align']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

function lookOf(own: ParagraphFormat, inherited: ParagraphFormat, level: DocxLevel | null): ParagraphLook {
  const byList = level?.paragraph ?? {};
  // A list named by the paragraph itself indents over the style; a list named by the style does not.
  const order = own.numbering === undefined ? [own, inherited, byList] : [own, byList, inherited];
  const first = <K extends 'left' | 'firstLine'>(key: K): number =>
    order.find((format) => format[key] !== undefined)?.[key] ?? 0;
  const outline = own.outline ?? inherited.outline;
  return {
    align: ALIGNMENTS[own.align ?? inherited.align ?? 'left'] ?? 'left',
    indent: (first('left') + first('firstLine')) / 20,
    ...(outline !== undefined && outline >= 0 && outline < 9 ? { headingLevel: outline + 1 } : {}),
  };
}
