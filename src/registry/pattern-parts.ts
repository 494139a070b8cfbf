/** The patterns of the registries taken apart, so that one can tell what their matches hold and how they begin. */
import { isDigit, isLetter } from '../language/letters.ts';

/** A part of a pattern, and how often it stands at least and at most. */
export type Part =
  | { kind: 'letter'; letter: string; least: number; most: number }
  | { kind: 'group'; ways: readonly Part[][]; least: number; most: number }
  /** A class, an anchor and the like. */
  | { kind: 'other'; least: number; most: number }
  /** What must stand before or behind, or must not: it takes no letters itself. The ways in which a match must go on, if any. */
  | { kind: 'around'; ahead: readonly Part[][] | null };

const QUANTIFIERS = '?*+{';
const ONCE = { least: 1, most: 1 };

/** Reads words, groups, alternatives, quantifiers, classes, and what must stand around: each way as a row of parts. */
export function partsOfPattern(source: string): Part[][] {
  let at = 0;

  const alternatives = (): Part[][] => {
    const ways = [sequence()];
    while (source[at] === '|') {
      at++;
      ways.push(sequence());
    }
    return ways;
  };

  const sequence = (): Part[] => {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      parts.push(source[at] === '(' ? group() : single());
    }
    return parts;
  };

  const group = (): Part => {
    const opening = /^\((?:\?(?::|<?[=!]|<\w+>))?/u.exec(source.slice(at, at + 40))![0];
    at += opening.length;
    const ways = alternatives();
    at++;
    const times = quantifier();
    if (/[=!]$/u.test(opening)) return { kind: 'around', ahead: opening === '(?=' ? ways : null };
    return { kind: 'group', ways, ...times };
  };

  const single = (): Part => {
    const letter = literal();
    const times = quantifier();
    return letter === null ? { kind: 'other', ...times } : { kind: 'letter', letter, ...times };
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

  const quantifier = (): { least: number; most: number } => {
    if (!QUANTIFIERS.includes(source[at] ?? ' ')) return ONCE;
    const found = /^(?:[?*+]|\{(\d+)(?:(,)(\d*))?\})\??/u.exec(source.slice(at, at + 12));
    if (!found) return ONCE;
    at += found[0].length;
    const [sign, least, comma, most] = found;
    if (least !== undefined) return { least: Number(least), most: comma ? Number(most || Infinity) : Number(least) };
    return { least: sign.startsWith('+') ? 1 : 0, most: sign.startsWith('?') ? 1 : Infinity };
  };

  return alternatives();
}
