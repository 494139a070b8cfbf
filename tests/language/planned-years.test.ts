import { describe, expect, it } from 'vitest';
import { yearOf, yearsOf } from '../../src/language/planned-years.ts';

describe('the years that a title names', () => {
  it.each([
    ['Cải cách hành chính năm 2026', 2026, { from: 2026, to: 2026 }],
    ['Kết quả năm 2025 và kế hoạch cải cách hành chính năm 2026', 2026, { from: 2026, to: 2026 }],
    ['Cải cách hành chính 6 tháng cuối năm 2025 và năm 2026', 2025, { from: 2025, to: 2026 }],
    ['Cải cách hành chính năm 2025 và 2026', 2025, { from: 2025, to: 2026 }],
    ['Cải cách hành chính năm 2025, định hướng năm 2026', 2025, { from: 2025, to: 2025 }],
    ['Cải cách hành chính giai đoạn 2026 - 2030', null, { from: 2026, to: 2030 }],
    ['Cải cách hành chính giai đoạn 2026 - 2030 và nhiệm vụ trọng tâm năm 2026', 2026, { from: 2026, to: 2030 }],
    ['Cải cách hành chính năm 2024 theo Chương trình giai đoạn 2021 - 2025', 2024, { from: 2024, to: 2024 }],
    ['Cải cách hành chính', null, null],
  ])('%s', (title, year, years) => {
    expect(yearOf(title)).toBe(year);
    expect(yearsOf(title)).toEqual(years);
  });
});
