import { containment, likeness } from '../../../language/similarity.ts';
import { allHeadings } from '../../../plan/outline.ts';
import type { At, Plan, Target } from '../../../plan/types.ts';
import { looksLikeUnit } from '../../../registry/bodies.ts';
import { isDealtOut } from '../../../registry/indicator-columns.ts';
import { fold } from '../../../registry/match.ts';
import { oncePer } from '../../../registry/remember.ts';
import { holdsScopeAlone, SINGLED_OUT, tiersIn, withoutFigures } from '../../../registry/tiers.ts';
import { isOfEarlyAlone, monthMeant, partsIn } from '../../figure-scope.ts';
import { dealtBelowFloor } from '../../floors.ts';
import { passagePlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';

/** One indicator can be set for several groups of files: only clauses of like words are of one scope. */
const SAME_SCOPE = 0.45;
const SAME_WORDS = 0.8;
/** … or a short clause all but stands in a long one. */
const SCOPE_INSIDE = 0.85;
/** "cấp xã đạt tối thiểu 60%" is the end of a list: what it measures stands in another clause. */
const ELLIPTIC =
  /^(?:(?:ở|tại|riêng|đối với) )?(?:cấp (?:tỉnh|huyện|xã)|(?:các )?(?:xã|phường|đơn vị))(?: \p{L}+){0,3} \d/u;

/** Two values for one indicator in one scope; every difference of figures is this rule's. */
export const targetConflict = defineRule({
  id: 'target/conflict',
  level: 'error',
  tier: 'A',
  basis: 'Thực tiễn thẩm định: mỗi chỉ tiêu một giá trị trong toàn kế hoạch',
  *check(subject) {
    const { plan, whereIs, lexicon } = subject;
    const told = new Set<Target>();
    const scopes = scopesOf(
      plan.targets.filter((target) => !isDealtOut(target)),
      yearsOfHeadings(plan),
      subject.years?.to ?? null,
      taskOfFigure(plan),
    );
    const meaningOf = oncePer((scope: Scope) => lexicon.meaning(withoutFigures(measuredIn(scope.text))));
    for (let later = 1; later < scopes.length; later++) {
      const scope = scopes[later]!;
      const { target } = scope;
      for (let earlier = 0; earlier < later; earlier++) {
        const otherScope = scopes[earlier]!;
        const other = otherScope.target;
        if (told.has(target) || !disagree(target, other)) continue;
        if (scope.indicator !== otherScope.indicator && scope.indicator && otherScope.indicator) continue;
        const known = scope.indicator !== null && scope.indicator === otherScope.indicator;
        if (
          isOtherYear(scope, otherScope, subject) ||
          scope.month !== otherScope.month ||
          scope.isOfEarlyAlone !== otherScope.isOfEarlyAlone ||
          isOtherTier(scope, otherScope) ||
          isSetApart(scope, otherScope, scopes[later - 1]!) ||
          isOtherPart(scope, otherScope) ||
          isListed(scope, otherScope, scopes)
        )
          continue;
        // The end of a list is compared where both sides say of whom, or of which year, they speak.
        const isToldOf =
          isSameTier(scope, otherScope) || isSameYear(scope, otherScope) || isSamePart(scope, otherScope);
        if ((scope.isElliptic || otherScope.isElliptic) && !(known && isToldOf)) continue;
        if (!known && (ELLIPTIC.test(fold(target.text)) || namesUnitsAlone(target) || namesUnitsAlone(other))) continue;
        const enough = known && !isScore(target) && !isScore(other) ? SAME_SCOPE : SAME_WORDS;
        const isOfWhole = known && (isWhole(target) || isWhole(other));
        const [meaning, otherMeaning] = [meaningOf(scope), meaningOf(otherScope)];
        const isInside = known && enough === SAME_SCOPE && containment(meaning, otherMeaning) >= SCOPE_INSIDE;
        if (!isOfWhole && !isInside && likeness(meaning, otherMeaning) < enough) continue;
        told.add(target);
        yield {
          data: { first: print(other), second: print(target), where: whereIs(other.at) ?? '' },
          actual: print(target),
          expected: print(other),
          ...together(passagePlace(target, whereIs), [passagePlace(other, whereIs)]),
        };
      }
    }
    for (const { floor, dealt } of dealtBelowFloor(plan)) {
      yield {
        data: { first: print(floor), second: print(dealt), where: whereIs(floor.at) ?? '' },
        actual: print(dealt),
        expected: print(floor),
        ...together(passagePlace(dealt, whereIs), [passagePlace(floor, whereIs)]),
      };
    }
  },
  examples: [
    {
      frame: 'document',
      text: 'Số: 12/KH-UBND\n\nKẾ HOẠCH\n\nCải cách hành chính thành phố Minh Tâm năm 2024\n\nI. MỤC TIÊU\n\n- Tỷ lệ hồ sơ nộp trực tuyến của từng phường, xã đạt tối thiểu 65%.\n\nII. NHIỆM VỤ\n\n1. Cải cách thủ tục hành chính\n\na) Hỗ trợ người dân.\n\n## PHỤ LỤC\n\nCHỈ TIÊU GIAO CHO CÁC PHƯỜNG, XÃ\n\n| TT | Đơn vị | Hồ sơ nộp trực tuyến (%) |\n|---|---|---|\n| 1 | Phường Đông | 80 |\n| 2 | Xã Nam | 60 |\n| 3 | Xã Bắc | 70 |',
      finds: ['Hồ sơ nộp trực tuyến (%) Xã Nam 60'],
    },
    {
      frame: 'document',
      text: 'Số: 12/KH-UBND\n\nKẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\nI. MỤC TIÊU\n\n- Mức độ hài lòng của người dân về giải quyết thủ tục hành chính đạt tối thiểu 95%.\n\n- Tỷ lệ hồ sơ nộp trực tuyến đạt từ 80% trở lên.\n\nII. NHIỆM VỤ\n\n1. Cải cách thủ tục hành chính\n\na) Khảo sát người dân (mức độ hài lòng của người dân đạt 90% trở lên).\n\nb) Hỗ trợ người dân tại nhà văn hóa (phấn đấu 60% hồ sơ nộp trực tuyến).',
      finds: [
        'Khảo sát người dân (mức độ hài lòng của người dân đạt 90% trở lên)',
        'Hỗ trợ người dân tại nhà văn hóa (phấn đấu 60% hồ sơ nộp trực tuyến)',
      ],
    },
    {
      frame: 'document',
      text: 'Số: 12/KH-UBND\n\nKẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\nI. MỤC TIÊU\n\n- Mức độ hài lòng của người dân về giải quyết thủ tục hành chính đạt tối thiểu 90%.\n\nII. NHIỆM VỤ\n\n1. Cải cách thủ tục hành chính\n\na) Khảo sát mức độ hài lòng của người dân về giải quyết thủ tục hành chính (đạt từ 95% trở lên).',
      finds: ['Khảo sát mức độ hài lòng của người dân về giải quyết thủ tục hành chính (đạt từ 95% trở lên)'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Duy trì tỷ lệ hồ sơ giải quyết đúng và trước hạn đạt từ 99,5% trở lên.',
      finds: ['Duy trì tỷ lệ hồ sơ giải quyết đúng và trước hạn đạt từ 99,5% trở lên'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Số hóa hồ sơ ở cấp tỉnh đạt 90%, cấp xã đạt tối thiểu 70%.\nb) Thanh toán trực tuyến ở cấp tỉnh đạt 80%, cấp xã đạt tối thiểu 60%.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Duy trì tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn lĩnh vực hộ tịch đạt 100%.\nb) Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn của Công an xã đạt 99,9%; UBND tỉnh giao xã tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn 96%.\nc) Đến hết quý II, tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn đạt 97%.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '6. Xây dựng chính quyền số\na) Số hóa hồ sơ lưu trữ ở cấp tỉnh đạt 90%, ở cấp huyện đạt 85%.\nb) Số hóa hồ sơ lưu trữ ở cấp huyện đạt 80%.',
      finds: ['Số hóa hồ sơ lưu trữ ở cấp huyện đạt 80%'],
    },
    {
      frame: 'tasks',
      text: '6. Xây dựng chính quyền số\na) 80% hồ sơ công việc cấp thành phố và 60% hồ sơ công việc cấp xã được xử lý trên môi trường mạng.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Trên 98% hồ sơ tiếp nhận tại Bộ phận Một cửa được giải quyết đúng hạn; tại UBND các thôn, xã đạt từ 99% trở lên.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '6. Xây dựng chính quyền số\na) Xử lý hồ sơ công việc trên môi trường mạng tại cấp huyện đạt 90%.\nb) Xử lý hồ sơ công việc trên môi trường mạng tại cấp xã đạt 75%.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '6. Hiện đại hóa hành chính\na) 100% cơ quan chuyên môn cấp tỉnh, Ủy ban nhân dân cấp huyện, 80% Ủy ban nhân dân cấp xã duy trì hệ thống quản lý chất lượng.\nb) Kiểm tra công tác cải cách hành chính tại ít nhất 30% số cơ quan chuyên môn cấp tỉnh và Ủy ban nhân dân cấp huyện.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Duy trì tỷ lệ hồ sơ giải quyết đúng và trước hạn đạt từ 98% trở lên.',
      finds: [],
    },
  ],
});

