/** A doubtful number is what two readings of three agree on, and stays marked where none do. */
import { describe, expect, it } from 'vitest';
import { decide, type Figure } from '../../src/read/ocr/numbers.ts';

const figure = (text: string, confidence: number): Figure => ({ text, confidence });

describe('three readings of a number', () => {
  it('takes the digits that two share against the first', () => {
    expect(decide(figure('20/11/2026', 0.81), [figure('30/11/2026', 0.94), figure('30/11/2026', 0.96)]).text).toBe(
      '30/11/2026',
    );
    expect(decide(figure('55', 0.85), [figure('95', 0.96), figure('95', 0.95)])).toEqual(figure('95', 0.96));
  });

  it('takes the mark from the surest of those with the same digits', () => {
    expect(decide(figure('985', 0.63), [figure('985', 0.88), figure('98,5', 0.94)]).text).toBe('98,5');
  });

  it('leaves a number alone, and doubtful, where no two agree', () => {
    expect(decide(figure('59/5', 0.61), [figure('99,5', 0.94), figure('90,5', 0.9)])).toEqual(figure('59/5', 0.5));
    expect(decide(figure('12', 0.7), [figure('Lz', 0.9), figure('', 1)])).toEqual(figure('12', 0.5));
  });

  it('is surer of a number that is read again the same', () => {
    expect(decide(figure('4.500', 0.8), [figure('4.500', 0.95), figure('4500', 0.6)])).toEqual(figure('4.500', 0.95));
  });
});
