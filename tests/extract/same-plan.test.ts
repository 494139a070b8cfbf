/** One plan in several formats is one plan: the values are the same wherever they were read from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.ts';
import { readDocument } from '../../src/layout/read-document.ts';
import type { Plan } from '../../src/plan/types.ts';
import { compare } from './leaves.ts';

const built = 'fixtures/built';
const planOf = async (name: string, ending: string): Promise<Plan> => {
  const file = `${name}${ending}`;
  return extractPlan(await readDocument(readFileSync(`${built}/${name}/${file}`), { name: file }));
};
const has = (ending: string) => (name: string) => existsSync(`${built}/${name}/${name}${ending}`);
const names = readdirSync(built);

/** Pipe tables cannot say that a cell is merged; the values that were read from the cells are compared all the same. */
const withoutCells = (plan: Plan): Plan => ({
  ...plan,
  appendices: plan.appendices.map((appendix) => ({ ...appendix, cells: [] })),
});
/** What flattened tables give is held by the tests of tables. */
const withoutTables = (plan: Plan): Plan => ({
  ...plan,
  appendices: [],
  outline: plan.outline.filter(({ role }) => role !== 'appendix'),
  targets: plan.targets.filter(({ where }) => where !== 'appendix'),
  citations: plan.citations.filter(({ where }) => where !== 'appendix'),
});

const SAME = 0.99;

describe('the same plan gives the same data', () => {
  it('has fixtures in several formats', () => expect(names.filter(has('.md')).length).toBeGreaterThanOrEqual(4));

  it.each(names.filter(has('.md')))('%s: Word and Markdown', async (name) => {
    const { share, differing } = compare(
      withoutCells(await planOf(name, '.docx')),
      withoutCells(await planOf(name, '.md')),
    );
    expect(share, differing.join('\n')).toBeGreaterThanOrEqual(SAME);
  });

  it.each(names.filter(has('.doc')))('%s: Word and old Word', async (name) => {
    const { share, differing } = compare(await planOf(name, '.docx'), await planOf(name, '.doc'));
    expect(share, differing.join('\n')).toBeGreaterThanOrEqual(SAME);
  });

  it.each(
    names.filter(has('.pdf')).flatMap((name) => [
      [name, '.pdf'],
      [name, '-filled.pdf'],
    ]),
  )('%s: Word and PDF (%s)', async (name, ending) => {
    const { share, differing } = compare(await planOf(name, '.docx'), await planOf(name, ending));
    expect(share, differing.join('\n')).toBeGreaterThanOrEqual(SAME);
  });

  it.each(names.filter(has('.rtf')))('%s: Word and RTF', async (name) => {
    const { share, differing } = compare(
      withoutTables(await planOf(name, '.docx')),
      withoutTables(await planOf(name, '.rtf')),
    );
    expect(share, differing.join('\n')).toBeGreaterThanOrEqual(SAME);
  });

  it.each(names.filter(has('.txt')))('%s: Word and raw text', async (name) => {
    const { share, differing } = compare(
      withoutTables(await planOf(name, '.docx')),
      withoutTables(await planOf(name, '.txt')),
    );
    expect(share, differing.join('\n')).toBeGreaterThanOrEqual(SAME);
  });
});
