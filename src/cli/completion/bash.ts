/** Completion for bash 3.2 and later. Where nothing is offered, bash completes names of files. */
import type { CommandWords } from './words.ts';

export function bashCompletion(commands: readonly CommandWords[]): string {
  const names = commands.map((command) => command.name);
  const values = commands.flatMap((command) =>
    command.options.flatMap((option) => {
      if (option.values === null) return [];
      const pattern = option.names.map((name) => `"${command.name} ${name}"`).join('|');
      return [`    ${pattern}) ${offer(option.values)}; return ;;`];
    }),
  );
  const rest = commands.flatMap((command) => [
    `    "${command.name} -"*) ${offer(command.options.flatMap((option) => option.names))}; return ;;`,
    ...(command.values.length > 0 ? [`    "${command.name} "*) ${offer(command.values)}; return ;;`] : []),
  ]);
  return `# cchc completion bash
#   source <(cchc completion bash)
_cchc() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${names.join('|')}) command="$word"; break ;;
    esac
  done
  if [[ -z "$command" ]]; then
    ${offer([...names, 'help', '--help', '--version'])}
    return
  fi
  case "$command $previous" in
${values.join('\n')}
  esac
  case "$command $current" in
${rest.join('\n')}
  esac
}
complete -o default -F _cchc cchc
`;
}

/** No value holds a blank or a quotation mark. */
function offer(values: readonly string[]): string {
  return values.length === 0 ? ':' : `COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$current"))`;
}
