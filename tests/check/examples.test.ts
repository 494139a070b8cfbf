/** Every rule's examples run through reading, extraction and the rule itself. */
import { describe, expect, it } from 'vitest';
import { frameExample } from '../../src/check/example-frames.ts';
import { RULES } from '../../src/check/rules/index.ts';
import { checkPlan } from '../../src/check/run.ts';
import { parsePlan } from '../../src/index.ts';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples.map((example) => [example.text, example] as const))('%s', async (_text, example) => {
    const plan = await parsePlan(frameExample(example.frame, example.text, { year: example.year }), {
      name: 'example.md',
    });
    const findings = checkPlan(plan, {
      rules: [rule],
      levels: { [rule.id]: rule.level },
      options: { [rule.id]: example.options ?? {} },
    });
    expect(findings.map((finding) => finding.evidence)).toEqual(example.finds);
  });
});
