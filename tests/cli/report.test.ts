/** `cchc report` as a user runs it. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cchc } from '../helpers/run-cchc.ts';

const WARD = 'fixtures/built/phuong-an-lac-dong-2024/phuong-an-lac-dong-2024.docx';
const LATER = 'fixtures/built/phuong-an-lac-dong-2025/phuong-an-lac-dong-2025.docx';

let folder: string;
const at = (name: string): string => join(folder, name);
const sections = (html: string): string[] =>
  [...html.matchAll(/<section class="[^"]*" id="([^"]+)" data-section/gu)].map((match) => match[1]!);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cchc-report-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('cchc report', () => {
  it('writes one plan as one page', async () => {
    const run = await cchc(['report', WARD, '-o', at('one.html')]);
    expect(run).toEqual({ status: 0, stdout: '', stderr: `đã ghi ${at('one.html')}\n` });
    expect(sections(await readFile(at('one.html'), 'utf8'))).toEqual(['p1']);
  });

  it('prints the page where no file is named', async () => {
    const run = await cchc(['report', WARD, '--lang', 'en']);
    expect(run.stdout.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
  });

  it('puts a start page before several plans, the diff before two that are to be compared', async () => {
    await cchc(['report', WARD, LATER, '-o', at('two.html')]);
    expect(sections(await readFile(at('two.html'), 'utf8'))).toEqual(['start', 'p1', 'p2']);
    await cchc(['report', WARD, LATER, '--diff', '-o', at('diff.html')]);
    expect(sections(await readFile(at('diff.html'), 'utf8'))).toEqual(['diff', 'p1', 'p2']);
  });

  it('writes a folder of pages', async () => {
    await cchc(['report', WARD, LATER, '-o', at('pages')]);
    expect((await readdir(at('pages'))).sort()).toEqual(['index.html', 'ke-hoach-1.html', 'ke-hoach-2.html']);
    const index = await readFile(join(at('pages'), 'index.html'), 'utf8');
    expect(sections(index)).toEqual(['start']);
    expect(index).toMatch(/href="ke-hoach-2\.html#p1-c\d+"/u);
    expect(await readFile(join(at('pages'), 'ke-hoach-1.html'), 'utf8')).toContain('href="index.html"');
  });

  it('takes Plan JSON, without its text', async () => {
    await writeFile(at('plan.json'), (await cchc(['parse', WARD])).stdout);
    const { status, stdout } = await cchc(['report', at('plan.json')]);
    expect(status).toBe(0);
    expect(stdout).toContain('class="plan textless"');
    expect(stdout).not.toContain('class="paper"');
  });

  it('refuses to compare one plan, and says what it could not read', async () => {
    expect((await cchc(['report', WARD, '--diff'])).status).toBe(2);
    const run = await cchc(['report', WARD, at('missing.docx'), '-o', at('some.html')]);
    expect(run.status).toBe(3);
    expect(sections(await readFile(at('some.html'), 'utf8'))).toEqual(['p1']);
  });
});
