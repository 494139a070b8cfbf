/** Units of one cell that the decoder has put into two. */
import { expect, it } from 'vitest';
import type { Atom } from '../../src/layout/flattened/atoms/atoms.ts';
import { withListedLeads } from '../../src/layout/flattened/listed-leads.ts';

it('takes back the second lead that a semicolon promises, and leaves a list of helpers alone', () => {
  const cellsOf = (leads: string[], helpers: string[]): string[] => {
    const lines = [...leads, ...helpers];
    const text = lines.join('\n');
    const atoms = lines.map((line) => {
      const start = text.indexOf(line);
      return {
        start,
        end: start + line.length,
        startsLine: true,
        closes: line.endsWith(';') ? 'item' : 'plain',
      } as Atom;
    });
    const members = lines.map((_, i) => i);
    const cells = [members.slice(0, leads.length), members.slice(leads.length)];
    const [row] = withListedLeads([{ kind: 'row', cells, margin: 5 }], ['lead', 'coordinator'], atoms, text);
    return row!.cells.map((cell) => cell.map((member) => lines[member]).join(' '));
  };
  expect(cellsOf(['Văn phòng;'], ['Ban Quản lý chợ và bến', 'bãi xã', 'Hội Nông dân'])).toEqual([
    'Văn phòng; Ban Quản lý chợ và bến bãi xã',
    'Hội Nông dân',
  ]);
  expect(cellsOf(['Văn phòng;'], ['Ban Quản lý chợ;', 'Hội Nông dân'])).toEqual([
    'Văn phòng;',
    'Ban Quản lý chợ; Hội Nông dân',
  ]);
});
