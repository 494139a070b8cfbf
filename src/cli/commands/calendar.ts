/** `cchc calendar FILE`: a plan's deadlines as a calendar file. */
import { calendarWords } from '../../messages/calendar.ts';
import { calendarOf } from '../../report/calendar.ts';
import type { CommandContext } from '../command-list.ts';
import { EXIT } from '../errors.ts';
import { showControls, writeError, writeOut } from '../output.ts';
import { loadPlans } from '../plan-input.ts';
import { writeFileAtomically } from '../write-file.ts';

export async function calendar(context: CommandContext): Promise<number> {
  const { plans, failed } = await loadPlans(context, { folders: false });
  const [plan] = plans;
  if (!plan) return EXIT.unreadable;
  const { messages, language } = context;
  const words = calendarOf(plan, { language });
  if (words === null) {
    const rows = plan.appendices.reduce((sum, appendix) => sum + appendix.rows.length, 0);
    writeError(showControls(`${plan.source.name}: ${calendarWords(language).nothingDated(rows)}`));
    return failed > 0 ? EXIT.unreadable : EXIT.found;
  }
  const output = context.options.output;
  if (typeof output === 'string') {
    await writeFileAtomically(output, words);
    if (!context.quiet) writeError(messages.cli.written(output));
  } else {
    await writeOut(words);
  }
  return failed > 0 ? EXIT.unreadable : EXIT.clean;
}
