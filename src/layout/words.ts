/** Runs cut into words with places: the smallest thing that layout moves about. */
import type { PlacedRun } from '../read/reading.ts';
import type { Box } from '../read/source-document.ts';

export interface Word {
  text: string;
  box: Box;
  baseline: number;
  size: number;
  bold: boolean;
  italic: boolean;
  from: PlacedRun['from'];
  /** A blank was set before or behind it in its own run. */
  blankBefore: boolean;
  blankAfter: boolean;
  /** The run it came from and where it begins there. */
  run: number;
  at: number;
}

export function wordsOf(runs: readonly PlacedRun[]): Word[] {
  const words: Word[] = [];
  runs.forEach((run, index) => {
    const { text, box } = run;
    const edge = (at: number): number => run.advances?.[at] ?? box.x + (box.width * at) / Math.max(1, text.length);
    let end = 0;
    for (let at = 0; at < text.length; at = end) {
      end = at;
      if (isBlank(text, at)) {
        end++;
        continue;
      }
      while (end < text.length && !isBlank(text, end)) end++;
      const [left, right] = [edge(at), edge(end)];
      words.push({
        text: text.slice(at, end),
        box: { x: left, y: box.y, width: Math.max(0, right - left), height: box.height },
        baseline: run.baseline,
        size: run.size,
        bold: run.bold,
        italic: run.italic,
        from: run.from,
        blankBefore: at > 0,
        blankAfter: end < text.length,
        run: index,
        at,
      });
    }
  });
  return words;
}

const isBlank = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0xa0 || code === 0x09 || code === 0x0a;
};
