/** Bad input gets one clear sentence and its exit status; never a stack trace, never a hang. */
import { readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READERS } from '../../src/layout/readers.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { catPicture, docx, pdf, zipBomb } from '../helpers/bad-files.ts';
import { latin1, utf8 } from '../helpers/document.ts';
import { oleFile } from '../helpers/ole-file.ts';
import { cchc, type Run } from '../helpers/run-cchc.ts';

const WORDS = messagesIn('vi').readErrors;
type Code = keyof typeof WORDS;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cchc-bad-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** One line, with the file's name, the sentence and the advice; nothing on standard output. */
function expectComplaint(run: Run, path: string, code: Code, gaps: Record<string, string | number> = {}): void {
  const { what, advice } = WORDS[code];
  expect(run).toEqual({ status: 3, stdout: '', stderr: `lỗi: ${path}: ${what(gaps)} ${advice(gaps)}\n` });
}

const LONG = 'Kế hoạch cải cách hành chính năm 2026 của phường Bến Gỗ. ';
const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 31 + (i >> 7)) % 256);
const englishText =
  'The committee has adopted a plan for administrative reform in order to improve public services for citizens. '.repeat(
    5,
  );

describe.each(['text', 'parse', 'show'])('cchc %s', (command) => {
  it.each<[string, string, string | Uint8Array, Code, Record<string, string | number>?]>([
    ['an empty file', 'a.pdf', '', 'empty-file'],
    ['blanks alone', 'a.txt', ' \n \n', 'empty-file'],
    ['rubbish', 'a.pdf', noise, 'unknown-type'],
    ['a workbook', 'a.docx', oleFile(['Workbook']), 'unsupported-type', { kind: 'xls' }],
    ['an archive', 'a.pdf', gzipSync('x'), 'unsupported-type', { kind: 'archive' }],
    ['a program', 'a.doc', latin1('MZ\x90\0\x03\0'), 'unsupported-type', { kind: 'program' }],
    ['a picture of a phone', 'a.jpg', latin1('\0\0\0\x18ftypheic\0\0'), 'unsupported-type', { kind: 'heic' }],
    ['a Word file cut short', 'a.docx', docx([LONG]).subarray(0, 500), 'truncated'],
    ['signs without words', 'a.txt', '--- 12 34 ---', 'no-text'],
    ['English', 'a.txt', englishText, 'not-vietnamese'],
  ])('%s', async (_, name, content, code, gaps) => {
    const path = await put(name, content);
    expectComplaint(await cchc([command, path]), path, code, gaps);
  });

  it('a file that is not there', async () => {
    const path = join(folder, 'none', 'plan.pdf');
    expectComplaint(await cchc([command, path]), path, 'not-found');
  });
});

describe('Word files', () => {
  it('damaged inside', async () => {
    const bytes = Uint8Array.from(docx([LONG.repeat(50)]));
    const at = Buffer.from(bytes).indexOf('word/document.xml') + 17;
    bytes.fill(0xff, at, at + 60);
    const path = await put('damaged.docx', bytes);
    expectComplaint(await cchc(['text', path]), path, 'corrupt');
  });

  it('that unpack a thousandfold', async () => {
    const path = await put('bomb.docx', zipBomb(30));
    const run = await cchc(['text', path]);
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(run.stderr).toContain(WORDS['zip-bomb'].what({}));
  });
});

describe.skipIf(!('pdf' in READERS))('PDF files', () => {
  const whole = pdf(['Ke hoach cai cach hanh chinh nam 2026', 'Phu luc']);

  it.each<[string, Uint8Array, readonly Code[]]>([
    ['cut to the half', whole.subarray(0, whole.length >> 1), ['truncated', 'corrupt']],
    ['cut to the head', whole.subarray(0, 20), ['truncated', 'corrupt']],
    ['with rubbish inside', latin1(`%PDF-1.7\n${'xyz'.repeat(500)}`), ['truncated', 'corrupt']],
  ])('%s', async (_, bytes, codes) => {
    const path = await put('bad.pdf', bytes);
    const run = await cchc(['text', path]);
    expect(run).toMatchObject({ status: 3, stdout: '' });
    const sentences = codes.map((code) => `lỗi: ${path}: ${WORDS[code].what({})} ${WORDS[code].advice({})}\n`);
    expect(sentences).toContain(run.stderr);
  });

  it('with a password, and with the wrong one', async () => {
    const path = await put('locked.pdf', pdf(['Ke hoach'], { lock: true }));
    expectComplaint(await cchc(['text', path]), path, 'password-needed');
    expectComplaint(await cchc(['text', path, '--password', 'sai']), path, 'password-wrong');
  });

  it('that is a scan, where recognition is forbidden', async () => {
    const path = await put('scan.pdf', readFileSync('fixtures/built/xa-thuong-khe-2026/xa-thuong-khe-2026-scan.pdf'));
    expectComplaint(await cchc(['text', path, '--ocr', 'never']), path, 'ocr-needed');
  });

  it('of a thousand pages', async () => {
    const path = await put('long.pdf', pdf(Array.from({ length: 1000 }, (_, i) => `Trang ${i + 1}`)));
    const run = await cchc(['text', path]);
    expectComplaint(run, path, 'too-many-pages', { pages: 1000, limit: 600 });
    const few = await cchc(['text', path, '--max-pages', '10', '--lang', 'en']);
    expect(few.stderr).toContain('the document has 1,000 pages, the limit is 10.');
  });
});

