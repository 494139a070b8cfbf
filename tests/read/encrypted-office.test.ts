/** Word files with a password, locked by another program than ours: see locked/README.md. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../helpers/document.ts';

const PASSWORD = 'Mật khẩu 2026';

describe.each(['agile', 'standard'])('%s encryption', (name) => {
  const bytes = readFileSync(`tests/read/locked/${name}.docx`);

  it('opens with the password', async () => {
    const document = await read(bytes, { password: PASSWORD });
    expect(document.text).toBe('Kế hoạch cải cách hành chính năm 2026 của phường Bến Gỗ');
    expect(document.format).toBe('docx');
  });

  it.each([
    [undefined, 'password-needed'],
    ['', 'password-wrong'],
    ['mật khẩu 2026', 'password-wrong'],
  ])('does not open with %j', (password, code) =>
    expect(read(bytes, { password })).rejects.toMatchObject({ name: 'ReadError', code }),
  );

  it('is never more than a damaged file, wherever it is cut or changed', async () => {
    const codes = new Set<string>();
    for (let step = 0; step < 9; step++) {
      const broken = Uint8Array.from(bytes);
      const at = Math.floor((step * bytes.length) / 9);
      broken.fill(step * 37, at, at + 16);
      for (const changed of [broken, bytes.subarray(0, at)]) {
        const code = await read(changed, { password: PASSWORD }).then(
          () => 'read',
          (error: { name: string; code: string }) => (error.name === 'ReadError' ? error.code : `threw ${error.name}`),
        );
        codes.add(code);
      }
    }
    const known = [
      'read',
      'corrupt',
      'truncated',
      'password-wrong',
      'empty-file',
      'unknown-type',
      'unsupported-type',
      'no-text',
      'zip-bomb',
    ];
    expect([...codes].filter((code) => !known.includes(code))).toEqual([]);
  });
});
