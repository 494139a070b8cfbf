/** Comparisons of fixtures whose changes are known, on what perfect extraction would give. */
import { describe, expect, it } from 'vitest';
import { COVERAGE, FULL, LIGHT, PAIRS } from '../../fixtures/sources/index.ts';
import { diffPlans } from '../../src/diff/index.ts';
import { PlanSchema } from '../../src/plan/schema.ts';
import { idealPlan } from '../support/ideal-plan.ts';
import {
  type Agreement,
  basisAgreement,
  pairingAgreement,
  targetAgreement,
  targetGapAgreement,
  taskAgreement,
  taskGapAgreement,
} from '../support/pairs.ts';

const isAtLeast = (floor: number) => (found: Agreement) => found.f1 >= floor;
const sourceOf = (name: string) => [...FULL, ...LIGHT].find((source) => source.name === name)!;

it.each([...FULL, ...LIGHT])('$name makes a Plan by the schema', (source) => {
  expect(PlanSchema.parse(idealPlan(source)).header.year).toBe(source.year);
});

describe.each(PAIRS)('$a → $b', (pair) => {
  const report = diffPlans(idealPlan(sourceOf(pair.a)), idealPlan(sourceOf(pair.b)));

  it('tells the axis', () => expect(report.axis).toBe(pair.axis));

  it('finds the bases', () => {
    expect(basisAgreement(pair, report)).toEqual({ f1: 1, missed: [], spurious: [] });
  });

  it('finds the changes of targets', () => expect(targetAgreement(pair, report)).toSatisfy(isAtLeast(0.95)));

  it('pairs the tasks', () => expect(pairingAgreement(pair, report)).toSatisfy(isAtLeast(0.92)));

  // Between two localities the kinds also hang on telling that "Công chức Tư pháp" here does what "Bộ phận Tư pháp" does there.
  it.runIf(pair.axis === 'year')('tells the kinds of their changes', () => {
    expect(taskAgreement(pair, report)).toSatisfy(isAtLeast(0.92));
  });
});

describe.each(COVERAGE)('$superior → $plan', (coverage) => {
  const report = diffPlans(idealPlan(sourceOf(coverage.superior)), idealPlan(sourceOf(coverage.plan)));

  it('tells that one is above the other', () => expect(report.axis).toBe('superior'));

  it('finds the targets left out or lowered', () => {
    expect(targetGapAgreement(coverage, report)).toEqual({ f1: 1, missed: [], spurious: [] });
  });

  it('misses no task that was left out', () => {
    expect(taskGapAgreement(coverage, report).missed).toEqual([]);
  });
});
