import { describe, expect, it } from 'vitest';
import {
  BODIES,
  BODY_CLASSES,
  bodiesIn,
  bodyById,
  bodyExistsOn,
  bodyOf,
  isVagueBody,
  looksLikeUnit,
} from '../../src/registry/bodies.ts';

describe('bodies', () => {
  it('has unique ids, known successors, real dates, every class in use', () => {
    const ids = BODIES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { successors = [] } of BODIES) expect(successors.filter((id) => !ids.includes(id))).toEqual([]);
    for (const { from, until } of BODIES)
      for (const date of [from, until]) if (date !== undefined) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(new Set(BODIES.map((entry) => entry.class))).toEqual(new Set(BODY_CLASSES));
  });

  it('recognises each body by its own name', () => {
    const misread = BODIES.filter(({ class: klass, level }) => klass !== 'vague' && level !== 'any')
      .filter(({ name }) => !name.includes('('))
      .filter((entry) => bodyOf(entry.name)?.id !== entry.id);
    expect(misread.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['Công chức Văn phòng – Thống kê xã', 'cong-chuc-van-phong-thong-ke'],
    ['VP-TK', 'cong-chuc-van-phong-thong-ke'],
    ['VP UBND phường', 'van-phong-ubnd'],
    ['UBND phường', 'ubnd'],
    ['Văn phòng HĐND và UBND xã', 'van-phong-hdnd-ubnd'],
    ['Bộ phận Một cửa', 'bo-phan-mot-cua'],
    ['Bộ phận Tiếp nhận và Trả kết quả hiện đại', 'bo-phan-mot-cua'],
    ['BP TN&TKQ', 'bo-phan-mot-cua'],
    ['Trung tâm Phục vụ hành chính công xã', 'trung-tam-phuc-vu-hanh-chinh-cong'],
    ['Công chức Tư pháp-Hộ tịch', 'cong-chuc-tu-phap-ho-tich'],
    ['Tài chính – Kế toán', 'cong-chuc-tai-chinh-ke-toan'],
    ['Phòng Tài chính - Kế hoạch thị xã', 'phong-tai-chinh-ke-hoach'],
    ['ĐC-XD', 'cong-chuc-dia-chinh'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', 'phong-kinh-te-ha-tang-do-thi'],
    ['Phòng Kinh tế', 'phong-kinh-te'],
    ['Phòng KT', 'phong-kinh-te'],
    ['Trung tâm PVHCC', 'trung-tam-phuc-vu-hanh-chinh-cong'],
    ['Ban CHQS xã', 'quan-su'],
    ['Cán bộ Một cửa', 'bo-phan-mot-cua'],
    ['Kế toán', 'cong-chuc-tai-chinh-ke-toan'],
    ['Tất cả công chức', 'cac-bo-phan-chuyen-mon'],
    ['Đài truyền thanh phường', 'dai-truyen-thanh'],
    ['Uỷ ban MTTQ Việt Nam xã', 'mat-tran'],
    ['Các tổ dân phố', 'thon'],
    ['Các cơ quan, đơn vị có liên quan', 'cac-don-vi-lien-quan'],
    ['Các bộ phận chuyên môn phường', 'cac-bo-phan-chuyen-mon'],
  ])('%s is %s', (text, id) => expect(bodyOf(text)?.id).toBe(id));

  it('names all bodies of a cell in order', () => {
    const ids = bodiesIn('- Công chức Văn phòng - Thống kê; - Công an xã; UBND xã').map((mention) => mention.body.id);
    expect(ids).toEqual(['cong-chuc-van-phong-thong-ke', 'cong-an', 'ubnd']);
    expect(bodiesIn('UBND thành phố').map((mention) => mention.body.id)).toEqual(['ubnd']);
    expect(bodiesIn('Chi nhánh Văn phòng Đăng ký đất đai quận')).toEqual([]);
  });

  it('tells vague classes from bodies and both from other words', () => {
    expect(isVagueBody('Các bộ phận chuyên môn có liên quan')).toBe(true);
    expect(isVagueBody('Công chức chuyên môn')).toBe(true);
    expect(isVagueBody('Văn phòng UBND, các đơn vị liên quan')).toBe(false);
    expect(isVagueBody('Kiểm tra việc phân cấp')).toBe(false);
    expect(looksLikeUnit('- Phòng Văn hóa')).toBe(true);
    expect(looksLikeUnit('Đội Quản lý thị trường')).toBe(true);
    expect(looksLikeUnit('Đội ngũ công chức trẻ')).toBe(false);
    expect(looksLikeUnit('Lê Thị Thanh, Chánh Văn phòng')).toBe(true);
    expect(looksLikeUnit('Kiểm tra đối với việc phân cấp')).toBe(false);
  });

  it('knows that posts of the commune ended with the district level', () => {
    const post = bodyById('cong-chuc-van-phong-thong-ke')!;
    expect([bodyExistsOn(post, '2025-06-30'), bodyExistsOn(post, '2025-07-01')]).toEqual([true, false]);
    expect(bodyById('nobody')).toBeNull();
  });
});
