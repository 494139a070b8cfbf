/** Results never overwrite one another, and never leave the output folder. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/cli/inputs.ts';
import { outputPaths } from '../../src/cli/output-paths.ts';

const pathsOf = (...below: string[]): string[] => {
  const inputs = below.map((path): Input => ({ path, name: path, shown: path, below: path }));
  return [...outputPaths(inputs, 'out', 'json').values()];
};

describe('outputPaths', () => {
  it('takes the document’s name, in its folders', () =>
    expect(pathsOf('a.pdf', join('x', 'b.docx'), '2026.01.plan.doc')).toEqual(
      ['a.json', 'x/b.json', '2026.01.plan.json'].map((name) => join('out', name)),
    ));

  it('keeps the extension where two documents share a name, in either order', () => {
    const expected = ['a.docx.json', 'a.pdf.json'].map((name) => join('out', name));
    expect(pathsOf('a.docx', 'a.pdf')).toEqual(expected);
    expect(pathsOf('a.pdf', 'a.docx').sort()).toEqual(expected);
    expect(new Set(pathsOf('A.pdf', 'a.docx').map((path) => path.toLowerCase())).size).toBe(2);
  });

  it('numbers files of one name from several folders', () =>
    expect(pathsOf('a.pdf', 'a.pdf', 'a.pdf')).toEqual(
      ['a.pdf.json', 'a-2.json', 'a-3.json'].map((name) => join('out', name)),
    ));

  it('stays below the output folder', () =>
    expect(pathsOf('../../etc/a.pdf', '/root/b.pdf', 'C:\\c.pdf')).toEqual(
      ['etc/a.json', 'root/b.json', 'c.json'].map((name) => join('out', name)),
    ));
});
