/** A cell of a table that raw text keeps by marks alone: its lines, and the words that they make. */
import type { FlowLine } from '../reading.ts';

/** No plan's table is wider; what is, is no table. */
export const MOST_COLUMNS = 40;

export interface Cell {
  lines: FlowLine[];
  words: string;
}

export function cellOf(lines: readonly FlowLine[]): Cell {
  const filled = lines.filter(({ text }) => text.trim() !== '').map((line) => ({ ...line, text: line.text.trim() }));
  return { lines: filled, words: filled.map(({ text }) => text).join(' ') };
}

export const isFilled = ({ words }: Cell): boolean => words !== '';

/** The same place and looks, other words; what stood in a table's row proves no paragraph. */
export const lineOf = (text: string, page: FlowLine['page']): FlowLine => ({
  text,
  page,
  style: null,
  startsParagraph: null,
});
