/** Cuts folded text into words, figures and signs: a loop over the letters, since every passage of a plan goes through it. */
import { BLANK, codeAt, isLetter, kindOf, NUMERAL } from './letters.ts';

/**
 * Words, figures with their signs ("12/2025", "98,5%"), and other signs one by one, each with the number made of its
 * letters. A hyphen between letters parts words.
 */
export function forEachToken(folded: string, visit: (start: number, end: number, key: number) => void): void {
  const { length } = folded;
  for (let start = 0; start < length; ) {
    const code = codeAt(folded, start);
    let end = start + 1;
    let key = keyWith(0, code);
    if (signOf(code) === WORD) {
      for (; end < length; end++) {
        const next = codeAt(folded, end);
        const sign = signOf(next);
        if (sign !== WORD && !(sign === BINDING && bindsAt(folded, end))) break;
        key = keyWith(key, next);
      }
      if (codeAt(folded, end) === PERCENT) key = keyWith(key, codeAt(folded, end++));
    }
    if (signOf(code) !== BETWEEN_WORDS && !partsAt(folded, start)) visit(start, end, key);
    start = end;
  }
}

const keyWith = (key: number, code: number): number => (Math.imul(key, 31) + code) & 0x3fff_ffff;
export const keyOf = (text: string): number => {
  let key = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) key = keyWith(key, codeAt(text, at));
  return key;
};

const [PERCENT, HYPHEN] = ['%', '-'].map((sign) => sign.charCodeAt(0)) as [number, number];
/** What a sign is to a word; of the binding ones, it takes a word on both sides. */
const [WORD, BINDING, BETWEEN_WORDS, SIGN] = [1, 2, 3, 4];
const signs = new Uint8Array(65_536);

function signOf(code: number): number {
  return signs[code] || (signs[code] = judge(code));
}

function judge(code: number): number {
  const character = String.fromCharCode(code);
  if (isLetter(code) || kindOf(code) === NUMERAL || character === '_') return WORD!;
  if ('.,/-'.includes(character)) return BINDING!;
  return kindOf(code) === BLANK ? BETWEEN_WORDS! : SIGN!;
}

/** A sign within a figure or a code: "98,5", "61/2018/nđ". */
function bindsAt(text: string, at: number): boolean {
  return at + 1 < text.length && signOf(codeAt(text, at + 1)) === WORD && !partsAt(text, at);
}

function partsAt(text: string, at: number): boolean {
  return (
    codeAt(text, at) === HYPHEN &&
    at > 0 &&
    at + 1 < text.length &&
    isLetter(codeAt(text, at - 1)) &&
    isLetter(codeAt(text, at + 1))
  );
}

export function isWordAt(word: string, text: string, start: number, end: number): boolean {
  const { length } = word;
  if (length !== end - start) return false;
  let at = 0;
  while (at < length && codeAt(word, at) === codeAt(text, start + at)) at++;
  return at === length;
}

/** Whether a token is a word or a figure, not a sign. */
export const isWord = (token: string): boolean => signOf(codeAt(token, 0)) === WORD;

/** "khai/thực", "61/2018/nđ": the words and figures of a token that holds several. */
export function partsOf(token: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let kind = 0;
  for (let at = 0; at <= token.length; at++) {
    const next = at < token.length ? partKind(codeAt(token, at)) : 0;
    if (next === kind) continue;
    if (kind !== 0) parts.push(token.slice(start, at));
    [start, kind] = [at, next];
  }
  return parts;
}

const partKind = (code: number): number => (isLetter(code) ? 1 : kindOf(code) === NUMERAL ? 2 : 0);
