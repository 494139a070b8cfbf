/** Which decoded rows are told to the reader as ambiguous. */
import type { Atom } from './atoms/atoms.ts';
import type { Lexicon } from './atoms/lexicon.ts';
import { wantsMore } from './atoms/open-words.ts';
import type { DecodedRow } from './decoder/path.ts';
import type { TableRole } from './decoder/weights.ts';
import { FEWEST_MERGED, lacksLead } from './merged-cells.ts';

/** Rows whose best reading beats the next one by less. */
const CLEAR_MARGIN = 1;

/** By how much a row's reading beats the next one where that says little, 0 where something else speaks against it; null of a clear row. */
export function doubtsOf(
  rows: readonly DecodedRow[],
  roles: readonly TableRole[],
  atoms: readonly Atom[],
  lexicon: Lexicon,
): (row: DecodedRow) => number | null {
  const [lead, helpers] = [roles.indexOf('lead'), roles.indexOf('coordinator')];
  const merges = rows.filter((row) => lacksLead(row, lead, helpers)).length >= FEWEST_MERGED;
  return (row) => {
    if (row.margin < CLEAR_MARGIN) return Math.round(row.margin * 100) / 100;
    const last = row.kind === 'row' ? atoms[row.cells[lead]?.at(-1) ?? -1] : undefined;
    if (!last || helpers < 0) return null;
    // Where leads are merged over rows, a unit that stands alone may help as well as lead.
    if (row.cells[helpers]!.length === 0) return merges ? 0 : null;
    // "Văn phòng HĐND và" leads, "UBND huyện" helps; "Phòng Kinh tế;" leads, "Công an xã" helps: one name or list in two cells.
    return helpers === lead + 1 && (last.closes === 'item' || wantsMore(last, lexicon)) ? 0 : null;
  };
}
