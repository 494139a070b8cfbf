/**
 * A plan made ready for comparing: what the plan's own year and place explain is made neutral, so that "năm 2024" in the
 * plan of 2024 and "năm 2025" in the plan of 2025, "UBND phường Đông An" and "UBND xã Tây An" read as the same words.
 */
import type { Meaning } from '../language/similarity.ts';
import type { Plan } from '../plan/types.ts';
import { makeLexicon } from '../registry/lexicon.ts';
import { escaped, fold } from '../registry/match.ts';

export interface PlanView {
  plan: Plan;
  /** Folded text with the plan's own names made neutral. */
  neutral: (text: string) => string;
  meaning: (text: string) => Meaning;
  /** Words of the neutral text, each with its reading relative to the plan's year. */
  words: (text: string) => Word[];
}

interface Word {
  as: string;
  /** With years counted from the plan's own: "31/12/2024" in the plan of 2024 reads "31/12/Y+0". */
  rolled: string;
}

const COMMUNE_WORDS = 'xã|phường|thị trấn|đặc khu';
const DISTRICT_WORDS = 'huyện|quận|thị xã|thành phố|tp';
/** Neighbourhoods go by other names in wards, communes, hills and plains. */
const NEIGHBOURHOOD = /(?<!\p{L})(?:tổ dân phố|khu dân cư|khu phố|thôn|xóm|ấp|bản|buôn|làng|khóm)(?!\p{L})/gu;
const OWN = '⌂';
const PARENT = '△';

/** The views of plans that are compared: words that all of them use everywhere tell little about any. */
export function viewsOf(plans: readonly Plan[]): PlanView[] {
  const { rarityIn, meaning } = makeLexicon();
  const texts = plans.flatMap((plan) => taskTexts(plan));
  // Among no texts no word is rare.
  const rarity = texts.length > 0 ? rarityIn(texts) : undefined;
  return plans.map((plan) => viewOf(plan, (text) => meaning(text, rarity)));
}

function taskTexts(plan: Plan): string[] {
  const rows = plan.appendices.flatMap((appendix) => appendix.rows.map((row) => row.content));
  return [...plan.tasks.map((task) => task.text), ...rows];
}

function viewOf(plan: Plan, meaning: PlanView['meaning']): PlanView {
  const { locality, parents, year } = plan.header;
  const renames: [RegExp, string][] = [];
  const rename = (names: readonly string[], levels: string, sign: string): void => {
    for (const name of names) renames.push([nameOf(levels, fold(name)), sign]);
  };
  const ownIsCommune = locality !== null && COMMUNE_WORDS.includes(locality.level);
  if (locality) rename([locality.name], `${COMMUNE_WORDS}|${DISTRICT_WORDS}|tỉnh`, OWN);
  const others = parents.filter((parent) => parent.name !== locality?.name);
  rename(
    others.map((parent) => parent.name),
    `${DISTRICT_WORDS}|tỉnh`,
    PARENT,
  );
  const bareLevel = ownIsCommune ? new RegExp(`(?<!\\p{L})(?:${COMMUNE_WORDS})(?!\\p{L})`, 'gu') : null;

  const cache = new Map<string, Meaning>();
  const neutral = (text: string): string => {
    let out = fold(text)
      .replace(/(?<!\p{L})ủy ban nhân dân(?!\p{L})/gu, 'ubnd')
      .replace(NEIGHBOURHOOD, 'thôn');
    for (const [pattern, sign] of renames) out = out.replace(pattern, sign);
    return bareLevel ? out.replace(bareLevel, OWN) : out;
  };
  return {
    plan,
    neutral,
    meaning: (text) => {
      let made = cache.get(text);
      if (!made) cache.set(text, (made = meaning(neutral(text))));
      return made;
    },
    words: (text) =>
      (neutral(text).match(/[\p{L}\p{N}⌂△]+(?:[.,/-][\p{L}\p{N}]+)*%?/gu) ?? []).map((as) => ({
        as,
        rolled: year ? as.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, (y) => `Y${Number(y) - year}`) : as,
      })),
  };
}

/** The words agree, each as it stands or counted from the plans' years. */
export function sameWords(a: readonly Word[], b: readonly Word[]): boolean {
  return a.length === b.length && a.every((word, i) => word.as === b[i]!.as || word.rolled === b[i]!.rolled);
}

/** Figures that a task commits to: percentages and counts, not years, dates or document numbers. */
export function figuresOf(words: readonly Word[]): string[] {
  return words
    .filter((word) => /^\d+(?:[.,]\d+)?%?$/u.test(word.as) && !/^(?:19|20)\d\d$/u.test(word.as))
    .map((word) => word.as);
}

function nameOf(levels: string, name: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${levels})\\.? +${escaped(name)}(?!\\p{L})`, 'gu');
}
