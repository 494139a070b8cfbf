/**
 * The documents that plans cite most, with their dates and validity, as known on 21/11/2026. Each entry names where the
 * fact was seen and how sure it is; what is uncertain is never judged by.
 */
import { STROKE_REPAIRS } from './doc-types.ts';
import type { Certainty } from './indicators.ts';
import { fold, frozen, lazy } from './match.ts';

export const AS_OF = '2026-11-21';

export type LegalDocument = {
  number: string;
  /** ISO date; null where the day was not seen. */
  issuedOn: string | null;
  issuer: string;
  type: string;
  subject: string;
  /** First day in force, where it is known and matters. */
  validFrom?: string;
  /** How it ended: the last day in force, and by what. */
  end?: {
    validUntil: string;
    how: 'replaced' | 'period';
    /** partial: only a part of it ended; the rest stays in force. */
    scope: 'full' | 'partial';
    replacedBy: readonly string[];
    certainty: Certainty;
    note?: string;
  };
  amendedBy?: readonly string[];
  /** What stays of the old rules for whom. */
  transition?: string;
  source: string;
  /** Of number, date and subject. */
  certainty: Certainty;
};

type Extra = Pick<LegalDocument, 'validFrom' | 'end' | 'amendedBy' | 'transition'>;
type Head = readonly [number: string, issuedOn: string | null, issuer: string, type: string, subject: string];

const OWN = 'kiến thức chung, chưa đối chiếu nguồn';
const known = (
  [number, issuedOn, issuer, type, subject]: Head,
  source: string,
  certainty: Certainty,
  extra: Extra = {},
): LegalDocument => ({
  number,
  issuedOn,
  issuer,
  type,
  subject,
  source,
  certainty,
  ...extra,
});

const replaced = (
  validUntil: string,
  replacedBy: readonly string[],
  certainty: Certainty,
  note?: string,
): LegalDocument['end'] => ({
  validUntil,
  how: 'replaced',
  scope: 'full',
  replacedBy,
  certainty,
  ...(note === undefined ? {} : { note }),
});
const partly = (
  validUntil: string,
  replacedBy: readonly string[],
  certainty: Certainty,
  note: string,
): LegalDocument['end'] => ({
  validUntil,
  how: 'replaced',
  scope: 'partial',
  replacedBy,
  certainty,
  note,
});
const period = (lastYear: number, replacedBy: readonly string[], certainty: Certainty): LegalDocument['end'] => ({
  validUntil: `${lastYear}-12-31`,
  how: 'period',
  scope: 'full',
  replacedBy,
  certainty,
});

const CP = 'Chính phủ';
const TTG = 'Thủ tướng Chính phủ';
const QH = 'Quốc hội';
const UBTVQH = 'Ủy ban Thường vụ Quốc hội';
const BNV = 'Bộ Nội vụ';
const TW = 'Ban Chấp hành Trung ương Đảng';
const BCT = 'Bộ Chính trị';

