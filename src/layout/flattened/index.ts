/**
 * Tables whose cells were flattened into lines, rebuilt: where a head stands in running lines, the lines under it are
 * decoded into rows and cells and become a grid like any other. Every word under the head lands in exactly one cell,
 * except page numbers and the head printed again.
 */

import { startOfWords } from '../../language/letters.ts';
import type { Grid, GridCell, Line, ReadingNote, SourceDocument, Span } from '../../read/source-document.ts';
import { roleOfColumn } from '../../registry/columns.ts';
import { rebuildAlignedTables } from '../aligned/index.ts';
import { type AreaName, areaNames, nameAreas } from './area-cells.ts';
import type { Atom } from './atoms.ts';
import { numberRuns } from './column-order.ts';
import { BEAM, decode } from './decode.ts';
import { doubtsOf } from './doubts.ts';
import { Evidence } from './evidence.ts';
import { asCopied, asRepeated, type Head, headAt } from './head.ts';
import { learn } from './learn.ts';
import { Lexicon } from './lexicon.ts';
import { atomsOf, GROUP_LABEL, type Table } from './lines.ts';
import { rebuildMeasureTables } from './measures.ts';
import { printedUnits } from './merged-units.ts';
import { Model } from './model.ts';
import type { Decoded, DecodedRow } from './path.ts';
import { Phrases } from './phrases.ts';
import { setAsideTables } from './set-aside.ts';
import { closesPlan, endsTable, mayOpenAppendix, Numbering, opensAppendix } from './table-end.ts';
import { TableTitles } from './table-titles.ts';
import type { TableRole } from './weights.ts';
import { firstSign, trimmedLine } from './words.ts';

type Text = Pick<SourceDocument, 'text' | 'lines' | 'grids' | 'notes'>;

/** The document with its flattened tables as grids; the same document where it has none. */
export function rebuildFlattenedTables<T extends Text>(unread: T): T {
  const document = setAsideTables(rebuildMeasureTables(rebuildAlignedTables(unread)));
  const tables = findTables(document);
  const torn = tornStretches(document, tables);
  if (tables.length === 0 && torn.length === 0) return document;
  const phrases = new Phrases(new Lexicon(document.text));
  const lines = [...document.lines];
  const grids = [...document.grids];
  const notes = [...document.notes];
  for (const { from } of torn) {
    const { start, end } = lines[from]!;
    notes.push({ code: 'table-not-rebuilt', data: {}, span: { start, end } });
  }
  for (const table of tables) {
    const stretch = torn.find(({ from, to }) => table.endLine > from && table.firstLine < to);
    if (stretch) {
      // in the body, what is left of the table must not be taken for points of a chapter
      if (!stretch.captioned) for (let i = table.firstLine; i < table.endLine; i++) lines[i] = asDebris(lines[i]!);
      continue;
    }
    for (const rebuilt of rebuild(document, table, phrases, grids.length)) {
      grids.push(rebuilt.grid);
      notes.push(...rebuilt.notes);
      for (const [index, line] of rebuilt.lines) lines[index] = line;
    }
  }
  return { ...document, lines, grids, notes };
}

interface Stretch {
  /** The caption's line, or, in the body, the line where the run of numbers begins. */
  from: number;
  to: number;
  captioned: boolean;
}

