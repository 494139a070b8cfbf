/**
 * Phrases as an official writes them in a configuration, not regular expressions: words in any case and either tone
 * placement, "|" between alternatives, "*" for any words within the sentence. Searching is linear whatever is written.
 */
import { fold } from '../registry/match.ts';

export interface WordPattern {
  /** The folded words found, null where the text does not hold the phrase. */
  find(text: string): string | null;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

export function wordPattern(source: string): WordPattern {
  const alternatives = source
    .split('|')
    .map((alternative) =>
      fold(alternative)
        .split('*')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .filter((parts) => parts.length > 0);
  return {
    find(text) {
      const folded = fold(text);
      for (const parts of alternatives) {
        for (const sentence of folded.split(/[.;](?!\d)/u)) {
          const found = findInOrder(sentence, parts);
          if (found !== null) return found;
        }
      }
      return null;
    },
  };
}

/** The stretch from the first part to the last, where all stand in order and on whole words. */
function findInOrder(sentence: string, parts: readonly string[]): string | null {
  let from = 0;
  let start = -1;
  for (const part of parts) {
    const at = wholeWords(sentence, part, from);
    if (at < 0) return null;
    if (start < 0) start = at;
    from = at + part.length;
  }
  return sentence.slice(start, from);
}

function wholeWords(sentence: string, part: string, from: number): number {
  for (let at = sentence.indexOf(part, from); at >= 0; at = sentence.indexOf(part, at + 1)) {
    const [before, after] = [sentence[at - 1] ?? ' ', sentence[at + part.length] ?? ' '];
    if (!LETTER_OR_DIGIT.test(before) && !LETTER_OR_DIGIT.test(after)) return at;
  }
  return -1;
}
