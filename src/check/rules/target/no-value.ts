import { allHeadings } from '../../../plan/outline.ts';
import type { Passage, Task } from '../../../plan/types.ts';
import { valueColumnRank } from '../../../registry/indicator-columns.ts';
import { fold } from '../../../registry/match.ts';
import { passagePlace, relatedPlace } from '../../places.ts';
import { quote } from '../../quote.ts';
import type { Draft } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';

/** An index to be raised, a figure that somebody else will set: a target without its value. */
const INDEX =
  /(?:nâng cao|nâng(?: dần)? (?:thứ hạng|điểm|hạng)|cải thiện|tăng|duy trì|đạt)[^.;]{0,60}(?:chỉ số|par ?index|sipas|papi|pci|ddci|dti|ict ?index)|(?:chỉ số|par ?index|sipas|papi|pci|ddci|dti|ict ?index)(?:[^.;\d]|năm 20\d\d){0,50}(?:(?:tăng|cao hơn|được (?:nâng|cải thiện))(?: hạng| điểm| bậc| xếp| thứ| lên| cao| dần)* (?:so với|hơn) |được cải thiện(?=[.;,]|$))|(?:đạt|hoàn thành)[^.;]{0,40}chỉ tiêu[^.;]{0,30}giao|(?:thứ hạng|xếp hạng)[^.;\d]{0,70}(?:tăng|cao hơn|được nâng)|nâng cao thứ hạng (?:chuyển đổi số|cải cách hành chính|cchc)|chỉ số[^.;\d]{0,50}(?:xếp|thuộc|đứng|trong)[^.;\d]{0,20}(?:nhóm|tốp|top)(?! \d)|(?:giữ vững|thuộc|trong|vào) (?:vị trí )?(?:trong |thuộc )?(?:nhóm|tốp|top) (?:dẫn )?đầu(?! \d)[^.;\d]{0,50}(?:chỉ số|xếp hạng)/u;
const HAS_FIGURE =
  /\d+(?:[.,]\d+)?\s?%|(?<!(?:ngày|trước|đến|số)\s|[\d/.,-])\d{1,4}\/\d{1,4}(?= \p{L})|(?<![\d/.,-])(?:0|\d{1,3}(?:\.\d{3})+|\d{1,3}\s?[-–]\s?\d{1,3})(?= \p{L})|(?<!\d)\d{1,3} (?:lần|cuộc|đợt|tin|bài|hội nghị|buổi|lớp|mô hình|sáng kiến|thủ tục|hạng|bậc)/u;

/** The general aim is measured by the targets that follow it, if they speak of the same index. */
const GENERAL = /^(?:mục tiêu|mục đích) (?:chung|tổng quát)|^quan điểm/u;

const INDICES: readonly (readonly [string, RegExp])[] = [
  ['par', /par ?index|chỉ số (?:cải cách hành chính|cchc)/u],
  ['sipas', /sipas|hài lòng/u],
  ['papi', /papi|hiệu quả quản trị/u],
  ['pci', /pci|ddci|năng lực cạnh tranh/u],
  ['dti', /dti|ict|chuyển đổi số/u],
];
const indicesIn = (text: string): Set<string> =>
  new Set(INDICES.filter(([, pattern]) => pattern.test(fold(text))).map(([index]) => index));

/** "Tăng so với năm 2025", "Theo mức tỉnh giao": nothing that could be measured. */
const WORDS_FOR_A_VALUE =
  /^(?:phấn đấu )?(?:tăng|giảm|nâng|cải thiện|duy trì|giữ|cao hơn|thấp hơn|bằng hoặc|theo|đạt (?:mức|chỉ tiêu|theo|yêu cầu)|tốt|khá|trong nhóm|thuộc nhóm)(?!\p{L})/u;

/** "Đạt từ …% trở lên": a percentage that nobody filled in. */
const OPEN_PERCENT = /(?:\.{2,}|…|_{2,})[.…_]*\s?%|(?:tối thiểu|ít nhất|đạt|từ|trên)\s+%/u;

const NUMBER = /^\d{1,3}[.)]?$/u;

/** Rows of a table of indicators whose commitment is no figure, though the others' are. */
function* wordsForValues({ plan, years, whereIs }: Subject): Iterable<Draft> {
  for (const { kind, columns, cells, at, label } of plan.appendices) {
    if (kind !== 'indicators') continue;
    const ranks = columns.map((heading) => valueColumnRank(heading, years) ?? -1);
    const most = Math.max(...ranks);
    const column = ranks.lastIndexOf(most);
    const inFigures = cells.filter((row) => /\d/u.test(row[column] ?? '')).length;
    if (most <= 0 || inFigures * 2 <= cells.length) continue;
    for (const row of cells) {
      const value = row[column] ?? '';
      if (new Set(row).size < Math.min(3, columns.length) || /\d/u.test(value.replace(/năm\s+20\d\d/gu, ''))) continue;
      if (!WORDS_FOR_A_VALUE.test(fold(value))) continue;
      yield {
        data: { found: quote(value, 80) },
        evidence: row
          .filter((cell, c) => cell !== '' && cell !== row[c - 1] && !(c === 0 && NUMBER.test(cell)))
          .join(' '),
        where: [label ?? whereIs(at) ?? 'Bảng', row[0]].filter(Boolean).join('.'),
        at,
      };
    }
  }
}

