/** Known slips in officialese, and the syllables that Vietnamese can have, so that impossible ones can be told. */
import { isDigit, isLetter, kindOf, SMALL_LETTER } from '../language/letters.ts';
import { fold, frozen, lazy, phrase, screen } from './match.ts';
import { remembering } from './remember.ts';

/** What is written, on folded text (a pattern), and what is meant. */
export type Slip = { wrong: string; right: string };

const slip = (wrong: string, right: string): Slip => ({ wrong, right });

export const SLIPS: readonly Slip[] = frozen([
  // A letter or a word wrong or lost in a fixed phrase
  slip('tuyên tuyền|tuyền truyền|tuyên truyên', 'tuyên truyền'),
  slip('sữa đổi|sửa đỗi', 'sửa đổi'),
  slip('bổ xung|bỗ sung', 'bổ sung'),
  slip('bộ phận một(?= (?:phường|xã|thị trấn))', 'Bộ phận Một cửa'),
  slip('bộ phận một của', 'Bộ phận Một cửa'),
  slip('bộ phận môn', 'bộ phận chuyên môn'),
  slip('(?<!nền kinh tế )công dịch vụ công', 'Cổng dịch vụ công'),
  slip('cổng tin điện tử', 'Cổng thông tin điện tử'),
  slip('công thông tin điện tử', 'Cổng thông tin điện tử'),
  slip('phát sinh, lệ phí', 'phát sinh phí, lệ phí'),
  slip('sáng kinh nghiệm', 'sáng kiến kinh nghiệm'),
  slip('mttttq|mtttq', 'MTTQ'),
  slip('chỉ và nâng cao số', 'và nâng cao chỉ số'),
  slip('(?<!nền )kinh tế và công nghiệp số hóa', 'kinh tế và công nghệ số'),
  slip('trên địa(?= (?:phường|xã|thị trấn|huyện|quận|thị xã|thành phố|tỉnh))', 'trên địa bàn'),
  slip('thủ tục hành(?= (?:của|tại|trên|được|theo))', 'thủ tục hành chính'),
  slip('cải cách hành(?= (?:của|tại|trên|năm|nhà nước))', 'cải cách hành chính'),
  slip('quy phạm luật|qui phạm luật', 'quy phạm pháp luật'),
  slip('tiếp nhận và trả quả', 'tiếp nhận và trả kết quả'),
  slip('trung tâm phục hành chính', 'Trung tâm Phục vụ hành chính'),
  slip('cơ sở liệu', 'cơ sở dữ liệu'),
  slip('chuyển số(?= (?:quốc gia|của|trên|năm))', 'chuyển đổi số'),
  slip('cán, công chức|cán bộ, công(?= (?:viên chức))', 'cán bộ, công chức'),
  // Hook and tilde taken for one another
  slip('kỹ luật', 'kỷ luật'),
  slip('kỹ cương', 'kỷ cương'),
  slip('kỷ năng', 'kỹ năng'),
  slip('kỷ thuật', 'kỹ thuật'),
  slip('xữ lý', 'xử lý'),
  slip('giãi quyết', 'giải quyết'),
  slip('giãi pháp', 'giải pháp'),
  slip('chuyễn đổi|chuyển đỗi', 'chuyển đổi'),
  slip('triễn khai', 'triển khai'),
  slip('đãm bảo|đảm bão', 'đảm bảo'),
  slip('bão đảm', 'bảo đảm'),
  slip('cũng cố', 'củng cố'),
  slip('hổ trợ', 'hỗ trợ'),
  slip('nổ lực', 'nỗ lực'),
  slip('quãn lý', 'quản lý'),
  slip('tinh giãn', 'tinh giản'),
  slip('đơn giãn', 'đơn giản'),
  slip('dân chũ', 'dân chủ'),
  slip('trãi nghiệm', 'trải nghiệm'),
  slip('thũ tục', 'thủ tục'),
  slip('cãi cách', 'cải cách'),
  slip('cãi thiện', 'cải thiện'),
  slip('bải bỏ', 'bãi bỏ'),
  slip('lảnh đạo', 'lãnh đạo'),
  slip('sẳn sàng', 'sẵn sàng'),
  slip('điền sẳn', 'điền sẵn'),
  slip('bồi dưởng', 'bồi dưỡng'),
  slip('phổ biễn', 'phổ biến'),
  slip('chỉnh sữa', 'chỉnh sửa'),
  slip('nghĩ việc', 'nghỉ việc'),
  slip('lảng phí', 'lãng phí'),
  slip('gữi', 'gửi'),
  slip('cơ sở dử liệu|dử liệu', 'dữ liệu'),
  slip('xác nhận chử ký|chử ký', 'chữ ký'),
  slip('khuyến khich', 'khuyến khích'),
  // One consonant for another
  slip('xắp xếp|sắp sếp', 'sắp xếp'),
  slip('sát nhập', 'sáp nhập'),
  slip('rà xoát', 'rà soát'),
  slip('giám xát', 'giám sát'),
  slip('ngân xách', 'ngân sách'),
  slip('sử lý', 'xử lý'),
  slip('sử phạt', 'xử phạt'),
  slip('cập nhập', 'cập nhật'),
  slip('tinh giảm biên chế', 'tinh giản biên chế'),
  slip('chú chọng', 'chú trọng'),
  slip('trấn chỉnh', 'chấn chỉnh'),
  slip('sâu rộng dãi', 'sâu rộng'),
  slip('súc tiến', 'xúc tiến'),
  // A tone or mark lost
  slip('thủ tục hành chinh', 'thủ tục hành chính'),
  slip('cải cách hành chinh|cải cach hành chính', 'cải cách hành chính'),
  slip('kế hoach', 'kế hoạch'),
  slip('thực hiên', 'thực hiện'),
  slip('nhiêm vụ', 'nhiệm vụ'),
  slip('thông kê', 'thống kê'),
  slip('trực tuyên', 'trực tuyến'),
  slip('dịch vụ công trực tuyến toàn trinh', 'dịch vụ công trực tuyến toàn trình'),
  slip('dich vụ', 'dịch vụ'),
  slip('chất lương phục vụ', 'chất lượng phục vụ'),
  slip('văn bản điện từ|môi trường điện từ|thư điện từ', 'điện tử'),
  slip('tổ chưc', 'tổ chức'),
  slip('thẩm quyên', 'thẩm quyền'),
  slip('chính quyên', 'chính quyền'),
  slip('ủy ban nhân đân', 'Ủy ban nhân dân'),
  slip('doanh nghiêp', 'doanh nghiệp'),
  slip('công chưc', 'công chức'),
  slip('pháp luât', 'pháp luật'),
]);

