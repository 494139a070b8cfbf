/** How much a cell looks like those of a column: by its label, and by whose phrases its words are. */
import { CELL_PHRASES, type CellKind } from '../../registry/cell-words.ts';
import { type ColumnRole, roleOfColumn } from '../../registry/columns.ts';
import { escaped, fold, lazy } from '../../registry/match.ts';
import { pillarOfHeading } from '../../registry/pillars.ts';
import { remembering } from '../../registry/remember.ts';

/** "1", "1.2", "01.", "(3)", "II", "B", "a)", "TC1.1": what stands in a column of numbers. */
const LABEL = /^\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-HĐ]|[a-hđ]|[A-ZĐ]{1,3}\d{1,2}(?:\.\d{1,2}){0,2})[.)]?$/u;
const GROUP_LABEL = /^(?:[IVX]{1,5}|[A-ZĐ]{1,3}\d{0,2})[.)]?$/u;
const TITLED_GROUP = /^(?:[IVX]{1,5}|[A-HĐ])\s?[.)/:-]\s*\p{Lu}/u;
const LONGEST_TITLE = 160;
/** Two words or more in capitals. */
const LOUD = /^\p{Lu}{2}[^\p{Ll}]*\s[^\p{Ll}]+$/u;

export const isLabel = (words: string): boolean => LABEL.test(words);
export const isGroupLabel = (words: string): boolean => GROUP_LABEL.test(words);
export const numberIn = (words: string): number | null =>
  /^\d{1,3}[.)]?$/u.test(words) ? Number.parseInt(words, 10) : null;

/** "II. Cải cách thủ tục hành chính", "CẢI CÁCH THỂ CHẾ": a group's title alone in its row. */
export function isGroupTitle(words: string): boolean {
  if (words.length > LONGEST_TITLE || isLabel(words) || !/^["“]?[\p{Lu}\d]/u.test(words)) return false;
  return isLoudTitle(words) || pillarOfHeading(words) !== null;
}

/** A title that no heading of a column is like: behind a label, or in capitals. */
export const isLoudTitle = (words: string): boolean =>
  words.length <= LONGEST_TITLE && (TITLED_GROUP.test(words) || (LOUD.test(words) && roleOfColumn(words) === null));

const KINDS: readonly CellKind[] = ['content', 'product', 'unit', 'time', 'money'];
const KIND_OF: Partial<Record<ColumnRole, CellKind>> = {
  product: 'product',
  lead: 'unit',
  coordinator: 'unit',
  supervisor: 'unit',
  deadline: 'time',
  start: 'time',
  funding: 'money',
};
const DATE = String.raw`\d{1,2}/\d{1,2}(?:/\d{4})?|\d{1,2}/\d{4}|[ivx]+/\d{4}|(?<!\d)20\d\d(?!\d)`;

const patterns = lazy(() =>
  KINDS.map((kind) => {
    const phrases = [...CELL_PHRASES[kind]].sort((a, b) => b.length - a.length).map(escaped);
    const words = `(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`;
    return new RegExp(kind === 'time' ? `${words}|${DATE}` : words, 'gu');
  }),
);

/** Which share of the letters the phrases of each kind of cells cover. */
const sharesOf = remembering((words: string): readonly number[] => {
  const folded = fold(words);
  const length = Math.max(1, folded.replace(/\s/gu, '').length);
  return patterns().map((pattern) => {
    let covered = 0;
    for (const [found] of folded.matchAll(pattern)) covered += found.replace(/\s/gu, '').length;
    return covered / length;
  });
}, 4_000);

/** Above 0 for a cell that may well stand in the column, below for one that looks out of place. */
export function likeness(words: string, role: ColumnRole | null): number {
  if (role === 'no') return words === '' ? -0.5 : isLabel(words) ? 2 : -4;
  if (words === '') return role === 'content' ? -1 : -0.3;
  const kind = role === null ? undefined : KIND_OF[role];
  // A bare number may be anybody's figure, but is no task, nobody's name and no date.
  if (isLabel(words)) return role === 'content' || (kind !== undefined && kind !== 'money') ? -1.5 : 0;
  const shares = sharesOf(words);
  if (kind === undefined) return role === 'content' ? 0.5 + shares[0]! - Math.max(shares[2]!, shares[3]!) : 0;
  const others = Math.max(...shares.filter((_, k) => k > 0 && KINDS[k] !== kind));
  return 1.5 * (shares[KINDS.indexOf(kind)]! - 0.5 * others - 0.2);
}