const STRIVES = /(?<!\p{L})(?:phấn đấu|giữ vững)(?!\p{L})/iu;
/** A place among others, or against last year's. */
const RANKS = /thứ hạng|xếp hạng|vị trí|so với/u;
const isOpenIndex = (clause: string): boolean =>
  INDEX.test(fold(clause)) && RANKS.test(fold(clause)) && !/\d/u.test(clause.replace(/năm\s+20\d\d/gu, ''));

/** A point as a whole where it holds no figure; else its clauses that hold none. */
function clausesWithoutFigure({ text }: Task, hasFigure: boolean): string[] {
  if (!hasFigure) return /[:：]\s*$/u.test(text) ? [] : [text];
  return text.split(/(?<=[.;])\s+/u).filter((clause) => !/\d/u.test(clause.replace(/năm\s+20\d\d/gu, '')));
}

/** A point of the target section that nobody can measure. */
export const targetNoValue = defineRule({
  id: 'target/no-value',
  level: 'warning',
  tier: 'B',
  basis: 'Tiêu chí Chỉ số CCHC: mục tiêu của kế hoạch định lượng được, đánh giá được',
  *check(subject) {
    const { plan, whereIs } = subject;
    yield* wordsForValues(subject);
    const withTarget = new Set(plan.targets.map((target) => target.pillar));
    const titles = allHeadings(plan.outline);
    const isGeneral = ({ at }: Task): boolean => {
      const start = at[0]?.start ?? 0;
      return GENERAL.test(fold(titles.findLast((heading) => (heading.at[0]?.start ?? 0) <= start)?.title ?? ''));
    };
    const values = plan.targets.flatMap((target) => target.at.slice(0, 1));
    const hasFigure = ({ text, at }: Task): boolean =>
      HAS_FIGURE.test(fold(text)) ||
      at.some(({ start, end }) => values.some((value) => value.start >= start && value.start < end));
    const withFigure = new Set(plan.targetPoints.filter(hasFigure));
    // What ends in a colon announces the targets.
    const withoutFigure = plan.targetPoints.filter((point) => !withFigure.has(point) && !/[:：]\s*$/u.test(point.text));
    const isMeasured = indicesIn(plan.targets.map((target) => target.text).join('\n'));
    // A rank striven for needs a figure for each index that it names.
    const isMeasuredElsewhere = (clause: string): boolean => {
      const named = [...indicesIn(clause)];
      const isKnown = (index: string): boolean => isMeasured.has(index);
      return STRIVES.test(fold(clause)) && RANKS.test(fold(clause)) ? named.every(isKnown) : named.some(isKnown);
    };
    const open = withoutFigure.filter((point) => !isGeneral(point));
    const openIndices = plan.targetPoints.flatMap((point) =>
      clausesWithoutFigure(point, withFigure.has(point))
        // "…; cải thiện Chỉ số CCHC": what else a general aim speaks of measures no index.
        .flatMap((clause) => (isGeneral(point) ? clause.split(/(?<=;)\s+/u) : [clause]))
        .filter((clause) => INDEX.test(fold(clause)))
        .filter((clause) => !(isGeneral(point) && (indicesIn(clause).size === 0 || isMeasuredElsewhere(clause))))
        .slice(0, 1)
        .map((clause) => ({ point, clause })),
    );
    const measuredSections = new Set([...withFigure].map((point) => point.section));
    const draft = (point: Task, words = point.text): Draft => ({
      data: { found: quote(words, 80) },
      ...passagePlace({ text: words, at: point.at }, whereIs),
    });
    for (const { point, clause } of openIndices) yield draft(point, clause);
    const openPercents = new Set(plan.targetPoints.filter(({ text }) => OPEN_PERCENT.test(fold(text))));
    for (const point of openPercents)
      yield draft(
        point,
        point.text.split(/(?<=;)\s+/u).find((clause) => OPEN_PERCENT.test(fold(clause))),
      );
    // What is striven for may be said among the purposes and tasks, too.
    const purposes = new Set<Passage>(plan.purposes);
    for (const passage of [...purposes, ...plan.tasks]) {
      if (!STRIVES.test(passage.text)) continue;
      const clause = passage.text.split(/(?<=[.;])\s+/u).find((part) => STRIVES.test(fold(part)) && isOpenIndex(part));
      if (!clause) continue;
      // A purpose need not be measured itself.
      const level = purposes.has(passage) ? { level: 'info' as const } : {};
      yield {
        data: { found: quote(clause, 80) },
        ...passagePlace({ text: clause, at: passage.at }, whereIs),
        ...level,
      };
    }
    // Where an area has no figure at all, pillar/no-target speaks.
    const prose = open.filter(
      (point) =>
        !INDEX.test(fold(point.text)) &&
        !openPercents.has(point) &&
        (point.pillar === null ? measuredSections.has(point.section) : withTarget.has(point.pillar)),
    );
    const [first, ...more] = prose;
    if (!first) return;
    yield {
      ...draft(first),
      level: 'info',
      related: more.map((point) => relatedPlace(passagePlace(point, whereIs))),
    };
  },
  examples: [
    {
      frame: 'targets',
      text: '1. Công tác chỉ đạo, điều hành\n- Hoàn thành 100% nhiệm vụ của Kế hoạch.\n- Chỉ số cải cách hành chính (PAR INDEX) của xã năm 2026 tăng bậc xếp hạng so với năm 2025.',
      finds: ['Chỉ số cải cách hành chính (PAR INDEX) của xã năm 2026 tăng bậc xếp hạng so với năm 2025.'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. CHỈ TIÊU\n\n| Chỉ tiêu | Kế hoạch 2026 |\n|---|---|\n| Hồ sơ giải quyết đúng hạn | Từ 98% trở lên |\n| Văn bản đi được ký số | 100% |\n| Thứ hạng Chỉ số CCHC của xã | Tăng bậc so với năm 2025 |\n\n## II. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản.',
      finds: ['Thứ hạng Chỉ số CCHC của xã Tăng bậc so với năm 2025'],
    },
    {
      frame: 'targets',
      text: '1. Cải cách thủ tục hành chính\n- Tỷ lệ hồ sơ giải quyết đúng và trước hạn đạt 98% trở lên; tỷ lệ hồ sơ nộp trực tuyến đạt từ …% trở lên.\n- Mức độ hài lòng của người dân đạt tối thiểu    %.',
      finds: ['tỷ lệ hồ sơ nộp trực tuyến đạt từ …% trở lên.', 'Mức độ hài lòng của người dân đạt tối thiểu %.'],
    },
    {
      frame: 'targets',
      text: '1. Công tác chỉ đạo, điều hành\n- Hoàn thành 100% nhiệm vụ của Kế hoạch.\n- Chỉ số cải cách hành chính của xã xếp trong nhóm khá trở lên của tỉnh.',
      finds: ['Chỉ số cải cách hành chính của xã xếp trong nhóm khá trở lên của tỉnh.'],
    },
    {
      frame: 'targets',
      text: '1. Công tác chỉ đạo, điều hành\n- Hoàn thành 100% nhiệm vụ của Kế hoạch; điểm Chỉ số CCHC của xã được nâng lên so với năm 2025.',
      finds: ['điểm Chỉ số CCHC của xã được nâng lên so với năm 2025.'],
    },
    {
      frame: 'targets',
      text: '1. Cải cách thể chế\n- 100% văn bản được ban hành đúng trình tự.\n2. Công tác chỉ đạo, điều hành\n- Nâng cao Chỉ số cải cách hành chính của xã.',
      finds: ['Nâng cao Chỉ số cải cách hành chính của xã.'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. CHỈ TIÊU\n\n| TT | Chỉ tiêu | Đơn vị tính | Năm 2025 | Mục tiêu năm 2026 |\n|---|---|---|---|---|\n| 1 | Hồ sơ giải quyết đúng hạn | % | 97 | ≥ 98 |\n| 2 | Văn bản đi được ký số | % | 95 | 100 |\n| 3 | Chỉ số CCHC của xã | điểm | 81,5 | Tăng so với năm 2025 |\n\n## II. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản.',
      finds: ['Chỉ số CCHC của xã điểm 81,5 Tăng so với năm 2025'],
    },
    {
      frame: 'targets',
      text: '1. Mục tiêu chung\n- Nâng cao Chỉ số cải cách hành chính và mức độ hài lòng của người dân.\n2. Mục tiêu cụ thể\n- 100% văn bản được ban hành đúng trình tự.',
      finds: ['Nâng cao Chỉ số cải cách hành chính và mức độ hài lòng của người dân.'],
    },
    {
      frame: 'targets',
      text: '1. Mục tiêu chung\n- Xây dựng nền hành chính dân chủ, hiện đại; cải thiện các chỉ số thành phần còn thấp điểm.\n2. Mục tiêu cụ thể\n- 100% văn bản được ban hành đúng trình tự.',
      finds: [],
    },
    {
      frame: 'targets',
      text: '1. Mục tiêu chung\n- Lấy sự hài lòng của người dân làm thước đo; cải thiện rõ rệt Chỉ số cải cách hành chính của xã.\n2. Mục tiêu cụ thể\n- Mức độ hài lòng của người dân đạt từ 90% trở lên.',
      finds: ['cải thiện rõ rệt Chỉ số cải cách hành chính của xã.'],
    },
    {
      frame: 'targets',
      text: '1. Mục tiêu chung\n- Nâng cao mức độ hài lòng của người dân, Chỉ số cải cách hành chính.\n2. Mục tiêu cụ thể\n- Chỉ số CCHC của xã đạt từ 85 điểm trở lên.',
      finds: [],
    },
    {
      frame: 'targets',
      text: '1. Cải cách thể chế\n- 100% văn bản được ban hành đúng trình tự.\n2. Công tác chỉ đạo, điều hành\n- Chỉ số cải cách hành chính của xã đạt từ 85% trở lên.',
      finds: [],
    },
  ],
});
