/**
 * Which texts are worth a closer look, by the words that a pattern's matches begin with. Whoever knows where each word of a
 * document stands asks for these few words, where to search would mean to read the whole document.
 */
import { isLetter, kindOf, NUMERAL } from '../language/letters.ts';
import { keyOf } from '../language/tokens.ts';
import { lazy } from './match.ts';
import { type Part, partsOfPattern } from './pattern-parts.ts';

export interface Screen {
  /** Finds every text that may hold what is looked for: it may find too much, but overlooks nothing. */
  readonly pattern: RegExp;
  /** How the matches begin; null where that cannot be told by words. */
  readonly openings: Opening | null;
}

/** A tree of words: what may follow upon those that led to it. */
export interface Opening {
  /** The word that led here, and the number made of its letters. */
  readonly word: string;
  readonly key: number;
  readonly next: Map<string, Opening>;
  /** Nothing more need follow. */
  ends: boolean;
}

/** The screen for a pattern that stands as whole words, as `phrase` bounds it. */
export function screen(source: string): Screen {
  const pattern = lazy(() => new RegExp(source, 'u'));
  const openings = lazy(() => treeOf(openingsOf(source)));
  return {
    get pattern() {
      return pattern();
    },
    get openings() {
      return openings();
    },
  };
}

/** So many words tell an opening from the phrases that every plan is full of. */
const MOST_WORDS = 4;
/** Where a pattern can begin in more ways, they are told apart no further. */
const MOST_OPENINGS = 100;

/** The words with which the matches of a pattern begin, lead-ins left aside, as far as they are certain. */
export function openingsOf(source: string): string[][] {
  const closed = new Set<string>();
  const whole = new Set<string>();
  for (const way of partsOfPattern(source)) {
    for (const read of follow(new Set(['']), withoutLeadIns(way), closed)) whole.add(read);
  }
  // A phrase ends where no letter follows, but another digit may.
  for (const read of whole) closed.add(endsInDigit(read) ? withoutLastWord(read) : read);
  return [...closed].map((read) => read.split(' ').filter((word) => word !== ''));
}

/** Whatever holds "các sở", which may as well be "sở", holds "sở": words that need not stand before the others tell nothing. */
function withoutLeadIns(way: readonly Part[]): readonly Part[] {
  const from = way.findIndex((part) => part.kind !== 'group' || part.least > 0 || !part.ways.every(endsInBlank));
  return from > 0 ? way.slice(from) : way;
}

function endsInBlank(way: readonly Part[]): boolean {
  const last = way.at(-1);
  return last?.kind === 'letter' && last.letter === ' ' && last.least > 0;
}

/**
 * Goes on with what was read so far: words, a blank behind each that is complete, whatever signs may stand there. What
 * need not, or cannot, be followed further is closed.
 */
function follow(read: ReadonlySet<string>, parts: readonly Part[], closed: Set<string>): ReadonlySet<string> {
  let open = read;
  for (let at = 0; at < parts.length && open.size > 0; at++) {
    const part = parts[at]!;
    if (part.kind === 'around') {
      // What must follow is, in all patterns, a whole word.
      if (!part.ahead) continue;
      for (const way of part.ahead) for (const text of follow(open, way, closed)) closed.add(text);
      return new Set();
    }
    const letters = lettersAt(parts, at);
    if (letters.length > 1) at += letters.length - 1;
    const longer = new Set<string>(part.least === 0 ? open : []);
    const put = (text: string): void => {
      if (part.most > 1) closed.add(withoutLastWord(text));
      else if (wordsIn(text) >= MOST_WORDS) closed.add(text.split(' ', MOST_WORDS).join(' '));
      else longer.add(text);
    };
    if (part.kind === 'other') for (const text of open) closed.add(withoutLastWord(text));
    else if (part.kind === 'letter') for (const text of open) put(withLetters(text, letters));
    else for (const way of part.ways) for (const text of follow(open, way, closed)) put(text);
    open = longer.size > MOST_OPENINGS ? withoutWords(longer, closed) : longer;
  }
  return open;
}

/** Closes what has complete words, or all if the rest is still too much: a single word not yet complete tells nothing by itself. */
function withoutWords(read: ReadonlySet<string>, closed: Set<string>): ReadonlySet<string> {
  const rest = new Set([...read].filter((text) => withoutLastWord(text) === ''));
  const goesOn = rest.size <= MOST_OPENINGS;
  for (const text of read) if (!goesOn || !rest.has(text)) closed.add(withoutLastWord(text));
  return goesOn ? rest : new Set();
}

/** The letters that stand there once and one after the other; at least one, however often it stands. */
function lettersAt(parts: readonly Part[], from: number): string {
  let letters = '';
  for (let at = from; at < parts.length; at++) {
    const part = parts[at]!;
    if (part.kind !== 'letter' || (at > from && (part.least !== 1 || part.most !== 1))) break;
    letters += part.letter;
    if (part.least !== 1 || part.most !== 1) break;
  }
  return letters;
}

function withLetters(read: string, letters: string): string {
  let text = read;
  let before = read === '' ? BETWEEN : kindIn(read.charCodeAt(read.length - 1));
  for (let at = 0; at < letters.length; at++) {
    const kind = kindIn(letters.charCodeAt(at));
    if (kind !== before && before !== BETWEEN) text += ' ';
    if (kind !== BETWEEN) text += letters[at];
    before = kind;
  }
  return text;
}

const [BETWEEN, LETTER, DIGIT] = [0, 1, 2];
const kindIn = (code: number): number => (isLetter(code) ? LETTER! : kindOf(code) === NUMERAL ? DIGIT! : BETWEEN!);

/** The words that are complete. */
function wordsIn(read: string): number {
  let words = 0;
  for (let at = read.indexOf(' '); at >= 0; at = read.indexOf(' ', at + 1)) words++;
  return words;
}

const endsInDigit = (read: string): boolean => kindIn(read.charCodeAt(read.length - 1)) === DIGIT;
/** Of a word at the end nobody knows whether more letters follow. */
const withoutLastWord = (read: string): string => read.slice(0, read.lastIndexOf(' ') + 1);

function treeOf(openings: readonly string[][]): Opening | null {
  const root = newOpening('');
  for (const words of openings) {
    let here = root;
    for (const word of words) {
      if (!here.next.has(word)) here.next.set(word, newOpening(word));
      here = here.next.get(word)!;
    }
    here.ends = true;
  }
  return root.ends ? null : root;
}

const newOpening = (word: string): Opening => ({ word, key: keyOf(word), next: new Map(), ends: false });
