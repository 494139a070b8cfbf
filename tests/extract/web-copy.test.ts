/**
 * Plans copied from a law library's page: each paragraph broken after its first few words and again at eighty, blank
 * lines between paragraphs, the cells of letterhead and signature parted by bars, headings and dates broken in the middle.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.ts';
import { readDocument } from '../../src/layout/read-document.ts';
import type { Plan } from '../../src/plan/types.ts';
import type { Line, SourceDocument } from '../../src/read/source-document.ts';
import { FULL_FIXTURES, fixturePath } from '../support/fixtures.ts';
import { compare } from './leaves.ts';

/** First a short line, then lines of eighty letters, as the page's source had them. */
function brokenUp(paragraph: string): string {
  const lines = [''];
  for (const word of paragraph.split(/\s+/u)) {
    const width = lines.length === 1 ? 30 : 80;
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

function webCopyOf(document: SourceDocument, marked: boolean): string {
  const isTable = (line: Line): boolean => line.cell !== null && document.grids[line.cell.grid]?.purpose === 'data';
  return document.lines
    .filter((line) => line.role !== 'furniture' && !isTable(line))
    .flatMap((line) => {
      const words = document.text.slice(line.start, line.end).trim();
      if (words === '') return [];
      const written = marked && line.style?.bold ? `**${brokenUp(words)}**` : brokenUp(words);
      return line.cell ? ['|', written] : [written, ''];
    })
    .join('\n');
}

/** What the body says; the appendix has no place in this copy. */
function bodyOf(plan: Plan): Plan {
  const body = <T extends { where?: string }>(records: T[]): T[] => records.filter(({ where }) => where !== 'appendix');
  return {
    ...plan,
    appendices: [],
    outline: plan.outline.filter(({ role }) => role !== 'appendix'),
    citations: body(plan.citations),
    targets: body(plan.targets),
  };
}

describe.each(FULL_FIXTURES)('%s', (name) => {
  it.each([
    ['raw text', 'plan.txt', false],
    ['Markdown', 'plan.md', true],
  ] as const)('broken up as %s it says the same', async (_, file, marked) => {
    const document = await readDocument(readFileSync(fixturePath(name, '.docx')), { name: 'plan.docx' });
    const copy = new TextEncoder().encode(webCopyOf(document, marked));
    const likeness = compare(
      bodyOf(extractPlan(document)),
      bodyOf(extractPlan(await readDocument(copy, { name: file }))),
    );
    expect({ ...likeness, differing: likeness.differing.slice(0, 10) }).toSatisfy(() => likeness.share >= 0.99);
  });
});