export const LEGAL_DOCUMENTS: readonly LegalDocument[] = frozen([
  // The reform programmes
  known(
    [
      '76/NQ-CP',
      '2021-07-15',
      CP,
      'Nghị quyết',
      'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    ],
    'khobac.ninhthuan.gov.vn',
    'H',
  ),
  known(
    ['76/NQ-CP', '2013-06-13', CP, 'Nghị quyết', 'sửa đổi, bổ sung Nghị quyết số 30c/NQ-CP'],
    'tailieu.vn (673/QĐ-UBND Quảng Ngãi)',
    'H',
    { end: period(2020, ['76/NQ-CP'], 'H') },
  ),
  known(
    [
      '30c/NQ-CP',
      '2011-11-08',
      CP,
      'Nghị quyết',
      'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020',
    ],
    'napa.vn',
    'H',
    { end: period(2020, ['76/NQ-CP'], 'H'), amendedBy: ['76/NQ-CP'] },
  ),
  known(
    [
      '136/2001/QĐ-TTg',
      '2001-09-17',
      TTG,
      'Quyết định',
      'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2001 - 2010',
    ],
    'tailieuthamkhao.com',
    'H',
    { end: period(2010, ['30c/NQ-CP'], 'H') },
  ),
  known(
    ['225/QĐ-TTg', '2016-02-04', TTG, 'Quyết định', 'Kế hoạch cải cách hành chính nhà nước giai đoạn 2016 - 2020'],
    'thuvienphapluat.vn (3009/QĐ-UBND Quảng Trị)',
    'H',
    { end: period(2020, ['76/NQ-CP'], 'H') },
  ),
  known(
    [
      '282/QĐ-TTg',
      '2026-02-12',
      TTG,
      'Quyết định',
      'Kế hoạch cải cách hành chính nhà nước trọng tâm giai đoạn 2026 - 2030',
    ],
    'nhansu.vn; baothanhhoa.vn (tin ngày 13/02/2026)',
    'H',
  ),
  known(
    [
      '07/CT-TTg',
      '2013-05-22',
      TTG,
      'Chỉ thị',
      'đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính giai đoạn 2011 - 2020',
    ],
    'thuvienphapluat.vn (87/KH-UBND Tuyên Quang)',
    'H',
    { end: period(2020, ['23/CT-TTg'], 'M') },
  ),
  known(
    [
      '23/CT-TTg',
      '2021-09-02',
      TTG,
      'Chỉ thị',
      'đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính giai đoạn 2021 - 2030',
    ],
    'nhansu.vn (3369/QĐ-UBND Hà Tĩnh)',
    'H',
  ),
  known(
    [
      '26/CT-TTg',
      '2016-09-05',
      TTG,
      'Chỉ thị',
      'tăng cường kỷ luật, kỷ cương trong các cơ quan hành chính nhà nước các cấp',
    ],
    OWN,
    'M',
  ),
  known(
    [
      '10/CT-TTg',
      '2019-04-22',
      TTG,
      'Chỉ thị',
      'xử lý, ngăn chặn nhũng nhiễu, gây phiền hà cho người dân, doanh nghiệp trong giải quyết công việc',
    ],
    OWN,
    'M',
  ),
  known(
    [
      '27/CT-TTg',
      '2023-10-27',
      TTG,
      'Chỉ thị',
      'đẩy mạnh giải pháp cải cách và nâng cao hiệu quả giải quyết thủ tục hành chính',
    ],
    OWN,
    'M',
  ),
  known(
    [
      '131/NQ-CP',
      '2022-10-06',
      CP,
      'Nghị quyết',
      'đẩy mạnh cải cách thủ tục hành chính và hiện đại hóa phương thức chỉ đạo, điều hành',
    ],
    OWN,
    'M',
  ),
  known(
    [
      '68/NQ-CP',
      '2020-05-12',
      CP,
      'Nghị quyết',
      'Chương trình cắt giảm, đơn giản hóa quy định liên quan đến hoạt động kinh doanh giai đoạn 2020 - 2025',
    ],
    OWN,
    'M',
    { end: period(2025, [], 'M') },
  ),
  known(
    [
      '1085/QĐ-TTg',
      '2022-09-15',
      TTG,
      'Quyết định',
      'Kế hoạch rà soát, đơn giản hóa thủ tục hành chính nội bộ giai đoạn 2022 - 2025',
    ],
    OWN,
    'M',
    { end: period(2025, [], 'M') },
  ),
  known(
    ['3759/BNV-CCHC', '2021-08-02', BNV, 'Công văn', 'triển khai thực hiện Nghị quyết số 76/NQ-CP'],
    'nhansu.vn (3369/QĐ-UBND Hà Tĩnh)',
    'H',
  ),
  known(
    [
      '725/BNV-CCHC',
      '2012-03-01',
      BNV,
      'Công văn',
      'hướng dẫn xây dựng kế hoạch và báo cáo cải cách hành chính hằng năm',
    ],
    OWN,
    'M',
    { amendedBy: ['1159/BNV-CCHC'] },
  ),
  known(['1159/BNV-CCHC', '2014-04-10', BNV, 'Công văn', 'sửa đổi, bổ sung Công văn số 725/BNV-CCHC'], OWN, 'M'),
  known(
    [
      '876/QĐ-BNV',
      '2022-11-10',
      BNV,
      'Quyết định',
      'Đề án xác định Chỉ số cải cách hành chính của các bộ, tỉnh giai đoạn 2022 - 2030',
    ],
    'bacninh.gov.vn (tên và tháng; ngày chưa chắc)',
    'L',
  ),
  known(
    ['1294/QĐ-BNV', '2012-12-03', BNV, 'Quyết định', 'Đề án xác định Chỉ số cải cách hành chính'],
    'thuvienphapluat.vn',
    'H',
    { end: replaced('2015-12-31', ['4361/QĐ-BNV'], 'L') },
  ),
  known(
    ['4361/QĐ-BNV', null, BNV, 'Quyết định', 'Đề án xác định Chỉ số cải cách hành chính (2015)'],
    'hethongphapluat.vn',
    'H',
    { end: replaced('2017-12-27', ['2948/QĐ-BNV'], 'M') },
  ),
  known(
    ['2948/QĐ-BNV', '2017-12-28', BNV, 'Quyết định', 'Đề án xác định Chỉ số cải cách hành chính giai đoạn 2016 - 2020'],
    'hethongphapluat.vn (216/QĐ-UBND Nghệ An)',
    'H',
    { end: replaced('2020-12-29', ['1149/QĐ-BNV'], 'M') },
  ),
  known(['1149/QĐ-BNV', '2020-12-30', BNV, 'Quyết định', 'Đề án xác định Chỉ số cải cách hành chính'], OWN, 'M', {
    end: replaced('2022-11-30', ['876/QĐ-BNV'], 'M'),
  }),
  known(
    ['1383/QĐ-BNV', '2012-12-28', BNV, 'Quyết định', 'phương pháp đo lường sự hài lòng của người dân, tổ chức'],
    'thuvienphapluat.vn',
    'H',
    { end: replaced('2017-12-31', ['2640/QĐ-BNV'], 'L') },
  ),
  known(['2640/QĐ-BNV', null, BNV, 'Quyết định', 'phương pháp đo lường sự hài lòng giai đoạn 2017 - 2020'], OWN, 'L'),
  known(
    [
      '167/2017/TT-BTC',
      '2017-12-29',
      'Bộ Tài chính',
      'Thông tư',
      'lập dự toán, quản lý, sử dụng và quyết toán kinh phí cải cách hành chính',
    ],
    OWN,
    'M',
  ),
  // Procedures and the one-stop shop
  known(
    ['93/2007/QĐ-TTg', '2007-06-22', TTG, 'Quyết định', 'cơ chế một cửa, một cửa liên thông'],
    'thuvienphapluat.vn',
    'H',
    { end: replaced('2015-05-14', ['09/2015/QĐ-TTg'], 'M') },
  ),
  known(
    [
      '09/2015/QĐ-TTg',
      '2015-03-25',
      TTG,
      'Quyết định',
      'cơ chế một cửa, một cửa liên thông tại cơ quan hành chính nhà nước ở địa phương',
    ],
    'thuvienphapluat.vn',
    'H',
    { end: replaced('2018-06-20', ['61/2018/NĐ-CP'], 'M') },
  ),
  known(
    [
      '61/2018/NĐ-CP',
      '2018-04-23',
      CP,
      'Nghị định',
      'thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
    ],
    'hethongphapluat.vn (NĐ 118/2025)',
    'H',
    { validFrom: '2018-06-21', end: replaced('2025-06-30', ['118/2025/NĐ-CP'], 'H'), amendedBy: ['107/2021/NĐ-CP'] },
  ),
  known(
    ['107/2021/NĐ-CP', '2021-12-06', CP, 'Nghị định', 'sửa đổi, bổ sung Nghị định số 61/2018/NĐ-CP'],
    'hethongphapluat.vn (NĐ 118/2025)',
    'H',
    { end: replaced('2025-06-30', ['118/2025/NĐ-CP'], 'H') },
  ),
  known(
    [
      '118/2025/NĐ-CP',
      '2025-06-09',
      CP,
      'Nghị định',
      'thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia',
    ],
    'hethongphapluat.vn',
    'H',
    { validFrom: '2025-07-01', amendedBy: ['367/2025/NĐ-CP'] },
  ),
  known(
    ['367/2025/NĐ-CP', '2025-12-31', CP, 'Nghị định', 'sửa đổi, bổ sung Nghị định số 118/2025/NĐ-CP'],
    'luatvietnam.vn',
    'H',
  ),
  known(
    [
      '01/2018/TT-VPCP',
      '2018-11-23',
      'Văn phòng Chính phủ',
      'Thông tư',
      'hướng dẫn một số quy định của Nghị định số 61/2018/NĐ-CP',
    ],
    OWN,
    'M',
    { end: replaced('2025-06-30', ['118/2025/NĐ-CP'], 'L') },
  ),
  known(
    [
      '01/2023/TT-VPCP',
      '2023-04-05',
      'Văn phòng Chính phủ',
      'Thông tư',
      'số hóa hồ sơ, kết quả giải quyết thủ tục hành chính; thực hiện thủ tục hành chính trên môi trường điện tử',
    ],
    'nguồn công khai',
    'H',
  ),
  known(
    [
      '02/2017/TT-VPCP',
      '2017-10-31',
      'Văn phòng Chính phủ',
      'Thông tư',
      'hướng dẫn nghiệp vụ kiểm soát thủ tục hành chính',
    ],
    OWN,
    'M',
  ),
  known(['63/2010/NĐ-CP', '2010-06-08', CP, 'Nghị định', 'kiểm soát thủ tục hành chính'], 'nguồn công khai', 'H', {
    amendedBy: ['48/2013/NĐ-CP', '92/2017/NĐ-CP'],
  }),
  known(
    [
      '48/2013/NĐ-CP',
      '2013-05-14',
      CP,
      'Nghị định',
      'sửa đổi, bổ sung các nghị định liên quan đến kiểm soát thủ tục hành chính',
    ],
    'nguồn công khai',
    'H',
  ),
  known(
    [
      '92/2017/NĐ-CP',
      '2017-08-07',
      CP,
      'Nghị định',
      'sửa đổi, bổ sung các nghị định liên quan đến kiểm soát thủ tục hành chính',
    ],
    'nguồn công khai',
    'H',
  ),
  known(
    ['20/2008/NĐ-CP', '2008-02-14', CP, 'Nghị định', 'tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính'],
    OWN,
    'M',
  ),
  known(
    ['45/2020/NĐ-CP', '2020-04-08', CP, 'Nghị định', 'thực hiện thủ tục hành chính trên môi trường điện tử'],
    'nguồn công khai',
    'H',
    { amendedBy: ['310/2026/NĐ-CP'] },
  ),
  known(
    [
      '42/2022/NĐ-CP',
      '2022-06-24',
      CP,
      'Nghị định',
      'cung cấp thông tin và dịch vụ công trực tuyến trên môi trường mạng',
    ],
    'nguồn công khai',
    'H',
    { validFrom: '2022-08-15', end: replaced('2026-06-30', ['224/2026/NĐ-CP'], 'H') },
  ),
  known(
    ['43/2014/NĐ-CP', '2014-05-15', CP, 'Nghị định', 'quy định chi tiết thi hành một số điều của Luật Đất đai'],
    OWN,
    'M',
    { end: replaced('2024-07-31', ['102/2024/NĐ-CP'], 'M') },
  ),
  known(
    [
      '43/2011/NĐ-CP',
      '2011-06-13',
      CP,
      'Nghị định',
      'cung cấp thông tin và dịch vụ công trực tuyến trên trang thông tin điện tử',
    ],
    OWN,
    'M',
    { end: replaced('2022-08-14', ['42/2022/NĐ-CP'], 'M') },
  ),
  known(
    ['224/2026/NĐ-CP', '2026-06-24', CP, 'Nghị định', 'thay thế Nghị định số 42/2022/NĐ-CP'],
    'nguồn công khai',
    'H',
    { validFrom: '2026-07-01' },
  ),
  known(
    ['468/QĐ-TTg', '2021-03-27', TTG, 'Quyết định', 'Đề án đổi mới việc thực hiện cơ chế một cửa, một cửa liên thông'],
    OWN,
    'M',
  ),
  known(
    [
      '766/QĐ-TTg',
      '2022-06-23',
      TTG,
      'Quyết định',
      'Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp',
    ],
    'nguồn công khai',
    'H',
  ),
  known(
    ['240/QĐ-TTg', '2025-02-04', TTG, 'Quyết định', 'Kế hoạch cải cách thủ tục hành chính trọng tâm năm 2025'],
    'thuvienphapluat.vn',
    'H',
    { end: period(2025, [], 'M') },
  ),
  known(
    ['1565/QĐ-TTg', '2025-07-18', TTG, 'Quyết định', 'cung cấp dịch vụ công trực tuyến toàn trình'],
    'nhansu.vn',
    'H',
  ),
  known(
    [
      '66/NQ-CP',
      '2025-03-26',
      CP,
      'Nghị quyết',
      'Chương trình cắt giảm, đơn giản hóa thủ tục hành chính năm 2025 và 2026',
    ],
    'vneconomy.vn',
    'H',
  ),
  known(
    ['66.7/2025/NQ-CP', '2025-11-15', CP, 'Nghị quyết', 'cắt giảm, đơn giản hóa thủ tục hành chính dựa trên dữ liệu'],
    'vneconomy.vn',
    'H',
  ),
  known(
    [
      '45/2016/QĐ-TTg',
      '2016-10-19',
      TTG,
      'Quyết định',
      'tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích',
    ],
    OWN,
    'M',
  ),
  // Documents and archives
  known(['30/2020/NĐ-CP', '2020-03-05', CP, 'Nghị định', 'công tác văn thư'], 'nguồn công khai', 'H', {
    validFrom: '2020-03-05',
  }),
  known(['110/2004/NĐ-CP', '2004-04-08', CP, 'Nghị định', 'công tác văn thư'], OWN, 'M', {
    end: replaced('2020-03-04', ['30/2020/NĐ-CP'], 'H'),
  }),
  known(['09/2010/NĐ-CP', '2010-02-08', CP, 'Nghị định', 'sửa đổi, bổ sung Nghị định số 110/2004/NĐ-CP'], OWN, 'M', {
    end: replaced('2020-03-04', ['30/2020/NĐ-CP'], 'H'),
  }),
  // Civil service
  known(
    ['138/2020/NĐ-CP', '2020-11-27', CP, 'Nghị định', 'tuyển dụng, sử dụng và quản lý công chức'],
    'nguồn công khai',
    'H',
    { end: replaced('2025-06-30', ['170/2025/NĐ-CP'], 'H') },
  ),
  known(
    ['170/2025/NĐ-CP', '2025-06-30', CP, 'Nghị định', 'tuyển dụng, sử dụng và quản lý công chức'],
    'nguồn công khai',
    'H',
    { validFrom: '2025-07-01', amendedBy: ['300/2026/NĐ-CP'] },
  ),
  known(
    ['300/2026/NĐ-CP', '2026-07-29', CP, 'Nghị định', 'sửa đổi, bổ sung Nghị định số 170/2025/NĐ-CP'],
    'nguồn công khai',
    'H',
  ),
  known(
    ['115/2020/NĐ-CP', '2020-09-25', CP, 'Nghị định', 'tuyển dụng, sử dụng và quản lý viên chức'],
    'nguồn công khai',
    'H',
    { amendedBy: ['85/2023/NĐ-CP'] },
  ),
  known(
    ['85/2023/NĐ-CP', '2023-12-07', CP, 'Nghị định', 'sửa đổi, bổ sung Nghị định số 115/2020/NĐ-CP'],
    'nguồn công khai',
    'H',
  ),
  known(
    ['56/2015/NĐ-CP', '2015-06-09', CP, 'Nghị định', 'đánh giá và phân loại cán bộ, công chức, viên chức'],
    OWN,
    'M',
    { end: replaced('2020-08-19', ['90/2020/NĐ-CP'], 'M') },
  ),
  known(
    ['90/2020/NĐ-CP', '2020-08-13', CP, 'Nghị định', 'đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức'],
    'hoatieu.vn',
    'H',
    {
      end: partly(
        '2025-12-31',
        ['335/2025/NĐ-CP'],
        'M',
        'phần về công chức; phần về viên chức do Nghị định 233/2026/NĐ-CP quy định',
      ),
      amendedBy: ['48/2023/NĐ-CP'],
    },
  ),
  known(['48/2023/NĐ-CP', '2023-07-17', CP, 'Nghị định', 'sửa đổi, bổ sung Nghị định số 90/2020/NĐ-CP'], OWN, 'M', {
    end: partly('2025-12-31', ['335/2025/NĐ-CP'], 'M', 'phần về công chức'),
  }),
  known(
    ['335/2025/NĐ-CP', '2025-12-21', CP, 'Nghị định', 'đánh giá, xếp loại chất lượng cơ quan và công chức'],
    'nhansu.vn',
    'H',
    { validFrom: '2026-01-01' },
  ),
  known(['233/2026/NĐ-CP', null, CP, 'Nghị định', 'đánh giá, xếp loại viên chức'], 'nguồn công khai', 'M'),
  known(['36/2013/NĐ-CP', '2013-04-22', CP, 'Nghị định', 'vị trí việc làm và cơ cấu ngạch công chức'], OWN, 'M', {
    end: replaced('2020-07-19', ['62/2020/NĐ-CP'], 'M'),
  }),
  known(
    ['62/2020/NĐ-CP', '2020-06-01', CP, 'Nghị định', 'vị trí việc làm và biên chế công chức'],
    'nguồn công khai',
    'H',
    { end: partly('2025-12-30', ['361/2025/NĐ-CP'], 'H', 'phần về vị trí việc làm') },
  ),
  known(['361/2025/NĐ-CP', '2025-12-31', CP, 'Nghị định', 'vị trí việc làm công chức'], 'nguồn công khai', 'H', {
    validFrom: '2025-12-31',
  }),
  known(
    [
      '106/2020/NĐ-CP',
      '2020-09-10',
      CP,
      'Nghị định',
      'vị trí việc làm và số lượng người làm việc trong đơn vị sự nghiệp công lập',
    ],
    'nguồn công khai',
    'H',
    { end: replaced('2026-06-30', ['232/2026/NĐ-CP'], 'L') },
  ),
  known(['232/2026/NĐ-CP', '2026-06-26', CP, 'Nghị định', 'vị trí việc làm viên chức'], 'nguồn công khai', 'M'),
  known(['112/2020/NĐ-CP', '2020-09-18', CP, 'Nghị định', 'xử lý kỷ luật cán bộ, công chức, viên chức'], OWN, 'M', {
    end: partly('2025-06-30', ['172/2025/NĐ-CP'], 'M', 'phần về cán bộ, công chức'),
    amendedBy: ['71/2023/NĐ-CP'],
  }),
  known(['172/2025/NĐ-CP', '2025-06-27', CP, 'Nghị định', 'xử lý kỷ luật cán bộ, công chức'], OWN, 'M', {
    validFrom: '2025-07-01',
  }),
  known(
    ['33/2023/NĐ-CP', '2023-06-10', CP, 'Nghị định', 'cán bộ, công chức cấp xã và người hoạt động không chuyên trách'],
    OWN,
    'M',
    { end: replaced('2025-06-30', ['170/2025/NĐ-CP'], 'L') },
  ),
  known(
    [
      '73/2023/NĐ-CP',
      '2023-09-29',
      CP,
      'Nghị định',
      'khuyến khích, bảo vệ cán bộ năng động, sáng tạo, dám nghĩ, dám làm vì lợi ích chung',
    ],
    OWN,
    'M',
  ),
  known(['1847/QĐ-TTg', '2018-12-27', TTG, 'Quyết định', 'Đề án Văn hóa công vụ'], 'nguồn công khai', 'H'),
  known(['108/2014/NĐ-CP', '2014-11-20', CP, 'Nghị định', 'chính sách tinh giản biên chế'], OWN, 'M', {
    end: replaced('2023-07-19', ['29/2023/NĐ-CP'], 'M'),
    amendedBy: ['113/2018/NĐ-CP', '143/2020/NĐ-CP'],
  }),
  known(['113/2018/NĐ-CP', '2018-08-31', CP, 'Nghị định', 'sửa đổi, bổ sung Nghị định số 108/2014/NĐ-CP'], OWN, 'M', {
    end: replaced('2023-07-19', ['29/2023/NĐ-CP'], 'M'),
  }),
  known(['143/2020/NĐ-CP', '2020-12-10', CP, 'Nghị định', 'sửa đổi, bổ sung Nghị định số 108/2014/NĐ-CP'], OWN, 'M', {
    end: replaced('2023-07-19', ['29/2023/NĐ-CP'], 'M'),
  }),
  known(['29/2023/NĐ-CP', '2023-06-03', CP, 'Nghị định', 'tinh giản biên chế'], OWN, 'M', {
    validFrom: '2023-07-20',
    end: replaced('2025-06-15', ['154/2025/NĐ-CP'], 'H'),
  }),
  known(
    ['154/2025/NĐ-CP', '2025-06-15', CP, 'Nghị định', 'tinh giản biên chế'],
    'nguồn công khai (ngày ban hành chưa chắc)',
    'L',
    {
      validFrom: '2025-06-16',
      end: { validUntil: '2030-12-31', how: 'period', scope: 'full', replacedBy: [], certainty: 'H' },
    },
  ),
  // Legislation
  known(['80/2015/QH13', '2015-06-22', QH, 'Luật', 'Ban hành văn bản quy phạm pháp luật'], 'nguồn công khai', 'H', {
    end: replaced('2025-03-31', ['64/2025/QH15'], 'H'),
    amendedBy: ['63/2020/QH14'],
  }),
  known(
    ['63/2020/QH14', '2020-06-18', QH, 'Luật', 'sửa đổi, bổ sung Luật Ban hành văn bản quy phạm pháp luật'],
    'nguồn công khai',
    'H',
    { end: replaced('2025-03-31', ['64/2025/QH15'], 'H') },
  ),
  known(['64/2025/QH15', '2025-02-19', QH, 'Luật', 'Ban hành văn bản quy phạm pháp luật'], 'nguồn công khai', 'H', {
    validFrom: '2025-04-01',
    amendedBy: ['87/2025/QH15'],
  }),
  known(
    ['87/2025/QH15', '2025-06-25', QH, 'Luật', 'sửa đổi, bổ sung Luật Ban hành văn bản quy phạm pháp luật'],
    'nguồn công khai (ngày ban hành chưa chắc)',
    'L',
    { validFrom: '2025-07-01' },
  ),
  known(
    ['34/2016/NĐ-CP', '2016-05-14', CP, 'Nghị định', 'quy định chi tiết Luật Ban hành văn bản quy phạm pháp luật'],
    OWN,
    'M',
    { end: replaced('2025-03-31', ['78/2025/NĐ-CP', '79/2025/NĐ-CP'], 'M'), amendedBy: ['154/2020/NĐ-CP'] },
  ),
  known(['154/2020/NĐ-CP', '2020-12-31', CP, 'Nghị định', 'sửa đổi, bổ sung Nghị định số 34/2016/NĐ-CP'], OWN, 'M', {
    end: replaced('2025-03-31', ['78/2025/NĐ-CP', '79/2025/NĐ-CP'], 'M'),
  }),
  known(
    ['78/2025/NĐ-CP', '2025-04-01', CP, 'Nghị định', 'quy định chi tiết Luật Ban hành văn bản quy phạm pháp luật'],
    OWN,
    'M',
    { validFrom: '2025-04-01', amendedBy: ['187/2025/NĐ-CP'] },
  ),
  known(
    [
      '79/2025/NĐ-CP',
      '2025-04-01',
      CP,
      'Nghị định',
      'kiểm tra, rà soát, hệ thống hóa và xử lý văn bản quy phạm pháp luật',
    ],
    OWN,
    'M',
    { validFrom: '2025-04-01' },
  ),
  known(
    [
      '187/2025/NĐ-CP',
      '2025-07-01',
      CP,
      'Nghị định',
      'sửa đổi, bổ sung Nghị định số 78/2025/NĐ-CP và Nghị định số 79/2025/NĐ-CP',
    ],
    'nguồn công khai',
    'H',
  ),
  known(
    ['59/2012/NĐ-CP', '2012-07-23', CP, 'Nghị định', 'theo dõi tình hình thi hành pháp luật'],
    'danchuphapluat.vn',
    'H',
    { end: replaced('2025-03-31', ['80/2025/NĐ-CP'], 'H'), amendedBy: ['32/2020/NĐ-CP'] },
  ),
  known(
    ['32/2020/NĐ-CP', '2020-03-05', CP, 'Nghị định', 'sửa đổi, bổ sung Nghị định số 59/2012/NĐ-CP'],
    'danchuphapluat.vn',
    'H',
    { end: replaced('2025-03-31', ['80/2025/NĐ-CP'], 'H') },
  ),
  known(
    ['80/2025/NĐ-CP', '2025-04-01', CP, 'Nghị định', 'tổ chức thi hành văn bản quy phạm pháp luật'],
    'danchuphapluat.vn',
    'H',
    { validFrom: '2025-04-01' },
  ),
  // Government and its units
  known(
    ['77/2015/QH13', '2015-06-19', QH, 'Luật', 'Tổ chức chính quyền địa phương'],
    'danhmucvanbanphapluatvietnam.blogspot.com',
    'H',
    { end: replaced('2025-02-28', ['65/2025/QH15', '72/2025/QH15'], 'H'), amendedBy: ['47/2019/QH14'] },
  ),
  known(
    [
      '47/2019/QH14',
      '2019-11-22',
      QH,
      'Luật',
      'sửa đổi, bổ sung Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
    ],
    'danhmucvanbanphapluatvietnam.blogspot.com',
    'H',
    { end: replaced('2025-02-28', ['65/2025/QH15'], 'H') },
  ),
  known(['65/2025/QH15', '2025-02-19', QH, 'Luật', 'Tổ chức chính quyền địa phương'], OWN, 'M', {
    validFrom: '2025-03-01',
    end: replaced('2025-06-15', ['72/2025/QH15'], 'M'),
  }),
  known(['72/2025/QH15', '2025-06-16', QH, 'Luật', 'Tổ chức chính quyền địa phương'], 'tlsfirm.com', 'H', {
    validFrom: '2025-06-16',
  }),
  known(['22/2008/QH12', '2008-11-13', QH, 'Luật', 'Cán bộ, công chức'], 'tlsfirm.com', 'H', {
    end: replaced('2025-06-30', ['80/2025/QH15'], 'H'),
    amendedBy: ['52/2019/QH14'],
  }),
  known(
    ['52/2019/QH14', '2019-11-25', QH, 'Luật', 'sửa đổi, bổ sung Luật Cán bộ, công chức và Luật Viên chức'],
    'tlsfirm.com',
    'H',
    { end: partly('2025-06-30', ['80/2025/QH15'], 'M', 'phần về cán bộ, công chức') },
  ),
  known(['80/2025/QH15', '2025-06-24', QH, 'Luật', 'Cán bộ, công chức'], 'tlsfirm.com', 'H', {
    validFrom: '2025-07-01',
  }),
  known(['58/2010/QH12', '2010-11-15', QH, 'Luật', 'Viên chức'], 'nguồn công khai', 'H', {
    end: replaced('2026-06-30', ['129/2025/QH15'], 'L'),
    amendedBy: ['52/2019/QH14'],
  }),
  known(['129/2025/QH15', null, QH, 'Luật', 'Viên chức'], 'nguồn công khai', 'M'),
  known(
    ['34/2007/PL-UBTVQH11', '2007-04-20', UBTVQH, 'Pháp lệnh', 'thực hiện dân chủ ở xã, phường, thị trấn'],
    OWN,
    'M',
    { end: replaced('2023-06-30', ['10/2022/QH15'], 'M') },
  ),
  known(['10/2022/QH15', '2022-11-10', QH, 'Luật', 'Thực hiện dân chủ ở cơ sở'], OWN, 'M', { validFrom: '2023-07-01' }),
  known(
    [
      '150/2025/NĐ-CP',
      '2025-06-12',
      CP,
      'Nghị định',
      'tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh, cấp xã',
    ],
    'nguồn công khai',
    'H',
    { validFrom: '2025-07-01', amendedBy: ['370/2025/NĐ-CP'] },
  ),
  known(
    ['370/2025/NĐ-CP', null, CP, 'Nghị định', 'sửa đổi, bổ sung Nghị định số 150/2025/NĐ-CP'],
    'nguồn công khai',
    'M',
  ),
  known(
    ['24/2014/NĐ-CP', '2014-04-04', CP, 'Nghị định', 'tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh'],
    OWN,
    'M',
    { end: replaced('2025-02-28', ['45/2025/NĐ-CP'], 'M'), amendedBy: ['107/2020/NĐ-CP'] },
  ),
  known(['107/2020/NĐ-CP', '2020-09-14', CP, 'Nghị định', 'sửa đổi, bổ sung Nghị định số 24/2014/NĐ-CP'], OWN, 'M', {
    end: replaced('2025-02-28', ['45/2025/NĐ-CP'], 'M'),
  }),
  known(
    ['37/2014/NĐ-CP', '2014-05-05', CP, 'Nghị định', 'tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp huyện'],
    OWN,
    'M',
    { end: replaced('2025-02-28', ['45/2025/NĐ-CP'], 'M'), amendedBy: ['108/2020/NĐ-CP'] },
  ),
  known(['108/2020/NĐ-CP', '2020-09-14', CP, 'Nghị định', 'sửa đổi, bổ sung Nghị định số 37/2014/NĐ-CP'], OWN, 'M', {
    end: replaced('2025-02-28', ['45/2025/NĐ-CP'], 'M'),
  }),
  known(
    [
      '45/2025/NĐ-CP',
      '2025-02-28',
      CP,
      'Nghị định',
      'tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh và cấp huyện',
    ],
    OWN,
    'M',
    { validFrom: '2025-03-01', end: replaced('2025-06-30', ['150/2025/NĐ-CP'], 'M') },
  ),
  known(
    ['202/2025/QH15', '2025-06-12', QH, 'Nghị quyết', 'sắp xếp đơn vị hành chính cấp tỉnh'],
    'nguồn công khai',
    'H',
  ),
  known(
    ['203/2025/QH15', '2025-06-16', QH, 'Nghị quyết', 'sửa đổi, bổ sung một số điều của Hiến pháp'],
    'nguồn công khai',
    'H',
  ),
  known(
    [
      '1211/2016/UBTVQH13',
      '2016-05-25',
      UBTVQH,
      'Nghị quyết',
      'tiêu chuẩn của đơn vị hành chính và phân loại đơn vị hành chính',
    ],
    OWN,
    'M',
  ),
  known(
    [
      '35/2023/UBTVQH15',
      '2023-07-12',
      UBTVQH,
      'Nghị quyết',
      'sắp xếp đơn vị hành chính cấp huyện, cấp xã giai đoạn 2023 - 2030',
    ],
    OWN,
    'M',
  ),
  known(
    ['76/2025/UBTVQH15', '2025-04-14', UBTVQH, 'Nghị quyết', 'sắp xếp đơn vị hành chính năm 2025'],
    'phunuvietnam.vn',
    'M',
  ),
  // Public finance
  known(
    ['130/2005/NĐ-CP', '2005-10-17', CP, 'Nghị định', 'chế độ tự chủ về biên chế và kinh phí quản lý hành chính'],
    'nguồn công khai',
    'H',
    {
      end: replaced('2026-04-30', ['75/2026/NĐ-CP'], 'H'),
      amendedBy: ['117/2013/NĐ-CP'],
      transition: 'cơ quan được giao tự chủ năm 2025 tiếp tục thực hiện theo quy định cũ',
    },
  ),
  known(
    ['117/2013/NĐ-CP', '2013-10-07', CP, 'Nghị định', 'sửa đổi, bổ sung Nghị định số 130/2005/NĐ-CP'],
    'nguồn công khai',
    'H',
    {
      end: replaced('2026-04-30', ['75/2026/NĐ-CP'], 'H'),
      transition: 'cơ quan được giao tự chủ năm 2025 tiếp tục thực hiện theo quy định cũ',
    },
  ),
  known(['75/2026/NĐ-CP', null, CP, 'Nghị định', 'chế độ tự chủ của cơ quan nhà nước'], 'nguồn công khai', 'H', {
    validFrom: '2026-05-01',
  }),
  known(
    ['60/2021/NĐ-CP', '2021-06-21', CP, 'Nghị định', 'cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập'],
    OWN,
    'M',
    { amendedBy: ['111/2025/NĐ-CP'] },
  ),
  known(['44/2013/QH13', '2013-11-26', QH, 'Luật', 'Thực hành tiết kiệm, chống lãng phí'], OWN, 'M'),
  known(['83/2015/QH13', '2015-06-25', QH, 'Luật', 'Ngân sách nhà nước'], OWN, 'M', {
    end: replaced('2025-12-31', ['89/2025/QH15'], 'L'),
  }),
  known(['36/2018/QH14', '2018-11-20', QH, 'Luật', 'Phòng, chống tham nhũng'], OWN, 'M'),
  known(['104/2016/QH13', '2016-04-06', QH, 'Luật', 'Tiếp cận thông tin'], OWN, 'M'),
  // Digital government
  known(
    [
      '06/QĐ-TTg',
      '2022-01-06',
      TTG,
      'Quyết định',
      'Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử (Đề án 06)',
    ],
    OWN,
    'M',
  ),
  known(
    [
      '749/QĐ-TTg',
      '2020-06-03',
      TTG,
      'Quyết định',
      'Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030',
    ],
    OWN,
    'M',
  ),
  known(
    [
      '942/QĐ-TTg',
      '2021-06-15',
      TTG,
      'Quyết định',
      'Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số giai đoạn 2021 - 2025',
    ],
    'nguồn công khai',
    'H',
    { end: period(2025, ['2629/QĐ-TTg'], 'M') },
  ),
  known(
    ['2629/QĐ-TTg', '2025-12-01', TTG, 'Quyết định', 'Chương trình phát triển Chính phủ số'],
    'nguồn công khai',
    'H',
  ),
  known(
    ['411/QĐ-TTg', '2022-03-31', TTG, 'Quyết định', 'Chiến lược quốc gia phát triển kinh tế số và xã hội số'],
    OWN,
    'M',
  ),
  known(
    [
      '17/NQ-CP',
      '2019-03-07',
      CP,
      'Nghị quyết',
      'phát triển Chính phủ điện tử giai đoạn 2019 - 2020, định hướng đến 2025',
    ],
    OWN,
    'M',
    { end: period(2025, [], 'M') },
  ),
  known(
    [
      '19/2014/QĐ-TTg',
      '2014-03-05',
      TTG,
      'Quyết định',
      'áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001 vào hoạt động của cơ quan hành chính nhà nước',
    ],
    OWN,
    'M',
  ),
  known(
    ['47/2020/NĐ-CP', '2020-04-09', CP, 'Nghị định', 'quản lý, kết nối và chia sẻ dữ liệu số của cơ quan nhà nước'],
    OWN,
    'M',
  ),
  known(['59/2022/NĐ-CP', '2022-09-05', CP, 'Nghị định', 'định danh và xác thực điện tử'], OWN, 'M', {
    end: replaced('2024-06-30', ['69/2024/NĐ-CP'], 'M'),
  }),
  known(['69/2024/NĐ-CP', '2024-06-25', CP, 'Nghị định', 'định danh và xác thực điện tử'], OWN, 'M', {
    validFrom: '2024-07-01',
  }),
  known(['51/2005/QH11', '2005-11-29', QH, 'Luật', 'Giao dịch điện tử'], OWN, 'M', {
    end: replaced('2024-06-30', ['20/2023/QH15'], 'M'),
  }),
  known(['20/2023/QH15', '2023-06-22', QH, 'Luật', 'Giao dịch điện tử'], 'nguồn công khai', 'H', {
    validFrom: '2024-07-01',
  }),
  known(['67/2006/QH11', '2006-06-29', QH, 'Luật', 'Công nghệ thông tin'], OWN, 'M', {
    end: replaced('2026-06-30', ['148/2025/QH15'], 'M'),
  }),
  known(['148/2025/QH15', null, QH, 'Luật', 'Chuyển đổi số'], 'nguồn công khai', 'H', { validFrom: '2026-07-01' }),
  known(
    ['03/NQ-CP', '2025-01-09', CP, 'Nghị quyết', 'Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW'],
    'doanhnghiephoinhap.vn',
    'H',
    { amendedBy: ['71/NQ-CP'] },
  ),
  known(
    [
      '71/NQ-CP',
      '2025-04-01',
      CP,
      'Nghị quyết',
      'sửa đổi Nghị quyết số 03/NQ-CP, Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW',
    ],
    'doanhnghiephoinhap.vn',
    'H',
  ),
  // Party
  known(
    [
      '18-NQ/TW',
      '2017-10-25',
      TW,
      'Nghị quyết',
      'tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả',
    ],
    'nguồn công khai',
    'H',
  ),
  known(
    [
      '18-NQ/TW',
      '2022-06-16',
      TW,
      'Nghị quyết',
      'hoàn thiện thể chế, chính sách, nâng cao hiệu lực, hiệu quả quản lý và sử dụng đất',
    ],
    OWN,
    'M',
  ),
  known(
    [
      '19-NQ/TW',
      '2017-10-25',
      TW,
      'Nghị quyết',
      'tiếp tục đổi mới hệ thống tổ chức và quản lý, nâng cao chất lượng và hiệu quả hoạt động của các đơn vị sự nghiệp công lập',
    ],
    'nguồn công khai',
    'H',
  ),
  known(['19-NQ/TW', '2022-06-16', TW, 'Nghị quyết', 'nông nghiệp, nông dân, nông thôn đến năm 2030'], OWN, 'M'),
  known(['19-NQ/TW', '2026-07-28', TW, 'Nghị quyết', 'nghị quyết cùng số của nhiệm kỳ XIV'], 'nguồn công khai', 'M'),
  known(
    [
      '27-NQ/TW',
      '2018-05-21',
      TW,
      'Nghị quyết',
      'cải cách chính sách tiền lương đối với cán bộ, công chức, viên chức, lực lượng vũ trang và người lao động trong doanh nghiệp',
    ],
    OWN,
    'M',
  ),
  known(
    [
      '27-NQ/TW',
      '2022-11-09',
      TW,
      'Nghị quyết',
      'tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa Việt Nam',
    ],
    OWN,
    'M',
  ),
  known(
    [
      '39-NQ/TW',
      '2015-04-17',
      BCT,
      'Nghị quyết',
      'tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức, viên chức',
    ],
    OWN,
    'M',
  ),
  known(['37-NQ/TW', '2018-12-24', BCT, 'Nghị quyết', 'sắp xếp các đơn vị hành chính cấp huyện và cấp xã'], OWN, 'M'),
  known(
    ['52-NQ/TW', '2019-09-27', BCT, 'Nghị quyết', 'chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư'],
    OWN,
    'M',
  ),
  known(
    [
      '57-NQ/TW',
      '2024-12-22',
      BCT,
      'Nghị quyết',
      'đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
    ],
    'thuvienphapluat.vn',
    'H',
  ),
  known(
    ['60-NQ/TW', '2025-04-12', TW, 'Nghị quyết', 'Hội nghị lần thứ 11 Ban Chấp hành Trung ương Đảng khóa XIII'],
    OWN,
    'M',
  ),
  known(
    [
      '66-NQ/TW',
      '2025-04-30',
      BCT,
      'Nghị quyết',
      'đổi mới công tác xây dựng và thi hành pháp luật đáp ứng yêu cầu phát triển đất nước trong kỷ nguyên mới',
    ],
    OWN,
    'M',
  ),
  known(
    [
      '36-HD/VPTW',
      '2018-04-03',
      'Văn phòng Trung ương Đảng',
      'Hướng dẫn',
      'thể thức và kỹ thuật trình bày văn bản của Đảng',
    ],
    'phonha.com',
    'H',
  ),
]);

/** One spelling of a number: no blanks, plain dashes, capitals, the stroke of Đ restored where it can be nothing else. */
export function numberKey(number: string): string {
  return number
    .normalize('NFC')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, '')
    .replace(/(?<=[/-])(\p{L}+)(?=[/-])/gu, (code) => STROKE_REPAIRS[code] ?? code)
    .replace(/^0+(?=\d)/u, '')
    .toUpperCase();
}