/** Appendices, and places in the body, whose table came column by column. */
function tornStretches(document: Text, tables: readonly Table[]): Stretch[] {
  const runs = numberRuns(document);
  const captions: number[] = [];
  document.lines.forEach((line, index) => {
    if (line.cell || !mayOpenAppendix(firstSign(document.text, line))) return;
    if (opensAppendix(trimmedLine(document.text, line))) captions.push(index);
  });
  const stretches: Stretch[] = [];
  for (const run of runs) {
    const caption = captions.findLast((line) => line <= run);
    const to = captions.find((line) => line > run) ?? document.lines.length;
    const from = caption ?? run;
    const before = stretches.at(-1);
    if (before && (before.from === from || caption === undefined)) before.to = to;
    else stretches.push({ from, to, captioned: caption !== undefined });
  }
  captions.forEach((from, i) => {
    const to = captions[i + 1] ?? document.lines.length;
    const isRead =
      stretches.some((stretch) => stretch.from === from) ||
      tables.some((table) => table.firstLine >= from && table.firstLine < to) ||
      document.lines.slice(from, to).some((line) => line.cell !== null);
    if (!isRead && headingsIn(document, from, to) >= FEWEST_HEADINGS) stretches.push({ from, to, captioned: true });
  });
  return stretches.sort((a, b) => a.from - b.from);
}

/** Prose has no lines that are a column's heading and nothing else. */
const FEWEST_HEADINGS = 3;

/** How many kinds of columns have their headings on lines of their own. */
function headingsIn({ text, lines }: Text, from: number, to: number): number {
  const words = lines.slice(from, to).map(({ start, end }) => text.slice(start, end).trim());
  return new Set(words.map((line) => (line.length <= 40 ? roleOfColumn(line) : null)).filter((role) => role !== null))
    .size;
}

const asDebris = (line: Line): Line => ({ ...line, role: 'furniture' });

/** Heads in running lines and how far their tables reach. */
export function findTables({ text, lines }: Text): Table[] {
  const tables: Table[] = [];
  const numbering = new Numbering();
  const titles = new TableTitles({ text, lines });
  let open: Table | null = null;
  let inAppendix = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.cell) {
      open = null;
      continue;
    }
    if (line.role === 'furniture') continue;
    const start = startOfWords(text, line);
    if (start === line.end) continue;
    const copied: Span | null = open && asCopied(text, start, open.head);
    const head: Head | null = copied ? null : shownHead(text, start, open !== null);
    const repeated: Span | null = copied ?? (open && head && asRepeated(head, open.head));
    if (open && repeated) {
      open.repeats.push(repeated);
      const titleLine = titles.goOnAbove(i);
      if (titleLine !== null) open.parts.push({ titleLine, head: shownHead(text, start, false) ?? open.head });
    } else if (head) {
      open = { head, repeats: [], parts: [], firstLine: i, endLine: i + 1, widest: 0 };
      titles.begin(i);
      tables.push(open);
      numbering.enter();
    }
    const printed = repeated ?? head;
    if (open && printed) {
      while (i + 1 < lines.length && lines[i + 1]!.start < printed.end) i++;
      open.endLine = i + 1;
      continue;
    }
    const words = text.slice(start, line.end).trimEnd();
    inAppendix ||= opensAppendix(words);
    // Behind an appendix's table no chapter follows.
    if (
      open &&
      (endsTable(words) || (!inAppendix && (isProse(words, open, nextLine(text, lines, i)) || numbering.goesOn(words))))
    )
      open = null;
    if (open) {
      open.endLine = i + 1;
      if (!GROUP_LABEL.test(words)) open.widest = Math.max(open.widest, words.length);
    } else numbering.pass(words);
  }
  return tables;
}

