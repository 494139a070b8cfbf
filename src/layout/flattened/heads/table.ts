/** A flattened table as it stands in the running lines, before any of them is read. */
import type { Span } from '../../../read/source-document.ts';
import type { Head } from './head.ts';

export interface Table {
  head: Head;
  /** Heads printed again on later pages, with line ranges. */
  repeats: Span[];
  /** Where the table goes on under a title and a head of its own ("2. Cải cách thủ tục hành chính", "TT", "Nhiệm vụ", …). */
  parts: TitledPart[];
  firstLine: number;
  /** One past the last line. */
  endLine: number;
  /** Length of its longest line, groups' titles left aside. */
  widest: number;
  /** Rows begin with numbers that have no column in the head; so do, with others, the cells of what they are for. */
  innerNumbers?: { form: RegExp; themes: RegExp | null };
}

export interface TitledPart {
  titleLine: number;
  head: Head;
}
