/** Accents that a scan lost or mistook, told by the compound that the word stands in; glued compounds parted. */
import { COMPOUNDS } from '../../registry/compounds.ts';

/** Letters without accents; Đ stays apart from D, for no compound hangs on it. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
const lower = (text: string): string => text.normalize('NFC').toLowerCase();

const SYLLABLES = COMPOUNDS.map((compound) => compound.split(' '));
const KNOWN = new Set(SYLLABLES.flatMap((parts) => pairsOf(parts)));
/** Two bare syllables → the accented ones; null where two compounds are bared alike. */
const BY_BARE = new Map<string, readonly [string, string] | null>();
for (const parts of SYLLABLES) {
  for (const pair of pairsOf(parts)) {
    const key = bare(pair);
    const known = BY_BARE.get(key);
    BY_BARE.set(key, known === undefined || known?.join(' ') === pair ? (pair.split(' ') as [string, string]) : null);
  }
}
const GLUED = new Map(
  [...KNOWN].filter((pair) => pair.length > 6).map((pair) => [pair.replace(' ', ''), pair.indexOf(' ')]),
);

function pairsOf(parts: readonly string[]): string[] {
  return parts.slice(1).map((part, index) => `${parts[index]} ${part}`);
}

const WORD = /^([^\p{L}]*)(\p{L}+)([^\p{L}]*)$/u;

/** What stands in the tie of every appendix, in narrow italics. */
const TIE_WORDS = new Map(
  ['kèm theo', 'ban hành kèm theo', 'kế hoạch số', 'hoạch số', 'quyết định số', 'định số'].map((phrase) => [
    phrase.replaceAll(' ', ''),
    phrase.split(' '),
  ]),
);
/** "Tháng5", "PhòngY": a figure or a capital behind a whole word begins another. */
const RUN_ON =
  /^(\P{L}*(?:(?:tháng|ngày|năm|quý|đợt|lần)(?=\d)|(?:phòng|sở|công chức|thanh tra)(?=\p{Lu}\p{Ll}*\P{L}*$)))(.+)$/u;

/** Two syllables of a compound, or more of a fixed turn, read as one word, parted; null where nothing is to be mended. */
export function mendGlued(text: string): string | null {
  const [, lead = '', word = '', tail = ''] = WORD.exec(text) ?? [];
  const cut = GLUED.get(lower(word));
  if (cut !== undefined) return `${lead}${word.slice(0, cut)} ${word.slice(cut)}${tail}`;
  const parts = TIE_WORDS.get(lower(word));
  if (parts) {
    let at = 0;
    return `${lead}${parts.map((part) => word.slice(at, (at += part.length))).join(' ')}${tail}`;
  }
  const [, first, rest] = RUN_ON.exec(text.replace(/^\P{L}*\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())) ?? [];
  return first === undefined || rest === undefined ? null : `${text.slice(0, first.length)} ${rest}`;
}

/** Whether two words stand side by side only where a scan misread them. */
export const isMisread = (first: string, second: string): boolean =>
  MISREAD.has(`${lower(first)} ${lower(second.replace(/\P{L}+$/u, ''))}`);

/** What a word becomes beside the words before and after it on its line; null where nothing is to be mended. */
export function mendCompound(text: string, before: string, after: string): string | null {
  const match = WORD.exec(text);
  if (!match) return null;
  const [, lead = '', word = '', tail = ''] = match;
  const previous = lead === '' ? /\p{L}+$/u.exec(before)?.[0] : undefined;
  const following = tail === '' ? /^\p{L}+/u.exec(after)?.[0] : undefined;
  // A word that is right beside one neighbour is not mended for the other.
  if (previous && KNOWN.has(`${lower(previous)} ${lower(word)}`)) return null;
  if (following && KNOWN.has(`${lower(word)} ${lower(following)}`)) return null;
  const found = (previous && wanted(previous, word, 1)) || (following && wanted(word, following, 0));
  return found ? lead + inCaseOf(found, word) + tail : null;
}

/** Compounds whose first syllable has a hook over its circumflex: with an acute there they mean nothing. */
const HOOKED =
  'thể chế,kiểm tra,kiểm soát,tổ chức,phổ biến,chuyển đổi,tổng hợp,tổng kết,biểu mẫu,triển khai,đẩy mạnh,đẩy nhanh,sửa đổi,thay đổi,trao đổi,đổi mới,tuyển dụng,tổng cộng'.split(
    ',',
  );
/** The pair with its first hook lost, and, where the second syllable has one too, with the second or both. */
function unhooked(pair: string): string[] {
  const [first, second] = pair.split(' ') as [string, string];
  const acute = (syllable: string): string => syllable.replace('ể', 'ế').replace('ổ', 'ố').replace('ẩ', 'ấ');
  const read = [`${acute(first)} ${second}`, `${first} ${acute(second)}`, `${acute(first)} ${acute(second)}`];
  return [...new Set(read)].filter((words) => words !== pair);
}

/** Pairs that mean nothing and are what scans make of a compound with another letter, or with accents that two compounds share. */
const MISREAD = new Map<string, readonly [string, string]>([
  ...['chí', 'chì', 'chĩ', 'chị'].map((first) => [`${first} tiêu`, ['chỉ', 'tiêu']] as const),
  ...['giản', 'gọn'].map((second) => [`tỉnh ${second}`, ['tinh', second]] as const),
  ...['củi', 'cäi', 'cãi'].map((first) => [`${first} cách`, ['cải', 'cách']] as const),
  ['giải ngần', ['giải', 'ngân']],
  ...['chỉ', 'chí', 'chì'].map((first) => [`${first} cục`, ['chi', 'cục']] as const),
  ...['chỉ', 'chí', 'chì'].map((first) => [`${first} bộ`, ['chi', 'bộ']] as const),
  ...['tiểu', 'tiều'].map((second) => [`chỉ ${second}`, ['chỉ', 'tiêu']] as const),
  ['vấn đè', ['vấn', 'đề']],
  ['vêu cầu', ['yêu', 'cầu']],
  // The hook over a circumflex, taken for an acute.
  ...HOOKED.flatMap((pair) =>
    unhooked(pair).map((read): [string, [string, string]] => [read, pair.split(' ') as [string, string]]),
  ),
]);

/** The accented syllable that the compound has, if its other syllable was read as the compound has it. */
function wanted(first: string, second: string, which: 0 | 1): string | null {
  const misread = MISREAD.get(`${lower(first)} ${lower(second)}`);
  if (misread) return misread[which] === lower(which === 0 ? first : second) ? null : misread[which];
  const pair = BY_BARE.get(`${bare(first)} ${bare(second)}`);
  if (!pair) return null;
  const other = which === 0 ? lower(second) : lower(first);
  if (other !== pair[1 - which]) return null;
  return pair[which] === lower(which === 0 ? first : second) ? null : pair[which];
}

function inCaseOf(found: string, like: string): string {
  if (like === like.toUpperCase() && like.length > 1) return found.toUpperCase();
  return like[0] === like[0]!.toLowerCase() ? found : found[0]!.toUpperCase() + found.slice(1);
}
