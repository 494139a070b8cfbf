/**
 * The syllables that Vietnamese can have, so that impossible ones can be told. Every word of a document is looked at:
 * letters are numbers of five bits, and an onset or a rhyme is the row of its letters' numbers.
 */
import { codeAt, isDigit, isLetter, kindOf, SMALL_LETTER } from '../language/letters.ts';
import { lazy } from './match.ts';
import { rememberingWords } from './remember.ts';

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
/** Beside a letter's number: whether it is marked as only Vietnamese letters are, and its tone. */
const MARKED = 1 << BITS;
const STOP_TONE = 1 << 6;
const OTHER_TONE = 1 << 7;
const SEVERAL_TONES = STOP_TONE | OTHER_TONE;
/** Of signs, and of letters that only foreign words and abbreviations have: nothing can be said of their words. */
const NO_JUDGEMENT = 1 << 8;

/** The marks of tones on a letter taken apart. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Syllables that end in a stop bear the acute or the dot. */
const STOP_TONES = /[\u0301\u0323]/u;

const numberOf = (letter: string): number => ALPHABET.indexOf(letter) + 1 || STRANGER;
const rowOf = (letters: string): number => [...letters].reduce((row, letter) => (row << BITS) | numberOf(letter), 0);
/** The last letters of a row. */
const lastOf = (row: number, count: number): number => row & ((1 << (BITS * count)) - 1);

const LONGEST_ONSET = 3;
const LONGEST_RHYME = 4;
const parts = lazy(() => {
  const onsets = new Uint8Array(1 << (BITS * LONGEST_ONSET));
  for (const onset of ONSETS.split(' ')) onsets[rowOf(onset)] = 1;
  return { onsets, rhymes: new Set(RHYMES.split(' ').map(rowOf)) };
});
const [C, P, T, CH, GI, I, Y, QU] = ['c', 'p', 't', 'ch', 'gi', 'i', 'y', 'qu'].map(rowOf);
/** Onsets that are written in one way before e, ê, i, y and in another before the rest: "nghề", but "ngành". */
const BEFORE_E = new Set(['k', 'gh', 'ngh'].map(rowOf));
const BEFORE_OTHERS = new Set(['c', 'g', 'ng'].map(rowOf));
const E_LETTERS = new Set([...'eêiy'].map(numberOf));

/** Filled as letters are met. */
const known = new Uint16Array(65_536);

function judge(letter: string): number {
  if (!isLetter(letter.charCodeAt(0)) || 'fjwz'.includes(letter)) return NO_JUDGEMENT;
  const apart = letter.normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  const bare = apart.replace(TONES, '').normalize('NFC');
  const tone = tones.length === 0 ? 0 : STOP_TONES.test(tones[0]!) ? STOP_TONE : OTHER_TONE;
  return (tones.length > 1 ? SEVERAL_TONES : tone) | (/[ăâđêôơư]/u.test(bare) ? MARKED : 0) | numberOf(bare);
}

/**
 * Whether a word is a syllable that Vietnamese can have. Takes one word without blanks; says yes to what it cannot
 * judge: words without any Vietnamese mark (abbreviations, foreign words), and words with letters not Vietnamese.
 */
export const isPossibleSyllable: (word: string) => boolean = rememberingWords((word) => {
  const small = word.normalize('NFC').toLowerCase();
  return isPossible(small, 0, small.length);
});

/** The same of a stretch of a text, composed (NFC) and in small letters. */
function isPossible(text: string, start: number, end: number): boolean {
  let tone = 0;
  /** The tone of the letter before. */
  let before = 0;
  let marks = 0;
  let row = 0;
  /** The row of the first letters, as many as an onset can have. */
  let first = 0;
  for (let at = start; at < end; at++) {
    const code = codeAt(text, at);
    const letter = known[code] || (known[code] = judge(String.fromCharCode(code)));
    if (letter === NO_JUDGEMENT) return true;
    // "thịên": where a rhyme has a marked vowel, that vowel bears the tone.
    if ((letter & MARKED) !== 0 && before !== 0) return false;
    const own = letter & SEVERAL_TONES;
    before = own;
    if (own !== 0) tone = tone === 0 ? own : SEVERAL_TONES;
    marks |= letter;
    row = (row << BITS) | lastOf(letter, 1);
    if (at < start + LONGEST_ONSET) first = row;
  }
  if (tone === 0 && (marks & MARKED) === 0) return true;
  if (tone === SEVERAL_TONES || (tone !== STOP_TONE && endsInStop(row))) return false;
  return hasParts(row, first, end - start);
}

function endsInStop(row: number): boolean {
  const last = lastOf(row, 1);
  return last === C || last === P || last === T || lastOf(row, 2) === CH;
}

/** An onset, or none, and a rhyme. */
function hasParts(row: number, first: number, length: number): boolean {
  const { onsets, rhymes } = parts();
  for (let begin = Math.min(LONGEST_ONSET, length); begin >= 0; begin--) {
    const left = length - begin;
    if (left > LONGEST_RHYME) return false;
    const onset = first >> (BITS * (Math.min(LONGEST_ONSET, length) - begin));
    if (begin > 0 && onsets[onset] === 0) continue;
    const rhyme = lastOf(row, left);
    const opening = rhyme >> (BITS * (left - 1));
    // "yên", "quyên", but "tiên": y opens a longer rhyme after nothing or qu.
    if (opening === Y && left > 1 && begin > 0 && onset !== QU) continue;
    if (rhymes.has(rhyme) && (begin === 0 || isSpelledBefore(onset, opening))) return true;
    // "gì", "gìn": the i of gi is the rhyme's own.
    if (onset === GI && (left === 0 || (left < LONGEST_RHYME && rhymes.has((I! << (BITS * left)) | rhyme))))
      return true;
  }
  return false;
}

/** Whether the onset is the spelling that its sound has before that letter. */
function isSpelledBefore(onset: number, letter: number): boolean {
  return E_LETTERS.has(letter) ? !BEFORE_OTHERS.has(onset) : !BEFORE_E.has(onset);
}

/** Signs beside which letters are part of a code, an address or a path, not a word. */
const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const BEFORE = codesOf('/._-');
const BEHIND = codesOf('/_@-');

function isBound(text: string, at: number, signs: ReadonlySet<number>): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = codeAt(text, at);
  return isLetter(code) || isDigit(code) || signs.has(code);
}

/** Several syllables of another language in one word. */
const LOANED: ReadonlySet<string> = new Set(
  'kiốt panô phôtô rađiô ôtô môtô lôgô môđun ápphích băngrôn côngtơ karaôkê xêmina'.split(' '),
);

/** The words of a text, small initials only (names may come from other languages), that Vietnamese cannot have. */
export function impossibleSyllables(printed: string): readonly string[] {
  const text = printed.normalize('NFC');
  const found = new Set<string>();
  for (let word = nextImpossible(text, 0); word !== null; word = nextImpossible(text, word.end)) {
    const letters = text.slice(word.start, word.end);
    if (!LOANED.has(letters)) found.add(letters);
  }
  return [...found];
}

function nextImpossible(text: string, from: number): { start: number; end: number } | null {
  let start = -1;
  const { length } = text;
  for (let at = from; at <= length; at++) {
    if (at < length && kindOf(codeAt(text, at)) === SMALL_LETTER) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0 && at - start > 1 && !isPossible(text, start, at)) {
      if (!isBound(text, start - 1, BEFORE) && !isBound(text, at, BEHIND)) return { start, end: at };
    }
    start = -1;
  }
  return null;
}
