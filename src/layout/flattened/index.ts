/**
 * Tables whose cells were flattened into lines, rebuilt: where a head stands in running lines, the lines under it are
 * decoded into rows and cells and become a grid like any other. Every word under the head lands in exactly one cell,
 * except page numbers and the head printed again.
 *
 * - `heads/`: where a head stands, what its columns are, and how far the table under it reaches;
 * - `atoms/`: the lines under it cut into the smallest pieces that stand in one cell, and what their words speak of;
 * - `decoder/`: which row and column each piece is most likely of, all weighed together;
 * - `rebuild.ts`, `assemble.ts`: one table taken through these, and its rows as a grid;
 * - `schedules.ts`, `calendars.ts`: which report is due when, what is to be done in which month;
 * - `indicators/`: tables of indicators or of numbers per place, whose rows are told by their figures instead.
 * - `lined/`: tables written cell by cell, whose columns are known by counting lines.
 *
 * The folders know only those named before them, and `indicators/` none of them; what the words of any table say is in
 * `../table-words/`.
 */
import type { SourceDocument } from '../../read/source-document.ts';
import { rebuildAlignedTables } from '../aligned/index.ts';
import { asDebris } from '../rebuilt-lines.ts';
import { Lexicon } from './atoms/lexicon.ts';
import { Phrases } from './atoms/phrases.ts';
import { rebuildCalendars } from './calendars.ts';
import { tornStretches } from './column-order.ts';
import { findTables } from './heads/find-tables.ts';
import { withInnerNumbers } from './heads/inner-numbers.ts';
import type { Table } from './heads/table.ts';
import { rebuildMeasureTables } from './indicators/index.ts';
import { rebuildLinedTables } from './lined/index.ts';
import { rebuild } from './rebuild.ts';
import { rebuildSchedules } from './schedules.ts';
import { setAsideTables } from './set-aside.ts';

type Text = Pick<SourceDocument, 'text' | 'lines' | 'grids' | 'notes'>;

/** The document with its flattened tables as grids; the same document where it has none. */
export function rebuildFlattenedTables<T extends Text>(unread: T): T {
  const measured = rebuildMeasureTables(rebuildLinedTables(rebuildAlignedTables(unread)));
  const document = setAsideTables(rebuildCalendars(rebuildSchedules(measured)));
  const tables = findTables(document).map((table) => withInnerNumbers(document, table));
  const torn = tornStretches(document, tables);
  if (tables.length === 0 && torn.length === 0) return document;
  const spans = tables.map(({ firstLine, endLine }) => ({
    start: document.lines[firstLine]!.start,
    end: document.lines[endLine - 1]!.end,
  }));
  const phrases = new Phrases(new Lexicon(document.text, spans));
  const lines = [...document.lines];
  const grids = [...document.grids];
  const notes = [...document.notes];
  for (const { from } of torn) {
    const { start, end } = lines[from]!;
    notes.push({ code: 'table-not-rebuilt', data: {}, span: { start, end } });
  }
  const whole: Table[] = [];
  for (const table of tables) {
    const stretch = torn.find(({ from, to }) => table.endLine > from && table.firstLine < to);
    if (stretch) {
      // in the body, what is left of the table must not be taken for points of a chapter
      if (!stretch.captioned) for (let i = table.firstLine; i < table.endLine; i++) lines[i] = asDebris(lines[i]!);
    } else whole.push(table);
  }
  for (const rebuilt of rebuild(document, whole, phrases, grids.length)) {
    grids.push(rebuilt.grid);
    notes.push(...rebuilt.notes);
    for (const [index, line] of rebuilt.lines) lines[index] = line;
  }
  return { ...document, lines, grids, notes };
}
