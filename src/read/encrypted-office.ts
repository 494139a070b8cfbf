/** A Word file locked with a password: unlocked, then read as any other. */
import { openCompoundFile } from './doc/compound-file.ts';
import { readDocx } from './docx/read-docx.ts';
import { ReadError } from './errors.ts';
import { decryptOffice } from './office-decryption.ts';
import type { Reader } from './reader.ts';
import { sniff } from './sniff.ts';

export const readEncryptedOffice: Reader = (bytes, context) => {
  if (context.password === null) throw new ReadError('password-needed', { kind: 'docx' });
  const container = openCompoundFile(bytes);
  const info = container.stream('EncryptionInfo');
  const locked = container.stream('EncryptedPackage');
  if (!info || !locked) throw new ReadError('corrupt', { kind: 'docx' });
  const unlocked = decryptOffice(info, locked, context.password);
  const kind = sniff(unlocked, context.name);
  if (kind !== 'docx') throw new ReadError('unsupported-type', { kind });
  return readDocx(unlocked, context);
};
