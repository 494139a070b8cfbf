/** Targets made ready for comparing: whose they are, what part of the matter they are set for, in which unit they count. */
import type { Meaning } from '../language/similarity.ts';
import type { Level, Target } from '../plan/types.ts';
import { isDealtOut } from '../registry/indicator-columns.ts';
import { indicatorBySlug } from '../registry/indicators.ts';
import { fold } from '../registry/match.ts';
import { oncePer } from '../registry/remember.ts';
import { holdsScopeAlone, SINGLED_OUT, tiersIn } from '../registry/tiers.ts';
import { type Measure, measureOf } from './measure.ts';
import type { PlanView } from './view.ts';

export interface Commitment {
  target: Target;
  /** Of the clause that it goes on from, where it is the end of a list: "…, cấp xã đạt 70%". */
  indicator: string | null;
  text: string;
  meaning: Meaning;
  /** Of its own words, where it goes on from another clause. */
  ownMeaning: Meaning | null;
  tiers: ReadonlySet<string>;
  /** What it is narrowed to: "đất đai" of "lĩnh vực đất đai". */
  fields: readonly string[];
  measure: Measure;
  /** A number that a table deals out to one place: the column's head is all that tells of what. */
  isDealt: boolean;
  /** One of the two ends of "từ 60% đến 80%". */
  isRangeEnd: boolean;
}

export const commitmentsOf: (view: PlanView) => readonly Commitment[] = oncePer((view) => {
  const all: Commitment[] = [];
  const organs = ownOrgans(view.plan.header.locality?.level ?? null);
  for (const target of view.plan.targets) {
    const before = goesOn(target, all.at(-1)?.target) ? all.at(-1)! : null;
    const text = before ? before.text : wordsOf(target);
    const own = fold(target.text);
    all.push({
      target,
      indicator: target.indicator ?? before?.indicator ?? null,
      text,
      meaning: view.meaning(text),
      ownMeaning: before && view.meaning(target.text),
      tiers: tiersOf(organs ? own.replace(organs, ' ') : own),
      fields: [...fieldsIn(own), ...(LEADERS.test(own) ? ['lãnh đạo'] : [])],
      measure: measureOf(target),
      isDealt: isDealtOut(target),
      isRangeEnd: view.plan.targets.some((other) => isOtherEnd(target, other)),
    });
  }
  return all;
});

/** "Xã Hạ Lâm ≥ 60" has its matter from the head of its column. */
export function wordsOf(target: Target): string {
  const column = target.indicator !== null && isDealtOut(target) ? indicatorBySlug(target.indicator) : null;
  return column ? `${column.name}: ${target.text}` : target.text;
}

/** Between the figure of a list and the next one stands a comma, or "và". */
const NEAR = 12;
const BEGINS_WITH_FIELD = /^(?:riêng |trong đó,? )?(?:các )?lĩnh vực [^\d,]{3,40}(?=\d)/u;

/** "của UBND cấp xã", "các sở, ngành" say of whom too. */
const OF_WHOM = /(?<!\p{L})(?:của|sở|ngành)(?!\p{L})/giu;

/** The end of a list has its matter from the list's beginning. */
function goesOn(target: Target, before: Target | undefined): boolean {
  if (!before || before.where !== target.where || target.indicator !== null || before.unit !== target.unit)
    return false;
  const gap = (target.at[0]?.start ?? 0) - (before.at.at(-1)?.end ?? -Infinity);
  if (gap < 0 || gap > NEAR) return false;
  const { text } = target;
  return holdsScopeAlone(text.replace(OF_WHOM, ' ')) || SINGLED_OUT.test(text) || BEGINS_WITH_FIELD.test(fold(text));
}

function isOtherEnd(target: Target, other: Target): boolean {
  return (
    other !== target &&
    other.unit === target.unit &&
    other.text === target.text &&
    isCeiling(other) !== isCeiling(target) &&
    other.at[0]?.start === target.at[0]?.start
  );
}

export const isCeiling = ({ op }: Target): boolean => op === '<=' || op === '<';

