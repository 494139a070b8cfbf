/** Appendices of several tables, tables in two halves, and rows that name or close a part. */
import { describe, expect, it } from 'vitest';
import { type Heading, type Plan, parsePlan } from '../../src/index.ts';

const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const over = (label: string, title: string, columns: number): string =>
  `<tr><td>${label}</td><td colspan="${columns - 1}">${title}</td></tr>`;
const HEAD = row('TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Thời hạn');
const task = (no: string, content: string): string => row(no, content, 'Báo cáo', 'Phòng Nội vụ', 'Quý I/2024');
const plan = (appendix: string): Promise<Plan> =>
  parsePlan(
    new TextEncoder().encode(`<html><body><p>ỦY BAN NHÂN DÂN THỊ XÃ TÂM HẠ</p><p>Số: 15/KH-UBND</p>
<p>KẾ HOẠCH</p><p>Cải cách hành chính thị xã Tâm Hạ năm 2024</p><p>I. NHIỆM VỤ</p><p>- Rà soát văn bản.</p>
<p>Nơi nhận:</p><p>- Lưu: VT.</p><p>PHỤ LỤC</p><p>MỤC TIÊU, NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024</p>${appendix}</body></html>`),
    { name: 'plan.html' },
  );
const shape = ({ label, title, children }: Heading): unknown => [label, title, ...children.map(shape)];
const outlineOf = ({ outline }: Plan): unknown => outline.filter(({ role }) => role === 'appendix').map(shape);

describe('an appendix', () => {
  it('has parts, each with a table of its own', async () => {
    const read = await plan(`<p>A. MỤC TIÊU PHẤN ĐẤU</p><table>${row('TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2024')}
      ${row('1', 'Hồ sơ giải quyết đúng hạn', '%', '97')}${row('2', 'Mức độ hài lòng', '%', '90')}</table>
      <p>B. NHIỆM VỤ CỤ THỂ</p><table>${HEAD}${over('I', 'Cải cách thể chế', 5)}${task('1', 'Rà soát văn bản')}</table>`);
    expect(outlineOf(read)).toEqual([
      [
        'PHỤ LỤC',
        'MỤC TIÊU, NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024',
        ['A', 'MỤC TIÊU PHẤN ĐẤU'],
        ['B', 'NHIỆM VỤ CỤ THỂ', ['I', 'Cải cách thể chế']],
      ],
    ]);
    expect(read.appendices.map(({ kind, title }) => [kind, title])).toEqual([
      ['indicators', 'MỤC TIÊU PHẤN ĐẤU'],
      ['tasks', 'NHIỆM VỤ CỤ THỂ'],
    ]);
  });

  it('is one where its table was cut in two under heads in other words', async () => {
    const again = row('TT', 'Nội dung nhiệm vụ', 'Sản phẩm/Kết quả', 'Cơ quan chủ trì', 'Thời gian hoàn thành');
    const read = await plan(
      `<table>${HEAD}${over('I', 'Cải cách thể chế', 5)}${task('1', 'Rà soát văn bản')}</table><p></p>
      <table>${again}${over('II', 'Cải cách tài chính công', 5)}${task('1', 'Công khai ngân sách')}</table>`,
    );
    expect(read.appendices.map(({ rows }) => rows.map(({ group, no }) => `${group}.${no}`))).toEqual([['I.1', 'II.1']]);
    expect(read.outline.at(-1)!.children.map(({ label }) => label)).toEqual(['I', 'II']);
  });

  it('keeps the group of the last row where the second half counts on in it', async () => {
    const read = await plan(
      `<table>${HEAD}${over('I', 'Cải cách thể chế', 5)}${task('1', 'Rà soát văn bản')}</table><p></p>
      <table>${HEAD}${task('2', 'Kiểm tra văn bản')}${over('II', 'Cải cách tài chính công', 5)}${task('1', 'Công khai ngân sách')}</table>`,
    );
    expect(read.appendices[0]!.rows.map(({ group, no, pillar }) => `${group}.${no} ${pillar}`)).toEqual([
      'I.1 the-che',
      'I.2 the-che',
      'II.1 tai-chinh',
    ]);
  });

  it('stays two tables where the second begins anew', async () => {
    const read = await plan(
      `<table>${HEAD}${task('1', 'Rà soát văn bản')}${task('2', 'Kiểm tra văn bản')}</table><p></p>
      <table>${HEAD}${task('1', 'Công khai ngân sách')}${task('2', 'Giao dự toán')}</table>`,
    );
    expect(read.appendices.map(({ rows }) => rows.length)).toEqual([2, 2]);
  });
});

