/** What was read once is kept by its content; what is kept never decides otherwise than the document would. */
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/cli/cache-folder.ts';
import { cchc } from '../helpers/run-cchc.ts';
import { smallPlan } from '../helpers/small-plan.ts';

const root = await mkdtemp(join(tmpdir(), 'cchc-cache-'));
afterAll(() => rm(root, { recursive: true, force: true }));

let run = 0;
let folder: string;
let cache: string;
beforeEach(async () => {
  folder = join(root, String(++run));
  cache = join(folder, 'cache');
  await mkdir(folder);
  await writeFile(join(folder, 'a.txt'), smallPlan('XÃ KHE VÀNG', 15));
});

const parse = (...args: string[]) => cchc(['parse', ...args, '-q'], { cwd: folder, env: { CCHC_CACHE_DIR: cache } });
const command = (...args: string[]) =>
  cchc(['cache', ...args, '--lang', 'en'], { cwd: folder, env: { CCHC_CACHE_DIR: cache } });
const entries = async (): Promise<string[]> =>
  (await readdir(cache, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
/** The documents' texts lie beside their plans. */
const plans = async (): Promise<string[]> => (await entries()).filter((path) => !path.endsWith('.text'));

describe('the cache', () => {
  it('gives the same plan again, under the name that the file has now', async () => {
    const first = await parse('a.txt');
    expect((await plans()).length).toBe(1);
    expect(await parse('a.txt')).toEqual(first);
    await copyFile(join(folder, 'a.txt'), join(folder, 'b.txt'));
    const renamed = await parse('b.txt');
    expect(JSON.parse(renamed.stdout).source.name).toBe('b.txt');
    expect(renamed.stdout).toBe(first.stdout.replace('"a.txt"', '"b.txt"'));
    expect((await plans()).length).toBe(1);
  });

  it('is where the plan comes from: an entry of another content shows', async () => {
    await parse('a.txt');
    const [kept] = await plans();
    await writeFile(join(folder, 'a.txt'), smallPlan('XÃ SUỐI MƠ', 16));
    await parse('a.txt');
    const other = (await plans()).find((path) => path !== kept)!;
    await copyFile(kept!, other);
    expect(JSON.parse((await parse('a.txt')).stdout).header.number).toBe('15/KH-UBND');
    expect(JSON.parse((await parse('a.txt', '--no-cache')).stdout).header.number).toBe('16/KH-UBND');
  });

  it('passes over damaged entries and mends them', async () => {
    const first = await parse('a.txt');
    const [path] = await plans();
    const whole = await readFile(path!);
    const flipped = Buffer.from(whole);
    flipped[flipped.length - 1]! ^= 1;
    for (const damaged of [Buffer.alloc(0), Buffer.from('x'), whole.subarray(0, whole.length / 2), flipped]) {
      await writeFile(path!, damaged);
      expect(await parse('a.txt')).toEqual(first);
      expect(await readFile(path!)).toEqual(whole);
    }
  });

  it('gives every command what one of them has read, and the review page its text', async () => {
    await parse('a.txt');
    const [kept] = await plans();
    await writeFile(join(folder, 'a.txt'), smallPlan('XÃ SUỐI MƠ', 16));
    await parse('a.txt');
    const other = (await plans()).find((path) => path !== kept)!;
    await copyFile(kept!, other);
    await copyFile(`${kept}.text`, `${other}.text`);
    const numberIn = async (...args: string[]): Promise<string[]> => {
      const { stdout } = await cchc([...args, '-q'], { cwd: folder, env: { CCHC_CACHE_DIR: cache } });
      return [...new Set(stdout.match(/1[56]\/KH-UBND/gu))];
    };
    const commands = [
      ['show', 'a.txt'],
      ['report', 'a.txt'],
      ['diff', 'a.txt', 'a.txt', '--format', 'json'],
    ];
    for (const command of commands) expect(await numberIn(...command)).toEqual(['15/KH-UBND']);
    for (const command of commands) expect(await numberIn(...command, '--no-cache')).toEqual(['16/KH-UBND']);
    // A text that is lost is read again, with its plan.
    await rm(`${other}.text`);
    expect(await numberIn('report', 'a.txt')).toEqual(['16/KH-UBND']);
    expect(await numberIn('show', 'a.txt')).toEqual(['16/KH-UBND']);
  });

  it('keeps results apart that were read in other ways', async () => {
    await parse('a.txt');
    await parse('a.txt', '--ocr', 'never');
    await parse('a.txt', '--max-pages', '9');
    expect((await plans()).length).toBe(3);
    await parse('a.txt', '--timeout', '60');
    expect((await plans()).length).toBe(3);
  });

  it('keeps nothing where it is not wanted, behind a password, or of a reading that may go better another time', async () => {
    await parse('a.txt', '--no-cache');
    await parse('a.txt', '--password', 'x');
    await writeFile(join(folder, 'empty.txt'), '');
    await parse('empty.txt');
    expect(await entries()).toEqual([]);
  });

  it('keeps why a document can never be read, and says it in today’s language', async () => {
    await writeFile(join(folder, 'cut.pdf'), '%PDF-1.7\n1 0 obj\n<< /Type /Catalog');
    const first = await parse('cut.pdf', '--verbose');
    expect(first.status).toBe(3);
    const [kept] = await entries();
    expect(kept).toMatch(/\.error$/u);
    expect(await parse('cut.pdf', '--verbose')).toEqual(first);
    expect(await entries()).toEqual([kept]);
    const vietnamese = (await parse('cut.pdf')).stderr;
    expect((await parse('cut.pdf', '--lang', 'en')).stderr).not.toBe(vietnamese);
    // It is indeed taken from there: another document's reason shows.
    await writeFile(join(folder, 'noise.pdf'), 'GIF89a no plan');
    const other = (await parse('noise.pdf')).stderr;
    const [theirs] = (await entries()).filter((path) => path !== kept);
    await copyFile(theirs!, kept!);
    expect((await parse('cut.pdf')).stderr).toBe(other.replace('noise.pdf', 'cut.pdf'));
    await writeFile(kept!, 'damaged');
    expect((await parse('cut.pdf')).stderr).toBe(vietnamese);
  });

  it('does without a folder that cannot be written', async () => {
    await writeFile(cache, 'a file in its place');
    const { status, stderr } = await parse('a.txt');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('is shown and cleared by a command, which touches nothing else', async () => {
    await parse('a.txt');
    await writeFile(join(cache, 'mine.txt'), 'x');
    const kept = (await entries()).filter((path) => !path.endsWith('mine.txt'));
    const sizes = await Promise.all(kept.map(async (path) => (await stat(path)).size));
    const bytes = Math.ceil(sizes.reduce((sum, size) => sum + size) / 1024);
    expect((await command()).stdout).toBe(`Cache: ${cache}\nPlans read before: 1 (${bytes} KB)\n`);
    expect((await command('clear')).stdout).toBe(`removed 1 entries (${bytes} KB) from the cache.\n`);
    expect(await entries()).toEqual([join(cache, 'mine.txt')]);
    expect((await command('info')).stdout).toBe(`Cache: ${cache}\nPlans read before: 0 (0 KB)\n`);
    expect(await command('claer')).toMatchObject({ status: 2, stderr: expect.stringContaining('Did you mean clear?') });
  });
});

describe('its folder', () => {
  it('is the one named, else the system’s for such things', () => {
    expect(cacheFolder({ CCHC_CACHE_DIR: '/x', XDG_CACHE_HOME: '/y' }, 'linux')).toBe('/x');
    expect(cacheFolder({ XDG_CACHE_HOME: '/y' }, 'linux')).toBe(join('/y', 'cchc'));
    expect(cacheFolder({ LOCALAPPDATA: 'C:\\Local' }, 'win32')).toBe(join('C:\\Local', 'cchc', 'Cache'));
    expect(cacheFolder({}, 'darwin')).toMatch(/Library.Caches.cchc$/u);
    expect(cacheFolder({}, 'linux')).toMatch(/\.cache.cchc$/u);
  });
});
