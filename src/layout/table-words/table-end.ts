/** Where a table without rules ends. */
import { type Label, readLabel } from '../../language/labels.ts';
import { oneOf } from '../../language/letters.ts';
import { roleOfHeading } from '../../registry/headings.ts';
import { isInCapitals } from '../../registry/match.ts';
import { pillarOfHeading } from '../../registry/pillars.ts';
import type { Role } from '../../registry/vocabulary.ts';

/** "Phụ lục II" by itself or with its title behind a mark; "Biểu mẫu công khai" is a cell. */
const CAPTION =
  /^(?:(?:phụ lục|phụ biểu)(?:\s+(?:số\s*)?(?:[IVX]{1,5}|\d{1,2}|[A-H]))?(?:\s*[:.–-].*)?$|(?:biểu|biểu mẫu|mẫu) số\s*\d)/iu;
/** "KT" by itself is a cell with the short name of a unit ("Phòng Kinh tế"). */
const SIGNATURE = /^(?:(?:Nơi nhận|NƠI NHẬN)(?:\s*[.:/]|$)|(?:TM|KT|TL|TUQ)\s*[.:/])/u;

/** "Phụ lục", "Phụ lục II": an appendix begins with this line. */
export function opensAppendix(line: string): boolean {
  return mayOpenAppendix(line.charCodeAt(0)) && APPENDIX.test(line);
}

/** By its first character alone, before the line is cut out of the text. */
export const mayOpenAppendix = oneOf('p');
const APPENDIX = /^(?:phụ lục|phụ biểu)(?:\s+(?:số\s*)?(?:[IVX]{1,5}|\d{1,2}|[A-H]))?\s*[:.]?$/iu;

/** "Phần III" by itself or with its title in capitals: no cell begins so. */
const PART =
  /^(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục)\s+(?:(?:THỨ|thứ)\s+\p{L}+|[IVX]{1,5}|\d{1,2})\s*[.:)–-]?\s*(?<title>.*)$/u;

/**
 * The numbering of the chapters around a table of the body: the heading that comes next in it ends the table. Numbers of
 * the table's own groups are told from it by those that came before them inside the table.
 */
export class Numbering {
  private readonly outside = new Map<string, number>();
  private inside = new Map<string, number>();
  /** Rows are counted "1", "2", and headings "1.", "2.". */
  private rowsAreBare = false;
  /** Chapters named without a label ("Mục đích, yêu cầu"). */
  private unlabelled = 0;

  /** A line of the running text. */
  pass(line: string): void {
    const label = readLabel(line);
    if (label && isOfChapters(label)) this.outside.set(keyOf(label), lastOf(label));
    else if (!label && namesChapter(line) !== null) this.unlabelled++;
  }

  /** A table begins. */
  enter(): void {
    this.inside = new Map();
    this.rowsAreBare = false;
  }

  /** Whether a line inside the table is the next heading of the text around it. */
  goesOn(line: string): boolean {
    const label = readLabel(line);
    if (!label || !isOfChapters(label)) {
      const row = ROW_NUMBER.exec(line);
      if (row) {
        this.inside.set(keyOfRows, Number(row[1]));
        this.rowsAreBare = true;
      }
      return label === null && this.goesOnUnlabelled(line);
    }
    const [key, value] = [keyOf(label), lastOf(label)];
    const before = this.outside.get(key);
    const own = this.inside.get(key);
    const title = line.slice(label.end);
    // "Quý" / "III/2018": the end of a time counts no groups.
    if (label.kind === 'roman' && !/^\s*["“(]?\p{Lu}/u.test(title)) return false;
    this.inside.set(key, value);
    if (before === undefined || value < before || value > before + 2) return false;
    if (own === value - 1 && !(key === keyOfRows && this.rowsAreBare && before === value - 1)) return false;
    return roleOfHeading(title) !== 'other' || pillarOfHeading(title) !== null || isInCapitals(title);
  }

  /** Whether the line names the next chapter where no chapter has a label. */
  private goesOnUnlabelled(line: string): boolean {
    if (this.unlabelled < FEWEST_UNLABELLED || this.outside.size > 0) return false;
    const role = namesChapter(line);
    return role === 'organization' || role === 'funding';
  }
}

/** The role of a chapter whose name fills the line, null where it names none. */
function namesChapter(line: string): Role | null {
  if (line.length > LONGEST_CHAPTER || !/^\p{Lu}[\p{L}\s,]+$/u.test(line)) return null;
  const role = roleOfHeading(line);
  return role === 'other' ? null : role;
}
const LONGEST_CHAPTER = 40;
const FEWEST_UNLABELLED = 2;

const isOfChapters = ({ kind }: Label): boolean => kind === 'roman' || kind === 'decimal' || kind === 'capital';
/** "Đ" stands behind D, whether or not E counts on from it. */
const lastOf = ({ bare, value }: Label): number => (bare === 'Đ' ? 4.5 : value.at(-1)!);
/** A row's number without a mark behind it counts on as "5." would. */
const ROW_NUMBER = /^(\d{1,2})(?:\s|$)/u;
const keyOfRows = 'decimal:1';
const keyOf = ({ kind, value }: Label): string => `${kind}${value.slice(0, -1).join('.')}:${value.length}`;

/** How plans close: in a table's column no line is so long. */
const CLOSING =
  /^(?:trên đây là|yêu cầu (?:các|thủ trưởng)|đề nghị (?:các|thủ trưởng)|(?:trong )?quá trình (?:tổ chức )?(?:triển khai|thực hiện))(?!\p{L})/iu;
export const SHORTEST_PROSE = 60;

/** The text goes on behind a table of the body, to close the plan. */
export function closesPlan(line: string): boolean {
  return line.length >= SHORTEST_PROSE && MAY_CLOSE(line.charCodeAt(0)) && CLOSING.test(line);
}
const MAY_CLOSE = oneOf('tyđq');

/** What captions, signatures and headings begin with. */
const MAY_END = oneOf('pbmntkcivxg');
/** "Ghi chú: …" explains the table; the column of that name has no colon. */
const NOTE = /^(?:Ghi chú|GHI CHÚ|Chú thích|CHÚ THÍCH)\s*:/u;

/** What stands under a table and no more in it: the next appendix, recipients and signature, the plan's next chapter. */
export function endsTable(line: string): boolean {
  if (!MAY_END(line.charCodeAt(0))) return false;
  if (line.length < 60 && CAPTION.test(line)) return true;
  if (SIGNATURE.test(line) || NOTE.test(line)) return true;
  const part = PART.exec(line);
  if (part && (part.groups!.title === '' || isInCapitals(part.groups!.title!))) return true;
  if (/^(?:Phần |PHẦN |CHƯƠNG |Chương )?[IVX]{1,5}[.)]\s/u.test(line)) {
    const role = roleOfHeading(line);
    return (role === 'organization' || role === 'funding' || role === 'purposes') && pillarOfHeading(line) === null;
  }
  return false;
}
