/** The Word 97 file: its information block, text pieces and the two tables of formatting. */
import { ReadError } from '../errors.ts';
import { openCompoundFile } from './compound-file.ts';

export interface DocFile {
  /** All stories' text, one UTF-16 unit for each character position. */
  text: string;
  /** Lengths of the stories, in their order in the text. */
  stories: { main: number; notes: number; headers: number; comments: number; endnotes: number; boxes: number };
  /** A structure of the table stream by its number in the information block; empty where the file has none. */
  structure(number: number): Uint8Array;
  /** The structure and all that follows it: lists put their levels behind. */
  structureOnwards(number: number): Uint8Array;
  data: Uint8Array;
  /** Character runs over a stretch of positions, each with its modifiers. */
  runs(from: number, to: number): { from: number; to: number; modifiers: Uint8Array }[];
  /** Style and modifiers of the paragraph whose mark stands at a position. */
  paragraphAt(position: number): { style: number; modifiers: Uint8Array };
}

interface Piece {
  from: number;
  to: number;
  /** Offset of its first byte in the document stream. */
  offset: number;
  width: 1 | 2;
  modifiers: Uint8Array;
}

interface Stretch {
  from: number;
  to: number;
  style: number;
  modifiers: Uint8Array;
}

const NONE = new Uint8Array(0);
const FIRST_STRUCTURE = 0x9a;
const CLX = 33;
const CHARACTER_BINS = 12;
const PARAGRAPH_BINS = 13;
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function openDoc(bytes: Uint8Array): DocFile {
  const container = openCompoundFile(bytes);
  const stream = container.stream('WordDocument');
  if (!stream || stream.length < 0x300) throw new ReadError('corrupt', { kind: 'doc' });
  const view = viewOf(stream);
  const flags = view.getUint16(0x0a, true);
  if (flags & 0x0100) throw new ReadError('password-needed', { kind: 'doc' });
  // Word 6 and 95 lay their files out otherwise.
  if (view.getUint16(0, true) !== 0xa5ec || view.getUint16(2, true) < 0xc1)
    throw new ReadError('unsupported-type', { kind: 'doc' });
  const table = container.stream(flags & 0x0200 ? '1Table' : '0Table');
  if (!table) throw new ReadError('corrupt', { kind: 'doc' });
  const place = (number: number): [number, number] => [
    view.getUint32(FIRST_STRUCTURE + number * 8, true),
    view.getUint32(FIRST_STRUCTURE + number * 8 + 4, true),
  ];
  const structure = (number: number): Uint8Array => {
    const [at, length] = place(number);
    return length === 0 ? NONE : table.subarray(at, at + length);
  };
  const length = (at: number): number => view.getUint32(at, true);
  const pieces = readPieces(structure(CLX));
  const characters = readBins(structure(CHARACTER_BINS), stream, readCharacterPage);
  const paragraphs = readBins(structure(PARAGRAPH_BINS), stream, readParagraphPage);
  const text = pieces.map((piece) => decodePiece(piece, stream)).join('');
  return {
    text,
    stories: {
      main: length(0x4c),
      notes: length(0x50),
      headers: length(0x54),
      comments: length(0x5c),
      endnotes: length(0x60),
      boxes: length(0x64),
    },
    structure,
    structureOnwards: (number) => (place(number)[1] === 0 ? NONE : table.subarray(place(number)[0])),
    data: container.stream('Data') ?? NONE,
    runs: (from, to) => runsOf(pieces, characters, from, to),
    paragraphAt(position) {
      const piece = pieces[findStretch(pieces, position)];
      if (!piece) return { style: 0, modifiers: NONE };
      const offset = piece.offset + (position - piece.from) * piece.width;
      const found = paragraphs[findStretch(paragraphs, offset)];
      return {
        style: found?.style ?? 0,
        modifiers: joinBytes(found?.modifiers ?? NONE, piece.modifiers),
      };
    },
  };
}

function readPieces(clx: Uint8Array): Piece[] {
  const view = viewOf(clx);
  const modifiers: Uint8Array[] = [];
  let at = 0;
  while (at + 3 <= clx.length && clx[at] === 1) {
    const size = view.getUint16(at + 1, true);
    modifiers.push(clx.subarray(at + 3, at + 3 + size));
    at += 3 + size;
  }
  if (clx[at] !== 2 || at + 5 > clx.length) throw new ReadError('corrupt', { kind: 'doc' });
  const size = view.getUint32(at + 1, true);
  const start = at + 5;
  const count = Math.floor((Math.min(size, clx.length - start) - 4) / 12);
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const descriptor = start + (count + 1) * 4 + i * 8;
    const where = view.getUint32(descriptor + 2, true);
    const modifier = view.getUint16(descriptor + 6, true);
    const packed = (where & 0x40000000) !== 0;
    pieces.push({
      from: view.getUint32(start + i * 4, true),
      to: view.getUint32(start + i * 4 + 4, true),
      offset: packed ? (where & 0x3fffffff) >>> 1 : where & 0x3fffffff,
      width: packed ? 1 : 2,
      modifiers: modifier & 1 ? (modifiers[modifier >> 1] ?? NONE) : NONE,
    });
  }
  return pieces;
}

