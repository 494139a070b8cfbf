/** A ZIP container read part by part, within limits, so that a bomb costs nothing and an unread picture neither. */
import { crc32, inflateRawSync } from 'node:zlib';
import { ReadError } from '../errors.ts';
import type { Limits } from '../limits.ts';
import { listZip, type ZipEntry } from '../zip-directory.ts';

export interface ZipArchive {
  has(name: string): boolean;
  /** The part's bytes, null where the archive has none of that name. */
  read(name: string): Uint8Array | null;
}

export type ZipLimits = Pick<Limits, 'maxUnpackedBytes' | 'maxZipRatio'>;

const LOCAL_ENTRY = 0x04034b50;
/** Below this a high ratio is harmless: an empty settings part packs 1:300. */
const RATIO_FROM_BYTES = 4 * 1024 * 1024;

/** Opens the archive by its directory; nothing is unpacked yet. */
export function openZip(bytes: Uint8Array, limits: ZipLimits): ZipArchive {
  const list = listZip(bytes);
  if (!list) throw new ReadError('truncated', { kind: 'docx' });
  const declared = list.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > limits.maxUnpackedBytes) throw bomb(declared, limits.maxUnpackedBytes);
  // Some writers on Windows put backslashes into names; Word opens such files.
  const entries = new Map(list.map((entry) => [entry.name.replaceAll('\\', '/'), entry]));
  return {
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name);
      return entry ? unpack(bytes, entry, limits) : null;
    },
  };
}

function unpack(bytes: Uint8Array, entry: ZipEntry, limits: ZipLimits): Uint8Array {
  if (entry.encrypted) throw new ReadError('password-needed', { kind: 'docx' });
  if (entry.size > RATIO_FROM_BYTES && entry.size > entry.packedSize * limits.maxZipRatio)
    throw bomb(entry.size, entry.packedSize * limits.maxZipRatio);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_ENTRY) throw corrupt();
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length < entry.packedSize) throw new ReadError('truncated', { kind: 'docx' });
  const part = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.size) : null;
  if (part?.length !== entry.size || crc32(part) !== entry.crc) throw corrupt();
  return part;
}

/** The directory may lie about the size: the cap is on what really comes out. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw new ReadError('zip-bomb', { limit: size }, cause);
    throw corrupt(cause);
  }
}

const corrupt = (cause?: unknown): ReadError => new ReadError('corrupt', { kind: 'docx' }, cause);

const bomb = (bytes: number, limit: number): ReadError =>
  new ReadError('zip-bomb', { bytes: Math.round(bytes), limit: Math.round(limit) });
