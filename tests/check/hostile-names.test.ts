/** Names that a slip of the keyboard or a poor scan filled with signs: no rule may take them for a pattern. */
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/check/run.ts';
import { parsePlan } from '../../src/index.ts';

const planOf = (name: string): string => `UBND TỈNH AN GIANG
SỞ ${name}

Số: 12/KH-SCT

An Giang, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026 của Sở ${name}

I. NHIỆM VỤ
1. Rà soát văn bản.
| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |
|--|--|--|--|--|
| 1 | Rà soát | Văn phòng | UBND tỉnh | Quý I |
`;

describe('a name of an office with signs in it', () => {
  it.each(['CÔNG (THƯƠNG', 'CÔNG THƯƠNG) MỚI', 'CÔNG [THƯƠNG', 'CÔNG\\ THƯƠNG', 'CÔNG+ THƯƠNG*', 'CÔNG {THƯƠNG'])(
    '%s is checked like any other',
    async (name) => {
      const plan = await parsePlan(new TextEncoder().encode(planOf(name)), { name: 'plan.txt' });
      expect(plan.header.locality?.level).toBe('sở');
      expect(checkPlan(plan).map(({ rule }) => rule)).toContain('section/missing');
    },
  );
});
