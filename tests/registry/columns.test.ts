import { describe, expect, it } from 'vitest';
import { cellLook, roleOfColumn } from '../../src/registry/columns.ts';

describe('columns', () => {
  it.each([
    ['TT', 'no'],
    ['STT', 'no'],
    ['T T', 'no'],
    ['S T T', 'no'],
    ['Số TT', 'no'],
    ['Nội dung', 'content'],
    ['Nhiệm vụ, giải pháp', 'content'],
    ['NỘI DUNG CÔNG VIỆC', 'content'],
    ['Tên nhiệm vụ', 'content'],
    ['Sản phẩm/Kết quả', 'product'],
    ['Kết quả, sản phẩm', 'product'],
    ['Kết quả đầu ra', 'product'],
    ['Cơ quan chủ trì', 'lead'],
    ['Bộ phận chủ trì thực hiện', 'lead'],
    ['Đơn vị thực hiện', 'lead'],
    ['Phụ trách', 'lead'],
    ['Cơ quan, đơn vị chủ trì', 'lead'],
    ['Cơ quan phối hợp', 'coordinator'],
    ['Đơn vị phối hợp thực hiện', 'coordinator'],
    ['Phối hợp', 'coordinator'],
    ['Thời gian hoàn thành', 'deadline'],
    ['Thời hạn', 'deadline'],
    ['Tiến độ thực hiện', 'deadline'],
    ['Kinh phí thực hiện (triệu đồng)', 'funding'],
    ['Ghi chú', 'note'],
    ['Căn cứ', 'note'],
    ['Cơ quan, đơn vị', 'lead'],
    ['Tên đơn vị', 'lead'],
    ['Mục tiêu', 'target'],
    ['Chỉ tiêu năm 2025', 'target'],
    ['Đơn vị tính', 'unit'],
    ['Lãnh đạo phụ trách', 'supervisor'],
    ['Mục tiêu/nhiệm vụ', 'content'],
    ['Việc phải làm (rõ việc)', 'content'],
    ['Ai làm (rõ người)', 'lead'],
    ['Lãnh đạo chịu trách nhiệm (rõ trách nhiệm)', 'supervisor'],
    ['Rõ thời gian', 'deadline'],
    ['Cái gì phải có (rõ sản phẩm)', 'product'],
    ['Ai ký ban hành (rõ thẩm quyền)', null],
    ['Xếp loại', null],
    ['', null],
  ] as const)('%s: %s', (heading, role) => expect(roleOfColumn(heading)).toBe(role));

  it('lets the lower of two levels decide', () => {
    expect(roleOfColumn('Chủ trì', 'Trách nhiệm thực hiện')).toBe('lead');
    expect(roleOfColumn('Phối hợp', 'Trách nhiệm thực hiện')).toBe('coordinator');
    expect(roleOfColumn('', 'Thời gian')).toBe('deadline');
    expect(roleOfColumn('Xã A', 'Chỉ tiêu giao')).toBe('target');
  });

  it.each([
    ['Báo cáo kết quả tự kiểm tra', 'product'],
    ['- Quyết định ban hành quy chế', 'product'],
    ['Văn phòng HĐND và UBND', 'unit'],
    ['Các bộ phận chuyên môn có liên quan', 'unit'],
    ['Phòng Văn hóa - Xã hội', 'unit'],
    ['Thường xuyên trong năm', 'deadline'],
    ['Quý II/2025', 'deadline'],
    ['Lập kế hoạch: quý I; báo cáo: tháng 11/2025', 'deadline'],
    ['Xây dựng kế hoạch kiểm tra công tác CCHC', 'content'],
    ['Ban hành quy chế làm việc', 'content'],
    ['Tổ chức hội nghị tuyên truyền', 'content'],
  ] as const)('"%s" looks most like a %s cell', (text, column) => {
    const scores = Object.entries(cellLook(text)).sort((a, b) => b[1] - a[1]);
    expect(scores[0]![0]).toBe(column);
    expect(scores[0]![1]).toBeGreaterThan(scores[1]![1]);
  });
});
