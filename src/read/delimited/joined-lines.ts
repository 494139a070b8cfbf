/** Lines of letterheads and signatures that were joined to one: parted again where official papers begin a line. */
import { LAYOUT_LINE_OPENINGS } from '../../registry/layout-phrases.ts';
import { lazy } from '../../registry/match.ts';

const opening = lazy(() => new RegExp(`\\s+(?=(?:${LAYOUT_LINE_OPENINGS.join('|')}))`, 'gu'));
const opensLine = lazy(() => new RegExp(`^(?:${LAYOUT_LINE_OPENINGS.join('|')})`, 'u'));
/** Does a line of a letterhead or a signature block begin so? */
export const opensLayoutLine = (text: string): boolean => opensLine().test(text);

/** "Nơi nhận: - Sở Nội vụ; - Lưu: VT." */
const LIST_ITEM = /(?<=[:;.,])\s+(?=[-–+]\s)/gu;

/** Lines drawn under the names and mottoes. */
const RULES = /^[-–_—─*.\s]+$|(?<=\s)[-–_—─*]+$/u;

export function partLine(text: string): string[] {
  const isList = /^Nơi nhận/iu.test(text);
  return text
    .replace(/\s+/gu, ' ')
    .split(opening())
    .flatMap((part) => (isList ? part.split(LIST_ITEM) : [part]))
    .map((part) => part.replace(RULES, '').trim())
    .filter((part) => part !== '');
}
