/** The paragraphs of the document with their labels read off. */
import { type Label, readLabel, settleCapitals } from '../language/labels.ts';
import type { Paragraph } from '../layout/paragraphs/index.ts';
import { TracedText } from '../plan/traced.ts';
import type { LineStyle } from '../read/source-document.ts';
import { type Context, tracedOf } from './context.ts';
import { withInnerNumbers } from './inner-numbers.ts';
import { withLostDots } from './lost-dots.ts';

/** A paragraph with its label read off. */
export interface Block {
  label: Label | null;
  /** The whole paragraph, Markdown marks taken off. */
  whole: TracedText;
  /** The words behind the label. */
  body: TracedText;
  style: LineStyle | null;
  /** Index of its first line. */
  line: number;
  /** A table stands between this paragraph and the next. */
  tableBehind: boolean;
}

/** Paragraphs with their labels, capitals settled between letters and Roman numerals. */
export function blocksOf(context: Context, paragraphs: readonly Paragraph[]): Block[] {
  const tables = context.document.grids.filter(({ purpose }) => purpose === 'data').map(({ start }) => start);
  const blocks = paragraphs.map((paragraph, index) => {
    const whole = withoutMarks(tracedOf(context, paragraph.spans));
    const line = paragraph.lines[0]!;
    const end = paragraph.spans.at(-1)!.end;
    const next = paragraphs[index + 1]?.spans[0]?.start ?? Number.POSITIVE_INFINITY;
    const tableBehind = tables.some((start) => start >= end && start < next);
    return { whole, label: readLabel(whole.text), style: context.document.lines[line]!.style, line, tableBehind };
  });
  const settled = withLostDots(
    blocks.map(({ whole }) => whole.text),
    settleCapitals(blocks.map(({ label }) => label)),
  );
  const labels = withInnerNumbers(settled);
  return joinBareLabels(
    blocks
      .map((block, index) => {
        const label = labels[index]!;
        return { ...block, label, body: label ? withoutMarks(block.whole.slice(label.end)) : block.whole };
      })
      .filter(({ whole }) => whole.length > 0),
  );
}

/** "Phần thứ nhất" or "I." on a line of its own: the line behind it holds the title. */
function joinBareLabels(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const isBare = before?.label && before.body.length === 0 && before.label.kind !== 'bullet';
    if (isBare && block.label === null) {
      joined[joined.length - 1] = {
        ...before,
        body: block.body,
        whole: TracedText.concat([before.whole, block.whole]),
        tableBehind: block.tableBehind,
      };
    } else joined.push(block);
  }
  return joined;
}

/** What may be stripped begins, or ends, with one of these. */
const MAY_BE_MARKED = /[#*_>\s\\]/u;

/** Markdown's heading and emphasis marks are layout, as blanks at the ends are. */
function withoutMarks(traced: TracedText): TracedText {
  if (!MAY_BE_MARKED.test(traced.text.charAt(0) + traced.text.charAt(traced.length - 1))) return traced;
  return traced.strip(/^(?:#{1,6}\s+|\*\*|__|\*(?=\()|>\s|\s)+/u, /(?:\*\*|__|(?<=\))\*|\s|\\)+$/u);
}
