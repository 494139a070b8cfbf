/** Every number that the plan commits to, with the clause that says what it is about. */
import { findQuantities, numbersOfCell, type Quantity } from '../language/quantities.ts';
import type { TracedText } from '../plan/traced.ts';
import type { Pillar, Target } from '../plan/types.ts';
import { unitBehindNumber } from '../registry/indicator-columns.ts';
import { indicatorBySlug, indicatorOf } from '../registry/indicators.ts';
import { lazy } from '../registry/match.ts';
import { pillarOfWords } from '../registry/pillars.ts';
import type { TracedAppendix } from './appendices/index.ts';
import { pointsOf } from './appendices/lists.ts';
import { areasAhead } from './areas-ahead.ts';
import { atOf, type Context } from './context.ts';

/** The targets of one point or cell; `area` is that of the heading above it. */
export function targetsIn(context: Context, traced: TracedText, where: Target['where'], area: Pillar | null): Target[] {
  const quantities = findQuantities(traced.text, traced.folded).filter(
    ({ start }) => !tellsResult(traced.text, start, context.year),
  );
  const areas = area === null && quantities.length > 0 ? areasAhead(traced.text) : [];
  const named = area ?? areas[0] ?? null;
  const ofWhole = lazy(() => pillarOfWords(traced.text));
  let before: Pillar | null = null;
  let verb: string | null = null;
  let above: Target | null = null;
  return quantities.map((quantity, index): Target => {
    // A range: two numbers, and one clause for both.
    if (above !== null && quantities[index - 1]!.end > quantity.start) {
      return (above = { ...above, op: quantity.op, value: quantity.value });
    }
    const clause = clauseOf(traced, quantities, index);
    const { value, unit } = quantity;
    const op = isExceptionOf(traced.text, quantities[index - 1], quantity) ? quantities[index - 1]!.op : quantity.op;
    // "giảm 02 phòng và tối thiểu 10% đơn vị": what shares a sentence part with a number shares its area.
    const joined = index > 0 && !traced.text.slice(quantities[index - 1]!.end, quantity.start).includes(';');
    const pillar =
      (areas.length > 1 ? amongAreas(clause.text, areas) : named) ??
      pillarOfWords(clause.text) ??
      (joined ? before : null) ??
      ofWhole();
    before = pillar;
    // "giảm ít nhất 30% thời gian, 30% chi phí": what begins with its number is cut by the verb before.
    verb = CUTS.exec(clause.text)?.[0] ?? (joined && OPENS_WITH_NUMBER.test(clause.text) ? verb : null);
    const told = verb && OPENS_WITH_NUMBER.test(clause.text) ? `${verb} ${clause.text}` : clause.text;
    const singledOut = above !== null && AMONG.test(traced.text.slice(quantities[index - 1]!.end, quantity.start));
    const indicator =
      indicatorOfShare(told, pillar) ??
      indicatorOf(told, { pillar, unit }) ??
      (singledOut ? indicatorAmong(above!, told) : null);
    const target: Target = {
      indicator,
      op,
      value,
      unit,
      text: clause.text,
      pillar: pillar ?? areaOfIndicator(indicator),
      where,
      at: atOf(context, clause),
    };
    above = target;
    return target;
  });
}

/** "100% hồ sơ được số hóa": where neither heading nor words tell the area, the indicator's own. */
const areaOfIndicator = (slug: string | null): Pillar | null =>
  slug === null ? null : (indicatorBySlug(slug)?.pillar ?? null);

