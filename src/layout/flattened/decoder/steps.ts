/**
 * What a reading does with an atom, as one number: thousands of steps are weighed for a table, and are moved about and kept
 * as quickly as any number.
 */

export const STEP = { cell: 0, number: 1, row: 2, numberedRow: 3, group: 4, groupOn: 5, furniture: 6 } as const;

const KIND_BITS = 3;
const MOVE_BITS = 2;
const FROM_BITS = 6;

/** From which reading the step starts, what it does, how it moves, and its column, or the group's value; -1 of neither. */
export function stepOf(from: number, kind: number, move: number, column: number): number {
  return ((((((column + 1) << FROM_BITS) | from) << MOVE_BITS) | move) << KIND_BITS) | kind;
}

const bits = (count: number): number => (1 << count) - 1;

export const kindOfStep = (step: number): number => step & bits(KIND_BITS);
export const moveOfStep = (step: number): number => (step >> KIND_BITS) & bits(MOVE_BITS);
export const sourceOfStep = (step: number): number => (step >> (KIND_BITS + MOVE_BITS)) & bits(FROM_BITS);
export const columnOfStep = (step: number): number => (step >> (KIND_BITS + MOVE_BITS + FROM_BITS)) - 1;
