/** What the review page is made of: a plan, what was found in it, and the text that it was read from. */
import type { Finding } from '../../check/finding.ts';
import type { At, Plan } from '../../plan/types.ts';

export interface TextSpan {
  start: number;
  end: number;
}

/** A line of the canonical text, with what is known of its look. */
export interface TextLine extends TextSpan {
  page: number | null;
  role: 'text' | 'cell' | 'furniture' | 'footnote';
  /** Proven by the layout; null where only the words can tell. */
  startsParagraph: boolean | null;
  /** Lines of one block laid out beside another share its number. */
  block: number | null;
  bold: boolean;
  italic: boolean;
  centered: boolean;
}

export interface TextGrid extends TextSpan {
  columnCount: number;
  rowCount: number;
  headRows: number | null;
  cells: readonly { row: number; column: number; rowSpan: number; columnSpan: number; spans: readonly TextSpan[] }[];
}

/** The document as it was read: its canonical text, lines and data tables. */
export interface ReviewText {
  text: string;
  lines: readonly TextLine[];
  grids: readonly TextGrid[];
}

export interface ReviewInput {
  plan: Plan;
  findings: readonly Finding[];
  /** null where the plan came as Plan JSON, which holds no text. */
  source: ReviewText | null;
}

export type { At, Finding, Plan };
