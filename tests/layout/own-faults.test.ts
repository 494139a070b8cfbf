/** A fault of ours must not be told as one of the file: "tệp bị hỏng" would send the clerk after a sound document. */
import { expect, test, vi } from 'vitest';
import { ReadError } from '../../src/read/errors.ts';
import { latin1, read } from '../helpers/document.ts';

const fault = new TypeError('a fault of ours');
vi.mock('../../src/layout/flattened/index.ts', () => ({
  rebuildFlattenedTables: () => {
    throw fault;
  },
}));

const PLAN = 'KẾ HOẠCH\nCải cách hành chính năm 2026\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích: nâng cao chất lượng phục vụ.';

test('what breaks behind the reader is handed on as it is', async () => {
  await expect(read(PLAN, { name: 'ke-hoach.txt' })).rejects.toBe(fault);
});

test('what a parser throws over a damaged file is the file’s', async () => {
  const cut = latin1('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 9 0 R >>\nendobj\n');
  const error = await read(cut, { name: 'ke-hoach.pdf' }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ReadError);
  expect(['corrupt', 'truncated']).toContain((error as ReadError).code);
});
