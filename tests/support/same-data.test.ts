import { describe, expect, it } from 'vitest';
import { sameData } from './same-data.ts';

describe('sameData', () => {
  it('counts leaves and leaves places out', () => {
    const a = { header: { year: 2024, at: { year: 1 } }, targets: [{ value: 98, text: 'đạt\n98%', at: [] }] };
    const b = { header: { year: 2024, at: { year: 9 } }, targets: [{ value: 98, text: 'đạt 98%', at: [{}] }] };
    expect(sameData(a, b)).toEqual({ equal: 3, all: 3, differences: [] });
  });

  it('names what differs', () => {
    expect(sameData({ a: 1, b: [1, 2] }, { a: 2, b: [1, 2] })).toEqual({ equal: 2, all: 3, differences: ['a: 1 ≠ 2'] });
  });

  it('loses one item of a list, not all after it', () => {
    const rows = ['x', 'y', 'z', 'w'].map((no) => ({ no, content: `việc ${no}` }));
    const { equal, all } = sameData(rows, rows.slice(1));
    expect({ equal, all }).toEqual({ equal: 6, all: 8 });
  });
});
