/**
 * Raw text that keeps its tables' cells apart by marks: tabs, as Word and Excel paste them, or bars, as text extractors
 * write them. Such tables become tables; everything else stays as its lines, the marks taken out.
 */
import type { FlowBlock, FlowLine } from '../reading.ts';
import { barRowsAt, hasBar } from './bar-rows.ts';
import { lineOf } from './cell.ts';
import { opensLayoutLine } from './joined-lines.ts';
import { isLoneBar, loneBarsAt } from './lone-bars.ts';
import { hasTab, tabbedTableAt } from './tabbed.ts';

export function blocksOf(lines: readonly FlowLine[]): FlowBlock[] {
  const isBarred = keepsBars(lines);
  const blocks: FlowBlock[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!;
    const tabbed = hasTab(line.text);
    const found = isBarred
      ? (loneBarsAt(lines, i) ?? (isLoneBar(line) ? { blocks: [], next: i + 1 } : barRowsAt(lines, i)))
      : tabbed
        ? tabbedTableAt(lines, i)
        : null;
    const own = found?.blocks ?? (tabbed ? withoutTabs(line) : [{ kind: 'line' as const, line }]);
    for (const block of own) blocks.push(block);
    i = found ? found.next : i + 1;
  }
  return blocks;
}

/** A bar alone, or behind a line, parts cells; one in the middle of a few lines is the writer's own. */
const FEWEST_BARS = 4;

function keepsBars(lines: readonly FlowLine[]): boolean {
  let count = 0;
  for (const { text } of lines) if (hasBar(text) && /\|\s*$/u.test(text) && ++count >= FEWEST_BARS) return true;
  return false;
}

/** What stood side by side in a letterhead or a signature block goes on lines of its own. */
function withoutTabs({ text, page }: FlowLine): FlowBlock[] {
  const parts = text.split('\t').map((part) => part.trim());
  const isLayout = parts.some((part, k) => k > 0 && opensLayoutLine(part));
  const lines = isLayout ? parts.filter((part) => part !== '') : [text.replaceAll('\t', ' ')];
  return lines.map((part) => ({ kind: 'line', line: lineOf(part, page) }));
}
