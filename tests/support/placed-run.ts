/** Words where a page has them, as layout is given them: letters of one width, on one baseline. */
import type { PlacedRun } from '../../src/read/reading.ts';

const SIZE = 12;
export const LETTER = 6;

export const placedRun = (x: number, baseline: number, text: string, fields: Partial<PlacedRun> = {}): PlacedRun => ({
  text,
  box: { x, y: baseline - 9, width: text.length * LETTER, height: 12 },
  baseline,
  size: SIZE,
  bold: false,
  italic: false,
  advances: null,
  from: 'page',
  confidence: null,
  ...fields,
});
