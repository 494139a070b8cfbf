import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS, expand } from '../../src/registry/abbreviations.ts';
import { COMPANION_PLANS, companionPlansIn } from '../../src/registry/companion-plans.ts';
import { LEFTOVERS, leftoversOf } from '../../src/registry/leftovers.ts';
import { SLIPS, slipsIn } from '../../src/registry/spelling.ts';
import { impossibleSyllables, isPossibleSyllable } from '../../src/registry/syllables.ts';
import { OUTDATED_TERMS, outdatedTerms } from '../../src/registry/terms.ts';

describe('abbreviations', () => {
  it('names each once', () => {
    const shorts = ABBREVIATIONS.map(({ short }) => short.toLowerCase());
    expect(new Set(shorts).size).toBe(shorts.length);
  });

  it('gives the usual reading first', () => {
    expect(expand('cchc')).toEqual(['cải cách hành chính']);
    expect(expand('KH')[0]).toBe('kế hoạch');
    expect(expand('PARINDEX')).toEqual(['Chỉ số cải cách hành chính']);
    expect(expand('XYZ')).toEqual([]);
  });
});

describe('outdated terms', () => {
  const ids = (text: string, date: string) => outdatedTerms(text, date).map(({ term }) => term.id);

  it('has unique ids and real dates', () => {
    expect(new Set(OUTDATED_TERMS.map(({ id }) => id)).size).toBe(OUTDATED_TERMS.length);
    for (const { since } of OUTDATED_TERMS) expect(since).toMatch(/^\d{4}-\d\d-\d\d$/u);
  });

  it.each([
    ['80% hồ sơ trực tuyến mức độ 3, mức độ 4', '2023-01-05', ['muc-do-3-4']],
    ['80% hồ sơ trực tuyến mức độ 3, mức độ 4', '2022-08-14', []],
    ['Dịch vụ công trực tuyến mức độ 3 và 4', '2024-01-05', ['muc-do-3-4']],
    ['Quản trị dữ liệu đạt mức độ 3', '2026-01-05', []],
    ['Mức hài lòng từ mức 4 trên thang 5 mức', '2026-01-05', []],
    ['Công chức đạt tin học mức 3', '2026-01-05', []],
    ['Chuyển đổi số cấp xã đạt mức độ 3', '2026-01-05', []],
    ['100% thủ tục hành chính đạt mức độ 4', '2026-01-05', ['muc-do-3-4']],
    // Whoever ended with the districts is told by leftover/dissolved.
    ['Giao Công chức Văn phòng – Thống kê tổng hợp', '2025-07-01', []],
    ['Công văn số 12/STTTT-CNTT của Sở Thông tin và Truyền thông', '2025-09-01', []],
    ['Sở Thông tin và Truyền thông', '2024-09-01', []],
    ['Sở Thông tin và Truyền thông', '2025-09-01', ['so-thong-tin-truyen-thong']],
  ])('"%s" on %s: %j', (text, date, expected) => expect(ids(text, date)).toEqual(expected));
});

describe('left-overs', () => {
  const ids = (text: string, level: 'commune' | 'district' | 'province') =>
    leftoversOf(text, level).map(({ leftover }) => leftover.id);

  it('has unique ids', () => expect(new Set(LEFTOVERS.map(({ id }) => id)).size).toBe(LEFTOVERS.length));

  it.each([
    ['UBND các phường, xã tự chấm điểm', 'commune', ['ubnd-cac-xa-phuong']],
    ['UBND các phường, xã tự chấm điểm', 'district', []],
    ['Kết nối dữ liệu của các sở, ngành', 'commune', ['so-nganh']],
    ['Theo hướng dẫn của các sở, ngành', 'commune', []],
    ['Công bố TTHC trên địa bàn tỉnh', 'commune', ['tren-dia-ban-tinh']],
    ['Công bố TTHC trên địa bàn tỉnh', 'district', ['tren-dia-ban-tinh-huyen']],
    ['Công bố TTHC trên địa bàn tỉnh', 'province', []],
    ['Bộ phận Tài chính - Kế hoạch', 'commune', ['tai-chinh-ke-hoach']],
    ['Gửi Phòng Tài chính - Kế hoạch huyện', 'commune', []],
    ['Ban hành kế hoạch chuyển đổi số thành phố', 'commune', ['ke-hoach-cua-cap-tren']],
    ['Thực hiện Quyết định số 12/QĐ-UBND ban hành Kế hoạch cải cách hành chính tỉnh', 'commune', []],
    ['Niêm yết TTHC tại trụ sở UBND xã', 'commune', []],
    // Asked, heard, joined, followed
    ['Kiến nghị các sở, ngành gỡ vướng mắc về đất đai', 'commune', []],
    ['Dự lớp bồi dưỡng do sở, ngành của tỉnh mở', 'commune', []],
    ['Góp ý dự thảo quy định của UBND tỉnh, các sở, ngành', 'commune', []],
    ['Thực hiện ý kiến chỉ đạo của lãnh đạo tỉnh', 'commune', []],
    ['Tập huấn theo kế hoạch các phòng, ban huyện đã mở', 'commune', []],
    ['Quyết định số 7/QĐ-UBND về Chỉ số cải cách hành chính các sở, ngành', 'commune', []],
    // … save where the superior commands, or acts
    ['Phối hợp với Công an, chỉ đạo các sở, ngành số hóa hồ sơ', 'commune', ['so-nganh']],
    ['Các sở, ban, ngành phối hợp triển khai', 'commune', ['so-nganh']],
    ['Đôn đốc, hướng dẫn UBND cấp xã niêm yết thủ tục', 'commune', ['ubnd-cap-xa']],
    // Peers
    ['Học tập kinh nghiệm của các xã, phường dẫn đầu', 'commune', []],
    ['Trao đổi dữ liệu với UBND các xã, phường', 'commune', []],
    ['Đối với UBND các xã, phường chậm báo cáo', 'commune', ['ubnd-cac-xa-phuong']],
    // The whole of which the place is a part
    ['Niêm yết thủ tục được UBND tỉnh công bố áp dụng trên địa bàn tỉnh', 'commune', []],
    ['Dự hội nghị trực tuyến toàn tỉnh', 'commune', []],
    ['Thực hiện Đề án của tỉnh về dữ liệu trên địa bàn tỉnh', 'commune', []],
    ['Áp dụng Bộ chỉ số đánh giá các sở, ngành, UBND các xã, phường', 'commune', []],
    ['Tiếp nhận hồ sơ của người dân các xã, phường khác', 'commune', []],
    // The superior's plan is carried out, not drawn up
    ['Triển khai Kế hoạch tuyên truyền của tỉnh đến các thôn', 'commune', []],
    ['Xây dựng kế hoạch tuyên truyền của xã bám sát kế hoạch của tỉnh', 'commune', []],
    ['Ban hành kế hoạch thực hiện Đề án chuyển đổi số của tỉnh', 'commune', []],
    ['Thực hiện Đề án sắp xếp đơn vị hành chính cấp huyện, cấp xã', 'commune', []],
  ] as const)('"%s" in the plan of a %s: %j', (text, level, expected) => expect(ids(text, level)).toEqual(expected));
});

