/**
 * Compounds written with one syllable slightly wrong: a tone lost ("trách nhiêm"), one consonant for another that is
 * spoken alike ("cải cách hàng chính"). Told only where the neighbours make no other word of it.
 */

import { foldPlain } from '../language/fold.ts';
import { BLANK, isLetter, kindOf } from '../language/letters.ts';
import { COMPOUNDS } from './compounds.ts';
import { fold, lazy } from './match.ts';
import { isWordEnd } from './word-ends.ts';

export interface NearCompound {
  found: string;
  right: string;
}

/** Sounds that fall together in one region or another, at the head and at the end of a syllable. */
const HEADS: readonly (readonly [string, string])[] = [
  ['ch', 'tr'],
  ['s', 'x'],
  ['d', 'gi'],
  ['d', 'r'],
  ['gi', 'r'],
  ['l', 'n'],
];
const ENDS: readonly (readonly [string, string])[] = [
  ['n', 'ng'],
  ['t', 'c'],
  ['nh', 'n'],
  ['nh', 'ng'],
  ['ch', 't'],
  // Neighbours on the keyboard.
  ['m', 'n'],
];

interface Index {
  known: ReadonlySet<string>;
  /** By the pair without accents, and by a pair with another consonant. */
  plain: ReadonlyMap<string, string>;
  changed: ReadonlyMap<string, string>;
}

const index = lazy((): Index => {
  const pairs = COMPOUNDS.map(fold).filter((compound) => compound.split(' ').length === 2);
  const changed = new Map<string, string>();
  for (const pair of pairs) {
    const [first, second] = pair.split(' ') as [string, string];
    for (const other of changedSyllables(first)) changed.set(`${other} ${second}`, pair);
    for (const other of changedSyllables(second)) changed.set(`${first} ${other}`, pair);
  }
  const plain = new Map(pairs.map((pair) => [foldPlain(pair), pair]));
  return { known: new Set(pairs), plain, changed };
});

/** Second syllables, without accents and as changed: most words are no candidates. */
const secondSyllables = lazy(() => {
  const { plain, changed } = index();
  return new Set([...plain.keys(), ...changed.keys()].map((pair) => foldPlain(pair.split(' ')[1]!)));
});

/** The syllable with one consonant for another, where that consonant is all that stands at its head or end. */
function changedSyllables(syllable: string): string[] {
  const head = /^[bcdđghklmnpqrstvx]*/u.exec(syllable)![0];
  const end = /[cghmnpt]*$/u.exec(syllable)![0];
  return [
    ...others(HEADS, head).map((other) => other + syllable.slice(head.length)),
    ...others(ENDS, end).map((other) => syllable.slice(0, syllable.length - end.length) + other),
  ];
}

function others(sounds: readonly (readonly [string, string])[], own: string): string[] {
  return sounds.flatMap(([a, b]) => (a === own ? [b] : b === own ? [a] : []));
}

/** Near misses of a text. A writer who uses the compound itself nowhere may mean something else. */
export function nearCompounds(text: string, whole: string): NearCompound[] {
  const { known, plain, changed } = index();
  const tokens = fold(text).match(/\p{L}+|[^\p{L}\s]/gu) ?? [];
  const found: NearCompound[] = [];
  const isWord = (first: string | undefined, second: string | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    (known.has(`${first} ${second}`) || isWordEnd(`${first} ${second}`) || OTHER_WORDS.has(`${first} ${second}`));
  for (let i = 1; i < tokens.length; i++) {
    const [first, second] = [tokens[i - 1]!, tokens[i]!];
    if (!secondSyllables().has(foldPlain(second))) continue;
    const pair = `${first} ${second}`;
    const right = changed.get(pair) ?? plain.get(foldPlain(pair));
    if (!right || right === pair || isWord(first, second)) continue;
    if (isWord(tokens[i - 2], first) || isWord(second, tokens[i + 1])) continue;
    const [a, b] = right.split(' ');
    if ((a === first) === (b === second) || !whole.includes(right)) continue;
    found.push({ found: pair, right });
  }
  return found;
}

/**
 * Where, from an offset on, two words stand in a folded text that read like a compound and are not it; -1 where none do.
 * What it finds needs the closer look of `nearCompounds`; what it passes over has nothing for it.
 */
export function nearCompoundAt(folded: string, from: number): number {
  const { known } = index();
  const { pairs, seconds } = plainKeys();
  let before = 0;
  let beforeStart = from;
  let word = 0;
  let start = from;
  for (let at = from; at <= folded.length; at++) {
    const letter = at < folded.length ? plainLetter(folded.charCodeAt(at)) : SIGN;
    if (letter > SIGN) {
      if (word === 0) start = at;
      word = keyWith(word, letter);
      continue;
    }
    if (word !== 0) {
      const isNear = before !== 0 && seconds[word & SECONDS] === 1 && pairs.has(pairKey(before, word));
      if (isNear && !known.has(folded.slice(beforeStart, at))) return beforeStart;
      [before, beforeStart] = [word, start];
      word = 0;
    }
    if (letter === SIGN) before = 0;
  }
  return -1;
}

/** Words are told by numbers made of their letters without accents; zero is none. */
const keyWith = (key: number, letter: number): number => (Math.imul(key, 31) + letter) | 0 || 1;
const pairKey = (first: number, second: number): number => (Math.imul(first, 1_000_003) + second) | 0;
const SECONDS = 0xffff;

const plainKeys = lazy(() => {
  const { plain, changed } = index();
  const pairs = new Set<number>();
  const seconds = new Uint8Array(SECONDS + 1);
  for (const pair of [...plain.keys(), ...changed.keys()]) {
    let [first, word] = [0, 0];
    for (let at = 0; at < pair.length; at++) {
      const letter = plainLetter(pair.charCodeAt(at));
      if (letter > SIGN) word = keyWith(word, letter);
      else [first, word] = [word, 0];
    }
    pairs.add(pairKey(first, word));
    seconds[word & SECONDS] = 1;
  }
  return { pairs, seconds };
});

const BETWEEN = 1;
const SIGN = 2;
/** Filled as signs are met: a letter without accents, or what stands between words. */
const plainLetters = new Uint16Array(65_536);

function plainLetter(code: number): number {
  return plainLetters[code] || (plainLetters[code] = judge(code));
}

function judge(code: number): number {
  if (isLetter(code)) return foldPlain(String.fromCharCode(code)).charCodeAt(0);
  return kindOf(code) === BLANK ? BETWEEN : SIGN;
}

/** What the syllables around a near miss may belong to instead: "tái sản | xuất", "cần bộ | phận". */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  (
    'tái sản,sản xuất,nhận dân,dân cư,dân tộc,dân số,dân quân,người dẫn,chỉ thường,tổng hợp,nội dung,kết qua,bảo cáo,' +
    'cơ bản,hoàn chỉnh,điều kiện,thời gian,không gian,công văn,cộng đồng,đồng chí,phân công,thành lập,thành viên'
  ).split(','),
);
