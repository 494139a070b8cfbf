/** A Word file for one test: the parts as given, the rest as Word would need them. */
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

export interface DocxParts {
  /** Inside `w:body`. */
  body: string;
  /** Inside `w:styles`. */
  styles?: string;
  /** Inside `w:numbering`. */
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  /** Headers and footers by relationship id, inside `w:hdr` or `w:ftr`. */
  headers?: Record<string, string>;
  footers?: Record<string, string>;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const root = (name: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`;

export const documentXml = (body: string): string => root('document', `<w:body>${body}</w:body>`);

/** `replace` puts other bytes in the place of a part's, to break it. */
export function writeDocx(parts: DocxParts, replace: Record<string, Uint8Array> = {}): Uint8Array {
  const files: Record<string, string> = { 'word/document.xml': documentXml(parts.body) };
  const relationships: string[] = [];
  const put = (file: string, type: string, xml: string, id = type): void => {
    files[`word/${file}`] = xml;
    relationships.push(`<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${file}"/>`);
  };
  for (const type of ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const)
    if (parts[type] !== undefined) put(`${type}.xml`, type, root(type, parts[type]));
  for (const [id, content] of Object.entries(parts.headers ?? {})) put(`${id}.xml`, 'header', root('hdr', content), id);
  for (const [id, content] of Object.entries(parts.footers ?? {})) put(`${id}.xml`, 'footer', root('ftr', content), id);
  const package_ = 'http://schemas.openxmlformats.org/package/2006';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  files['[Content_Types].xml'] =
    `<Types xmlns="${package_}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
  files['_rels/.rels'] =
    `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`;
  files['word/_rels/document.xml.rels'] =
    `<Relationships xmlns="${package_}/relationships">${relationships.join('')}</Relationships>`;
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...bytes, ...replace });
}

/** A paragraph: properties, then runs, or plain text for one run. */
export const p = (content: string, pPr = ''): string =>
  `<w:p>${pPr ? `<w:pPr>${pPr}</w:pPr>` : ''}${content.startsWith('<') ? content : r(content)}</w:p>`;

export const r = (text: string, rPr = ''): string =>
  `<w:r>${rPr ? `<w:rPr>${rPr}</w:rPr>` : ''}${text.startsWith('<') ? text : `<w:t xml:space="preserve">${text}</w:t>`}</w:r>`;

export const numPr = (numId: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

/** A level: number format, label text, further properties. */
export const lvl = (index: number, format: string, text: string, more = '', start = 1): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

export const abstractNum = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;

export const num = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;

export const BORDERS =
  '<w:tblBorders><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>';

export const tbl = (rows: string[], widths: number[], tblPr = BORDERS): string =>
  `<w:tbl><w:tblPr>${tblPr}</w:tblPr><w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;

export const tr = (cells: string[], trPr = ''): string =>
  `<w:tr>${trPr ? `<w:trPr>${trPr}</w:trPr>` : ''}${cells.join('')}</w:tr>`;

export const tc = (content: string, tcPr = ''): string =>
  `<w:tc>${tcPr ? `<w:tcPr>${tcPr}</w:tcPr>` : ''}${content.startsWith('<') ? content : p(content)}</w:tc>`;
