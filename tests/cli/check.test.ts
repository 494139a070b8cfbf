/** `cchc check` and its companions, as a user runs them. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readSheets from 'read-excel-file/node';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameExample } from '../../src/check/example-frames.ts';
import { RULES } from '../../src/check/rules/index.ts';
import { widthOf } from '../../src/report/wrap.ts';
import { cchc, type Run } from '../helpers/run-cchc.ts';

const FRAME = frameExample('purposes', '- Nâng cao chất lượng phục vụ người dân và doanh nghiệp.');
/** Two faults of weight: a blank number (error), an outdated term (warning). */
const FAULTY = FRAME.replace('Số: 12/KH-UBND', 'Số:      /KH-UBND').replace(
  'Giải quyết hồ sơ của người dân',
  'Giải quyết hồ sơ trực tuyến mức độ 4 của người dân',
);

let folder: string;
const at = (name: string): string => join(folder, name);
const check = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> =>
  cchc(['check', ...args], { cwd: folder, env: { XDG_CONFIG_HOME: at('home'), ...env } });
const weighty = async (args: readonly string[]): Promise<string[]> => {
  const { stdout } = await check([...args, '--format', 'json']);
  const report = JSON.parse(stdout) as { files: { findings: { rule: string; level: string }[] }[] };
  return report.files.flatMap(({ findings }) =>
    findings.filter(({ level }) => level !== 'info').map(({ rule, level }) => `${level} ${rule}`),
  );
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cchc-check-'));
  await mkdir(at('2026'));
  await writeFile(at('2026/a.md'), FRAME);
  await writeFile(at('2026/b.md'), FAULTY);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('cchc check', () => {
  it('has exit status 0 without, 1 with findings of the level asked for', async () => {
    expect((await check(['2026/a.md'])).status).toBe(0);
    expect((await check(['2026/b.md'])).status).toBe(1);
    expect((await check(['2026/b.md', '--fail-on', 'never'])).status).toBe(0);
    await writeFile(at('warning.md'), FAULTY.replace('Số:      /', 'Số: 12/'));
    expect((await check(['warning.md'])).status).toBe(0);
    expect((await check(['warning.md', '--fail-on', 'warning'])).status).toBe(1);
  });

  it('prints a table of 80 columns without colour where no terminal is', async () => {
    const { stdout } = await check(['2026/b.md']);
    expect(stdout.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
    expect(stdout).not.toContain('\u001b');
    const [, ...lines] = stdout.split('\n');
    expect(lines[0]).toBe('Cải cách hành chính xã Minh Tâm năm 2026');
    expect(lines.filter((line) => /^\p{L}|^[IVX]+\./u.test(line)).slice(1)).toEqual([
      'Đầu văn bản',
      'II. MỤC TIÊU, CHỈ TIÊU',
      'III. NHIỆM VỤ, GIẢI PHÁP',
    ]);
    expect(lines.at(-2)).toMatch(/^1 lỗi, 1 cảnh báo, \d+ lưu ý$/u);
    expect(stdout).toContain('  LỖI       Số văn bản để trống');
    expect(stdout).toContain('header/number · dòng');
  });

  it('colours where FORCE_COLOR asks for it, the words staying in their columns', async () => {
    const plain = await check(['2026/b.md']);
    const coloured = await check(['2026/b.md'], { FORCE_COLOR: '1' });
    expect(coloured.stdout).toContain('\u001b[31m');
    expect(coloured.stdout.replace(/\u001b\[\d+m/gu, '')).toBe(plain.stdout);
  });

  it('speaks English', async () => {
    const { stdout } = await check(['2026/b.md', '--lang', 'en']);
    expect(stdout).toMatch(/1 error, 1 warning, \d+ hints?\n$/u);
  });

  it('prints the contract as JSON', async () => {
    const { stdout } = await check(['2026', '--format', 'json']);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(['schemaVersion', 'files', 'summary', 'suppressions']);
    expect(report.files.map(({ file, plan, error }: Record<string, unknown>) => ({ file, plan, error }))).toEqual(
      ['a', 'b'].map((name) => ({
        file: join('2026', `${name}.md`),
        plan: { title: 'Cải cách hành chính xã Minh Tâm năm 2026', year: 2026, locality: 'xã Minh Tâm' },
        error: null,
      })),
    );
    expect(report.summary).toMatchObject({ files: 2, unreadable: 0, errors: 1, warnings: 1, suppressed: 0 });
    const number = report.files[1].findings.find(({ rule }: { rule: string }) => rule === 'header/number');
    expect(number).toMatchObject({
      level: 'error',
      confidence: 'sure',
      section: null,
      where: 'Đầu văn bản',
      related: [],
    });
    expect(number.fingerprint).toMatch(/^[0-9a-f]{16}$/u);
    expect(Object.keys(number).sort()).toEqual(
      ['actual', 'at', 'basis', 'confidence', 'evidence', 'expected', 'fingerprint', 'level', 'message'].concat([
        'related',
        'rule',
        'section',
        'suggestion',
        'where',
      ]),
    );
  });

  it('finds the same in the Plan JSON of a document', async () => {
    const parsed = await cchc(['parse', at('2026/b.md')]);
    await writeFile(at('plan.json'), parsed.stdout);
    expect(await weighty(['plan.json'])).toEqual(await weighty(['2026/b.md']));
    expect(await weighty(['plan.json'])).toEqual(['error header/number', 'warning term/outdated']);
  });

  it('goes on after a broken file, with an entry for it and exit status 3', async () => {
    await mkdir(at('mixed'), { recursive: true });
    await writeFile(at('mixed/0.pdf'), '');
    await writeFile(at('mixed/1.docx'), 'PK\u0003\u0004broken');
    await writeFile(at('mixed/2.md'), FAULTY);
    await writeFile(at('mixed/3.md'), FRAME);
    const { status, stdout, stderr } = await check(['mixed', '--format', 'json']);
    expect(status).toBe(3);
    const { files, summary } = JSON.parse(stdout);
    expect(files.map(({ error }: { error: { code: string } | null }) => error?.code ?? null)).toEqual([
      'empty-file',
      'unsupported-type',
      null,
      null,
    ]);
    expect(summary).toMatchObject({ files: 4, unreadable: 2, errors: 1 });
    expect(stderr).toContain('2 trong 4 tệp không đọc được.');
    const totals = await check(['mixed', '--summary']);
    expect(totals.stdout.split('\n').map((line) => /[0-3]\.\w+/u.exec(line)?.[0])).toEqual([
      undefined,
      '0.pdf',
      '1.docx',
      '2.md',
      '3.md',
      undefined,
      undefined,
    ]);
    for (const format of ['table', 'sarif', 'markdown', 'github', 'junit']) {
      expect((await check(['mixed', '--format', format])).stdout).toContain('0.pdf');
    }
  });

  it('does not call a document that holds no plan checked', async () => {
    await writeFile(at('list.txt'), 'Danh sách cán bộ, công chức xã tham gia lớp bồi dưỡng tin học.\n');
    expect(await weighty(['list.txt'])).toContain('warning document/not-a-plan');
    expect((await weighty(['list.txt'])).filter((finding) => finding.startsWith('error'))).toEqual([]);
  });

  it('writes the report to a file', async () => {
    const { stdout, stderr } = await check(['2026/b.md', '-o', 'report.txt']);
    expect(stdout).toBe('');
    expect(stderr).toBe('đã ghi report.txt\n');
    expect(await readFile(at('report.txt'), 'utf8')).toBe((await check(['2026/b.md'])).stdout);
  });
});

describe('the forms for other programs', () => {
  it('xlsx and csv: a row for each finding with its proof, a row for each file, what was let stand', async () => {
    await mkdir(at('sheets'));
    await writeFile(at('sheets/a.md'), FAULTY);
    await writeFile(at('sheets/b.pdf'), '');
    await writeFile(at('sheets/cchc.yaml'), '');
    const json = JSON.parse((await check(['sheets', '--format', 'json'])).stdout);
    const findings: { message: string; rule: string; evidence: string | null; at: { line: number }[] }[] =
      json.files[0].findings;
    expect((await check(['sheets', '--format', 'xlsx', '-o', 'nhan-xet.xlsx'])).status).toBe(3);
    const rowsOf = async (sheet: string) =>
      (await readSheets(at('nhan-xet.xlsx'))).find((one) => one.sheet === sheet)?.data;
    const [head, ...rows] = (await rowsOf('Phát hiện'))!;
    expect(head).toEqual([
      ...['Tệp', 'Mức', 'Vị trí', 'Nhận xét', 'Nguyên văn', 'Đề nghị', 'Căn cứ', 'Ghi chú', 'Quy tắc', 'Trang', 'Dòng'],
    ]);
    expect(rows.map((row) => [row[0], row[3], row[4], row[8], row[10]])).toEqual(
      findings.map(({ message, evidence, rule, at: places }) => [
        'sheets/a.md',
        message,
        evidence,
        rule,
        places[0]?.line ?? null,
      ]),
    );
    const errors = findings.filter(({ rule }) => rule === 'header/number').length;
    expect(errors).toBe(1);
    expect((await rowsOf('Các tệp'))!.slice(1).map((row) => [row[0], row[2], row[4], row[8]])).toEqual([
      ['sheets/a.md', 2026, 1, null],
      ['sheets/b.pdf', null, null, expect.stringMatching(/rỗng/u)],
    ]);
    expect(await rowsOf('Bỏ qua có lý do')).toBe(undefined);
    const csv = await check(['sheets', '--format', 'csv']);
    expect(csv.stdout.startsWith('\ufeffTệp,Mức,Vị trí,')).toBe(true);
    expect(csv.stdout.trimEnd().split('\r\n')).toHaveLength(findings.length + 1);

    await check([
      'sheets/a.md',
      '--suppress',
      'header/number',
      '--reason',
      '=Số cấp sau',
      '--by',
      'Hà',
      '--until',
      '2099-01-31',
    ]);
    await check(['sheets', '--format', 'xlsx', '-o', 'nhan-xet.xlsx']);
    const stand = (await rowsOf('Bỏ qua có lý do'))!;
    expect(stand.slice(1).map((row) => [row[8], ...row.slice(11)])).toEqual([
      ['header/number', '=Số cấp sau', 'Hà', new Date('2099-01-31T00:00:00Z')],
    ]);
    expect(await rowsOf('Phát hiện')).toHaveLength(findings.length);
  });

  it('SARIF: every result names a listed rule and a place', async () => {
    const log = JSON.parse((await check(['2026', '--format', 'sarif'])).stdout);
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map((rule) => rule.id));
    expect(run.results.length).toBeGreaterThan(1);
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(['error', 'warning', 'note']).toContain(result.level);
      expect(result.message.text).not.toBe('');
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      expect(['2026/a.md', '2026/b.md']).toContain(artifactLocation.uri);
      if (region) expect(region.startLine).toBeGreaterThan(0);
    }
  });

  it('JUnit: well-formed, its counts those of its cases', async () => {
    const { stdout } = await check(['2026', '--format', 'junit']);
    const seen: Record<string, number> = {};
    let counts: Record<string, string> = {};
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => {
      seen[name] = (seen[name] ?? 0) + 1;
      if (name === 'testsuites') counts = attributes as Record<string, string>;
    });
    parser.write(stdout).close();
    expect(seen).toEqual({ testsuites: 1, testsuite: 2, testcase: 3, failure: 2 });
    expect(counts).toMatchObject({ tests: '3', failures: '2', errors: '0' });
  });

  it('GitHub: one command a line, line ends and colons escaped', async () => {
    await writeFile(at('a,b:c.md'), FAULTY);
    const lines = (await check(['a,b:c.md', '--format', 'github'])).stdout.trimEnd().split('\n');
    expect(
      lines.filter(
        (line) => !/^::(?:error|warning|notice) file=a%2Cb%3Ac\.md(?:,line=\d+)?,title=[a-z/-]+::\S/u.test(line),
      ),
    ).toEqual([]);
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(1);
  });

  it('Markdown: every row has the columns of its head, whatever the document holds', async () => {
    await writeFile(at('pipes.md'), FAULTY.replace('mức độ 4 của', 'mức độ 4 a \\| b <i> của'));
    const { stdout } = await check(['pipes.md', '--format', 'markdown']);
    const rows = stdout.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(3);
    const columns = rows.map((row) => row.replace(/\\\|/gu, '').split('|').length);
    expect(new Set(columns)).toEqual(new Set([8]));
    expect(stdout).not.toContain('<i>');
  });
});

