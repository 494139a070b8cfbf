/** Completion for fish. */
import type { CommandWords, OptionWords } from './words.ts';

export function fishCompletion(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap((command) => {
    const inside = `complete -c cchc -n '__fish_seen_subcommand_from ${command.name}'`;
    return [
      `complete -c cchc -n __fish_use_subcommand -f -a ${command.name} -d ${quote(command.description)}`,
      ...(command.values.length > 0 ? [`${inside} -f -a ${quote(command.values.join(' '))}`] : []),
      ...command.options.map((option) => `${inside} ${optionWords(option)}`),
    ];
  });
  return `# cchc completion fish
#   cchc completion fish > ~/.config/fish/completions/cchc.fish
complete -c cchc -e
${lines.join('\n')}
`;
}

function optionWords({ names, description, values }: OptionWords): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const value = values === null ? [] : values.length === 0 ? ['-r'] : ['-x', '-a', quote(values.join(' '))];
  return [...flags, ...value, '-d', quote(description)].join(' ');
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/gu, '\\$&')}'`;
}
