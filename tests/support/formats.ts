/** Every format that a reader serves, and how near the truth it must come. A format is listed once its reader is there. */
export interface FormatGoal {
  suffix: string;
  /** Share of wrong characters at most; null where the lines are the truth themselves. */
  characters: number | null;
  /** Share of words in the same order at least. */
  words: number;
  /** Share of exact table cells at least; null where tables are not read by the reader but rebuilt later. */
  cells: number | null;
  /** Word's automatic labels, where the format has them. */
  labels: number | null;
  /** Share of the Plan's values that are those of the DOCX at least; null for the DOCX itself, and for raw text, whose tables are told by their words. */
  data: number | null;
  /** Parts of the Plan that the format cannot give alike: Markdown's pipes know no merged cells. */
  unlike?: readonly string[];
  /** Read by OCR, seconds a page: tried on the smallest fixture, on all with CCHC_ALL_SCANS=1. */
  slow?: boolean;
}

/** The smallest fixture, three pages. */
const QUICKEST = 'huyen-dong-lam-2016';

/** The formats that are tried on a fixture. */
export function formatsFor(fixture: string): FormatGoal[] {
  const all = fixture === QUICKEST || process.env.CCHC_ALL_SCANS === '1';
  return FORMATS.filter((format) => all || !format.slow);
}

export const FORMATS: readonly FormatGoal[] = [
  { suffix: '.docx', characters: 0.001, words: 0.995, cells: 1, labels: 1, data: null },
  { suffix: '.doc', characters: 0.001, words: 0.995, cells: 0.98, labels: 1, data: 0.99 },
  { suffix: '.rtf', characters: 0.001, words: 0.995, cells: 0.98, labels: 1, data: 0.99 },
  { suffix: '.pdf', characters: 0.001, words: 0.995, cells: 0.99, labels: null, data: 0.99 },
  { suffix: '-filled.pdf', characters: 0.001, words: 0.995, cells: 0.99, labels: null, data: 0.99 },
  { suffix: '.txt', characters: null, words: 0.995, cells: null, labels: null, data: null },
  { suffix: '.md', characters: 0.001, words: 0.995, cells: 1, labels: null, data: 0.99, unlike: ['cells'] },
  { suffix: '-scan.pdf', characters: 0.005, words: 0.98, cells: 0.9, labels: null, data: 0.95, slow: true },
  { suffix: '-noisy.pdf', characters: 0.015, words: 0.97, cells: 0.9, labels: null, data: null, slow: true },
];

/** A test that waits for OCR may take minutes where other tests run beside it. */
export const patience = (format: FormatGoal): { timeout: number } => ({ timeout: format.slow ? 900_000 : 60_000 });
