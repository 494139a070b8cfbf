/** What the engine read, as runs placed on the page. */
import type { PlacedRun } from '../reading.ts';
import type { OcrWord } from './engine.ts';

/** The engine's row height runs from the foot of the descenders to the head of the ascenders: 40 pixels for 14 points at 200 dpi. */
const SIZE_OF_ROW = 0.97;

export function placedRun(word: OcrWord, pointsPerPixel: number): PlacedRun {
  return {
    text: word.text,
    box: {
      x: word.x0 * pointsPerPixel,
      y: word.y0 * pointsPerPixel,
      width: (word.x1 - word.x0) * pointsPerPixel,
      height: (word.y1 - word.y0) * pointsPerPixel,
    },
    baseline: word.baseline * pointsPerPixel,
    size: word.lineHeight * SIZE_OF_ROW * pointsPerPixel,
    bold: false,
    italic: false,
    advances: null,
    from: 'ocr',
    confidence: word.confidence,
  };
}

/** A mark smaller than this, in inches, is a speck; a full stop of its own is not set in plans. */
const SPECK_INCHES = 0.012;
/** Signs that dust and pen strokes are taken for. */
const NO_WORD = /^[^\p{L}\p{N}]{1,3}$/u;
/** Signs that stand alone in plans for good reason: dashes, bullets, slashes of numbers, dots to be filled in. */
const LONE_SIGNS = /^[-–—+*•·./:…&%()“”"]+$/u;
const DOUBTFUL = 0.35;
/** Small letters of the smallest print are higher: what lies lower is what is left of a rule, or of a line under a name. */
const LOWEST_LETTER_INCHES = 0.045;
/** A letter or two that the engine did not believe in itself must be higher. */
const LOWEST_DOUBTFUL_INCHES = 0.065;

export function isRubbish(word: OcrWord, dpi: number): boolean {
  if (Math.max(word.x1 - word.x0, word.y1 - word.y0) < SPECK_INCHES * dpi) return true;
  if (!NO_WORD.test(word.text)) {
    const isDoubtful = word.confidence < DOUBTFUL && word.text.length <= 2;
    const lowest = isDoubtful ? LOWEST_DOUBTFUL_INCHES : LOWEST_LETTER_INCHES;
    return /[\p{L}\p{N}]/u.test(word.text) && word.y1 - word.y0 < lowest * dpi;
  }
  return !LONE_SIGNS.test(word.text) || word.confidence < DOUBTFUL;
}
