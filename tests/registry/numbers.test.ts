import { describe, expect, it } from 'vitest';
import {
  codeFits,
  DOC_TYPES,
  docTypeOfName,
  docTypesOfCode,
  repairCode,
  typeWords,
} from '../../src/registry/doc-types.ts';
import { ISSUERS, issuerOfCode, issuerOfName, yearRule } from '../../src/registry/issuers.ts';

describe('document types', () => {
  it('holds the 29 administrative types of Nghị định 30/2020/NĐ-CP, 27 of them with a code', () => {
    const administrative = DOC_TYPES.filter((entry) => entry.administrative);
    expect(administrative).toHaveLength(29);
    const codes = administrative.flatMap(({ state }) => state);
    expect(codes).toHaveLength(27);
    expect(new Set(codes).size).toBe(27);
  });

  it('names each type once', () => {
    expect(new Set(DOC_TYPES.map(({ name }) => name)).size).toBe(DOC_TYPES.length);
    expect(typeWords()[0]!.length).toBeGreaterThanOrEqual(typeWords().at(-1)!.length);
  });

  it.each([
    ['Quyết định', 'KH', 'state', false],
    ['Quyết định', 'QĐ', 'state', true],
    ['QUYẾT ĐỊNH', 'QD', 'state', true],
    ['Kế hoạch', 'KH', 'party', true],
    ['Quy định', 'QĐ', 'party', true],
    ['Quy định', 'QĐ', 'state', false],
    ['Quyết định', 'QĐ', 'party', true],
    ['Chương trình', 'CT', 'state', false],
    ['Chương trình hành động', 'CTr', 'party', true],
    ['Đề nghị', 'QĐ', 'state', null],
    ['Quyết định', 'XYZ', 'state', null],
  ] as const)('%s with %s (%s): %s', (word, code, branch, fits) => expect(codeFits(word, code, branch)).toBe(fits));

  it('tells codes apart by case and repairs only what can be nothing else', () => {
    expect(docTypesOfCode('CT', 'state').map(({ name }) => name)).toEqual(['Chỉ thị']);
    expect(docTypesOfCode('CTR', 'state').map(({ name }) => name)).toEqual(['Chương trình', 'Chương trình hành động']);
    expect(docTypesOfCode('TT', 'party').map(({ name }) => name)).toEqual(['Thông tri']);
    expect([repairCode('ND'), repairCode('QD'), repairCode('HD'), repairCode('DA')]).toEqual(['NĐ', 'QĐ', 'HD', 'DA']);
    expect(docTypeOfName('bản thoả thuận')?.state).toEqual(['BTT']);
  });
});

describe('issuers', () => {
  it.each([
    ['UBND', 'Ủy ban nhân dân'],
    ['QH15', 'Quốc hội'],
    ['UBTVQH13', 'Ủy ban Thường vụ Quốc hội'],
    ['TTg', 'Thủ tướng Chính phủ'],
    ['TTG', 'Thủ tướng Chính phủ'],
    ['BNV', 'Bộ Nội vụ'],
    ['TU', 'Tỉnh ủy, Thành ủy'],
    ['TW', 'Trung ương Đảng'],
    ['SNV', 'Sở Nội vụ'],
  ])('%s is %s', (code, name) => expect(issuerOfCode(code)?.name).toBe(name));

  it('knows no body behind an unknown code', () => expect(issuerOfCode('XYZ')).toBeNull());

  it.each([
    ['UBND tỉnh Thanh Hóa', 'Ủy ban nhân dân'],
    ['Uỷ ban nhân dân phường Đông Hải', 'Ủy ban nhân dân'],
    ['Chủ tịch UBND thành phố', 'Chủ tịch Ủy ban nhân dân'],
    ['Chính phủ về công tác văn thư', 'Chính phủ'],
    ['Thủ tướng Chính phủ', 'Thủ tướng Chính phủ'],
    ['Ban Thường vụ Tỉnh ủy', 'Tỉnh ủy, Thành ủy'],
    ['Thị uỷ Hoài Nhơn', 'Thị ủy'],
    ['Bộ trưởng Bộ Nội vụ', 'Bộ Nội vụ'],
    ['Văn phòng Chính phủ', 'Văn phòng Chính phủ'],
    ['Ủy ban Thường vụ Quốc hội', 'Ủy ban Thường vụ Quốc hội'],
    ['Hội đồng nhân dân tỉnh', 'Hội đồng nhân dân'],
    ['Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng', 'Trung ương Đảng'],
  ])('%s', (text, name) => expect(issuerOfName(text)?.name).toBe(name));

  it('names every type by the registry of types, every successor by a code', () => {
    const names = new Set(DOC_TYPES.map(({ name }) => name));
    const codes = new Set(ISSUERS.flatMap((issuer) => issuer.codes));
    for (const { types, successor } of ISSUERS) {
      expect(types.filter((name) => !names.has(name))).toEqual([]);
      if (successor !== undefined) expect(codes).toContain(successor);
    }
    expect(new Set(ISSUERS.map(({ name }) => name)).size).toBe(ISSUERS.length);
  });

  it('tells which numbers carry a year', () => {
    expect(yearRule('CP', 'NĐ')).toBe('always');
    expect(yearRule('BTC', 'TT')).toBe('always');
    expect(yearRule('QH15', null)).toBe('always');
    expect(yearRule('CP', 'NQ')).toBe('normative');
    expect(yearRule('UBND', 'QĐ')).toBe('normative');
    expect(yearRule('UBND', 'KH')).toBe('never');
    expect(yearRule('TU', 'KH')).toBe('never');
    expect(yearRule('UBTVQH15', 'NQ')).toBe('normative');
  });
});
