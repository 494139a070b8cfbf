/** One pass over a page's operators: its glyphs as runs, its rules, how much of it is pictures. */
import type { Rule } from '../reading.ts';
import { codeOfFont, type FontCode, textOfGlyph } from './glyph-text.ts';
import { applyX, applyY, IDENTITY, type Matrix, multiply, scaleOf } from './matrix.ts';
import type { PdfPage } from './open.ts';
import { ruleOfBox, rulesOfPath } from './path-rules.ts';
import { type BuiltRun, createRunBuilder, type GlyphLook, type Turn } from './run-builder.ts';

export interface PageContent {
  width: number;
  height: number;
  runs: BuiltRun[];
  rules: Rule[];
  /** Share of the page covered by its largest pictures, 0..1. */
  imageShare: number;
  /** Annotations whose appearance showed some text. */
  annotations: Set<string>;
}

/** The engine's operator codes that matter here (its OPS table, stable since its version 1). */
const OP = {
  setLineWidth: 2,
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  stroke: 20,
  closeStroke: 21,
  fill: 22,
  eoFill: 23,
  fillStroke: 24,
  eoFillStroke: 25,
  closeFillStroke: 26,
  closeEOFillStroke: 27,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRenderingMode: 38,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  beginGroup: 76,
  endGroup: 77,
  beginAnnotation: 80,
  endAnnotation: 81,
  paintImageMaskXObject: 83,
  paintImageXObject: 85,
  paintInlineImageXObject: 86,
  constructPath: 91,
  rawFillPath: 94,
} as const;

const FILLS = new Set<number>([
  OP.fill,
  OP.eoFill,
  OP.fillStroke,
  OP.eoFillStroke,
  OP.closeFillStroke,
  OP.closeEOFillStroke,
]);
const STROKES = new Set<number>([
  OP.stroke,
  OP.closeStroke,
  OP.fillStroke,
  OP.eoFillStroke,
  OP.closeFillStroke,
  OP.closeEOFillStroke,
]);

interface Glyph {
  originalCharCode: number;
  unicode: string;
  width: number;
  isSpace: boolean;
}

interface Font {
  name?: string;
  bold?: boolean;
  black?: boolean;
  italic?: boolean;
  fontMatrix?: number[];
  vertical?: boolean;
}

interface State {
  matrix: Matrix;
  lineWidth: number;
  font: FontLook | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
}

interface FontLook {
  bold: boolean;
  italic: boolean;
  code: FontCode;
  unit: number;
}

/** A page's paths may hold a drawing; a table of a thousand cells has some ten thousand rules. */
const MOST_RULES = 60_000;

