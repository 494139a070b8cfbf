import { describe, expect, it } from 'vitest';
import { docTypeOfName } from '../../src/registry/doc-types.ts';
import { issuerOfName } from '../../src/registry/issuers.ts';
import { findLegalDocuments, LEGAL_DOCUMENTS, numberKey, statusOn } from '../../src/registry/legal-documents.ts';

const one = (number: string, date?: string) => {
  const found = findLegalDocuments(number, date);
  expect(found, number).toHaveLength(1);
  return found[0]!;
};

describe('legal documents', () => {
  it('holds at least 70, each number with date once, known types and issuers, real dates', () => {
    expect(LEGAL_DOCUMENTS.length).toBeGreaterThanOrEqual(70);
    const keys = LEGAL_DOCUMENTS.map(({ number, issuedOn }) => `${numberKey(number)} ${issuedOn}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    for (const { number, type, issuer, issuedOn, validFrom, end } of LEGAL_DOCUMENTS) {
      expect(docTypeOfName(type), number).not.toBeNull();
      expect(issuerOfName(issuer), number).not.toBeNull();
      for (const date of [issuedOn, validFrom, end?.validUntil]) {
        if (date === null || date === undefined) continue;
        expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10), number).toBe(date);
      }
      if (issuedOn && validFrom) expect(validFrom >= issuedOn, number).toBe(true);
      const began = validFrom ?? issuedOn;
      if (began && end) expect(end.validUntil >= began, number).toBe(true);
    }
  });

  it('carries in normative numbers the year of the date', () => {
    for (const { number, issuedOn } of LEGAL_DOCUMENTS) {
      const year = /^[\d.]+\/(\d{4})\//u.exec(number)?.[1];
      if (year !== undefined && issuedOn !== null) expect(issuedOn.slice(0, 4), number).toBe(year);
    }
  });

  it('tells documents of one number apart by their date', () => {
    expect(findLegalDocuments('76/NQ-CP').map(({ issuedOn }) => issuedOn)).toEqual(['2021-07-15', '2013-06-13']);
    expect(findLegalDocuments('19-NQ/TW').map(({ issuedOn }) => issuedOn)).toEqual([
      '2017-10-25',
      '2022-06-16',
      '2026-07-28',
    ]);
    expect(one('76/NQ-CP', '2013-06-13').subject).toContain('30c');
    expect(findLegalDocuments('19-NQ/TW', '2017-10-20')).toHaveLength(3);
    expect(one('80/2015/QH13').subject).toBe('Ban hành văn bản quy phạm pháp luật');
    expect(one('80/2025/QH15').subject).toBe('Cán bộ, công chức');
    expect(one('80/2025/NĐ-CP').type).toBe('Nghị định');
    expect(findLegalDocuments('145/2020/NĐ-CP')).toEqual([]);
    expect(findLegalDocuments('76/NQ-HĐND')).toEqual([]);
  });

  it('finds a number however it was spaced, dashed or stripped of its stroke', () => {
    for (const number of ['30/2020/NĐ-CP', '30/2020/NĐ – CP', '30/2020/ND-CP', '30 / 2020/nđ-cp'])
      expect(one(number).subject).toBe('công tác văn thư');
    expect(one('6/QĐ-TTg').issuedOn).toBe('2022-01-06');
  });

  it.each([
    ['61/2018/NĐ-CP', '2025-06-30', 'in-force'],
    ['61/2018/NĐ-CP', '2025-07-01', 'ended'],
    ['118/2025/NĐ-CP', '2025-06-20', 'not-yet'],
    ['118/2025/NĐ-CP', '2025-07-01', 'in-force'],
    ['138/2020/NĐ-CP', '2026-01-05', 'ended'],
    ['42/2022/NĐ-CP', '2026-06-30', 'in-force'],
    ['42/2022/NĐ-CP', '2026-07-01', 'ended'],
    ['130/2005/NĐ-CP', '2026-05-01', 'ended'],
    ['108/2014/NĐ-CP', '2023-01-10', 'in-force'],
    ['108/2014/NĐ-CP', '2024-01-10', 'ended'],
    ['34/2007/PL-UBTVQH11', '2023-01-05', 'in-force'],
    ['34/2007/PL-UBTVQH11', '2024-01-05', 'ended'],
    ['62/2020/NĐ-CP', '2026-01-10', 'partly-ended'],
    ['30c/NQ-CP', '2024-01-10', 'period-over'],
    ['58/2010/QH12', '2026-08-01', 'uncertain'],
    ['106/2020/NĐ-CP', '2026-08-01', 'uncertain'],
    ['80/2015/QH13', '2025-03-31', 'in-force'],
    ['80/2015/QH13', '2025-04-01', 'ended'],
    ['43/2011/NĐ-CP', '2023-01-01', 'ended'],
  ] as const)('%s on %s: %s', (number, date, status) => expect(statusOn(one(number), date)).toBe(status));
});
