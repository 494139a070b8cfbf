/** `cchc completion SHELL`: a script that lets the shell complete commands, options and their values. */

import type { CommandContext } from '../command-list.ts';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { powershellCompletion } from '../completion/powershell.ts';
import { SHELLS, type Shell } from '../completion/shells.ts';
import { type CommandWords, completionWords } from '../completion/words.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { EXIT, UsageError } from '../errors.ts';
import { writeOut } from '../output.ts';
import { suggestSimilar } from '../similar.ts';

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CommandWords[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
};

export async function completion({ args, messages }: CommandContext): Promise<number> {
  const name = args[0] ?? '';
  const shell = SHELLS.find((known) => known === name);
  if (!shell) {
    const similar = suggestSimilar(name, SHELLS);
    throw new UsageError(
      messages.cli.errors.invalidValue('completion', name, SHELLS.join(', ')),
      similar === null ? null : messages.cli.errors.didYouMean(similar),
    );
  }
  await writeOut(SCRIPTS[shell](await completionWords(messages)));
  return EXIT.clean;
}
