/** How findings quote the document. */
import { describe, expect, it } from 'vitest';
import { asPrinted } from '../../src/check/quote.ts';
import { fold } from '../../src/registry/match.ts';

describe('words found in folded text', () => {
  it.each([
    ['Giao UBND các phường, xã rà soát', 'ubnd các phường, xã', 'UBND các phường, xã'],
    ['SỮA ĐỔI văn bản', 'sữa đổi', 'SỮA ĐỔI'],
    // The fold spells them another way than the text does.
    ['Nhà văn hoá – thể thao', fold('văn hoá – thể thao'), fold('văn hoá – thể thao')],
  ])('are told as «%s» prints them', (text, folded, printed) => {
    expect(asPrinted(text, folded)).toBe(printed);
  });
});
