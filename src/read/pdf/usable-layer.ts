/** Whether a page's text layer is the page's text, or a scan's page needs OCR. */
export interface LayerEvidence {
  text: string;
  /** Share of the page that its images cover, 0..1. */
  imageShare: number;
  /** Share of the page's height between the first and the last line of the layer, 0..1. */
  textShare: number;
}

export type LayerVerdict = 'usable' | 'blank' | 'no-text' | 'stamp-only' | 'broken-encoding';

/** Real administrative text has 0.28 letters with Vietnamese diacritics; codes, English and names bring a page down. */
const LEAST_VIETNAMESE = 0.15;
/** Below this many letters a share says nothing. */
const ENOUGH_LETTERS = 60;
/** A scanned page's picture covers nearly all of it; a seal or a logo covers a tenth at most. */
const PAGE_IMAGE = 0.5;
/** A signature's stamp has some eighty letters and a few lines; a page's layer has hundreds. */
const STAMP_LETTERS = 250;
const STAMP_HEIGHT = 0.2;
/** Tables of numbers and codes hold few letters. */
const FEW_UNREADABLE = 0.1;

const VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/iu;
const LETTER = /\p{L}/u;
/** Private use, replacement and control characters: glyphs whose letters the file does not tell. */
const UNREADABLE = /[\p{Co}\p{Cn}\ufffd\u0000-\u0008\u000e-\u001f]/u;

export function judgeLayer({ text, imageShare, textShare }: LayerEvidence): LayerVerdict {
  let letters = 0;
  let vietnamese = 0;
  let unreadable = 0;
  let marks = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code > 0x20 && code < 0x7f) {
      // Plain letters are most of a page; they need no look at Unicode's tables.
      marks++;
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) letters++;
      continue;
    }
    if (character.trim() === '') continue;
    marks++;
    if (LETTER.test(character)) letters++;
    if (VIETNAMESE.test(character)) vietnamese++;
    if (UNREADABLE.test(character)) unreadable++;
  }
  const pictured = imageShare >= PAGE_IMAGE;
  if (marks === 0) return pictured ? 'no-text' : 'blank';
  if (marks >= ENOUGH_LETTERS / 2 && unreadable / marks > FEW_UNREADABLE) return 'broken-encoding';
  if (pictured && letters < STAMP_LETTERS && textShare < STAMP_HEIGHT) return 'stamp-only';
  if (letters >= ENOUGH_LETTERS && vietnamese / letters < LEAST_VIETNAMESE) return 'broken-encoding';
  // Letters beyond Latin, or hardly any letters among many marks: character codes without their meaning.
  if (marks >= 3 * ENOUGH_LETTERS && letters / marks < 0.15) return 'broken-encoding';
  return 'usable';
}
