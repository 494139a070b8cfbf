/** Rows that name a group of a table's rows, told by their own words and those right below. */
import { isDigit, oneOf } from '../../language/letters.ts';
import { pillarOfHeading } from '../../registry/pillars.ts';

export interface Group {
  label: string | null;
  /** The title names an area of reform. */
  pillar: boolean;
  /** Over how many lines below the label's own the title stands. */
  titleLines?: number;
}

export const GROUP_LABEL = /^([IVX]{1,5}|[A-HĐ])(?:[.)/]\s*(?:[-–]\s+)?|\s+|$)/u;

/** What the names of areas begin with; nearly every line is turned away here. */
export const AREA_OPENS =
  /^\s*(?:Công tác|Cải cách|Tổ chức|Chế độ|Tài chính|Chính (?:quyền|phủ)|Xây dựng|Hiện đại|Chỉ đạo|Nâng cao|Đổi mới)[\s,]/u;
export const LONGEST_AREA = 90;

const OPENS_GROUP = oneOf('abcdefghđivx');
/** "QUÝ II", "NHIỆM VỤ THƯỜNG XUYÊN": two words in capitals and nothing else. */
const LOUD_TITLE = /^(?:\p{Lu}{2,}[\s,–-]+)+(?:\p{Lu}{2,}|[IVX]+|\d{1,2})$/u;
/** "TC THỂ CHẾ" over "TC1.1". */
const CODED_GROUP = /^(\p{Lu}{2,4})[.)]?\s+(\p{Lu}.*)$/u;
const NUMBERED_GROUP = /^(\d{1,2}(?:\.\d{1,2})?)(?:[.)]\s*|\s+|$)/u;

/** "I.2 Kiểm tra văn bản" over a row "3". */
const STEP_GROUP = /^([IVX]{1,5}\.\d{1,2})[.)]?\s+(?=["“]?\p{Lu})/u;
const ROW_BELOW = /^\d{1,3}(?:[.)]?$|[.)]?\s+\p{Lu})/u;

/** "Mục tiêu 1: Văn bản ban hành đúng trình tự" over the rows that serve it. */
const GOAL_OF_ROWS = /^Mục tiêu \d{1,2}\s*:\s+\p{Lu}/u;

const isNumber = (line: string, number: string): boolean =>
  line.startsWith(number) && !isDigit(line.charCodeAt(number.length));

/**
 * Does the line look like a group row: a roman number or letter and a title, an area's name in capitals, or a title under
 * a number that the rows below carry on ("5 Cải cách tài chính công", "5.1")?
 */
export function groupOf(line: string, next: (ahead: number) => string): Group | null {
  if (GOAL_OF_ROWS.test(line)) return { label: null, pillar: false, titleLines: linesOfGoal(line, next) };
  const numbered = isDigit(line.charCodeAt(0)) ? NUMBERED_GROUP.exec(line) : null;
  if (numbered) {
    const [opened, label = ''] = numbered;
    const alone = opened === line;
    const title = alone ? next(1) : line.slice(opened.length);
    if (title.length > LONGEST_AREA || !/^["“]?\p{Lu}/u.test(title)) return null;
    if (!isNumber(next(alone ? 2 : 1), `${label}.1`)) return null;
    return { label, pillar: AREA_OPENS.test(title) && pillarOfHeading(title) !== null };
  }
  const step = OPENS_GROUP(line.charCodeAt(0)) ? STEP_GROUP.exec(line) : null;
  if (step) {
    const below = [next(1), next(2)].findIndex((words) => ROW_BELOW.test(words));
    return below < 0 || line.length > LONGEST_AREA ? null : { label: step[1]!, pillar: true, titleLines: below };
  }
  const match = OPENS_GROUP(line.charCodeAt(0)) ? GROUP_LABEL.exec(line) : null;
  if (match) {
    const title = line.slice(match[0].length);
    // A label alone ("IV" may end "Quý III, quý / IV") needs an area's name on the next line.
    if (title === '') {
      const below = next(1);
      const named = !GROUP_LABEL.test(below) && pillarOfHeading(below) !== null;
      const titleLines = named ? 1 : linesOfArea(next);
      return titleLines > 0 ? { label: match[1]!, pillar: true, titleLines } : null;
    }
    if (/^["“]?\p{Lu}/u.test(title)) {
      const pillar = pillarOfHeading(title) !== null || LOUD_TITLE.test(title);
      const isLoud = title === title.toUpperCase();
      const titleLines = isLoud ? linesOfCapitals(next) : 0;
      if (/^[IVX]/u.test(line) || pillar || isLoud) return { label: match[1]!, pillar, titleLines };
    }
    return null;
  }
  const coded = CODED_GROUP.exec(line);
  if (coded && next(1).startsWith(coded[1]!) && /^[-.]?\d/u.test(next(1).slice(coded[1]!.length))) {
    return { label: coded[1]!, pillar: pillarOfHeading(coded[2]!) !== null };
  }
  const isLoud = line.length > 8 && line[1] !== line[1]!.toLowerCase() && line === line.toUpperCase();
  return isLoud && pillarOfHeading(line) !== null ? { label: null, pillar: true } : null;
}

/** How many lines below the first a goal over rows has, up to the first row's number. */
function linesOfGoal(line: string, next: (ahead: number) => string): number {
  for (let lines = 0, above = line; lines <= MOST_GOAL_LINES; above = next(++lines))
    if (above.endsWith('.') || /^\d{1,3}(?:[.)\s]|$)/u.test(next(lines + 1))) return lines;
  return 0;
}

const MOST_GOAL_LINES = 3;

/** "ĐỘI NGŨ CÁN" / "BỘ, CÔNG CHỨC": how many lines of capitals carry a title in capitals on. */
function linesOfCapitals(next: (ahead: number) => string): number {
  let lines = 0;
  while (lines < MOST_TITLE_LINES && isLoudLine(next(lines + 1))) lines++;
  return lines;
}

const MOST_TITLE_LINES = 2;
const isLoudLine = (line: string): boolean =>
  /^\p{Lu}{2,},?\s\p{Lu}{2}/u.test(line) && line === line.toUpperCase() && !GROUP_LABEL.test(line);

/** How many lines name an area together ("Cải cách" / "thể chế"), down to the number of the first row; 0 where they do not. */
function linesOfArea(next: (ahead: number) => string): number {
  let title = next(1);
  for (let lines = 1; title.length <= LONGEST_AREA; lines++) {
    const below = next(lines + 1);
    if (below === '') return 0;
    if (isDigit(below.charCodeAt(0))) {
      const mayName = AREA_OPENS.test(title) || title === title.toUpperCase();
      return mayName && pillarOfHeading(title) !== null ? lines : 0;
    }
    title += ` ${below}`;
  }
  return 0;
}
