/** What a passage of officialese means, word by word: abbreviations spelled out, stock phrases weighed low. */
import { BLANK, isLetter, kindOf, NUMERAL } from '../language/letters.ts';
import { type Meaning, meaningOf, type Word } from '../language/similarity.ts';
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

/** A tree of words: the terms that begin with them, and what each term becomes as one word. */
interface Term {
  next: Map<string, Term>;
  joined: string | null;
  /** How many words it has. */
  length: number;
}

const terms = lazy(() => {
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

const abbreviations = lazy(() => new Map(Object.entries(SPELLED_OUT).map(([short, long]) => [short, long.split(' ')])));

const CONCEPT_WEIGHT = 1.2;

/** Holds a concept together as one word, and marks a stock phrase at its end. */
const JOINER = '_';

/** How telling a word is among the passages compared, 0 to 1; without it every word tells the same. */
export type Rarity = (word: LexiconWord) => number;

/** A word with what is asked of it again and again. */
export interface LexiconWord extends Word {
  readonly text: string;
  readonly weight: number;
  /** False for a comma or a dash, which only counts within a term. */
  readonly counts: boolean;
  /** What an abbreviation stands for. */
  readonly spelledOut: readonly LexiconWord[] | null;
  /** The terms that begin with it. */
  readonly opens: Term | null;
}

/** The words of the plans that are compared with one another. Meanings of two lexicons are no more comparable than two languages. */
export interface Lexicon {
  /** The meaning of a passage; years are left out, since every plan rolls them on. */
  meaning: (text: string, rarity?: Rarity) => Meaning;
  /** Rarity by the share of passages that hold the word. */
  rarityIn: (passages: readonly string[]) => Rarity;
}

export function makeLexicon(): Lexicon {
  /** Words by a number made of their letters: a word is only cut out of its text where it is met for the first time. */
  const known = new Map<number, LexiconWord[]>();
  let count = 0;
  const wordIn = (text: string, start: number, end: number, key: number): LexiconWord => {
    const alike = known.get(key);
    for (const entry of alike ?? []) if (isWordAt(entry.text, text, start, end)) return entry;
    const entry = newWord(text.slice(start, end));
    if (alike) alike.push(entry);
    else known.set(key, [entry]);
    return entry;
  };
  const wordOf = (text: string): LexiconWord => wordIn(text, 0, text.length, keyOf(text));
  const newWord = (text: string): LexiconWord => ({
    id: ++count,
    text,
    weight: weightOf(text),
    counts: signOf(text.charCodeAt(0)) === WORD,
    spelledOut: abbreviations().get(text)?.map(wordOf) ?? null,
    opens: terms().next.get(text) ?? null,
  });
  const passages = new Map<string, readonly LexiconWord[]>();
  const wordsOf = (text: string): readonly LexiconWord[] => {
    const folded = fold(text);
    let words = passages.get(folded);
    if (words) return words;
    const tokens: LexiconWord[] = [];
    forEachToken(folded, (start, end, key) => {
      const word = wordIn(folded, start, end, key);
      if (word.spelledOut) tokens.push(...word.spelledOut);
      else tokens.push(word);
    });
    passages.set(folded, (words = joinTerms(tokens, wordOf)));
    return words;
  };
  const plain = new Map<string, Meaning>();
  return {
    meaning(text, rarity) {
      if (rarity) return meaningOf(wordsOf(text), (entry) => entry.weight * rarity(entry));
      let made = plain.get(text);
      if (!made) plain.set(text, (made = meaningOf(wordsOf(text), (entry) => entry.weight)));
      return made;
    },
    rarityIn: (texts) => rarityAmong(texts.map(wordsOf)),
  };
}

/**
 * Words, figures with their signs ("12/2025", "98,5%"), and other signs one by one, each with the number made of its
 * letters. A hyphen between letters parts words.
 */
function forEachToken(folded: string, visit: (start: number, end: number, key: number) => void): void {
  const { length } = folded;
  for (let start = 0; start < length; ) {
    const code = folded.charCodeAt(start);
    let end = start + 1;
    let key = keyWith(0, code);
    if (signOf(code) === WORD) {
      for (; end < length; end++) {
        const next = folded.charCodeAt(end);
        const sign = signOf(next);
        if (sign !== WORD && !(sign === BINDING && bindsAt(folded, end))) break;
        key = keyWith(key, next);
      }
      if (folded.charCodeAt(end) === PERCENT) key = keyWith(key, folded.charCodeAt(end++));
    }
    if (signOf(code) !== BETWEEN_WORDS && !partsAt(folded, start)) visit(start, end, key);
    start = end;
  }
}

const keyWith = (key: number, code: number): number => (Math.imul(key, 31) + code) & 0x3fff_ffff;
const keyOf = (text: string): number => {
  let key = 0;
  for (let at = 0; at < text.length; at++) key = keyWith(key, text.charCodeAt(at));
  return key;
};

const [PERCENT, HYPHEN] = ['%', '-'].map((sign) => sign.charCodeAt(0)) as [number, number];
/** What a sign is to a word; of the binding ones, it takes a word on both sides. */
const [WORD, BINDING, BETWEEN_WORDS, SIGN] = [1, 2, 3, 4];
const signs = new Uint8Array(65_536);

function signOf(code: number): number {
  return signs[code] || (signs[code] = judge(code));
}

function judge(code: number): number {
  const character = String.fromCharCode(code);
  if (isLetter(code) || kindOf(code) === NUMERAL || character === '_') return WORD!;
  if ('.,/-'.includes(character)) return BINDING!;
  return kindOf(code) === BLANK ? BETWEEN_WORDS! : SIGN!;
}

/** A sign within a figure or a code: "98,5", "61/2018/nđ". */
function bindsAt(text: string, at: number): boolean {
  return at + 1 < text.length && signOf(text.charCodeAt(at + 1)) === WORD && !partsAt(text, at);
}

function partsAt(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === HYPHEN &&
    at > 0 &&
    at + 1 < text.length &&
    isLetter(text.charCodeAt(at - 1)) &&
    isLetter(text.charCodeAt(at + 1))
  );
}

function isWordAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  let at = 0;
  while (at < word.length && word.charCodeAt(at) === text.charCodeAt(start + at)) at++;
  return at === word.length;
}

