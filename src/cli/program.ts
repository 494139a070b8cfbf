/** The commander program made from the list of commands, in the user's language. */
import { Argument, Command, type Help, Option } from 'commander';
import type { Language, Messages } from '../messages/index.ts';
import { COMMANDS, type CommandContext, type CommandSpec } from './command-list.ts';
import { COMMON_OPTIONS, type OptionSpec, type RawOptions } from './options.ts';

/** `finish` is told the exit status of the command that ran. */
export function buildProgram(
  messages: Messages,
  language: Language,
  version: string,
  finish: (status: number) => void,
): Command {
  const words = messages.cli;
  const program = new Command('cchc')
    .description(words.description)
    .version(version, '-V, --version', words.options.version)
    .helpOption('-h, --help', words.options.help)
    .helpCommand('help [command]', words.commands.help)
    .addHelpText('after', `\n${words.moreHelp}`)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .configureHelp(helpIn(messages));
  program.addOption(optionOf(COMMON_OPTIONS[0]!, messages));
  for (const spec of COMMANDS) program.addCommand(commandOf(spec, messages, language, finish));
  return program;
}

function commandOf(
  spec: CommandSpec,
  messages: Messages,
  language: Language,
  finish: (status: number) => void,
): Command {
  const words = messages.cli;
  const command = new Command(spec.name)
    .description(words.commands[spec.name])
    .helpOption('-h, --help', words.options.help)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .configureHelp(helpIn(messages))
    .addHelpText('after', `\n${words.headings.examples}\n${spec.examples.map((line) => `  ${line}`).join('\n')}`);
  if (spec.argument) command.addArgument(new Argument(spec.argument.syntax, words.arguments[spec.argument.words]));
  for (const option of spec.options) command.addOption(optionOf(option, messages));
  return command.action(async (...given: unknown[]) => {
    const args = given
      .slice(0, -2)
      .flat()
      .filter((arg): arg is string => typeof arg === 'string');
    const options = given.at(-2) as RawOptions;
    const context: CommandContext = {
      args,
      options,
      messages,
      language,
      verbose: options.verbose === true,
      quiet: options.quiet === true,
    };
    finish(await (await spec.load())(context));
  });
}

function optionOf(spec: OptionSpec, messages: Messages): Option {
  const option = new Option(spec.flags, messages.cli.options[spec.words]);
  if (spec.choices) option.choices([...spec.choices]);
  if (spec.default !== undefined) option.default(spec.default);
  return option;
}

/** Commander's own English words of the help page replaced. */
function helpIn(messages: Messages): Partial<Help> {
  const { headings, usageOptions, usageCommand, choices, defaultValue } = messages.cli;
  const titles: Record<string, string> = {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Commands:': headings.commands,
  };
  return {
    helpWidth: 80,
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command) => {
      const parents: string[] = [];
      for (let parent = command.parent; parent; parent = parent.parent) parents.unshift(parent.name());
      const usage = command.usage().replace('[options]', usageOptions).replace('[command]', usageCommand);
      return [...parents, command.name(), usage].join(' ');
    },
    subcommandTerm: (command) => {
      const args = command.registeredArguments.map((argument) => {
        const name = argument.name() + (argument.variadic ? '...' : '');
        return argument.required ? `<${name}>` : `[${name}]`;
      });
      return [command.name(), ...args].join(' ');
    },
    optionDescription: (option) => {
      const extras: string[] = [];
      if (option.argChoices) extras.push(choices(option.argChoices.join(', ')));
      if (option.defaultValue !== undefined) extras.push(defaultValue(String(option.defaultValue)));
      return [option.description, ...extras].join(' ');
    },
  };
}