const byNumber = lazy(() => {
  const map = new Map<string, LegalDocument[]>();
  for (const entry of LEGAL_DOCUMENTS) {
    const key = numberKey(entry.number);
    map.set(key, [...(map.get(key) ?? []), entry]);
  }
  return map;
});

/**
 * The known documents of that number: several where it was given twice. With a date (ISO), the one of that date first
 * and alone; where no entry bears that date, all of the number, for the caller to see that the date fits none.
 */
export function findLegalDocuments(number: string, issuedOn?: string | null): readonly LegalDocument[] {
  const all = byNumber().get(numberKey(number)) ?? [];
  if (issuedOn === undefined || issuedOn === null) return all;
  const exact = all.filter((entry) => entry.issuedOn === issuedOn);
  return exact.length > 0 ? exact : all;
}

const LAWS: ReadonlySet<string> = new Set(['Luật', 'Bộ luật', 'Pháp lệnh']);

/** The law of that day and title, as bases name laws without their number. */
export function findLawByTitle(title: string, issuedOn: string): LegalDocument | null {
  const ofDay = LEGAL_DOCUMENTS.filter((entry) => entry.issuedOn === issuedOn && LAWS.has(entry.type));
  return ofDay.find((entry) => isOfOneTitle(entry.subject, title)) ?? null;
}

