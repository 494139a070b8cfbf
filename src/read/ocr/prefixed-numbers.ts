/**
 * Numbers of a table's rows that begin with their group's numeral ("II.1", "II.1.a"): the engine takes "I." for L and loses
 * strokes, but the groups are numbered above their rows, and the rows count on, so that hardly a stroke need be read.
 */
import { roman, romanValue, strokesOf } from './roman.ts';
import type { Entry } from './row-numbers.ts';
import type { RunRepair } from './run-repair.ts';

/** "II.1", and what it is read as: "IL1", "L2", "VIL3", "I1.b"; whole numerals and counts are others' numbers. */
const PREFIXED = /^(?=.*(?:[.,L]|[IVX]\d))[IVXLJl1|i]{1,5}[.,]?\d{1,2}(?:[.,]?[a-hđ])?$/u;
const FEWEST = 4;
const WHOLE = /^([IVX]{1,5})\.(\d{1,2})$/u;
/** A group's own row may be lost, and its first rows with it. */
const MOST_LOST = 2;
const SUB_ROW = /\d[.,]?([a-hđ])$/u;

export function prefixedRepairs(entries: readonly Entry[]): RunRepair[] {
  const texts = entries.map(({ text }) => text.replace(/[.,]+$/u, ''));
  const prefixed = texts.filter((text) => PREFIXED.test(text)).length;
  const groups = texts.filter((text) => romanValue(text) !== null).length;
  if (prefixed < FEWEST || groups < 2 || prefixed < texts.length / 2) return [];
  const repairs: RunRepair[] = [];
  let [group, row] = [0, 0];
  texts.forEach((text, i) => {
    const isGroup = (at: number): boolean => strokesOf(texts[at] ?? '') === roman(group + 1);
    const [, numeral = '', printed] = WHOLE.exec(text) ?? [];
    const value = romanValue(numeral);
    if (value !== null && printed && value > group && value <= group + MOST_LOST) {
      [group, row] = [value, Number(printed)];
      return;
    }
    // A group has a row at least: "VII" right under "VI" is "VI.1".
    if (isGroup(i) && (row > 0 || group === 0)) [group, row] = [group + 1, 0];
    else if (group > 0) {
      const letter = SUB_ROW.exec(text)?.[1];
      const due = letter ? `${roman(group)}.${row}.${letter}` : `${roman(group)}.${row + 1}`;
      if (!letter && !endsWith(text, row + 1) && !isGroup(i + 1)) return;
      if (!letter) row++;
      if (text !== due) repairs.push({ page: entries[i]!.page, run: entries[i]!.run, to: due });
    }
  });
  return repairs;
}

/** Does the print end with the number, or with a stroke for its last figure? */
const endsWith = (text: string, number: number): boolean => text.replace(/[Il|J]$/u, '1').endsWith(String(number));
