/** Fax pages (ITU-T T.6, "Group 4"): each line told by how it differs from the one above. */

/** Codes of run lengths as T.4 lists them: 0 to 63 pixels, then 64, 128 … 1728. */
const WHITE_CODES =
  '00110101 000111 0111 1000 1011 1100 1110 1111 10011 10100 00111 01000 001000 000011 110100 110101 101010 101011 0100111 0001100 0001000 0010111 0000011 0000100 0101000 0101011 0010011 0100100 0011000 00000010 00000011 00011010 00011011 00010010 00010011 00010100 00010101 00010110 00010111 00101000 00101001 00101010 00101011 00101100 00101101 00000100 00000101 00001010 00001011 01010010 01010011 01010100 01010101 00100100 00100101 01011000 01011001 01011010 01011011 01001010 01001011 00110010 00110011 00110100 11011 10010 010111 0110111 00110110 00110111 01100100 01100101 01101000 01100111 011001100 011001101 011010010 011010011 011010100 011010101 011010110 011010111 011011000 011011001 011011010 011011011 010011000 010011001 010011010 011000 010011011';
const BLACK_CODES =
  '0000110111 010 11 10 011 0011 0010 00011 000101 000100 0000100 0000101 0000111 00000100 00000111 000011000 0000010111 0000011000 0000001000 00001100111 00001101000 00001101100 00000110111 00000101000 00000010111 00000011000 000011001010 000011001011 000011001100 000011001101 000001101000 000001101001 000001101010 000001101011 000011010010 000011010011 000011010100 000011010101 000011010110 000011010111 000001101100 000001101101 000011011010 000011011011 000001010100 000001010101 000001010110 000001010111 000001100100 000001100101 000001010010 000001010011 000000100100 000000110111 000000111000 000000100111 000000101000 000001011000 000001011001 000000101011 000000101100 000001011010 000001100110 000001100111 0000001111 000011001000 000011001001 000001011011 000000110011 000000110100 000000110101 0000001101100 0000001101101 0000001001010 0000001001011 0000001001100 0000001001101 0000001110010 0000001110011 0000001110100 0000001110101 0000001110110 0000001110111 0000001010010 0000001010011 0000001010100 0000001010101 0000001011010 0000001011011 0000001100100 0000001100101';
/** 1792, 1856 … 2560, the same for both colours. */
const LONG_CODES =
  '00000001000 00000001100 00000001101 000000010010 000000010011 000000010100 000000010101 000000010110 000000010111 000000011100 000000011101 000000011110 000000011111';
/** Pass, horizontal, and vertical by 0, +1 … +3, -1 … -3. */
const MODE_CODES = '0001 001 1 011 000011 0000011 010 000010 0000010';
const PASS_MODE = 0;
const HORIZONTAL = 1;
const SHIFTS = [0, 0, 0, 1, 2, 3, -1, -2, -3];
const LONGEST_CODE = 13;

/** Value by code; a leading 1 keeps the code's zeros. */
type Codes = Map<number, number>;

const codeTable = (codes: string, numberOf: (index: number) => number): Codes =>
  new Map(codes.split(' ').map((code, index) => [Number.parseInt(`1${code}`, 2), numberOf(index)]));
const runLength = (index: number): number => (index < 64 ? index : (index - 63) * 64);
const longRuns = codeTable(LONG_CODES, (index) => 1792 + 64 * index);
const RUNS: readonly [Codes, Codes] = [
  new Map([...codeTable(WHITE_CODES, runLength), ...longRuns]),
  new Map([...codeTable(BLACK_CODES, runLength), ...longRuns]),
];
const MODES = codeTable(MODE_CODES, (index) => index);

/** One byte per pixel, 1 black. Lines after damage stay white. */
export function decodeGroup4(bytes: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array(width * height);
  let bit = 0;
  const end = bytes.length * 8;
  const read = (codes: Codes): number | null => {
    let code = 1;
    for (let length = 0; length < LONGEST_CODE && bit < end; length++, bit++) {
      code = (code << 1) | ((bytes[bit >> 3]! >> (7 - (bit & 7))) & 1);
      const value = codes.get(code);
      if (value !== undefined) {
        bit++;
        return value;
      }
    }
    return null;
  };
  const readRun = (colour: number): number | null => {
    for (let total = 0; ; ) {
      const part = read(RUNS[colour]!);
      if (part === null) return null;
      total += part;
      if (part < 64) return total;
    }
  };

  /** Positions where the colour changes, white first. */
  let above: number[] = [];
  for (let row = 0; row < height; row++) {
    const line: number[] = [];
    let at = 0;
    let colour = 0;
    let started = false;
    while (at < width) {
      // The first change above that lies right of here and goes to the other colour.
      let i = colour;
      while (i < above.length && (started ? above[i]! <= at : above[i]! < at)) i += 2;
      const b1 = above[i] ?? width;
      const mode = read(MODES);
      if (mode === null) return out;
      if (mode === PASS_MODE) {
        at = above[i + 1] ?? width;
        started = true;
        continue;
      }
      if (mode === HORIZONTAL) {
        const first = readRun(colour);
        const second = first === null ? null : readRun(1 - colour);
        if (first === null || second === null) return out;
        line.push(Math.min(width, at + first), Math.min(width, at + first + second));
        at = Math.min(width, at + first + second);
      } else {
        at = Math.min(width, Math.max(at, b1 + SHIFTS[mode]!));
        line.push(at);
        colour = 1 - colour;
      }
      started = true;
    }
    for (let i = 0; i < line.length; i += 2) {
      out.fill(1, row * width + line[i]!, row * width + Math.max(line[i]!, line[i + 1] ?? width));
    }
    above = line;
  }
  return out;
}
