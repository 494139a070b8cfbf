/** TIFF, one or many pages: what scanners and fax servers write. */
import { inflateSync } from 'node:zlib';
import { ReadError } from '../errors.ts';
import { decodeGroup4 } from './ccitt.ts';
import { decodeJpeg } from './jpeg.ts';
import type { Picture } from './raster.ts';

const TAG = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  offsets: 273,
  samples: 277,
  rowsPerStrip: 278,
  lengths: 279,
  resolution: 282,
  planar: 284,
  unit: 296,
  predictor: 317,
  palette: 320,
  tileWidth: 322,
  jpegTables: 347,
} as const;
const COMPRESSION = { none: 1, group4: 4, lzw: 5, jpeg: 7, deflate: 8, oldDeflate: 32946, packBits: 32773 } as const;
const SIZES: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 };
/** A file of more pages than this is a loop in its own list. */
const MAX_PAGES = 2000;

type Tags = Map<number, number[]>;

export interface TiffPage {
  decode: () => Promise<Picture>;
}

/** The pages in their order; each is decoded when its turn comes. */
export function tiffPages(bytes: Uint8Array, maxPixels: number): TiffPage[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const pages: TiffPage[] = [];
  const seen = new Set<number>();
  for (let at = view.getUint32(4, little); at > 0 && !seen.has(at) && pages.length < MAX_PAGES; ) {
    seen.add(at);
    if (at + 2 > bytes.length) break;
    const count = view.getUint16(at, little);
    if (at + 6 + 12 * count > bytes.length) break;
    const tags: Tags = new Map();
    for (let i = 0; i < count; i++) readTag(view, at + 2 + 12 * i, little, tags);
    pages.push({ decode: () => decodePage(bytes, tags, maxPixels) });
    at = view.getUint32(at + 2 + 12 * count, little);
  }
  if (pages.length === 0) throw new ReadError('truncated', { kind: 'tiff' });
  return pages;
}

function readTag(view: DataView, at: number, little: boolean, tags: Tags): void {
  const type = view.getUint16(at + 2, little);
  const count = view.getUint32(at + 4, little);
  const size = SIZES[type];
  if (size === undefined) return;
  const from = size * count <= 4 ? at + 8 : view.getUint32(at + 8, little);
  if (from + size * count > view.byteLength) return;
  tags.set(
    view.getUint16(at, little),
    Array.from({ length: count }, (_, i) => {
      if (size === 1) return view.getUint8(from + i);
      if (size === 2) return view.getUint16(from + 2 * i, little);
      if (size === 4) return view.getUint32(from + 4 * i, little);
      return view.getUint32(from + 8 * i, little) / (view.getUint32(from + 8 * i + 4, little) || 1);
    }),
  );
}

async function decodePage(bytes: Uint8Array, tags: Tags, maxPixels: number): Promise<Picture> {
  const one = (tag: number, otherwise: number): number => tags.get(tag)?.[0] ?? otherwise;
  const [width, height] = [one(TAG.width, 0), one(TAG.height, 0)];
  if (width === 0 || height === 0) throw new ReadError('corrupt', { kind: 'tiff' });
  if (width * height > maxPixels) throw new ReadError('too-large', { pixels: width * height, limit: maxPixels });
  const [bits, samples] = [one(TAG.bits, 1), one(TAG.samples, 1)];
  if (tags.has(TAG.tileWidth) || ![1, 4, 8, 16].includes(bits) || (one(TAG.planar, 1) === 2 && samples > 1)) {
    throw new ReadError('unsupported-type', { kind: 'tiff' });
  }
  const photometric = one(TAG.photometric, 1);
  const channels = photometric === 2 || photometric === 3 || photometric === 6 ? 3 : 1;
  const picture: Picture = {
    width,
    height,
    channels,
    data: new Uint8Array(width * height * channels).fill(255),
    dpi: dpiOf(one(TAG.resolution, 0), one(TAG.unit, 2)),
  };
  const rowsPerStrip = Math.min(height, one(TAG.rowsPerStrip, height));
  const offsets = tags.get(TAG.offsets) ?? [];
  const lengths = tags.get(TAG.lengths) ?? [bytes.length];
  for (let strip = 0; strip < offsets.length && strip * rowsPerStrip < height; strip++) {
    const packed = bytes.subarray(offsets[strip]!, offsets[strip]! + (lengths[strip] ?? 0));
    const top = strip * rowsPerStrip;
    const rows = Math.min(rowsPerStrip, height - top);
    if (one(TAG.compression, 1) === COMPRESSION.jpeg) await putJpeg(packed, tags, picture, top, rows, maxPixels);
    else putStrip(unpackStrip(packed, tags, width, rows, samples, bits), tags, picture, top, rows);
  }
  return picture;
}

const dpiOf = (resolution: number, unit: number): number | null =>
  resolution < 1 ? null : unit === 3 ? resolution * 2.54 : unit === 2 ? resolution : null;

/** Bytes of a strip as the file's own sample layout has them. */
function unpackStrip(
  packed: Uint8Array,
  tags: Tags,
  width: number,
  rows: number,
  samples: number,
  bits: number,
): Uint8Array {
  const rowBytes = Math.ceil((width * samples * bits) / 8);
  const size = rowBytes * rows;
  const compression = tags.get(TAG.compression)?.[0] ?? 1;
  const source = tags.get(TAG.fillOrder)?.[0] === 2 ? packed.map(reverseBits) : packed;
  if (compression === COMPRESSION.none) return source;
  if (compression === COMPRESSION.group4) return packBits(decodeGroup4(source, width, rows), width, rows);
  let raw: Uint8Array;
  if (compression === COMPRESSION.packBits) raw = unpackBits(packed, size);
  else if (compression === COMPRESSION.lzw) raw = unpackLzw(packed, size);
  else if (compression === COMPRESSION.deflate || compression === COMPRESSION.oldDeflate) {
    raw = new Uint8Array(inflateSync(packed, { maxOutputLength: size + 65_536 }));
  } else throw new ReadError('unsupported-type', { kind: 'tiff', compression });
  if (tags.get(TAG.predictor)?.[0] === 2 && bits === 8) {
    for (let at = 0; at < raw.length; at++) if (at % rowBytes >= samples) raw[at]! += raw[at - samples]!;
  }
  return raw;
}

