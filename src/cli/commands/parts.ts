/** The parts of a Plan that `--only` names. */
import type { Plan } from '../../plan/types.ts';
import type { CommandContext } from '../command-list.ts';
import { UsageError } from '../errors.ts';
import { suggestSimilar } from '../similar.ts';

/** Those named, in the order of `known`; null where the option is not given. */
export function partsOf<Part extends keyof Plan>(
  { options, messages }: CommandContext,
  known: readonly Part[],
): readonly Part[] | null {
  if (typeof options.only !== 'string') return null;
  const named = options.only
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const part of named) {
    if ((known as readonly string[]).includes(part)) continue;
    const similar = suggestSimilar(part, known);
    throw new UsageError(
      messages.cli.errors.unknownPart(part, known.join(', ')),
      similar === null ? null : messages.cli.errors.didYouMean(similar),
    );
  }
  const wanted = new Set<string>(named);
  return known.filter((part) => wanted.has(part));
}
