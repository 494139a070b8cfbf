/** What a line's length says of the column that it stands in. */
import type { Atom } from '../atoms/atoms.ts';
import { WEIGHTS } from './weights.ts';

/** What a line too long for its column costs: the words before and behind a seam have been counted by themselves. */
export function tooWide(length: number, width: number): number {
  const excess = length - width - WEIGHTS.widthTolerance;
  return excess > 0 ? Math.max(WEIGHTS.tooWideMost, WEIGHTS.tooWide * excess) : 0;
}

/** What atom `b` on the same line as `a` makes of it: too long a line, maybe, for the column. */
export const overflow = (a: Atom, b: Atom, width: number, lineStart: number): number =>
  Math.min(0, tooWide(b.end - lineStart, width) - tooWide(a.end - lineStart, width) - tooWide(b.width, width));

/** What the room says that atom `a` left on its line, `reach` characters long, before `b` opened the next one. */
export function wrap(a: Atom, b: Atom, width: number, reach: number): number {
  if (b.opens === 'dash' || (b.opens !== 'lower' && (a.closes === 'stop' || a.closes === 'item'))) return 0;
  const room = (width - (reach + 1 + b.firstLength)) / width;
  if (room <= 0.05) return WEIGHTS.naturalWrap;
  if (room <= WEIGHTS.roomTolerance) return 0;
  const most = b.opens === 'lower' ? WEIGHTS.roomLeftMost : WEIGHTS.roomLeftBeforeCapital;
  return Math.max(most, WEIGHTS.roomLeft * (room - WEIGHTS.roomTolerance));
}
