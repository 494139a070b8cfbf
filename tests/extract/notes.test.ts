/** Footnotes belong to no paragraph of the text: their numbers are no targets, their words no tasks. */
import { expect, it } from 'vitest';
import { type Plan, parsePlan } from '../../src/index.ts';
import { smallPlan } from '../helpers/small-plan.ts';

const NOTE = 'Năm 2025, xã trả đúng hạn 91,5% hồ sơ theo Báo cáo số 9/BC-UBND ngày 05/12/2025.';
const POINT = '- Rà soát, niêm yết công khai thủ tục hành chính.';

function expectNote(plan: Plan): void {
  expect(plan.targets.map(({ value }) => value)).toEqual([98]);
  expect(plan.tasks.map(({ text }) => text)).toEqual(['Rà soát[1], niêm yết công khai thủ tục hành chính.']);
  expect(plan.other.map(({ text }) => text)).toContain(`[1] ${NOTE}`);
  expect(plan.citations.map(({ number }) => number)).toEqual(['9/BC-UBND']);
}

it('in raw text, where a page ends between two lines of a point', async () => {
  const [before, behind] = POINT.split(', ');
  const text = smallPlan('XÃ KHE VÀNG', 15).replace(
    POINT,
    `${before}[1],\n[1] ${NOTE.replace('theo', '\ntheo')}\n2\n${behind}`,
  );
  expectNote(await parsePlan(new TextEncoder().encode(text), { name: 'plan.txt' }));
});

it('only where the text bears the mark', async () => {
  const text = smallPlan('XÃ KHE VÀNG', 15).replace(POINT, `${POINT}\n[1] ${NOTE}\n2`);
  const { targets } = await parsePlan(new TextEncoder().encode(text), { name: 'plan.txt' });
  expect(targets.map(({ value }) => value)).toEqual([98, 91.5]);
});

const NUMBERED = 'Theo Báo cáo số 9/BC-UBND ngày 05/12/2025 của Ủy ban nhân dân xã, đạt 91,5%.';

it('in raw text whose mark was a small figure above the line', async () => {
  const text = smallPlan('XÃ KHE VÀNG', 15).replace(
    POINT,
    `- Rà soát thủ tục hành chính đã công bố năm 20251\n; niêm yết công khai, giữ đúng\n1\n${NUMBERED}\nhẹn với dân.`,
  );
  const plan = await parsePlan(new TextEncoder().encode(text), { name: 'plan.txt' });
  expect(plan.targets.map(({ value }) => value)).toEqual([98]);
  expect(plan.tasks.map(({ text }) => text)).toEqual([
    'Rà soát thủ tục hành chính đã công bố năm 2025 ; niêm yết công khai, giữ đúng hẹn với dân.',
  ]);
  expect(plan.other.map(({ text }) => text)).toContain(`1 ${NUMBERED}`);
});

const LISTED = [
  '_______________',
  '1 Theo Báo cáo số 9/BC-UBND ngày 05/12/2025 của Ủy ban nhân dân xã, đạt 91,5%.',
  '2 Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ.',
  'III. KINH PHÍ',
];

it('written by hand behind their chapter, in paragraphs and in raw text', async () => {
  const text = smallPlan('XÃ KHE VÀNG', 15).replace(
    POINT,
    `- Rà soát thủ tục hành chính đã công bố1; niêm yết công khai TTHC2.\n${LISTED.join('\n')}`,
  );
  const paragraphs = `<html><body><p>${text.replaceAll('\n', '</p><p>')}</p></body></html>`;
  for (const [name, lines] of [
    ['plan.txt', text],
    ['plan.html', paragraphs],
  ] as const) {
    const plan = await parsePlan(new TextEncoder().encode(lines), { name });
    expect(plan.targets.map(({ value }) => value)).toEqual([98]);
    expect(plan.tasks).toHaveLength(1);
    expect(plan.citations.map(({ number }) => number)).toEqual(['9/BC-UBND', '118/2025/NĐ-CP']);
  }
});

it('are points where the text bears no such figures', async () => {
  const text = smallPlan('XÃ KHE VÀNG', 15).replace(POINT, `${POINT}\n${LISTED.join('\n')}`);
  const { targets } = await parsePlan(new TextEncoder().encode(text), { name: 'plan.txt' });
  expect(targets.map(({ value }) => value)).toEqual([98, 91.5]);
});

it('goes on behind a table over which a sentence ends with "kèm theo Kế hoạch này"', async () => {
  const plan = await parsePlan(
    ['ỦY BAN NHÂN DÂN', 'XÃ TÂM HẠ', 'KẾ HOẠCH', 'Cải cách hành chính năm 2026', 'I. CHỈ TIÊU']
      .concat('Các chỉ tiêu nêu tại bảng sau; chỉ tiêu giao cho từng thôn nêu tại Phụ lục', 'kèm theo Kế hoạch này.')
      .concat('TT Chỉ tiêu ĐVT Năm 2026', '1 Hồ sơ giải quyết đúng hạn % 98', '2 Hồ sơ nộp trực tuyến % 70')
      .concat('3 Mức độ hài lòng % 92', 'II. NHIỆM VỤ', '1. Cải cách thể chế', '- Rà soát văn bản.', '')
      .join('\n'),
  );
  expect(plan.outline.map(({ label, role }) => [label, role])).toEqual([
    ['I', 'targets'],
    ['II', 'tasks'],
  ]);
});
