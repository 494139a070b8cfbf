/** The least of WordprocessingML that a letter needs: paragraphs, runs, tables, one page size. */
import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../render/xlsx.ts';

export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
}

export interface ParagraphStyle {
  align?: 'left' | 'center' | 'right' | 'both';
  /** Points. */
  size?: number;
  indentFirst?: boolean;
  spaceBefore?: number;
  spaceAfter?: number;
  keepNext?: boolean;
}

const TWIPS = 20;
/** Centimetres to twentieths of a point. */
export const cm = (value: number): number => Math.round((value / 2.54) * 72 * TWIPS);

export function paragraph(runs: string | readonly Run[], style: ParagraphStyle = {}): string {
  const list = typeof runs === 'string' ? [{ text: runs }] : runs;
  const { align = 'left', size, indentFirst, spaceBefore = 0, spaceAfter = 0, keepNext } = style;
  const properties = [
    keepNext ? '<w:keepNext/>' : '',
    `<w:spacing w:before="${spaceBefore * TWIPS}" w:after="${spaceAfter * TWIPS}"/>`,
    indentFirst ? `<w:ind w:firstLine="${cm(1.27)}"/>` : '',
    `<w:jc w:val="${align}"/>`,
  ].join('');
  return `<w:p><w:pPr>${properties}</w:pPr>${list.map((item) => run(item, size)).join('')}</w:p>`;
}

function run({ text, bold, italic, underline }: Run, size?: number): string {
  const properties = [
    bold ? '<w:b/>' : '',
    italic ? '<w:i/>' : '',
    underline ? '<w:u w:val="single"/>' : '',
    size ? `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>` : '',
  ].join('');
  const words = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>');
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${words}</w:r>`;
}

export interface TableStyle {
  /** Column widths in centimetres. */
  widths: readonly number[];
  borders: boolean;
  /** The first row is printed again on each page. */
  repeatHead?: boolean;
}

/** Cells hold paragraphs already made. */
export function table(rows: readonly (readonly string[])[], { widths, borders, repeatHead }: TableStyle): string {
  const edge = (name: string): string =>
    `<w:${name} w:val="${borders ? 'single' : 'none'}" w:sz="4" w:space="0" w:color="auto"/>`;
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('');
  const grid = widths.map((width) => `<w:gridCol w:w="${cm(width)}"/>`).join('');
  const body = rows.map((cells, index) => {
    const head = repeatHead && index === 0 ? '<w:tblHeader/>' : '';
    const columns = cells.map(
      (content, i) => `<w:tc><w:tcPr><w:tcW w:w="${cm(widths[i] ?? 2)}" w:type="dxa"/></w:tcPr>${content}</w:tc>`,
    );
    return `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${columns.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Fixed, so that the same letter gives the same bytes. */
const TIMESTAMP = new Date('2026-01-01T00:00:00Z');

/** A4 with the margins of Nghị định 30/2020: 20 mm above, below and right, 30 mm left; Times New Roman 14. */
export function wordDocument(body: readonly string[]): Uint8Array {
  const section = `<w:sectPr><w:pgSz w:w="${cm(21)}" w:h="${cm(29.7)}"/><w:pgMar w:top="${cm(2)}" w:right="${cm(2)}" w:bottom="${cm(2)}" w:left="${cm(3)}" w:header="${cm(1)}" w:footer="${cm(1)}" w:gutter="0"/></w:sectPr>`;
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${body.join('')}${section}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(`${XML}${xml}`)])), {
    mtime: TIMESTAMP,
    level: 6,
  });
}
