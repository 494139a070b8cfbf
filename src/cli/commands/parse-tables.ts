/** `cchc parse --format xlsx|csv`: plans as tables with proof, several plans in one workbook. */
import { stat } from 'node:fs/promises';
import type { Plan } from '../../plan/types.ts';
import { plansDocument, TABLE_PARTS } from '../../report/plan-tables.ts';
import type { CommandContext } from '../command-list.ts';
import { statusOf } from '../documents.ts';
import { forEachPlan } from '../each-plan.ts';
import { EXIT, UsageError, WriteError } from '../errors.ts';
import { expandInputs, type Input } from '../inputs.ts';
import { outputPaths, pathOf } from '../output-paths.ts';
import { loadPlans } from '../plan-input.ts';
import { putReport } from '../report-output.ts';
import { partsOf } from './parts.ts';

export async function parseToTables(context: CommandContext): Promise<number> {
  const { options, messages, language } = context;
  const only = partsOf(context, TABLE_PARTS);
  // A CSV file holds one table.
  if (options.format === 'csv' && only !== null && only.length > 1) throw new UsageError(messages.cli.errors.oneTable);
  const put = (plans: readonly Plan[], output?: string): Promise<void> =>
    putReport(output === undefined ? context : { ...context, options: { ...options, output } }, plans, () =>
      plansDocument(plans, language, only),
    );
  if (typeof options.output === 'string' && (await isFolder(options.output))) {
    const inputs = (await expandInputs(context.args)).filter((input): input is Input => 'path' in input);
    const paths = outputPaths(inputs, options.output, String(options.format));
    const tally = await forEachPlan(
      context,
      async (input, read) =>
        put(
          read.map(({ plan }) => plan),
          pathOf(paths, input),
        ),
      { isFatal: (error) => error instanceof WriteError },
    );
    return statusOf(tally) || EXIT.clean;
  }
  const { plans, failed } = await loadPlans(context);
  if (plans.length === 0) return EXIT.unreadable;
  await put(plans);
  return failed > 0 ? EXIT.unreadable : EXIT.clean;
}

/** A table goes into one folder's files only where a folder is named. */
const isFolder = async (output: string): Promise<boolean> =>
  /[\\/]$/u.test(output) || ((await stat(output).catch(() => null))?.isDirectory() ?? false);