/** "Đạt tối thiểu 92% (lĩnh vực đất đai: 90%)": the bare number of a bracket has the limit of the one that it excepts from. */
function isExceptionOf(text: string, before: Quantity | undefined, { start, op, unit }: Quantity): boolean {
  return before !== undefined && op === '=' && before.unit === unit && EXCEPTED.test(text.slice(before.end, start));
}
const EXCEPTED = /^(?: trở (?:lên|xuống))? \([^():;]{3,60}: ?$/u;

/** "Giảm hồ sơ trễ hạn, bảo đảm tỷ lệ hồ sơ đúng hạn đạt 98%": what is measured is the share, not what is done for it. */
function indicatorOfShare(clause: string, pillar: Pillar | null): string | null {
  const share = SHARE_AIMED_AT.exec(clause);
  return share && indicatorOf(clause.slice(share[0].length), { pillar });
}

const SHARE_AIMED_AT =
  /^\P{L}*\p{L}.{12,}?(?:bảo đảm|đảm bảo|để|nhằm|phấn đấu|duy trì|nâng)\s+(?=(?:tỷ|tỉ) lệ\s|(?:đưa\s+)?chỉ số\s)/isu;

/** "Về tổ chức bộ máy và chế độ công vụ: …": the clause says which of the two; else it is the first. */
function amongAreas(clause: string, areas: readonly Pillar[]): Pillar {
  const own = pillarOfWords(clause);
  return own !== null && areas.includes(own) ? own : areas[0]!;
}

/** "Năm 2025, tỷ lệ hồ sơ đúng hạn đạt 98,4%; …": what was reached, up to where the sentence turns to what shall be. */
function tellsResult(text: string, at: number, year: number | null): boolean {
  const before = text.slice(0, at);
  if (ONLY_SO_FAR.test(before) || STARTS_FROM.test(before) || isListedResult(before, year)) return true;
  if (year === null || !/(?:19|20)\d\d|năm (?:ngoái|trước)/iu.test(text)) return false;
  const opened = before.lastIndexOf('(');
  const bracket = opened > before.lastIndexOf(')') ? BRACKETED_RESULT.exec(before.slice(opened))?.[1] : undefined;
  if (bracket !== undefined) return Number(bracket) < year;
  const sentence = before.slice(1 + Math.max(...STOPS.map((stop) => before.lastIndexOf(stop))));
  if (LAST_YEAR.test(sentence) && !TURNS.test(sentence)) return true;
  const month = REACHED_IN_MONTH.exec(sentence)?.[1];
  if (month !== undefined && Number(month) < year) return true;
  const told = RESULT_OF.exec(sentence);
  if (!told || Number(told[1]) >= year) return false;
  const behind = sentence.slice(told[0].length);
  return !TURNS.test(behind) && !(behind.match(/20\d\d/gu) ?? []).some((named) => Number(named) >= year);
}

/** "Kết quả năm 2025: hồ sơ đúng hạn 96,4%, hồ sơ trực tuyến 68,5%": the head of the list says when all of it was reached. */
function isListedResult(before: string, year: number | null): boolean {
  const sentence = before.slice(
    1 + Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? ')),
  );
  const head = sentence.includes(':') ? RESULT_HEAD.exec(sentence) : null;
  if (!head || TURNS.test(sentence)) return false;
  const named = [...head[0].matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([digits]) => Number(digits));
  return /^\s*kết quả/iu.test(head[0])
    ? named.length > 0
    : year !== null && named.length > 0 && named.every((own) => own < year);
}

const RESULT_HEAD = /^[^:]{0,120}(?<!\p{L})năm (?:19|20)\d\d(?!\d)[^:]{0,60}:/iu;
/** "Từ mức 68,5% …, phấn đấu đạt 80%". */
const STARTS_FROM = /(?<!\p{L})từ mức\s$/iu;

/** "(năm 2025 mới xử lý được 11/13 văn bản, bằng 84,6%)": a bracket that is still open. */
const BRACKETED_RESULT = /^\((?:kết quả |thực hiện )?(?:cuối )?năm ((?:19|20)\d\d)/iu;
const STOPS = ['.', ':', '!', '?'];

const LAST_YEAR = /^\s*(?:cùng kỳ )?năm (?:ngoái|trước),?\s/iu;
const RESULT_OF = /^\s*(?:trong |kết thúc |hết |kết quả |đến hết )?năm ((?:19|20)\d\d),?\s/iu;
/** "Hồ sơ đúng hạn tháng 12/2025 đạt 99,2%". */
const REACHED_IN_MONTH = /(?:tháng|quý)\s?[\dIV]{1,3}[/.](20\d\d),?\s(?:chỉ )?(?:đạt|là|còn)\s$/iu;
/** "mới đạt 86%", "mới có 71%": what has been reached so far; "TTHC phát sinh mới đạt 100%" is what shall be. */
const ONLY_SO_FAR =
  /(?<!\p{L})(?<!(?:phát sinh|ban hành|thành lập|tiếp nhận|tuyển dụng|làm|xây dựng|đăng ký)\s)(?:mới|mới chỉ|chỉ mới)\s(?:đạt|có|được)(?: được| khoảng| trên| gần)?\s$/iu;
const TURNS = /(?<!\p{L})(?:phấn đấu|chỉ tiêu|mục tiêu|kế hoạch|sẽ)(?!\p{L})/iu;

const AMONG = /(?<!\p{L})(?:trong đó|riêng)(?!\p{L})|, (?:các )?lĩnh vực(?!\p{L})/iu;

/** "Mức độ hài lòng đạt 92%, trong đó lĩnh vực đất đai 80%": what both clauses say together, where it is a matter of its own. */
function indicatorAmong({ text, indicator, pillar }: Target, told: string): string | null {
  const together = indicatorOf(`${text} ${told}`, { pillar });
  return together === indicator ? null : together;
}

const OPENS_WITH_NUMBER = /^(?:(?:từ|trên|ít nhất|tối thiểu)\s)?\d/iu;
const CUTS = /(?<!\p{L})(?:cắt giảm|rút ngắn|giảm|bãi bỏ)(?!\p{L})/iu;

/** A sentence may begin with its share: "… về quản trị dữ liệu. 100% thủ tục …", or without a blank: "trở lên.Tỷ lệ …". */
const SENTENCE_END = /;|[.:](?=\s+["“(]?\p{Lu})|\.(?=\s+\d+(?:,\d+)?\s?%)|\.(?=\p{Lu}\p{Ll})(?<=\p{Ll}{2}\.)/gu;
/** No clause reaches further than this to either side of its number. */
const LONGEST_SIDE = 900;
/** How far behind a number the words that belong to it may reach before a comma parts it from the next. */
const NEAR = 30;

/** The clause around a number: up to the semicolon or full stop, and up to the comma where another number follows. */
function clauseOf(traced: TracedText, quantities: readonly Quantity[], index: number): TracedText {
  const { text } = traced;
  const { start, end } = quantities[index]!;
  let from = Math.max(0, start - LONGEST_SIDE);
  let to = Math.min(text.length, end + LONGEST_SIDE);
  const base = from;
  const around = text.slice(from, to + 4);
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(around); match !== null; match = SENTENCE_END.exec(around)) {
    const at = base + match.index;
    const isColon = match[0] === ':';
    if (at < start) {
      if (!isColon || start - at > 2) from = at + 1;
    } else if (at >= end && !isColon) {
      to = Math.min(to, at);
      break;
    }
  }
  from = seamBefore(text, quantities, index, from) ?? from;
  to = seamBehind(text, quantities, index, to) ?? to;
  const other = NEXT_INDEX.exec(text.slice(end, to));
  if (other) to = end + other.index;
  // A bracket that opens behind the number and closes behind the clause is about something else ("(Chủ trì: Sở Nội vụ; …)").
  const opened = /\([^()]*$/u.exec(text.slice(end, to));
  const clause = traced
    .slice(from, opened ? end + opened.index : to)
    .strip(/^[\s,;:.+–-]*(?:(?:và|trong đó,?|đồng thời,?)\s+)?/u, /[\s,;:.(]+(?:(?:và|trong đó)[\s,:]*)?$/u);
  // A bracket that opened before the clause closes behind it.
  return clause.text.includes('(') ? clause : clause.strip(/^(?!)/u, /\)+$/u);
}

/** Where the clause of a number begins behind another's of its sentence; numbers that no seam parts share theirs. */
function seamBefore(text: string, quantities: readonly Quantity[], index: number, from: number): number | null {
  const [before, own] = [quantities[index - 1], quantities[index]!];
  if (!before || before.end <= from) return null;
  const at = before.end <= own.start ? seam(text, before.end, own.start) : null;
  return at ?? seamBefore(text, quantities, index - 1, from);
}

/** … and where it ends before another's. */
function seamBehind(text: string, quantities: readonly Quantity[], index: number, to: number): number | null {
  const [own, behind] = [quantities[index]!, quantities[index + 1]];
  if (!behind || behind.start >= to) return null;
  const at = behind.start >= own.end ? seam(text, own.end, behind.start) : null;
  return at ?? seamBehind(text, quantities, index + 1, to);
}

/** "SIPAS đạt trên 85%, PAPI thuộc nhóm trung bình cao": another index has a clause of its own, with a number or without. */
const NEXT_INDEX =
  /,\s(?:và\s)?(?:chỉ số\s)?(?:PAR[ -]?INDEX|SIPAS|PAPI|PCI|DDCI|DTI|ICT[ -]?INDEX)\s[^,;]{0,40}?(?:thuộc|nằm|xếp|đứng|đạt|tăng|giữ|duy trì|vào|cải thiện)(?!\p{L})/iu;

/** Commas of a list that no number stands in: "sở, ban, ngành", "cán bộ, công chức", "mức độ 3, mức độ 4". */
const LISTED =
  'bộ|sở|ban|ngành|xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|cán bộ|công chức|viên chức|người dân|tổ chức|cơ quan|đơn vị|phòng';
const PARTS = new RegExp(
  `(?!,\\smức độ \\d)(?:(?<!(?<!\\p{L})(?:${LISTED})),|,(?!\\s(?:${LISTED}|địa phương|doanh nghiệp|người lao động)(?!\\p{L}))|(?<!\\p{L})và(?=\\s+\\d|\\s*$|\\s(?:cắt giảm|giảm|rút ngắn|tiết kiệm)\\s$))`,
  'gu',
);

/** The comma or "và" that parts the clauses of two numbers; null where they share one ("tăng 20% … đạt 100%"). */
function seam(text: string, from: number, to: number): number | null {
  const between = text.slice(from, to);
  // "…, trong đó, mức độ hài lòng về đất đai, xây dựng, đầu tư đạt …": what is singled out has commas of its own.
  const among = /(?<!\p{L})trong đó(?!\p{L})|,\s(?=(?:riêng|(?:các )?lĩnh vực)(?!\p{L}))/u.exec(between);
  if (among) return from + among.index;
  const commas = [...between.matchAll(PARTS)].map((match) => match.index);
  if (commas.length === 0) return null;
  const last = commas.at(-1)!;
  const first = commas[0]!;
  if (between.length - last <= NEAR) return from + last;
  return from + (first <= NEAR ? first : last);
}

/** "- Hồ sơ trực tuyến từ 60% - Thanh toán trực tuyến từ 40%": each item of a cell speaks for itself. */
const listedIn = (cell: TracedText): TracedText[] => (/^[-–+•*]\s/u.test(cell.text) ? pointsOf(cell) : [cell]);

/**
 * The targets of the tables: what task rows set out to do, what a column says they are to reach, rows of indicators.
 * `goals`: those of the body, which such rows give once more.
 */
export function targetsOfTable(
  context: Context,
  { rows, indicators, goals: inWords }: TracedAppendix,
  where: Target['where'],
  area: Pillar | null,
  goals: readonly Target[],
): Target[] {
  const ofRows = rows.flatMap(({ row, cells, goal }, r) => {
    const counted = goal && countAlone(context, goal, where, row.pillar);
    // A task merged over rows sets its targets once.
    const content = cells.content && cells.content === rows[r - 1]?.cells.content ? null : cells.content;
    return [counted ? null : goal, content, cells.product]
      .flatMap((cell) => (cell ? listedIn(cell) : []))
      .flatMap((item) => targetsIn(context, item, where, row.pillar))
      .map((target) => (cells.content ? ofTask(target, cells.content.text, row.pillar) : target))
      .concat(counted ?? []);
  });
  let above: Pillar | null = null;
  const measured = indicators.flatMap(({ name, whole, numbers, unit, pillar: own }) => {
    const pillar =
      own ??
      area ??
      pillarOfGoal(name.text, numbers, goals) ??
      pillarOfWords(name.text) ??
      (SINGLED_OUT.test(name.text) ? above : null);
    above = pillar;
    const indicator = indicatorOf(name.text, { pillar });
    const at = atOf(context, whole);
    const told = pillar ?? areaOfIndicator(indicator);
    return numbers.map(
      ({ op, value }): Target => ({ indicator, op, value, unit, text: whole.text, pillar: told, where, at }),
    );
  });
  const said = inWords.flatMap(({ text, pillar }) => targetsIn(context, text, where, pillar ?? area));
  return [...ofRows, ...measured, ...said];
}

/** "Trong đó: lĩnh vực đất đai" is of what the row above measures. */
const SINGLED_OUT = /^[-–+•*\s]*(?:trong đó|riêng)(?!\p{L})/iu;

/** "02 đơn vị" in the column of what is to be reached: too common anywhere else to be a commitment. */
function countAlone(context: Context, goal: TracedText, where: Target['where'], pillar: Pillar | null): Target | null {
  const unit = findQuantities(goal.text, goal.folded).length === 0 ? unitBehindNumber(goal.text) : null;
  const [number, ...others] = unit ? (numbersOfCell(goal.text.slice(0, goal.folded.lastIndexOf(unit))) ?? []) : [];
  if (!unit || !number || others.length > 0) return null;
  return { indicator: null, ...number, unit, text: goal.text, pillar, where, at: atOf(context, goal) };
}

/** "Từ 99% hồ sơ trở lên" beside "Giải quyết hồ sơ đúng hạn": what so bare a share is of, the row's task says. */
function ofTask(target: Target, task: string, pillar: Pillar | null): Target {
  if (target.indicator !== null || target.unit !== '%' || !BARE_SHARE.test(target.text)) return target;
  const named = task.split(/;/u).map((clause) => indicatorOf(clause, { pillar, unit: target.unit }));
  // Of two things that the task names the cell does not say which.
  const [indicator, ...others] = new Set(named.filter((slug) => slug !== null));
  return others.length > 0 ? target : { ...target, indicator: indicator ?? null };
}

const BARE_SHARE =
  /^(?:(?:đạt|từ|trên|dưới|tối thiểu|ít nhất|không dưới|không quá|[≥≤<>])\s*)*\d[\d.,]*\s?%(?:\s(?!trở)\p{L}+){0,3}(?:\strở (?:lên|xuống))?$/iu;

/** The area under which the body sets the goal that a row gives once more; null where it is set under several, or nowhere. */
function pillarOfGoal(
  name: string,
  numbers: readonly { op: Target['op']; value: number }[],
  goals: readonly Target[],
): Pillar | null {
  const indicator = indicatorOf(name);
  if (indicator === null) return null;
  const same = goals.filter((goal) => goal.indicator === indicator);
  const exact = same.filter((goal) => numbers.some(({ op, value }) => goal.op === op && goal.value === value));
  const [pillar, ...others] = new Set((exact.length > 0 ? exact : same).map((goal) => goal.pillar));
  return others.length === 0 ? (pillar ?? null) : null;
}
