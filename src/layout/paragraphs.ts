/**
 * Lines joined into the paragraphs that their author wrote.
 *
 * Where the format knows its paragraphs (Word, Markdown) or its geometry shows them (PDF), that is followed. Where only
 * the words are left (raw text), a paragraph begins at a label, after a line that ended early, or where a sentence ends
 * and the next line is set in; a line that goes on in small letters continues it, over page breaks too.
 */
import { type Label, readLabel } from '../language/labels.ts';
import { hasSmallLetter, isDigit, isLetter, kindOf, oneOf, SMALL_LETTER, startOfWords } from '../language/letters.ts';
import type { Line, SourceDocument, Span } from '../read/source-document.ts';
import { ABBREVIATIONS } from '../registry/abbreviations.ts';
import { looksLikeUnit } from '../registry/bodies.ts';
import { lazy } from '../registry/match.ts';
import { pillarOfHeading } from '../registry/pillars.ts';
import { opensAppendix } from './flattened/table-end.ts';
import { type Column, columnOf } from './line-width.ts';

export interface Paragraph {
  /** One span per line, in reading order. */
  spans: Span[];
  /** Indices into `document.lines`. */
  lines: number[];
}

/** Lines outside data tables and `skip`, without furniture, joined into paragraphs. Blank lines belong to none. */
export function paragraphsOf(document: SourceDocument, skip: readonly Span[] = []): Paragraph[] {
  const lines = runningLines(document, skip);
  const texts = lines.map(({ line }) => document.text.slice(line.start, line.end).trim());
  const labels = texts.map(readLabel);
  const body = texts.findIndex((text) => opensAppendix(text));
  // Appendices stand on wide pages, and what is left of their tables is set in lines of any width.
  const isApart = body >= FEWEST_LINES;
  const own = isApart ? flowOf(texts.slice(0, body), labels.slice(0, body), lines.slice(0, body)) : null;
  const whole = own && texts.length - body < FEWEST_LINES ? own : flowOf(texts, labels, lines);
  const paragraphs: Paragraph[] = [];
  const state: State = { firstOfParagraph: true, labels: new Map(), openBracket: 0, inTitle: false };
  lines.forEach(({ line, index }, i) => {
    const starts = i === 0 || startsParagraph(i, lines, texts, labels, own && i < body ? own : whole, state);
    if (starts) {
      paragraphs.push({ spans: [], lines: [] });
      rememberLabel(labels[i]!, state);
    }
    state.firstOfParagraph = starts;
    state.inTitle = starts ? labels[i] !== null && isCapitals(texts[i]!) : state.inTitle && !hasSmallLetter(texts[i]!);
    state.openBracket = bracketLines(texts[i]!, starts, state.openBracket);
    const paragraph = paragraphs.at(-1)!;
    paragraph.spans.push({ start: line.start, end: line.end });
    paragraph.lines.push(index);
  });
  return paragraphs;
}

/** So many lines tell how wide a column they stand in. */
const FEWEST_LINES = 40;

/** Footnotes, each a paragraph: they stand between the lines of the text and belong to none of its paragraphs. */
export function notesOf({ text, lines }: Pick<SourceDocument, 'text' | 'lines'>): Paragraph[] {
  const notes: Paragraph[] = [];
  lines.forEach((line, index) => {
    if (line.role !== 'footnote' || startOfWords(text, line) === line.end) return;
    if (notes.length === 0 || line.startsParagraph === true) notes.push({ spans: [], lines: [] });
    const note = notes.at(-1)!;
    note.spans.push({ start: line.start, end: line.end });
    note.lines.push(index);
  });
  return notes;
}

interface Running {
  line: Line;
  index: number;
  /** Blank lines between this line and the one before it. */
  blanksBefore: number;
  /** A page's number stands between the two. */
  onNewPage: boolean;
}

