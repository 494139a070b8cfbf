/** What the PDF engine rejects while it reads on past damage ends no process; what others reject still does. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { heedStrayRejections, isStray } from '../../src/read/pdf/stray-rejections.ts';

const rejection = (stack: string): Error => Object.assign(new Error('Bad XRef entry'), { stack });
const STRAY = rejection('Error\n    at node_modules/pdf-parse/dist/pdf.worker.mjs:25:55276');
const OTHER = rejection('Error\n    at somewhere.mjs:1:1');

let others: NodeJS.UnhandledRejectionListener[] = [];
beforeEach(() => {
  others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  vi.useFakeTimers({ toFake: ['setImmediate'] });
});
afterEach(() => {
  vi.useRealTimers();
  for (const listener of others) process.on('unhandledRejection', listener);
});

const reject = (reason: Error): boolean => process.emit('unhandledRejection', reason, Promise.resolve());

it('are heeded while a file is read, and not behind it', () => {
  const end = heedStrayRejections();
  const endSecond = heedStrayRejections();
  expect(reject(STRAY)).toBe(true);
  end();
  vi.runAllTimers();
  expect(reject(STRAY)).toBe(true);
  endSecond();
  vi.runAllTimers();
  expect(reject(STRAY)).toBe(false);
});

it('of others are thrown as if nobody listened', () => {
  const end = heedStrayRejections();
  expect(reject(OTHER)).toBe(true);
  expect(() => vi.runAllTimers()).toThrow('Bad XRef entry');
  end();
  vi.runAllTimers();
});

it('are told by where they come from', () => {
  expect([STRAY, OTHER, 'text', null].map(isStray)).toEqual([true, false, false, false]);
});
