/** Damaged Word files end in a reading or a ReadError, never in anything else. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/layout/read-document.ts';
import { readDoc } from '../../src/read/doc/read-doc.ts';
import { readDocx } from '../../src/read/docx/read-docx.ts';
import { ReadError } from '../../src/read/errors.ts';
import { DEFAULT_LIMITS } from '../../src/read/limits.ts';
import { readRtf } from '../../src/read/rtf/read-rtf.ts';
import { fixturePath } from '../support/fixtures.ts';

const FIXTURE = 'huyen-dong-lam-2016';
const READERS = { '.doc': readDoc, '.docx': readDocx, '.rtf': readRtf };
const context = { limits: DEFAULT_LIMITS, signal: new AbortController().signal };

/** A small generator of its own, so that every run damages the same bytes. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

async function outcome(read: () => unknown): Promise<string> {
  try {
    await read();
    return 'read';
  } catch (error) {
    return error instanceof ReadError ? 'refused' : `${(error as Error).name}: ${(error as Error).message}`;
  }
}

describe.each(['.doc', '.docx', '.rtf'] as const)('%s', (suffix) => {
  const whole = readFileSync(fixturePath(FIXTURE, suffix));

  it('with bytes changed', async () => {
    const random = createRandom(7);
    const outcomes = new Set<string>();
    for (let round = 0; round < 60; round++) {
      const bytes = Uint8Array.from(whole);
      for (let i = 0; i < 1 + random() * 20; i++)
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      outcomes.add(await outcome(() => READERS[suffix](bytes, context)));
    }
    expect([...outcomes].filter((one) => one !== 'read' && one !== 'refused')).toEqual([]);
  });

  it('cut short', async () => {
    const outcomes = new Set<string>();
    for (let share = 0.05; share < 1; share += 0.05)
      outcomes.add(await outcome(() => READERS[suffix](whole.subarray(0, Math.floor(whole.length * share)), context)));
    expect([...outcomes].filter((one) => one !== 'read' && one !== 'refused')).toEqual([]);
  });
});

describe('.doc', () => {
  const whole = Uint8Array.from(readFileSync(fixturePath(FIXTURE, '.doc')));
  const codeOf = (bytes: Uint8Array): Promise<string> =>
    readDocument(bytes).then(
      () => 'read',
      (error) => (error as ReadError).code,
    );
  /** The document stream's head, wherever its sectors lie. */
  const head = Buffer.from(whole).indexOf(Buffer.from([0xec, 0xa5]));

  it('asks for the password of a protected file, and refuses Word 95', async () => {
    const locked = Uint8Array.from(whole);
    locked[head + 0x0b]! |= 1;
    expect(await codeOf(locked)).toBe('password-needed');
    const old = Uint8Array.from(whole);
    old[head + 2] = 0x68;
    old[head + 3] = 0;
    expect(await codeOf(old)).toBe('unsupported-type');
  });
});
