/** `cchc parse --format xlsx|csv`: plans as tables with proof, several plans in one workbook. */
import { plansDocument } from '../../report/plan-tables.ts';
import type { CommandContext } from '../command-list.ts';
import { EXIT } from '../errors.ts';
import { loadPlans } from '../plan-input.ts';
import { putReport } from '../report-output.ts';

export async function parseToTables(context: CommandContext): Promise<number> {
  const { plans, failed } = await loadPlans(context);
  if (plans.length === 0) return EXIT.unreadable;
  await putReport(context, plans, () => plansDocument(plans, context.language));
  return failed > 0 ? EXIT.unreadable : EXIT.clean;
}
