/** "Đơn vị thực hiện" over cells that name first, in bold type, who leads, and below, in plain type, who helps. */
import type { Places, TracedText } from '../../plan/traced.ts';
import type { SourceDocument } from '../../read/source-document.ts';
import { looksLikeUnit } from '../../registry/bodies.ts';
import type { Columns } from './columns.ts';
import { isWholeUnit } from './lists.ts';
import type { Matrix } from './matrix.ts';
import type { UnitCells } from './units-apart.ts';

/** One bold line may be bold for another reason: so many cells of the column are parted so, and most of them. */
const FEWEST = 3;
const MOST = 0.6;

export type InBold = (cell: TracedText) => UnitCells | null;

/** How the table's cells of who leads are to be parted by their type; null where they are not. */
export function leadsInBold(
  { lines, text }: SourceDocument,
  data: Matrix,
  { roles, headings }: Columns,
  places: Places,
): InBold | null {
  const lead = roles.indexOf('lead');
  if (lead < 0 || roles.includes('coordinator')) return null;
  const partedCell: InBold = (cell) =>
    parted(cell, (at) => lines[places.lineIndexAt(cell.offsetAt(at))]?.style?.bold === true);
  const cells = new Set(data.map((row) => row[lead]!.text).filter((cell) => cell.length > 0));
  const apart = [...cells].filter((cell) => partedCell(cell));
  if (apart.length >= FEWEST && apart.length >= MOST * cells.size) return partedCell;
  return IN_BOLD.test(headings[lead]!) ? (cell) => partedAtLine(cell, text) : null;
}

/** "(chữ đậm: chủ trì; chữ thường: phối hợp)" over cells that have lost their type. */
const IN_BOLD = /đậm.*(?:chủ trì.*phối hợp|phối hợp.*chủ trì)/iu;

/** The helpers begin on the line behind a unit that no semicolon ends. */
function partedAtLine(cell: TracedText, text: string): UnitCells | null {
  for (let at = 1; at < cell.length; at++) {
    const opensLine = text.slice(cell.offsetAt(at - 1), cell.offsetAt(at)).includes('\n');
    const rest = cell.slice(at);
    if (opensLine && isWholeUnit(cell.text.slice(0, at).trim()) && looksLikeUnit(rest.text, 0))
      return { lead: cell.slice(0, at).trim(), coordinator: rest };
  }
  return null;
}

/** `isBoldAt`: whether the line on which a place of the cell stands is bold. */
function parted(cell: TracedText, isBoldAt: (at: number) => boolean): UnitCells | null {
  if (!isBoldAt(0)) return null;
  let plain = -1;
  for (let at = 1; at < cell.length; at++) {
    if (!cell.opensLine(at)) continue;
    const isBold = isBoldAt(at);
    if (isBold && plain >= 0) return null;
    if (!isBold && plain < 0) plain = at;
  }
  return plain < 0 ? null : { lead: cell.slice(0, plain).trim(), coordinator: cell.slice(plain).trim() };
}
