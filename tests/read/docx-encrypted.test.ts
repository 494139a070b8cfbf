/**
 * Files protected by a password. The samples are `huyen-dong-lam-2016.docx`, sealed by another implementation
 * (officecrypto-tool 0.0.19) with the password below.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/layout/read-document.ts';

const PASSWORD = 'Đông-Lâm 2016';

describe.each(['agile', 'standard'])('%s encryption', (name) => {
  const bytes = readFileSync(`tests/read/samples/${name}.docx`);
  const codeOf = (password?: string): Promise<string> =>
    readDocument(bytes, password === undefined ? {} : { password }).then(
      () => 'read',
      (error) => (error as { code: string }).code,
    );

  it('opens with its password, composed or not', async () => {
    const document = await readDocument(bytes, { password: PASSWORD });
    expect(document.text.split('\n').slice(0, 3)).toEqual(['ỦY BAN NHÂN DÂN', 'HUYỆN ĐÔNG LÂM', 'Số: 17/KH-UBND']);
    expect(document.format).toBe('docx');
    expect(await codeOf(PASSWORD.normalize('NFD'))).toBe('read');
  });

  it('asks for a password, and says where it is wrong', async () => {
    expect(await codeOf()).toBe('password-needed');
    expect(await codeOf('sai')).toBe('password-wrong');
  });
});
