/** Fills the outputs that a document shows with what its commands print today. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** A block of commands, the mark that says which lines of its output are shown, and the block that shows them. */
const SHOWN = /```sh\n([^`]+)```\n\n<!-- output ([\d\- ]+) -->\n```\w*\n[\s\S]*?```/gu;

/** The document with its shown outputs made anew; `folder` is where the commands run. */
export function withOutputs(document: string, folder = '.'): string {
  return document.replace(SHOWN, (_, commands: string, ranges: string) => {
    const output = outputOf(commands.trim().split('\n').at(-1)!, folder);
    const language = output.startsWith('{') ? 'json' : 'text';
    return `\`\`\`sh\n${commands}\`\`\`\n\n<!-- output ${ranges} -->\n\`\`\`${language}\n${cut(output, ranges)}\n\`\`\``;
  });
}

/** What a command line of the documents prints, whatever its exit status. */
export function outputOf(command: string, folder = '.', environment: NodeJS.ProcessEnv = {}): string {
  const line = command.replaceAll(/(?<![\w./-])cchc (?=\w)/gu, `node ${resolve('bin/cchc.js')} `);
  const run = spawnSync('bash', ['-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...environment },
  });
  if (run.stdout === '') throw new Error(`${command} printed nothing: ${run.stderr}`);
  return run.stdout;
}

/** The lines of the ranges ("1-6 10-12"), with a sign where lines were left out. */
function cut(output: string, ranges: string): string {
  const lines = output.trimEnd().split('\n');
  const parts = ranges.split(' ').map((range) => range.split('-').map(Number) as [number, number]);
  const pieces = parts.map(([from, to]) =>
    lines
      .slice(from - 1, to)
      .join('\n')
      .trimEnd(),
  );
  if (parts[0]![0] > 1) pieces.unshift('…');
  if (parts.at(-1)![1] < lines.length) pieces.push('…');
  return pieces.join('\n…\n').replaceAll('…\n…', '…');
}
