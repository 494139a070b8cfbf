import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INDICATORS, indicatorBySlug, indicatorOf, nationalReference } from '../../src/registry/indicators.ts';
import { PILLARS } from '../../src/registry/vocabulary.ts';

/** Clauses of our own wording, each with the indicator that a reader would name. */
const CLAUSES: readonly (readonly [string, string | null])[] = [
  ['100% VBQPPL của HĐND và UBND xã được ban hành đúng thẩm quyền, trình tự', 'qppl-dung-trinh-tu'],
  ['Bảo đảm 100% văn bản QPPL soạn thảo theo đúng quy trình, thể thức', 'qppl-dung-trinh-tu'],
  ['100% văn bản quy phạm pháp luật được rà soát, hệ thống hóa theo kế hoạch', 'qppl-ra-soat'],
  ['100% văn bản phát hiện sai phạm qua kiểm tra được kiến nghị xử lý', 'qppl-kiem-tra-xu-ly'],
  ['Xử lý 100% văn bản QPPL sau rà soát', 'qppl-ra-soat-xu-ly'],
  ['100% luật mới có hiệu lực được triển khai đến cán bộ', 'qppl-trien-khai'],
  ['Cập nhật 100% nghị quyết lên CSDL quốc gia về văn bản pháp luật', 'qppl-cap-nhat-csdl'],
  ['100% quyết định do UBND xã ban hành được tự kiểm tra', 'qd-kiem-tra'],
  ['95% hồ sơ TTHC được trả đúng hẹn, đúng hạn', 'on-time-rate'],
  ['Tỉ lệ giải quyết thủ tục hành chính trước hạn và đúng hạn đạt ít nhất 97,5%', 'on-time-rate'],
  ['Không để hồ sơ TTHC nào quá hạn (0%)', 'late-rate'],
  ['100% hồ sơ TTHC không để quá hạn', 'on-time-rate'],
  ['Giảm tỷ lệ hồ sơ trễ hạn xuống dưới 2%', 'late-rate'],
  ['Lĩnh vực đất đai: hồ sơ quá hạn không quá 1,5%', 'late-rate'],
  ['Hồ sơ đúng hạn đạt 98%, không để hồ sơ trễ hẹn', 'on-time-rate'],
  ['100% hồ sơ trễ hạn có văn bản xin lỗi', 'late-apology'],
  ['99% hồ sơ giải quyết đúng hạn và trước hạn, trường hợp trễ hẹn phải có văn bản xin lỗi', 'on-time-rate'],
  ['Tối thiểu 92% người dân hài lòng khi làm thủ tục tại Bộ phận Một cửa', 'satisfaction-tthc'],
  ['Mức độ hài lòng của doanh nghiệp đạt từ 95% trở lên', 'satisfaction-tthc'],
  ['Mức độ hài lòng trong giải quyết TTHC lĩnh vực đất đai đạt 88%', 'satisfaction-land'],
  ['Chỉ số SIPAS đạt 90% trở lên', 'sipas'],
  ['93% người dân hài lòng với sự phục vụ của UBND xã', 'sipas'],
  ['Người dân hài lòng với dịch vụ y tế công từ 86%', 'satisfaction-health-edu'],
  ['85% TTHC đủ điều kiện được cung cấp dịch vụ công trực tuyến', 'online-service-supply'],
  ['100% thủ tục đủ điều kiện được cung cấp DVCTT toàn trình', 'online-full'],
  ['70% dịch vụ công trực tuyến một phần', 'online-partial'],
  ['100% TTHC đủ điều kiện được đề xuất thực hiện DVCTT toàn trình', 'online-full-proposed'],
  ['Tỷ lệ hồ sơ nộp trực tuyến đạt 65%', 'online-filing'],
  ['80% hồ sơ TTHC được tiếp nhận trên môi trường điện tử', 'online-filing'],
  ['Trên 60% hồ sơ được xử lý toàn trình', 'online-filing'],
  ['90% dịch vụ công trực tuyến có phát sinh hồ sơ', 'online-services-used'],
  ['100% TTHC có thu phí được tích hợp thanh toán trực tuyến', 'pay-online-enabled'],
  ['Tỷ lệ thanh toán trực tuyến đạt 45%', 'pay-online-share'],
  ['50% hồ sơ thanh toán phí, lệ phí không dùng tiền mặt', 'pay-online-share'],
  ['Số hoá 75% kết quả giải quyết TTHC đang còn hiệu lực', 'digitise-old-results'],
  ['100% hồ sơ được số hóa ngay khi tiếp nhận', 'digitise-new'],
  ['Số hóa hồ sơ, kết quả giải quyết TTHC đạt 90%', 'digitise-results'],
  ['Cấp kết quả điện tử cho 100% thủ tục', 'e-result'],
  ['50% thông tin, dữ liệu đã số hóa được sử dụng lại', 'reuse-data'],
  ['Cắt giảm ít nhất 30% thông tin khai báo trong biểu mẫu', 'form-cut'],
  ['Rút ngắn tối thiểu 30% thời gian giải quyết TTHC', 'tthc-cut'],
  ['100% hồ sơ được cập nhật vào Hệ thống thông tin giải quyết TTHC của tỉnh', 'tthc-on-system'],
  ['100% TTHC được niêm yết công khai tại trụ sở', 'tthc-published'],
  ['Niêm yết, công khai 100% TTHC trên Trang thông tin điện tử xã', 'tthc-published'],
  ['Tỷ lệ hồ sơ giải quyết trước hạn đạt 30%', null],
  ['Số hồ sơ trễ hạn giảm ít nhất 40% so với năm trước', null],
  ['Số lượt phản ánh, kiến nghị giảm 15%', null],
  ['Số công chức xếp loại hoàn thành xuất sắc nhiệm vụ không quá 20%', null],
  ['Giảm tối thiểu 10% thời gian họp', null],
  ['Mức độ hài lòng của nhân viên y tế đạt 85%', null],
  ['80% dân số trưởng thành có tài khoản định danh điện tử', 'citizen-identity'],
  ['100% người dùng DVCTT là người dân được định danh và xác thực thông suốt', 'single-sign-on'],
  ['80% cấp xã được xử lý trên môi trường mạng (trừ hồ sơ mật)', null],
  ['100% phòng có quy định chức năng, nhiệm vụ được ban hành lại sau sắp xếp', 'functions-regulated'],
  ['100% TTHC nội bộ được công bố', 'internal-tthc-published'],
  ['100% PAKN được xử lý đúng quy định', 'feedback-handled'],
  ['Trên 25% hồ sơ trả qua dịch vụ bưu chính công ích', 'postal-share'],
  ['Tổ chức ít nhất 02 cuộc đối thoại với doanh nghiệp', 'dialogue-count'],
  ['Thực hiện tinh giản 5% biên chế', 'staff-quota'],
  ['100% công chức được bố trí đúng vị trí việc làm', 'job-position'],
  ['100% cán bộ xã có trình độ đại học trở lên, đạt chuẩn', 'staff-qualified'],
  ['90% công chức được bồi dưỡng kỹ năng số', 'staff-trained'],
  ['100% cán bộ chấp hành kỷ cương hành chính', 'discipline'],
  ['100% đơn vị công khai dự toán, quyết toán ngân sách', 'budget-open'],
  ['Giải ngân vốn đầu tư công đạt trên 95%', 'disbursement'],
  ['20% đơn vị sự nghiệp tự chủ chi thường xuyên', 'autonomous-units'],
  ['100% văn bản đi được trao đổi dưới dạng điện tử', 'edoc-exchange'],
  ['100% văn bản phát hành có ký số', 'edoc-signed'],
  ['98% văn bản của UBND được ký số', 'edoc-signed'],
  ['75% hồ sơ công việc của xã được xử lý trên mạng', 'work-files-online'],
  ['100% chế độ báo cáo thực hiện trên Hệ thống thông tin báo cáo quốc gia', 'reports-online'],
  ['60% cuộc kiểm tra tiến hành qua môi trường số', 'inspection-digital'],
  ['Hoàn thành 100% chỉ tiêu chuyển đổi số', 'dt-plan-done'],
  ['50% DVCTT được điền sẵn dữ liệu', 'service-design'],
  ['100% công chức có tài khoản thư công vụ', 'staff-email-acct'],
  ['Duy trì hệ thống quản lý chất lượng ISO 9001:2015', 'iso-9001'],
  ['Chỉ số CCHC xếp thứ 5 trở lên', 'par-index-rank'],
  ['Nâng hạng PAPI lên nhóm cao', 'papi'],
  ['Kiểm tra CCHC ít nhất 30% số đơn vị', 'inspection-count'],
  ['Tự kiểm tra 02 lần/năm', 'inspection-count'],
  ['100% tồn tại phát hiện qua kiểm tra được khắc phục', 'inspection-fixed'],
  ['Hoàn thành 100% nhiệm vụ trong Kế hoạch CCHC', 'plan-completion'],
  ['Đăng tối thiểu 24 tin, bài trên hệ thống truyền thanh', 'propaganda-count'],
  ['Có ít nhất 01 sáng kiến được công nhận', 'initiative-count'],
  ['Trồng 500 cây xanh', null],
  ['', null],
];

