/** What must not matter does not matter: encodings, line ends, spelling of tones, wrapping, page numbers, names, years. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.ts';
import { fold } from '../../src/language/fold.ts';
import { readDocument } from '../../src/layout/read-document.ts';
import type { Plan } from '../../src/plan/types.ts';
import { compare, leavesOf } from './leaves.ts';

const built = 'fixtures/built';
const fixtures = readdirSync(built).map((name) => `${built}/${name}/${name}.txt`);
const sharedPlans = '../shared/plans';
const real =
  existsSync(sharedPlans) && !process.env.CI ? readdirSync(sharedPlans).map((name) => `${sharedPlans}/${name}`) : [];
const files = [...fixtures, ...real].filter((file) => existsSync(file));

const planOf = async (text: string): Promise<Plan> =>
  extractPlan(await readDocument(new TextEncoder().encode(text), { name: 'plan.txt' }));
const textOf = (file: string): string => readFileSync(file, 'utf8').normalize('NFC');
const same = (one: Plan, other: Plan): string[] => compare(one, other).differing;

/** The other placement of tones in open syllables: "hòa" becomes "hoà". */
function otherPlacement(text: string): string {
  const pairs: Record<string, string> = {};
  for (const [old, renewed] of [
    ['òa', 'oà'],
    ['óa', 'oá'],
    ['ỏa', 'oả'],
    ['õa', 'oã'],
    ['ọa', 'oạ'],
    ['òe', 'oè'],
    ['óe', 'oé'],
    ['ùy', 'uỳ'],
    ['úy', 'uý'],
    ['ủy', 'uỷ'],
    ['ũy', 'uỹ'],
    ['ụy', 'uỵ'],
  ] as const) {
    pairs[old] = renewed;
    pairs[old.toUpperCase()] = renewed.toUpperCase();
    pairs[old[0]!.toUpperCase() + old[1]!] = renewed[0]!.toUpperCase() + renewed[1]!;
  }
  const pattern = new RegExp(`(?<![qQ])(?:${Object.keys(pairs).join('|')})(?!\\p{L})`, 'gu');
  return text.replace(pattern, (found) => pairs[found]!);
}

/** Greedy wrapping, as a program does it. */
function wrap(paragraph: string, width: number): string {
  const lines: string[] = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

describe.each(files)('%s', (file) => {
  const text = textOf(file);

  it('reads decomposed letters as composed ones', async () => {
    expect(same(await planOf(text), await planOf(text.normalize('NFD')))).toEqual([]);
  });

  it('reads Windows line ends as any', async () => {
    expect(same(await planOf(text), await planOf(text.replaceAll('\n', '\r\n')))).toEqual([]);
  });

  it('reads either placement of tones', async () => {
    const other = await planOf(otherPlacement(text));
    const folded = (plan: Plan) => [...leavesOf(plan)].map(([path, value]) => [fold(path), fold(value)]);
    expect(folded(other)).toEqual(folded(await planOf(text)));
  });

  it('reads over page numbers between lines of the body', async () => {
    const lines = text.split('\n');
    const end = lines.findIndex((line) => /^\s*\**nơi nhận/iu.test(line));
    let page = 1;
    const numbered = lines.flatMap((line, index) =>
      index > 30 && index < end - 2 && index % 45 === 0 ? [line, '', String(++page)] : [line],
    );
    expect(same(await planOf(text), await planOf(numbered.join('\n')))).toEqual([]);
  });

  it('changes with the year only what names the year', async () => {
    const year = (await planOf(text)).header.year!;
    // A leap year for a leap year, so that the last days of months stay.
    const later = year % 4 === 0 ? '2036' : '2037';
    const renamed = await planOf(text.replaceAll(String(year), later));
    const expected = [...leavesOf(await planOf(text))].map(([path, value]) => [
      path.replaceAll(String(year), later),
      value.replaceAll(String(year), later),
    ]);
    expect([...leavesOf(renamed)]).toEqual(expected);
  });
});

describe('names', () => {
  it.each([
    ['phuong-an-lac-dong-2024', 'An Lạc Đông', 'Vĩnh Phú Tây'],
    ['xa-thuong-khe-2026', 'Thượng Khê', 'Bình Trung'],
  ])('%s: a locality of another name', async (name, from, to) => {
    const file = `${built}/${name}/${name}.txt`;
    const text = textOf(file);
    const swap = (value: string): string => value.replaceAll(from, to).replaceAll(from.toUpperCase(), to.toUpperCase());
    const renamed = await planOf(swap(text));
    const original = await planOf(text);
    expect(original.header.locality?.name).toBe(from);
    expect(renamed.header.locality?.name).toBe(to);
    expect([...leavesOf(renamed)]).toEqual([...leavesOf(original)].map(([path, value]) => [path, swap(value)]));
  });
});

describe('wrapping', () => {
  const truths = readdirSync(built).map((name) => `${built}/${name}/${name}.truth.txt`);
  it.each(truths)('%s: paragraphs at any width', async (file) => {
    const paragraphs = textOf(file).split('\n');
    const body = paragraphs.slice(
      0,
      paragraphs.findIndex((paragraph) => /^phụ lục(?: [IVX]+)?$/iu.test(paragraph)),
    );
    const plain = await planOf(body.join('\n\n'));
    expect(plain.tasks.length).toBeGreaterThan(5);
    for (const width of [66, 80, 97]) {
      const wrapped = await planOf(body.map((paragraph) => wrap(paragraph, width)).join('\n\n'));
      expect(same(plain, wrapped), `at ${width} columns`).toEqual([]);
    }
  });

  it.each(truths)('%s: without blank lines between paragraphs', async (file) => {
    const paragraphs = textOf(file).split('\n');
    const body = paragraphs.slice(
      0,
      paragraphs.findIndex((paragraph) => /^phụ lục(?: [IVX]+)?$/iu.test(paragraph)),
    );
    const plain = await planOf(body.join('\n\n'));
    const wrapped = await planOf(body.map((paragraph) => wrap(paragraph, 84)).join('\n'));
    expect(compare(plain, wrapped).share).toBeGreaterThanOrEqual(0.97);
  });
});
