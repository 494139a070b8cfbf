/** How findings quote the document. */
import { describe, expect, it } from 'vitest';
import { asPrinted } from '../../src/check/quote.ts';
import { fold } from '../../src/registry/match.ts';

describe('words found in folded text', () => {
  it.each([
    ['Giao UBND các phường, xã rà soát', 'ubnd các phường, xã', 'UBND các phường, xã'],
    ['SỮA ĐỔI văn bản', 'sữa đổi', 'SỮA ĐỔI'],
    ['Nhà Văn hoá – Thể thao', fold('văn hoá – thể thao'), 'Văn hoá – Thể thao'],
    // Where the fold joins blanks, places in the one are none in the other.
    ['UBND  các phường', 'ubnd các', 'ubnd các'],
  ])('are told as «%s» prints them', (text, folded, printed) => {
    expect(asPrinted(text, folded)).toBe(printed);
  });
});
