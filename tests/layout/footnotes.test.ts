/** Notes at the foot of a page, and their marks in the lines and cells that bear them. */
import { expect, it } from 'vitest';
import { takeFootnotes } from '../../src/layout/footnotes.ts';
import { linesOf } from '../../src/layout/lines.ts';
import { wordsOf } from '../../src/layout/words.ts';
import type { PlacedRun } from '../../src/read/reading.ts';
import { placedRun } from '../support/placed-run.ts';

const run = (x: number, baseline: number, text: string, size = 12): PlacedRun => placedRun(x, baseline, text, { size });
const linesFrom = (...runs: PlacedRun[]) => linesOf(wordsOf(runs));

it('takes notes whose numbers are as large as their words, and the marks of cells', () => {
  const page = { width: 600, height: 800, rules: [{ x1: 50, y1: 700, x2: 150, y2: 700, thickness: 0.5 }] };
  const lines = linesFrom(
    run(50, 400, 'đạt từ 95%'),
    run(110, 395, '1', 7),
    run(116, 400, ' trở lên.'),
    run(50, 715, '1 Trừ hồ sơ đất đai.', 9),
    run(50, 730, '2 Theo hướng dẫn của tỉnh.', 9),
    run(50, 745, '2026 cũng vậy.', 9),
  );
  const cell = { lines: linesFrom(run(300, 450, 'Tháng 5'), run(342, 445, '2', 7)) };
  const notes = takeFootnotes(page, lines, 12, [cell]);
  expect(notes.map((note) => [note.mark, note.lines.map(({ text }) => text)])).toEqual([
    ['1', ['1 Trừ hồ sơ đất đai.']],
    ['2', ['2 Theo hướng dẫn của tỉnh.', '2026 cũng vậy.']],
  ]);
  expect(lines.map(({ text }) => text)).toEqual(['đạt từ 95% trở lên.']);
  expect(cell.lines.map(({ text }) => text)).toEqual(['Tháng 5']);
});
