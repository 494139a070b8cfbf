/**
 * Tables written cell by cell, each cell on lines of its own and an empty one as a blank line, as word processors save them
 * as text: the rows' numbers come back at every so many lines, and so each line's column is known without its words.
 */

import type { SourceDocument } from '../../../read/source-document.ts';
import { roleOfColumn, settleTaskColumns } from '../../../registry/columns.ts';
import { assemble } from '../assemble.ts';
import type { CellPiece } from '../atoms/atoms.ts';
import type { DecodedRow } from '../decoder/path.ts';
import type { TableRole } from '../decoder/weights.ts';
import type { Table } from '../heads/table.ts';
import { HOLDS_HEAD, headsAt } from './head.ts';
import { type LinedRow, rowsBelow } from './rows.ts';

type Text = Pick<SourceDocument, 'text' | 'lines' | 'grids' | 'notes'>;

const FEWEST_ROWS = 3;
/** So many of the rows have one line for each column; where fewer do, the lines are no cells. */
const MOSTLY_WHOLE = 0.5;

/** The document with such tables as grids; the same document where it has none. */
export function rebuildLinedTables<T extends Text>(document: T): T {
  if (!HOLDS_HEAD.test(document.text)) return document;
  const words = document.lines.map(({ start, end, cell, role }) =>
    cell || role === 'furniture' ? null : document.text.slice(start, end).trim(),
  );
  const lines = [...document.lines];
  const grids = [...document.grids];
  for (let i = 0; i < words.length; i++) {
    const found = tableAt(words, i);
    if (!found) continue;
    const pieces: CellPiece[] = [];
    const rows = found.rows.map((row) => decodedOf(row, pieces, document));
    const rebuilt = assemble(document, tableOf(found, document), pieces, rows, grids.length, found.roles, () => null);
    grids.push(rebuilt.grid);
    for (const [index, line] of rebuilt.lines) lines[index] = line;
    i = found.endLine - 1;
  }
  return grids.length === document.grids.length ? document : { ...document, lines, grids };
}

interface LinedTable {
  firstLine: number;
  endLine: number;
  /** By column: the lines of its heading. */
  headings: number[][];
  roles: TableRole[];
  rows: LinedRow[];
}

function tableAt(words: readonly (string | null)[], start: number): LinedTable | null {
  let best: (LinedTable & { whole: number }) | null = null;
  for (const { headings, end } of headsAt(words, start)) {
    const roles = rolesOf(headings.map((own) => own.map((line) => words[line]).join(' ')));
    const { rows, end: endLine } = rowsBelow(words, end, roles);
    const tasks = rows.filter(({ group }) => group === undefined);
    const whole = tasks.filter(({ isWhole }) => isWhole).length;
    if (tasks.length < FEWEST_ROWS || whole < MOSTLY_WHOLE * tasks.length || whole <= (best?.whole ?? 0)) continue;
    best = { firstLine: start, endLine, headings, roles, rows, whole };
  }
  return best;
}

/** What the columns hold, as far as merged cells are told by it; nothing is said of a table of other things than tasks. */
function rolesOf(names: readonly string[]): TableRole[] {
  const roles = names.map((name) => roleOfColumn(name));
  if (!settleTaskColumns(roles, names)) return names.map(() => 'other');
  const task = roles.indexOf('content');
  return roles.map((role, c) => (role === 'content' && c !== task ? 'detail' : (role ?? 'other')));
}

/** The table as those have it whose heads were found by their words. */
function tableOf({ firstLine, endLine, headings }: LinedTable, document: Text): Table {
  const columns = headings.map((own) => {
    const pieces = own.map((line) => pieceOf(document, line));
    return { role: null, span: { start: pieces[0]!.start, end: pieces.at(-1)!.end } };
  });
  const head = { start: columns[0]!.span.start, end: columns.at(-1)!.span.end, columns };
  return { head, firstLine, endLine, repeats: [], parts: [], widest: 0 };
}

/** The row with the numbers of its pieces, which are put behind those of the rows above. */
function decodedOf({ group, cells }: LinedRow, pieces: CellPiece[], document: Text): DecodedRow {
  const margin = Number.POSITIVE_INFINITY;
  const members = cells.map((own) => own.map((line) => pieces.push(pieceOf(document, line)) - 1));
  const [first, ...rest] = members.flat();
  if (group !== undefined) {
    pieces[first!]!.group = { label: group, pillar: false };
    return { kind: 'group', cells: [[first!], rest], margin };
  }
  const number = pieces[members[0]![0] ?? -1];
  if (number) number.number = document.text.slice(number.start, number.end).replace(/[.)]$/u, '');
  return { kind: 'row', cells: members, margin };
}

function pieceOf({ text, lines }: Text, line: number): CellPiece {
  const { start, end } = lines[line]!;
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  return { start: from, end: from + raw.trim().length, line, number: null, group: null, marks: false };
}
