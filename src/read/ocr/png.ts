/** PNG to pixels: all colour types, bit depths and both interlacings, by the inflate that Node brings. */
import { inflateSync } from 'node:zlib';
import { ReadError } from '../errors.ts';
import type { Picture } from './raster.ts';

const HEAD = 8;
const METRES_PER_INCH = 0.0254;
/** Samples per pixel by colour type: grey, RGB, palette, grey and alpha, RGB and alpha. */
const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Adam7: first column, first row, step across, step down of each pass. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface Header {
  width: number;
  height: number;
  depth: number;
  colour: number;
  interlaced: boolean;
}

export function decodePng(bytes: Uint8Array, maxPixels: number): Picture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  let header: Header | null = null;
  let palette = new Uint8Array(0);
  let transparent = new Uint8Array(0);
  let dpi: number | null = null;
  let ended = false;
  for (let at = HEAD; !ended && at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (body.length < length) throw new ReadError('truncated', { kind: 'png' });
    if (type === 'IHDR') header = readHeader(view, at + 8, maxPixels);
    else if (type === 'PLTE') palette = new Uint8Array(body);
    else if (type === 'tRNS') transparent = new Uint8Array(body);
    else if (type === 'pHYs' && body[8] === 1) dpi = view.getUint32(at + 8) * METRES_PER_INCH;
    else if (type === 'IDAT') parts.push(body);
    else if (type === 'IEND') ended = true;
    at += 12 + length;
  }
  if (!ended) throw new ReadError('truncated', { kind: 'png' });
  if (!header || parts.length === 0) throw new ReadError('corrupt', { kind: 'png' });
  return { ...unpack(header, Buffer.concat(parts), palette, transparent), dpi };
}

function readHeader(view: DataView, at: number, maxPixels: number): Header {
  const [width, height] = [view.getUint32(at), view.getUint32(at + 4)];
  const [depth, colour] = [view.getUint8(at + 8), view.getUint8(at + 9)];
  if (width === 0 || height === 0 || !(colour in SAMPLES) || ![1, 2, 4, 8, 16].includes(depth)) {
    throw new ReadError('corrupt', { kind: 'png' });
  }
  if (width * height > maxPixels) throw new ReadError('too-large', { pixels: width * height, limit: maxPixels });
  return { width, height, depth, colour, interlaced: view.getUint8(at + 12) === 1 };
}

function unpack(
  header: Header,
  packed: Uint8Array,
  palette: Uint8Array,
  transparent: Uint8Array,
): Omit<Picture, 'dpi'> {
  const { width, height, depth, colour } = header;
  const samples = SAMPLES[colour]!;
  const bits = samples * depth;
  const passes = header.interlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  const sizes = passes.map(([x, y, dx, dy]) => ({
    columns: Math.max(0, Math.ceil((width - x) / dx)),
    rows: Math.max(0, Math.ceil((height - y) / dy)),
  }));
  const bytesOf = (columns: number): number => (columns === 0 ? 0 : 1 + Math.ceil((columns * bits) / 8));
  const expected = sizes.reduce((sum, { columns, rows }) => sum + rows * bytesOf(columns), 0);
  const raw = inflateSync(packed, { maxOutputLength: expected + 1024 });
  if (raw.length < expected) throw new ReadError('truncated', { kind: 'png' });

  const grey = colour === 0 || colour === 4;
  const channels = grey ? 1 : 3;
  const data = new Uint8Array(width * height * channels);
  let at = 0;
  passes.forEach(([x0, y0, dx, dy], pass) => {
    const { columns, rows } = sizes[pass]!;
    const size = bytesOf(columns) - 1;
    let above = new Uint8Array(Math.max(0, size));
    for (let row = 0; columns > 0 && row < rows; row++) {
      const line = raw.subarray(at + 1, at + 1 + size);
      undoFilter(raw[at]!, line, above, Math.max(1, bits >> 3));
      at += 1 + size;
      above = line as Uint8Array<ArrayBuffer>;
      for (let column = 0; column < columns; column++) {
        const to = ((y0 + row * dy) * width + x0 + column * dx) * channels;
        const sample = (index: number): number => sampleAt(line, column * samples + index, depth);
        if (colour === 3) {
          const entry = sample(0);
          const alpha = transparent[entry] ?? 255;
          for (let c = 0; c < 3; c++) data[to + c] = overWhite(palette[3 * entry + c] ?? 0, alpha);
          continue;
        }
        const alpha = colour >= 4 ? byteOf(sample(samples - 1), depth) : 255;
        for (let c = 0; c < channels; c++) data[to + c] = overWhite(byteOf(sample(c), depth), alpha);
      }
    }
  });
  return { width, height, channels, data };
}

/** Transparent pixels lie on white paper. */
const overWhite = (value: number, alpha: number): number =>
  alpha === 255 ? value : 255 - ((255 - value) * alpha) / 255;
const byteOf = (value: number, depth: number): number =>
  depth === 8 ? value : depth === 16 ? value >> 8 : (value * 255) / ((1 << depth) - 1);

function sampleAt(line: Uint8Array, index: number, depth: number): number {
  if (depth === 8) return line[index]!;
  if (depth === 16) return (line[2 * index]! << 8) | line[2 * index + 1]!;
  const bit = index * depth;
  return (line[bit >> 3]! >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

function undoFilter(filter: number, line: Uint8Array, above: Uint8Array, step: number): void {
  for (let i = 0; i < line.length; i++) {
    const left = i >= step ? line[i - step]! : 0;
    const up = above[i]!;
    const corner = i >= step ? above[i - step]! : 0;
    if (filter === 1) line[i]! += left;
    else if (filter === 2) line[i]! += up;
    else if (filter === 3) line[i]! += (left + up) >> 1;
    else if (filter === 4) line[i]! += paeth(left, up, corner);
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
