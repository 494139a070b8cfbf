/**
 * Titles between the parts of one table: an appendix that prints each area's rows under a heading and a head of their own
 * ("1. Cải cách thể chế", "TT | Nhiệm vụ | …", "2. Cải cách thủ tục hành chính", "TT | Nhiệm vụ | …").
 */
import { type Label, readLabel } from '../../../language/labels.ts';
import type { SourceDocument } from '../../../read/source-document.ts';
import { trimmedLine } from '../../table-words/words.ts';

/** A title may leave out a number or print one twice. */
const MOST_SKIPPED = 2;
const LONGEST_TITLE = 100;

/** "Biểu 2. Cải cách thủ tục hành chính": its number goes on, as a heading's would. */
function countedTable(words: string): Label | null {
  const match = /^((?:Biểu|Bảng|Mẫu|BIỂU|BẢNG)(?: (?:số|SỐ))? (\d{1,2}))[.:]?\s+(?=\p{Lu})/u.exec(words);
  if (!match) return null;
  const [whole, printed, number] = match;
  return { kind: 'part', printed: printed!, bare: printed!, value: [Number(number)], end: whole.length };
}

export class TableTitles {
  private last: Label | null = null;

  constructor(private readonly document: Pick<SourceDocument, 'text' | 'lines'>) {}

  /** A table's head begins on line `i`. */
  begin(i: number): void {
    this.last = this.above(i)?.label ?? null;
  }

  /** The line of the title right above line `i`, where the head is printed again, if it goes on the titles above the table. */
  goOnAbove(i: number): number | null {
    const title = this.above(i);
    if (!title || !this.last || title.label.kind !== this.last.kind) return null;
    const step = (title.label.value.at(-1) ?? 0) - (this.last.value.at(-1) ?? 0);
    if (step < 0 || step > MOST_SKIPPED) return null;
    this.last = title.label;
    return title.line;
  }

  /** The labelled line right above line `i`. */
  private above(i: number): { line: number; label: Label } | null {
    const { text, lines } = this.document;
    let line = i - 1;
    while (line >= 0 && trimmedLine(text, lines[line]!) === '') line--;
    const words = line < 0 || lines[line]!.cell ? '' : trimmedLine(text, lines[line]!);
    if (words === '' || words.length > LONGEST_TITLE || /[;,:]$/u.test(words)) return null;
    const label = readLabel(words) ?? countedTable(words);
    const isTitle = label && label.kind !== 'bullet' && label.kind !== 'letter' && label.end < words.length;
    return isTitle ? { line, label } : null;
  }
}
