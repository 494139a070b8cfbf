/** `cchc explain RULE`: the rule's page. */
import { RULES } from '../../check/rules/index.ts';
import { rulePageText } from '../../report/rule-page.ts';
import type { CommandContext } from '../command-list.ts';
import { EXIT, UsageError } from '../errors.ts';
import { writeOut } from '../output.ts';
import { suggestSimilar } from '../similar.ts';
import { styleFor } from '../style.ts';

export async function explain({ args, messages, language }: CommandContext): Promise<number> {
  const id = args[0] ?? '';
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) {
    const known = RULES.map((candidate) => candidate.id);
    const similar = suggestSimilar(id, known);
    const advice =
      similar === null ? messages.cli.errors.seeHelp('cchc rules') : messages.cli.errors.didYouMean(similar);
    throw new UsageError(messages.check.unknownRule(id), advice);
  }
  await writeOut(rulePageText(rule, language, messages, await styleFor(process.stdout)));
  return EXIT.clean;
}
