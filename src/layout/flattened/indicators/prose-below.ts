/** Where the text goes on below a table's last row. */
import type { Piece } from './pieces.ts';
import type { Part } from './row-parts.ts';

/** Behind the table's last row: a note, or a line far wider than any above it, begins what is no cell any more. */
export function withoutProse(pieces: readonly Piece[], above: readonly Part[]): Piece[] {
  const widest = Math.max(...above.flatMap((part) => part.pieces.map(({ words }) => words.length)));
  const end = pieces.findIndex(({ words }, i) => i > 0 && (NOTE.test(words) || words.length > WIDER * widest));
  return pieces.slice(0, end < 0 ? undefined : end);
}

const NOTE = /^(?:ghi chú|chú thích|ngoài|\(\*+\))(?!\p{L})/iu;
const WIDER = 1.4;
