import { describe, expect, it } from 'vitest';
import { PROVINCES, provinceExistedOn, provinceToday, SPECIAL_ZONES } from '../../src/registry/provinces.ts';
import { existsOn, parentCandidates, successorsOf } from '../../src/registry/units.ts';

const AFTER = '2025-08-01';
const BEFORE = '2024-01-10';

describe('provinces', () => {
  it('made 34 out of 63, six of them cities', () => {
    expect(PROVINCES).toHaveLength(34);
    expect(new Set(PROVINCES.flatMap(({ from }) => from)).size).toBe(63);
    expect(PROVINCES.filter(({ level }) => level === 'thành phố')).toHaveLength(6);
    expect(PROVINCES.filter(({ from }) => from.length === 1)).toHaveLength(11);
  });

  it('leads from an old name to the province of today', () => {
    expect(provinceToday('tỉnh Bắc Giang')?.name).toBe('Bắc Ninh');
    expect(provinceToday('Hoà Bình')?.name).toBe('Phú Thọ');
    expect(provinceToday('Thừa Thiên Huế')?.name).toBe('Huế');
    expect(provinceToday('Atlantis')).toBeNull();
    expect([provinceExistedOn('Bình Định', BEFORE), provinceExistedOn('Bình Định', AFTER)]).toEqual([true, false]);
  });
});

describe('communes', () => {
  it('finds the 13 special zones, and none before', () => {
    expect(SPECIAL_ZONES).toHaveLength(13);
    for (const name of SPECIAL_ZONES) {
      expect(existsOn({ level: 'đặc khu', name }, AFTER), name).toBe(true);
      expect(existsOn({ level: 'đặc khu', name }, BEFORE), name).toBe(false);
    }
  });

  it.each([
    [
      { level: 'phường', name: 'Đông Hải', province: 'Thanh Hóa', district: 'Thanh Hóa' },
      'phường Hạc Thành < tỉnh Thanh Hóa',
    ],
    [{ level: 'phường', name: 'Ngô Quyền', province: 'Bắc Giang' }, 'phường Bắc Giang < tỉnh Bắc Ninh'],
    [{ level: 'phường', name: 'Hoài Hảo', province: 'tỉnh Bình Định' }, 'phường Hoài Nhơn Tây < tỉnh Gia Lai'],
    [
      { level: 'phường', name: 'Phan Đình Phùng', province: 'Hưng Yên', district: 'thị xã Mỹ Hào' },
      'phường Mỹ Hào < tỉnh Hưng Yên',
    ],
  ] as const)('%o went into %s', (unit, expected) => {
    const found = successorsOf(unit).map((next) =>
      [next, ...next.parents].map(({ level, name }) => `${level} ${name}`).join(' < '),
    );
    expect(found).toEqual([expected]);
  });

  it('names all units that bear a name, and narrows by what is known', () => {
    const all = parentCandidates({ level: 'phường', name: 'Ngô Quyền' }, BEFORE);
    expect(all.length).toBeGreaterThan(1);
    const one = parentCandidates({ level: 'phường', name: 'Ngô Quyền', province: 'Bắc Giang' }, BEFORE);
    expect(one.map(({ parents }) => parents.map(({ level, name }) => `${level} ${name}`))).toEqual([
      ['thành phố Bắc Giang', 'tỉnh Bắc Giang'],
    ]);
    expect(parentCandidates({ level: 'xã', name: 'Không Có Đâu' }, BEFORE)).toEqual([]);
  });

  it('tells what stood when', () => {
    expect(existsOn({ level: 'thị xã', name: 'Mỹ Hào' }, BEFORE)).toBe(true);
    for (const name of ['Đắk Hà', 'Đăk Hà', 'Đak Hà'])
      expect(existsOn({ level: 'huyện', name }, BEFORE), name).toBe(true);
    expect(existsOn({ level: 'thị xã', name: 'Mỹ Hào' }, AFTER)).toBe(false);
    expect(existsOn({ level: 'thị xã', name: 'Mỹ Hòa' }, BEFORE)).toBe(false);
    expect(existsOn({ level: 'huyện', name: 'Mỹ Hào' }, '2015-01-05')).toBeNull();
    expect(existsOn({ level: 'huyện', name: 'Đông Sơn', province: 'Thanh Hóa' }, BEFORE)).toBe(true);
    expect(existsOn({ level: 'thành phố', name: 'Đà Nẵng' }, AFTER)).toBe(true);
    expect(existsOn({ level: 'tỉnh', name: 'Hà Giang' }, AFTER)).toBe(false);
    expect(existsOn({ level: 'thị trấn', name: 'Anh Sơn' }, AFTER)).toBe(false);
    expect(existsOn({ level: 'xã', name: 'Tên Cũ Lắm' }, BEFORE)).toBeNull();
    expect(existsOn({ level: 'sở', name: 'Nội vụ' }, AFTER)).toBeNull();
  });

  it('leads a district to the communes of today, a province to its successor', () => {
    const communes = successorsOf({ level: 'thị xã', name: 'Mỹ Hào', province: 'Hưng Yên' }).map(({ name }) => name);
    expect(communes).toContain('Mỹ Hào');
    expect(communes.length).toBeLessThan(10);
    expect(successorsOf({ level: 'tỉnh', name: 'Kon Tum' })).toEqual([
      { level: 'tỉnh', name: 'Quảng Ngãi', parents: [] },
    ]);
  });
});
