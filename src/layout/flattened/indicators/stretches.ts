/** From a line that may open a head to the end of what stands under it. */
import type { SourceDocument } from '../../../read/source-document.ts';
import { endsTable, Numbering } from '../../table-words/table-end.ts';
import type { Piece } from './pieces.ts';

/** The stretches of running text that may hold a table, each from its opening on. */
export function stretchesFrom(
  { text, lines }: Pick<SourceDocument, 'text' | 'lines'>,
  opens: (piece: Piece) => boolean,
): Piece[][] {
  const found: Piece[][] = [];
  const numbering = new Numbering();
  let open: Piece[] | null = null;
  lines.forEach((line, index) => {
    const raw = text.slice(line.start, line.end);
    const words = raw.trim();
    if (line.role === 'furniture' || words === '') return;
    const start = line.start + raw.indexOf(words);
    const piece = { line: index, words, start, end: start + words.length };
    if (open && (line.cell || endsTable(words) || numbering.goesOn(words))) open = null;
    if (line.cell) return;
    if (open) open.push(piece);
    else {
      numbering.pass(words);
      if (!opens(piece)) return;
      numbering.enter();
      open = [piece];
      found.push(open);
    }
  });
  return found;
}
