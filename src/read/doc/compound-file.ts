/** Streams of an OLE compound file: the container of .doc and of encrypted .docx. */
import { ReadError } from '../errors.ts';

export interface CompoundFile {
  /** The stream of that name, null where the file has none. */
  stream(name: string): Uint8Array | null;
}

interface Entry {
  name: string;
  stream: boolean;
  start: number;
  size: number;
}

const FREE_FROM = 0xfffffffa;

export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 1536) throw new ReadError('truncated', { kind: 'doc' });
  const sectorSize = 1 << view.getUint16(0x1e, true);
  if (sectorSize !== 512 && sectorSize !== 4096) throw new ReadError('corrupt', { kind: 'doc' });
  const miniCutoff = view.getUint32(0x38, true);
  const table = readAllocation(view, sectorSize);
  const chain = (start: number, next: Int32Array | Uint32Array, most: number): number[] => {
    const sectors: number[] = [];
    for (let sector = start; sector < FREE_FROM && sectors.length < most; sector = next[sector] ?? FREE_FROM)
      sectors.push(sector);
    return sectors;
  };
  const most = Math.ceil(bytes.length / sectorSize) + 1;
  const gather = (start: number, size: number): Uint8Array => {
    const out = new Uint8Array(Math.min(size, bytes.length));
    let at = 0;
    for (const sector of chain(start, table, most)) {
      if (at >= out.length) break;
      const from = (sector + 1) * sectorSize;
      const part = bytes.subarray(from, from + Math.min(sectorSize, out.length - at));
      out.set(part, at);
      at += sectorSize;
    }
    // A chain that ends early: the file was cut.
    if (at < out.length) throw new ReadError('truncated', { kind: 'doc' });
    return out;
  };
  const directoryStart = view.getUint32(0x30, true);
  const directory = gather(directoryStart, chain(directoryStart, table, most).length * sectorSize);
  const entries = readEntries(directory);
  const root = entries[0];
  let mini: { bytes: Uint8Array; table: Uint32Array } | null = null;
  const readMini = (): { bytes: Uint8Array; table: Uint32Array } => {
    const start = view.getUint32(0x3c, true);
    const fat = gather(start, chain(start, table, most).length * sectorSize);
    const fatView = new DataView(fat.buffer, fat.byteOffset, fat.byteLength);
    return {
      bytes: gather(root!.start, root!.size),
      table: Uint32Array.from({ length: fat.length >> 2 }, (_, i) => fatView.getUint32(i * 4, true)),
    };
  };
  return {
    stream(name) {
      const entry = entries.find((one) => one.stream && one.name === name);
      if (!entry) return null;
      if (entry.size >= miniCutoff) return gather(entry.start, entry.size);
      mini ??= readMini();
      const out = new Uint8Array(entry.size);
      chain(entry.start, mini.table, mini.table.length + 1).forEach((sector, index) => {
        const part = mini!.bytes.subarray(
          sector * 64,
          sector * 64 + Math.min(64, Math.max(0, entry.size - index * 64)),
        );
        out.set(part, Math.min(index * 64, out.length - part.length));
      });
      return out;
    },
  };
}

/** The allocation table: for each sector, the next one. */
function readAllocation(view: DataView, sectorSize: number): Uint32Array {
  const perSector = sectorSize / 4;
  const sectors: number[] = [];
  for (let i = 0; i < 109; i++) sectors.push(view.getUint32(0x4c + i * 4, true));
  let more = view.getUint32(0x44, true);
  for (let rounds = 0; more < FREE_FROM && rounds < 4096; rounds++) {
    const at = (more + 1) * sectorSize;
    if (at + sectorSize > view.byteLength) break;
    for (let i = 0; i < perSector - 1; i++) sectors.push(view.getUint32(at + i * 4, true));
    more = view.getUint32(at + sectorSize - 4, true);
  }
  const used = sectors.filter((sector) => sector < FREE_FROM);
  const table = new Uint32Array(used.length * perSector).fill(0xffffffff);
  used.forEach((sector, index) => {
    const at = (sector + 1) * sectorSize;
    for (let i = 0; i < perSector && at + i * 4 + 4 <= view.byteLength; i++)
      table[index * perSector + i] = view.getUint32(at + i * 4, true);
  });
  return table;
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.min(64, view.getUint16(at + 0x40, true));
    let name = '';
    for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
    entries.push({
      name,
      stream: directory[at + 0x42] === 2,
      start: view.getUint32(at + 0x74, true),
      size: view.getUint32(at + 0x78, true),
    });
  }
  return entries;
}
