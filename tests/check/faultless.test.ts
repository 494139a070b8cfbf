/** The plan that was written without a fault gives no error and no warning, whatever format it comes in. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkPlan } from '../../src/check/run.ts';
import { parsePlan } from '../../src/index.ts';
import { fixturePath } from '../support/fixtures.ts';
import { formatsFor } from '../support/formats.ts';

const FAULTLESS = 'xa-thuong-khe-2026';

it.each(formatsFor(FAULTLESS).map((format) => format.suffix))('%s', async (suffix) => {
  const plan = await parsePlan(readFileSync(fixturePath(FAULTLESS, suffix)), { name: `${FAULTLESS}${suffix}` });
  expect(plan.tasks.length + plan.appendices.flatMap((appendix) => appendix.rows).length).toBe(46);
  const faults = checkPlan(plan).filter((finding) => finding.level !== 'info');
  expect(faults.map(({ rule, where, evidence }) => ({ rule, where, evidence }))).toEqual([]);
});