/** The laws of just that title and of that year, of which there may be two. */
export function findLawsOfYear(title: string, year: number): readonly LegalDocument[] {
  const name = fold(title).trim();
  return LEGAL_DOCUMENTS.filter(
    ({ issuedOn, type, subject }) => issuedOn?.startsWith(`${year}-`) && LAWS.has(type) && fold(subject) === name,
  );
}

/** So much of the shorter title's words that both are of one document. */
const SAME_MATTER = 0.8;
const FEWEST_WORDS = 4;

export function isOfOneTitle(known: string, printed: string): boolean {
  const [a, b] = [known, printed].map((title) => new Set(fold(title).match(/[\p{L}\d]+/gu))) as [
    Set<string>,
    Set<string>,
  ];
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return few.size >= FEWEST_WORDS && [...few].filter((word) => many.has(word)).length >= SAME_MATTER * few.size;
}

export type LegalStatus = 'in-force' | 'not-yet' | 'partly-ended' | 'ended' | 'period-over' | 'uncertain';

/** Whether a document was in force on a day (ISO), by what is known for certain; "uncertain" where only guesses speak. */
export function statusOn(entry: LegalDocument, date: string): LegalStatus {
  const since = entry.validFrom ?? entry.issuedOn;
  if (since !== null && date < since) return entry.certainty === 'L' ? 'uncertain' : 'not-yet';
  const { end } = entry;
  if (end === undefined || date <= end.validUntil) return 'in-force';
  if (end.certainty === 'L') return 'uncertain';
  if (end.how === 'period') return 'period-over';
  return end.scope === 'partial' ? 'partly-ended' : 'ended';
}
