/** What cchc.yaml and cchc.suppress.yaml say holds for every command that judges plans, not for `check` alone. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameExample } from '../../src/check/example-frames.ts';
import { cchc, type Run } from '../helpers/run-cchc.ts';

/** One error (the number is blank), one warning (an outdated term). */
const PLAN = frameExample('purposes', '- Nâng cao chất lượng phục vụ người dân và doanh nghiệp.')
  .replace('Số: 12/KH-UBND', 'Số:      /KH-UBND')
  .replace('Giải quyết hồ sơ của người dân', 'Giải quyết hồ sơ trực tuyến mức độ 4 của người dân');
const RULES = ['header/number', 'term/outdated'] as const;

let folder: string;
const at = (name: string): string => join(folder, name);
const run = (...args: string[]): Promise<Run> =>
  cchc([...args, '--quiet'], { cwd: folder, env: { XDG_CONFIG_HOME: at('home') } });

/** What each command says of the two rules. */
const SAID: Readonly<Record<string, () => Promise<unknown>>> = {
  check: async () => {
    const { files } = JSON.parse((await run('check', 'plan.md', '--format', 'json')).stdout);
    return RULES.filter((rule) => files[0].findings.some((finding: { rule: string }) => finding.rule === rule));
  },
  compare: async () => {
    const { plans } = JSON.parse((await run('compare', 'plan.md', '--format', 'json')).stdout);
    const { error, warning } = plans[0].findings;
    return RULES.filter((_, index) => [error, warning][index] > 0);
  },
  memo: async () => {
    await run('memo', 'plan.md', '-o', 'memo.docx');
    const words = strFromU8(unzipSync(await readFile(at('memo.docx')))['word/document.xml']!);
    return RULES.filter((_, index) => words.includes(['/KH-UBND»', 'mức độ 4'][index]!));
  },
  report: async () => {
    const { stdout } = await run('report', 'plan.md');
    return RULES.filter((rule) => stdout.includes(`data-rule="${rule}"`));
  },
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cchc-configured-'));
  await writeFile(at('plan.md'), PLAN);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(Object.keys(SAID))('%s', (command) => {
  it('tells both findings, then none that is turned off or let stand', async () => {
    await writeFile(at('cchc.yaml'), '');
    await rm(at('cchc.suppress.yaml'), { force: true });
    expect(await SAID[command]!()).toEqual(['header/number', 'term/outdated']);
    await writeFile(at('cchc.yaml'), 'rules:\n  term/outdated: off\n');
    expect(await SAID[command]!()).toEqual(['header/number']);
    await run('check', 'plan.md', '--suppress', 'header/number', '--reason', 'Số do văn thư cấp sau');
    expect(await SAID[command]!()).toEqual([]);
  });

  it('stops at a wrong configuration, and shows its line', async () => {
    await writeFile(at('wrong.yaml'), 'rules:\n  header/numbr: off\n');
    const { status, stderr } = await run(
      command,
      'plan.md',
      '--config',
      'wrong.yaml',
      '-o',
      'never.docx',
      '--lang',
      'en',
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: wrong\.yaml:2:3: .*header\/number.*\n {2}2 \| {3}header\/numbr: off\n/u);
  });
});
