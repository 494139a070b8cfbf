/** Whole commands, as a user runs them. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { COMMANDS } from '../../src/cli/command-list.ts';
import { PLAN_PARTS } from '../../src/plan/parts.ts';
import { utf8 } from '../helpers/document.ts';
import { cchc } from '../helpers/run-cchc.ts';
import { smallPlan } from '../helpers/small-plan.ts';

const PLAN = smallPlan('XÃ KHE VÀNG', 15);

const PARSE_FORMATS = COMMANDS.find((command) => command.name === 'parse')!
  .options.find((option) => option.words === 'format')!
  .choices!.join(', ');

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cchc-'));
  await writeFile(at('plan 10.txt'), PLAN.replaceAll('KHE VÀNG', 'SUỐI MƠ'));
  await writeFile(at('plan 2.txt'), PLAN);
  await writeFile(at('~$plan.docx'), 'lock');
  await writeFile(at('notes.xyz'), 'other');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('cchc text', () => {
  it('prints exactly the canonical text', async () => {
    const run = await cchc(['text', at('plan 2.txt')]);
    expect(run).toEqual({ status: 0, stdout: PLAN, stderr: '' });
  });

  it('reads standard input', async () => {
    expect((await cchc(['text', '-'], { stdin: PLAN })).stdout).toBe(PLAN);
  });

  it('marks pages', async () => {
    const run = await cchc(['text', '-', '--pages'], { stdin: 'Kế hoạch\n\fPhụ lục\n' });
    expect(run.stdout).toBe('── trang 1 ──\nKế hoạch\n── trang 2 ──\nPhụ lục\n\n');
    const none = await cchc(['text', '-', '--pages', '--lang', 'en'], { stdin: 'Kế hoạch' });
    expect(none).toEqual({ status: 0, stdout: 'Kế hoạch\n', stderr: 'note: this document has no page numbers.\n' });
  });

  it('prints tables as Markdown that reads back the same', async () => {
    const table = '| TT | Nội dung |\n| --- | --- |\n| 1 | Rà soát \\| công khai<br>hằng quý |';
    const run = await cchc(['text', '-', '--tables'], { stdin: `# KẾ HOẠCH\n\n${table}\n` });
    expect(run.stdout).toBe(`**Bảng 1**\n\n${table}\n`);
  });

  it('prints the source document as JSON', async () => {
    const document: unknown = JSON.parse((await cchc(['text', '-', '--json'], { stdin: PLAN })).stdout);
    expect(document).toMatchObject({ name: '-', format: 'txt', text: PLAN, pages: null });
  });

  it('is not cut when long and piped', async () => {
    const long = 'Kế hoạch cải cách hành chính năm 2026 của phường Bến Gỗ\n'.repeat(20_000);
    expect((await cchc(['text', '-'], { stdin: long })).stdout).toBe(long);
  });
});

describe('cchc parse', () => {
  it('prints one Plan as an object, several as an array in natural order', async () => {
    const one = JSON.parse((await cchc(['parse', at('plan 2.txt')])).stdout);
    expect(Object.keys(one)).toEqual([...PLAN_PARTS]);
    expect(one.header.number).toBe('15/KH-UBND');
    const run = await cchc(['parse', folder, '--only', 'source']);
    expect(JSON.parse(run.stdout).map((plan: { source: { name: string } }) => plan.source.name)).toEqual([
      'plan 2.txt',
      'plan 10.txt',
    ]);
  });

  it('prints NDJSON and YAML of the same data', async () => {
    const args = ['parse', folder, '--only', 'header,targets'];
    const json: unknown = JSON.parse((await cchc(args)).stdout);
    const ndjson = (await cchc([...args, '--format', 'ndjson'])).stdout;
    expect(
      ndjson
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(json);
    const yaml = (await cchc([...args, '-f', 'yaml'])).stdout;
    expect(
      yaml
        .split(/^---\n/mu)
        .slice(1)
        .map((document) => parseYaml(document)),
    ).toEqual(json);
  });

  it('takes patterns that the shell has left alone', async () => {
    const run = await cchc(['parse', 'plan*.txt', '--only', 'source'], { cwd: folder });
    expect(JSON.parse(run.stdout).length).toBe(2);
  });

  it('writes a file, or a file for each into a folder, whole', async () => {
    const single = await cchc(['parse', at('plan 2.txt'), '-o', at('out.json')]);
    expect(single).toEqual({ status: 0, stdout: '', stderr: `đã ghi ${at('out.json')}\n` });
    expect(JSON.parse(await readFile(at('out.json'), 'utf8')).header.year).toBe(2026);
    await cchc(['parse', folder, '-o', `${at('results')}/`, '-q']);
    expect((await readdir(at('results'))).sort()).toEqual(['plan 10.json', 'plan 2.json']);
  });

  it('goes on behind what cannot be read, and says so', async () => {
    const run = await cchc(['parse', at('none.pdf'), at('plan 2.txt'), '--only', 'source', '--lang', 'en']);
    expect(run.status).toBe(3);
    expect(JSON.parse(run.stdout).length).toBe(1);
    expect(run.stderr).toBe(
      `error: ${at('none.pdf')}: no such file. Check name and folder; put names with blanks in quotation marks.\n` +
        `[2/2] ${at('plan 2.txt')}\n` +
        '1 of 2 files could not be read.\n',
    );
  });
});

describe('cchc show', () => {
  it('fits 80 columns and has no colours in a pipe', async () => {
    const { stdout, status } = await cchc(['show', at('plan 2.txt')]);
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('15/KH-UBND');
    expect(stdout).toContain('≥ 98%');
  });

  it('has colours where asked for, unless there is nothing to colour', async () => {
    expect((await cchc(['show', at('plan 2.txt')], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[');
    const env = { FORCE_COLOR: '0' };
    expect((await cchc(['show', at('plan 2.txt')], { env })).stdout).not.toContain('\u001b[');
  });
});

describe('cchc schema', () => {
  it('prints what schemas/ holds', async () => {
    expect((await cchc(['schema', 'plan'])).stdout).toBe(await readFile('schemas/plan.schema.json', 'utf8'));
    expect((await cchc(['schema', 'plann'])).status).toBe(2);
  });
});

describe('wrong use', () => {
  it.each<[string[], string]>([
    [['parse', 'a.txt', '--formt', 'json'], 'không có tùy chọn --formt. Có phải ý bạn là --format?'],
    [['parse', 'a.txt', '--format', 'xml'], `--format không nhận giá trị «xml»; cần ${PARSE_FORMATS}.`],
    [['pars', 'a.txt'], 'không có lệnh pars. Có phải ý bạn là parse?'],
    [['parse'], 'thiếu tham số file. Xem: cchc parse --help'],
    [['parse', 'a.txt', '-o'], 'tùy chọn --output cần một giá trị. Xem: cchc parse --help'],
    [['text', 'a.txt', 'b.txt'], 'thừa tham số. Xem: cchc text --help'],
    [['parse', 'a.txt', '--timeout', 'x'], '--timeout không nhận giá trị «x»; cần một số nguyên không âm.'],
    [['parse', '-', '-'], '«-» chỉ dùng được một lần.'],
  ])('%j', async (args, sentence) => {
    expect(await cchc(args)).toEqual({ status: 2, stdout: '', stderr: `lỗi: ${sentence}\n` });
  });

  it('suggests the part that was meant', async () => {
    const { stderr, status } = await cchc(['parse', at('plan 2.txt'), '--only', 'target']);
    expect(status).toBe(2);
    expect(stderr).toContain('Có phải ý bạn là targets?');
  });
});

describe('help', () => {
  it('speaks the language asked for, else that of the locale, else Vietnamese', async () => {
    const first = async (args: string[], env = {}): Promise<string> =>
      (await cchc(args, { env })).stdout.split('\n')[0]!;
    expect(await first(['--help'])).toMatch(/^Cách dùng:/u);
    expect(await first(['--help'], { LANG: 'C.UTF-8' })).toMatch(/^Cách dùng:/u);
    expect(await first(['--help'], { LANG: 'en_US.UTF-8' })).toMatch(/^Usage:/u);
    expect(await first(['--lang', 'vi', '--help'], { LANG: 'en_US.UTF-8' })).toMatch(/^Cách dùng:/u);
    expect(await first(['parse', '--help', '--lang=en'])).toMatch(/^Usage:/u);
    expect(await first([])).toMatch(/^Cách dùng:/u);
  });

  it.each(['vi', 'en'])('comes from a printed page in %s, the same that is made', async (language) => {
    const made = await cchc(['help', '--lang', language]);
    expect(await cchc(['--help', '--lang', language])).toEqual(made);
    expect(await cchc([`--lang=${language}`])).toEqual(made);
    expect(made.stdout).toContain('parse <file...>');
  });

  it.each(COMMANDS.map((command) => command.name))(
    'of %s has examples, and no English left in Vietnamese',
    async (name) => {
      const { stdout, status } = await cchc([name, '--help']);
      expect(status).toBe(0);
      expect(stdout).toContain('Ví dụ:\n  cchc ');
      expect(stdout).not.toMatch(/\b(?:Usage|Options|Arguments|default|choices|display)\b/u);
    },
  );
});

describe('output', () => {
  it('ends without a word when the reader goes away', async () => {
    const { spawn } = await import('node:child_process');
    const child = spawn(process.execPath, ['bin/cchc.js', 'text', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const complaints: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(utf8('Kế hoạch cải cách hành chính của phường Bến Gỗ\n'.repeat(60_000)));
    const status = await new Promise((done) => child.on('close', done));
    expect(Buffer.concat(complaints).toString()).toBe('');
    expect(status).toBe(0);
  });

  it('never sends control characters of a name to the terminal', async () => {
    const { stderr } = await cchc(['text', 'a\u001b[31mb\u202e.pdf']);
    expect(stderr).toContain('a\\u001b[31mb\\u202e.pdf');
    expect(stderr).not.toMatch(/[\u001b\u202e]/u);
  });
});
