/** Documents that the scoring of reform work expects beside the annual plan, within its year. */
import { fold, frozen, lazy, phrase } from './match.ts';
import type { Pillar } from './vocabulary.ts';

export type CompanionPlan = {
  id: string;
  name: string;
  english: string;
  pillar: Pillar;
  /** On folded text. */
  pattern: string;
};

const REFORM = '(?:cải cách hành chính|cchc)';
const TTHC = '(?:thủ tục hành chính|tthc)';
const QPPL = '(?:văn bản )?(?:quy phạm pháp luật|qppl|vbqppl)';

export const COMPANION_PLANS: readonly CompanionPlan[] = frozen([
  {
    id: 'kiem-tra-cchc',
    name: 'Kế hoạch kiểm tra, tự kiểm tra CCHC',
    english: 'PAR inspection plan',
    pillar: 'chi-dao',
    pattern: `kế hoạch (?:tự )?kiểm tra(?:,? tự kiểm tra)?(?: công tác)?(?: việc thực hiện)? ${REFORM}`,
  },
  {
    id: 'tuyen-truyen-cchc',
    name: 'Kế hoạch tuyên truyền CCHC',
    english: 'PAR communication plan',
    pillar: 'chi-dao',
    pattern: `kế hoạch (?:thông tin,? )?tuyên truyền(?: về)?(?: công tác)? ${REFORM}`,
  },
  {
    id: 'kiem-soat-tthc',
    name: 'Kế hoạch kiểm soát TTHC',
    english: 'Plan of procedure control',
    pillar: 'thu-tuc',
    pattern: `kế hoạch (?:công tác |hoạt động )?kiểm soát ${TTHC}`,
  },
  {
    id: 'ra-soat-tthc',
    name: 'Kế hoạch rà soát, đánh giá TTHC',
    english: 'Plan of procedure review',
    pillar: 'thu-tuc',
    pattern: `kế hoạch rà soát(?:,? (?:đánh giá|đơn giản hóa)){0,2}(?: quy định)?,? ${TTHC}`,
  },
  {
    id: 'ra-soat-vbqppl',
    name: 'Kế hoạch rà soát văn bản QPPL',
    english: 'Plan of legal-document review',
    pillar: 'the-che',
    pattern: `kế hoạch (?:kiểm tra,? (?:và )?)?rà soát(?:,? (?:hệ thống hóa|kiểm tra|xử lý)){0,2} ${QPPL}`,
  },
  {
    id: 'theo-doi-thi-hanh-phap-luat',
    name: 'Kế hoạch theo dõi tình hình thi hành pháp luật',
    english: 'Plan of law-enforcement monitoring',
    pillar: 'the-che',
    pattern:
      'kế hoạch (?:quản lý công tác thi hành pháp luật|(?:công tác )?(?:tổ chức thi hành|theo dõi)(?: tình hình)?(?: thi hành)? (?:pháp luật|văn bản))',
  },
  {
    id: 'chuyen-doi-so',
    name: 'Kế hoạch chuyển đổi số',
    english: 'Digital-transformation plan',
    pillar: 'so',
    pattern:
      'kế hoạch (?:ứng dụng công nghệ thông tin|ứng dụng cntt|phát triển chính quyền số|(?:hành động )?(?:thực hiện )?chuyển đổi số|cđs)',
  },
  {
    id: 'dao-tao-boi-duong',
    name: 'Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức',
    english: 'Training plan',
    pillar: 'cong-vu',
    pattern: 'kế hoạch (?:đào tạo|bồi dưỡng)',
  },
  {
    id: 'so-hoa',
    name: 'Kế hoạch số hóa hồ sơ, kết quả TTHC',
    english: 'Digitisation plan',
    pillar: 'thu-tuc',
    pattern: 'kế hoạch số hóa',
  },
  {
    id: 'khao-sat-hai-long',
    name: 'Kế hoạch khảo sát mức độ hài lòng',
    english: 'Satisfaction survey plan',
    pillar: 'chi-dao',
    pattern: 'kế hoạch (?:khảo sát|đo lường|điều tra)[^.;]{0,30} hài lòng',
  },
  {
    id: 'bao-cao-dinh-ky',
    name: 'Báo cáo CCHC định kỳ (quý, 6 tháng, năm)',
    english: 'Periodic PAR reports',
    pillar: 'chi-dao',
    pattern: `báo cáo(?: kết quả)?(?: thực hiện)?(?: công tác)? ${REFORM}|báo cáo định kỳ`,
  },
  {
    id: 'tu-cham-diem',
    name: 'Báo cáo tự đánh giá, chấm điểm Chỉ số CCHC',
    english: 'Self-scoring report',
    pillar: 'chi-dao',
    pattern: `(?:tự (?:đánh giá,? )?(?:chấm điểm|chấm|đánh giá)|chấm điểm)[^.;]{0,60}(?:chỉ số )?${REFORM}`,
  },
]);

const compiled = lazy(() => COMPANION_PLANS.map((entry) => ({ entry, pattern: phrase(entry.pattern) })));

/** The companion documents that a text names. */
export function companionPlansIn(text: string): readonly CompanionPlan[] {
  const folded = fold(text);
  return compiled()
    .filter(({ pattern }) => pattern.test(folded))
    .map(({ entry }) => entry);
}