/** The text goes on behind a table of the body: with words that close plans, or on a line far wider than any of its cells. */
const isProse = (words: string, { widest, firstLine, endLine }: Table, next: string): boolean =>
  closesPlan(words) ||
  (words.length >= SHORTEST_PROSE &&
    words.length > WIDER * widest &&
    endLine - firstLine >= FEWEST_LINES &&
    /^["“]?\p{Lu}/u.test(words) &&
    /^\p{Ll}/u.test(next));

const nextLine = (text: string, lines: readonly Line[], i: number): string =>
  lines[i + 1] ? trimmedLine(text, lines[i + 1]!) : '';

const SHORTEST_PROSE = 60;
const WIDER = 1.5;
/** Before so many lines the widest cell may be yet to come. */
const FEWEST_LINES = 30;

/** A head that opens here and hides no better one. */
function shownHead(text: string, start: number, inTable: boolean): Head | null {
  const head = headAt(text, start, inTable);
  return head && !hidesHead(head, text) ? head : null;
}

/** Is the real head, with its number column, further down ("Nhiệm vụ", the end of a cell, then "TT", "Nhiệm vụ", …)? */
function hidesHead(head: Head, text: string): boolean {
  if (head.columns[0]!.role === 'no') return false;
  const next = head.columns.findIndex(({ role }, i) => i > 0 && role === 'no');
  return next > 0 && headAt(text, head.columns[next]!.span.start) !== null;
}

interface Rebuilt {
  grid: Grid;
  lines: [number, Line][];
  notes: ReadingNote[];
}

function rebuild(document: Text, table: Table, phrases: Phrases, index: number): Rebuilt[] {
  const atoms = atomsOf(document, table, phrases);
  if (atoms.length === 0) return [];
  const named = table.head.columns.some(({ role }) => role === 'area') ? areaNames(atoms, document.text) : [];
  const roles = rolesOf(table.head, named, document.text);
  const decoded = decodeTwice(new Evidence(atoms, roles, named, phrases));
  if (decoded.rows.every(({ kind }) => kind === 'group')) return [];
  const doubtOf = doubtsOf(decoded.rows, roles, atoms, phrases.lexicon);
  const lines = decoded.rows.map(({ cells }) => atoms[cells.find((members) => members.length > 0)![0]!]!.line);
  return partsOf(table).map((part, k) => {
    const rows = decoded.rows.filter((_, r) => lines[r]! >= part.firstLine && lines[r]! < part.endLine);
    return assemble(document, part, atoms, rows, index + k, roles, doubtOf);
  });
}

/** The table by its titled parts, which were read as one: what one part shows of its columns holds for all. */
function partsOf(table: Table): Table[] {
  const firsts = [table.firstLine, ...table.parts.map(({ titleLine }) => titleLine + 1)];
  const heads = [table.head, ...table.parts.map(({ head }) => head)];
  return heads.map((head, k) => ({
    ...table,
    head,
    firstLine: firsts[k]!,
    endLine: table.parts[k]?.titleLine ?? table.endLine,
  }));
}

/** A broader column that names no areas holds the tasks themselves, and the narrower one says more of each. */
function rolesOf({ columns }: Head, named: readonly AreaName[], text: string): TableRole[] {
  const roles = columns.map(({ role }): TableRole => role ?? 'other');
  const broad = columns.find(({ role }) => role === 'area')?.span;
  if (!broad || roleOfColumn(text.slice(broad.start, broad.end)) === 'area' || nameAreas(named)) return roles;
  return roles.map((role) => (role === 'content' ? 'detail' : role === 'area' ? 'content' : role));
}

/** The first reading teaches the second what this table's columns and gaps look like. */
function decodeTwice(evidence: Evidence): Decoded {
  const first = decode(new Model(evidence, null), BEAM.learning);
  const rows = first.rows.filter(({ kind }) => kind === 'row');
  return decode(new Model(evidence, learn(evidence, first.labels, rows)), BEAM.reading);
}

/** The decoded rows as a grid, and the lines with their new places. */
function assemble(
  document: Text,
  table: Table,
  atoms: readonly Atom[],
  rows: readonly DecodedRow[],
  index: number,
  roles: readonly TableRole[],
  doubtOf: (row: DecodedRow) => number | null,
): Rebuilt {
  const { text, lines } = document;
  const columnCount = table.head.columns.length;
  const cells: GridCell[] = table.head.columns.map(({ span }, column) => ({
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: 1,
    spans: [span],
  }));
  const placed = new Map<number, Line['cell']>();
  const notes: ReadingNote[] = [];
  const merged = printedUnits(rows, roles, atoms);
  const units = new Map<string, GridCell>();
  rows.forEach((row, r) => {
    const at = r + 1;
    const groups = row.kind === 'group' ? groupSpans(row.cells, atoms, text) : null;
    const spansOf = (column: number): Span[] =>
      groups ? (groups[column] ?? []) : joinedSpans(row.cells[column]!, atoms, text);
    for (let column = 0; column < columnCount; column++) {
      const columnSpan = groups && column === 1 ? columnCount - 1 : 1;
      if (groups && column > 1) break;
      const printed = merged.get(column);
      const above = printed && units.get(`${printed[r]}|${column}`);
      if (above) {
        above.rowSpan++;
        continue;
      }
      const cell = { row: at, column, rowSpan: 1, columnSpan, spans: spansOf(column) };
      if (printed) units.set(`${r}|${column}`, cell);
      cells.push(cell);
    }
    row.cells.forEach((members, column) => {
      for (const member of members) {
        const line = atoms[member]!.line;
        if (!placed.has(line)) placed.set(line, { grid: index, row: at, column: Math.min(column, columnCount - 1) });
      }
    });
    const doubt = doubtOf(row);
    if (doubt !== null) {
      const members = row.cells.flat();
      const first = members.reduce((least, member) => Math.min(least, member));
      const last = members.reduce((most, member) => Math.max(most, member));
      const span = { start: atoms[first]!.start, end: atoms[last]!.end };
      notes.push({
        code: 'row-ambiguous',
        data: { row: at, margin: doubt },
        span,
      });
    }
  });
  const headCells = new Map<number, number>();
  for (let i = table.firstLine; i < table.endLine; i++) {
    const line = lines[i]!;
    if (line.start >= table.head.end) break;
    const column = table.head.columns.findIndex(({ span }) => line.start < span.end && line.end > span.start);
    if (column >= 0) headCells.set(i, column);
  }
  const changed: [number, Line][] = [];
  for (let i = table.firstLine; i < table.endLine; i++) {
    const line = lines[i]!;
    const cell = placed.get(i) ?? (headCells.has(i) ? { grid: index, row: 0, column: headCells.get(i)! } : null);
    changed.push([i, cell ? { ...line, role: 'cell', cell } : { ...line, role: 'furniture' }]);
  }
  const members = rows.flatMap(({ cells }) => cells.flat()).map((member) => atoms[member]!);
  const grid: Grid = {
    kind: 'flattened',
    start: table.head.start,
    end: members.reduce((end, member) => Math.max(end, member.end), table.head.end),
    columnCount,
    rowCount: rows.length + 1,
    headRows: 1,
    cells,
    pages: [...new Set(members.map(({ line }) => lines[line]!.page ?? 0))].filter(Boolean),
    purpose: 'data',
  };
  return { grid, lines: changed, notes };
}

/** Neighbouring atoms of one cell as one span. */
function joinedSpans(members: readonly number[], atoms: readonly Atom[], text: string): Span[] {
  const spans: Span[] = [];
  for (const member of members) {
    const { start, end } = atoms[member]!;
    const open = spans[spans.length - 1];
    if (open && start >= open.end && text.slice(open.end, start).trim() === '') open.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/** A group row's label apart from its title. */
function groupSpans(cells: readonly number[][], atoms: readonly Atom[], text: string): Span[][] {
  const first = atoms[cells[0]![0]!]!;
  const raw = text.slice(first.start, first.end);
  const label = first.group?.label?.length ?? 0;
  const labelEnd = first.start + label + (label > 0 && '.)/'.includes(raw[label] ?? ' ') ? 1 : 0);
  const titleStart = labelEnd + (text.slice(labelEnd, first.end).match(/^\s*/u)?.[0].length ?? 0);
  const title = titleStart < first.end ? [{ start: titleStart, end: first.end }] : [];
  const rest = joinedSpans(cells[1]!, atoms, text);
  return [label > 0 ? [{ start: first.start, end: labelEnd }] : [], [...title, ...rest]];
}