/** The lines of the running text: no blank ones, no furniture, no notes, no page numbers, nothing inside `skip` or a data table; from line `first` up to, not with, `last`. */
export function runningLines(
  document: SourceDocument,
  skip: readonly Span[] = [],
  first = 0,
  last = document.lines.length,
): Running[] {
  const spans = [...skip].sort((a, b) => a.start - b.start);
  const running: Running[] = [];
  let blanks = 0;
  let next = 0;
  let onNewPage = false;
  for (let index = first; index < Math.min(last, document.lines.length); index++) {
    const line = document.lines[index]!;
    while (next < spans.length && spans[next]!.end <= line.start) next++;
    if (next < spans.length && spans[next]!.start <= line.start) continue;
    if (line.role === 'furniture' || line.role === 'footnote') continue;
    if (line.cell && document.grids[line.cell.grid]?.purpose === 'data') continue;
    const start = startOfWords(document.text, line);
    if (start === line.end) {
      blanks++;
      continue;
    }
    const sign = noProse(document.text, start, line);
    onNewPage ||= sign === 'page';
    if (sign) continue;
    running.push({ line, index, blanksBefore: blanks, onNewPage });
    blanks = 0;
    onNewPage = false;
  }
  return running;
}

export const PAGE_NUMBER = /^(?:[-–—]\s?\d{1,3}\s?[-–—]|\d{1,3}|(?:trang|page)\s*\d{1,3}(?:\s?[/|]\s?\d{1,3})?)$/iu;
const RULE_LINE = /^(?:[-–—_=*.·•~\s]{3,}|\|)$/u;
/** What "trang" and "page" begin with: words else are turned away by their first letter. */
const OPENS_PAGE = oneOf('tp');

/** A page number or a rule drawn with signs; null for words, which begin at `start`. */
function noProse(text: string, start: number, line: Line): 'page' | 'rule' | null {
  const first = text.charCodeAt(start);
  if (isLetter(first) && !OPENS_PAGE(first)) return null;
  const words = text.slice(start, line.end).trimEnd();
  if (PAGE_NUMBER.test(words)) return line.startsParagraph === true ? null : 'page';
  return !isLetter(first) && !isDigit(first) && RULE_LINE.test(words) ? 'rule' : null;
}

interface Flow {
  column: Column;
  /** Width of a paragraph's first line, which is set in. */
  firstWidth: number;
  /** Whether a blank line parts paragraphs, or every line is followed by one. */
  blankParts: boolean;
  /** Whether every paragraph stands between blank lines, so that a line without one before it goes on. */
  onlyBlankParts: boolean;
}

function flowOf(texts: readonly string[], labels: readonly (Label | null)[], lines: readonly Running[]): Flow {
  const goes = texts.map((text, i) => labels[i] === null && opensSmall(text));
  const undecided = texts.filter((_, i) => lines[i]!.line.startsParagraph === null);
  const column = columnOf(undecided);
  const { measure, width } = column;
  const firsts = texts
    .filter((_, i) => labels[i] !== null && goes[i + 1])
    .map(measure)
    .sort((a, b) => a - b);
  const firstWidth = firsts.length >= 5 ? Math.min(width, firsts[Math.floor((firsts.length - 1) * 0.95)]!) : width;
  // Lines that go on in the middle of a sentence have a blank line before them only where every line has.
  const inside = lines.filter((_, i) => i > 0 && goes[i]);
  const spaced = inside.filter(({ blanksBefore }) => blanksBefore > 0).length;
  // where no line goes on, blank lines part paragraphs unless they stand between most lines
  const blanks = lines.filter(({ blanksBefore }) => blanksBefore > 0).length;
  const blankParts = inside.length > 0 ? spaced < inside.length * 0.5 : blanks < lines.length * 0.5;
  const labelled = lines.filter((_, i) => i > 0 && labels[i] !== null);
  const parted = labelled.filter(({ blanksBefore }) => blanksBefore > 0).length;
  const onlyBlankParts =
    inside.length >= 10 && labelled.length >= 10 && spaced === 0 && parted >= labelled.length * SURELY;
  return { column, firstWidth: Math.max(firstWidth, width * 0.85), blankParts, onlyBlankParts };
}

