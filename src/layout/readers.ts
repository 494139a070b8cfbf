/** Which reader serves which kind of file; each is loaded when the first such file comes. */
import type { Reader } from '../read/reader.ts';
import type { FileKind } from '../read/sniff.ts';

export const READERS: Partial<Record<FileKind, () => Promise<Reader>>> = {
  pdf: async () => (await import('../read/pdf/index.ts')).readPdf,
  text: async () => (await import('../read/text.ts')).readText,
  doc: async () => (await import('../read/doc/read-doc.ts')).readDoc,
  docx: async () => (await import('../read/docx/read-docx.ts')).readDocx,
  rtf: async () => (await import('../read/rtf/read-rtf.ts')).readRtf,
  'encrypted-docx': async () => (await import('../read/encrypted-office.ts')).readEncryptedOffice,
  html: async () => (await import('../read/html.ts')).readHtml,
  png: async () => (await import('../read/image.ts')).readImage,
  jpeg: async () => (await import('../read/image.ts')).readImage,
  tiff: async () => (await import('../read/image.ts')).readImage,
  markdown: async () => (await import('../read/markdown.ts')).readMarkdown,
};