/** "100% cơ quan chuyên môn cấp tỉnh, UBND cấp huyện và 80% …": what they are to do stands behind the list's last figure. */
const namesUnitsAlone = ({ text }: Target): boolean =>
  text
    .replace(/^\D{0,20}\d[\d.,]*\s?%?\s*/u, '')
    .split(/,\s|\svà\s/u)
    .every((part) => looksLikeUnit(part) && !IS_TO_DO.test(part));

const IS_TO_DO =
  /(?<!\p{L})(?:được|có|đạt|là|bị|thực hiện|triển khai|áp dụng|ứng dụng|sử dụng|duy trì|hoàn thành|hoàn thiện|ban hành|xây dựng|công khai|công bố|kiểm tra|báo cáo|gửi|nhận|xử lý|giải quyết|tham gia|bảo đảm|đảm bảo|vận hành|cung cấp|tổ chức|nâng|giảm|kết nối|khai thác|chấp hành)(?!\p{L})/iu;

/** "Toàn thị xã | 45" at the end of what places are to reach: the column says of what; counts add up there. */
const isWhole = ({ where, unit, text }: Target): boolean =>
  where === 'appendix' &&
  unit === '%' &&
  /(?:^|[\p{L})]\s)(?:(?:bình quân|trung bình) )?toàn\s[\p{L}\s]{2,12}\s(?:[≥≤<>=]\s?)?\d[\d.,]*\s?%?$/iu.test(text);

