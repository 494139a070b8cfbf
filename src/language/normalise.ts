/** Unicode made canonical at the door: NFC, one kind of blank, one kind of line end. Knows nothing of files. */

/** Letters that typists and legacy converters take for đ and Đ. */
const LOOKALIKES: Record<string, string> = { ð: 'đ', Ð: 'Đ', Ɖ: 'Đ' };

/** What the steps below change: most texts have nothing of it, and one look is enough. */
const TO_BE_CHANGED =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeffðÐƉ]/u;

/**
 * After this, the text is NFC, its lines end in "\n", every blank is a plain space, and no invisible character
 * (byte order mark, zero width, soft hyphen, control) is left.
 */
export function canonicalise(text: string): string {
  if (!TO_BE_CHANGED.test(text)) return text.normalize('NFC');
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/gu, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\v]/gu, ' ')
    .replace(/\f/gu, '\n')
    .replace(
      /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu,
      '',
    )
    .replace(/[ðÐƉ]/gu, (letter) => LOOKALIKES[letter]!)
    .normalize('NFC');
}
