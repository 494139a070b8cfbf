/** The house stands only while imports go one way; this test is its plumb line. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

/** Each room and the rooms that it may import from, besides its own. */
const ALLOWED: Record<string, readonly string[]> = {
  language: [],
  messages: [],
  registry: ['language'],
  read: ['language', 'registry'],
  layout: ['read', 'language', 'registry'],
  plan: ['read', 'language', 'registry', 'messages'],
  extract: ['plan', 'layout', 'read', 'language', 'registry', 'messages'],
  check: ['plan', 'language', 'registry', 'messages'],
  diff: ['plan', 'language', 'registry', 'messages'],
  report: ['check', 'diff', 'plan', 'language', 'registry', 'messages'],
  index: ['extract', 'check', 'diff', 'report', 'plan', 'layout', 'read', 'language', 'registry', 'messages'],
  cli: ['index', 'report', 'check', 'diff', 'extract', 'plan', 'layout', 'read', 'language', 'registry', 'messages'],
};
/** `plan/traced.ts` needs the source document's type and nothing else of the readers. */
const TYPES_ONLY = [['plan', 'read']];

const roomOf = (file: string): string => file.split('/')[1]!.replace(/\.ts$/u, '');

describe('imports', () => {
  const files = globSync('src/**/*.ts').map((file) => file.replaceAll('\\', '/'));

  it('finds the sources', () => expect(files.length).toBeGreaterThan(15));

  it.each(files)('%s imports downwards only', (file) => {
    const room = roomOf(file);
    expect(Object.keys(ALLOWED), `${room} is no room of the house`).toContain(room);
    const source = readFileSync(file, 'utf8');
    const imports = [...source.matchAll(/(?:from|import\()\s*'(\.[^']+)'/gu)].map((match) => match[1]!);
    const rooms = imports.map((path) => roomOf(normalize(join(dirname(file), path)).replaceAll('\\', '/')));
    const forbidden = rooms.filter((target) => target !== room && !ALLOWED[room]!.includes(target));
    expect(forbidden).toEqual([]);
    for (const [from, to] of TYPES_ONLY) {
      if (room !== from) continue;
      const runtime = [...source.matchAll(/^import (?!type)[^;]*from '(\.[^']+)'/gmu)].map((match) => match[1]!);
      expect(runtime.filter((path) => path.includes(`/${to}/`))).toEqual([]);
    }
  });

  it('knows only the folders before it in layout/flattened', () => {
    const before: Record<string, readonly string[]> = {
      heads: [],
      atoms: ['heads'],
      decoder: ['heads', 'atoms'],
      indicators: [],
      lined: ['heads', 'atoms', 'decoder', 'assemble.ts'],
    };
    const offenders = files.flatMap((file) => {
      const folder = /^src\/layout\/flattened\/(\w+)\//u.exec(file)?.[1];
      if (!folder) return [];
      const imports = [...readFileSync(file, 'utf8').matchAll(/from '\.\.\/(?!\.\.)([^']+)'/gu)].map(
        (match) => match[1]!,
      );
      return imports.filter((path) => !before[folder]!.includes(path.split('/')[0]!)).map((path) => `${file}: ${path}`);
    });
    expect(offenders).toEqual([]);
  });

  it('keeps process, console and exit codes in cli/', () => {
    const offenders = files
      .filter((file) => roomOf(file) !== 'cli')
      .filter((file) => /\bprocess\.(?:std|exit|argv)|\bconsole\./u.test(readFileSync(file, 'utf8')));
    expect(offenders).toEqual([]);
  });
});
