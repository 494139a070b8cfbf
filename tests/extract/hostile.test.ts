/** Text that no office writes: extraction ends, and gives what there is. */
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.ts';
import { readDocument } from '../../src/layout/read-document.ts';
import type { Plan } from '../../src/plan/types.ts';

const HEAD = 'ỦY BAN NHÂN DÂN\nXÃ HÒA SƠN\nKẾ HOẠCH\nCải cách hành chính năm 2025\nI. MỤC TIÊU\n';
const planOf = async (body: string): Promise<Plan> =>
  extractPlan(await readDocument(new TextEncoder().encode(HEAD + body), { name: 'plan.txt' }));

describe('hostile text', () => {
  it.each<[string, string, (plan: Plan) => unknown, unknown]>([
    ['one endless list of shares', '100% hồ sơ, '.repeat(3000), (plan) => plan.targets.length, 3000],
    ['thousands of lines', '- 100% hồ sơ được số hóa;\n'.repeat(3000), (plan) => plan.targets.length, 3000],
    [
      'one endless list of documents',
      'Quyết định số 12/QĐ-UBND ngày 01/01/2020 của UBND tỉnh, '.repeat(1500),
      (plan) => plan.citations.length,
      1500,
    ],
    ['brackets that never close', '('.repeat(20_000), (plan) => plan.outline.length, 1],
    ['one word of a page', 'x'.repeat(100_000), (plan) => plan.targetPoints.length, 1],
    ['the same word again and again', 'của '.repeat(20_000), (plan) => plan.citations.length, 0],
    ['a type named without a number', 'Quyết định số '.repeat(8000), (plan) => plan.citations.length, 0],
    ['only dashes behind the head', '- '.repeat(20_000), (plan) => plan.targets.length, 0],
  ])('%s', async (_, body, look, expected) => expect(look(await planOf(body))).toEqual(expected));

  it('reads an empty body without headings and says so', async () => {
    const plan = extractPlan(
      await readDocument(new TextEncoder().encode('Thông tin về cải cách hành chính của xã Hòa Sơn năm 2025.'), {
        name: 'plan.txt',
      }),
    );
    expect(plan.outline).toEqual([]);
    expect(plan.warnings.map(({ code }) => code)).toEqual(['not-a-cchc-plan', 'title-not-found', 'sections-not-found']);
  });
});
