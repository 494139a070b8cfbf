/**
 * Tables written cell by cell, each cell on lines of its own and an empty one as a blank line, as word processors save them
 * as text: the rows' numbers come back at every so many lines, and so each line's column is known without its words.
 */

import type { SourceDocument } from '../../../read/source-document.ts';
import { roleOfColumn, settleTaskColumns } from '../../../registry/columns.ts';
import { assemble } from '../assemble.ts';
import type { Atom } from '../atoms/atoms.ts';
import type { DecodedRow } from '../decoder/path.ts';
import type { TableRole } from '../decoder/weights.ts';
import type { Table } from '../heads/table.ts';
import { headsAt } from './head.ts';
import { type LinedRow, rowsBelow } from './rows.ts';

type Text = Pick<SourceDocument, 'text' | 'lines' | 'grids' | 'notes'>;

const FEWEST_ROWS = 3;
/** So many of the rows have one line for each column; where fewer do, the lines are no cells. */
const MOSTLY_WHOLE = 0.5;

/** The document with such tables as grids; the same document where it has none. */
export function rebuildLinedTables<T extends Text>(document: T): T {
  const words = document.lines.map(({ start, end, cell, role }) =>
    cell || role === 'furniture' ? null : document.text.slice(start, end).trim(),
  );
  const lines = [...document.lines];
  const grids = [...document.grids];
  for (let i = 0; i < words.length; i++) {
    const found = tableAt(words, i);
    if (!found) continue;
    const { table, rows, headings, roles } = found;
    const spanOf = (line: number): Atom => atomOf(document, line);
    const columns = headings.map((own) => {
      const spans = own.map(spanOf);
      return { role: null, span: { start: spans[0]!.start, end: spans.at(-1)!.end } };
    });
    const atoms: Atom[] = [];
    const decoded = rows.map((row): DecodedRow => decodedOf(row, atoms, (line) => spanOf(line), words));
    const whole: Table = {
      head: { start: columns[0]!.span.start, end: columns.at(-1)!.span.end, columns },
      ...table,
      repeats: [],
      parts: [],
      widest: 0,
    };
    const rebuilt = assemble(document, whole, atoms, decoded, grids.length, roles, () => null);
    grids.push(rebuilt.grid);
    for (const [index, line] of rebuilt.lines) lines[index] = line;
    i = table.endLine - 1;
  }
  return grids.length === document.grids.length ? document : { ...document, lines, grids };
}

interface LinedTable {
  table: Pick<Table, 'firstLine' | 'endLine'>;
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
    best = { table: { firstLine: start, endLine }, headings, roles, rows, whole };
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

function decodedOf(
  { group, cells }: LinedRow,
  atoms: Atom[],
  spanOf: (line: number) => Atom,
  words: readonly (string | null)[],
): DecodedRow {
  const members = cells.map((lines) => lines.map((line) => atoms.push(spanOf(line)) - 1));
  if (group !== undefined) {
    const first = atoms[members.flat()[0]!]!;
    first.group = { label: group, pillar: false };
    const [opening, ...rest] = members.flat();
    return { kind: 'group', cells: [[opening!], rest], margin: Number.POSITIVE_INFINITY };
  }
  const number = words[cells[0]![0] ?? -1];
  if (number) atoms[members[0]![0]!]!.number = number.replace(/[.)]$/u, '');
  return { kind: 'row', cells: members, margin: Number.POSITIVE_INFINITY };
}

/** A line as the piece of a cell: nothing but its place is asked. */
function atomOf({ text, lines }: Pick<Text, 'text' | 'lines'>, line: number): Atom {
  const { start, end } = lines[line]!;
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  return {
    start: from,
    end: from + raw.trim().length,
    line,
    number: null,
    group: null,
    marks: false,
  } as unknown as Atom;
}
