/** How the registries match: text folded to one spelling, phrases bounded by letters, patterns compiled on first use. */

/** Tone marks of the new placement in open syllables ("hoà", "thuý"), and the same syllables in the traditional one. */
const TONE_PAIRS: Record<string, string> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
/** Open syllables only, so that "hoàn" and "khuỷu" stay; not after q, so that "quý" stays. */
const NEW_PLACEMENT = /(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** One spelling of a text for matching only: NFC, lower case, traditional tone placement, plain dashes and blanks. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[“”„«»]/gu, '"')
    .replace(/\s+/gu, ' ')
    .replace(NEW_PLACEMENT, (vowels) => TONE_PAIRS[vowels] ?? vowels)
    .trim();
}

/** The pattern bounded by non-letters on both sides: JavaScript's own \b knows only ASCII. */
export function phrase(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'u');
}

/** The pattern at the start of a text, ending where a letter does not follow. */
export function opening(source: string): RegExp {
  return new RegExp(`^(?:${source})(?!\\p{L})`, 'u');
}

/** Computes once, at the first call: importing a registry must cost nothing. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Freezes data to the bottom, so that no reader of a registry can change it for the others. */
export function frozen<const T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const value of Object.values(data)) frozen(value);
  }
  return data;
}
