/** Opens Office files locked with a password: "agile" encryption (since Word 2010) and "standard" (Word 2007). */
import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';
import { ReadError } from './errors.ts';

/** Word turns the key 100,000 times; what asks for much more wants to keep us busy. */
const MOST_TURNS = 2_000_000;
const SEGMENT_BYTES = 4096;
/** Which key is derived (MS-OFFCRYPTO 2.3.4.13). */
const VERIFIER_INPUT = Buffer.from('fea7d2763b4b9e79', 'hex');
const VERIFIER_VALUE = Buffer.from('d7aa0f6d3061344e', 'hex');
const KEY_VALUE = Buffer.from('146e0be7abacd0d6', 'hex');

/** The package that was locked. `info` and `locked` are the streams EncryptionInfo and EncryptedPackage. */
export function decryptOffice(info: Uint8Array, locked: Uint8Array, password: string): Uint8Array {
  if (info.length < 8 || locked.length < 8) throw new ReadError('truncated', { kind: 'docx' });
  const header = Buffer.from(info.buffer, info.byteOffset, info.byteLength);
  const content = Buffer.from(locked.buffer, locked.byteOffset, locked.byteLength);
  const [major, minor] = [header.readUInt16LE(0), header.readUInt16LE(2)];
  const open = major === 4 && minor === 4 ? openAgile : minor === 2 ? openStandard : null;
  if (!open) throw new ReadError('unsupported-type', { kind: 'encrypted-docx' });
  try {
    const size = Number(content.readBigUInt64LE(0));
    return open(header, content.subarray(8), password).subarray(0, size);
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError('corrupt', { kind: 'docx' }, error);
  }
}

interface Cipher {
  salt: Buffer;
  hash: string;
  keyBytes: number;
  blockBytes: number;
}

function openAgile(header: Buffer, content: Buffer, password: string): Buffer {
  const xml = header.subarray(8).toString('utf8');
  const data = attributesOf(xml, 'keyData');
  const lock = attributesOf(xml, 'p:encryptedKey');
  const dataCipher = cipherOf(data);
  const lockCipher = cipherOf(lock);
  const turns = Number(lock.spinCount);
  if (!(turns >= 0 && turns <= MOST_TURNS)) throw new ReadError('corrupt', { kind: 'docx' });
  const turned = turnKey(lockCipher.hash, lockCipher.salt, password, turns);
  const unlock = (purpose: Buffer, value: string | undefined): Buffer => {
    const key = toLength(digest(lockCipher.hash, turned, purpose), lockCipher.keyBytes);
    return decrypt('cbc', key, toLength(lockCipher.salt, lockCipher.blockBytes), Buffer.from(value ?? '', 'base64'));
  };
  const expected = unlock(VERIFIER_VALUE, lock.encryptedVerifierHashValue);
  const given = digest(lockCipher.hash, unlock(VERIFIER_INPUT, lock.encryptedVerifierHashInput));
  assertSame(given, expected);
  const key = toLength(unlock(KEY_VALUE, lock.encryptedKeyValue), dataCipher.keyBytes);
  const segments: Buffer[] = [];
  for (let at = 0, index = 0; at < content.length; at += SEGMENT_BYTES, index++) {
    const vector = toLength(digest(dataCipher.hash, dataCipher.salt, uint32(index)), dataCipher.blockBytes);
    segments.push(decrypt('cbc', key, vector, content.subarray(at, at + SEGMENT_BYTES)));
  }
  return Buffer.concat(segments);
}

function openStandard(header: Buffer, content: Buffer, password: string): Buffer {
  const headerBytes = header.readUInt32LE(8);
  const keyBytes = header.readUInt32LE(12 + 16) / 8;
  const verifier = header.subarray(12 + headerBytes);
  const salt = verifier.subarray(4, 20);
  const last = digest('sha1', turnKey('sha1', salt, password, 50_000), uint32(0));
  const half = (filling: number): Buffer => {
    const block = Buffer.alloc(64, filling);
    for (let i = 0; i < last.length; i++) block[i] = filling ^ last[i]!;
    return digest('sha1', block);
  };
  const key = Buffer.concat([half(0x36), half(0x5c)]).subarray(0, keyBytes);
  const given = digest('sha1', decrypt('ecb', key, null, verifier.subarray(20, 36)));
  assertSame(given, decrypt('ecb', key, null, verifier.subarray(40, 72)));
  return decrypt('ecb', key, null, content);
}

/** The attributes of one element; Office writes them all on one line of one element. */
function attributesOf(xml: string, element: string): Record<string, string> {
  const start = xml.indexOf(`<${element} `);
  const end = xml.indexOf('>', start);
  if (start < 0 || end < 0) throw new ReadError('corrupt', { kind: 'docx' });
  return Object.fromEntries(
    [...xml.slice(start, end).matchAll(/(\w+)="([^"]*)"/gu)].map(([, name, value]) => [name!, value!]),
  );
}

function cipherOf(attributes: Record<string, string>): Cipher {
  const hash = (attributes.hashAlgorithm ?? '').toLowerCase().replace('-', '');
  if (attributes.cipherAlgorithm !== 'AES' || attributes.cipherChaining !== 'ChainingModeCBC') {
    throw new ReadError('unsupported-type', { kind: 'encrypted-docx' });
  }
  return {
    salt: Buffer.from(attributes.saltValue ?? '', 'base64'),
    hash,
    keyBytes: Number(attributes.keyBits) / 8,
    blockBytes: Number(attributes.blockSize),
  };
}

function turnKey(hash: string, salt: Buffer, password: string, turns: number): Buffer {
  let key = digest(hash, salt, Buffer.from(password, 'utf16le'));
  for (let turn = 0; turn < turns; turn++) key = digest(hash, uint32(turn), key);
  return key;
}

function digest(hash: string, ...parts: Buffer[]): Buffer {
  const digester = createHash(hash);
  for (const part of parts) digester.update(part);
  return digester.digest();
}

/** Cut, or filled up with 0x36, as the standard wants keys and vectors. */
function toLength(bytes: Buffer, length: number): Buffer {
  return bytes.length >= length ? bytes.subarray(0, length) : Buffer.concat([bytes], length).fill(0x36, bytes.length);
}

function decrypt(mode: 'cbc' | 'ecb', key: Buffer, vector: Buffer | null, bytes: Buffer): Buffer {
  const decipher = createDecipheriv(`aes-${key.length * 8}-${mode}`, key, vector);
  decipher.setAutoPadding(false);
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 16));
  return Buffer.concat([decipher.update(whole), decipher.final()]);
}

function assertSame(given: Buffer, expected: Buffer): void {
  const length = Math.min(given.length, expected.length);
  if (length === 0 || !timingSafeEqual(given.subarray(0, length), expected.subarray(0, length))) {
    throw new ReadError('password-wrong', { kind: 'docx' });
  }
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
