/** Every word a person reads, in Vietnamese and English; the Vietnamese catalogue sets the shape of the other. */
import { en } from './en.ts';
import type { Language } from './languages.ts';
import { vi } from './vi.ts';

export { LANGUAGES, type Language } from './languages.ts';

/** The words of one language. A sentence with gaps is a function of what fills them. */
export type Messages = Words<typeof vi>;
type Words<T> = T extends string
  ? string
  : T extends (...gaps: infer Gaps) => string
    ? (...gaps: Gaps) => string
    : { readonly [Key in keyof T]: Words<T[Key]> };

const CATALOGUES: Readonly<Record<Language, Messages>> = { vi, en };

export function messagesIn(language: Language): Messages {
  return CATALOGUES[language];
}
