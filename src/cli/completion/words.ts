/** What there is to complete: the commands and their options, from the one list of commands. */
import type { Messages } from '../../messages/index.ts';
import { COMMANDS, type CommandSpec } from '../command-list.ts';
import type { OptionSpec } from '../options.ts';

export interface OptionWords {
  /** "--format", and "-f" where it has a short form. */
  names: string[];
  description: string;
  /** null: takes no value; empty: takes one that only the user knows, often a file. */
  values: readonly string[] | null;
}

export interface CommandWords {
  name: string;
  description: string;
  options: OptionWords[];
  /** What its argument can be; empty: a file. */
  values: readonly string[];
}

export async function completionWords({ cli }: Messages): Promise<CommandWords[]> {
  const help = { names: ['--help', '-h'], description: cli.options.help, values: null };
  return Promise.all(
    COMMANDS.map(async (spec) => ({
      name: spec.name,
      description: cli.commands[spec.name],
      options: [...spec.options.map((option) => optionWords(option, cli)), help],
      values: await argumentValues(spec),
    })),
  );
}

function optionWords({ flags, words, choices }: OptionSpec, cli: Messages['cli']): OptionWords {
  const names = flags.match(/(?<![\w<|-])--?[a-z][a-z-]*/gu) ?? [];
  // "<vi|en>" lists its values itself.
  const listed = /<([^>]*\|[^>]*)>/u.exec(flags)?.[1]?.split('|');
  return { names, description: cli.options[words], values: /[<[]/u.test(flags) ? (choices ?? fixed(listed)) : null };
}

/** "<file|dir>" names kinds of values, not values. */
function fixed(listed: readonly string[] | undefined): readonly string[] {
  return listed && !listed.includes('file') ? listed : [];
}

async function argumentValues({ argument }: CommandSpec): Promise<readonly string[]> {
  if (argument?.words !== 'rule') return argument?.values ?? [];
  const { RULES } = await import('../../check/rules/index.ts');
  return RULES.map((rule) => rule.id);
}
