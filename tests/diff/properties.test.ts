/** What must hold of every diff, whatever the plans. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/diff/compare.ts';
import { copiedText } from '../../src/diff/copied.ts';
import { diffPlans } from '../../src/diff/index.ts';
import type { DiffReport } from '../../src/diff/report.ts';
import { parsePlan } from '../../src/index.ts';
import type { Plan } from '../../src/plan/types.ts';

const planOf = async (name: string, extension = 'docx'): Promise<Plan> => {
  const file = `fixtures/built/${name}/${name}.${extension}`;
  return parsePlan(readFileSync(file), { name: `${name}.${extension}` });
};
const NAMES = ['phuong-an-lac-dong-2024', 'phuong-an-lac-dong-2025', 'xa-thuong-khe-2026', 'huyen-dong-lam-2016'];
const plans = new Map<string, Plan>();

beforeAll(async () => {
  for (const name of NAMES) plans.set(name, await planOf(name));
});

/** Every change of every part but `same`. */
const changes = (report: DiffReport): string[] =>
  [report.sections, report.legalBases, report.targets, report.tasks, report.responsibilities].flatMap((part) =>
    part.map(({ change }) => change as string).filter((change) => change !== 'same'),
  );

const MIRROR: Record<string, string> = { added: 'removed', removed: 'added', raised: 'lowered', lowered: 'raised' };
const mirrored = (counts: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).map(([change, count]) => [MIRROR[change] ?? change, count]));

describe('diffPlans', () => {
  it.each(NAMES)('finds no change of %s against itself', (name) => {
    const plan = plans.get(name)!;
    expect(changes(diffPlans(plan, plan))).toEqual([]);
  });

  it('mirrors: B against A is A against B, turned round', () => {
    const [a, b] = [plans.get(NAMES[0]!)!, plans.get(NAMES[1]!)!];
    const forth = diffPlans(a, b).summary;
    const back = diffPlans(b, a).summary;
    for (const part of ['legalBases', 'targets', 'tasks', 'sections']) {
      expect(back[part]).toEqual(mirrored(forth[part]!));
    }
  });

  it('finds no change between the Word and the Markdown file of one plan', async () => {
    const name = 'xa-thuong-khe-2026';
    expect(changes(diffPlans(plans.get(name)!, await planOf(name, 'md')))).toEqual([]);
  });

  it('takes shuffled rows for the same rows', () => {
    const plan = plans.get('phuong-an-lac-dong-2024')!;
    const shuffled = structuredClone(plan);
    for (const appendix of shuffled.appendices) appendix.rows.reverse();
    expect(changes(diffPlans(plan, shuffled))).toEqual([]);
  });

  it('answers plans that hold nothing', () => {
    const plan = structuredClone(plans.get('xa-thuong-khe-2026')!);
    const empty: Plan = {
      ...plan,
      legalBases: [],
      outline: [],
      targets: [],
      targetPoints: [],
      tasks: [],
      appendices: [],
      responsibilities: [],
    };
    const report = diffPlans(empty, plan);
    expect(new Set(changes(report))).toEqual(new Set(['added']));
    expect(changes(diffPlans(empty, empty))).toEqual([]);
  });
});

describe('copiedText', () => {
  it('finds all of a plan in itself and next to nothing in a stranger', () => {
    const plan = plans.get('xa-thuong-khe-2026')!;
    const own = copiedText(plan, plan);
    const stranger = copiedText(plan, plans.get('huyen-dong-lam-2016')!);
    expect(own.shareOfA).toBeGreaterThan(0.8);
    expect(own.shareOfA).toBe(own.shareOfB);
    expect(stranger.shareOfA).toBeLessThan(0.1);
  });
});

describe('comparePlans', () => {
  it('shows blanks as blanks and counts only what is stated', () => {
    const report = comparePlans([...plans.values()]);
    expect(report.plans).toHaveLength(NAMES.length);
    for (const row of report.indicators) {
      const stated = row.values.filter((value) => value !== null).map((value) => value.value);
      expect(row.count).toBe(stated.length);
      expect(row.min).toBe(Math.min(...stated));
      expect(row.max).toBe(Math.max(...stated));
    }
  });
});
