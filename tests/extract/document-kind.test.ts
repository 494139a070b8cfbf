/** The annual plan told from what only looks like it. */
import { describe, expect, it } from 'vitest';
import { seemsToBe } from '../../src/extract/document-kind.ts';
import { messagesIn } from '../../src/messages/index.ts';

const kindOf = (docType: string | null, title: string | null, text = '') =>
  seemsToBe({ docType, title, year: null }, text);

describe('seemsToBe', () => {
  it.each([
    'Cải cách hành chính năm 2026',
    'Cải cách hành chính Nhà nước phường Bến Gỗ năm 2024',
    'Thực hiện công tác cải cách hành chính năm 2025 trên địa bàn xã Khe Vàng',
    'Về việc thực hiện nhiệm vụ cải cách hành chính năm 2023',
    'Triển khai CCHC năm 2022',
    'Cải cách hành chính, kiểm soát thủ tục hành chính và chuyển đổi số năm 2025',
    'Cải cách hành chính và nâng cao Chỉ số cải cách hành chính (PAR INDEX) năm 2026',
    'Thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030 trong năm 2026',
    'Đẩy mạnh cải cách nền hành chính năm 2019',
    'CẢI CÁCH HÀNH CHÍNH NĂM 2026',
  ])('takes "%s" for the annual plan', (title) => expect(kindOf('Kế hoạch', title)).toBe(null));

  it.each([
    ['procedure-reform-plan', 'Cải cách thủ tục hành chính trọng tâm năm 2025'],
    ['procedure-control-plan', 'Hoạt động kiểm soát thủ tục hành chính năm 2026'],
    ['procedure-control-plan', 'Kiểm soát TTHC năm 2026'],
    ['procedure-review-plan', 'Rà soát, đánh giá thủ tục hành chính năm 2026'],
    ['inspection-plan', 'Kiểm tra công tác cải cách hành chính năm 2026'],
    ['inspection-plan', 'Tự kiểm tra CCHC năm 2025'],
    ['communication-plan', 'Tuyên truyền cải cách hành chính năm 2026'],
    ['communication-plan', 'Thông tin, tuyên truyền công tác cải cách hành chính giai đoạn 2026-2030'],
    ['index-plan', 'Xác định Chỉ số cải cách hành chính năm 2025 của xã'],
    ['index-plan', 'Tự đánh giá, chấm điểm kết quả cải cách hành chính năm 2025'],
    ['remedy-plan', 'Khắc phục hạn chế, nâng cao Chỉ số cải cách hành chính năm 2026'],
    ['competition-plan', 'Phát động phong trào thi đua cải cách hành chính năm 2026'],
    ['period-plan', 'Cải cách hành chính nhà nước giai đoạn 2026-2030'],
    ['period-plan', 'Cải cách hành chính 5 năm 2026-2030'],
    ['digital-plan', 'Chuyển đổi số xã Khe Vàng năm 2026'],
    ['other-plan', 'Phòng, chống thiên tai năm 2026'],
  ])('%s: %s', (kind, title) => expect(kindOf('Kế hoạch', title)).toBe(kind));

  it.each([
    ['report', 'Báo cáo', 'Kết quả công tác cải cách hành chính quý I năm 2026'],
    ['decision', 'Quyết định', 'Về việc kiện toàn Ban Chỉ đạo cải cách hành chính'],
    ['submission', 'Tờ trình', 'Về việc ban hành Kế hoạch cải cách hành chính năm 2026'],
    ['directive', 'Chỉ thị', 'Về việc tăng cường kỷ luật, kỷ cương hành chính'],
  ])('%s by its type', (kind, docType, title) => expect(kindOf(docType, title)).toBe(kind));

  it('knows a letter by its subject line and addressee', () => {
    const letter = 'ỦY BAN NHÂN DÂN\nSố: 12/UBND-NV\nV/v báo cáo cải cách hành chính\n\nKính gửi: Sở Nội vụ\n';
    expect(kindOf(null, null, letter)).toBe('official-letter');
  });

  it('does not judge a plan whose head is lost', () => {
    const plan = 'I. MỤC TIÊU\nĐẩy mạnh cải cách hành chính.\nII. NHIỆM VỤ\nTuyên truyền CCHC; báo cáo CCHC.';
    expect(kindOf(null, null, plan)).toBe(null);
    expect(kindOf(null, null, 'Công thức nấu canh chua cá lóc miền Tây')).toBe('other-document');
  });

  it('has a name for every kind, in both languages', () => {
    for (const kind of Object.values(messagesIn('vi').documentKinds)) expect(kind).not.toBe('');
    expect(Object.keys(messagesIn('en').documentKinds)).toEqual(Object.keys(messagesIn('vi').documentKinds));
  });
});
