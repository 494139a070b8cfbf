/** A compound file whose directory names the given streams: what tells .doc from .xls. */

const SECTOR = 512;

export function oleFile(names: readonly string[]): Uint8Array {
  const entries = ['Root Entry', ...names];
  const directorySectors = Math.ceil(entries.length / 4);
  const file = Buffer.alloc(SECTOR * (2 + directorySectors));
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.writeUInt16LE(9, 0x1e);
  file.writeUInt16LE(6, 0x20);
  file.writeUInt32LE(1, 0x2c);
  file.writeUInt32LE(1, 0x30);
  file.fill(0xff, 0x4c, SECTOR);
  file.writeUInt32LE(0, 0x4c);
  file.fill(0xff, SECTOR, 2 * SECTOR);
  file.writeUInt32LE(0xfffffffd, SECTOR);
  for (let i = 0; i < directorySectors; i++) {
    file.writeUInt32LE(i + 1 < directorySectors ? i + 2 : 0xfffffffe, SECTOR + 4 * (i + 1));
  }
  entries.forEach((name, index) => {
    const at = 2 * SECTOR + index * 128;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE(2 * name.length + 2, at + 0x40);
    file.fill(0xff, at + 0x44, at + 0x50);
    // The root's child is the first stream; each stream's right neighbour is the next.
    if (index === 0) file.writeUInt32LE(1, at + 0x4c);
    else if (index + 1 < entries.length) file.writeUInt32LE(index + 1, at + 0x48);
  });
  return file;
}
