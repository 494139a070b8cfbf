/**
 * "Sở Tư pháp;" / "Sở Tài chính" / "Các sở, ban, ngành;" / "UBND các xã": a semicolon promises another unit of its cell, and
 * the helpers' cell begins behind the line that has none. Where leads are merged over rows and no line ends so, all help.
 */
import { looksLikeUnit } from '../../registry/bodies.ts';
import type { Atom } from './atoms/atoms.ts';
import { type DecodedRow, withColumns } from './decoder/path.ts';
import type { TableRole } from './decoder/weights.ts';
import { FEWEST_MERGED, lacksLead } from './merged-cells.ts';

/** The rows, their leads and helpers parted so where the decoder has parted them otherwise. */
export function withListedLeads(
  rows: readonly DecodedRow[],
  roles: readonly TableRole[],
  atoms: readonly Atom[],
  text: string,
): readonly DecodedRow[] {
  const [lead, helpers] = [roles.indexOf('lead'), roles.indexOf('coordinator')];
  if (lead < 0 || helpers !== lead + 1) return rows;
  // "- Văn phòng" / "HĐND và UBND": a narrow column leaves less than a name on the line.
  const opensUnit = ({ start, end, startsLine, opens }: Atom): boolean => {
    const words = text.slice(start, end).replace(/^[-–+]\s*/u, '');
    return startsLine && opens !== 'lower' && (looksLikeUnit(words, 0) || HALF.test(words));
  };
  const endsUnit = ({ start, end, closes }: Atom): boolean => closes === 'plain' && !HALF.test(text.slice(start, end));
  const isListed = (member: number): boolean => atoms[member]!.closes === 'item';
  const units = rows.map((row) => {
    const [leads, helped] = [row.cells[lead]!, row.cells[helpers]!];
    const runs = row.kind === 'row' && helped.length > 0 ? runsOf(leads, helped, atoms, { opensUnit, endsUnit }) : [];
    const isPromised = leads.length > 0 && isListed(leads.at(-1)!);
    // One list in two cells: of those who help, where the lead stands further up.
    return { runs, isPromised, isOneList: runs.length === 1 && isPromised };
  });
  const lacking = rows.filter((row, r) => lacksLead(row, lead, helpers) || units[r]!.isOneList);
  const parted = (row: DecodedRow, leads: number[], helped: number[]): DecodedRow => ({
    ...withColumns(row, [
      [lead, leads],
      [helpers, helped],
    ]),
    margin: 0,
  });
  return rows.map((row, r) => {
    const { runs, isPromised, isOneList } = units[r]!;
    const [first] = runs;
    if (!first || sameMembers(first, row.cells[lead]!)) return row;
    if (isOneList) return lacking.length >= FEWEST_MERGED ? parted(row, [], first) : row;
    const mayPart = isPromised || (runs.length === 2 && first.some(isListed));
    return runs.length > 1 && mayPart ? parted(row, first, runs.slice(1).flat()) : row;
  });
}

/** "Công chức" at a line's end is half a name. */
const HALF =
  /(?<!\p{L})(?:và|các|của|thuộc)$|(?:^[-–+]?\s*|;\s*)(?:các\s)?(?:công chức|cán bộ|phòng|văn phòng|sở|ban|ủy ban|trung tâm|bộ phận|chi cục|hội|đoàn|trường|trạm|tổ|thanh tra)$/iu;

/** Who leads and who helps, in the order of the text, parted behind each line without a semicolon where a unit follows; none where other words stand between. */
function runsOf(
  leads: readonly number[],
  helped: readonly number[],
  atoms: readonly Atom[],
  { opensUnit, endsUnit }: Record<'opensUnit' | 'endsUnit', (atom: Atom) => boolean>,
): number[][] {
  const members = [...leads, ...helped].sort((a, b) => a - b);
  if (!opensUnit(atoms[members[0]!]!) || members.some((member, k) => k > 0 && member !== members[k - 1]! + 1))
    return [];
  const runs: number[][] = [];
  members.forEach((member, k) => {
    const isNew = k === 0 || (endsUnit(atoms[members[k - 1]!]!) && opensUnit(atoms[member]!));
    if (isNew) runs.push([member]);
    else runs.at(-1)!.push(member);
  });
  return runs;
}

const sameMembers = (some: readonly number[], others: readonly number[]): boolean => some.join() === others.join();
