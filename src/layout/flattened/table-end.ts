/** Where a table without rules ends. */
import { roleOfHeading } from '../../registry/headings.ts';
import { pillarOfHeading } from '../../registry/pillars.ts';

/** "Phụ lục II" by itself or with its title behind a mark; "Biểu mẫu công khai" is a cell. */
const CAPTION =
  /^(?:(?:phụ lục|phụ biểu)(?:\s+(?:số\s*)?(?:[IVX]{1,5}|\d{1,2}|[A-H]))?(?:\s*[:.–-].*)?$|(?:biểu|biểu mẫu|mẫu) số\s*\d)/iu;
const SIGNATURE = /^(?:Nơi nhận|NƠI NHẬN|TM|KT|TL|TUQ)(?:\s*[.:/]|$)/u;

/** "Phụ lục", "Phụ lục II": an appendix begins with this line. */
export function opensAppendix(line: string): boolean {
  return /^(?:phụ lục|phụ biểu)(?:\s+(?:số\s*)?(?:[IVX]{1,5}|\d{1,2}|[A-H]))?\s*[:.]?$/iu.test(line);
}

/** What stands under a table and no more in it: the next appendix, recipients and signature, the plan's next chapter. */
export function endsTable(line: string): boolean {
  if (line.length < 60 && CAPTION.test(line)) return true;
  if (SIGNATURE.test(line)) return true;
  if (/^(?:Phần |PHẦN |CHƯƠNG |Chương )?[IVX]{1,5}[.)]\s/u.test(line)) {
    const role = roleOfHeading(line);
    return (role === 'organization' || role === 'funding' || role === 'purposes') && pillarOfHeading(line) === null;
  }
  return false;
}
