/** `cchc show`: a plan's summary for the eye. */
import { summarise } from '../../report/summary.ts';
import type { CommandContext } from '../command-list.ts';
import { forEachDocument, statusOf } from '../documents.ts';
import { showControls, writeOut } from '../output.ts';
import { planOf } from '../plans.ts';
import { styleFor } from '../style.ts';

export async function show(context: CommandContext): Promise<number> {
  const style = await styleFor(process.stdout);
  let first = true;
  const tally = await forEachDocument(context, async (_, bytes, readOptions) => {
    const summary = summarise(await planOf(bytes, readOptions), {
      messages: context.messages,
      style,
      clean: showControls,
    });
    await writeOut(`${first ? '' : '\n'}${summary}`);
    first = false;
  });
  return statusOf(tally);
}
