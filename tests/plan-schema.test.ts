/** schemas/ is made from the code; this holds them together, and the Plan to both. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
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

  it('is understood by another validator as by ours', async () => {
    const valid = new Ajv2020().compile(JSON.parse(readFileSync('schemas/plan.schema.json', 'utf8')));
    const name = 'phuong-an-lac-dong-2024';
    const plan = await parsePlan(readFileSync(`fixtures/built/${name}/${name}.docx`), { name });
    expect([valid(plan), valid.errors]).toEqual([true, null]);
    expect(valid({ ...plan, targets: [{ ...plan.targets[0], value: '98' }] })).toBe(false);
    const { tasks: _, ...without } = plan;
    expect(valid(without)).toBe(false);
  });

  it('names the parts that --only knows', () => expect(Object.keys(PlanSchema.shape)).toEqual([...PLAN_PARTS]));

  it('holds what the library gives, even for a plan of one line', async () => {
    const plan = await parsePlan('Kế hoạch cải cách hành chính năm 2026 của phường Bến Gỗ');
    expect(PlanSchema.parse(plan)).toEqual(plan);
    expect(Object.keys(plan).sort()).toEqual([...PLAN_PARTS].sort());
  });
});
