import { sentencesOf } from '../../../language/sentences.ts';
import { fold } from '../../../registry/match.ts';
import { type Place, together } from '../../places.ts';
import { printYears, quote } from '../../quote.ts';
import { type Draft, defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';
import { isRunningText, isTextOrProduct, type TextPlace, textsWithWord } from '../../text-places.ts';
import { yearMeant } from '../../title-year.ts';
import { plainCell } from '../../units.ts';

/** "Kế hoạch … năm 2023" as this year's work; not over the end of a clause. */
const YEARLY_WORK = /(?:kế hoạch|chương trình|dự toán|chỉ tiêu)(?! số)[^.;:]{0,90}?năm (20\d\d)(?!\s*[-–]\s*20)/gu;
/** Looking back is allowed: results but those that are yet to be sent, shortcomings, comparison, review of what was issued. */
const LOOKS_BACK =
  /(?<!(?:gửi|trả) )kết quả|tổng kết|sơ kết|đánh giá|hạn chế|tồn tại|khắc phục|rút kinh nghiệm|so với|cùng kỳ|kế thừa|quyết toán|chuyển nguồn|kết dư|còn dư|giai đoạn|từ năm|đến năm|kỳ 20|hết năm|chuyển tiếp|kéo dài|chuyển sang/u;
/** A figure was reached; among those to be reached, only behind the year. */
const REACHED = /hoàn thành \d|đạt \d/u;
/**
 * … and so is what has been done with that plan, not with other things behind a comma ("hồ sơ đã có"). Money of last year's
 * budget is spent, whoever decided it.
 */
const ALREADY = /(?<!\p{L})đã /u;
/** … what was late with it, but no lateness that is to be looked into. */
const WAS_LATE = /(?<!\p{L})chậm(?! nhất)/u;
const upToComma = (clause: string, { index, 0: found }: RegExpExecArray): string => {
  const comma = clause.indexOf(',', index + found.length);
  return comma < 0 ? clause : clause.slice(0, comma);
};
/** … and another document's name. */
const NUMBERED = /(?<!\p{L})số \d/u;
/** … but no law by which it is carried out. */
const BY_LAW = /(?<=năm 20\d\d) theo (?:nghị định|thông tư|luật)(?!\p{L})/u;
/** To review and assess procedures or documents is work of its own and looks back at nothing. */
const REVIEW = /rà soát(?:,| và) đánh giá/gu;
/** What a task brings, told in brackets, is to be brought, whatever the task speaks of. */
const PRODUCTS_ASIDE = /(?=\([Ss]ản phẩm[^():]{0,20}: )/u;
/** To carry out a plan and report on it is still to be done; so are two products. */
const TOLD_AFTERWARDS =
  /(?<=năm 20\d\d[^.;:]{0,60}) (?:và|đồng thời) báo cáo kết quả|(?<=sản phẩm: [^.;:]{0,80}năm 20\d\d), báo cáo kết quả/gu;
/** Any other work or figure that is set for a year; not one year of several, nor what is told of it. */
const SET_FOR_YEAR =
  /(?<=[\p{L}\d%)] )(?<!(?:từ|đến|hết|sau|cuối|đầu|như|bằng|mức|và|hơn|với|qua|riêng|số) )năm (20\d\d)(?! ?(?:[-–/,:(\d]|(?:và|trở|đến|là|đạt|có|đã|được|chưa|còn|do|nên|sang)(?!\p{L})))/gu;
/** … where the clause does not speak of what that year brought or left, or of a law that has it in its name. */
const OF_THE_PAST =
  /(?<!chế độ )báo cáo|chỉ số|sipas|par ?index|papi|dti(?!\p{L})|xếp (?:hạng|loại)|thẩm định|chấm điểm|điểm số|số liệu|lưu trữ|nộp lưu|chỉnh lý|số hóa|ban hành|công bố|hết hiệu lực|hệ thống hóa|(?<!\p{L})(?:(?<!pháp )luật|hiến pháp|nghị quyết|nghị định|thông tư|quyết định|kết luận)(?!\p{L})|sáng kiến|thi đua|khen thưởng|danh hiệu|thành tích|kiểm điểm|tồn đọng|còn lại|chưa|tiếp tục|duy trì|giữ vững|phát huy|phân tích|thực trạng|hơn|tăng|giảm|bằng mức|kiểm toán|kê khai|kiểm kê|thanh toán|thu nhập|phúc tra|nêu (?:trong|tại)|trước|(?:hồ sơ|tài liệu|văn bản)(?: \p{L}+){0,4} năm/u;
/** Whose words are the plan's own, said of what it sets. */
const SETS_WORK: ReadonlySet<TextPlace['part']> = new Set([
  'purposes',
  'requirements',
  'targets',
  'tasks',
  'organization',
  'funding',
  'row',
]);
/** Higher than the year that is only beginning. */
const AGAINST_ITSELF =
  /(?:cao hơn|hơn so với|so với|tăng so với|bằng hoặc cao hơn|thấp hơn)(?: cùng kỳ)? năm (20\d\d)/gu;

/** A year that cannot be meant: last year's plan as this year's task, "higher than 2025" in the plan for 2025. */
export const leftoverYear = defineRule({
  id: 'leftover/year',
  level: 'warning',
  tier: 'A',
  basis: 'Thực tiễn thẩm định: nội dung chép từ kế hoạch năm trước',
  *check(subject) {
    yield* pastPeriods(subject);
    const { year } = subject;
    if (!year) return;
    yield* pastTitles(subject, year);
    yield* titleOfOtherYear(subject, year);
    yield* announcedForOtherYear(subject, year);
    const years = [year - 2, year - 1, year].map(String);
    const mayMean = new RegExp(`năm (?:${year - 2}|${year - 1})|(?:hơn|so với)(?: cùng kỳ)? năm ${year}`, 'u');
    // A task and its row may say the same.
    const bySaying = new Map<string, { slip: Slip; places: Place[] }>();
    for (const place of textsWithWord(subject, ({ text }) => years.includes(text.slice(0, 4)))) {
      if (place.part === 'preamble' || !isTextOrProduct(place) || !mayMean.test(fold(place.text))) continue;
      const { text, where, at, part } = place;
      for (const clause of sentencesOf(text).flatMap((sentence) => sentence.split(PRODUCTS_ASIDE))) {
        const slip = slipIn(fold(clause), year, part);
        if (!slip) continue;
        const key = `${slip.found} ${plainCell(clause)}`;
        const known = bySaying.get(key) ?? { slip, places: [] };
        bySaying.set(key, known);
        known.places.push({ evidence: quote(clause), where, at });
      }
    }
    for (const { slip, places } of bySaying.values()) {
      const [first, ...more] = places as [Place, ...Place[]];
      yield draftOf(slip.found, slip.expected, together(first, more));
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '4. Cải cách chế độ công vụ\na) Xây dựng Kế hoạch đào tạo công chức giai đoạn 2021 - 2025.\nb) Tổng kết việc xây dựng Kế hoạch đào tạo công chức giai đoạn 2021 - 2025.',
      finds: ['Xây dựng Kế hoạch đào tạo công chức giai đoạn 2021 - 2025.'],
    },
    {
      frame: 'tasks',
      text: '7. Chỉ đạo, điều hành\na) Kiểm tra việc thực hiện Kế hoạch cải cách hành chính giai đoạn 2021 - 2025.',
      finds: ['Kiểm tra việc thực hiện Kế hoạch cải cách hành chính giai đoạn 2021 - 2025.'],
    },
    {
      frame: 'tasks',
      text: '7. Chỉ đạo, điều hành\na) Kế hoạch này thay thế Quyết định số 27/QĐ-UBND của UBND xã ban hành Kế hoạch cải cách hành chính giai đoạn 2021 - 2025.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '7. Chỉ đạo, điều hành\na) Tổng kết Kế hoạch cải cách hành chính giai đoạn 2021 - 2025.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Tổ chức thực hiện Kế hoạch kiểm tra, rà soát văn bản năm 2025.',
      finds: ['Tổ chức thực hiện Kế hoạch kiểm tra, rà soát văn bản năm 2025.'],
    },
    {
      frame: 'tasks',
      text: '4. Cải cách chế độ công vụ\na) Cử công chức dự các lớp bồi dưỡng năm 2025.\nb) Tổng kết công tác đào tạo năm 2025; nộp lưu hồ sơ công việc năm 2025; triển khai Luật Cán bộ, công chức năm 2025.\nc) Nâng tỷ lệ hồ sơ trực tuyến cao hơn năm 2025; bố trí vị trí việc làm trong hai năm 2025 và 2026.',
      finds: ['Cử công chức dự các lớp bồi dưỡng năm 2025.'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Tổ chức thực hiện Kế hoạch hệ thống hóa văn bản của xã năm 2025 và báo cáo kết quả với UBND xã.\nb) Tự kiểm tra văn bản, khắc phục tồn tại (sản phẩm: Kế hoạch kiểm tra văn bản năm 2025, báo cáo kết quả).',
      finds: [
        'Tổ chức thực hiện Kế hoạch hệ thống hóa văn bản của xã năm 2025 và báo cáo kết quả với UBND xã.',
        '(sản phẩm: Kế hoạch kiểm tra văn bản năm 2025, báo cáo kết quả).',
      ],
    },
    {
      frame: 'targets',
      text: '1. Công tác chỉ đạo, điều hành\n- Hoàn thành 100% nhiệm vụ trong Kế hoạch CCHC năm 2025.\n- Tỷ lệ hồ sơ đúng hạn đạt 98% (năm 2025 đạt 95%).',
      finds: ['Hoàn thành 100% nhiệm vụ trong Kế hoạch CCHC năm 2025.'],
    },
    {
      frame: 'tasks',
      text: '4. Cải cách chế độ công vụ\na) Thực hiện Kế hoạch kiểm tra công vụ năm 2025 của xã, chú trọng việc tham mưu chậm trễ.',
      finds: ['Thực hiện Kế hoạch kiểm tra công vụ năm 2025 của xã, chú trọng việc tham mưu chậm trễ.'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Ban hành Kế hoạch rà soát, đánh giá thủ tục năm 2025 của xã.',
      finds: ['Ban hành Kế hoạch rà soát, đánh giá thủ tục năm 2025 của xã.'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ NĂM 2025\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Rà soát văn bản | Kế hoạch rà soát văn bản năm 2025 | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV |',
      finds: ['DANH MỤC NHIỆM VỤ NĂM 2025', 'Kế hoạch rà soát văn bản năm 2025'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 05/KH-UBND ngày 05/01/2026 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2026;\nUBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2025 với các nội dung sau:',
      finds: ['UBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2025 với các nội dung sau:'],
    },
    {
      frame: 'tasks',
      text: '5. Cải cách tài chính công\na) Kinh phí thực hiện Kế hoạch lấy từ dự toán ngân sách năm 2025 đã được Hội đồng nhân dân xã quyết định.\nb) Sử dụng kinh phí chuyển nguồn từ dự toán năm 2025 đã giao.',
      finds: ['Kinh phí thực hiện Kế hoạch lấy từ dự toán ngân sách năm 2025 đã được Hội đồng nhân dân xã quyết định.'],
    },
    {
      frame: 'tasks',
      text: '5. Cải cách tài chính công\na) Giải ngân kế hoạch vốn năm 2025 được kéo dài sang năm 2026.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Khắc phục hạn chế nêu trong tổng kết Kế hoạch rà soát văn bản năm 2025; không lặp lại việc chậm ban hành Kế hoạch pháp chế năm 2025.\nb) Ban hành Kế hoạch rà soát văn bản năm 2026.',
      finds: [],
    },
  ],
});

const draftOf = (found: string, expected: string, place: Place): Draft => ({
  data: { found, expected },
  actual: found,
  expected,
  ...place,
});

/** A year that cannot be meant, and the one that is. */
interface Slip {
  found: string;
  expected: string;
}

function slipIn(clause: string, year: number, part: TextPlace['part']): Slip | null {
  const isPast = ([, named]: RegExpExecArray): boolean => Number(named) < year && Number(named) >= year - 2;
  const last =
    [...clause.matchAll(YEARLY_WORK)].find((match) => isPast(match) && !looksBack(clause, match, part)) ??
    (SETS_WORK.has(part) && !clause.includes(`${year}`) && !OF_THE_PAST.test(clause)
      ? [...clause.matchAll(SET_FOR_YEAR)].find((match) => isPast(match) && !looksBack(clause, match, part))
      : undefined);
  if (last) return { found: `năm ${last[1]}`, expected: `năm ${year}` };
  if (clause.includes(`năm ${year + 1}`)) return null;
  const isItself = [...clause.matchAll(AGAINST_ITSELF)].some(([, named]) => Number(named) === year);
  return isItself ? { found: `năm ${year}`, expected: `năm ${year - 1}` } : null;
}

function looksBack(clause: string, match: RegExpExecArray, part: TextPlace['part']): boolean {
  const behind = clause.slice(match.index + match[0].length);
  return (
    LOOKS_BACK.test(clause.replace(REVIEW, 'rà soát').replace(TOLD_AFTERWARDS, '')) ||
    REACHED.test(part === 'targets' ? behind : clause) ||
    (ALREADY.test(upToComma(clause, match)) && !match[0].includes('dự toán')) ||
    NUMBERED.test(upToComma(clause, match).split(BY_LAW)[0]!) ||
    WAS_LATE.test(upToComma(clause, match))
  );
}

/** What a title lists is to be done, not what was done. */
const LISTS_WORK = /nhiệm vụ|công việc|đầu việc|các việc|tiến độ|lịch|kế hoạch|phân công|chỉ tiêu|danh mục|danh sách/u;
const LISTS_RESULTS = /kết quả|thực trạng|hiện trạng|đánh giá|so với|đã |giai đoạn|số liệu|quyết toán|tổng kết/u;

/** "LỊCH KIỂM TRA NĂM 2025" over an appendix of the plan for 2026. */
function* pastTitles({ plan, whereIs }: Subject, year: number): Iterable<Draft> {
  for (const { title, at, where } of plan.appendices) {
    const folded = fold(title ?? '');
    const named = [...folded.matchAll(/năm (20\d\d)(?!\s*[-–]\s*20)/gu)].map(([, digits]) => Number(digits));
    if (where !== 'appendix' || named.length === 0 || named.some((own) => own >= year)) continue;
    if (!LISTS_WORK.test(folded) || LISTS_RESULTS.test(folded)) continue;
    const [found, expected] = [`năm ${named.at(-1)}`, `năm ${year}`];
    yield draftOf(found, expected, { evidence: quote(title!), where: whereIs(at), at });
  }
}

/** "Kế hoạch … năm 2025" over deadlines that are all in 2026. */
function* titleOfOtherYear(subject: Subject, year: number): Iterable<Draft> {
  const { title, at } = subject.plan.header;
  const meant = yearMeant(subject);
  if (meant === null || !title) return;
  const [found, expected] = [`năm ${year}`, `năm ${meant}`];
  yield draftOf(found, expected, { evidence: quote(title), where: 'Đầu văn bản', at: at.title ?? [] });
}

/** "UBND xã ban hành Kế hoạch … năm 2025 như sau:" in the plan for 2026. */
function* announcedForOtherYear({ plan, whereIs }: Subject, year: number): Iterable<Draft> {
  for (const { text, at } of plan.preamble) {
    const named = ANNOUNCES.exec(fold(text))?.[1];
    if (!named || Number(named) >= year || Number(named) < year - 2) continue;
    const [found, expected] = [`năm ${named}`, `năm ${year}`];
    const evidence = quote(text.slice(-160).replace(/^[^;]*;\s*/u, ''));
    yield draftOf(found, expected, { evidence, where: whereIs(at) ?? 'Mở đầu', at });
  }
}

const ANNOUNCES =
  /(?:ban hành|xây dựng|triển khai) (?:và (?:triển khai|tổ chức) (?:thực hiện )?)?kế hoạch [^;]{0,80}?năm (20\d\d)[^;]{0,60}(?:như sau|sau đây|nội dung sau|cụ thể)[^;]{0,12}$/u;

/** A plan for a period that is over, as work still to be done. */
const PERIODS_WORK =
  /(?:thực hiện|triển khai|hoàn thành|xây dựng|ban hành|lập)[^.;:]{0,40}?(?:kế hoạch|chương trình)(?! số)[^.;:]{0,60}?giai đoạn (20\d\d)\s?[-–]\s?(20\d\d)/u;
const LOOKS_BACK_ON_PERIOD =
  /kết quả|tổng kết|sơ kết|đánh giá|hạn chế|khắc phục|kế thừa|quyết toán|chuyển tiếp|thay thế|bãi bỏ|hết hiệu lực|(?<!\p{L})đã /u;

function* pastPeriods(subject: Subject): Iterable<Draft> {
  const { years } = subject;
  if (!years) return;
  for (const place of textsWithWord(
    subject,
    ({ text }) => /^20\d\d/u.test(text) && Number(text.slice(0, 4)) < years.from,
  )) {
    if (place.part === 'preamble' || !isRunningText(place)) continue;
    for (const clause of sentencesOf(place.text)) {
      const folded = fold(clause);
      const [, from, to] = PERIODS_WORK.exec(folded) ?? [];
      if (to === undefined || Number(to) >= years.from || LOOKS_BACK_ON_PERIOD.test(folded)) continue;
      const found = printYears({ from: Number(from), to: Number(to) });
      const expected = printYears(years);
      const { where, at } = place;
      yield draftOf(found, expected, { evidence: quote(clause), where, at });
    }
  }
}
