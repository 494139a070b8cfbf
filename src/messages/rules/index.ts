/** Every rule's words, by its id; the groups are files. */
import { DOCUMENT_WORDS } from './document.ts';
import { HEADER_WORDS } from './header.ts';
import { LOCAL_WORDS } from './local.ts';
import { NUMBERING_WORDS } from './numbering.ts';
import { REFERENCE_WORDS } from './reference.ts';
import { STRUCTURE_WORDS } from './structure.ts';
import { TARGET_WORDS } from './target.ts';
import { TASK_WORDS } from './task.ts';
import { WORDING_WORDS } from './wording.ts';
import type { Bilingual } from './words.ts';

const WORDS = {
  ...DOCUMENT_WORDS,
  ...HEADER_WORDS,
  ...STRUCTURE_WORDS,
  ...NUMBERING_WORDS,
  ...REFERENCE_WORDS,
  ...TARGET_WORDS,
  ...TASK_WORDS,
  ...WORDING_WORDS,
  ...LOCAL_WORDS,
};

export type RuleId = keyof typeof WORDS;
export const RULE_WORDS: Readonly<Record<RuleId, Bilingual>> = WORDS;
export type { Bilingual, RuleWords } from './words.ts';