describe('spelling', () => {
  it('corrects no slip into another', () => {
    for (const { right } of SLIPS) expect(slipsIn(right), right).toEqual([]);
    expect(new Set(SLIPS.map(({ wrong }) => wrong)).size).toBe(SLIPS.length);
  });

  it.each([
    ['Tuyên tuyền cải cách hành chính', ['tuyên truyền']],
    ['Nghị định sữa đổi, bổ xung', ['sửa đổi', 'bổ sung']],
    ['niêm yết tại Bộ phận Một phường', ['Bộ phận Một cửa']],
    ['trên địa phường Ngọc Lâm', ['trên địa bàn']],
    ['trên Công dịch vụ công tỉnh', ['Cổng dịch vụ công']],
    ['hồ sơ trể hẹn; quy định trồng chéo', ['trễ', 'chồng chéo']],
    ['siết chặt kỹ luật, kỹ cương', ['kỷ luật', 'kỷ cương']],
    ['Cải cách hành chính trên địa bàn phường, kỷ luật và kỹ năng', []],
    ['Bộ phận Một cửa phường; Cổng Dịch vụ công', []],
    ['cải các thủ tục, phụ vụ tốt hơn theo vị chí việc làm', ['phục vụ', 'cải cách', 'vị trí']],
    ['tạo đều kiện chuyển đỏi số bền vửng', ['điều kiện', 'chuyển đổi', 'vững']],
    ['các ấp đều kiện toàn tổ; lao động phụ vụ mùa', []],
  ])('"%s": %j', (text, expected) => expect(slipsIn(text).map(({ slip }) => slip.right)).toEqual(expected));

  it('knows the syllables of Vietnamese', () => {
    const possible =
      'quyết nghiêng khuỷu giếng gì gìn giữ quốc ngoằn ngoèo thuở huỳnh uỷ ủy yết ý oanh quýt xoèn thuế được ướt đội ngũ cải cách hành chính luỹ tuyến nguyên khoản soát phường truyền nghiệp quynh quẫy giục huyện hoà hòa loạn quắt khuyết triển';
    expect(possible.split(' ').filter((word) => !isPossibleSyllable(word))).toEqual([]);
    const impossible = 'hànhh phướcng truyềnn nghĩêp kếế thủr đtổ cáchh phâp thịên đựơc cụôc';
    expect(impossible.split(' ').filter(isPossibleSyllable)).toEqual([]);
  });

  it('leaves names, foreign words, abbreviations and codes alone', () => {
    expect(impossibleSyllables('Đắk Lắk, iOffice, email, 30/2020/NĐ-CP, VNeID, website, đ)')).toEqual([]);
    expect(impossibleSyllables('lắp kiốt tra cứu, in phôtô, treo panô')).toEqual([]);
    expect(impossibleSyllables('cải cáchh hành chính')).toEqual(['cáchh']);
  });
});

describe('companion plans', () => {
  it('has unique ids', () => expect(new Set(COMPANION_PLANS.map(({ id }) => id)).size).toBe(COMPANION_PLANS.length));

  it('finds those that a text names', () => {
    const ids = companionPlansIn(
      'Ban hành kế hoạch kiểm tra công tác CCHC; Kế hoạch kiểm soát TTHC; kế hoạch tuyên truyền cải cách hành chính; tự đánh giá, chấm điểm Chỉ số CCHC.',
    ).map(({ id }) => id);
    expect(ids).toEqual(['kiem-tra-cchc', 'tuyen-truyen-cchc', 'kiem-soat-tthc', 'tu-cham-diem']);
    expect(companionPlansIn('Kế hoạch phát triển kinh tế')).toEqual([]);
  });
});
