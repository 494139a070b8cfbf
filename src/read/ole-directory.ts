/** The names at the top of an OLE compound file (.doc, .xls, encrypted .docx): enough to tell what it is. */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_SIZE = 128;
const HEADER_SIZE = 512;
const END_OF_CHAIN = 0xfffffffa;
const NO_ENTRY = 0xffffffff;

export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

interface Entry {
  name: string;
  left: number;
  right: number;
  child: number;
}

/**
 * Names of the streams and storages directly below the root. A file whose directory cannot be walked gives none; names
 * further down (a workbook embedded in a letter) are left out, for they say nothing about the file itself.
 */
export function listOleRoot(bytes: Uint8Array): string[] {
  if (!isOle(bytes) || bytes.length < HEADER_SIZE) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readEntries(view);
  const root = entries[0];
  if (!root) return [];
  const names: string[] = [];
  const seen = new Set<number>();
  const pending = [root.child];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const entry = entries[id];
    if (id === NO_ENTRY || !entry || seen.has(id)) continue;
    seen.add(id);
    names.push(entry.name);
    pending.push(entry.left, entry.right);
  }
  return names;
}

function readEntries(view: DataView): Entry[] {
  const sectorSize = 1 << view.getUint16(0x1e, true);
  // The format knows these two alone.
  if (sectorSize !== 512 && sectorSize !== 4096) return [];
  const offsetOf = (sector: number): number => (sector + 1) * sectorSize;
  const entries: Entry[] = [];
  const seen = new Set<number>();
  let sector = view.getUint32(0x30, true);
  while (sector < END_OF_CHAIN && !seen.has(sector)) {
    seen.add(sector);
    const start = offsetOf(sector);
    if (start + sectorSize > view.byteLength) break;
    for (let at = start; at < start + sectorSize; at += ENTRY_SIZE) entries.push(readEntry(view, at));
    sector = nextSector(view, sector, sectorSize);
  }
  return entries;
}

function readEntry(view: DataView, at: number): Entry {
  const length = Math.min(64, view.getUint16(at + 0x40, true));
  let name = '';
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
  return {
    name,
    left: view.getUint32(at + 0x44, true),
    right: view.getUint32(at + 0x48, true),
    child: view.getUint32(at + 0x4c, true),
  };
}

/** Follows the allocation table as far as the header itself lists its sectors: 7 MB of file, beyond which none is a plan's. */
function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const table = Math.floor(sector / perSector);
  if (table >= 109) return END_OF_CHAIN;
  const tableSector = view.getUint32(0x4c + table * 4, true);
  const at = (tableSector + 1) * sectorSize + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : END_OF_CHAIN;
}
