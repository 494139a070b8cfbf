/** The plan's place and those above it, left aside where wordings are compared: "… thành phố X" is the same matter as "… phường". */
import { WORD_EDGE } from '../language/letters.ts';
import type { LexiconWord, Passage } from '../registry/lexicon.ts';
import { escaped, fold } from '../registry/match.ts';
import type { Subject } from './subject.ts';

export const LEVEL_WORDS = 'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu';

const namesOf = ({ plan: { header } }: Subject): string[] =>
  [header.locality, ...header.parents].filter((unit) => unit !== null).map((unit) => fold(unit.name));

/** Leaves out the names with their level words, but lets bare level words stand. */
export const withoutNames = (subject: Subject): ((text: string) => string) => leavingOut(subject, '');

/** Leaves out the names with their level words, and bare level words. */
export const withoutLevels = (subject: Subject): ((text: string) => string) => leavingOut(subject, '?');

function leavingOut(subject: Subject, nameIsOptional: '' | '?'): (text: string) => string {
  const anyName = namesOf(subject).map(escaped).join('|') || '⌂';
  const named = new RegExp(`${WORD_EDGE}(?:${LEVEL_WORDS})(?: (?:${anyName}))${nameIsOptional}(?!\\p{L})`, 'gu');
  return (text) => fold(text).replace(named, ' ');
}

/** The same as `withoutLevels` for texts whose meanings are compared: by their words, which the lexicon knows already. */
export function passagesWithoutLevels(subject: Subject): (text: string) => Passage {
  const { tokens } = subject.lexicon;
  const inFull = withoutLevels(subject);
  const levels = LEVEL_WORDS.split('|').map(tokens);
  const names = namesOf(subject).map(tokens);
  const isPlain = (word: LexiconWord): boolean => word.parts[0] === word;
  const told = new Set([...levels, ...names].flat());
  // By their numbers: every word of the plan is asked.
  const isOpener = new Uint8Array(subject.lexicon.size);
  for (const [first] of levels) isOpener[first!.id] = 1;
  // Signs in a name, or a word of it within a code: only the letters tell.
  const isUnclear = (word: LexiconWord): boolean => !isPlain(word) && word.parts.some((part) => told.has(part));
  const namesAreClear = names.flat().every(isPlain);
  return (text) => {
    const words = tokens(text);
    if (!namesAreClear || words.some(isUnclear)) return inFull(text);
    if (!words.some(({ id }) => isOpener[id] === 1)) return text;
    const rest: LexiconWord[] = [];
    for (let at = 0; at < words.length; ) {
      const level = isOpener[words[at]!.id] === 1 ? levels.find((level) => standsAt(words, at, level)) : undefined;
      const name = level && names.find((name) => standsAt(words, at + level.length, name));
      if (level) at += level.length + (name?.length ?? 0);
      else rest.push(words[at++]!);
    }
    return rest;
  };
}

const standsAt = (words: readonly LexiconWord[], at: number, sought: readonly LexiconWord[]): boolean =>
  sought.every((word, index) => words[at + index] === word);

const IN_TITLE = new RegExp(
  `(?<!\\p{L})(?:${LEVEL_WORDS})((?: \\p{Lu}[\\p{L}'’]*){1,4}?)(?= năm(?!\\p{L})|[,;.()]|$)`,
  'iu',
);
const NO_NAME = /^ (?:trong|của|thuộc|và|về|tại|trên|ta|nhà)(?!\p{L})/u;

/** "xã minh tâm": the place that a title names in front of its year, folded. */
export function titlePlace(title: string | null): string | null {
  const found = IN_TITLE.exec(title ?? '');
  return found && !NO_NAME.test(fold(found[1]!)) && isName(found[1]!) ? fold(found[0]) : null;
}

const isName = (words: string): boolean => words.split(' ').every((word) => word === '' || /^\p{Lu}/u.test(word));