/** So many of the points stand after a blank line where blank lines part all paragraphs; recipients and the like do not. */
const SURELY = 0.8;

interface State {
  firstOfParagraph: boolean;
  /** Lines so far of a paragraph that opened with a bracket and has not closed it. */
  openBracket: number;
  /** The paragraph is a labelled title in capitals so far. */
  inTitle: boolean;
  /** The last label of each kind and depth, so that a number at a line's start can be told from a label. */
  labels: Map<string, number>;
}

const CAPITAL = /^["“'(*#]*\p{Lu}/u;
/** "(Chi tiết tại Phụ lục kèm theo)" stands by itself, whatever the width of the line before. */
const POINTS_TO_APPENDIX = /^\([^)]{0,160}(?:phụ lục|kèm theo|đính kèm)/iu;
/** Formulas that always stand at the head of a paragraph. */
const OPENS = /^(?:trên đây là|(?:nơi nhận|kính gửi|mục tiêu|nhiệm vụ|giải pháp)\s*:)/iu;
/** The first basis, right below a title that ends on no mark. */
const FIRST_BASIS =
  /^(?:Căn cứ (?=\p{Lu}|các )|(?:Thực hiện|Thi hành|Triển khai|Theo) \p{Lu}\p{Ll}+(?: \p{Ll}+){1,3} số\s*\d)/u;
/** "Yêu cầu các đơn vị …./." ends a plan as "Trên đây là" does. */
const OPENS_DEMAND = oneOf('yđ');
const DEMANDS = /^(?:yêu cầu|đề nghị) (?:các|thủ trưởng|trưởng)(?!\p{L}).*\.\/\.?\s*$/iu;
/** The rest of a date, a document's number or a standard ("ISO / 9001:2015"), which a line break parted from its words. */
const REST_OF_NUMBER = /^\d{1,5}(?:[:/]\d|\/\p{Lu})/u;
/** "… số 118/2025/NĐ" / "- CP ngày 09/6/2025": a code parted at its dash. */
const CUT_CODE = /\d\/(?:\d{4}\/)?\p{Lu}{2,6}$/u;
const REST_OF_CODE = /^[-–]\s?\p{Lu}{2}/u;
/** Words that no paragraph ends on; "chính quyền số", "năm tiếp theo", "Kết quả đạt được" are whole. */
const OPEN_END =
  /(?:[,–-]|(?<!(?:quyền|phủ|đổi|năng|trường|liệu|tảng|tầng|dân|tế|hội|nghệ|chứng thư) )(?<!\p{L})số|(?<!\p{L})(?:của|và|các|những|về|tại|(?<!tiếp )theo|cho|với|từ|đến|trong|ngày|tháng|năm|hoặc|hay|(?<!kết quả đạt )được|là|bởi|do|trên|dưới|đạt|ít nhất|tối thiểu|tối đa|đối với|giai đoạn|khóa|khoá|về (?:việc )?(?:ban hành|phê duyệt|thực hiện|triển khai))|\d{4},? của (?:bộ|sở|ban|văn phòng|(?:ủy|uỷ) ban))$/iu;
/** All that decides stands in so many characters at the line's end. */
const OPEN_REACH = 60;
const staysOpen = (line: string): boolean => OPEN_END.test(line.slice(-OPEN_REACH));
/** "… phê duyệt Đề án" / "“Nâng cao …”", "… ban hành" / "Kế hoạch …": a document and its name, or what was done to it. */
const NAME_TO_COME =
  /(?<!\p{L})(?:đề án|dự án|chương trình|kế hoạch|phong trào|cuộc thi|hội thi|mô hình|chủ đề|phương châm|khẩu hiệu)$/iu;
const DONE_TO = /(?<!\p{L})(?:ban hành|phê duyệt)$/iu;
const DOCUMENT =
  /^(?:Kế hoạch|Chương trình|Đề án|Dự án|Quy chế|Quy định|Quyết định|Nghị quyết|Nghị định|Bộ (?:chỉ số|tiêu chí)|Danh mục|Chỉ thị|Thông tư|TTHC|VBQPPL)(?!\p{L})/u;

/** "… Trung ương Đảng (khóa" / "XI)", "trong quý" / "IV/2025": a numeral that labels nothing. */
const COUNTED_IN_ROMAN = /(?<!\p{L})(?:khóa|khoá|quý|lần thứ)$/iu;
const ROMAN_REST = /^[IVX]{1,5}(?!\p{L})/u;

function namesDocument(previous: string, text: string): boolean {
  return text.startsWith('"') || text.startsWith('“')
    ? NAME_TO_COME.test(previous.slice(-OPEN_REACH))
    : DOCUMENT.test(text) && DONE_TO.test(previous.slice(-OPEN_REACH));
}

/** "nhiệm kỳ 2016 / - 2021", and the dots that lead from a line's words to its figure. */
const REST_OF_YEARS = /^[-–]\s?\d{4}(?!\d)/u;
const LEADERS = /^(?:\.{4,}|…{2,})/u;

/** Titles made of two halves that a dash joins and a line break may part: "Văn phòng / - Thống kê". */
const FIRST_HALF = /(?:văn phòng|tư pháp|tài chính|văn h[oó][aá]|địa chính|kinh tế|lao động|chính trị)$/iu;
const SECOND_HALF =
  /^[-–]\s*(?:thống kê|hộ tịch|kế toán|kế hoạch|xã hội|xây dựng|thương binh|nông nghiệp|môi trường|đô thị|thông tin|truyền thông)(?!\p{L})/iu;

/** A remark in brackets is one paragraph to its end; one left open for long is a typing fault. */
const LONGEST_REMARK = 5;

function bracketLines(text: string, starts: boolean, before: number): number {
  const inside = starts ? /^[*_]*\(/u.test(text) : before > 0;
  if (!inside || /\)[.;*_]*$/u.test(text)) return 0;
  return before + 1 > LONGEST_REMARK ? 0 : (starts ? 0 : before) + 1;
}

/** Does line i begin a paragraph? */
function startsParagraph(
  i: number,
  lines: readonly Running[],
  texts: readonly string[],
  labels: readonly (Label | null)[],
  flow: Flow,
  state: State,
): boolean {
  const { line, blanksBefore, onNewPage } = lines[i]!;
  const before = lines[i - 1]!.line;
  const text = texts[i]!;
  const previous = texts[i - 1]!;
  const label = labels[i]!;
  const finished = isFinished(previous) || closesRemark(texts, i - 1);
  const small = opensSmall(text);
  if (state.openBracket > 0 && line.cell === null && label === null) return false;
  if (!finished && (LEADERS.test(text) || (REST_OF_YEARS.test(text) && /(?<!\d)\d{4}$/u.test(previous)))) return false;
  if (RUNS_ON.test(text)) return false;
  if (line.block !== before.block || line.cell?.grid !== before.cell?.grid) return true;
  if (line.cell && (line.cell.row !== before.cell?.row || line.cell.column !== before.cell?.column)) return true;
  if (line.startsParagraph === true) {
    // Geometry takes the top of a page, or a line left short, for a new paragraph; the words say that the sentence goes on.
    if (line.box === null || finished || isCapitals(previous)) return true;
    return label !== null || !isRestOf(previous, text);
  }
  if (line.startsParagraph === false) {
    if (label === null || label.kind === 'part' || !followsOn(text, label, state)) return false;
    // A line that the author broke by hand: "1. Công chức Tư pháp - Hộ tịch / - Chủ trì …".
    const isBroken = line.box === null && !staysOpen(previous);
    return finished || (isBroken && !(SECOND_HALF.test(text) && FIRST_HALF.test(previous)));
  }
  if (flow.onlyBlankParts && line.cell === null && label === null) {
    if (blanksBefore > 0) return finished || !small;
    if (!/^\|?$/u.test(previous)) return false;
  }
  if (finished && (OPENS.test(text) || isDemand(text, texts[i + 1] ?? ''))) return true;
  if (FIRST_BASIS.test(text) && !staysOpen(previous)) return true;
  const isNext = blanksBefore === 0 || (blanksBefore === 1 && !flow.blankParts);
  if (!finished && isNext && label === null && REST_OF_NUMBER.test(text)) return false;
  if (!finished && isNext && REST_OF_CODE.test(text) && CUT_CODE.test(previous)) return false;
  if (!finished && isNext && ROMAN_REST.test(text) && COUNTED_IN_ROMAN.test(previous)) return false;
  if (!finished && isNext && label === null) {
    if (namesDocument(previous, text) || namesPlace(previous, text) || opensWithNoun(previous, text)) return false;
  }
  if (isNext && label === null && state.firstOfParagraph && goesOnInCapitals(previous, labels[i - 1]!, text))
    return false;
  // Around a page's number the blank lines are the page's own.
  if (blanksBefore >= 3 && (finished || !(small || onNewPage || staysOpen(previous)))) return true;
  // A chapter's title in capitals goes on in capitals alone ("… CHÍNH QUYỀN SỐ" is no number's beginning).
  if (label === null && state.inTitle && hasSmallLetter(text)) return true;
  if (!flow.column.wrapped) {
    if (blanksBefore > 0 || label !== null || finished) return true;
    // Lines broken to no width, some longer than any page, still end in the middle of a sentence.
    return !small && !(isSentence(previous) && !isCapitals(text) && staysOpen(previous) && !previous.endsWith(','));
  }
  if (label && !(SECOND_HALF.test(text) && FIRST_HALF.test(previous))) {
    const words = text.slice(label.end);
    if (finished || fits(previous, text, flow, state.firstOfParagraph, 0.05)) {
      if (label.kind !== 'bullet' || !opensSmall(words) || finished) return true;
    } else if (label.kind === 'bullet') {
      if (!opensSmall(words)) return true;
    } else if (followsOn(text, label, state)) return true;
  }
  if (previous.endsWith('.') && /^\(\p{L}/u.test(text) && fits(previous, text, flow, state.firstOfParagraph, 0.015))
    return true;
  if (previous.endsWith('.') && text.startsWith('(') && POINTS_TO_APPENDIX.test(`${text} ${texts[i + 1] ?? ''}`))
    return true;
  if (small) return false;
  if (state.firstOfParagraph && /^\d/u.test(text) && isAreaHeading(previous, labels[i - 1]!)) return true;
  if (state.firstOfParagraph && DUTY.test(text) && isUnitHeading(previous, labels[i - 1]!)) return true;
  if (staysOpen(previous)) {
    // A preamble's last basis ends on a comma; the line left short shows that the announcement begins anew.
    return previous.endsWith(',') && CAPITAL.test(text) && fits(previous, text, flow, state.firstOfParagraph, 0.12);
  }
  if (flow.blankParts && blanksBefore > 0) return finished || !/^\d/u.test(text);
  if (isCapitals(previous) !== isCapitals(text)) {
    if (text.length > 3 && previous.length > 3) return true;
  }
  if (!CAPITAL.test(text)) return fits(previous, text, flow, state.firstOfParagraph, 0.2);
  if (fits(previous, text, flow, state.firstOfParagraph, finished ? 0.015 : 0.08)) return true;
  return finished && isSetIn(text, texts[i + 1], flow);
}

/** "; năm 2026 giữ …": where a footnote's mark ended the line before. */
const RUNS_ON = /^(?:[;,]\s\p{Ll}|[.;,]$)/u;

/** "… thực hiện chế độ báo cáo / CCHC định kỳ": an abbreviated common noun is a small word in capitals. */
const opensWithNoun = (previous: string, text: string): boolean => {
  const first = /^\p{Lu}+(?!\p{L})/u.exec(text)?.[0];
  return first !== undefined && isSentence(previous) && commonNouns().has(first);
};
const commonNouns = lazy(
  () =>
    new Set(
      ABBREVIATIONS.flatMap(({ short, readings: [noun, ...others] }) =>
        others.length === 0 && /^\p{Ll}/u.test(noun!) ? [short] : [],
      ),
    ),
);

/** "… đến cùng. (Văn phòng chủ trì; hoàn thành trong quý III)": a remark in brackets behind a sentence ends its paragraph. */
function closesRemark(texts: readonly string[], last: number): boolean {
  if (!texts[last]!.endsWith(')')) return false;
  const words = texts.slice(Math.max(0, last - LONGEST_REMARK), last + 1).join(' ');
  let depth = 0;
  for (let at = words.length - 1; at >= 0; at--) {
    if (words[at] === ')') depth++;
    else if (words[at] === '(' && --depth === 0) return /[.;]\s*$/u.test(words.slice(0, at));
  }
  return false;
}

/** "… của UBND tỉnh / Vĩnh Long về …": a sentence stops at the level of a place, whose name opens the next line. */
const namesPlace = (previous: string, text: string): boolean =>
  previous.length >= LONG_LINE && LEVEL_LAST.test(previous) && NAME_FIRST.test(text);
const LONG_LINE = 30;
const LEVEL_LAST = /(?:^|\s)(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)$/u;
const NAME_FIRST = /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?!\p{L})/u;

/** A chapter's title in capitals over two lines: "II. HIỆN ĐẠI HÓA / NỀN HÀNH CHÍNH". */
function goesOnInCapitals(previous: string, label: Label | null, text: string): boolean {
  if (label === null || label.kind === 'bullet' || label.kind === 'letter' || isFinished(previous)) return false;
  return isCapitals(previous.slice(label.end)) && !hasSmallLetter(text) && /\p{Lu}{2}/u.test(text) && !POST.test(text);
}

/** "2.6. Về xây dựng chính quyền số" right above a point without a label ("100% văn bản …"): no sentence goes on. */
function isAreaHeading(text: string, label: Label | null): boolean {
  if (label === null || label.kind === 'bullet' || label.kind === 'letter') return false;
  const title = text.slice(label.end);
  return (
    title.length <= LONGEST_TITLE &&
    !staysOpen(title) &&
    !/[;%]/u.test(title) &&
    !/[,;:]/u.test(title.slice(LONGEST_LIST)) &&
    pillarOfHeading(title) !== null
  );
}

/** "5. Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường" right above its first duty, though the line is full. */
function isUnitHeading(text: string, label: Label | null): boolean {
  if (label === null || label.kind === 'bullet' || label.kind === 'letter') return false;
  const title = text.slice(label.end);
  return !staysOpen(title) && !/[.;:%]/u.test(title) && looksLikeUnit(title);
}

/** What duties begin with. */
const DUTY =
  /^(?:Chủ trì|Chủ động|Tham mưu|Phối hợp|Theo dõi|Giải quyết|Thực hiện|Tổ chức thực hiện|Hướng dẫn|Rà soát|Tuyên truyền|Bảo đảm|Đảm bảo|Chịu trách nhiệm|Là (?:đầu mối|cơ quan)|Đôn đốc|Kiểm tra|Triển khai|Cập nhật|Duy trì|Căn cứ|Tiếp nhận|Đề xuất|Phụ trách|Giúp) /u;

/** No title in capitals, and no date left open ("An Sơn, ngày    tháng    năm"), which ends its line. */
const isSentence = (text: string): boolean => text.length > 15 && !isCapitals(text) && !DATE_LINE.test(text);
const DATE_LINE = /^\p{Lu}[^,;]{1,40},\s*ngày(?!\p{L})/u;

const LONGEST_TITLE = 110;
/** Titles list areas with commas; a comma further on belongs to a sentence. */
const LONGEST_LIST = 80;

/** What stands in capitals and is no title: the signer's lines. */
const POST = /^(?:TM|KT|TL|TUQ)[.\s]|^(?:PHÓ |Q\. ?)?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CHÁNH)|^NƠI NHẬN|^PHỤ LỤC|^KẾ HOẠCH/u;

