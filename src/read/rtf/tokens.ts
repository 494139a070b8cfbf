/** Rich Text Format cut into its tokens: groups, control words with their numbers, bytes, plain text. */

export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | null }
  | { kind: 'byte'; code: number }
  | { kind: 'text'; text: string };

const WORD = /([a-z]+)(-?\d{1,10})? ?/iy;
const TEXT = /[^\\{}\r\n]+/y;
const HEX = /[0-9a-f]{2}/iy;

/** `source` holds the file's bytes as characters of the same numbers. */
export function* tokensOf(source: string): Generator<RtfToken> {
  let at = 0;
  while (at < source.length) {
    const sign = source[at]!;
    if (sign === '{' || sign === '}') {
      yield { kind: sign === '{' ? 'open' : 'close' };
      at += 1;
    } else if (sign === '\r' || sign === '\n' || sign === '\0') at += 1;
    else if (sign === '\\') {
      at += 1;
      const next = source[at] ?? '';
      WORD.lastIndex = at;
      HEX.lastIndex = at + 1;
      const word = WORD.exec(source);
      if (word) {
        at = WORD.lastIndex;
        const value = word[2] === undefined ? null : Number(word[2]);
        // Raw bytes follow, of any value.
        if (word[1] === 'bin') at += Math.max(0, value ?? 0);
        else yield { kind: 'word', name: word[1]!, value };
      } else if (next === "'" && HEX.test(source)) {
        yield { kind: 'byte', code: Number.parseInt(source.slice(at + 1, at + 3), 16) };
        at += 3;
      } else {
        // A control sign, or a backslash before the line's end, which means a paragraph's end.
        yield { kind: 'word', name: next === '\r' || next === '\n' ? 'par' : next, value: null };
        at += 1;
      }
    } else {
      TEXT.lastIndex = at;
      const text = TEXT.exec(source)![0];
      yield { kind: 'text', text };
      at += text.length;
    }
  }
}
