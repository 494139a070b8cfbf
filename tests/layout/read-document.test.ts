/** What holds for every format: limits, time, and a text that harms nobody. */
import { describe, expect, it } from 'vitest';
import { READERS } from '../../src/layout/readers.ts';
import { linesOf, read } from '../helpers/document.ts';

const LINE = 'Kế hoạch cải cách hành chính năm 2026 của phường Bến Gỗ\n';

describe('readDocument', () => {
  it('stops when the time is up, even where the reader never waits', async () => {
    const long = LINE.repeat(60_000);
    await expect(read(long, { limits: { timeoutMs: 1 } })).rejects.toMatchObject({
      name: 'ReadError',
      code: 'timeout',
    });
  });

  it('stops when the caller has had enough, with his reason', async () => {
    const reason = new Error('enough');
    await expect(read(LINE, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('has no limit of time where none is wanted', async () => {
    expect((await read(LINE, { limits: { timeoutMs: 0 } })).text).toBe(LINE);
  });

  it('lets no control character through, and keeps the offsets', async () => {
    READERS.gif = async () => () => ({
      kind: 'flow',
      format: 'image',
      textFrom: 'ocr',
      pages: 1,
      blocks: [`${LINE.trim()}\u001b[31m`, `đỏ\ud800${LINE.trim()}`].map((text) => ({
        kind: 'line' as const,
        line: { text, page: 1, style: null, startsParagraph: null },
      })),
      asides: [],
      unread: [],
      repairs: [],
      notes: [],
    });
    try {
      const document = await read('GIF89a');
      expect(linesOf(document)).toEqual([`${LINE.trim()} [31m`, `đỏ\ufffd${LINE.trim()}`]);
      expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    } finally {
      delete READERS.gif;
    }
  });

  it('takes a fault of a reader for a damaged file, and keeps the cause', async () => {
    const fault = new TypeError('no such thing');
    READERS.gif = async () => () => {
      throw fault;
    };
    try {
      await expect(read('GIF89a')).rejects.toMatchObject({ code: 'corrupt', cause: fault });
    } finally {
      delete READERS.gif;
    }
  });
});
