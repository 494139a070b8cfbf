/**
 * Does a line begin a paragraph? The format is asked first, then blank lines, then words that can only begin or only go
 * on, and last whether the line above was left shorter than it had to be. Who is asked earlier overrules the later.
 */
import type { Label } from '../../language/labels.ts';
import { hasSmallLetter } from '../../language/letters.ts';
import { CAPITAL, isCapitals, isFinished, isSentence, opensSmall, staysOpen } from './line-ends.ts';
import type { OpenParagraph } from './open-paragraph.ts';
import { isFirstBasis, opensAppendix, opensUnderHeading, opensWithFormula, pointsToAppendix } from './opening-words.ts';
import { closesRemark } from './remarks.ts';
import type { Running } from './running-lines.ts';
import { fits, isSetIn, type Setting } from './setting.ts';
import {
  goesOnInCapitals,
  isNameWithin,
  isRestOf,
  isRestOfNumber,
  isRestOfYearsOrFigure,
  isSecondHalf,
  runsOn,
} from './words-going-on.ts';

/** The running lines with their words, without blanks at the ends, and their labels. */
export interface RunningText {
  lines: readonly Running[];
  texts: readonly string[];
  labels: readonly (Label | null)[];
}

/** A line and the one above it. */
interface Place {
  above: Running;
  here: Running;
  previous: string;
  text: string;
  /** Undefined behind the last line. */
  next: string | undefined;
  labelAbove: Label | null;
  label: Label | null;
  /** The line above ends a sentence or an item. */
  finished: boolean;
  /** The line opens with a small letter. */
  small: boolean;
}

/** Does line `i`, which is not the first, begin a paragraph? */
export function beginsAnew(
  i: number,
  { lines, texts, labels }: RunningText,
  setting: Setting,
  open: OpenParagraph,
): boolean {
  const text = texts[i]!;
  const previous = texts[i - 1]!;
  const place: Place = {
    above: lines[i - 1]!,
    here: lines[i]!,
    previous,
    text,
    next: texts[i + 1],
    labelAbove: labels[i - 1]!,
    label: labels[i]!,
    finished: isFinished(previous) || closesRemark(texts, i - 1),
    small: opensSmall(text),
  };
  return (
    byFormat(place, open) ??
    byBlanksAlone(place, setting) ??
    byWords(place, setting, open) ??
    (setting.column.wrapped ? byWidth(place, setting, open) : byLineEnd(place))
  );
}

/** What the format or the page's geometry knows; null where only words are left. */
function byFormat(place: Place, open: OpenParagraph): boolean | null {
  const { above, here, previous, text, next, label, finished } = place;
  const { line } = here;
  const before = above.line;
  if (open.openBracket > 0 && line.cell === null && label === null) return false;
  if (!finished && isRestOfYearsOrFigure(previous, text)) return false;
  if (runsOn(text)) return false;
  if (line.block !== before.block || line.cell?.grid !== before.cell?.grid) return true;
  if (line.cell && (line.cell.row !== before.cell?.row || line.cell.column !== before.cell?.column)) return true;
  // Titles in capitals are broken where their author likes it; geometry does not know.
  const byCapitals = line.box === null ? null : afterTitle(place, open);
  if (byCapitals !== null) return byCapitals;
  if (line.startsParagraph === true) {
    // Geometry takes the top of a page, or a line left short, for a new paragraph; the words say that the sentence goes on.
    if (line.box === null || finished || isCapitals(previous)) return true;
    return label !== null || !isRestOf(previous, text);
  }
  if (line.startsParagraph === false) {
    // Where nothing is set in, a full line ends a paragraph as well as any other: "… theo quy định./." / "Nơi nhận:".
    if (finished && opensWithFormula(text, next ?? '')) return true;
    if (label === null || label.kind === 'part' || !open.isNext(text, label)) return false;
    // A line that the author broke by hand: "1. Công chức Tư pháp - Hộ tịch / - Chủ trì …".
    const isBroken = line.box === null && !staysOpen(previous);
    return finished || (isBroken && !isSecondHalf(previous, text));
  }
  return null;
}

