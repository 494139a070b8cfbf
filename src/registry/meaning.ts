/** What a passage of officialese means, word by word: abbreviations spelled out, stock phrases weighed low. */
import { type Meaning, meaningOf } from '../language/similarity.ts';
import { fold, frozen, lazy } from './match.ts';
import { remembering } from './remember.ts';

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
const SPELLED_OUT: Readonly<Record<string, string>> = frozen({
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

/** A tree of words: the terms that begin with them, and what each term becomes as one word. */
interface Term {
  next: Map<string, Term>;
  joined: string | null;
}

const terms = lazy(() => {
  const root: Term = { next: new Map(), joined: null };
  for (const [list, end] of [
    [STOCK_PHRASES, JOINER],
    [CONCEPTS, ''],
  ] as const) {
    for (const term of list) {
      const words = fold(term).match(TOKENS) ?? [];
      let here = root;
      for (const word of words) {
        if (!here.next.has(word)) here.next.set(word, { next: new Map(), joined: null });
        here = here.next.get(word)!;
      }
      here.joined = words.filter((word) => word !== ',').join(JOINER) + end;
    }
  }
  return root;
});

const CONCEPT_WEIGHT = 1.2;

/** Holds a concept together as one word, and marks a stock phrase at its end. */
const JOINER = '_';

/** How telling a word is among the passages compared, 0 to 1; without it every word tells the same. */
export type Rarity = (word: string) => number;

/** The meaning of a passage; years are left out, since every plan rolls them on. */
export function meaning(text: string, rarity?: Rarity): Meaning {
  return rarity ? meaningOf(wordsOf(text), (word) => weightOf(word) * rarity(word)) : plainMeaning(text);
}

const plainMeaning: (text: string) => Meaning = remembering((text) => meaningOf(wordsOf(text), weightOf));

const TOKENS = /[\p{L}\p{N}_]+(?:[.,/-][\p{L}\p{N}_]+)*%?|[^\s\p{L}\p{N}_]/gu;

/** The words of a passage: abbreviations spelled out, concepts held together, stock phrases marked. */
const wordsOf: (text: string) => readonly string[] = remembering((text) => {
  const tokens = (
    fold(text)
      .replace(/(\p{L})-(?=\p{L})/gu, '$1 ')
      .match(TOKENS) ?? []
  ).flatMap((token) => SPELLED_OUT[token]?.split(' ') ?? token);
  const words: string[] = [];
  for (let i = 0; i < tokens.length; ) {
    const [joined, length] = termAt(tokens, i);
    if (joined !== null) words.push(joined);
    else if (/^[\p{L}\p{N}_]/u.test(tokens[i]!)) words.push(tokens[i]!);
    i += length;
  }
  return words;
});

/** The longest term that begins at a token. */
function termAt(tokens: readonly string[], from: number): [joined: string | null, length: number] {
  let best: [string | null, number] = [null, 1];
  let here: Term | undefined = terms();
  for (let i = from; i < tokens.length; i++) {
    here = here.next.get(tokens[i]!);
    if (!here) break;
    if (here.joined !== null) best = [here.joined, i - from + 1];
  }
  return best;
}

function weightOf(word: string): number {
  if (word.endsWith(JOINER)) return STOCK_WEIGHT;
  if (word.includes(JOINER)) return CONCEPT_WEIGHT;
  if (/^(?:19|20)\d\d$/u.test(word)) return 0;
  if (/^\p{N}/u.test(word)) return FIGURE_WEIGHT;
  return BINDING_WORDS.has(word) ? BINDING_WEIGHT : 1;
}

/** A word that stands in every passage still counts a little, so that two short passages can be alike at all. */
const LEAST_RARITY = 0.2;

/** Rarity by the share of passages that hold the word. */
export function rarityIn(passages: readonly string[]): Rarity {
  const holders = new Map<string, number>();
  for (const passage of passages) {
    for (const word of new Set(wordsOf(passage))) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const scale = Math.log(passages.length + 1);
  return (word) => {
    const share = Math.log((passages.length + 1) / (holders.get(word) ?? 1)) / scale;
    return Math.max(LEAST_RARITY, Math.min(1, share));
  };
}
