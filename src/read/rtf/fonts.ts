/** Bytes of an RTF file as letters: by the character set of the font that they are set in. */

export interface RtfFont {
  name: string;
  charset: number;
}

/** Windows code pages of the character sets that fonts name. */
const CODE_PAGES: Record<number, number> = { 0: 0, 163: 1258, 204: 1251, 238: 1250, 161: 1253, 162: 1254, 186: 1257 };
const SYMBOL = 2;
const decoders = new Map<number, string[]>();

/** One byte in a font; `codePage` is the document's own, for fonts that name none. */
export function letterOf(code: number, font: RtfFont | undefined, codePage: number): string {
  // Legacy Vietnamese fonts keep their codes; their letters are found later, by the font's name.
  if (font && /^(?:\.vn|vni[- ])/iu.test(font.name)) return String.fromCharCode(code);
  if (font?.charset === SYMBOL) return String.fromCharCode(0xf000 + code);
  return table((font && CODE_PAGES[font.charset]) || codePage)[code]!;
}

function table(codePage: number): string[] {
  let letters = decoders.get(codePage);
  if (!letters) {
    const decoder = decoderOf(codePage);
    letters = Array.from({ length: 256 }, (_, code) => decoder.decode(Uint8Array.of(code)));
    decoders.set(codePage, letters);
  }
  return letters;
}

function decoderOf(codePage: number): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(codePage === 65_001 ? 'windows-1252' : `windows-${codePage}`);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
