/** What is remembered of the paragraph that is open, and of the labels before it, while its lines are read. */
import type { Label } from '../../language/labels.ts';
import { hasSmallLetter } from '../../language/letters.ts';
import { CAPITAL, isCapitals } from './line-ends.ts';
import { bracketLines } from './remarks.ts';

export class OpenParagraph {
  /** The last line read is the paragraph's first. */
  onFirstLine = true;
  /** The paragraph is a labelled title in capitals so far. */
  inTitle = false;
  /** Lines so far of a paragraph that opened with a bracket and has not closed it. */
  openBracket = 0;
  /** The last label of each kind and depth, so that a number at a line's start can be told from a label. */
  private readonly labels = new Map<string, number>();

  /** A line of the paragraph, or the first of a new one. */
  take(text: string, label: Label | null, starts: boolean): void {
    if (starts && label && label.value.length > 0) this.labels.set(keyOf(label), label.value.at(-1)!);
    this.onFirstLine = starts;
    this.inTitle = starts ? label !== null && isCapitals(text) : this.inTitle && !hasSmallLetter(text);
    this.openBracket = bracketLines(text, starts, this.openBracket);
  }

  /** Is the label the first of its kind or the next one in order? */
  isNext(text: string, label: Label): boolean {
    if (label.kind === 'bullet' || label.kind === 'roman' || label.kind === 'article' || label.kind === 'part')
      return CAPITAL.test(text.slice(label.end));
    const value = label.value.at(-1) ?? 0;
    const last = this.labels.get(keyOf(label)) ?? 0;
    return value === 1 || (value > last && value <= last + 2);
  }
}

const keyOf = ({ kind, value }: Label): string => `${kind}${value.length}`;
