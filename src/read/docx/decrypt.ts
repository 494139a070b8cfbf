/** Word files protected by a password (ECMA-376 agile and standard encryption), opened with it. */
import { createDecipheriv, createHash } from 'node:crypto';
import { openCompoundFile } from '../doc/compound-file.ts';
import { ReadError } from '../errors.ts';
import type { ReadContext } from '../reader.ts';
import type { FlowReading } from '../reading.ts';
import { sniff } from '../sniff.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** Word spins 100 000 times; a file may not ask for hours. */
const MOST_SPINS = 2_000_000;
const STANDARD_SPINS = 50_000;
const SEGMENT = 4096;
const HASHES: Record<string, string> = { SHA1: 'sha1', SHA256: 'sha256', SHA384: 'sha384', SHA512: 'sha512' };
/** What each derived key is for. */
const FOR_INPUT = Buffer.from('fea7d2763b4b9e79', 'hex');
const FOR_VALUE = Buffer.from('d7aa0f6d3061344e', 'hex');
const FOR_KEY = Buffer.from('146e0be7abacd0d6', 'hex');

export async function readEncryptedDocx(bytes: Uint8Array, context: ReadContext): Promise<FlowReading> {
  if (context.password === null) throw new ReadError('password-needed', { kind: 'docx' });
  const opened = decryptPackage(bytes, context.password);
  const kind = sniff(opened);
  if (kind !== 'docx') throw new ReadError('unsupported-type', { kind });
  const { readDocx } = await import('./read-docx.ts');
  return readDocx(opened, context);
}

/** The package inside, or a ReadError `password-wrong`. */
export function decryptPackage(bytes: Uint8Array, password: string): Uint8Array {
  const container = openCompoundFile(bytes);
  const info = container.stream('EncryptionInfo');
  const sealed = container.stream('EncryptedPackage');
  if (!info || !sealed || info.length < 16 || sealed.length < 8) throw new ReadError('corrupt', { kind: 'docx' });
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)];
  const size = Number(new DataView(sealed.buffer, sealed.byteOffset, 8).getBigUint64(0, true));
  const body = sealed.subarray(8);
  const opened = major === 4 && minor === 4 ? agile(info, body, password) : standard(info, view, minor, body, password);
  if (size > opened.length) throw new ReadError('truncated', { kind: 'docx' });
  return opened.subarray(0, size);
}

function agile(info: Uint8Array, body: Uint8Array, password: string): Uint8Array {
  // Some writers pad the description with blanks or zeros.
  const xml = Buffer.from(info.subarray(8))
    .toString('utf8')
    .replace(/[\0\s]+$/u, '');
  const root = parseXml(Buffer.from(xml));
  const keyData = find(root, 'keyData');
  const key = find(root, 'encryptedKey');
  const hash = hashOf(key);
  const salt = base64(key, 'saltValue');
  const spins = number(key, 'spinCount');
  if (spins > MOST_SPINS) throw new ReadError('unsupported-type', { kind: 'encrypted-docx' });
  const spun = spin(hash, salt, password, spins);
  const keyBytes = number(key, 'keyBits') / 8;
  const iv = toLength(salt, number(key, 'blockSize'));
  const open = (purpose: Buffer, attribute: string): Buffer =>
    decrypt(`aes-${keyBytes * 8}-cbc`, toLength(digest(hash, spun, purpose), keyBytes), iv, base64(key, attribute));
  const hashSize = number(key, 'hashSize');
  const input = open(FOR_INPUT, 'encryptedVerifierHashInput').subarray(0, number(key, 'saltSize'));
  const value = open(FOR_VALUE, 'encryptedVerifierHashValue').subarray(0, hashSize);
  if (!digest(hash, input).subarray(0, hashSize).equals(value)) throw new ReadError('password-wrong', { kind: 'docx' });

  const packageKey = open(FOR_KEY, 'encryptedKeyValue').subarray(0, number(keyData, 'keyBits') / 8);
  const packageHash = hashOf(keyData);
  const packageSalt = base64(keyData, 'saltValue');
  const parts: Buffer[] = [];
  for (let at = 0, segment = 0; at < body.length; at += SEGMENT, segment++) {
    const whole = body.subarray(at, at + SEGMENT);
    const part = whole.subarray(0, whole.length - (whole.length % 16));
    const partIv = toLength(digest(packageHash, packageSalt, littleEndian(segment)), number(keyData, 'blockSize'));
    parts.push(decrypt(`aes-${packageKey.length * 8}-cbc`, packageKey, partIv, part));
  }
  return Buffer.concat(parts);
}

