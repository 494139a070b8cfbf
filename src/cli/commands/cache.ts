/** `cchc cache`: what is kept of documents read before, and how to be rid of it. */
import { cacheFolder } from '../cache-folder.ts';
import type { CommandContext } from '../command-list.ts';
import { EXIT, UsageError } from '../errors.ts';
import { showControls, writeOut } from '../output.ts';
import { cacheSize, clearCache } from '../plan-cache.ts';
import { suggestSimilar } from '../similar.ts';

const ACTIONS = ['info', 'clear'];

export async function cache({ args, messages }: CommandContext): Promise<number> {
  const action = args[0] ?? 'info';
  const words = messages.batch.cache;
  if (!ACTIONS.includes(action)) {
    const similar = suggestSimilar(action, ACTIONS);
    throw new UsageError(
      messages.cli.errors.invalidValue('cache', action, ACTIONS.join(', ')),
      similar === null ? null : messages.cli.errors.didYouMean(similar),
    );
  }
  const folder = cacheFolder();
  if (action === 'clear') {
    const { files, bytes } = await clearCache(folder);
    await writeOut(`${words.cleared(files, bytes)}\n`);
    return EXIT.clean;
  }
  const { current, all } = await cacheSize(folder);
  const lines = [words.folder(showControls(folder)), words.kept(current.files, current.bytes)];
  if (all.files > current.files) lines.push(words.older(all.files - current.files, all.bytes - current.bytes));
  await writeOut(`${lines.join('\n')}\n`);
  return EXIT.clean;
}
