/** Completion for zsh, to be sourced or laid down as _cchc in a folder of $fpath. */
import type { CommandWords, OptionWords } from './words.ts';

export function zshCompletion(commands: readonly CommandWords[]): string {
  const cases = commands.map(
    (command) => `        ${command.name})
          _arguments \\
${[...command.options.map(optionSpec), argumentSpec(command)].map((spec) => `            ${spec}`).join(' \\\n')}
          ;;`,
  );
  return `#compdef cchc
# cchc completion zsh
#   source <(cchc completion zsh)
_cchc() {
  local state
  local -a commands
  commands=(
${commands.map((command) => `    ${quote(`${command.name}:${command.description.replace(/[\\:]/gu, '\\$&')}`)}`).join('\n')}
  )
  _arguments -C '1: :->command' '*:: :->rest'
  case $state in
    command) _describe -t commands cchc commands ;;
    rest)
      case $words[1] in
${cases.join('\n')}
      esac
      ;;
  esac
}
if [ "$funcstack[1]" = _cchc ]; then _cchc "$@"; else compdef _cchc cchc; fi
`;
}

function optionSpec({ names, description, values }: OptionWords): string {
  const value = values === null ? '' : `: :${values.length === 0 ? '_files' : `(${values.join(' ')})`}`;
  const explained = quote(`[${description.replace(/[\\[\]:]/gu, '\\$&')}]${value}`);
  return names.length === 1 ? `${names[0]}${explained}` : `'(${names.join(' ')})'{${names.join(',')}}${explained}`;
}

function argumentSpec({ values }: CommandWords): string {
  return values.length === 0 ? "'*: :_files'" : `'*: :(${values.join(' ')})'`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
