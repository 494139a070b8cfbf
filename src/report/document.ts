/** A report as blocks of words and tables, before it becomes a terminal page, Markdown, HTML, CSV or a workbook. */

export type Tone = 'good' | 'warn' | 'bad' | 'dim' | 'strong';

/** Where a cell's words stand: in the text of which of the plans, from which offset. */
export interface TextPlace {
  plan: number;
  start: number;
}

export interface Cell {
  text: string;
  tone?: Tone;
  /** The value behind the words, where a spreadsheet should have a number. */
  number?: number;
  /** "%" lets a spreadsheet show the number as a percentage. */
  unit?: string;
  /** ISO, where a spreadsheet should have a date. */
  date?: string;
  place?: TextPlace;
}

export interface Column {
  title: string;
  /** Share of the width relative to the other columns. */
  weight: number;
  align?: 'right';
}

export interface Table {
  kind: 'table';
  /** Short, for a sheet's name and a CSV file's. */
  name: string;
  columns: Column[];
  rows: Cell[][];
}

export type Block =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'text'; text: string; tone?: Tone }
  | { kind: 'list'; items: string[] }
  | Table;

export interface ReportDocument {
  title: string;
  language: 'vi' | 'en';
  blocks: Block[];
}

export const cell = (text: string, tone?: Tone): Cell => (tone ? { text, tone } : { text });

export type NumberCell = (value: number | null, unit?: string, tone?: Tone) => Cell;

/** Makes cells of numbers as the language prints them. */
export const numberCells =
  (language: 'vi' | 'en'): NumberCell =>
  (value, unit = '', tone) =>
    value === null
      ? { text: '' }
      : { text: `${printNumber(value, language)}${unit}`, number: value, unit, ...(tone ? { tone } : {}) };

/** A date as Vietnamese prints it, and as a date for a spreadsheet. */
export const dateCell = (iso: string | null): Cell =>
  iso === null ? { text: '' } : { text: iso.split('-').reverse().join('/'), date: iso };

/** Vietnamese writes a decimal comma. */
export function printNumber(value: number, language: 'vi' | 'en'): string {
  return language === 'vi' ? String(value).replace('.', ',') : String(value);
}