function reverseBits(value: number): number {
  let out = 0;
  for (let bit = 0; bit < 8; bit++) out |= ((value >> bit) & 1) << (7 - bit);
  return out;
}

function packBits(pixels: Uint8Array, width: number, rows: number): Uint8Array {
  const rowBytes = Math.ceil(width / 8);
  const out = new Uint8Array(rowBytes * rows);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < width; x++) if (pixels[y * width + x]) out[y * rowBytes + (x >> 3)]! |= 128 >> (x & 7);
  }
  return out;
}

function unpackBits(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  for (let from = 0, to = 0; from < packed.length && to < size; ) {
    const head = packed[from++]!;
    if (head < 128) {
      out.set(packed.subarray(from, from + Math.min(head + 1, size - to)), to);
      from += head + 1;
      to += head + 1;
    } else if (head > 128) {
      out.fill(packed[from++] ?? 0, to, to + 257 - head);
      to += 257 - head;
    }
  }
  return out;
}

const LZW_CLEAR = 256;
const LZW_END = 257;

function unpackLzw(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let words: Uint8Array[] = [];
  let last: Uint8Array | null = null;
  let width = 9;
  let to = 0;
  const clear = (): void => {
    words = Array.from({ length: 258 }, (_, value) => new Uint8Array(value < 256 ? [value] : []));
    width = 9;
    last = null;
  };
  clear();
  for (let bit = 0; bit + width <= packed.length * 8 && to < size; ) {
    let code = 0;
    for (let i = 0; i < width; i++, bit++) code = (code << 1) | ((packed[bit >> 3]! >> (7 - (bit & 7))) & 1);
    if (code === LZW_END) break;
    if (code === LZW_CLEAR) {
      clear();
      continue;
    }
    const previous = last as Uint8Array | null;
    const word: Uint8Array | undefined = words[code] ?? (previous ? append(previous, previous[0]!) : undefined);
    if (!word || code > words.length) break;
    out.set(word.subarray(0, size - to), to);
    to += word.length;
    if (previous) words.push(append(previous, word[0]!));
    last = word;
    // TIFF widens its codes one entry early.
    if (words.length >= (1 << width) - 1 && width < 12) width++;
  }
  return out;
}

function append(word: Uint8Array, value: number): Uint8Array {
  const out = new Uint8Array(word.length + 1);
  out.set(word);
  out[word.length] = value;
  return out;
}

function putStrip(raw: Uint8Array, tags: Tags, picture: Picture, top: number, rows: number): void {
  const bits = tags.get(TAG.bits)?.[0] ?? 1;
  const samples = tags.get(TAG.samples)?.[0] ?? 1;
  const photometric = tags.get(TAG.photometric)?.[0] ?? 1;
  const palette = tags.get(TAG.palette) ?? [];
  const { width, channels, data } = picture;
  const rowBytes = Math.ceil((width * samples * bits) / 8);
  const most = (1 << Math.min(bits, 8)) - 1;
  const sampleAt = (row: number, index: number): number => {
    const start = row * rowBytes;
    if (bits === 8) return raw[start + index] ?? 255;
    // The engine needs no more than eight bits: of sixteen the high byte; little-endian files keep it second.
    if (bits === 16) return raw[start + 2 * index + 1] ?? 255;
    const bit = index * bits;
    return ((raw[start + (bit >> 3)] ?? 255) >> (8 - bits - (bit & 7))) & most;
  };
  for (let row = 0; row < rows; row++) {
    for (let x = 0; x < width; x++) {
      const to = ((top + row) * width + x) * channels;
      const value = sampleAt(row, x * samples);
      if (photometric === 3) {
        for (let c = 0; c < 3; c++) data[to + c] = (palette[c * (1 << bits) + value] ?? 0) >> 8;
      } else if (channels === 3) {
        for (let c = 0; c < 3; c++) data[to + c] = sampleAt(row, x * samples + c);
      } else {
        const grey = (value * 255) / most;
        data[to] = photometric === 0 ? 255 - grey : grey;
      }
    }
  }
}

/** Strips of JPEG share their tables, which stand apart. */
async function putJpeg(
  packed: Uint8Array,
  tags: Tags,
  picture: Picture,
  top: number,
  rows: number,
  maxPixels: number,
): Promise<void> {
  const tables = Uint8Array.from(tags.get(TAG.jpegTables) ?? []);
  const whole = tables.length > 4 ? Buffer.concat([tables.subarray(0, -2), packed.subarray(2)]) : packed;
  const strip = await decodeJpeg(whole, maxPixels);
  for (let row = 0; row < Math.min(rows, strip.height); row++) {
    for (let x = 0; x < Math.min(picture.width, strip.width); x++) {
      for (let c = 0; c < picture.channels; c++) {
        const from = (row * strip.width + x) * strip.channels + Math.min(c, strip.channels - 1);
        picture.data[((top + row) * picture.width + x) * picture.channels + c] = strip.data[from]!;
      }
    }
  }
}
