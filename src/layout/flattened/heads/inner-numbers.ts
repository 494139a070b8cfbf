/**
 * Rows whose numbers have no column of their own: "1.1. Ban hành danh mục" in the column of tasks, mostly beside
 * "1. Nâng cao chất lượng văn bản", what the rows are for. Read as a column ahead of all others they tell where rows begin.
 */
import type { SourceDocument } from '../../../read/source-document.ts';
import { trimmedLine } from '../../table-words/words.ts';
import type { Head } from './head.ts';
import type { Table } from './table.ts';

/** "1.1. Ban hành": a row of two counts; "1. Nâng cao": a row, or what several rows are for. */
const DOTTED = /^\d{1,2}\.\d{1,2}[.)]?$/u;
const WHOLE = /^\d{1,3}[.)]$/u;

/** Fewer may be the points of a cell. */
const FEWEST = 4;

/** The table with a column for the numbers that its tasks begin with; the same table where it has one or they have none. */
export function withInnerNumbers({ text, lines }: Pick<SourceDocument, 'text' | 'lines'>, table: Table): Table {
  const [first, second] = table.head.columns;
  if (first?.role !== 'content' && !(first?.role === 'area' && second?.role === 'content')) return table;
  const openings = lines.slice(table.firstLine, table.endLine).flatMap((line) => {
    const match = OPENING.exec(trimmedLine(text, line));
    return match ? [match[1]!] : [];
  });
  const hasThemes = first.role === 'area' && countsOn(openings, DOTTED);
  const form = hasThemes || countsOn(openings, DOTTED) ? DOTTED : countsOn(openings, WHOLE) ? WHOLE : null;
  if (!form) return table;
  return {
    ...table,
    head: withNumbers(table.head),
    parts: table.parts.map((part) => ({ ...part, head: withNumbers(part.head) })),
    innerNumbers: { form, themes: hasThemes ? WHOLE : null },
  };
}

const OPENING = /^(\d{1,3}(?:[.)]|\.\d{1,2}[.)]?))\s+["“]?\p{Lu}/u;

/** Do enough of the numbers have the form, and most of these follow the one before, or begin anew? */
function countsOn(openings: readonly string[], form: RegExp): boolean {
  const values = openings.filter((opening) => form.test(opening)).map((opening) => opening.split('.').map(Number));
  const last = (value: readonly number[]): number => value.filter((part) => part > 0).at(-1) ?? 0;
  const inOrder = values.filter((value, i) => last(value) === 1 || last(value) === last(values[i - 1] ?? []) + 1);
  return values.length >= FEWEST && inOrder.length >= MOSTLY * values.length;
}

const MOSTLY = 0.8;

const withNumbers = (head: Head): Head => ({
  ...head,
  columns: [{ role: 'no', span: { start: head.start, end: head.start } }, ...head.columns],
});
