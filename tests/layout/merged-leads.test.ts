/** Units that the decoder has put into another column than the table as a whole shows. */
import { describe, expect, it } from 'vitest';
import type { Atom } from '../../src/layout/flattened/atoms/atoms.ts';
import type { DecodedRow } from '../../src/layout/flattened/decoder/path.ts';
import { withListedLeads } from '../../src/layout/flattened/listed-leads.ts';
import { withLoneLeads } from '../../src/layout/flattened/lone-units.ts';

type Units = [leads: string[], helpers: string[]];

/** The rows' leads and helpers, line by line, before and after one of the two. */
function settled(settle: typeof withListedLeads, ...table: readonly Units[]): Units[] {
  const lines = table.flat(2);
  const text = lines.join('\n');
  let start = 0;
  const atoms = lines.map((line) => {
    const atom = { start, end: start + line.length, startsLine: true, closes: line.endsWith(';') ? 'item' : 'plain' };
    start += line.length + 1;
    return atom as Atom;
  });
  let next = 0;
  const rows = table.map((row): DecodedRow => {
    const cells = row.map((cell) => cell.map(() => next++));
    return { kind: 'row', cells, margin: 5 };
  });
  return settle(rows, ['lead', 'coordinator'], atoms, text).map(
    ({ cells }) => cells.map((cell) => cell.map((member) => lines[member]!)) as Units,
  );
}

describe('units that semicolons list', () => {
  it('go back to the lead that one promises', () => {
    expect(settled(withListedLeads, [['Văn phòng;'], ['Ban Quản lý chợ và bến', 'bãi xã', 'Hội Nông dân']])).toEqual([
      [['Văn phòng;', 'Ban Quản lý chợ và bến', 'bãi xã'], ['Hội Nông dân']],
    ]);
  });

  const list: Units = [['Văn phòng;'], ['Ban Quản lý chợ;', 'Hội Nông dân']];

  it('are left alone where one list fills both columns', () => {
    expect(settled(withListedLeads, list)).toEqual([list]);
  });

  it('… but where leads are merged over rows, all of it help', () => {
    const merged: Units = [[], ['Văn phòng;', 'Ban Quản lý chợ;', 'Hội Nông dân']];
    expect(settled(withListedLeads, list, list, list)).toEqual([merged, merged, merged]);
  });
});

describe('a unit that stands alone', () => {
  const led: Units = [['Phòng Kinh tế'], ['Công an xã']];
  const vague: Units = [[], ['Các đơn vị liên quan']];

  it('leads, where no other row lacks its lead', () => {
    expect(settled(withLoneLeads, led, [['Văn phòng'], []], vague)).toEqual([led, [['Văn phòng'], []], vague]);
  });

  it('helps the lead above, where leads are merged, but for the first row and the lead itself', () => {
    const table = [
      [['Văn phòng'], []],
      led,
      vague,
      vague,
      vague,
      [['Văn phòng'], []],
      [['Phòng Kinh tế'], []],
    ] as Units[];
    expect(settled(withLoneLeads, ...table)).toEqual([
      ...table.slice(0, 5),
      [[], ['Văn phòng']],
      [['Phòng Kinh tế'], []],
    ]);
  });
});
