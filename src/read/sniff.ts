/** What a file is: told by its content, then, where the content leaves a doubt, by its name. */
import { type DecodedText, decodeText } from './decode-text.ts';
import { judgeMarkdown } from './markdown-evidence.ts';
import { isOle, listOleRoot } from './ole-directory.ts';
import { listZip, readZipEntry } from './zip-directory.ts';

/** Kinds that a reader may exist for. */
export type ReadableKind =
  | 'pdf'
  | 'docx'
  | 'encrypted-docx'
  | 'doc'
  | 'rtf'
  | 'html'
  | 'markdown'
  | 'text'
  | 'png'
  | 'jpeg'
  | 'tiff';
/** Kinds that are known and refused with advice. */
export type RefusedKind =
  | 'xlsx'
  | 'xls'
  | 'pptx'
  | 'ppt'
  | 'odt'
  | 'heic'
  | 'webp'
  | 'gif'
  | 'bmp'
  | 'other-image'
  | 'archive'
  | 'program'
  | 'media'
  | 'plan-json'
  | 'json'
  | 'xml'
  | 'ole'
  | 'binary';
export type FileKind = ReadableKind | RefusedKind | 'empty' | 'cut-zip';

/** How much of a text is looked at to tell Markdown, HTML and JSON from plain words. */
const SAMPLE_BYTES = 262_144;
/** The table of content types in a Word file is a few kilobytes. */
const MAX_CONTENT_TYPES_BYTES = 1_048_576;

/** What a file is, and its words where they had to be decoded to tell. */
export interface Sniffed {
  kind: FileKind;
  /** Null where the file is no text, or a longer one than was looked at. */
  decoded: DecodedText | null;
}

export function sniff(bytes: Uint8Array, name = ''): FileKind {
  return sniffAndDecode(bytes, name).kind;
}

export function sniffAndDecode(bytes: Uint8Array, name = ''): Sniffed {
  const kind = bytes.length === 0 ? 'empty' : sniffSignature(bytes);
  if (kind !== null) return { kind, decoded: null };
  const decoded = decodeText(bytes.subarray(0, SAMPLE_BYTES));
  return {
    kind: sniffText(decoded.text, bytes.length <= SAMPLE_BYTES, name),
    decoded: bytes.length <= SAMPLE_BYTES ? decoded : null,
  };
}

/** Formats that begin with bytes of their own. */
const SIGNATURES: readonly (readonly [FileKind, string, number?])[] = [
  ['rtf', '{\\rtf'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jpeg', '\xff\xd8\xff'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['tiff', 'II+\0'],
  ['tiff', 'MM\0+'],
  ['gif', 'GIF8'],
  ['webp', 'WEBP', 8],
  ['other-image', '\0\0\0\x0cjP  '],
  ['other-image', '8BPS'],
  ['other-image', 'AT&TFORM'],
  ['other-image', '\0\0\x01\0'],
  ['archive', 'Rar!\x1a\x07'],
  ['archive', "7z\xbc\xaf'\x1c"],
  ['archive', '\x1f\x8b'],
  ['archive', 'BZh'],
  ['archive', '\xfd7zXZ\0'],
  ['archive', 'ustar', 257],
  ['program', 'MZ'],
  ['program', '\x7fELF'],
  ['program', '\xcf\xfa\xed\xfe'],
  ['program', '\xca\xfe\xba\xbe'],
  ['media', 'ID3'],
  ['media', 'OggS'],
  ['media', 'RIFF'],
  ['media', '\x1aE\xdf\xa3'],
];
/** Brands of the ISO media container that hold still pictures. */
const PICTURE_BRANDS = /^(?:hei[cxms]|hev[cxms]|mif1|msf1|avif|avis)/u;
/** Readers of PDF accept some rubbish before the header. */
const PDF_HEADER_WITHIN = 1024;

function sniffSignature(bytes: Uint8Array): FileKind | null {
  const head = latin(bytes.subarray(0, PDF_HEADER_WITHIN));
  if (head.startsWith('PK\x03\x04')) return sniffZip(bytes);
  if (head.startsWith('PK\x05\x06')) return 'archive';
  if (isOle(bytes)) return sniffOle(bytes);
  if (head.slice(4, 8) === 'ftyp') return PICTURE_BRANDS.test(head.slice(8)) ? 'heic' : 'media';
  // Two letters are a weak sign: a bitmap repeats its own length behind them.
  if (head.startsWith('BM') && bytes.length > 26 && head.slice(6, 10) === '\0\0\0\0') return 'bmp';
  for (const [kind, signature, at = 0] of SIGNATURES) {
    if (head.startsWith(signature, at) && !(kind === 'program' && signature === 'MZ' && !head.includes('\0')))
      return kind;
  }
  return head.includes('%PDF-') ? 'pdf' : null;
}

/** Main parts of Office files, by the content type that the container declares. */
const OFFICE_TYPES: readonly (readonly [RegExp, FileKind])[] = [
  [/wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled/u, 'docx'],
  [/spreadsheetml\.(?:sheet|template)\.main|ms-excel\.(?:sheet|template|addin)/u, 'xlsx'],
  [/presentationml\.(?:presentation|template|slideshow)\.main|ms-powerpoint\./u, 'pptx'],
];

function sniffZip(bytes: Uint8Array): FileKind {
  const entries = listZip(bytes);
  if (entries === null)
    return /word\/|\[Content_Types\]\.xml/u.test(latin(bytes.subarray(0, 65_536))) ? 'cut-zip' : 'archive';
  const types = entries.find((entry) => entry.name === '[Content_Types].xml');
  if (types) {
    const xml = readZipEntry(bytes, types, MAX_CONTENT_TYPES_BYTES);
    const declared = xml === null ? '' : new TextDecoder().decode(xml);
    const kind = OFFICE_TYPES.find(([pattern]) => pattern.test(declared))?.[1];
    if (kind) return kind;
  }
  const names = new Set(entries.map((entry) => entry.name));
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('ppt/presentation.xml')) return 'pptx';
  const declaration = entries.find((entry) => entry.name === 'mimetype');
  const mimetype = declaration ? readZipEntry(bytes, declaration, 256) : null;
  return mimetype && latin(mimetype).includes('opendocument.text') ? 'odt' : 'archive';
}