describe('rows', () => {
  it('that add up an area are no tasks and no groups', async () => {
    const head = row('TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Thời hạn', 'Kinh phí (triệu đồng)');
    const paid = (content: string): string => row('1', content, 'Báo cáo', 'Phòng Nội vụ', 'Quý I/2024', '120');
    const sum = '<tr><td colspan="5">Cộng lĩnh vực I: 01 nhiệm vụ</td><td>120</td></tr>';
    const read = await plan(`<table>${head}${over('I', 'Cải cách thể chế', 6)}${paid('Rà soát văn bản')}${sum}
      ${over('II', 'Cải cách tài chính công', 6)}${paid('Công khai ngân sách')}</table>`);
    expect(read.outline.at(-1)!.children.map(({ label }) => label)).toEqual(['I', 'II']);
    expect(read.appendices[0]!.rows).toHaveLength(2);
  });

  it('with a label "I.2" and a title alone are groups within the area', async () => {
    const read =
      await plan(`<table>${HEAD}${over('I', 'Cải cách thể chế', 5)}${row('I.1', 'Xây dựng văn bản', '', '', '')}
      ${task('1', 'Soạn nghị quyết')}${row('I.2', 'Kiểm tra văn bản', '', '', '')}${task('2', 'Kiểm tra văn bản của xã')}</table>`);
    expect(shape(read.outline.at(-1)!.children[0]!)).toEqual([
      'I',
      'Cải cách thể chế',
      ['I.1', 'Xây dựng văn bản'],
      ['I.2', 'Kiểm tra văn bản'],
    ]);
    expect(read.appendices[0]!.rows.map(({ group, no }) => `${group}.${no}`)).toEqual(['I.1', 'I.2']);
  });

  it('that say what the rows below are for are no groups; how much is done is what comes of it', async () => {
    const head = row('TT', 'Hoạt động', 'Mức độ hoàn thành/ chỉ tiêu', 'Người thực hiện', 'Thời hạn');
    const goal = '<tr><td></td><td colspan="4">Mục tiêu 1: Văn bản ban hành đúng trình tự.</td></tr>';
    const done = row('1', 'Rà soát văn bản', '02 lần/năm; thông báo kết luận', 'Phòng Nội vụ', 'Quý I/2024');
    const read = await plan(`<table>${head}${over('I', 'Cải cách thể chế', 5)}${goal}${done}</table>`);
    expect(read.outline.at(-1)!.children.map(shape)).toEqual([['I', 'Cải cách thể chế']]);
    expect(read.appendices[0]!.rows.map(({ group, products }) => [group, products])).toEqual([
      ['I', ['02 lần/năm', 'thông báo kết luận']],
    ]);
  });

  it('say what a bare share in their products is of, unless they name two things', async () => {
    const of = (no: string, content: string, product: string): string =>
      row(no, content, product, 'Phòng Nội vụ', 'Quý I/2024');
    const read = await plan(`<table>${HEAD}${of('1', 'Giải ngân vốn đầu tư công', 'Từ 95% kế hoạch vốn trở lên')}
      ${of('2', 'Giải quyết hồ sơ đúng hạn; xin lỗi khi quá hạn', 'Từ 99% hồ sơ trở lên')}</table>`);
    expect(read.targets.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['disbursement', 95],
      [null, 99],
    ]);
  });

  it('in order of time name their areas again and again: no groups, yet areas', async () => {
    const head = row('TT', 'Nhiệm vụ', 'Lĩnh vực', 'Sản phẩm', 'Chủ trì', 'Thời hạn');
    const of = (no: string, content: string, area: string): string =>
      row(no, content, area, 'Báo cáo', 'Phòng Nội vụ', `Tháng ${no}/2024`);
    const read = await plan(`<table>${head}${of('1', 'Rà soát văn bản', 'Thể chế')}
      ${of('2', 'Công khai ngân sách', 'Tài chính công')}${of('3', 'Kiểm tra văn bản', 'Thể chế')}</table>`);
    expect(read.outline.at(-1)!.children).toEqual([]);
    expect(read.appendices[0]!.rows.map(({ pillar }) => pillar)).toEqual(['the-che', 'tai-chinh', 'the-che']);
  });
});
