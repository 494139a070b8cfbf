/** `cchc show`: a plan's summary for the eye. */
import { summarise } from '../../report/summary.ts';
import type { CommandContext } from '../command-list.ts';
import { statusOf } from '../documents.ts';
import { forEachPlan } from '../each-plan.ts';
import { showControls, writeOut } from '../output.ts';
import { styleFor } from '../style.ts';

export async function show(context: CommandContext): Promise<number> {
  const style = await styleFor(process.stdout);
  let first = true;
  const tally = await forEachPlan(context, async (_, plans) => {
    for (const { plan } of plans) {
      const summary = summarise(plan, {
        messages: context.messages,
        language: context.language,
        style,
        clean: showControls,
      });
      await writeOut(`${first ? '' : '\n'}${summary}`);
      first = false;
    }
  });
  return statusOf(tally);
}
