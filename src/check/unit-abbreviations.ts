/**
 * Units written in capitals ("PNV", "PTCKH"), as tables with narrow columns have them: what they stand for by the plan's own
 * key, by the brackets behind a name, or by the first letters of a unit that the plan gives duties.
 */
import type { Plan } from '../plan/types.ts';
import { fold } from '../registry/match.ts';

/** "PNV: Phòng Nội vụ;", "PNV - Phòng Nội vụ,": an entry of a key. */
const KEY_ENTRY = /(?<![\p{L}\p{N}])([\p{Lu}][\p{Lu}&-]{1,9})\s?(?:[:=]|\s[–-]\s)\s?(\p{L}[^;:=.]{5,90})/gu;
/** "Phòng Nội vụ (PNV)", "(sau đây gọi tắt là PNV)". */
const BEHIND_NAME = /(\p{Lu}\p{L}*(?:[\s,–-]+\p{L}+){1,12}?)\s*\((?:[^()]{0,30}\s)?(\p{Lu}[\p{Lu}&-]{1,9})\)/gu;
/** What the brackets hold is told at once; where a name begins, only by trying every capital. */
const SHORT_IN_BRACKETS = /\((?:[^()]{0,30}\s)?\p{Lu}[\p{Lu}&-]{1,9}\)/u;
/** One entry alone may be a sentence. */
const FEWEST_ENTRIES = 2;
const TOKEN = /(?<![\p{L}\p{N}&-])\p{Lu}[\p{Lu}&-]{1,9}(?![\p{L}\p{N}&-])/gu;

/** "Phòng QL QH - XD - MT": the first word of a name, and its other words in their first letters. */
const RUN = /(?<!\p{L})(\p{Lu}\p{Ll}+)\s(\p{Lu}{2,5}(?:(?:\s?[-–,&]\s?|\s)\p{Lu}{2,5}){1,5})(?![\p{L}\p{N}])/gu;
const capitalsOf = (letters: string): string => letters.replace(/\P{Lu}/gu, '');

/** Writes the abbreviations of units in a cell out; the cell as it is where the plan explains none. */
export function unitsWrittenOut(plan: Plan): (unit: string) => string {
  let names: ReadonlyMap<string, string> | null = null;
  return (unit) => {
    if (unit.search(TOKEN) < 0) return unit;
    names ??= abbreviationsOf(plan);
    if (names.size === 0) return unit;
    return unit
      .replace(RUN, (run, word: string, letters: string) => names!.get(initialsOf(word) + capitalsOf(letters)) ?? run)
      .replace(TOKEN, (token) => names!.get(token) ?? token);
  };
}

function abbreviationsOf(plan: Plan): Map<string, string> {
  const names = new Map<string, string>();
  const units = plan.responsibilities.map(({ unit }) => unit);
  for (const unit of units) {
    const letters = initialsOf(unit);
    // Two units of the same letters: neither is meant for certain.
    if (letters.length > 1) names.set(letters, names.has(letters) ? letters : unit);
  }
  const duties = plan.responsibilities.flatMap((unit) => unit.duties.map(({ text }) => text));
  for (const text of [...units, ...duties, ...plan.tasks.map((task) => task.text)]) {
    if (!SHORT_IN_BRACKETS.test(text)) continue;
    for (const [, name, short] of text.matchAll(BEHIND_NAME))
      if (initialsOf(name!).endsWith(short!)) names.set(short!, lastWords(name!, short!));
  }
  for (const { text } of plan.other) {
    const entries = [...text.matchAll(KEY_ENTRY)];
    if (entries.length >= FEWEST_ENTRIES) for (const [, short, name] of entries) names.set(short!, name!.trim());
  }
  return names;
}

const wordsOf = (name: string): string[] => name.match(/\p{L}+/gu)?.filter((word) => fold(word) !== 'và') ?? [];
const initialsOf = (name: string): string =>
  wordsOf(name)
    .map((word) => word[0]!.toUpperCase())
    .join('');

/** Of "Giao Phòng Nội vụ" the words that the letters stand for. */
function lastWords(name: string, short: string): string {
  const from = wordsOf(name).at(-short.length) ?? '';
  return name.slice(Math.max(0, name.lastIndexOf(from)));
}
