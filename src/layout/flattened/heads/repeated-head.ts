/** A table's head printed again. */
import { isBlank, startOfWords } from '../../../language/letters.ts';
import type { Line, Span } from '../../../read/source-document.ts';
import type { Head } from './head.ts';

/** The same head printed again word for word, in whatever lines; null where anything else stands there. */
export function asCopied(text: string, start: number, original: Head): Span | null {
  let at = start;
  for (let own = original.start; own < original.end; own++) {
    const code = text.charCodeAt(own);
    if (isBlank(code)) continue;
    while (at < text.length && isBlank(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at++) !== code) return null;
  }
  return { start, end: at };
}

/** So much of a head's words must stand there again; a page's edge may cut the last line of a cell. */
const MOSTLY_THERE = 0.8;
const FEWEST_WORDS = 6;

/** The same head printed again, its cells in another order or cut short at the page's edge; null where other words stand among its own. */
export function asShuffled(text: string, lines: readonly Line[], at: number, original: Head): Span | null {
  const start = startOfWords(text, lines[at]!);
  // Nearly every line is turned away by its first letter.
  if (text.charCodeAt(start) !== text.charCodeAt(original.start)) return null;
  const wordsOf = (from: number, to: number): string[] => text.slice(from, to).split(/\s+/u).filter(Boolean);
  const own = wordsOf(original.start, original.end);
  const left = new Map<string, number>();
  for (const word of own) left.set(word, (left.get(word) ?? 0) + 1);
  if (wordsOf(start, lines[at]!.end)[0] !== own[0]) return null;
  let [found, end] = [0, start];
  for (const line of lines.slice(at, at + own.length)) {
    const words = wordsOf(line.start, line.end);
    const counts = words.map((word) => (left.get(word) ?? 0) - words.filter((other) => other === word).length);
    if (line.role === 'furniture' || words.length === 0 || counts.some((count) => count < 0)) break;
    for (const word of words) left.set(word, left.get(word)! - 1);
    found += words.length;
    end = line.end;
  }
  return found >= FEWEST_WORDS && found >= MOSTLY_THERE * own.length ? { start, end } : null;
}

/** In other words a heading or two of as many may say nothing of their columns. */
const MOSTLY_SAME = 0.6;

/** The same head printed again, in these or other words and maybe on one level; null for another table's head. */
export function asRepeated(head: Head, original: Head): Head | null {
  // In other words the names of a broad and a narrow column of tasks may read as one.
  const columns =
    head.columns.length < original.columns.length
      ? original.columns.filter(({ role }) => role !== 'area')
      : original.columns;
  if (head.columns.length < columns.length) return null;
  const same = columns.filter(({ role }, i) => head.columns[i]!.role === role);
  const isSameWidth = head.columns.length === original.columns.length;
  if (same.length < columns.length * (isSameWidth ? MOSTLY_SAME : 1)) return null;
  const kept = head.columns.slice(0, columns.length);
  return { start: head.start, end: Math.max(...kept.map(({ span }) => span.end)), columns: kept };
}
