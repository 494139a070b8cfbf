/**
 * Word 97-2003 documents, read from the binary file itself: word-extractor, which stands in where this fails, knows
 * neither automatic labels nor merged cells nor tracked changes.
 */
import { ReadError } from '../errors.ts';
import type { ReadContext } from '../reader.ts';
import type { FlowBlock, FlowLine, FlowReading } from '../reading.ts';
import { linesInOrder } from '../reading-order.ts';
import type { Aside } from '../source-document.ts';
import { finishFlow, markAsNote } from '../word/finish.ts';
import { createLineMaker } from '../word/lines.ts';
import { createListCounters, formatNumber } from '../word/numbering.ts';
import { symbolsToText } from '../word/symbols.ts';
import { type DocFile, openDoc } from './file.ts';
import { readDocLists } from './lists.ts';
import { type DocContext, readStory } from './story.ts';
import { readDocStyles } from './styles.ts';

const FOOTNOTE_MARKS = 2;
const FOOTNOTES = 3;
const COMMENTS = 5;
const SECTIONS = 6;
const HEADERS = 11;
const SHAPES = 40;
const ENDNOTE_MARKS = 46;
const ENDNOTES = 47;
const TEXT_BOXES = 56;

export async function readDoc(
  bytes: Uint8Array,
  _context: Pick<ReadContext, 'limits' | 'signal'>,
): Promise<FlowReading> {
  try {
    return readFile(openDoc(bytes));
  } catch (error) {
    if (error instanceof ReadError && error.code !== 'corrupt') throw error;
    const { readWithWordExtractor } = await import('./fallback.ts');
    return readWithWordExtractor(bytes, error);
  }
}

function readFile(file: DocFile): FlowReading {
  const styles = readDocStyles(file);
  const lines = createLineMaker();
  const newContext = (): DocContext => ({
    file,
    styles,
    lines,
    lists: readDocLists(file, styles.font),
    counters: createListCounters(symbolsToText),
    sectionEnds: new Set(positions(file.structure(SECTIONS), 12).map((end) => end - 1)),
    anchored: () => [],
    noteNumber: null,
    pageFieldMet: false,
    looks: new Map(),
  });
  const body = newContext();
  body.anchored = anchors(file, body);
  const blocks: FlowBlock[] = [];
  readStory(body, 0, file.stories.main, (block) => blocks.push(block));
  return finishFlow({
    format: 'doc',
    blocks,
    asides: [...readHeaders(file, newContext()), ...readComments(file, newContext())],
    unread: [],
    decoded: lines.decoded,
    pages: null,
  });
}

/** Character positions at the head of a structure whose entries are `size` bytes each. */
function positions(bytes: Uint8Array, size: number): number[] {
  const count = Math.floor((bytes.length - 4) / (size + 4)) + 1;
  if (bytes.length < 4) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: count }, (_, i) => view.getUint32(i * 4, true));
}

/** Lines of a stretch, tables opened into lines. */
function linesOf(context: DocContext, from: number, to: number): FlowLine[] {
  const blocks: FlowBlock[] = [];
  readStory(context, from, to, (block) => blocks.push(block));
  return linesInOrder(blocks);
}

/** Notes and text boxes by the position of their anchors. */
function anchors(file: DocFile, context: DocContext): (position: number) => FlowLine[] {
  const { main, notes, headers, comments, endnotes } = file.stories;
  const readers = new Map<number, () => FlowLine[]>();
  const putNotes = (marks: number[], texts: number[], storyStart: number, format: string): void => {
    marks.slice(0, -1).forEach((position, index) => {
      readers.set(position, () => {
        const number = formatNumber(index + 1, format);
        const inner: DocContext = { ...context, noteNumber: number, anchored: () => [] };
        const lines = linesOf(inner, storyStart + texts[index]!, storyStart + (texts[index + 1] ?? texts[index]!));
        markAsNote(lines);
        return lines;
      });
    });
  };
  putNotes(positions(file.structure(FOOTNOTE_MARKS), 2), positions(file.structure(FOOTNOTES), 0), main, 'decimal');
  const endnotesAt = main + notes + headers + comments;
  putNotes(
    positions(file.structure(ENDNOTE_MARKS), 2),
    positions(file.structure(ENDNOTES), 0),
    endnotesAt,
    'lowerRoman',
  );

  const boxesAt = endnotesAt + endnotes;
  const shapes = positions(file.structure(SHAPES), 26);
  const boxes = positions(file.structure(TEXT_BOXES), 22);
  const shapeIds = idsOf(file.structure(SHAPES), shapes.length, 26, 0);
  const boxIds = idsOf(file.structure(TEXT_BOXES), boxes.length, 22, 14);
  shapeIds.forEach((id, index) => {
    const box = id === 0 ? -1 : boxIds.indexOf(id);
    if (box < 0) return;
    const inner: DocContext = { ...context, anchored: () => [] };
    readers.set(shapes[index]!, () => linesOf(inner, boxesAt + boxes[box]!, boxesAt + (boxes[box + 1] ?? boxes[box]!)));
  });
  return (position) => readers.get(position)?.() ?? [];
}

function idsOf(bytes: Uint8Array, count: number, size: number, offset: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.max(0, count - 1) }, (_, i) => view.getUint32(count * 4 + i * size + offset, true));
}

/** After six stories of note separators, each section has six: heads and feet of even, odd and first pages. */
function readHeaders(file: DocFile, context: DocContext): Aside[] {
  const start = file.stories.main + file.stories.notes;
  const places = positions(file.structure(HEADERS), 0);
  const asides: Aside[] = [];
  const seen = new Set<string>();
  for (let i = 6; i + 1 < places.length - 1; i++) {
    const kind = [2, 3, 5].includes(i % 6) ? 'running-foot' : 'running-head';
    context.pageFieldMet = false;
    for (const { text } of linesOf(context, start + places[i]!, start + places[i + 1]!)) {
      const isNumber = context.pageFieldMet && /^(?:trang)?[\s\d/–-]+$/iu.test(text);
      const aside: Aside = { kind: isNumber ? 'page-number' : kind, text, page: null };
      if (!seen.has(aside.kind + text)) asides.push(aside);
      seen.add(aside.kind + text);
    }
  }
  return asides;
}

function readComments(file: DocFile, context: DocContext): Aside[] {
  const start = file.stories.main + file.stories.notes + file.stories.headers;
  const places = positions(file.structure(COMMENTS), 0);
  return places.slice(0, -2).flatMap((place, i) => {
    const text = linesOf(context, start + place, start + places[i + 1]!)
      .map((line) => line.text)
      .join('\n');
    return text === '' ? [] : [{ kind: 'comment' as const, text, page: null }];
  });
}
