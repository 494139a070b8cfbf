/** Writes small PDFs for tests: text at places, rules stroked or filled, annotations, any rotation. */

export interface WrittenText {
  x: number;
  /** From the page's top. */
  y: number;
  text: string;
  size?: number;
  font?: FontName;
}

export type FontName = 'plain' | 'bold' | 'tcvn3' | 'vni' | 'mute';

export interface WrittenPage {
  width?: number;
  height?: number;
  rotate?: 0 | 90 | 180 | 270;
  texts?: WrittenText[];
  /** From, to; drawn as strokes. */
  strokes?: [x1: number, y1: number, x2: number, y2: number][];
  /** Thin rectangles, filled. */
  fills?: [x: number, y: number, width: number, height: number][];
  /** Words in appearances of form fields. */
  fields?: WrittenText[];
  /** Any operators, put first. */
  raw?: string;
}

/** Every letter is half an em wide. */
export const LETTER_WIDTH = 0.5;

/** Code points of a text as one-byte codes, the same for all fonts with a ToUnicode map. */
class Codes {
  readonly codes = new Map<string, number>([[' ', 32]]);

  of(text: string): string {
    return Array.from(text, (character) => {
      let code = this.codes.get(character);
      if (code === undefined) {
        code = 33 + this.codes.size;
        if (code > 255) throw new Error('too many letters for one test document');
        this.codes.set(character, code);
      }
      return code.toString(16).padStart(2, '0');
    }).join('');
  }

  toUnicode(): string {
    const rows = [...this.codes].map(
      ([character, code]) =>
        `<${code.toString(16).padStart(2, '0')}> <${Buffer.from(character, 'utf16le').swap16().toString('hex')}>`,
    );
    return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
${rows.length} beginbfchar\n${rows.join('\n')}\nendbfchar endcmap end end`;
  }
}

const latin1Hex = (text: string): string => Buffer.from(text, 'latin1').toString('hex');
const NAMES: Record<FontName, string> = {
  plain: 'ABCDEF+TimesNewRoman',
  bold: 'ABCDEF+TimesNewRoman-Bold',
  tcvn3: 'ABCDEF+.VnTime',
  vni: 'VNI-Times',
  mute: 'ABCDEF+Mute',
};

export function writePdf(pages: readonly WrittenPage[]): Uint8Array {
  const codes = new Codes();
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (dictionary: string, content: string): string =>
    `<<${dictionary}/Length ${Buffer.byteLength(content, 'latin1')}>>\nstream\n${content}\nendstream`;
  const catalog = add('');
  const tree = add('');
  const map = add('');
  const widths = `/FirstChar 0/LastChar 255/Widths[${'500 '.repeat(256)}]`;
  const fonts = (Object.keys(NAMES) as FontName[]).map((name) => {
    const flags = name === 'bold' ? 262178 : 34;
    const descriptor = add(
      `<</Type/FontDescriptor/FontName/${NAMES[name]}/Flags ${flags}/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>`,
    );
    const unicode = name === 'plain' || name === 'bold' ? `/ToUnicode ${map} 0 R` : '';
    return `/${name} ${add(`<</Type/Font/Subtype/TrueType/BaseFont/${NAMES[name]}/Encoding/WinAnsiEncoding${widths}/FontDescriptor ${descriptor} 0 R${unicode}>>`)} 0 R`;
  });
  const resources = `<</Font<<${fonts.join('')}>>>>`;
  const show = (text: WrittenText, y: number): string => {
    const { font = 'plain', size = 13 } = text;
    const hex = font === 'plain' || font === 'bold' || font === 'mute' ? codes.of(text.text) : latin1Hex(text.text);
    return `BT /${font} ${size} Tf 1 0 0 1 ${text.x} ${y} Tm <${hex}> Tj ET`;
  };
  const kids = pages.map((page) => {
    const { width = 595, height = 842, rotate = 0, texts = [], strokes = [], fills = [], fields = [], raw = '' } = page;
    const content = [
      raw,
      ...fills.map(([x, y, w, h]) => `${x} ${height - y - h} ${w} ${h} re f`),
      ...strokes.map(([x1, y1, x2, y2]) => `0.5 w ${x1} ${height - y1} m ${x2} ${height - y2} l S`),
      ...texts.map((text) => show(text, height - text.y)),
    ].join('\n');
    const annotations = fields.map((field) => {
      const { size = 13 } = field;
      const [w, h] = [field.text.length * LETTER_WIDTH * size + 4, size + 4];
      const look = add(
        stream(
          `/Type/XObject/Subtype/Form/BBox[0 0 ${w} ${h}]/Resources ${resources}`,
          show({ ...field, x: 0 }, 0.25 * size),
        ),
      );
      const bottom = height - field.y - 0.25 * size;
      return `${add(`<</Type/Annot/Subtype/Widget/FT/Tx/T(f${objects.length})/F 4/Rect[${field.x} ${bottom} ${field.x + w} ${bottom + h}]/AP<</N ${look} 0 R>>>>`)} 0 R`;
    });
    const contents = add(stream('', content));
    return add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}/Resources ${resources}/Contents ${contents} 0 R/Annots[${annotations.join(' ')}]>>`,
    );
  });
  objects[catalog - 1] = `<</Type/Catalog/Pages ${tree} 0 R>>`;
  objects[tree - 1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`;
  objects[map - 1] = stream('', codes.toUnicode());
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root ${catalog} 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