const compiledSlips = lazy(() => SLIPS.map((entry) => ({ entry, pattern: phrase(entry.wrong) })));

/** Finds every text that may hold a slip. */
export const slipScreen = lazy(() => screen(SLIPS.map(({ wrong }) => wrong)));

export type SlipUse = { slip: Slip; text: string };

/** The known slips in a text, each once, with the folded words that show it. */
export function slipsIn(text: string): readonly SlipUse[] {
  const folded = fold(text);
  if (folded.search(slipScreen()) < 0) return [];
  return compiledSlips().flatMap(({ entry, pattern }) => {
    const match = pattern.exec(folded);
    return match === null ? [] : [{ slip: entry, text: match[0] }];
  });
}

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x';
/** Rhymes without tone; y-forms stand after nothing or qu, i-forms and y-forms alternate after some onsets. */
const RHYMES = [
  'a ai ao au ay ac ach am an ang anh ap at ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
  'o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oe oem oen oeo oet',
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ơc',
  'u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôp uôt uâc uân uâng uât uây uê uêch uên uênh uêt uêu uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt uyêc',
  'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  'y ynh yt ych yên yêt yêm yêng yêu ya',
].join(' ');

const onsets = lazy(() => new Set(ONSETS.split(' ')));
const LONGEST_ONSET = 3;
const rhymes = lazy(() => new Set(RHYMES.split(' ')));
/** The marks of tones on a letter taken apart. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Syllables that end in a stop bear the acute or the dot. */
const STOP = /(?:ch|c|p|t)$/u;
const STOP_TONES = new Set(['\u0301', '\u0323']);
const MARKED = /[ăâđêôơư]/u;

/** A letter without its tones, and these; null for what Vietnamese does not write with. */
const letterParts: (letter: string) => { bare: string; tones: string } | null = remembering((letter) => {
  if (!/^[^fjwz\P{L}]$/u.test(letter)) return null;
  const parts = letter.normalize('NFD');
  return { bare: parts.replace(TONES, '').normalize('NFC'), tones: (parts.match(TONES) ?? []).join('') };
});

/**
 * Whether a word is a syllable that Vietnamese can have. Takes one word without blanks; says yes to what it cannot
 * judge: words without any Vietnamese mark (abbreviations, foreign words), and words with letters not Vietnamese.
 */
export const isPossibleSyllable: (word: string) => boolean = remembering((word) => {
  let [bare, tones] = ['', ''];
  for (const letter of word.normalize('NFC').toLowerCase()) {
    const parts = letterParts(letter);
    if (!parts) return true;
    bare += parts.bare;
    tones += parts.tones;
  }
  if (tones === '' && !MARKED.test(bare)) return true;
  if (tones.length > 1) return false;
  if (STOP.test(bare) && !STOP_TONES.has(tones)) return false;
  if (rhymes().has(bare)) return true;
  for (let length = 1; length <= LONGEST_ONSET; length++) {
    const onset = bare.slice(0, length);
    if (!onsets().has(onset)) continue;
    const rest = bare.slice(length);
    // "gì", "gìn": the i of gi is the rhyme's own.
    if (rhymes().has(rest) || (onset === 'gi' && (rest === '' || rhymes().has(`i${rest}`)))) return true;
  }
  return false;
});

/** Signs beside which letters are part of a code, an address or a path, not a word. */
const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const BEFORE = codesOf('/._-');
const BEHIND = codesOf('/_@-');

function isBound(text: string, at: number, signs: ReadonlySet<number>): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return isLetter(code) || isDigit(code) || signs.has(code);
}

/** The words of a text, small initials only (names may come from other languages), that Vietnamese cannot have. */
export function impossibleSyllables(printed: string): readonly string[] {
  const text = printed.normalize('NFC');
  const found = new Set<string>();
  for (let word = nextImpossible(text, 0); word !== null; word = nextImpossible(text, word.end)) {
    found.add(text.slice(word.start, word.end));
  }
  return [...found];
}

/** Where, from an offset on, a text has such a word; -1 where it has none. For composed text (NFC). */
export function impossibleSyllableAt(text: string, from: number): number {
  return nextImpossible(text, from)?.start ?? -1;
}

function nextImpossible(text: string, from: number): { start: number; end: number } | null {
  let start = -1;
  for (let at = from; at <= text.length; at++) {
    if (at < text.length && kindOf(text.charCodeAt(at)) === SMALL_LETTER) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0 && at - start > 1 && !isBound(text, start - 1, BEFORE) && !isBound(text, at, BEHIND)) {
      if (!isPossibleSyllable(text.slice(start, at))) return { start, end: at };
    }
    start = -1;
  }
  return null;
}