/** Whether a line that opens no point can only be the rest of the unfinished one above. */
const isRestOf = (previous: string, text: string): boolean =>
  opensSmall(text) || REST_OF_NUMBER.test(text) || (staysOpen(previous) && !previous.endsWith(','));

/** A line in small letters that opens no point. */
const goesOn = (text: string): boolean => opensSmall(text) && readLabel(text) === null;

/** A small letter first, or behind a quotation mark or bracket. */
function opensSmall(text: string): boolean {
  const at = text.startsWith('"') || text.startsWith('“') || text.startsWith('(') ? 1 : 0;
  return at < text.length && kindOf(text.charCodeAt(at)) === SMALL_LETTER;
}

/** Whether words without blanks at their end close a sentence or an item: "…", ";", "./.", '."'. */
function isFinished(text: string): boolean {
  const last = text.at(-1) ?? ' ';
  if ('.;:!?…'.includes(last)) return true;
  const before = text.at(-2) ?? ' ';
  return last === '/' ? before === '.' : '"”)'.includes(last) && '.;:'.includes(before);
}

/** Demands that end a plan may run over two lines. */
function isDemand(text: string, next: string): boolean {
  return OPENS_DEMAND(text.charCodeAt(0)) && (DEMANDS.test(text) || DEMANDS.test(`${text} ${next}`));
}