/** The points that a criterion brings are not what it measures. */
const isScore = ({ where, unit }: Target): boolean => where === 'appendix' && unit === 'điểm';

/** The ends of one range, a growth and its ceiling are no two values. */
function disagree(a: Target, b: Target): boolean {
  if (yearly(a) !== yearly(b) || a.value === b.value || a.op === '+' || b.op === '+') return false;
  if (overlap(a.at, b.at)) return false;
  const ceiling = (target: Target): boolean => target.op === '<=' || target.op === '<';
  return ceiling(a) === ceiling(b);
}

/** In the plan of a year "02 lần" are two a year. */
const yearly = ({ unit }: Target): string => unit.replace(/\/năm$/u, '');

/** Two figures of one clause are of two things, however its words were divided between them. */
function overlap(a: At, b: At): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));
}

/** What a target speaks of: the end of a list has its indicator and its words from the list's beginning. */
interface Scope {
  target: Target;
  indicator: string | null;
  text: string;
  tiers: ReadonlySet<string>;
  /** The year by which it is to be reached, where it says one. */
  year: string | null;
  /** … and the month of the year. */
  month: number;
  isOfEarlyAlone: boolean;
  /** The part of the matter that it is set for: "đất đai", "công an xã". */
  parts: readonly string[];
  isElliptic: boolean;
}

