/** The style sheet and font table of a .doc: modifiers that styles add before a paragraph's own. */
import type { DocFile } from './file.ts';
import { type Sprm, sprmsOf } from './sprms.ts';

export interface DocStyles {
  /** Paragraph modifiers of a style, its ancestors' first. */
  paragraph(style: number): readonly Sprm[];
  /** Character modifiers of a paragraph or character style, its ancestors' first. */
  character(style: number): readonly Uint8Array[];
  /** 1-based outline level by the built-in heading styles. */
  heading(style: number): number | null;
  font(index: number): string | null;
  defaultFont: number;
}

interface Style {
  kind: number;
  sti: number;
  base: number;
  paragraph: Uint8Array;
  character: Uint8Array;
}

const STYLE_SHEET = 1;
const FONTS = 15;
const NO_STYLE = 0xfff;
const LONGEST_CHAIN = 30;
const NONE = new Uint8Array(0);

export function readDocStyles(file: DocFile): DocStyles {
  const styles = readSheet(file.structure(STYLE_SHEET));
  const fonts = readFonts(file.structure(FONTS));
  const paragraphs: Sprm[][] = [];
  const chain = (style: number): Style[] => {
    const found: Style[] = [];
    for (let next = style; next !== NO_STYLE && found.length < LONGEST_CHAIN; ) {
      const one = styles.list[next];
      if (!one) break;
      found.unshift(one);
      next = one.base;
    }
    return found;
  };
  return {
    paragraph(style) {
      paragraphs[style] ??= chain(style).flatMap((one) => sprmsOf(one.paragraph));
      return paragraphs[style];
    },
    character: (style) => chain(style).map((one) => one.character),
    heading(style) {
      const sti = styles.list[style]?.sti ?? 0;
      return sti >= 1 && sti <= 9 ? sti : null;
    },
    font: (index) => fonts[index] ?? null,
    defaultFont: styles.defaultFont,
  };
}

function readSheet(bytes: Uint8Array): { list: (Style | null)[]; defaultFont: number } {
  const list: (Style | null)[] = [];
  if (bytes.length < 20) return { list, defaultFont: 0 };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headSize = view.getUint16(0, true);
  const count = view.getUint16(2, true);
  const baseSize = view.getUint16(4, true);
  const defaultFont = headSize >= 14 ? view.getUint16(14, true) : 0;
  let at = 2 + headSize;
  for (let i = 0; i < count && at + 2 <= bytes.length; i++) {
    const size = view.getUint16(at, true);
    const body = bytes.subarray(at + 2, at + 2 + size);
    list.push(size < baseSize + 2 ? null : readStyle(body, baseSize));
    at += 2 + size;
  }
  return { list, defaultFont };
}

function readStyle(body: Uint8Array, baseSize: number): Style | null {
  if (body.length < baseSize + 2) return null;
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const kind = view.getUint16(2, true) & 0xf;
  const style: Style = {
    kind,
    sti: view.getUint16(0, true) & 0xfff,
    base: view.getUint16(2, true) >> 4,
    paragraph: NONE,
    character: NONE,
  };
  // The name: its length, its letters, a closing zero.
  let at = baseSize + 2 + view.getUint16(baseSize, true) * 2 + 2;
  const nextUpx = (): Uint8Array => {
    if (at % 2 === 1) at += 1;
    if (at + 2 > body.length) return NONE;
    const size = view.getUint16(at, true);
    const upx = body.subarray(at + 2, at + 2 + size);
    at += 2 + size;
    return upx;
  };
  if (kind === 1) {
    style.paragraph = nextUpx().subarray(2);
    style.character = nextUpx();
  } else if (kind === 2) style.character = nextUpx();
  return style;
}

function readFonts(bytes: Uint8Array): string[] {
  const fonts: string[] = [];
  if (bytes.length < 4) return fonts;
  const count = bytes[0]! | (bytes[1]! << 8);
  let at = 4;
  for (let i = 0; i < count && at < bytes.length; i++) {
    const size = bytes[at]! + 1;
    let name = '';
    for (let j = at + 40; j + 1 < at + size; j += 2) {
      const code = bytes[j]! | (bytes[j + 1]! << 8);
      if (code === 0) break;
      name += String.fromCharCode(code);
    }
    fonts.push(name);
    at += size;
  }
  return fonts;
}
