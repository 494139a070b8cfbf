/** The languages spoken, apart from their words: the start of the command needs these alone. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
