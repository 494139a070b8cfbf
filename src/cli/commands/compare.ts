/** `cchc compare PLAN…`: many plans in one table. */
import { checkPlan } from '../../check/run.ts';
import { comparePlans } from '../../diff/compare.ts';
import type { Plan } from '../../plan/types.ts';
import { compareDocument } from '../../report/diff/compare.ts';
import type { CommandContext } from '../command-list.ts';
import { EXIT } from '../errors.ts';
import { loadPlans } from '../plan-input.ts';
import { putReport } from '../report-output.ts';

export async function compare(context: CommandContext): Promise<number> {
  const { plans, failed } = await loadPlans(context);
  if (plans.length === 0) return EXIT.unreadable;
  const by = context.options.by as 'locality' | 'year' | undefined;
  const report = comparePlans(plans, { by, findings: context.options.findings === false ? undefined : countFindings });
  await putReport(context, report, () =>
    compareDocument(report, context.language, { narrow: context.options.format === 'table' }),
  );
  return failed > 0 ? EXIT.unreadable : EXIT.clean;
}

function countFindings(plan: Plan): { error: number; warning: number; info: number } {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of checkPlan(plan)) counts[finding.level]++;
  return counts;
}
