/**
 * Which of many patterns a text can match at all, told by pairs of neighbouring letters: every pattern has words that none
 * of its matches can do without. Trying a hundred patterns on each cell of a table costs a hundred times as much.
 */
import { codeAt } from '../language/letters.ts';
import { type Part, partsOfPattern } from './pattern-parts.ts';

/**
 * For each way in which a pattern can match how many pairs of letters it needs, and their places among the signs of a text: all
 * in one row, as hundreds of them are gone through for each text.
 */
export type Needs = Uint16Array;

/** The pairs of letters that a text holds, one bit each; different pairs may share a bit. */
export type Signs = Uint32Array;

const SIGNS = 8192;
/** One array for all: a document has a thousand texts, each looked at once. */
const signs = new Uint32Array(SIGNS / 32);

const signOf = (first: number, second: number): number => (Math.imul(first, 61) + second) & (SIGNS - 1);

/** They hold until those of the next text are asked for. */
export function signsOf(text: string): Signs {
  signs.fill(0);
  let before = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    const sign = signOf(before, code);
    signs[sign >> 5]! |= 1 << (sign & 31);
    before = code;
  }
  return signs;
}

/** False only where the pattern cannot match the text. */
export function canMatch(needs: Needs, signs: Signs): boolean {
  const { length } = needs;
  for (let end = 0; end < length; ) {
    let at = end + 1;
    end = at + needs[end]!;
    while (at < end && (signs[needs[at]! >> 5]! & (1 << (needs[at]! & 31))) !== 0) at++;
    if (at === end) return true;
  }
  return false;
}

/** A pattern that is made, and tried, only on texts that it can match. */
export type Guarded = (signs: Signs) => RegExp | null;

export function guarded(source: string, compile: (source: string) => RegExp): Guarded {
  const needs = needsOf(source);
  let pattern: RegExp | null = null;
  return (signs) => (canMatch(needs, signs) ? (pattern ??= compile(source)) : null);
}

/** What the matches of a pattern cannot do without: for each way to match, the words that must all stand in the text. */
export function needsOf(source: string): Needs {
  const ways = neededWords(source).map((words) => {
    const pairs = words.flatMap((word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)));
    // Most texts lack the pair with the rarest letters: it is asked for first.
    const rarestFirst = pairs.sort((a, b) => rareness(b) - rareness(a));
    return [...new Set(rarestFirst.map((pair) => signOf(pair.charCodeAt(0), pair.charCodeAt(1))))];
  });
  return Uint16Array.from(ways.flatMap((pairs) => [pairs.length, ...pairs]));
}

/** Letters with marks stand far behind the plain ones, and the blank before them all. */
const rareness = (pair: string): number => pair.charCodeAt(0) * pair.charCodeAt(1);

/** So many ways of a group are told apart; more of them where nothing else is told of the pattern. */
const MOST_WAYS = 8;
const MOST_WAYS_ALONE = 24;

/** The words of each way in which a pattern of the registries can match. */
export function neededWords(source: string): string[][] {
  return partsOfPattern(source).flatMap(wordsOfWay);
}

function wordsOfWay(parts: readonly Part[]): string[][] {
  const words: string[] = [];
  const groups: string[][][] = [];
  let word = '';
  const endWord = (): void => {
    if (word.length > 1) words.push(word);
    word = '';
  };
  for (const part of parts) {
    if (part.kind !== 'letter' || part.least === 0) {
      endWord();
      if (part.kind === 'group' && part.least > 0) groups.push(part.ways.flatMap(wordsOfWay));
      continue;
    }
    word += part.letter;
    if (part.most !== 1) endWord();
  }
  endWord();
  const [fewest] = groups.sort((a, b) => a.length - b.length);
  const most = words.length > 0 ? MOST_WAYS : MOST_WAYS_ALONE;
  return fewest && fewest.length <= most ? fewest.map((way) => [...words, ...way]) : [words];
}
