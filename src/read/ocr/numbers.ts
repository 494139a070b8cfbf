/**
 * Numbers that the engine was not quite sure of, read again, each alone and in two sizes. A digit taken for another is the
 * one slip that no dictionary shows ("30/11" read as "20/11"); the same print seen in another size rarely repeats it.
 */
import type { Engine, OcrWord } from './engine.ts';
import { SEGMENTATION } from './engine.ts';
import { crop, type Raster } from './raster.ts';
import { straighten } from './scale.ts';

/** A figure, a percentage, an amount, a day: at least two signs, so that labels and footnote signs stay out. */
const NUMBER = /^\d[\d.,/:]*\d%?$|^\d%$/u;
/** "3.1." heads a point: its full stops go lost in a second look, and the numbering shows what it is. */
const LABEL = /^\d{1,2}(?:\.\d{1,2})+\.?$/u;
/** A number read with this confidence is right. */
const SURE = 0.9;
/** Where no two readings agree the number is doubtful, however sure the engine was of one of them. */
const DISPUTED = 0.5;
const OTHER_SIZES_DPI = [300, 250];
const PADDING_INCHES = 0.01;
const MARGIN_INCHES = 0.06;

export interface Figure {
  text: string;
  confidence: number;
}

/** Reads the doubtful numbers among `words` again and writes down, in place, how sure they are now. */
export async function rereadNumbers(
  raster: Raster,
  words: OcrWord[],
  dpi: number,
  engine: Engine,
): Promise<{ word: number; to: string }[]> {
  const repairs = await Promise.all(
    words.map(async (word, index) => {
      if (word.confidence >= SURE || LABEL.test(word.text) || followsQuarter(words, index)) return null;
      const { head, core, tail } = coreOf(word.text);
      if (!NUMBER.test(core)) return null;
      const others = await Promise.all(OTHER_SIZES_DPI.map((size) => readAlone(raster, word, dpi, size, engine)));
      const decided = decide({ text: core, confidence: word.confidence }, others);
      words[index] = { ...word, confidence: decided.confidence };
      return decided.text === core ? null : { word: index, to: head + decided.text + tail };
    }),
  );
  return repairs.filter((repair) => repair !== null);
}

/**
 * What a number is, by three readings of it: the digits that two of them share, written as the surest of these writes
 * them (a comma may be lost, hardly ever made up); otherwise the first, doubtful.
 */
export function decide(first: Figure, others: readonly Figure[]): Figure {
  const readings = [first, ...others].filter(({ text }) => NUMBER.test(text));
  const agreed = readings.filter(
    (one) => readings.filter((other) => digitsOf(other.text) === digitsOf(one.text)).length >= 2,
  );
  if (agreed.length === 0) return { text: first.text, confidence: Math.min(first.confidence, DISPUTED) };
  return agreed.reduce((best, one) => (one.confidence > best.confidence ? one : best));
}

const digitsOf = (text: string): string => text.replace(/[.,:]/gu, '');

/** Brackets and closing marks around the number stay as they were read. */
function coreOf(text: string): { head: string; core: string; tail: string } {
  const head = /^[(<>≥≤]*/u.exec(text)![0];
  const tail = /[);.,:]*$/u.exec(text.slice(head.length))![0];
  return { head, core: text.slice(head.length, text.length - tail.length), tail };
}

/** "Quý II" is told by its strokes: as a number it would be read "11" in every size. */
function followsQuarter(words: readonly OcrWord[], index: number): boolean {
  const before = words[index - 1];
  return before !== undefined && /^quý$/iu.test(before.text);
}

async function readAlone(raster: Raster, word: OcrWord, dpi: number, size: number, engine: Engine): Promise<Figure> {
  const padding = Math.round(PADDING_INCHES * dpi);
  const image = crop(
    raster,
    word.x0 - padding,
    word.y0 - padding,
    word.x1 - word.x0 + 2 * padding,
    word.y1 - word.y0 + 2 * padding,
    Math.round(MARGIN_INCHES * dpi),
  );
  const read = await engine.recognise(straighten(image, 0, size / dpi), SEGMENTATION.line, size);
  return {
    text: coreOf(read.map(({ text }) => text).join('')).core,
    confidence: Math.min(1, ...read.map(({ confidence }) => confidence)),
  };
}