/** Concepts held together, stock phrases marked, signs left out. */
function joinTerms(tokens: readonly LexiconWord[], wordOf: (text: string) => LexiconWord): LexiconWord[] {
  const words: LexiconWord[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const term = token.opens && termAt(tokens, i, token.opens);
    if (term) words.push(wordOf(term.joined!));
    else if (token.counts) words.push(token);
    i += term ? term.length : 1;
  }
  return words;
}

/** The longest term that begins at a token. */
function termAt(tokens: readonly LexiconWord[], from: number, opened: Term): Term | null {
  let best = opened.joined === null ? null : opened;
  let here: Term | undefined = opened;
  for (let i = from + 1; i < tokens.length; i++) {
    here = here.next.get(tokens[i]!.text);
    if (!here) break;
    if (here.joined !== null) best = here;
  }
  return best;
}

function weightOf(word: string): number {
  if (word.includes(JOINER)) return word.endsWith(JOINER) ? STOCK_WEIGHT : CONCEPT_WEIGHT;
  if (kindOf(word.charCodeAt(0)) === NUMERAL) return /^(?:19|20)\d\d$/u.test(word) ? 0 : FIGURE_WEIGHT;
  return BINDING_WORDS.has(word) ? BINDING_WEIGHT : 1;
}

/** A word that stands in every passage still counts a little, so that two short passages can be alike at all. */
const LEAST_RARITY = 0.2;

function rarityAmong(passages: readonly (readonly LexiconWord[])[]): Rarity {
  const holders: number[] = [];
  const lastHolder: number[] = [];
  for (const [index, words] of passages.entries()) {
    for (const { id } of words) {
      if (lastHolder[id] === index) continue;
      lastHolder[id] = index;
      holders[id] = (holders[id] ?? 0) + 1;
    }
  }
  const scale = Math.log(passages.length + 1);
  const rarities: number[] = [];
  return ({ id }) => {
    const share = Math.log((passages.length + 1) / (holders[id] ?? 1)) / scale;
    return (rarities[id] ??= Math.max(LEAST_RARITY, Math.min(1, share)));
  };
}
