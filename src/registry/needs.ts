/**
 * Which of many patterns a text can match at all, told by pairs of neighbouring letters: every pattern has words that none
 * of its matches can do without. Trying a hundred patterns on each cell of a table costs a hundred times as much.
 */
import { isDigit, isLetter } from '../language/letters.ts';

/** For each way in which a pattern can match, the places of its pairs of letters among the signs of a text. */
export type Needs = readonly Uint16Array[];

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
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const sign = signOf(before, code);
    signs[sign >> 5]! |= 1 << (sign & 31);
    before = code;
  }
  return signs;
}

/** False only where the pattern cannot match the text. */
export function canMatch(needs: Needs, signs: Signs): boolean {
  for (const need of needs) {
    let at = 0;
    while (at < need.length && (signs[need[at]! >> 5]! & (1 << (need[at]! & 31))) !== 0) at++;
    if (at === need.length) return true;
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
  return neededWords(source).map((words) => {
    const pairs = words.flatMap((word) =>
      Array.from({ length: word.length - 1 }, (_, at) => signOf(word.charCodeAt(at), word.charCodeAt(at + 1))),
    );
    return Uint16Array.from(new Set(pairs));
  });
}

const QUANTIFIERS = new Set(['?', '*', '+', '{']);

/** So many ways of a group are told apart; one with more says too little to be worth it. */
const MOST_WAYS = 8;

/** Reads a pattern of the registries: words, groups, alternatives, quantifiers, classes, and what must stand around. */
export function neededWords(source: string): string[][] {
  let at = 0;

  const alternatives = (): string[][] => {
    const ways = sequence();
    while (source[at] === '|') {
      at++;
      ways.push(...sequence());
    }
    return ways;
  };

  const sequence = (): string[][] => {
    const words: string[] = [];
    const groups: string[][][] = [];
    let word = '';
    const endWord = (): void => {
      if (word.length > 1) words.push(word);
      word = '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      if (source[at] === '(') {
        endWord();
        const opening = /^\((?:\?(?::|<?[=!]|<\w+>))?/u.exec(source.slice(at, at + 40))![0];
        at += opening.length;
        const ways = alternatives();
        at++;
        const least = quantifier();
        if (/[=!]$/u.test(opening) || least === 0) continue;
        groups.push(ways);
        continue;
      }
      const letter = literal();
      const least = quantifier();
      if (letter === null || least === 0) endWord();
      else {
        word += letter;
        if (least !== null) endWord();
      }
    }
    endWord();
    const [fewest] = groups.sort((a, b) => a.length - b.length);
    return fewest && fewest.length <= MOST_WAYS ? fewest.map((way) => [...words, ...way]) : [words];
  };

  /** One character that stands for itself; null for classes, anchors and the like. */
  const literal = (): string | null => {
    const character = source[at++]!;
    if (character === '[') {
      while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      at++;
      return null;
    }
    if (character === '\\') {
      const escaped = source[at++]!;
      if (escaped === 'p' || escaped === 'P' || (escaped === 'u' && source[at] === '{'))
        at = source.indexOf('}', at) + 1;
      else if (escaped === 'u') at += 4;
      return isLetter(escaped.charCodeAt(0)) || isDigit(escaped.charCodeAt(0)) ? null : escaped;
    }
    return '.^$'.includes(character) ? null : character;
  };

  /** How often at least what stands before it is repeated; null where nothing is said. */
  const quantifier = (): number | null => {
    if (!QUANTIFIERS.has(source[at]!)) return null;
    const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/u.exec(source.slice(at, at + 12));
    if (!found) return null;
    at += found[0].length;
    if (found[1] !== undefined) return Number(found[1]);
    return found[0].startsWith('+') ? 1 : 0;
  };

  return alternatives();
}