export async function readPageContent(page: PdfPage): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const { fnArray, argsArray } = operators as { fnArray: number[]; argsArray: unknown[] };
  const { width, height } = viewport;
  const base = viewport.transform as unknown as Matrix;

  const builder = createRunBuilder();
  const rules: Rule[] = [];
  const annotations = new Set<string>();
  const fonts = new Map<string, FontLook>();
  const looks = new Map<string, GlyphLook>();
  const stack: State[] = [];
  let imageArea = 0;
  let annotation: { id: string } | null = null;
  let state: State = freshState(base);
  let textMatrix: Matrix = IDENTITY;
  let lineX = 0;
  let lineY = 0;
  let x = 0;
  let y = 0;

  const fontOf = (name: string): FontLook => {
    let look = fonts.get(name);
    if (!look) {
      look = lookOfFont(page.commonObjs.has(name) ? (page.commonObjs.get(name) as Font) : {});
      fonts.set(name, look);
    }
    return look;
  };

  const lookOf = (font: FontLook, size: number): GlyphLook => {
    const from = annotation ? 'annotation' : 'page';
    const rounded = Math.round(size * 10) / 10;
    const key = `${rounded}|${font.bold}|${font.italic}|${font.code}|${from}`;
    let look = looks.get(key);
    if (!look) {
      look = { size: rounded, bold: font.bold, italic: font.italic, code: font.code, from };
      looks.set(key, look);
    }
    return look;
  };

  const show = (glyphs: readonly (Glyph | number | null)[]): void => {
    const { font, fontSize, horizontalScale: scale } = state;
    if (!font) return;
    const whole = multiply(state.matrix, textMatrix);
    const size = Math.abs(fontSize) * scaleOf(whole);
    const turn = turnOf(whole, fontSize < 0);
    const look = lookOf(font, size);
    const stretch = Math.hypot(whole[0], whole[1]);
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        x -= (glyph * fontSize * scale) / 1000;
        continue;
      }
      const own = glyph.width * font.unit * fontSize;
      const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      const pageX = applyX(whole, x, y + state.rise);
      const pageY = applyY(whole, x, y + state.rise);
      const text = textOfGlyph(glyph.unicode, glyph.originalCharCode, font.code);
      if (pageX > -2 && pageX < width + 2 && pageY > -2 && pageY < height + 2) {
        if (annotation && text.trim() !== '') annotations.add(annotation.id);
        builder.put(text, pageX, pageY, Math.abs(own * scale * stretch), turn, look);
      }
      x += (own + spacing) * scale;
    }
  };

  const image = (): void => {
    const m = state.matrix;
    const xs = [m[4], m[4] + m[0], m[4] + m[2], m[4] + m[0] + m[2]];
    const ys = [m[5], m[5] + m[1], m[5] + m[3], m[5] + m[1] + m[3]];
    const [left, right] = [Math.max(0, Math.min(...xs)), Math.min(width, Math.max(...xs))];
    const [top, bottom] = [Math.max(0, Math.min(...ys)), Math.min(height, Math.max(...ys))];
    if (right <= left || bottom <= top) return;
    const rule = ruleOfBox(left, top, right, bottom);
    if (rule) rules.push(rule);
    else imageArea += (right - left) * (bottom - top);
  };

  for (let i = 0; i < fnArray.length; i++) {
    const args = argsArray[i] as never[] as [never, never, never, never];
    switch (fnArray[i]) {
      case OP.save:
      case OP.beginGroup:
        stack.push({ ...state });
        break;
      case OP.restore:
      case OP.endGroup:
      case OP.paintFormXObjectEnd:
        state = stack.pop() ?? state;
        break;
      case OP.transform:
        state.matrix = multiply(state.matrix, args);
        break;
      case OP.paintFormXObjectBegin:
        stack.push({ ...state });
        if (args[0]) state.matrix = multiply(state.matrix, args[0]);
        break;
      case OP.beginAnnotation: {
        stack.push({ ...state });
        state = freshState(base);
        state.matrix = multiply(multiply(base, args[2]), args[3]);
        annotation = { id: String(args[0]) };
        break;
      }
      case OP.endAnnotation:
        state = stack.pop() ?? state;
        annotation = null;
        break;
      case OP.setLineWidth:
        state.lineWidth = Number(args[0]);
        break;
      case OP.setGState:
        for (const [key, value] of args[0] as unknown as [string, unknown][]) {
          if (key === 'LW') state.lineWidth = Number(value);
          if (key === 'Font') {
            const [name, size] = value as [string, number];
            state.font = fontOf(name);
            state.fontSize = size;
          }
        }
        break;
      case OP.beginText:
        textMatrix = IDENTITY;
        x = lineX = 0;
        y = lineY = 0;
        break;
      case OP.setCharSpacing:
        state.charSpacing = Number(args[0]);
        break;
      case OP.setWordSpacing:
        state.wordSpacing = Number(args[0]);
        break;
      case OP.setHScale:
        state.horizontalScale = Number(args[0]) / 100;
        break;
      case OP.setLeading:
        state.leading = -Number(args[0]);
        break;
      case OP.setTextRise:
        state.rise = Number(args[0]);
        break;
      case OP.setFont:
        state.font = fontOf(args[0]);
        state.fontSize = Number(args[1]);
        break;
      case OP.setLeadingMoveText:
        state.leading = Number(args[1]);
        x = lineX += Number(args[0]);
        y = lineY += Number(args[1]);
        break;
      case OP.moveText:
        x = lineX += Number(args[0]);
        y = lineY += Number(args[1]);
        break;
      case OP.setTextMatrix:
        textMatrix = args[0] as Matrix;
        x = lineX = 0;
        y = lineY = 0;
        break;
      case OP.nextLine:
        x = lineX;
        y = lineY += state.leading;
        break;
      case OP.showText:
        show(args[0]);
        break;
      case OP.paintImageXObject:
      case OP.paintImageMaskXObject:
      case OP.paintInlineImageXObject:
        image();
        break;
      case OP.constructPath: {
        const [paint, [data]] = args as unknown as [number, [Float32Array | null]];
        if (!data || rules.length > MOST_RULES) break;
        if (STROKES.has(paint)) rules.push(...rulesOfPath(data, 'stroke', state.matrix, state.lineWidth));
        if (FILLS.has(paint)) rules.push(...rulesOfPath(data, 'fill', state.matrix, 0));
        break;
      }
      default:
        break;
    }
  }
  return { width, height, runs: builder.finish(), rules, imageShare: imageArea / (width * height), annotations };
}

const freshState = (matrix: Matrix): State => ({
  matrix,
  lineWidth: 1,
  font: null,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
});

function lookOfFont(font: Font): FontLook {
  const name = font.name ?? '';
  return {
    bold: Boolean(font.bold || font.black) || /bold|black|heavy/iu.test(name),
    italic: Boolean(font.italic) || /italic|oblique/iu.test(name),
    code: codeOfFont(name),
    unit: font.fontMatrix?.[0] ?? 0.001,
  };
}

/** A slant below this is still level: scanners and producers round. */
const LEVEL = 0.06;

function turnOf(matrix: Matrix, mirrored: boolean): Turn {
  const sign = mirrored ? -1 : 1;
  const length = Math.hypot(matrix[0], matrix[1]) || 1;
  const cosine = (sign * matrix[0]) / length;
  const sine = (sign * matrix[1]) / length;
  if (Math.abs(sine) < LEVEL) return cosine > 0 ? 0 : 2;
  if (Math.abs(cosine) < LEVEL) return sine > 0 ? 1 : 3;
  return null;
}
