/** schemas/ is made from the code; this holds them together, and the Plan to both. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../src/index.ts';
import { planJsonSchema } from '../src/plan/json-schema.ts';
import { PLAN_PARTS } from '../src/plan/parts.ts';
import { PlanSchema } from '../src/plan/schema.ts';

describe('the schema of the Plan', () => {
  it('is the one in schemas/ (else run: node scripts/schemas.js)', () => {
    const kept: unknown = JSON.parse(readFileSync('schemas/plan.schema.json', 'utf8'));
    expect(kept).toEqual(JSON.parse(JSON.stringify(planJsonSchema())));
  });

  it('names the parts that --only knows', () => expect(Object.keys(PlanSchema.shape)).toEqual([...PLAN_PARTS]));

  it('holds what the library gives, even for a plan of one line', async () => {
    const plan = await parsePlan('Kế hoạch cải cách hành chính năm 2026 của phường Bến Gỗ');
    expect(PlanSchema.parse(plan)).toEqual(plan);
    expect(Object.keys(plan).sort()).toEqual([...PLAN_PARTS].sort());
  });
});
