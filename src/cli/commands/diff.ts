/** `cchc diff A B`: what changed between two plans. */
import { copiedText } from '../../diff/copied.ts';
import { diffPlans } from '../../diff/index.ts';
import type { Axis } from '../../diff/report.ts';
import { successorNames } from '../../diff/successors.ts';
import { DIFF_PARTS, type DiffPart, diffDocument } from '../../report/diff/diff.ts';
import type { CommandContext } from '../command-list.ts';
import { EXIT, UsageError } from '../errors.ts';
import { loadPlans } from '../plan-input.ts';
import { putReport } from '../report-output.ts';

export async function diff(context: CommandContext): Promise<number> {
  const { options, messages, language } = context;
  if (context.args.length !== 2) throw new UsageError(messages.cli.errors.twoPlans);
  const only = partsOf(options.only, context);
  const { plans, failed } = await loadPlans(context, { folders: false });
  const [a, b] = plans;
  if (failed > 0 || !a || !b) return EXIT.unreadable;
  const report = diffPlans(a, b, { as: options.as as Axis | undefined });
  const copied = options.copied === true ? copiedText(a, b) : undefined;
  await putReport(context, copied ? { ...report, copied } : report, () =>
    diffDocument(report, {
      language,
      only,
      changesOnly: options.changesOnly === true,
      copied,
      successors: successorNames(a, b),
    }),
  );
  const parts = [report.legalBases, report.targets, report.tasks, report.responsibilities, report.sections];
  const changed = parts.some((changes) => changes.some(({ change }) => change !== 'same'));
  return options.exitCode === true && changed ? EXIT.found : EXIT.clean;
}

function partsOf(value: unknown, { messages }: CommandContext): DiffPart[] | undefined {
  if (typeof value !== 'string') return undefined;
  return value.split(',').map((name) => {
    const part = DIFF_PARTS.find((known) => known === name.trim());
    if (!part) throw new UsageError(messages.cli.errors.unknownPart(name, DIFF_PARTS.join(', ')));
    return part;
  });
}
