/** Raw text: the user's own lines, kept as they are. */
import { canonicalise } from '../language/normalise.ts';
import { type DecodedText, decodeText, type LegacyCode, undoLegacyCode } from './decode-text.ts';
import { blocksOf } from './delimited/index.ts';
import type { ReadContext } from './reader.ts';
import type { FlowLine, FlowReading } from './reading.ts';
import type { ReadingNote, Repair } from './source-document.ts';
import { isTorn, mendLine } from './split-syllables.ts';

/** Stands for a tab while blanks are made plain: tabs divide the cells of pasted tables. */
const TAB = '\ue000';

/** Form feeds, as pdftotext and printers write them, begin pages; without one the text has no pages. */
export function readText(bytes: Uint8Array, { decoded: known }: Pick<ReadContext, 'decoded'>): FlowReading {
  const decoded = decodeUserText(bytes, known);
  const pages = splitPages(decoded.text);
  const paged = pages.length > 1;
  const lines: FlowLine[] = [];
  pages.forEach((text, index) => {
    const page = paged ? index + 1 : null;
    for (const line of canonicalPage(text).split('\n')) {
      lines.push({ text: line, page, style: null, startsParagraph: null });
    }
  });
  const torn = decoded.code === null && isTorn(decoded.text);
  // repairs count their places in the lines as they stand: tabbed tables would move them
  const plain = torn || decoded.code !== null ? lines.map(withoutTabs) : null;
  const whole = torn ? mendedLines(plain!) : null;
  return {
    kind: 'flow',
    format: 'txt',
    textFrom: 'text',
    pages: paged ? pages.length : null,
    blocks: blocksOf(whole?.lines ?? plain ?? lines),
    asides: [],
    unread: [],
    repairs: whole?.repairs ?? (decoded.code === null ? [] : repairsOf(decoded.raw, plain!)),
    notes: decoded.notes,
  };
}

/** The page's text in canonical form, but for its tabs. */
function canonicalPage(page: string): string {
  if (!page.includes('\t')) return canonicalise(page);
  return canonicalise(page.replaceAll('\t', TAB)).replaceAll(TAB, '\t');
}

const withoutTabs = (line: FlowLine): FlowLine => ({ ...line, text: line.text.replaceAll('\t', ' ') });

export interface UserText {
  text: string;
  /** Before a legacy code was undone. */
  raw: string;
  code: LegacyCode | null;
  notes: ReadingNote[];
}

/** The file's words in Unicode, with notes of what had to be undone or was damaged. */
export function decodeUserText(bytes: Uint8Array, known: DecodedText | null): UserText {
  const { text: raw, encoding, damaged } = known ?? decodeText(bytes);
  const undone = undoLegacyCode(raw);
  const notes: ReadingNote[] = [];
  if (undone) notes.push({ code: 'legacy-encoding', data: { encoding: undone.code }, span: null });
  else if (encoding === 'windows-1258') notes.push({ code: 'legacy-encoding', data: { encoding }, span: null });
  if (damaged) notes.push({ code: 'damaged-bytes', data: { count: raw.match(/\ufffd/gu)?.length ?? 0 }, span: null });
  return { text: undone?.text ?? raw, raw, code: undone?.code ?? null, notes };
}

/** A form feed stands at the start of a line or instead of its end; either way it adds no line of its own. */
function splitPages(text: string): string[] {
  if (!text.includes('\f')) return [text];
  const pages = text.split(/(?:\r\n?|\n)?\f/u);
  // pdftotext closes the last page, too.
  if (pages.length > 1 && pages.at(-1)!.trim() === '') pages.pop();
  return pages;
}

/** Lines whose torn syllables are whole again, and each repair with its place in them. */
function mendedLines(lines: readonly FlowLine[]): { lines: FlowLine[]; repairs: Repair[] } {
  const repairs: Repair[] = [];
  let offset = 0;
  const whole = lines.map((line) => {
    const mended = mendLine(line.text);
    for (const { from, to, start, end } of mended.repairs) {
      repairs.push({ kind: 'ligature', from, to, span: { start: offset + start, end: offset + end } });
    }
    offset += mended.text.length + 1;
    return { ...line, text: mended.text };
  });
  return { lines: whole, repairs };
}

/** One repair for each line whose letters changed, with the letters as they stood in the file. */
function repairsOf(raw: string, lines: readonly FlowLine[]): Repair[] {
  const rawLines = splitPages(raw).flatMap((page) => page.split(/\r\n?|\n/u));
  const repairs: Repair[] = [];
  let offset = 0;
  lines.forEach(({ text }, index) => {
    const from = rawLines[index] ?? '';
    if (from.trim() !== text.trim()) {
      repairs.push({ kind: 'encoding', from, to: text, span: { start: offset, end: offset + text.length } });
    }
    offset += text.length + 1;
  });
  return repairs;
}
