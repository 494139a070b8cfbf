/**
 * Syllables that a converter tore apart ("v ực", "xu ất", "t ại"): where a font lacks the marked vowels, another one
 * draws them, and a converter that reads glyph by glyph sees a gap and writes a blank.
 */
import { isPossibleSyllable } from '../registry/syllables.ts';
import { isVowelInitial } from '../registry/vowel-initial.ts';

export interface MendedLine {
  text: string;
  /** Each repair with its place in the mended line. */
  repairs: { from: string; to: string; start: number; end: number }[];
}

/**
 * What stands alone in no sound text: consonants that begin a syllable, with a marked vowel behind one blank. Sought from the
 * blank on, for few of them have such a vowel behind, while every word begins with consonants.
 */
const LONE_ONSET =
  / (?=[ăâêôơưĩũ\u1ea0-\u1ef9])(?<=(?<![^\s"“([])(?:[bcdđghklmnpqrstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr) )/giu;
/** A typing slip or two are no pattern. */
const LEAST_TORN = 6;
/** Torn words for so many characters: a document that shows the pattern shows it on every page. */
const SPARSEST = 3000;

/** A syllable's head, one blank, its rest from the marked vowel on, and perhaps its end behind another blank. */
const TORN =
  /(?<![^\s"“([/–-])(\p{L}{1,4}) ([ăâêôơưĩũĂÂÊÔƠƯĨŨ\u1ea0-\u1ef9]\p{L}{0,3})(?!\p{L})(?: (ch|c|m|n|ng|nh|p|t|i|o|u)(?![\p{L}\d).:/]| [ăâêôơưĩũĂÂÊÔƠƯĨŨ\u1ea0-\u1ef9]))?/gu;
const ONSET = /^(?:[bcdđghklmnpqrstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)$/iu;
const VOWEL_END = /[aeiouyàáãèéìíòóùúýăâêôơư]$/iu;

/** Whether a text is torn so often that a converter must have done it. */
export function isTorn(text: string): boolean {
  const torn = text.match(LONE_ONSET)?.length ?? 0;
  return torn >= LEAST_TORN && torn * SPARSEST >= text.length;
}

/** The line with its torn syllables whole. Blanks taken out are given back to the next wide gap: columns stay aligned. */
export function mendLine(line: string): MendedLine {
  const repairs: MendedLine['repairs'] = [];
  let text = '';
  let from = 0;
  let owed = 0;
  const copy = (piece: string): void => {
    text += owed === 0 ? piece : piece.replace(/(?<=\S|^) {2,}/u, (gap) => gap + ' '.repeat(take()));
  };
  const take = (): number => {
    const due = owed;
    owed = 0;
    return due;
  };
  TORN.lastIndex = 0;
  for (let match = TORN.exec(line); match !== null; match = TORN.exec(line)) {
    const whole = wholeOf(match[1]!, match[2]!, match[3]);
    if (whole === null) {
      // the rest may itself be the head of the next syllable
      TORN.lastIndex = match.index + match[1]!.length + 1;
      continue;
    }
    copy(line.slice(from, match.index));
    repairs.push({ from: whole.from, to: whole.to, start: text.length, end: text.length + whole.to.length });
    text += whole.to;
    owed += whole.from.length - whole.to.length;
    from = match.index + whole.from.length;
    TORN.lastIndex = from;
  }
  copy(line.slice(from));
  return { text, repairs };
}

function wholeOf(head: string, rest: string, end: string | undefined): { from: string; to: string } | null {
  if (!sameCase(head, rest)) return null;
  const onset = ONSET.test(head);
  // A whole word may stand before a word that begins with a vowel: "hỗ trợ ấp", "theo ý".
  if (!onset && (!VOWEL_END.test(head) || (end === undefined && isVowelInitial(rest)))) return null;
  if (end !== undefined && isPossibleSyllable(head + rest + end)) {
    return { from: `${head} ${rest} ${end}`, to: head + rest + end };
  }
  if (!onset && isVowelInitial(rest)) return null;
  return isPossibleSyllable(head + rest) ? { from: `${head} ${rest}`, to: head + rest } : null;
}

/** "UB ực" are no halves of one word; "S ơn" and "TR ƯỜNG" are. */
function sameCase(head: string, rest: string): boolean {
  const capitals = rest === rest.toUpperCase();
  if (capitals) return head === head.toUpperCase();
  return head.slice(1) === head.slice(1).toLowerCase() && rest === rest.toLowerCase();
}
