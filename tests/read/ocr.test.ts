/** The whole way from a scanned page to its words, once, on the smallest scan of the fixtures. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDocument } from '../../src/layout/read-document.ts';
import { ocrPages } from '../../src/read/ocr/index.ts';
import { decodePng } from '../../src/read/ocr/png.ts';
import { openPdf } from '../../src/read/pdf/open.ts';
import { readPageImage } from '../../src/read/pdf/page-image.ts';

const SCAN = 'fixtures/built/xa-thuong-khe-2026/xa-thuong-khe-2026-scan.pdf';

it.skipIf(!existsSync(SCAN) && !process.env.CI)('reads a page of a scan', { timeout: 240_000 }, async () => {
  const { document, close } = await openPdf(new Uint8Array(readFileSync(SCAN)), null);
  try {
    const page = await document.getPage(1);
    const picture = await readPageImage(page);
    expect([picture?.width, picture?.height, picture?.channels]).toEqual([1654, 2339, 1]);
    const result = await ocrPages([{ number: 1, width: 595.3, height: 841.9, picture: async () => picture }]);
    const words = result.pages[0]!.runs.map((run) => run.text).join(' ');
    expect(words).toContain('Số: 12/KH-UBND');
    expect(words).toContain('Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ');
    expect(result.unread).toEqual([]);
  } finally {
    await close();
  }
});

it('does not start the engine for an empty page or an image that cannot be decoded', async () => {
  const blank = { width: 200, height: 300, channels: 1 as const, data: new Uint8Array(60_000).fill(255), dpi: 72 };
  const result = await ocrPages([
    { number: 1, width: null, height: null, picture: async () => blank },
    { number: 2, width: null, height: null, picture: async () => decodePng(new Uint8Array(40), 100) },
  ]);
  expect(result.pages.map((page) => [page.number, page.runs])).toEqual([[1, []]]);
  expect(result.unread).toEqual([{ page: 2, what: 'page', reason: 'image-not-decoded' }]);
});

it('tells of pages in their own order, whichever is done first', async () => {
  const slow = new Promise<null>((resolve) => setTimeout(() => resolve(null), 30));
  const { unread } = await ocrPages([
    { number: 1, width: 595, height: 842, picture: () => slow },
    { number: 2, width: 595, height: 842, picture: async () => null },
  ]);
  expect(unread.map(({ page }) => page)).toEqual([1, 2]);
});

it('leaves pages beyond the limit unread, and says so', async () => {
  const pages = [1, 2].map((number) => ({ number, width: 595, height: 842, picture: async () => null }));
  const { unread } = await ocrPages(pages, { limits: { maxOcrPages: 1 } });
  expect(unread).toEqual([
    { page: 1, what: 'page', reason: 'image-not-decoded' },
    { page: 2, what: 'page', reason: 'ocr-limit' },
  ]);
});

it('refuses an image when OCR is not wanted', async () => {
  const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  await expect(readDocument(png, { ocr: 'never' })).rejects.toMatchObject({ code: 'ocr-needed' });
});
