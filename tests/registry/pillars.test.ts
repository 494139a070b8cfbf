import { describe, expect, it } from 'vitest';
import { roleOfHeading } from '../../src/registry/headings.ts';
import { PILLAR_ENTRIES, pillarEntry, pillarOfHeading, pillarOfWords } from '../../src/registry/pillars.ts';
import { PILLARS, type Pillar, type Role } from '../../src/registry/vocabulary.ts';

const HEADINGS: readonly (readonly [string, Pillar | null])[] = [
  ['Cải cách thể chế', 'the-che'],
  ['2.1. CẢI CÁCH THỂ CHẾ:', 'the-che'],
  ['Xây dựng và hoàn thiện hệ thống thể chế', 'the-che'],
  ['I. Về cải cách thể chế', 'the-che'],
  ['Công tác xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật', 'the-che'],
  ['Cải cách TTHC', 'thu-tuc'],
  ['3. Cải cách thủ tục hành chính (TTHC)', 'thu-tuc'],
  ['Cải cách thủ tục hành chính, thực hiện cơ chế một cửa, một cửa liên thông', 'thu-tuc'],
  ['Đẩy mạnh cải cách thủ tục hành chính', 'thu-tuc'],
  ['Kiểm soát TTHC', 'thu-tuc'],
  ['Cải cách tổ chức bộ máy', 'bo-may'],
  ['III- Cải cách tổ chức, bộ máy hành chính nhà nước', 'bo-may'],
  ['Sắp xếp, kiện toàn tổ chức bộ máy', 'bo-may'],
  ['Cải cách chế độ công vụ', 'cong-vu'],
  ['Cải cách chế độ công vụ, công chức', 'cong-vu'],
  ['Nội dung IV: Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức', 'cong-vu'],
  ['Nâng cao chất lượng CBCCVC', 'cong-vu'],
  ['Cải cách tài chính công', 'tai-chinh'],
  ['5. Cải cách về quản lý tài chính công', 'tai-chinh'],
  ['Xây dựng và phát triển Chính phủ điện tử, Chính phủ số', 'so'],
  ['Xây dựng, phát triển chính quyền điện tử, chính quyền số', 'so'],
  ['Hiện đại hóa hành chính', 'so'],
  ['Hiện đại hoá nền hành chính', 'so'],
  ['Chuyển đổi số', 'so'],
  ['Công tác chỉ đạo, điều hành', 'chi-dao'],
  ['Công tác lãnh đạo, chỉ đạo, điều hành CCHC', 'chi-dao'],
  ['Thông tin, tuyên truyền về cải cách hành chính', 'chi-dao'],
  ['Kiểm tra công tác cải cách hành chính', 'chi-dao'],
  ['Phân cấp quản lý nhà nước', 'bo-may'],
  ['Cải cách công vụ, công chức', 'cong-vu'],
  ['Quản lý cán bộ, công chức', 'cong-vu'],
  ['Giải quyết phản ánh, kiến nghị', 'thu-tuc'],
  ['Áp dụng ISO 9001:2015', 'so'],
  ['Sáng kiến cải cách hành chính', 'chi-dao'],
  ['Văn phòng HĐND và UBND', null],
  ['Khen thưởng, kỷ luật', null],
  ['Cải cách hành chính', null],
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025', null],
  ['Kế hoạch triển khai các nhiệm vụ trọng tâm cải cách hành chính', null],
  ['Mục đích, yêu cầu', null],
  ['Công chức Tài chính - Kế toán', null],
  ['Bộ phận Tư pháp - Hộ tịch', null],
  ['Mục tiêu', null],
  ['Tổ chức thực hiện', null],
  ['', null],
];

const ROLES: readonly (readonly [string, Role])[] = [
  ['I. MỤC ĐÍCH, YÊU CẦU', 'purposes'],
  ['Yêu cầu', 'purposes'],
  ['MỤC TIÊU, YÊU CẦU', 'purposes'],
  ['MỤC TIÊU, CHỈ TIÊU', 'targets'],
  ['II.1 Một số mục tiêu, chỉ tiêu cụ thể', 'targets'],
  ['3.1. Mục tiêu:', 'targets'],
  ['NHIỆM VỤ VÀ GIẢI PHÁP', 'tasks'],
  ['Nội dung, nhiệm vụ và giải pháp', 'tasks'],
  ['NỘI DUNG', 'tasks'],
  ['2.2 Nhiệm vụ, giải pháp', 'tasks'],
  ['CÁC NHÓM GIẢI PHÁP THỰC HIỆN', 'solutions'],
  ['Giải pháp', 'solutions'],
  ['KINH PHÍ THỰC HIỆN', 'funding'],
  ['Bố trí đủ nguồn lực tài chính', 'funding'],
  ['V. TỔ CHỨC THỰC HIỆN', 'organization'],
  ['Phân công trách nhiệm', 'organization'],
  ['Chế độ thông tin, báo cáo', 'organization'],
  ['PHỤ LỤC I', 'appendix'],
  ['Cải cách thể chế', 'other'],
  ['Văn phòng HĐND và UBND', 'other'],
];

describe('areas', () => {
  it('has one entry for each area, in order', () => {
    expect(PILLAR_ENTRIES.map(({ slug }) => slug)).toEqual([...PILLARS]);
    for (const slug of PILLARS) expect(pillarEntry(slug).slug).toBe(slug);
  });

  it.each(HEADINGS)('%s', (title, pillar) => expect(pillarOfHeading(title)).toBe(pillar));

  it('knows its own names, old ones too, in either tone placement and in NFD', () => {
    for (const { slug, name, oldNames } of PILLAR_ENTRIES) {
      for (const known of [name, ...oldNames]) {
        expect(pillarOfHeading(known), known).toBe(slug);
        expect(pillarOfHeading(known.normalize('NFD').toUpperCase()), known).toBe(slug);
      }
    }
  });

  it('tells by key phrases what a sentence is about', () => {
    const sentences: readonly (readonly [string, Pillar | null])[] = [
      ['100% VBQPPL ban hành đúng trình tự', 'the-che'],
      ['Tỷ lệ hồ sơ TTHC trả đúng hạn đạt 98%', 'thu-tuc'],
      ['Giảm số lượng đầu mối của bộ máy hành chính, phân cấp mạnh', 'bo-may'],
      ['100% cán bộ, công chức được bồi dưỡng kiến thức mới', 'cong-vu'],
      ['Giải ngân vốn đầu tư công đạt 95%', 'tai-chinh'],
      ['100% hồ sơ công việc xử lý trên môi trường mạng', 'so'],
      ['Mỗi năm có ít nhất 02 sáng kiến CCHC', 'chi-dao'],
      ['Trời hôm nay đẹp', null],
    ];
    for (const [text, pillar] of sentences) expect(pillarOfWords(text), text).toBe(pillar);
  });
});

describe('roles', () => {
  it.each(ROLES)('%s is %s', (title, role) => expect(roleOfHeading(title)).toBe(role));
});