const NEAR = 160;

function scopesOf(
  targets: readonly Target[],
  yearAbove: (target: Target) => string | null,
  year: number | null,
  taskOf: (target: Target) => string | null,
): Scope[] {
  const scopes: Scope[] = [];
  for (const target of targets) {
    const isElliptic = target.indicator === null && (holdsScopeAlone(target.text) || SINGLED_OUT.test(target.text));
    const before = scopes.at(-1);
    const [start, end] = [target.at[0]?.start ?? 0, before?.target.at.at(-1)?.end ?? -Infinity];
    // "100% …" begins a matter of its own; "ở cấp xã đạt …" goes on with the last one.
    const isNear = before !== undefined && before.target.where === target.where && start - end < NEAR;
    const goesOn = isElliptic && isNear && /^\p{Ll}/u.test(target.text);
    const folded = fold(target.text);
    scopes.push({
      target,
      indicator: goesOn ? before.indicator : target.indicator,
      text: goesOn ? before.text : (taskOf(target) ?? target.text),
      tiers: tiersIn(target.text),
      year: BY_YEAR.exec(folded)?.[1] ?? IN_COLUMN_OF_YEAR.exec(folded)?.[1] ?? yearAbove(target),
      month: monthMeant(folded, year),
      isOfEarlyAlone: isOfEarlyAlone(folded),
      parts: partsIn(folded),
      isElliptic,
    });
  }
  return scopes;
}

/** "≥ 98%" in a column of its own: what it measures is the task of its row. */
function taskOfFigure({ appendices }: Plan): (target: Target) => string | null {
  const rows = appendices.flatMap((appendix) => appendix.rows);
  return ({ where, text, at: [place] }) => {
    if (where !== 'appendix' || !place || !BARE_FIGURE.test(text)) return null;
    const row = rows.find(({ at }) => at.some(({ start, end }) => start <= place.start && place.end <= end));
    return row ? `${row.content} ${text}` : null;
  };
}
const BARE_FIGURE =
  /^(?:[≥≤<>]|đạt|từ|trên|dưới|tối thiểu|ít nhất|không quá|\s)*\d[\d.,]*\s?(?:%|\p{L}+\/\p{L}+)?(?:\strở (?:lên|xuống))?$/iu;

/** "Đúng hạn lĩnh vực đất đai 95%" beside "đúng hạn 98,5%": what one side is set for the other does not speak of. */
const isOtherPart = (a: Scope, b: Scope): boolean => !holdsParts(b, a.parts) || !holdsParts(a, b.parts);
const isSamePart = (a: Scope, b: Scope): boolean => a.parts.some((part) => b.parts.includes(part));
const holdsParts = ({ target }: Scope, parts: readonly string[]): boolean => {
  const folded = parts.length > 0 ? fold(target.text) : '';
  return parts.every((part) => folded.includes(part));
};

/** "2.2. Những năm tiếp theo (2024 - 2025)": the years that the heading above a target names. */
function yearsOfHeadings({ outline }: Plan): (target: Target) => string | null {
  const headings = allHeadings(outline).map(({ title, at }) => ({
    start: at[0]?.start ?? 0,
    years: (title.match(/20\d\d/gu) ?? []).join('-'),
  }));
  headings.sort((a, b) => a.start - b.start);
  return ({ at }) => headings.findLast(({ start }) => start <= (at[0]?.start ?? 0))?.years || null;
}

