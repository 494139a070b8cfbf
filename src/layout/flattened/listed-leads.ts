/** "Văn phòng Sở;" / "Văn phòng Đăng ký đất đai" / "Phòng Đất đai": a semicolon promises another lead, and the helpers' cell begins behind it. */
import { looksLikeUnit } from '../../registry/bodies.ts';
import type { Atom } from './atoms/atoms.ts';
import type { DecodedRow } from './decoder/path.ts';
import type { TableRole } from './decoder/weights.ts';

/** The rows, each lead that a semicolon promises taken back from those who help, where another unit is left to them. */
export function withListedLeads(
  rows: readonly DecodedRow[],
  roles: readonly TableRole[],
  atoms: readonly Atom[],
  text: string,
): readonly DecodedRow[] {
  const [lead, helpers] = [roles.indexOf('lead'), roles.indexOf('coordinator')];
  if (lead < 0 || helpers !== lead + 1) return rows;
  const opensUnit = ({ start, end, startsLine }: Atom): boolean =>
    startsLine && looksLikeUnit(text.slice(start, end), 0);
  return rows.map((row) => {
    const [leads, helped] = [row.cells[lead]!, row.cells[helpers]!];
    if (row.kind !== 'row' || atoms[leads.at(-1) ?? -1]?.closes !== 'item' || helped.length < 2) return row;
    if (!opensUnit(atoms[helped[0]!]!)) return row;
    const next = helped.findIndex(
      (member, k) => k > 0 && atoms[helped[k - 1]!]!.closes === 'plain' && opensUnit(atoms[member]!),
    );
    if (next < 0) return row;
    const cells = [...row.cells];
    [cells[lead], cells[helpers]] = [[...leads, ...helped.slice(0, next)], helped.slice(next)];
    return { ...row, cells, margin: 0 };
  });
}