describe('indicators', () => {
  it('has at least 50, each slug once, every area served', () => {
    const slugs = INDICATORS.map(({ slug }) => slug);
    expect(slugs.length).toBeGreaterThanOrEqual(50);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    expect(new Set(INDICATORS.map(({ pillar }) => pillar))).toEqual(new Set(PILLARS));
    expect(new Set(INDICATORS.map(({ name }) => name)).size).toBe(slugs.length);
    expect(new Set(INDICATORS.map(({ english }) => english)).size).toBe(slugs.length);
  });

  it.each(CLAUSES)('%s', (clause, slug) => expect(indicatorOf(clause)).toBe(slug));

  it('reads the same in NFD, capitals and the other tone placement', () => {
    for (const [clause, slug] of CLAUSES) {
      expect(indicatorOf(clause.normalize('NFD')), clause).toBe(slug);
      expect(indicatorOf(clause.toUpperCase()), clause).toBe(slug);
    }
    expect(indicatorOf('Số hoá hồ sơ, kết quả giải quyết TTHC')).toBe(
      indicatorOf('Số hóa hồ sơ, kết quả giải quyết TTHC'),
    );
  });

  it('knows the national values by year and level, and keeps silent where they are uncertain', () => {
    expect(nationalReference('inspection-digital', 2024, 'commune')?.value).toBe(50);
    expect(nationalReference('satisfaction-tthc', 2025, 'commune')?.value).toBe(90);
    // 95 % is for 2030.
    expect(nationalReference('satisfaction-tthc', 2026, 'commune')?.value).toBe(90);
    expect(nationalReference('satisfaction-tthc', 2030, 'commune')?.value).toBe(95);
    expect(nationalReference('digitise-old-results', 2025, 'district')?.value).toBe(80);
    expect(nationalReference('work-files-online', 2025, 'commune')).toBeNull();
    expect(nationalReference('postal-share', 2025, 'commune')).toBeNull();
    // A plan of January 2021 is older than the programme of July.
    expect(nationalReference('satisfaction-tthc', 2021, 'commune', '2021-01-15')).toBeNull();
    expect(nationalReference('satisfaction-tthc', 2021, 'commune', '2021-08-01')?.value).toBe(90);
    expect(indicatorBySlug('on-time-rate')?.pillar).toBe('thu-tuc');
    expect(indicatorBySlug('none')).toBeNull();
  });
});

describe.skipIf(!existsSync('../shared/gold') && !process.env.CI)(
  'indicators over annotated plans, where they are at hand',
  () => {
    it('names at least 95 % of the target clauses', () => {
      const clauses = readdirSync('../shared/gold').flatMap(
        (file) =>
          (JSON.parse(readFileSync(`../shared/gold/${file}`, 'utf8')) as { targets: { text: string }[] }).targets,
      );
      const named = clauses.filter(({ text }) => indicatorOf(text) !== null).length;
      expect(named / clauses.length).toBeGreaterThanOrEqual(0.95);
    });
  },
);
