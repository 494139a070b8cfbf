/** Property modifiers of the Word 97 binary format: an opcode whose bits say how long its operand is. */

export interface Sprm {
  code: number;
  /** The operand's bytes, without a length byte of its own. */
  operand: Uint8Array;
}

const DEFINE_TABLE = 0xd608;
const CHANGE_TABS = 0xc615;
const SIZES = [1, 1, 2, 4, 2, 2, -1, 3];

/** All modifiers of a list; one that runs over the end closes it. */
export function sprmsOf(list: Uint8Array): Sprm[] {
  const sprms: Sprm[] = [];
  let at = 0;
  while (at + 2 <= list.length) {
    const code = list[at]! | (list[at + 1]! << 8);
    at += 2;
    let size = SIZES[code >> 13]!;
    if (code === DEFINE_TABLE) {
      size = (list[at] ?? 0) + ((list[at + 1] ?? 0) << 8) - 1;
      at += 2;
    } else if (size < 0) {
      size = list[at] ?? 0;
      at += 1;
      if (code === CHANGE_TABS && size === 255) {
        const deleted = list[at] ?? 0;
        size = 2 + deleted * 4 + (list[at + 1 + deleted * 4] ?? 0) * 3;
      }
    }
    if (size < 0 || at + size > list.length) break;
    sprms.push({ code, operand: list.subarray(at, at + size) });
    at += size;
  }
  return sprms;
}

export const byteOf = ({ operand }: Sprm): number => operand[0] ?? 0;
export const wordOf = ({ operand }: Sprm): number => (operand[0] ?? 0) | ((operand[1] ?? 0) << 8);
export const shortOf = (sprm: Sprm): number => (wordOf(sprm) << 16) >> 16;
