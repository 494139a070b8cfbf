import { expect, it } from 'vitest';
import { suggestSimilar } from '../../src/cli/similar.ts';

const SLUGS = ['on-time-rate', 'online-filing', 'sipas'];

it.each([
  ['on-time-rat', 'on-time-rate'],
  ['ontime', 'on-time-rate'],
  ['sypas', 'sipas'],
  ['abc', null],
])('takes %s for %s', (given, meant) => {
  expect(suggestSimilar(given, SLUGS)).toBe(meant);
});
