import { BLANK, isLatin, kindOf, OTHER_SIGN, smallOf } from '../../../language/letters.ts';
import { fold } from '../../../registry/match.ts';
import { isWordEnd } from '../../../registry/word-ends.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import { textPlaces } from '../../text-places.ts';

/** Words that Vietnamese doubles on purpose. */
const REDUPLICATED = new Set(
  'dần chung riêng luôn thường ngày từ mãi người nhà nơi nhiều đều xa ngành lần đời tầng nhanh hay'.split(' '),
);
const LONGEST_PHRASE = 5;

/** A word or phrase doubled, or a line printed twice in one cell. Commas, cells and sentence ends keep their halves apart. */
export const textRepeatedWord = defineRule({
  id: 'text/repeated-word',
  level: 'warning',
  tier: 'A',
  basis: 'Thực tiễn soát lỗi văn bản',
  *check(subject) {
    for (const place of textPlaces(subject)) {
      const found = doubledPhrase(place.text);
      if (!found) continue;
      const { where, at } = place;
      yield { data: { found: found.phrase }, actual: found.phrase, evidence: found.context, where, at };
    }
    for (const { row, where } of subject.rows) {
      for (const [cell, at] of [
        [row.products, row.cellsAt.product],
        [row.leads, row.cellsAt.lead],
        [row.coordinators, row.cellsAt.coordinator],
      ] as const) {
        const whole = cell.join(' ');
        const found = doubledPhrase(whole) ?? doubledLine(cell);
        if (found) {
          yield {
            data: { found: found.phrase },
            actual: found.phrase,
            evidence: quote(whole),
            where,
            at: at ?? row.at,
          };
        }
      }
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Phối hợp giải quyết giải quyết hồ sơ của người dân.',
      finds: ['Phối hợp giải quyết giải quyết hồ sơ của'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Xử lý hành vi vi phạm; cán bộ bộ phận một cửa luôn luôn đúng giờ.',
      finds: [],
    },
  ],
});

/** The first phrase that stands twice in a row; a doubled syllable may as well end one word and begin the next. */
function doubledPhrase(text: string): { phrase: string; context: string } | null {
  if (!mayHoldDouble(text)) return null;
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}%]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (let i = 0; i < words.length; i++) {
    for (let length = Math.min(LONGEST_PHRASE, i + 1, words.length - i - 1); length >= 1; length--) {
      if (words[i - length + 1]!.word !== words[i + 1]!.word) continue;
      const first = words.slice(i - length + 1, i + 1);
      const second = words.slice(i + 1, i + 1 + length);
      if (first.length !== length || second.length !== length) continue;
      if (!first.every(({ word }, k) => word === second[k]!.word && /\p{L}/u.test(word))) continue;
      const between = text.slice(first[0]!.start, second.at(-1)!.end);
      if (/[^\p{L}\p{M}\p{N}%\s]/u.test(between)) continue;
      if (length === 1 && mayBeTwoWords(words, i)) continue;
      const from = words[Math.max(0, i - length - 1)]!.start;
      const to = words[Math.min(words.length - 1, i + length + 3)]!.end;
      return { phrase: text.slice(second[0]!.start, second.at(-1)!.end), context: quote(text.slice(from, to)) };
    }
  }
  return null;
}

/**
 * Whether as many words as a phrase has equal those so many places before them, by a number made of their letters: a
 * glance that spares nearly every text the closer look.
 */
function mayHoldDouble(text: string): boolean {
  /** The numbers of the last words, in turn, and for each length of phrase how many words in a row were equal. */
  const last = new Array<number>(LONGEST_PHRASE).fill(-1);
  const equal = new Array<number>(LONGEST_PHRASE).fill(0);
  let word = 0;
  let inWord = false;
  let count = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (isWordCode(code)) {
      // Beyond Latin letters a small letter may depend on its neighbours.
      if (!isLatin(code)) return true;
      inWord = true;
      word = (Math.imul(word, 31) + smallOf(code)) | 0;
      continue;
    }
    if (!inWord) continue;
    for (let length = 1; length <= LONGEST_PHRASE && length <= count; length++) {
      const before = last[(count - length) % LONGEST_PHRASE];
      equal[length - 1] = word === before ? equal[length - 1]! + 1 : 0;
      if (equal[length - 1]! >= length) return true;
    }
    last[count % LONGEST_PHRASE] = word;
    count++;
    inWord = false;
    word = 0;
  }
  return false;
}

const PERCENT = '%'.charCodeAt(0);

function isWordCode(code: number): boolean {
  const kind = kindOf(code);
  return (kind !== BLANK && kind !== OTHER_SIGN) || code === PERCENT || isHalfOfPair(code);
}

const isHalfOfPair = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

function mayBeTwoWords(words: readonly { word: string }[], i: number): boolean {
  const syllable = words[i]!.word;
  if (REDUPLICATED.has(syllable) || syllable.length < 2 || syllable === 'vv') return true;
  return i > 0 && isWordEnd(`${words[i - 1]!.word} ${syllable}`);
}

/** The same line twice in one cell. */
function doubledLine(lines: readonly string[]): { phrase: string } | null {
  const seen = new Set<string>();
  for (const line of lines) {
    const key = fold(line)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (key.split(' ').length >= 2 && seen.has(key)) return { phrase: line };
    seen.add(key);
  }
  return null;
}