/** "HĐND, UBND xã" in the plan of a xã: its own work, which is like that of others whatever their tier. */
function ownOrgans(level: Level | null): RegExp | null {
  return level && level !== 'khác' && level !== 'sở' ? phraseOf(level) : null;
}
const phraseOf = (level: Level): RegExp => new RegExp(`(?:ubnd|ủy ban nhân dân) ${level}(?![\\p{L},])`, 'gu');

/** "Sở, ngành" are the province's, "xã, phường" the communes, with or without "các". */
function tiersOf(text: string): ReadonlySet<string> {
  const tiers = new Set(tiersIn(text));
  if (/(?<!\p{L})sở,? (?:ban,? )?ngành(?!\p{L})/iu.test(text)) tiers.add('tỉnh');
  if (/(?<!\p{L})xã, phường(?!\p{L})/iu.test(text)) tiers.add('xã');
  return tiers;
}

/** "Công chức lãnh đạo cấp phòng": not the staff at large. */
const LEADERS = /(?:công chức|viên chức|cán bộ|quản lý),? lãnh đạo|lãnh đạo,? quản lý|lãnh đạo (?:cấp )?phòng/u;
const FIELDS = /(?<!(?:các|mọi|tất cả|nhiều|từng|mỗi) )lĩnh vực ([^.;:()\d≥≤<>]{3,80})/u;
/** What follows "lĩnh vực" where it names none. */
const NO_FIELD = /^(?:thuộc|do|theo|được|có|trên|mà|này|khác|của|trọng|chuyên|giải|đạt|từ|tối|ít)(?!\p{L})/u;

/** The names of fields have two syllables; what follows the last one says something else. */
function fieldsIn(folded: string): readonly string[] {
  if (!folded.includes('lĩnh vực')) return [];
  return (FIELDS.exec(folded)?.[1] ?? '')
    .split(/, (?:và )?|,? và /u)
    .map((field) => /^(?:quản lý )?(\p{L}+ \p{L}+)/u.exec(field)?.[1] ?? '')
    .filter((field) => field !== '' && !NO_FIELD.test(field));
}

/** Do both speak of one part of the matter? A field that one is set for stands in the other's words at least. */
export function sharePart(a: Commitment, b: Commitment): boolean {
  return names(b.target.text, a.fields) && names(a.target.text, b.fields);
}

function names(text: string, fields: readonly string[]): boolean {
  if (fields.length === 0) return true;
  const folded = fold(text);
  return fields.some((field) => folded.includes(field));
}

export function shareTier(a: Commitment, b: Commitment): boolean {
  return a.tiers.size === 0 || b.tiers.size === 0 || [...a.tiers].some((tier) => b.tiers.has(tier));
}

/** The tiers whose figures a plan of that level can take up: its own and those below. */
const OWN_TIERS: Readonly<Record<Level, readonly string[]>> = {
  bộ: [],
  tỉnh: ['tỉnh', 'thành phố', 'huyện', 'xã'],
  sở: ['tỉnh', 'thành phố'],
  'thành phố': ['thành phố', 'huyện', 'xã'],
  huyện: ['huyện', 'xã'],
  quận: ['huyện', 'xã'],
  'thị xã': ['huyện', 'xã'],
  xã: ['xã'],
  phường: ['xã'],
  'thị trấn': ['xã'],
  'đặc khu': ['xã'],
  khác: [],
};

/** "Kiểm tra tại 30% số sở, ngành và UBND cấp xã": what is done to those below cannot be done by them. */
const DONE_TO_OTHERS =
  /(?<!tự )kiểm tra .{0,60}\d ?%(?: (?:tổng|số|các|trong))* (?:sở|ban|ngành|cơ quan|đơn vị|ubnd|xã|phường|huyện|địa phương)(?!\p{L})/u;

/** A target that a plan of the superior does not set for plans of that level. */
export function isForOthers({ tiers, text }: Commitment, level: Level | null): boolean {
  if (level === null || level === 'khác' || level === 'bộ') return false;
  if (tiers.size > 0 && !OWN_TIERS[level].some((tier) => tiers.has(tier))) return true;
  return DONE_TO_OTHERS.test(fold(text));
}
