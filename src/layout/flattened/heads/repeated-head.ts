/** A table's head printed again. */
import { isBlank } from '../../../language/letters.ts';
import type { Span } from '../../../read/source-document.ts';
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