describe('configuration', () => {
  it('is found upwards, and gives way to --config', async () => {
    await mkdir(at('province/2026/xa'), { recursive: true });
    await writeFile(at('province/2026/xa/b.md'), FAULTY);
    await writeFile(
      at('province/cchc.yaml'),
      'rules: {header/number: warning}\nexceptions:\n  - {files: [2026/**], rules: {term/outdated: error}}\nrequirements:\n  indicators: [on-time-rate >= 99]\n',
    );
    expect(await weighty(['province/2026/xa/b.md'])).toEqual([
      'warning header/number',
      'warning local/indicator',
      'error term/outdated',
    ]);
    await writeFile(at('other.yaml'), 'rules: {header/number: off}\n');
    expect(await weighty(['province/2026/xa/b.md', '--config', 'other.yaml'])).toEqual(['warning term/outdated']);
  });

  it("is the user's own where none stands above", async () => {
    await mkdir(at('home/cchc'), { recursive: true });
    await writeFile(at('home/cchc/cchc.yaml'), 'rules: {header/number: off}\n');
    expect(await weighty(['2026/b.md'])).toEqual(['warning term/outdated']);
    await rm(at('home'), { recursive: true });
  });

  it('that is wrong shows its own line with an arrow, exit status 2', async () => {
    await writeFile(at('bad.yaml'), 'rules:\n  # số, ngày\n  header/numbr: off\n');
    expect(await check(['2026', '--config', 'bad.yaml'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'lỗi: bad.yaml:3:3: không có quy tắc «header/numbr». Có phải ý bạn là header/number?\n  3 |   header/numbr: off\n    |   ^^^^^^^^^^^^\n',
    });
    const missing = await check(['2026', '--config', 'none.yaml']);
    expect(missing).toMatchObject({ status: 2, stderr: 'lỗi: không tìm thấy tệp cấu hình none.yaml.\n' });
  });

  it('is written by cchc init, and never over another', async () => {
    await mkdir(at('new'));
    const first = await cchc(['init', 'new', '--preset', 'xa'], { cwd: folder });
    expect(first).toMatchObject({ status: 0, stdout: '' });
    const text = await readFile(at('new/cchc.yaml'), 'utf8');
    expect(text).toContain('\nextends: xa\n');
    const second = await cchc(['init', 'new'], { cwd: folder });
    expect(second.status).toBe(2);
    expect(await readFile(at('new/cchc.yaml'), 'utf8')).toBe(text);
  });
});

describe('suppressions', () => {
  it('are written with reason, name and day, hold, expire, and are told when stale', async () => {
    await mkdir(at('suppressed'));
    await writeFile(at('suppressed/b.md'), FAULTY);
    await writeFile(at('suppressed/cchc.yaml'), '');
    const args = ['suppressed/b.md', '--suppress', 'header/number,term/outdated', '--reason', 'Bản dự thảo'];
    const written = await check([...args, '--by', 'Lê Thị Hoa', '--until', '2999-12-31']);
    expect(written).toMatchObject({ status: 0, stdout: '' });
    const file = at('suppressed/cchc.suppress.yaml');
    const text = await readFile(file, 'utf8');
    expect(text.match(/^ {2}- fingerprint: /gmu)).toHaveLength(2);
    expect(text).toContain('by: Lê Thị Hoa\n');
    expect(text).toContain('file: b.md\n');
    expect(await weighty(['suppressed/b.md'])).toEqual([]);
    const table = await check(['suppressed/b.md']);
    expect(table.status).toBe(0);
    expect(table.stdout).toContain('2 phát hiện được bỏ qua có lý do');

    await writeFile(file, `# của Sở Nội vụ\n${text.replace('2999-12-31', '2020-12-31')}`);
    expect(await weighty(['suppressed/b.md'])).toHaveLength(1);
    expect((await check(['suppressed/b.md'])).stdout).toContain('bỏ qua đã hết hạn ngày 2020-12-31');

    await writeFile(at('suppressed/b.md'), FRAME);
    const { stderr, stdout } = await check(['suppressed/b.md', '--format', 'json']);
    expect(stderr.match(/bỏ qua không còn tác dụng/gu)).toHaveLength(2);
    expect(JSON.parse(stdout).suppressions.stale).toHaveLength(2);

    await writeFile(at('suppressed/b.md'), FAULTY.replace('năm 2026', 'năm 2025'));
    await check(['suppressed/b.md', '--suppress', 'leftover/year', '--reason', 'x']);
    expect(await readFile(file, 'utf8')).toMatch(/^# của Sở Nội vụ\n/u);
  });

  it('need a rule that exists, a reason and a day', async () => {
    const status = async (args: string[]): Promise<number | null> => (await check(['2026', ...args])).status;
    expect(await status(['--suppress', 'header/numbr', '--reason', 'x'])).toBe(2);
    expect(await status(['--suppress', 'header/number'])).toBe(2);
    expect(await status(['--suppress', 'header/number', '--reason', 'x', '--until', 'mai'])).toBe(2);
  });
});

describe('cchc rules, cchc explain', () => {
  it('list every rule within 80 columns', async () => {
    const { stdout } = await cchc(['rules']);
    expect([...stdout.matchAll(/^ {2}([a-z-]+\/[a-z-]+) /gmu)].map(([, id]) => id)).toEqual(RULES.map(({ id }) => id));
    expect(stdout.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
    const json = JSON.parse((await cchc(['rules', '--json', '--lang', 'en'])).stdout);
    expect(json).toHaveLength(RULES.length);
  });

  it('show a page, or what was meant', async () => {
    const { stdout } = await cchc(['explain', 'header/number', '--lang', 'en']);
    expect(stdout).toContain('«Số: /KH-UBND»');
    const wrong = await cchc(['explain', 'header/numbr']);
    expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining('header/number?') });
  });
});