function sniffOle(bytes: Uint8Array): FileKind {
  const names = new Set(listOleRoot(bytes));
  if (names.has('EncryptedPackage')) return 'encrypted-docx';
  if (names.has('WordDocument')) return 'doc';
  if (names.has('Workbook') || names.has('Book')) return 'xls';
  if (names.has('PowerPoint Document')) return 'ppt';
  return 'ole';
}

/** Control characters that no text holds; form feed, escape of old printers and the DOS end mark do occur. */
const CONTROL = /[\u0000-\u0008\u000e-\u0019\u001c-\u001f]/gu;
const MARKDOWN_NAMES = /\.(?:md|markdown|mkd|mdown)$/iu;

function sniffText(text: string, whole: boolean, name: string): FileKind {
  const rubbish = (text.match(CONTROL)?.length ?? 0) + 2 * (text.match(/\ufffd/gu)?.length ?? 0);
  if (rubbish > 0.02 * text.length) return 'binary';
  if (text.trim() === '') return 'empty';
  const start = text.replace(/^[\s\ufeff]+/u, '');
  if (/^[{[]/u.test(start)) {
    const json = sniffJson(start, whole);
    if (json) return json;
  }
  const opening = skipComments(start.slice(0, 4096));
  if (/^(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/iu.test(opening)) return 'html';
  if (/^<\?xml/iu.test(opening)) return /<html[\s>]/iu.test(opening) ? 'html' : 'xml';
  if (MARKDOWN_NAMES.test(name)) return 'markdown';
  return judgeMarkdown(text) ? 'markdown' : 'text';
}

function skipComments(html: string): string {
  let at = 0;
  while (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at);
    if (end < 0) return '';
    at = end + 3;
    while (/\s/u.test(html[at] ?? '')) at++;
  }
  return html.slice(at);
}

function sniffJson(text: string, whole: boolean): FileKind | null {
  if (!/^\{\s*"|^\[\s*[{["\d\]]|^\{\s*\}/u.test(text)) return null;
  // A Plan says so at its very start; a text that merely opens with a bracket is no JSON.
  if (/^\[?\s*\{\s*"schemaVersion"\s*:/u.test(text)) return 'plan-json';
  if (!whole) return 'json';
  try {
    const value: unknown = JSON.parse(text);
    const record = Array.isArray(value) ? value[0] : value;
    return typeof record === 'object' && record !== null && 'schemaVersion' in record ? 'plan-json' : 'json';
  } catch {
    return null;
  }
}

/** Bytes as the characters of the same numbers. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