/** Where every paragraph stands between blank lines, these decide for all lines but labelled ones. */
function byBlanksAlone({ here, previous, text, label, finished, small }: Place, setting: Setting): boolean | null {
  if (!setting.onlyBlankParts || here.line.cell !== null || label !== null) return null;
  if (opensAppendix(text)) return true;
  if (here.blanksBefore > 0) return finished || !small;
  return /^\|?$/u.test(previous) ? null : false;
}

/** Words that can only begin, or only go on, whatever the line above them looks like. */
function byWords(place: Place, setting: Setting, open: OpenParagraph): boolean | null {
  const { previous, text, next, label, finished, small } = place;
  const { blanksBefore, onNewPage } = place.here;
  if (finished && opensWithFormula(text, next ?? '')) return true;
  if (isFirstBasis(previous, text)) return true;
  const isNext = blanksBefore === 0 || (blanksBefore === 1 && !setting.blankParts);
  if (!finished && isNext && isRestOfNumber(previous, text, label)) return false;
  if (!finished && isNext && label === null && isNameWithin(previous, text)) return false;
  const byCapitals = afterTitle(place, open);
  if (isNext && byCapitals === false) return false;
  // Around a page's number the blank lines are the page's own.
  if (blanksBefore >= 3 && (finished || !(small || onNewPage || staysOpen(previous)))) return true;
  return byCapitals === true ? true : null;
}

/** A chapter's title in capitals goes on in capitals alone ("… CHÍNH QUYỀN SỐ" is no number's beginning). */
function afterTitle({ previous, text, labelAbove, label }: Place, open: OpenParagraph): boolean | null {
  if (label !== null) return null;
  if (open.onFirstLine && goesOnInCapitals(previous, labelAbove, text)) return false;
  return open.inTitle && hasSmallLetter(text) ? true : null;
}

/** Where lines are broken to no width, each one ends what it says, unless it plainly does not. */
function byLineEnd({ here, previous, text, label, finished, small }: Place): boolean {
  if (here.blanksBefore > 0 || label !== null || finished) return true;
  // Lines broken to no width, some longer than any page, still end in the middle of a sentence.
  return !small && !(isSentence(previous) && !isCapitals(text) && staysOpen(previous) && !previous.endsWith(','));
}

/** Where lines are wrapped, one left shorter than it had to be ends its paragraph. */
function byWidth(place: Place, setting: Setting, open: OpenParagraph): boolean {
  const { previous, text, next, label, finished, small, labelAbove } = place;
  const wasLeftShort = (slack: number): boolean => fits(previous, text, setting, open.onFirstLine, slack);
  if (label && !isSecondHalf(previous, text)) {
    const opensPoint = !opensSmall(text.slice(label.end));
    if (finished || wasLeftShort(0.05)) {
      if (label.kind !== 'bullet' || opensPoint || finished) return true;
    } else if (label.kind === 'bullet') {
      if (opensPoint) return true;
    } else if (open.isNext(text, label)) return true;
  }
  if (previous.endsWith('.') && /^\(\p{L}/u.test(text) && wasLeftShort(0.015)) return true;
  if (previous.endsWith('.') && pointsToAppendix(text, next ?? '')) return true;
  if (small) return false;
  if (open.onFirstLine && opensUnderHeading(previous, labelAbove, text)) return true;
  if (staysOpen(previous)) {
    // A preamble's last basis ends on a comma; the line left short shows that the announcement begins anew.
    return previous.endsWith(',') && CAPITAL.test(text) && wasLeftShort(0.12);
  }
  if (setting.blankParts && place.here.blanksBefore > 0) return finished || !/^\d/u.test(text);
  if (isCapitals(previous) !== isCapitals(text)) {
    if (text.length > 3 && previous.length > 3) return true;
  }
  // "100% văn bản …" behind a full stop opens a sentence as a capital does.
  if (!CAPITAL.test(text)) return wasLeftShort(previous.endsWith('.') && OPENS_WITH_SHARE.test(text) ? 0.08 : 0.2);
  if (wasLeftShort(finished ? 0.015 : 0.08)) return true;
  return finished && isSetIn(text, next, setting);
}

const OPENS_WITH_SHARE = /^\d{1,3}(?:,\d+)?\s?%\s\p{Ll}/u;
