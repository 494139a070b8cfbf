/**
 * Lines joined into the paragraphs that their author wrote.
 *
 * Where the format knows its paragraphs (Word, Markdown) or its geometry shows them (PDF), that is followed. Where only
 * the words are left (raw text), a paragraph begins at a label, after a line that ended early, or where a sentence ends
 * and the next line is set in; a line that goes on in small letters continues it, over page breaks too.
 */
import { readLabel } from '../../language/labels.ts';
import { startOfWords } from '../../language/letters.ts';
import type { SourceDocument, Span } from '../../read/source-document.ts';
import { opensAppendix } from '../table-words/table-end.ts';
import { beginsAnew, type RunningText } from './begins-anew.ts';
import { OpenParagraph } from './open-paragraph.ts';
import { runningLines } from './running-lines.ts';
import { type Setting, settingOf } from './setting.ts';

export interface Paragraph {
  /** One span per line, in reading order. */
  spans: Span[];
  /** Indices into `document.lines`. */
  lines: number[];
}

/** Lines outside data tables and `skip`, without furniture, joined into paragraphs. Blank lines belong to none. */
export function paragraphsOf(document: SourceDocument, skip: readonly Span[] = []): Paragraph[] {
  const lines = runningLines(document, skip);
  const texts = lines.map(({ line }) => document.text.slice(line.start, line.end).trim());
  const running: RunningText = { lines, texts, labels: texts.map(readLabel) };
  const settingAt = settingsOf(running);
  const paragraphs: Paragraph[] = [];
  const open = new OpenParagraph();
  lines.forEach(({ line, index }, i) => {
    const starts = i === 0 || beginsAnew(i, running, settingAt(i), open);
    if (starts) paragraphs.push({ spans: [], lines: [] });
    open.take(texts[i]!, running.labels[i]!, starts);
    const paragraph = paragraphs.at(-1)!;
    paragraph.spans.push({ start: line.start, end: line.end });
    paragraph.lines.push(index);
  });
  return paragraphs;
}

/** How the line of a number is set: appendices stand on wide pages, and what is left of their tables in lines of any width. */
function settingsOf({ lines, texts, labels }: RunningText): (i: number) => Setting {
  const body = texts.findIndex((text) => opensAppendix(text));
  const isApart = body >= FEWEST_LINES;
  const own = isApart ? settingOf(texts.slice(0, body), labels.slice(0, body), lines.slice(0, body)) : null;
  const whole = own && texts.length - body < FEWEST_LINES ? own : settingOf(texts, labels, lines);
  return (i) => (own && i < body ? own : whole);
}

/** So many lines tell how wide a column they stand in. */
const FEWEST_LINES = 40;

/** Footnotes, each a paragraph: they stand between the lines of the text and belong to none of its paragraphs. */
export function notesOf({ text, lines }: Pick<SourceDocument, 'text' | 'lines'>): Paragraph[] {
  const notes: Paragraph[] = [];
  lines.forEach((line, index) => {
    if (line.role !== 'footnote' || startOfWords(text, line) === line.end) return;
    if (notes.length === 0 || line.startsParagraph === true) notes.push({ spans: [], lines: [] });
    const note = notes.at(-1)!;
    note.spans.push({ start: line.start, end: line.end });
    note.lines.push(index);
  });
  return notes;
}
