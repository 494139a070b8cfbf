/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The review page in a real browser: what a reviewer does with it, on a desk and on a phone. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cchc } from '../helpers/run-cchc.ts';
import { smallPlan } from '../helpers/small-plan.ts';

const CHROMIUM = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));
if (!CHROMIUM)
  console.warn('No Chromium found (set CHROME_PATH): the tests of the review page in a browser are skipped.');

const fixture = (name: string, ending: string): string => resolve(`fixtures/built/${name}/${name}${ending}`);
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Violation {
  id: string;
  impact: string | null;
  nodes: { html: string }[];
}

describe.skipIf(!CHROMIUM)('the review page in a browser', () => {
  let folder: string;
  let browser: Browser;
  const faults: string[] = [];
  const opened: Page[] = [];
  const file = (name: string): string => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cchc-review-'));
    const [older, newer] = ['phuong-an-lac-dong-2024', 'phuong-an-lac-dong-2025'];
    const runs = [
      [fixture(older!, '.pdf'), '-o', file('one.html')],
      [fixture('huyen-dong-lam-2016', '.pdf'), '-o', file('levels.html')],
      [
        fixture(older!, '.docx'),
        fixture(newer!, '.docx'),
        fixture('huyen-dong-lam-2016', '.txt'),
        '-o',
        file('many.html'),
      ],
      [fixture(older!, '.docx'), fixture(newer!, '.docx'), '--diff', '-o', file('diff.html')],
      [fixture(older!, '.docx'), fixture(newer!, '.docx'), '-o', file('pages')],
    ];
    const communes = ['Suối Mơ', 'Khe Vàng', 'Đồi Chè', 'Bến Gỗ', 'Núi Đá', 'Đèo Gió'].map(
      (name, i) => [name, i] as const,
    );
    await mkdir(file('xa'));
    for (const [name, i] of communes) {
      const plan = smallPlan(`XÃ ${name.toUpperCase()}`, i);
      await writeFile(file(`xa/${i}.txt`), i === 2 ? plan.replace('Số: 2/', 'Số:      /') : plan);
    }
    await writeFile(file('xa/hong.pdf'), '');
    expect((await cchc(['report', file('xa'), '-o', file('start.html'), '--quiet'])).status).toBe(3);
    for (const args of runs) expect((await cchc(['report', ...args, '--quiet'])).status).toBe(0);
    const { chromium } = await import('playwright-core');
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.context().close();
    // No script error, nothing refused by the page's own policy, no request but for the page itself.
    expect(faults.splice(0)).toEqual([]);
  });

  async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    opened.push(page);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => request.url().startsWith('file:') || faults.push(request.url()));
    await page.goto(`${pathToFileURL(folder).href}/${name}`);
    return page;
  }

  /** The words that are lit, and whether the first of them can be seen. */
  const lit = (page: Page): Promise<{ text: string; inView: boolean }> =>
    page.evaluate(() => {
      const spans = [...document.querySelectorAll<HTMLElement>('.doc .lit')];
      const box = spans[0]?.getBoundingClientRect();
      return {
        text: spans.map((span) => span.textContent).join(''),
        inView: box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight,
      };
    });
  const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

  async function violations(page: Page, within = 'html'): Promise<string[]> {
    // The page's policy lets no other script in; the check is put in past it.
    const session = await page.context().newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: readFileSync(AXE, 'utf8') });
    const { violations: found, passes } = await page.evaluate(async (part) => {
      type Result = { violations: Violation[]; passes: unknown[] };
      const { axe } = globalThis as unknown as { axe: { run: (part: string) => Promise<Result> } };
      return axe.run(part);
    }, within);
    expect(passes.length).toBeGreaterThan(0);
    return found
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }

  it('leads from a target to its words, highlighted and in view', async () => {
    const page = await open('one.html');
    await page.getByRole('tab', { name: 'Chỉ tiêu' }).click();
    const target = page.locator('.targets a.place').nth(5);
    const words = folded((await target.locator('.text').textContent())!);
    await target.click();
    const shown = await lit(page);
    expect(shown.inView).toBe(true);
    expect(folded(shown.text)).toBe(words);
  });

  it('leads from a finding to its place', async () => {
    const page = await open('one.html');
    await page.getByRole('tab', { name: 'Phát hiện' }).click();
    const finding = page.locator('.finding a.place').last();
    const quote = folded((await finding.locator('q').textContent())!);
    await finding.click();
    const shown = await lit(page);
    expect(shown.inView).toBe(true);
    expect(folded(shown.text).length).toBeGreaterThan(0);
    expect(quote.replace(/[…«».]/gu, '')).toContain(folded(shown.text).slice(0, 20).replace(/[.]/gu, ''));
    // The panes scroll, the page does not: its head stays.
    expect(await page.evaluate(() => [scrollY, document.documentElement.scrollHeight - innerHeight])).toEqual([0, 0]);
  });

  it('leads from the words to what was taken from them', async () => {
    const page = await open('one.html');
    await page.getByRole('tab', { name: 'Chỉ tiêu' }).click();
    const target = page.locator('.targets a.place').nth(2);
    const number = await target.getAttribute('data-i');
    await page.getByRole('tab', { name: 'Tổng quan' }).click();
    await page.locator(`.doc [data-i~="${number}"]`).first().click();
    await expect.poll(() => page.locator('#taken').isVisible()).toBe(true);
    const kinds = await page.locator('#taken .kind').allTextContents();
    expect(kinds).toContain('Chỉ tiêu');
    await page.locator('#taken li', { hasText: 'Chỉ tiêu' }).first().getByRole('button').click();
    expect(await page.getByRole('tab', { name: 'Chỉ tiêu' }).getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => page.locator('.targets .chosen-place').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#taken').isVisible()).toBe(false);
  });

  it('filters findings by level and rule', async () => {
    const page = await open('levels.html');
    await page.getByRole('tab', { name: 'Phát hiện' }).click();
    const all = await page.locator('.finding').count();
    const warnings = await page.locator('.finding.warning').count();
    expect(warnings).toBeGreaterThan(0);
    expect(warnings).toBeLessThan(all);
    await page.locator('input[value=error]').uncheck();
    await page.locator('input[value=info]').uncheck();
    await expect.poll(() => page.locator('.finding:visible').count()).toBe(warnings);
    expect(await page.locator('.shown').textContent()).toBe(`Đang hiện ${warnings} trong ${all} phát hiện`);
    const rule = (await page.locator('.finding.warning').first().getAttribute('data-rule'))!;
    await page.locator('select[name=rule]').selectOption(rule);
    await expect
      .poll(() => page.locator('.finding:visible').count())
      .toBe(await page.locator(`.finding.warning[data-rule="${rule}"]`).count());
    await page.locator('input[value=warning]').uncheck();
    await expect.poll(() => page.locator('.none-shown').isVisible()).toBe(true);
  });

  it('is used by keyboard alone', async () => {
    const page = await open('one.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.getByRole('tab', { name: 'Tổng quan' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'Phát hiện' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('End');
    expect(await page.getByRole('tab', { name: 'Trách nhiệm' }).getAttribute('aria-selected')).toBe('true');
    await page.locator('.panel-duties a.place').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect((await lit(page)).inView).toBe(true);
    await page.locator('.doc').focus();
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#taken').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('doc');
  });

  it('goes dark with the system and by its button', async () => {
    const ground = (page: Page): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const page = await open('one.html', { colorScheme: 'dark' });
    expect(await ground(page)).toBe('rgb(21, 24, 29)');
    await page.locator('#theme').click();
    expect(await ground(page)).toBe('rgb(244, 243, 239)');
  });

  it('fits a phone: one column, the text in a tab of its own', async () => {
    const page = await open('one.html', PHONE);
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await expect.poll(() => page.locator('.doc').isVisible()).toBe(false);
    await page.getByRole('tab', { name: 'Chỉ tiêu' }).tap();
    expect(await overflow()).toBe(0);
    await page.locator('.targets a.place').nth(3).tap();
    await expect.poll(() => page.locator('.side').isVisible()).toBe(false);
    expect((await lit(page)).inView).toBe(true);
    expect(await overflow()).toBe(0);
    await page.locator('.doc .lit').first().tap();
    await expect.poll(() => page.locator('#taken').isVisible()).toBe(true);
  });

  it('prints every panel and the text', async () => {
    const page = await open('one.html');
    await page.emulateMedia({ media: 'print' });
    const visible = await page
      .locator('[role=tabpanel]')
      .evaluateAll((panels) => panels.map((panel) => panel.clientHeight > 0));
    expect(visible).toEqual(Array(6).fill(true));
    await expect.poll(() => page.locator('.doc').isVisible()).toBe(true);
    await expect.poll(() => page.locator('.tabs').isVisible()).toBe(false);
  });

  it('reads without its script', async () => {
    const page = await open('one.html', { javaScriptEnabled: false });
    await expect.poll(() => page.locator('[role=tabpanel]:visible').count()).toBe(6);
    await page.locator('.targets a.place').nth(3).click();
    expect(page.url()).toMatch(/#p1-c\d+$/u);
  });

  it('shows many plans by a matrix whose cells lead to the words', async () => {
    const page = await open('many.html');
    await expect.poll(() => page.locator('#start').isVisible()).toBe(true);
    await expect.poll(() => page.locator('.plan:visible').count()).toBe(0);
    await page.locator('#start td a').first().click();
    await expect.poll(() => page.locator('.plan:visible').count()).toBe(1);
    expect((await lit(page)).inView).toBe(true);
    await page.locator('nav.plans a').first().click();
    await expect.poll(() => page.locator('#start').isVisible()).toBe(true);
    await page.locator('.cards a').last().click();
    await expect.poll(() => page.locator('#p3').isVisible()).toBe(true);
  });

  it('finds a plan without its accents, puts the worst first, and says what was not read', async () => {
    const page = await open('start.html');
    const cards = page.locator('.cards li:visible small');
    expect(await cards.count()).toBe(6);
    const worst = await page.locator('.cards li').evaluateAll((items) => {
      const errors = items.map((item) => Number(item.getAttribute('data-counts')!.split(' ')[0]));
      return { most: Math.max(...errors), first: errors[0] };
    });
    expect(worst.first).toBeLessThan(worst.most);
    await page.getByLabel('Nhiều lỗi nhất trước').check();
    expect(await cards.first().textContent()).toBe('2.txt');
    await page.getByLabel('Tìm kế hoạch').fill('ben go');
    expect(await cards.allTextContents()).toEqual(['3.txt']);
    expect(await page.locator('.find p').textContent()).toBe('Đang xem 1 trong 6 kế hoạch');
    await page.getByLabel('Tìm kế hoạch').fill('');
    await page.getByLabel('Nhiều lỗi nhất trước').uncheck();
    expect(await cards.count()).toBe(6);
    const unread = page.locator('.unread');
    expect(await unread.locator('summary').textContent()).toBe('1 tệp không đọc được, chưa ai xem');
    expect(await unread.locator('li:visible').textContent()).toContain('hong.pdf tệp rỗng');
  });

  it('shows two plans side by side', async () => {
    const page = await open('diff.html');
    await expect.poll(() => page.locator('#diff').isVisible()).toBe(true);
    await page.locator('#diff td:nth-child(3) a').first().click();
    await expect.poll(() => page.locator('#p2').isVisible()).toBe(true);
    expect((await lit(page)).inView).toBe(true);
  });

  it('leads through a folder of pages and back', async () => {
    const page = await open('pages/index.html');
    await page.locator('#start td a').first().click();
    await page.waitForURL(/ke-hoach-\d\.html#p1-c\d+$/u);
    expect((await lit(page)).inView).toBe(true);
    await page.locator('nav.plans a').first().click();
    await page.waitForURL(/index\.html$/u);
  });

  it('is accessible in every panel', async () => {
    const page = await open('one.html');
    const found = await violations(page);
    for (const tab of await page.locator('[role=tab]:visible').all()) {
      await tab.click();
      found.push(...(await violations(page, '.plan.current [role=tabpanel].chosen')));
    }
    expect([...new Set(found)]).toEqual([]);
  }, 240_000);

  it.each([
    ['levels.html', { colorScheme: 'dark' }, 'Phát hiện'],
    ['levels.html', PHONE, 'Văn bản'],
    ['many.html', {}, null],
    ['start.html', PHONE, null],
    ['diff.html', { colorScheme: 'dark' }, null],
  ] as const)(
    'is accessible: %s %o %s',
    async (name, options, tab) => {
      const page = await open(name, options);
      if (tab !== null) await page.getByRole('tab', { name: tab }).click();
      expect([...new Set(await violations(page))]).toEqual([]);
    },
    120_000,
  );
});
