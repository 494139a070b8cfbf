/** `cchc compare PLAN…`: many plans in one table. */
import type { FindingLevel } from '../../check/finding.ts';
import { comparePlans } from '../../diff/compare.ts';
import type { Plan } from '../../plan/types.ts';
import { compareDocument } from '../../report/diff/compare.ts';
import { forEachCheckedPlan } from '../checked-plans.ts';
import type { CommandContext } from '../command-list.ts';
import { EXIT } from '../errors.ts';
import { loadPlans } from '../plan-input.ts';
import { putReport } from '../report-output.ts';

export async function compare(context: CommandContext): Promise<number> {
  const counts = new Map<Plan, Record<FindingLevel, number>>();
  const { plans, failed } =
    context.options.findings === false ? await loadPlans(context) : await loadAndCount(context, counts);
  if (plans.length === 0) return EXIT.unreadable;
  const by = context.options.by as 'locality' | 'year' | undefined;
  const report = comparePlans(plans, { by, findings: counts.size > 0 ? (plan) => counts.get(plan)! : undefined });
  await putReport(context, report, () =>
    compareDocument(report, context.language, { narrow: context.options.format === 'table' }),
  );
  return failed > 0 ? EXIT.unreadable : EXIT.clean;
}

/** Of the findings only their numbers are kept. */
async function loadAndCount(context: CommandContext, counts: Map<Plan, Record<FindingLevel, number>>) {
  const plans: Plan[] = [];
  const { failed } = await forEachCheckedPlan(context, (_, { plan, findings }) => {
    const count = { error: 0, warning: 0, info: 0 };
    for (const { level } of findings) count[level]++;
    counts.set(plan, count);
    plans.push(plan);
  });
  return { plans, failed };
}