/** Not the year that a figure is compared with: "so với năm 2022", "65% (năm 2022 đạt 47,3%)". */
const BY_YEAR = /(?<!(?:so với|hơn|cùng kỳ|của|kết quả)(?: cuối)? |\d[^()]{0,40}\()năm (20\d\d)/u;
/** "… 2027 ≥ 98 %": the year over a table's column. */
const IN_COLUMN_OF_YEAR = /(?<![\d/.-])(20\d\d)(?= (?:[<>≥≤=] ?)?\d[\d.,]*(?: %| \p{L}+)?$)/u;

/** "đến năm 2028 …, đến năm 2030 …": each year has its own figure; one without a year is for the plan's last. */
function isOtherYear(a: Scope, b: Scope, { years }: Subject): boolean {
  const last = years && String(years.to);
  const [one, other] = [a.year ?? last, b.year ?? last];
  return one !== null && other !== null && one !== other;
}

const isSameYear = (a: Scope, b: Scope): boolean => a.year !== null && a.year === b.year;

const isSameTier = (a: Scope, b: Scope): boolean => [...a.tiers].some((tier) => b.tiers.has(tier));

/** 98% at the district and 99% at its communes are two values on purpose. */
function isOtherTier(a: Scope, b: Scope): boolean {
  return a.tiers.size > 0 && b.tiers.size > 0 && !isSameTier(a, b);
}

/** "98% hồ sơ đúng hạn; tại UBND các xã đạt 99%": the next figure of a sentence, for a tier that the first did not name. */
const isSetApart = (scope: Scope, other: Scope, before: Scope): boolean =>
  scope.isElliptic && other === before && scope.tiers.size > 0 && other.tiers.size === 0;

/** "98% tại cấp huyện, từ 99% tại cấp xã": the other figure of such a list is as good as the first. */
function isListed(scope: Scope, other: Scope, scopes: readonly Scope[]): boolean {
  const next = scopes[scopes.indexOf(other) + 1];
  return (
    next !== undefined &&
    next.target.value === scope.target.value &&
    next.target.where === other.target.where &&
    next.target.indicator === null &&
    isOtherTier(next, other) &&
    !isOtherTier(next, scope)
  );
}

/** What is measured: not what is done for it, what is said aside, nor of what it is a share. */
const measuredIn = (text: string): string =>
  (figureInBrackets(text) ?? text)
    .replace(/\([^()]*\)/gu, ' ')
    .replace(OPENS_PRODUCT, '')
    .replace(/^(?:.*(?:phấn đấu|bảo đảm|đảm bảo|nâng|duy trì)\s+)?(?:tỷ|tỉ) lệ\s/iu, '')
    .replace(/\s(?:trên|so với) tổng số .*$/iu, ' ');

/** "Báo cáo kết quả khảo sát (mức độ hài lòng đạt 90% trở lên)": the one figure is said aside, with what it measures. */
function figureInBrackets(text: string): string | null {
  const aside = /\(([^()]*\d\s?%[^()]*)\)/u.exec(text);
  // "(đạt từ 95% trở lên)" measures what stands before it.
  if (!aside || holdsScopeAlone(aside[1]!)) return null;
  return /\d\s?%/u.test(text.replace(aside[0], ' ')) ? null : aside[1]!;
}

/** "Báo cáo kết quả khảo sát, mức độ hài lòng đạt …": the paper that is to show it. */
const OPENS_PRODUCT = /^(?:báo cáo|danh mục|danh sách|kế hoạch|quyết định|số liệu|thống kê)\s[^,;()]*[,;]\s+/iu;

const SIGNS: Readonly<Record<Target['op'], string>> = {
  '=': '',
  '>=': '≥ ',
  '<=': '≤ ',
  '>': '> ',
  '<': '< ',
  '+': '+',
};
const print = (target: Target): string => `${SIGNS[target.op]}${String(target.value).replace('.', ',')}${target.unit}`;