/** Would the next line's first word have fitted behind this line, with `slack` of the column to spare? */
function fits(text: string, next: string, flow: Flow, first: boolean, slack: number): boolean {
  const { measure, width } = flow.column;
  const word = /^\S+/u.exec(next)?.[0] ?? '';
  return measure(`${text} ${word}`) <= (first ? flow.firstWidth : width) - width * slack;
}

/** A line set in is fuller than its words say: the next word found no room although the column is wider. */
function isSetIn(text: string, next: string | undefined, flow: Flow): boolean {
  if (next === undefined || !(goesOn(next) || !isFinished(text))) return false;
  const { measure, width } = flow.column;
  const word = /^\S+/u.exec(next)?.[0] ?? '';
  const spare = width - measure(`${text} ${word}`);
  return spare > width * 0.02 && flow.firstWidth < width * 0.99 && measure(text) <= flow.firstWidth * 1.01;
}

function isCapitals(text: string): boolean {
  return !hasSmallLetter(text) && /\p{L}{2}.*\s.*\p{L}{2}/u.test(text) && !/\d\/|\/\p{L}/u.test(text);
}

const keyOf = (kind: string, depth: number): string => `${kind}${depth}`;

/** Is the label the first of its kind or the next one in order? */
function followsOn(text: string, label: Label, state: State): boolean {
  if (label.kind === 'bullet' || label.kind === 'roman' || label.kind === 'article' || label.kind === 'part')
    return CAPITAL.test(text.slice(label.end));
  const value = label.value.at(-1) ?? 0;
  const last = state.labels.get(keyOf(label.kind, label.value.length)) ?? 0;
  return value === 1 || (value > last && value <= last + 2);
}

function rememberLabel(label: Label | null, state: State): void {
  if (label && label.value.length > 0) state.labels.set(keyOf(label.kind, label.value.length), label.value.at(-1)!);
}