function standard(info: Uint8Array, view: DataView, minor: number, body: Uint8Array, password: string): Uint8Array {
  if (minor !== 2) throw new ReadError('unsupported-type', { kind: 'encrypted-docx' });
  const headerSize = view.getUint32(8, true);
  const keyBytes = view.getUint32(12 + 16, true) / 8;
  const at = 12 + headerSize;
  if (![16, 24, 32].includes(keyBytes) || at + 72 > info.length)
    throw new ReadError('unsupported-type', { kind: 'encrypted-docx' });
  const salt = info.subarray(at + 4, at + 20);
  const verifier = info.subarray(at + 20, at + 36);
  const verifierHash = info.subarray(at + 40, at + 72);
  const spun = digest('sha1', spin('sha1', salt, password, STANDARD_SPINS), littleEndian(0));
  const half = (pad: number): Buffer => {
    const block = Buffer.alloc(64, pad);
    spun.forEach((byte, index) => {
      block[index]! ^= byte;
    });
    return digest('sha1', block);
  };
  const key = Buffer.concat([half(0x36), half(0x5c)]).subarray(0, keyBytes);
  const open = (sealed: Uint8Array): Buffer => decrypt(`aes-${keyBytes * 8}-ecb`, key, null, sealed);
  if (!digest('sha1', open(verifier)).equals(open(verifierHash).subarray(0, 20)))
    throw new ReadError('password-wrong', { kind: 'docx' });
  return open(body.subarray(0, body.length - (body.length % 16)));
}

function spin(hash: string, salt: Uint8Array, password: string, times: number): Buffer {
  let spun = digest(hash, salt, Buffer.from(password.normalize('NFC'), 'utf16le'));
  for (let i = 0; i < times; i++) spun = digest(hash, littleEndian(i), spun);
  return spun;
}

function digest(hash: string, ...parts: Uint8Array[]): Buffer {
  const state = createHash(hash);
  for (const part of parts) state.update(part);
  return state.digest();
}

function decrypt(cipher: string, key: Uint8Array, iv: Uint8Array | null, sealed: Uint8Array): Buffer {
  const state = createDecipheriv(cipher, key, iv);
  state.setAutoPadding(false);
  return Buffer.concat([state.update(sealed), state.final()]);
}

/** Cut or filled up to a length, as the standard has it. */
function toLength(bytes: Uint8Array, length: number): Buffer {
  const fitted = Buffer.alloc(length, 0x36);
  fitted.set(bytes.subarray(0, length));
  return fitted;
}

function littleEndian(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function find(element: XmlElement, name: string): XmlElement {
  const all = [element];
  for (let next = all.pop(); next; next = all.pop()) {
    if (next.name.split(':').at(-1) === name) return next;
    all.push(...next.children);
  }
  throw new ReadError('unsupported-type', { kind: 'encrypted-docx' });
}

const number = (element: XmlElement, name: string): number => Number(element.attributes[name] ?? 0);
const base64 = (element: XmlElement, name: string): Buffer => Buffer.from(element.attributes[name] ?? '', 'base64');

function hashOf(element: XmlElement): string {
  const hash = HASHES[(element.attributes.hashAlgorithm ?? '').replace('-', '')];
  const plain = element.attributes.cipherAlgorithm === 'AES' && element.attributes.cipherChaining === 'ChainingModeCBC';
  if (!hash || !plain) throw new ReadError('unsupported-type', { kind: 'encrypted-docx' });
  return hash;
}
