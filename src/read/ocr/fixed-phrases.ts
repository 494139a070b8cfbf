/** Names and turns of plans that stand for one thing only, whatever accent or letter the scan made of them. */

import { PROVINCES } from '../../registry/provinces.ts';
import type { PlacedPage } from '../reading.ts';
import type { RunRepair } from './run-repair.ts';

/** Their syllables alone make other words ("chỉ tiêu", "tỉnh"). */
const PHRASES = [
  'chi tiêu nội bộ',
  'tinh giản biên chế',
  'tinh gọn tổ chức',
  'tinh gọn bộ máy',
  'tinh gọn đầu mối',
  'tổ dân phố',
  'tối thiểu',
  'phân công thực hiện',
  'phân công nhiệm vụ',
  'phân công trách nhiệm',
].map((phrase) => phrase.split(' '));
const PROVINCE_NAMES = PROVINCES.flatMap(({ from }) => from)
  .map((name) => name.split(' '))
  .filter(({ length }) => length === 2);

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
const WORD = /^(\P{L}*)(\p{L}+)(\P{L}*)$/u;
const wordOf = (text: string | undefined): string => WORD.exec(text ?? '')?.[2] ?? '';

export function phraseRepairs(pages: readonly PlacedPage[]): RunRepair[] {
  return pages.flatMap((page) => {
    const texts = page.runs.map(({ text }) => text);
    return texts.flatMap((_, at) =>
      [...fixed(texts, at), ...province(texts, at)].map((repair) => ({ page, ...repair })),
    );
  });
}

type Repair = Omit<RunRepair, 'page'>;

/** The words from here on are a phrase's but for their accents. */
function fixed(texts: readonly string[], at: number): Repair[] {
  const first = bare(wordOf(texts[at]));
  const phrase = PHRASES.find(
    (parts) => bare(parts[0]!) === first && parts.every((part, i) => bare(wordOf(texts[at + i])) === bare(part)),
  );
  if (!phrase || !isUnbroken(texts.slice(at, at + phrase.length))) return [];
  return phrase.flatMap((part, i) => withWord(texts, at + i, part));
}

/** "tỉnh Phú Vên", "Tỉnh ủy Phú Vên": one letter away from one province only, and no province itself. */
function province(texts: readonly string[], at: number): Repair[] {
  const isCommittee = /^ủy$/iu.test(wordOf(texts[at])) && /^tỉnh$/iu.test(wordOf(texts[at - 1]));
  if (!(isCommittee || /^(?:[tT]ỉnh|TỈNH)$/u.test(wordOf(texts[at]))) || !isUnbroken(texts.slice(at, at + 3)))
    return [];
  const read = [wordOf(texts[at + 1]), wordOf(texts[at + 2])];
  if (read.some((word) => !/^\p{Lu}/u.test(word))) return [];
  const distances = PROVINCE_NAMES.map((name) => ({ name, off: name.map((part, i) => lettersOff(part, read[i]!)) }));
  if (distances.some(({ off }) => off[0] === 0 && off[1] === 0)) return [];
  const near = distances.filter(({ off }) => off[0]! + off[1]! === 1);
  return near.length === 1 ? near[0]!.name.flatMap((part, i) => withWord(texts, at + 1 + i, part)) : [];
}

/** No sign parts the words; the last may be followed by one. */
const isUnbroken = (texts: readonly string[]): boolean =>
  texts.every((text, i) => (i === 0 || /^\p{L}/u.test(text)) && (i === texts.length - 1 || /\p{L}$/u.test(text)));

/** In how many letters two words of one length differ, accents and case left out. */
function lettersOff(a: string, b: string): number {
  const [one, other] = [bare(a), bare(b)];
  if (one.length !== other.length) return Number.POSITIVE_INFINITY;
  return [...one].filter((letter, i) => letter !== other[i]).length;
}

function withWord(texts: readonly string[], at: number, word: string): Repair[] {
  const [, lead = '', own = '', tail = ''] = WORD.exec(texts[at]!) ?? [];
  const cased =
    own === own.toUpperCase() && own.length > 1
      ? word.toUpperCase()
      : own[0] === own[0]!.toUpperCase()
        ? word[0]!.toUpperCase() + word.slice(1)
        : word;
  return cased === own ? [] : [{ run: at, to: lead + cased + tail }];
}
