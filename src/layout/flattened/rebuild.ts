/** Flattened tables, decoded into rows and cells. */
import type { SourceDocument } from '../../read/source-document.ts';
import { roleOfColumn } from '../../registry/columns.ts';
import { assemble, type Rebuilt } from './assemble.ts';
import { type AreaName, areaNames, nameAreas, themesAhead } from './atoms/area-cells.ts';
import type { Atom } from './atoms/atoms.ts';
import { atomsOf } from './atoms/lines.ts';
import { isForPersons } from './atoms/person-names.ts';
import type { Phrases } from './atoms/phrases.ts';
import { BEAM, decode } from './decoder/decode.ts';
import { Evidence } from './decoder/evidence.ts';
import { type FirstReading, learn } from './decoder/learn.ts';
import { Model } from './decoder/model.ts';
import type { Decoded } from './decoder/path.ts';
import type { TableRole } from './decoder/weights.ts';
import { doubtsOf } from './doubts.ts';
import { type HeadColumn, isForTimes } from './heads/heading-columns.ts';
import type { Table } from './heads/table.ts';
import { withListedLeads } from './listed-leads.ts';
import { withLoneTimes } from './lone-times.ts';
import { withLoneLeads } from './lone-units.ts';
import { withSubRows } from './sub-rows.ts';

type Text = Pick<SourceDocument, 'text' | 'lines'>;

/** What the tables of a document have become, in their order: each a grid for each of its titled parts, numbered from `index`. */
export function rebuild(document: Text, tables: readonly Table[], phrases: Phrases, index: number): Rebuilt[] {
  const readings = readTwice(tables.map((table) => evidencesOf(document, table, phrases)));
  const rebuilt: Rebuilt[] = [];
  tables.forEach((table, t) => {
    rebuilt.push(...gridsOf(document, table, readings[t]!, index + rebuilt.length));
  });
  return rebuilt;
}

/** What a table's lines say, for each of the ways to take its columns; nothing where nothing stands under the head. */
function evidencesOf(document: Text, table: Table, phrases: Phrases): Evidence[] {
  const atoms = atomsOf(document, table, phrases);
  if (atoms.length === 0) return [];
  const named = namesIn(atoms, table, document.text);
  // "TTHC" goes on a task's words, but names an area where there is a column for it.
  for (const { from } of named) if (atoms[from]!.opens === 'lower') atoms[from]!.opens = 'upper';
  return rolesOf(table, named, document.text).map((roles) => new Evidence(atoms, roles, named, phrases));
}

function namesIn(atoms: readonly Atom[], { head, innerNumbers }: Table, text: string): AreaName[] {
  if (innerNumbers?.themes) return themesAhead(atoms, innerNumbers.themes, text);
  return head.columns.some(({ role }) => role === 'area') ? areaNames(atoms, text) : [];
}

/** None where nothing under the head is a row. */
function gridsOf(document: Text, table: Table, reading: Reading | null, index: number): Rebuilt[] {
  if (!reading || reading.rows.every(({ kind }) => kind === 'group')) return [];
  const { atoms, roles, lexicon, kinds } = reading.evidence;
  const whole = withSubRows(reading.rows, roles, atoms, kinds);
  const listed = withListedLeads(whole, roles, atoms, document.text);
  const led = withLoneLeads(listed, roles, atoms, document.text);
  const decodedRows = withLoneTimes(led, roles, (member) =>
    document.text.slice(atoms[member]!.start, atoms[member]!.end),
  );
  const doubtOf = doubtsOf(decodedRows, roles, atoms, lexicon);
  const lines = decodedRows.map(({ cells }) => atoms[cells.find((members) => members.length > 0)![0]!]!.line);
  return partsOf(table).map((part, k) => {
    const rows = decodedRows.filter((_, r) => lines[r]! >= part.firstLine && lines[r]! < part.endLine);
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

/**
 * The ways to take the columns. A broader one that names no areas, at the right of the numbers, holds the tasks themselves,
 * of which the narrower one says more ("Nhiệm vụ | Hoạt động"), or what the tasks of several rows belong to: the rows tell.
 */
function rolesOf({ head: { columns }, innerNumbers }: Table, named: readonly AreaName[], text: string): TableRole[][] {
  const roles = columns.map((column): TableRole => column.role ?? roleOfStrange(column, text));
  const broad = columns.find(({ role }) => role === 'area')?.span;
  const number = columns.find(({ role }) => role === 'no')?.span;
  if (!broad || innerNumbers || (number && broad.start < number.start)) return [roles];
  if (roleOfColumn(text.slice(broad.start, broad.end)) === 'area' || nameAreas(named)) return [roles];
  return [
    roles.map((role) => (role === 'content' ? 'detail' : role === 'area' ? 'content' : role)),
    roles.map((role) => (role === 'area' ? 'theme' : role)),
  ];
}

/** What a column beyond the usual ones holds: persons, a time on the way to the deadline, how the task is done, who approves what comes of it, or anything. */
function roleOfStrange(column: HeadColumn, text: string): TableRole {
  if (isForPersons(column, text)) return 'person';
  if (isForTimes(column, text)) return 'start';
  const heading = text.slice(column.span.start, column.span.end);
  if (APPROVES.test(heading)) return 'approver';
  return HOW.test(heading) ? 'detail' : 'other';
}
const APPROVES =
  /^(?:(?:cấp|cơ\s+quan|đơn\s+vị|người|nơi|thẩm\s+quyền)\s+)?(?:có\s+thẩm\s+quyền\s+)?(?:trình|ban\s+hành|(?:phê\s+)?duyệt|thông\s+qua|quyết\s+định|ký|nhận)(?!\p{L})/iu;
const HOW = /^(?:cách\s+(?:làm|thức)|(?:giải|biện|phương)\s+pháp|hoạt\s+động|việc\s+cần\s+làm|mô\s+tả|yêu\s+cầu)/iu;

interface Reading extends Decoded {
  evidence: Evidence;
}

/** The first reading teaches the second what the columns and gaps of the table, and of those like it, look like. */
function readTwice(tables: readonly (readonly Evidence[])[]): (Reading | null)[] {
  const first = tables.map(bestOf);
  const alike = new Map<string, FirstReading[]>();
  const columnsOf = ({ roles }: Evidence): string => roles.join();
  for (const reading of first) {
    if (!reading) continue;
    const columns = columnsOf(reading.evidence);
    alike.set(columns, [...(alike.get(columns) ?? []), reading]);
  }
  const lessons = new Map([...alike].map(([columns, readings]) => [columns, learn(readings)]));
  return first.map((reading): Reading | null => {
    if (!reading) return null;
    const { evidence } = reading;
    return { evidence, ...decode(new Model(evidence, lessons.get(columnsOf(evidence))!), BEAM.reading) };
  });
}

/** Of the ways to take a table's columns the one in which its lines read best, the first of equal ones. */
function bestOf(ways: readonly Evidence[]): (FirstReading & { score: number }) | null {
  let best: (FirstReading & { score: number }) | null = null;
  for (const evidence of ways) {
    const { labels, rows, score } = decode(new Model(evidence, null), BEAM.learning);
    if (best === null || score > best.score)
      best = { evidence, labels, rows: rows.filter(({ kind }) => kind === 'row'), score };
  }
  return best;
}
