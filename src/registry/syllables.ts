/**
 * The syllables that Vietnamese can have, so that impossible ones can be told. Every word of a document is looked at:
 * letters are numbers of five bits, and an onset or a rhyme is the row of its letters' numbers.
 */
import { isDigit, isLetter, kindOf, SMALL_LETTER } from '../language/letters.ts';
import { lazy } from './match.ts';

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

const ALPHABET = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
const BITS = 5;
/** The number of a letter that Vietnamese does not have. */
const STRANGER = 30;
/** Of signs, and of letters that only foreign words and abbreviations have: nothing can be said of their words. */
const NO_JUDGEMENT = 255;
/** The marks of tones on a letter taken apart. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const [NO_TONE, STOP_TONE, OTHER_TONE, SEVERAL_TONES] = [0, 1, 2, 3];
/** Syllables that end in a stop bear the acute or the dot. */
const STOP_TONES = /[\u0301\u0323]/u;

const numberOf = (letter: string): number => ALPHABET.indexOf(letter) + 1 || STRANGER;
const rowOf = (letters: string): number => [...letters].reduce((row, letter) => (row << BITS) | numberOf(letter), 0);
const rowsOf = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(rowOf));

const onsets = lazy(() => rowsOf(ONSETS));
const rhymes = lazy(() => rowsOf(RHYMES));
const stops = lazy(() => rowsOf('c ch p t'));
const marked = lazy(() => rowsOf('ă â đ ê ô ơ ư'));
const LONGEST_ONSET = 3;
const LONGEST_RHYME = 4;
const GI = rowOf('gi');
const I = rowOf('i');

/** The letters' numbers, and above them their tones; filled as letters are met. */
const known = new Uint8Array(65_536);

function numbered(code: number): number {
  return known[code] || (known[code] = judge(String.fromCharCode(code)));
}

function judge(letter: string): number {
  if (!/^[^fjwz\P{L}]$/u.test(letter)) return NO_JUDGEMENT;
  const parts = letter.normalize('NFD');
  const tones = parts.match(TONES) ?? [];
  const tone = tones.length === 0 ? NO_TONE : STOP_TONES.test(tones[0]!) ? STOP_TONE : OTHER_TONE;
  const bare = parts.replace(TONES, '').normalize('NFC');
  return ((tones.length > 1 ? SEVERAL_TONES : tone) << BITS) | numberOf(bare);
}

/**
 * Whether a word is a syllable that Vietnamese can have. Takes one word without blanks; says yes to what it cannot
 * judge: words without any Vietnamese mark (abbreviations, foreign words), and words with letters not Vietnamese.
 */
export function isPossibleSyllable(word: string): boolean {
  const small = word.normalize('NFC').toLowerCase();
  return isPossible(small, 0, small.length);
}

/** The same of a stretch of a text, composed (NFC) and in small letters. */
function isPossible(text: string, start: number, end: number): boolean {
  let tone = NO_TONE;
  let isMarked = false;
  for (let at = start; at < end; at++) {
    const letter = numbered(text.charCodeAt(at));
    if (letter === NO_JUDGEMENT) return true;
    const own = letter >> BITS;
    if (own !== NO_TONE) tone = tone === NO_TONE ? own : SEVERAL_TONES;
    isMarked ||= own === NO_TONE && marked().has(bareNumber(letter));
  }
  if (tone === NO_TONE && !isMarked) return true;
  if (tone === SEVERAL_TONES || end - start > LONGEST_ONSET + LONGEST_RHYME) return false;
  if (tone !== STOP_TONE && (stops().has(rowIn(text, end - 1, end)) || endsInCh(text, start, end))) return false;
  return hasParts(text, start, end);
}

const bareNumber = (letter: number): number => letter & ((1 << BITS) - 1);

function rowIn(text: string, start: number, end: number): number {
  let row = 0;
  for (let at = start; at < end; at++) row = (row << BITS) | bareNumber(numbered(text.charCodeAt(at)));
  return row;
}

const endsInCh = (text: string, start: number, end: number): boolean =>
  end - start > 1 && stops().has(rowIn(text, end - 2, end));

/** An onset, or none, and a rhyme. */
function hasParts(text: string, start: number, end: number): boolean {
  for (let length = 0; length <= LONGEST_ONSET && start + length <= end; length++) {
    const onset = rowIn(text, start, start + length);
    if (length > 0 && !onsets().has(onset)) continue;
    const left = end - start - length;
    if (left > LONGEST_RHYME) continue;
    const rhyme = rowIn(text, start + length, end);
    if (rhymes().has(rhyme)) return true;
    // "gì", "gìn": the i of gi is the rhyme's own.
    if (onset === GI && (left === 0 || (left < LONGEST_RHYME && rhymes().has((I << (BITS * left)) | rhyme))))
      return true;
  }
  return false;
}

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
      if (!isPossible(text, start, at)) return { start, end: at };
    }
    start = -1;
  }
  return null;
}
