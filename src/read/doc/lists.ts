/** Lists of a .doc: definitions, and the overrides by which paragraphs name them. */
import type { ListInstance, ListLevel } from '../word/numbering.ts';
import type { DocFile } from './file.ts';
import { sprmsOf, wordOf } from './sprms.ts';

const DEFINITIONS = 73;
const OVERRIDES = 74;
/** Word allows 2047 overrides. */
const MOST_LISTS = 4096;
const FONT_OF_RUN = 0x4a4f;

const FORMATS: Record<number, string> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  22: 'decimalZero',
  23: 'bullet',
  57: 'numberInDash',
  255: 'none',
};
const SUFFIXES = ['\t', ' ', ''];

/** List instances by the 1-based number that paragraphs carry. */
export function readDocLists(file: DocFile, font: (index: number) => string | null): (ListInstance | null)[] {
  const definitions = readDefinitions(file.structureOnwards(DEFINITIONS), font);
  return [null, ...readOverrides(file.structure(OVERRIDES), definitions, font)];
}

type Levels = (ListLevel | undefined)[];

function readDefinitions(bytes: Uint8Array, font: (index: number) => string | null): Map<number, Levels> {
  const lists = new Map<number, Levels>();
  if (bytes.length < 2) return lists;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.min(view.getUint16(0, true), MOST_LISTS);
  let at = 2 + count * 28;
  for (let i = 0; i < count && 2 + i * 28 + 28 <= bytes.length; i++) {
    const id = view.getInt32(2 + i * 28, true);
    const simple = (bytes[2 + i * 28 + 26]! & 1) === 1;
    const levels: Levels = [];
    for (let level = 0; level < (simple ? 1 : 9); level++) {
      const read = readLevel(bytes, view, at, font);
      if (!read) return lists;
      levels.push(read.level);
      at = read.end;
    }
    lists.set(id, levels);
  }
  return lists;
}

function readLevel(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  font: (index: number) => string | null,
): { level: ListLevel; end: number } | null {
  if (at + 30 > bytes.length) return null;
  const flags = bytes[at + 5]!;
  const characterSize = bytes[at + 24]!;
  const paragraphSize = bytes[at + 25]!;
  const modifiers = bytes.subarray(at + 28 + paragraphSize, at + 28 + paragraphSize + characterSize);
  const textAt = at + 28 + paragraphSize + characterSize;
  if (textAt + 2 > bytes.length) return null;
  const length = view.getUint16(textAt, true);
  const end = textAt + 2 + length * 2;
  if (end > bytes.length) return null;
  let text = '';
  for (let i = 0; i < length; i++) {
    const code = view.getUint16(textAt + 2 + i * 2, true);
    text += code < 9 ? `%${code + 1}` : String.fromCharCode(code);
  }
  const fontSprm = sprmsOf(modifiers).find((sprm) => sprm.code === FONT_OF_RUN);
  return {
    level: {
      start: view.getInt32(at, true),
      format: FORMATS[bytes[at + 4]!] ?? 'decimal',
      text,
      suffix: SUFFIXES[bytes[at + 15]!] ?? '\t',
      legal: (flags & 4) !== 0,
      restartAfter: (flags & 8) !== 0 ? bytes[at + 26]! : null,
      font: fontSprm ? font(wordOf(fontSprm)) : null,
    },
    end,
  };
}

function readOverrides(
  bytes: Uint8Array,
  definitions: ReadonlyMap<number, Levels>,
  font: (index: number) => string | null,
): (ListInstance | null)[] {
  if (bytes.length < 4) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.min(view.getUint32(0, true), MOST_LISTS, Math.floor((bytes.length - 4) / 16));
  const instances: (ListInstance | null)[] = [];
  let at = 4 + count * 16;
  for (let i = 0; i < count; i++) {
    const id = view.getInt32(4 + i * 16, true);
    const overridden = bytes[4 + i * 16 + 12]!;
    const base = definitions.get(id);
    const levels: Levels = [...(base ?? [])];
    const startOverrides = new Map<number, number>();
    at += 4;
    for (let j = 0; j < overridden && at + 8 <= bytes.length; j++) {
      const start = view.getInt32(at, true);
      const flags = view.getUint32(at + 4, true);
      const level = flags & 0xf;
      at += 8;
      const own = flags & 0x20 ? readLevel(bytes, view, at, font) : null;
      if (own) {
        levels[level] = own.level;
        at = own.end;
      }
      if (flags & 0x10) startOverrides.set(level, own ? own.level.start : start);
    }
    instances.push(base ? { id: String(i + 1), list: String(id), levels, startOverrides } : null);
  }
  return instances;
}