describe.skipIf(!('png' in READERS))('pictures', () => {
  it('of a cat', async () => {
    const path = await put('cat.png', catPicture());
    expectComplaint(await cchc(['text', path]), path, 'no-text');
  });

  it('where recognition is forbidden', async () => {
    const path = await put('cat.png', catPicture());
    expectComplaint(await cchc(['text', path, '--ocr', 'never']), path, 'ocr-needed');
  });
});

describe('limits', () => {
  it('of bytes, before the file is read', async () => {
    const path = await put('big.txt', LONG.repeat(60_000));
    const run = await cchc(['text', path, '--max-bytes', '1048576']);
    expectComplaint(run, path, 'too-large', { bytes: utf8(LONG).length * 60_000, limit: 1_048_576 });
    expect((await cchc(['text', '-', '--max-bytes', '10'], { stdin: LONG })).status).toBe(3);
  });

  it('of characters', async () => {
    const path = await put('long.txt', LONG);
    const run = await cchc(['text', path, '--max-characters', '20']);
    expectComplaint(run, path, 'too-large', { characters: LONG.trimEnd().length + 1, limit: 20 });
  });

  it('of pages in a text', async () => {
    const path = await put('pages.txt', `${LONG}\f`.repeat(1000));
    expectComplaint(await cchc(['text', path]), path, 'too-many-pages', { pages: 1000, limit: 600 });
  });
});

describe('places', () => {
  it('a folder for a command that takes one file', async () => {
    expectComplaint(await cchc(['text', folder]), folder, 'is-directory');
  });

  it('a folder without plans, and a pattern that fits nothing', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty, { recursive: true });
    const run = await cchc(['parse', empty]);
    expect(run).toMatchObject({ status: 3, stdout: '[]\n' });
    expect(run.stderr).toBe(`lỗi: ${empty}: ${WORDS['empty-folder'].what({})} ${WORDS['empty-folder'].advice({})}\n`);
    expect((await cchc(['parse', join(empty, '*.pdf')])).stderr).toContain(WORDS['no-match'].what({}));
  });

  // The superuser may read everything; Windows has other means.
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a file without permission', async () => {
    const path = await put('secret.txt', LONG);
    await chmod(path, 0);
    expectComplaint(await cchc(['text', path]), path, 'no-permission');
  });

  it('an output that cannot be written', async () => {
    const path = await put('plan.txt', LONG);
    const run = await cchc(['parse', path, '-o', join(path, 'below', 'out.json')]);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/^lỗi: không ghi được .*\n$/u);
  });
});

describe('documents that are no plan', () => {
  it('are read with a warning that says what they seem to be', async () => {
    const report =
      'ỦY BAN NHÂN DÂN\nXÃ KHE VÀNG\nSố: 40/BC-UBND\nKhe Vàng, ngày 05 tháng 6 năm 2026\nBÁO CÁO\n' +
      'Kết quả công tác cải cách hành chính 6 tháng đầu năm 2026\n\nThực hiện chỉ đạo của cấp trên, Ủy ban nhân dân xã báo cáo như sau:\n';
    const run = await cchc(['parse', '-', '--only', 'warnings'], { stdin: report });
    expect(run.status).toBe(0);
    const { warnings } = JSON.parse(run.stdout);
    const [kind] = warnings.filter((warning: { code: string }) => warning.code === 'not-a-cchc-plan');
    expect(kind.message).toContain('báo cáo');
  });
});

describe('details', () => {
  it('of an error only where asked for, and a stack only for developers', async () => {
    const bytes = Uint8Array.from(docx([LONG.repeat(50)]));
    const at = Buffer.from(bytes).indexOf('word/document.xml') + 17;
    bytes.fill(0xff, at, at + 60);
    const path = await put('damaged.docx', bytes);
    const verbose = (await cchc(['text', path, '--verbose'])).stderr.trimEnd().split('\n');
    expect(verbose.length).toBeGreaterThan(1);
    expect(verbose.filter((line) => /^\s+at /u.test(line))).toEqual([]);
    expect((await cchc(['text', path], { env: { CCHC_DEBUG: '1' } })).stderr).toMatch(/\n\s+at /u);
  });
});
