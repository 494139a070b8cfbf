/** Each shell offers every command and option; bash, zsh and fish are asked where they are installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/command-list.ts';
import { SHELLS, type Shell } from '../../src/cli/completion/shells.ts';
import { completionWords } from '../../src/cli/completion/words.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { cchc } from '../helpers/run-cchc.ts';

const folder = mkdtempSync(join(tmpdir(), 'cchc-complete-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const scripts = new Map<Shell, string>();
const file = (shell: Shell): string => join(folder, `script.${shell}`);
const has = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0;

beforeAll(async () => {
  for (const shell of SHELLS) {
    const { status, stdout, stderr } = await cchc(['completion', shell]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    scripts.set(shell, stdout);
    writeFileSync(file(shell), stdout);
  }
});

describe('what is completed', () => {
  it('are the commands, their options and the values of these', async () => {
    const words = await completionWords(messagesIn('en'));
    expect(words.map(({ name }) => name)).toEqual(COMMANDS.map(({ name }) => name));
    const parse = words.find(({ name }) => name === 'parse')!;
    const valuesOf = (flag: string) => parse.options.find(({ names }) => names.includes(flag))?.values;
    expect(valuesOf('-f')).toEqual(COMMANDS.find(({ name }) => name === 'parse')!.options[0]!.choices);
    expect(valuesOf('--lang')).toEqual(['vi', 'en']);
    expect(valuesOf('--output')).toEqual([]);
    expect(valuesOf('--quiet')).toBeNull();
    expect(words.find(({ name }) => name === 'explain')!.values).toContain('header/number');
  });

  it.each(SHELLS)('stands whole in the script for %s', async (shell) => {
    const script = scripts.get(shell)!;
    const flag = (name: string) => (shell === 'fish' ? name.replace(/^--?/u, '') : name);
    for (const { name, options } of await completionWords(messagesIn('vi'))) {
      expect(script).toContain(name);
      for (const option of options) for (const long of option.names) expect(script).toContain(flag(long));
    }
  });

  it('is refused for other shells, with the nearest', async () => {
    const run = await cchc(['completion', 'bsh', '--lang', 'en']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('Did you mean bash?');
  });
});

describe.skipIf(!has('bash'))('bash', () => {
  const offers = (...words: string[]): string[] => {
    const line = words.map((word) => `'${word}'`).join(' ');
    const ask = `source '${file('bash')}'; COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _cchc; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', ask], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((word) => word !== '');
  };

  it('offers commands, options, values, and leaves files to itself', () => {
    expect(offers('cchc', 'co')).toEqual(['compare', 'coverage', 'completion']);
    expect(offers('cchc', '--lang', 'vi', 'par')).toEqual(['parse']);
    expect(offers('cchc', 'parse', '--no')).toEqual(['--no-cache']);
    expect(offers('cchc', 'parse', '--ocr', '')).toEqual(['auto', 'never', 'always']);
    expect(offers('cchc', 'check', 'a.pdf', '--fail-on', 'w')).toEqual(['warning']);
    expect(offers('cchc', 'cache', '')).toEqual(['info', 'clear']);
    expect(offers('cchc', 'explain', 'header/num')).toEqual(['header/number']);
    expect(offers('cchc', 'parse', '')).toEqual([]);
    expect(offers('cchc', 'parse', '-o', '')).toEqual([]);
  });
});

describe.skipIf(!has('zsh'))('zsh', () => {
  it('takes the script', () => {
    const load = `autoload -Uz compinit; compinit -u -D; source '${file('zsh')}'; print -r -- $_comps[cchc]`;
    const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', load], {
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    });
    expect({ stdout, stderr }).toEqual({ stdout: '_cchc\n', stderr: '' });
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  const offers = (line: string): string[] => {
    const ask = `source '${file('fish')}'; complete -C '${line}'`;
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', ask], {
      encoding: 'utf8',
      cwd: folder,
      env: { ...process.env, HOME: folder },
    });
    expect(stderr).toBe('');
    return stdout
      .split('\n')
      .filter((word) => word !== '')
      .map((word) => word.split('\t')[0]!);
  };

  it('offers commands, options, values and files', () => {
    expect(offers('cchc cov')).toEqual(['coverage']);
    expect(offers('cchc parse --no')).toEqual(['--no-cache']);
    expect(offers('cchc parse --ocr a').sort()).toEqual(['always', 'auto']);
    expect(offers('cchc completion f')).toEqual(['fish']);
    expect(offers('cchc parse script.')).toContain('script.fish');
  });
});
