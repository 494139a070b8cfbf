/** Completion for Windows PowerShell 5 and PowerShell 7. Where nothing is offered, they complete names of files. */
import type { CommandWords } from './words.ts';

export function powershellCompletion(commands: readonly CommandWords[]): string {
  // One string each, for PowerShell takes lists of lists apart where one stands alone.
  const entry = (name: string, description: string): string => `${name} ${description}`;
  const options = commands.map(({ name, options }) => {
    const entries = options.flatMap(({ names, description }) => names.map((flag) => entry(flag, description)));
    return `    ${quote(name)} = ${list(entries, '      ')}`;
  });
  const values = commands.flatMap((command) => [
    ...(command.values.length > 0 ? [`    ${quote(command.name)} = ${list(command.values)}`] : []),
    ...command.options.flatMap(({ names, values }) =>
      values === null ? [] : names.map((flag) => `    ${quote(`${command.name} ${flag}`)} = ${list(values)}`),
    ),
  ]);
  return `# cchc completion powershell
#   cchc completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName cchc, cchc.cmd, cchc.ps1 -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = ${list(
    commands.map(({ name, description }) => entry(name, description)),
    '    ',
  )}
  $options = @{
${options.join('\n')}
  }
  $values = @{
${values.join('\n')}
  }
  $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { "$_" })
  $command = $before | Select-Object -Skip 1 | Where-Object { $options.ContainsKey($_) } | Select-Object -First 1
  if (-not $command) { $found = $commands }
  elseif ($values.ContainsKey("$command $($before[-1])")) { $found = $values["$command $($before[-1])"] }
  elseif ($wordToComplete -like '-*') { $found = $options[$command] }
  else { $found = $values[$command] }
  $found | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    $name, $description = $_ -split ' ', 2
    if (-not $description) { $description = $name }
    [System.Management.Automation.CompletionResult]::new($name, $name, 'ParameterValue', $description)
  }
}
`;
}

function list(values: readonly string[], indent?: string): string {
  const quoted = values.map(quote);
  return indent === undefined
    ? `@(${quoted.join(', ')})`
    : `@(\n${indent}${quoted.join(`,\n${indent}`)}\n${indent.slice(2)})`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
