/** `cchc coverage SUPERIOR PLAN…`: what each child plan makes of the superior's. */
import { coverage as cover } from '../../diff/coverage.ts';
import { coverageDocument } from '../../report/diff/coverage.ts';
import type { CommandContext } from '../command-list.ts';
import { EXIT, UsageError } from '../errors.ts';
import { loadPlans } from '../plan-input.ts';
import { putReport } from '../report-output.ts';

export async function coverage(context: CommandContext): Promise<number> {
  const [superiorFile, ...children] = context.args;
  if (!superiorFile || children.length === 0) throw new UsageError(context.messages.cli.errors.superiorAndPlans);
  const above = await loadPlans({ ...context, args: [superiorFile] }, { folders: false });
  const [superior] = above.plans;
  if (!superior) return EXIT.unreadable;
  const below = await loadPlans({ ...context, args: children });
  if (below.plans.length === 0) return EXIT.unreadable;
  const report = cover(superior, below.plans);
  await putReport(context, report, () => coverageDocument(report, context.language));
  return below.failed > 0 ? EXIT.unreadable : EXIT.clean;
}
