/** A ZIP container read part by part, within limits, so that a bomb costs nothing and an unread picture neither. */
import { crc32, inflateRawSync } from 'node:zlib';
import { ReadError } from '../errors.ts';
import type { Limits } from '../limits.ts';

export interface ZipArchive {
  names: readonly string[];
  has(name: string): boolean;
  /** The part's bytes, null where the archive has none of that name. */
  read(name: string): Uint8Array | null;
}

interface Entry {
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** A comment of 65535 bytes may stand after the end record of 22. */
const LONGEST_END = 65_557;
/** Below this a high ratio is harmless: an empty settings part packs 1:300. */
const RATIO_FROM_BYTES = 4 * 1024 * 1024;

/** Opens the archive by its directory; nothing is unpacked yet. */
export function openZip(bytes: Uint8Array, limits: Pick<Limits, 'maxUnpackedBytes' | 'maxZipRatio'>): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let declared = 0;
  for (const entry of entries.values()) declared += entry.size;
  if (declared > limits.maxUnpackedBytes) throw bomb(declared, limits.maxUnpackedBytes);

  const cache = new Map<string, Uint8Array>();
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read(name) {
      const known = cache.get(name);
      if (known) return known;
      const entry = entries.get(name);
      if (!entry) return null;
      const part = unpack(bytes, view, entry, limits);
      cache.set(name, part);
      return part;
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  if (end < 0) throw new ReadError('truncated', { format: 'docx' });
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === 0xffffffff) throw new ReadError('corrupt', { format: 'docx' });
  const entries = new Map<string, Entry>();
  const decoder = new TextDecoder();
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new ReadError('corrupt', { format: 'docx' });
    const nameLength = view.getUint16(at + 28, true);
    // Some writers on Windows put backslashes into names; Word opens such files.
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    entries.set(name, {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const stop = Math.max(0, view.byteLength - LONGEST_END);
  for (let at = view.byteLength - 22; at >= stop; at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return -1;
}

function unpack(
  bytes: Uint8Array,
  view: DataView,
  entry: Entry,
  limits: Pick<Limits, 'maxUnpackedBytes' | 'maxZipRatio'>,
): Uint8Array {
  if (entry.encrypted) throw new ReadError('password-needed', { format: 'docx' });
  if (entry.size > RATIO_FROM_BYTES && entry.size > entry.packed * limits.maxZipRatio)
    throw bomb(entry.size, entry.packed * limits.maxZipRatio);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_ENTRY)
    throw new ReadError('corrupt', { format: 'docx' });
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw new ReadError('truncated', { format: 'docx' });
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new ReadError('corrupt', { format: 'docx' });
  let part: Uint8Array;
  try {
    // The directory may lie about the size: the cap is on what really comes out.
    part = inflateRawSync(packed, { maxOutputLength: Math.max(1, Math.min(entry.size, limits.maxUnpackedBytes)) });
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw bomb(limits.maxUnpackedBytes, entry.size);
    throw new ReadError('corrupt', { format: 'docx' }, cause);
  }
  if (part.length !== entry.size || crc32(part) !== entry.crc) throw new ReadError('corrupt', { format: 'docx' });
  return part;
}

const bomb = (bytes: number, limit: number): ReadError =>
  new ReadError('zip-bomb', { bytes: Math.round(bytes), limit: Math.round(limit) });
