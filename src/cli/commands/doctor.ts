/** `cchc doctor`: what this machine and this installation can do, each part tried, not assumed. */

import type { CommandContext } from '../command-list.ts';
import { EXIT } from '../errors.ts';
import { examine, type Part } from '../examine.ts';
import { showControls, writeOut } from '../output.ts';
import { styleFor } from '../style.ts';

export async function doctor({ options, messages, language }: CommandContext): Promise<number> {
  const parts = await examine(language);
  const sound = parts.every(({ state }) => state !== 'missing');
  if (options.json === true) await writeOut(`${JSON.stringify({ sound, parts }, null, 2)}\n`);
  else {
    const { good, dim, bad, bold } = await styleFor(process.stdout);
    const signs: Record<Part['state'], string> = { good: good('✓'), told: dim('·'), missing: bad('✗') };
    const words = messages.doctor;
    const width = Math.max(...parts.map(({ part }) => words.parts[part].length));
    const lines = parts.map(({ part, state, facts }) => {
      const told = state === 'missing' ? `${words.missing} ${facts.join(', ')}` : facts.join(', ');
      return `${signs[state]} ${words.parts[part].padEnd(width)}  ${showControls(told) || words.none}`;
    });
    await writeOut(`${lines.join('\n')}\n\n${bold(sound ? words.sound : words.unsound)}\n`);
  }
  return sound ? EXIT.clean : EXIT.found;
}
