/** Lines that have found their places in a table, whichever way it was rebuilt. */
import type { Line } from '../read/source-document.ts';

export const inCell = (line: Line, cell: NonNullable<Line['cell']>): Line => ({ ...line, role: 'cell', cell });

/** What is left of a table and belongs to none of its cells must not be taken for text. */
export const asDebris = (line: Line): Line => ({ ...line, role: 'furniture' });

/** The pages on which a table's pieces stand, each with its line's index; none where the format knows no pages. */
export const pagesOf = (lines: readonly Line[], pieces: readonly { line: number }[]): number[] =>
  [...new Set(pieces.map(({ line }) => lines[line]!.page ?? 0))].filter(Boolean);
