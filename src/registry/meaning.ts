/** What words of officialese weigh: abbreviations spelled out, stock phrases weighed low, concepts held together. */
import { kindOf, NUMERAL } from '../language/letters.ts';
import { forEachToken } from '../language/tokens.ts';
import { fold, frozen, lazy } from './match.ts';

/** Phrases that every plan strews over every task; they say that something is done, not what. */
const STOCK_PHRASES = frozen([
  'tiếp tục',
  'đẩy mạnh',
  'tăng cường',
  'nâng cao',
  'chú trọng',
  'quan tâm',
  'chủ động',
  'thường xuyên',
  'tập trung',
  'tổ chức triển khai thực hiện',
  'xây dựng và triển khai thực hiện',
  'ban hành và triển khai',
  'triển khai thực hiện',
  'tổ chức thực hiện',
  'tổ chức triển khai',
  'triển khai',
  'thực hiện',
  'tổ chức',
  'phấn đấu',
  'duy trì',
  'bảo đảm',
  'đảm bảo',
  'chất lượng',
  'hiệu quả',
  'có hiệu quả',
  'hiệu lực',
  'kịp thời',
  'đầy đủ',
  'nghiêm túc',
  'thực hiện tốt',
  'thực hiện nghiêm',
  'theo quy định',
  'theo đúng quy định',
  'của pháp luật',
  'trên địa bàn',
  'công tác',
  'việc',
  'nhiệm vụ',
  'nội dung',
  'cơ quan',
  'đơn vị',
  'địa phương',
  'có liên quan',
  'liên quan',
  'cấp có thẩm quyền',
  'đồng bộ',
  'góp phần',
  'nhằm',
  'đồng thời',
  'trong đó',
  'nhất là',
  'đặc biệt',
  'phù hợp',
  'tình hình',
  'thực tế',
  'tham mưu',
  'hoàn thiện',
  'hoàn thành',
]);
/** Terms of several syllables that name one thing: as loose syllables they would make strangers look alike. */
const CONCEPTS = frozen([
  'chỉ số cải cách hành chính',
  'chấm điểm',
  'vị trí việc làm',
  'tinh giản biên chế',
  'bưu chính công ích',
  'một cửa liên thông',
  'cải cách hành chính',
  'thủ tục hành chính',
  'văn bản quy phạm pháp luật',
  'quy phạm pháp luật',
  'cán bộ công chức viên chức',
  'cán bộ, công chức, viên chức',
  'cán bộ công chức',
  'cán bộ, công chức',
  'công nghệ thông tin',
  'chuyển đổi số',
  'cơ sở dữ liệu',
  'dịch vụ công trực tuyến',
  'cơ quan hành chính nhà nước',
  'quản lý nhà nước',
  'ngân sách nhà nước',
  'người dân, doanh nghiệp',
  'người dân và doanh nghiệp',
]);
/** Words that only bind. */
const BINDING_WORDS = frozen(
  new Set(
    (
      'và các của cho về với trong theo tại từ đến để là có được do bằng trên dưới ra vào khi như hoặc những một này đó' +
      ' cùng đối phải sẽ đã đang còn vẫn số năm ngày tháng mọi từng lên hết qua sau trước giữa bởi nếu thì mà'
    ).split(' '),
  ),
);
/** Abbreviations that stand for words in tasks; "UBND" and "HĐND" are spelled so everywhere and stay. */
const SPELLED_OUT = frozen({
  cchc: 'cải cách hành chính',
  tthc: 'thủ tục hành chính',
  qppl: 'quy phạm pháp luật',
  vbqppl: 'văn bản quy phạm pháp luật',
  cb: 'cán bộ',
  cc: 'công chức',
  vc: 'viên chức',
  cbcc: 'cán bộ công chức',
  cbccvc: 'cán bộ công chức viên chức',
  cntt: 'công nghệ thông tin',
  cđs: 'chuyển đổi số',
  dvc: 'dịch vụ công',
  dvctt: 'dịch vụ công trực tuyến',
  dvcqg: 'dịch vụ công quốc gia',
  csdl: 'cơ sở dữ liệu',
  pakn: 'phản ánh kiến nghị',
  vtvl: 'vị trí việc làm',
  htqlcl: 'hệ thống quản lý chất lượng',
  nsnn: 'ngân sách nhà nước',
  mttq: 'mặt trận tổ quốc',
  bc: 'báo cáo',
  kh: 'kế hoạch',
});

const STOCK_WEIGHT = 0.12;
const BINDING_WEIGHT = 0;
/** A figure is a promise; another figure is another promise. */
const FIGURE_WEIGHT = 1.5;

/** Holds a concept together as one word, and marks a stock phrase at its end. */
const JOINER = '_';

/** A tree of words: the terms that begin with them, and what each term becomes as one word. */
export interface Term {
  next: Map<string, Term>;
  joined: string | null;
  /** How many words it has. */
  length: number;
}

export const terms = lazy(() => {
  const root: Term = { next: new Map(), joined: null, length: 0 };
  for (const [list, end] of [
    [STOCK_PHRASES, JOINER],
    [CONCEPTS, ''],
  ] as const) {
    for (const term of list) {
      const words: string[] = [];
      const folded = fold(term);
      forEachToken(folded, (start, end) => words.push(folded.slice(start, end)));
      let here = root;
      for (const word of words) {
        if (!here.next.has(word)) here.next.set(word, { next: new Map(), joined: null, length: here.length + 1 });
        here = here.next.get(word)!;
      }
      here.joined = words.filter((word) => word !== ',').join(JOINER) + end;
    }
  }
  return root;
});

/** The words that go on with a term, behind its first one. */
export const wordsWithinTerms = lazy(() => {
  const found = new Set<string>();
  const visit = ({ next }: Term): void => {
    for (const [word, term] of next) {
      found.add(word);
      visit(term);
    }
  };
  for (const term of terms().next.values()) visit(term);
  return found;
});

/** What an abbreviation stands for, word by word. */
export const abbreviations = lazy(
  () => new Map(Object.entries(SPELLED_OUT).map(([short, long]) => [short, long.split(' ')])),
);

const CONCEPT_WEIGHT = 1.2;

/** What a word weighs, or a term that was joined to one. */
export function weightOf(word: string): number {
  if (word.includes(JOINER)) return word.endsWith(JOINER) ? STOCK_WEIGHT : CONCEPT_WEIGHT;
  if (kindOf(word.charCodeAt(0)) === NUMERAL) return /^(?:19|20)\d\d$/u.test(word) ? 0 : FIGURE_WEIGHT;
  return BINDING_WORDS.has(word) ? BINDING_WEIGHT : 1;
}
