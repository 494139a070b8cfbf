/** The tiers of government that a clause sets its figure for. */
import { WORD_EDGE } from '../language/letters.ts';
import { matchesIn } from '../language/matches.ts';
import { fold } from './match.ts';

const TIERS = new RegExp(
  `${WORD_EDGE}(?:cấp|ubnd|ủy ban nhân dân|tại|ở) (?:các )?(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?!\\p{L})|các (sở)(?!\\p{L})`,
  'gu',
);
const TIER_OF: Readonly<Record<string, string>> = {
  sở: 'tỉnh',
  quận: 'huyện',
  'thị xã': 'huyện',
  phường: 'xã',
  'thị trấn': 'xã',
};

/** "Cấp xã", "UBND phường" are xã, "các sở" are tỉnh; empty where the clause is for all. */
export function tiersIn(text: string): ReadonlySet<string> {
  return new Set(matchesIn(fold(text), TIERS).map(([, tier, office]) => TIER_OF[tier ?? office!] ?? tier ?? office!));
}

/** Words that only say of whom a figure is: "ở UBND cấp xã đạt từ … trở lên". */
const SCOPE_WORDS = new Set(
  fold(
    'và ở tại riêng đối với còn số các cấp ubnd tỉnh huyện quận xã phường thị trấn đạt từ trên tối thiểu ít nhất trở lên phấn đấu đến hết cuối năm cả hai ba',
  ).split(' '),
);

export const withoutFigures = (text: string): string => text.replace(/\d+(?:[.,]\d+)?\s?%?/gu, ' ');

export const holdsScopeAlone = (text: string): boolean =>
  (fold(withoutFigures(text)).match(/\p{L}+/gu) ?? []).every((word) => SCOPE_WORDS.has(word));

/** "riêng lĩnh vực đất đai đạt tối thiểu 96%" behind what all fields are to reach. */
export const SINGLED_OUT =
  /^(?:riêng|trong đó,?) (?:các )?lĩnh vực [^\d,]{3,40} (?:đạt|từ|tối thiểu|ít nhất)(?!\p{L})/iu;
