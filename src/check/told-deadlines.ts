/** Deadlines that the body's sentences tell: of what is to be done, not of what the day or year only describes. */

/** Plans without an appendix name who does a task and when in brackets behind it: "(… thời gian: Quý I/2026)". */
const IN_BRACKETS =
  /\((?:[^()]*[;,:\s])?(?:thời (?:gian|hạn)|hoàn thành)(?: (?:thực hiện|hoàn thành))?\s*:\s*([^();]+)\)/iu;

const DAY = String.raw`(?:trước|chậm nhất)(?: là| vào)?(?: ngày)? \d{1,2}[/.-]\d{1,2}[/.-]20\d\d`;
const PERIOD = String.raw`(?:trong |đến hết |hết )?(?:tháng \d{1,2}|quý [IV1-4]+)(?:[/-]| năm )20\d\d`;
const TIME = `(?:${DAY}|${PERIOD})(?![/\\d])`;
const CLAUSE_END = String.raw`(?=\s*(?:[.;,)]|$))`;
/** Words behind which a day tells which documents, files or works are meant. */
const NO_HISTORY =
  '(?:(?! (?:đã|được|do|các|những|ban hành|phát sinh|tồn đọng|cấp|giai đoạn|so với|tính đến|có hiệu lực) )[^.;:,()])';
const NO_DATED_THING = `(?:(?! (?:hồ sơ|văn bản|kết quả giải quyết|tài liệu|công trình|dự án) )${NO_HISTORY})`;

/** What is reported to somebody by a day; of other things the day may tell which of them are meant. */
const REPORTED_BY = new RegExp(
  `(?:báo cáo|gửi)(?: kết quả)?(?: về| cho| đến)? (?:ubnd|ủy ban|sở|văn phòng|phòng|chủ tịch|trung tâm|huyện|tỉnh)(?!\\p{L})${NO_HISTORY}{0,50}? (${DAY})`,
  'iu',
);
/** "Tổng hợp báo cáo kết quả thực hiện Kế hoạch trước ngày 30/11/2026." */
const REPORTED_TO_NOBODY = new RegExp(`báo cáo${NO_DATED_THING}{0,60}? (${TIME})${CLAUSE_END}`, 'iu');
/** "Xây dựng, ban hành kế hoạch của đơn vị trước ngày 20/01/2026" at a sentence's beginning. */
const PLANNED_BY = new RegExp(
  `(?:^|\\. )(?:Chủ trì,? |Chủ động |Khẩn trương |Tham mưu |Tổ chức )?(?:xây dựng|ban hành|lập)(?:, ban hành| và ban hành)? (?:kế hoạch|chương trình)${NO_DATED_THING}{0,70}? (${TIME})${CLAUSE_END}`,
  'iu',
);
/** "…, hoàn thành trước ngày 31/12/2026": behind a comma no work that was finished then. */
const DONE_BY = new RegExp(
  `[,;] (?:và |phấn đấu |phải )?(?:hoàn thành|hoàn tất|kết thúc|xong)(?: (?:việc|nhiệm vụ)${NO_DATED_THING}{0,40})? (${TIME})${CLAUSE_END}`,
  'iu',
);
/** "Trong quý IV/2026, tuyên truyền …"; what "đã" was done then is a look back. */
const OPENS_WITH = new RegExp(`^(${TIME}),? (?!(?:[^.]* )?(?:đã|so với)(?!\\p{L}))\\p{L}[^.;]*`, 'iu');

const FORMS = [REPORTED_BY, REPORTED_TO_NOBODY, PLANNED_BY, DONE_BY, OPENS_WITH];
/** Every form names a year. */
const GUARD = /(?:[/.-]| năm )20\d\d/u;

export interface ToldTime {
  /** The words of the deadline itself, "trước ngày 30/11/2026". */
  time: string;
  /** With what is due then. */
  evidence: string;
}

/** The time in brackets behind a task. */
export function bracketedTime(text: string): ToldTime | null {
  const found = IN_BRACKETS.exec(text);
  return found && { time: found[1]!, evidence: found[0] };
}

/** The times by which sentences of a task or duty want something done. */
export function* toldTimes(text: string): Iterable<ToldTime> {
  if (!GUARD.test(text)) return;
  const told = new Set<string>();
  for (const form of FORMS) {
    const found = form.exec(text);
    if (!found || told.has(found[1]!)) continue;
    told.add(found[1]!);
    yield { time: found[1]!, evidence: found[0].replace(/^[,;.\s]+/u, '') };
  }
}
