/**
 * Compounds written with one syllable slightly wrong: a tone lost ("trách nhiêm"), one consonant for another that is
 * spoken alike ("cải cách hàng chính"). Told only where the neighbours make no other word of it.
 */

import { foldPlain } from '../language/fold.ts';
import { COMPOUNDS } from './compounds.ts';
import { fold, lazy } from './match.ts';
import { beginsNearWord, endsNearWord, isAlike } from './near-words.ts';
import { rememberingWords } from './remember.ts';
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

/** First and second syllables, without accents and as changed: most words are no candidates. */
const syllables = lazy(() => {
  const { plain, changed } = index();
  const pairs = [...plain.keys(), ...changed.keys()].map((pair) => foldPlain(pair).split(' '));
  return { firsts: new Set(pairs.map(([first]) => first)), seconds: new Set(pairs.map(([, second]) => second)) };
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

/** Whether a word may be the first, or the second one of a near miss. */
export const mayBeginNearCompound = rememberingWords((word) => syllables().firsts.has(foldPlain(word)));
export const mayEndNearCompound = rememberingWords((word) => syllables().seconds.has(foldPlain(word)));

/** The compound that two neighbouring words all but are; null where they are it, or another word. */
export function nearCompoundOf(first: string, second: string): string | null {
  const { known, plain, changed } = index();
  const pair = `${first} ${second}`;
  // Nearly every pair is what it should be.
  if (known.has(pair)) return null;
  const right = changed.get(pair) ?? plain.get(foldPlain(pair));
  if (!right || right === pair || isKnown(first, second)) return null;
  const [a, b] = right.split(' ');
  return (a === first) === (b === second) ? null : right;
}

function isKnown(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  const pair = `${first} ${second}`;
  return index().known.has(pair) || isWordEnd(pair) || isAlike(pair) || OTHER_WORDS.has(pair);
}

/** Near misses of a text. */
export function nearCompounds(text: string): NearCompound[] {
  const tokens = fold(text).match(/\p{L}+|[^\p{L}\s]/gu) ?? [];
  const found: NearCompound[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const [first, second] = [tokens[i - 1]!, tokens[i]!];
    if (!mayEndNearCompound(second)) continue;
    const right = nearCompoundOf(first, second);
    if (right === null) continue;
    const [before, after] = [tokens[i - 2], tokens[i + 1]];
    if (isKnown(before, first) || endsNearWord(`${before} ${first}`)) continue;
    if (isKnown(second, after) || beginsNearWord(`${second} ${after}`)) continue;
    found.push({ found: `${first} ${second}`, right });
  }
  return found;
}

/** Pairs that only look like a near miss where two words meet: "cần bộ | phận", "liên kết qua | mạng". */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  'tái sản,nhận dân,người dẫn,chỉ thường,kết qua,bảo cáo,công văn,thành lập'.split(','),
);