/** Bytes 80 to 9F of Windows 1252. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodePiece(piece: Piece, stream: Uint8Array): string {
  const count = piece.to - piece.from;
  const bytes = stream.subarray(piece.offset, piece.offset + count * piece.width);
  if (count < 0 || bytes.length < count * piece.width) throw new ReadError('truncated', { kind: 'doc' });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (piece.width === 2) return buffer.toString('utf16le');
  return buffer.toString('latin1').replace(/[\u0080-\u009f]/gu, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80]!);
}

/** Formatted pages of 512 bytes, listed by a table of bins; stretches are in bytes of the document stream. */
function readBins(
  bins: Uint8Array,
  stream: Uint8Array,
  readPage: (page: Uint8Array, put: (stretch: Stretch) => void) => void,
): Stretch[] {
  const view = viewOf(bins);
  const count = Math.max(0, Math.floor((bins.length - 4) / 8));
  const stretches: Stretch[] = [];
  for (let i = 0; i < count; i++) {
    const page = view.getUint32((count + 1) * 4 + i * 4, true) & 0x3fffff;
    const bytes = stream.subarray(page * 512, page * 512 + 512);
    if (bytes.length === 512) readPage(bytes, (stretch) => stretches.push(stretch));
  }
  return stretches.sort((a, b) => a.from - b.from);
}

function readCharacterPage(page: Uint8Array, put: (stretch: Stretch) => void): void {
  const view = viewOf(page);
  const count = Math.min(page[511]!, 101);
  for (let i = 0; i < count; i++) {
    const at = page[(count + 1) * 4 + i]! * 2;
    put({
      from: view.getUint32(i * 4, true),
      to: view.getUint32(i * 4 + 4, true),
      style: 0,
      modifiers: at === 0 ? NONE : page.subarray(at + 1, at + 1 + page[at]!),
    });
  }
}

function readParagraphPage(page: Uint8Array, put: (stretch: Stretch) => void): void {
  const view = viewOf(page);
  const count = Math.min(page[511]!, 29);
  for (let i = 0; i < count; i++) {
    let at = page[(count + 1) * 4 + i * 13]! * 2;
    let style = 0;
    let modifiers: Uint8Array = NONE;
    if (at > 0 && at < 510) {
      let size = page[at]! * 2 - 1;
      if (size < 0) {
        at += 1;
        size = page[at]! * 2;
      }
      const body = page.subarray(at + 1, at + 1 + size);
      if (body.length >= 2) {
        style = body[0]! | (body[1]! << 8);
        modifiers = body.subarray(2);
      }
    }
    put({ from: view.getUint32(i * 4, true), to: view.getUint32(i * 4 + 4, true), style, modifiers });
  }
}

/** Index of the last stretch that begins at or before a position and reaches beyond it; -1 where none does. */
function findStretch(stretches: readonly { from: number; to: number }[], position: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle]!;
    if (position < stretch.from) high = middle - 1;
    else if (position >= stretch.to) low = middle + 1;
    else return middle;
  }
  return -1;
}

function runsOf(
  pieces: readonly Piece[],
  characters: readonly Stretch[],
  from: number,
  to: number,
): { from: number; to: number; modifiers: Uint8Array }[] {
  const runs: { from: number; to: number; modifiers: Uint8Array }[] = [];
  for (let at = from; at < to; ) {
    const piece = pieces[findStretch(pieces, at)];
    if (!piece) break;
    const offset = piece.offset + (at - piece.from) * piece.width;
    const stretch = characters[findStretch(characters, offset)];
    const reach = stretch ? at + Math.max(1, Math.ceil((stretch.to - offset) / piece.width)) : piece.to;
    const end = Math.min(to, piece.to, reach);
    runs.push({ from: at, to: end, modifiers: joinBytes(stretch?.modifiers ?? NONE, piece.modifiers) });
    at = end;
  }
  return runs;
}

function joinBytes(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (b.length === 0) return a;
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
