/** `cchc memo FILE -o gop-y.docx`: remarks on a plan as a letter for Word. */
import type { FindingLevel } from '../../check/finding.ts';
import { memoOf } from '../../report/memo/memo.ts';
import { type CheckedPlan, forEachCheckedPlan } from '../checked-plans.ts';
import type { CommandContext } from '../command-list.ts';
import { EXIT, UsageError } from '../errors.ts';
import { writeError, writeOut } from '../output.ts';
import { writeFileAtomically } from '../write-file.ts';

/** The levels from the one asked for upwards. */
const LEVELS: Readonly<Record<string, readonly FindingLevel[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
};

export async function memo(context: CommandContext): Promise<number> {
  const { options, messages, language } = context;
  const output = typeof options.output === 'string' ? options.output : null;
  if (output === null && process.stdout.isTTY) throw new UsageError(messages.cli.errors.letterNeedsFile);
  const checked: CheckedPlan[] = [];
  const { failed } = await forEachCheckedPlan(context, (_, plan) => checked.push(plan), { folders: false });
  const [first] = checked;
  if (!first) return EXIT.unreadable;
  const letter = memoOf(first.plan, first.findings, {
    language,
    levels: LEVELS[String(options.level)] ?? LEVELS.warning!,
    office: typeof options.office === 'string' ? options.office : undefined,
  });
  if (output === null) await writeOut(letter);
  else {
    await writeFileAtomically(output, letter);
    if (!context.quiet) writeError(messages.cli.written(output));
  }
  return failed > 0 ? EXIT.unreadable : EXIT.clean;
}
