/** The review page as text: every place has its anchor, nothing of a document becomes markup, nothing comes from elsewhere. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/check/run.ts';
import { reviewText } from '../../src/cli/review-text.ts';
import { extractPlan, readDocument } from '../../src/index.ts';
import type { Language } from '../../src/messages/index.ts';
import type { At } from '../../src/plan/types.ts';
import type { ReviewInput } from '../../src/report/review/input.ts';
import { jsonForHtml, reviewPage } from '../../src/report/review/page.ts';
import { utf8 } from '../helpers/document.ts';

const NAME = 'phuong-an-lac-dong-2024';

async function inputOf(bytes: Uint8Array, language: Language = 'vi'): Promise<ReviewInput> {
  const document = await readDocument(bytes, { name: 'ke-hoach' });
  const plan = extractPlan(document);
  return { plan, findings: checkPlan(plan, { language }), source: reviewText(document) };
}
const fixture = async (ending: string): Promise<ReviewInput> =>
  inputOf(await readFile(`fixtures/built/${NAME}/${NAME}${ending}`));

/** Every place that a value names, wherever in the plan it stands. */
function placesIn(value: unknown): At {
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value && 'line' in value) return [value as At[number]];
  return Object.values(value).flatMap(placesIn);
}

/** What a browser would show of the HTML: without tags, entities undone. */
const shownOf = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
const bare = (text: string): string => text.replace(/\s+/gu, '');
const paperOf = (html: string): string =>
  /<div class="paper"[^>]*>(.*?)<\/div>\s*<\/div>\s*<div class="tabs"/su.exec(html)![1]!;

describe.each(['.docx', '.pdf', '.txt', '.md'])('the page of a plan from %s', (ending) => {
  let input: ReviewInput;
  let html: string;
  beforeAll(async () => {
    input = await fixture(ending);
    html = reviewPage([input], { language: 'vi' });
  });

  it('has an anchor at the start of every place of the plan and its findings', () => {
    const { header, ...parts } = input.plan;
    // A field that is read out of another (the year out of the title) has its place there.
    const places = [...placesIn(parts), ...placesIn(header), ...placesIn(input.findings)];
    expect(places.length).toBeGreaterThan(100);
    const missing = places.filter(({ start, end }) => start < end && !html.includes(` id="p1-c${start}"`));
    expect(missing).toEqual([]);
  });

  it('names each id once, and every link leads to one', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]!);
    expect(ids.length).toBe(new Set(ids).size);
    const hrefs = [...html.matchAll(/ href="#([^"]+)"/gu)].map((match) => match[1]!);
    expect(hrefs.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('shows the whole text, every character once', () => {
    const [shown, text] = [bare(shownOf(paperOf(html))), bare(input.source!.text)];
    // In raw text a page's end tears rows apart: the table shows each cell whole, out of the text's order.
    const inOrder = (words: string): string => (ending === '.txt' ? [...words].sort().join('') : words);
    expect(inOrder(shown)).toBe(inOrder(text));
  });

  it('takes nothing from elsewhere', () => {
    const markup = html.replaceAll(/<script>.*?<\/script>/gsu, '');
    const addresses = [...markup.matchAll(/<[^>]*\s(?:src|href|action)="([^"]*)"/giu)].map((match) => match[1]!);
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([]);
    expect(markup.match(/@import|url\(|<link|<img|<iframe|<[^>]*\s(?:style|on\w+)=/giu)).toBeNull();
    expect(html).toContain("default-src 'none'");
  });
});

describe('hostile words', () => {
  const HOSTILE = `ỦY BAN NHÂN DÂN
XÃ <script>alert(1)</script>
Số: 15/KH-UBND
KẾ HOẠCH
Cải cách hành chính năm 2026 "><img src=x onerror=alert(1)>
I. MỤC TIÊU
1. Cải cách thủ tục hành chính
- Tỷ lệ hồ sơ </script><script>alert(2)</script> giải quyết đúng hạn đạt từ 98% trở lên.
II. NHIỆM VỤ
1. Cải cách thủ tục hành chính
- Rà soát <b onclick="alert(3)">thủ tục</b> hành chính & niêm yết '"\`.
`;

  it('stay words', async () => {
    const input = await inputOf(utf8(HOSTILE));
    const name = '<svg onload=alert(4)>.txt';
    const html = reviewPage([{ ...input, plan: { ...input.plan, source: { ...input.plan.source, name } } }], {
      language: 'vi',
    });
    expect(html.match(/<script/gu)).toHaveLength(3);
    expect(html).not.toMatch(/<(?:img|b onclick|svg onload)/u);
    expect(shownOf(paperOf(html))).toContain('Tỷ lệ hồ sơ </script><script>alert(2)</script> giải quyết');
  });

  it('without a blank may break, and stay what they are', async () => {
    const run = `${'&'.repeat(45)}${'<a>'.repeat(60)}`;
    const paper = paperOf(reviewPage([await inputOf(utf8(HOSTILE.replace('niêm yết', run)))], { language: 'vi' }));
    expect(paper.match(/<wbr>/gu)).toHaveLength(5);
    expect(shownOf(paper)).toContain(run);
  });

  it('cannot end the embedded data', () => {
    const value = { words: '</script><!-- \u2028 & -->' };
    expect(jsonForHtml(value)).not.toMatch(/[<>&\u2028]/u);
    expect(JSON.parse(jsonForHtml(value))).toEqual(value);
  });
});

describe('the parts of the page', () => {
  it('embeds data that parses, an entry for each link', async () => {
    const html = reviewPage([await fixture('.docx')], { language: 'vi' });
    const data = JSON.parse(/id="review-data">(.*?)<\/script>/su.exec(html)![1]!) as { plans: { p1: unknown[] } };
    expect(data.plans.p1.length).toBe(html.match(/ id="p1-i\d+"/gu)!.length);
  });

  it('shows data alone where there is no text', async () => {
    const input = await fixture('.docx');
    const html = reviewPage([{ ...input, source: null }], { language: 'vi' });
    expect(html).not.toContain('class="doc"');
    expect(html).not.toContain('href="#p1-c');
    expect(html).toContain('không kèm văn bản gốc');
  });

  it('speaks English when asked', async () => {
    const html = reviewPage([await fixture('.docx')], { language: 'en' });
    expect(html).toContain('<html lang="en">');
    for (const word of ['Overview', 'Findings', 'Legal bases', 'Institutional reform']) expect(html).toContain(word);
    expect(html).not.toContain('Tổng quan');
  });

  it('lists every finding with its level and rule, the gravest first', async () => {
    const input = await fixture('.docx');
    const html = reviewPage([input], { language: 'vi' });
    const listed = [...html.matchAll(/data-level="(\w+)" data-rule="([^"]+)"/gu)].map(
      (match) => `${match[1]} ${match[2]}`,
    );
    const of = (wanted: string): string[] =>
      input.findings.filter(({ level }) => level === wanted).map(({ level, rule }) => `${level} ${rule}`);
    expect(listed).toEqual([...of('error'), ...of('warning'), ...of('info')]);
  });
});
