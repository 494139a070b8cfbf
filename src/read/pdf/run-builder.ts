/** Glyphs, as they come off the page's operators, gathered into runs of one font on one baseline. */
import { decodeVni } from '../../language/vni.ts';
import type { PlacedRun } from '../reading.ts';
import type { FontCode } from './glyph-text.ts';

export interface GlyphLook {
  size: number;
  bold: boolean;
  italic: boolean;
  code: FontCode;
  from: PlacedRun['from'];
}

/** Quarter turns of the writing direction, clockwise; null for a slanted text (a watermark). */
export type Turn = 0 | 1 | 2 | 3 | null;

/** Its letters' places are counted along its direction. */
export interface BuiltRun extends PlacedRun {
  turn: Turn;
}

/** In ems: a step forward that begins a new run (a tab, a hole that another font's glyph fills) and one backward. */
const FORWARD = 0.12;
const BACKWARD = 0.12;
/** Letters reach this far above and below the baseline, in ems, whatever the font says. */
const ASCENT = 0.76;
const DESCENT = 0.22;

const COMBINING = /^\p{M}+$/u;

interface Open {
  look: GlyphLook;
  turn: Turn;
  texts: string[];
  /** Along the writing direction, from the page's origin: starts of the glyphs and the end of the last. */
  starts: number[];
  end: number;
  /** Across the writing direction. */
  level: number;
  slanted: { x: number; y: number } | null;
}

export interface RunBuilder {
  /** `x`, `y`: the glyph's origin on the page; `length`: its advance; both in points. */
  put(text: string, x: number, y: number, length: number, turn: Turn, look: GlyphLook): void;
  finish(): BuiltRun[];
}

export function createRunBuilder(): RunBuilder {
  const runs: BuiltRun[] = [];
  let open: Open | null = null;

  const close = (): void => {
    if (open) {
      const run = runOf(open);
      if (run) runs.push(run);
    }
    open = null;
  };

  return {
    put(text, x, y, length, turn, look) {
      if (text === '') return;
      const [along, level] = turned(x, y, turn);
      if (open && turn === open.turn && COMBINING.test(text)) {
        // A mark set as a glyph of its own belongs to the letter before it.
        if (Math.abs(along - open.end) < look.size && open.texts.length > 0) {
          open.texts[open.texts.length - 1] += text;
          return;
        }
      }
      const step = open ? along - open.end : 0;
      const fits =
        open !== null &&
        turn === open.turn &&
        (turn === null
          ? look.size === open.look.size
          : Math.abs(level - open.level) < 0.05 * look.size + 0.1 &&
            step < FORWARD * look.size &&
            step > -BACKWARD * look.size) &&
        sameLook(look, open.look);
      if (!fits) {
        close();
        open = { look, turn, texts: [], starts: [], end: along, level, slanted: turn === null ? { x, y } : null };
      }
      open!.texts.push(text);
      open!.starts.push(along);
      open!.end = along + length;
    },
    finish() {
      close();
      return runs;
    },
  };
}

/** Position along and across the writing direction. */
function turned(x: number, y: number, turn: Turn): [number, number] {
  if (turn === 1) return [y, -x];
  if (turn === 2) return [-x, -y];
  if (turn === 3) return [-y, x];
  return [x, y];
}

const sameLook = (a: GlyphLook, b: GlyphLook): boolean =>
  a === b ||
  (Math.abs(a.size - b.size) < 0.1 &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.code === b.code &&
    a.from === b.from);

function runOf(open: Open): BuiltRun | null {
  const { look, turn } = open;
  let text = '';
  const advances: number[] = [];
  open.texts.forEach((piece, index) => {
    const start = open.starts[index]!;
    const end = open.starts[index + 1] ?? open.end;
    const letters = piece.normalize('NFC');
    for (let i = 0; i < letters.length; i++) advances.push(start + ((end - start) * i) / letters.length);
    text += letters;
  });
  advances.push(open.end);
  let known: number[] | null = advances;
  if (look.code === 'vni') {
    text = decodeVni(text);
    if (text.length !== advances.length - 1) known = spread(advances[0]!, open.end, text.length);
  }
  if (text.trim() === '' && turn === null) return null;
  const [start, end] = [Math.min(open.starts[0]!, open.end), Math.max(open.starts[0]!, open.end)];
  const { size } = look;
  const [up, down] = [open.level - ASCENT * size, open.level + DESCENT * size];
  const box =
    turn === 1
      ? { x: -down, y: start, width: down - up, height: end - start }
      : turn === 2
        ? { x: -end, y: -down, width: end - start, height: down - up }
        : turn === 3
          ? { x: up, y: -end, width: down - up, height: end - start }
          : { x: start, y: up, width: end - start, height: down - up };
  return {
    text,
    box,
    baseline: turn === 0 || turn === null ? open.level : box.y + box.height,
    size,
    bold: look.bold,
    italic: look.italic,
    advances: known,
    from: look.from,
    confidence: null,
    turn,
  };
}

const spread = (start: number, end: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, i) => start + ((end - start) * i) / Math.max(1, count));
