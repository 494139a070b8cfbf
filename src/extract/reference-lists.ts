/** Which of the numbered documents are the plan's legal bases, and which are merely cited. */

import { fold } from '../language/fold.ts';
import { matchesIn } from '../language/matches.ts';
import type { TracedText } from '../plan/traced.ts';
import type { Reference } from '../plan/types.ts';
import type { AppendixReading } from './appendices/index.ts';
import type { Block } from './blocks.ts';
import type { Context } from './context.ts';
import type { Parts } from './front.ts';
import { type FoundReference, isSibling, referencesIn } from './references.ts';

export interface ReferenceLists {
  legalBases: Reference[];
  citations: Reference[];
}

/** Bases stand in the preamble beside one another; what a basis is about may name further documents: those are cited. */
export function referencesOf(
  context: Context,
  parts: Parts,
  notes: readonly Block[],
  appendices: AppendixReading,
): ReferenceLists {
  const legalBases: Reference[] = [];
  const citations: Reference[] = [];
  const base = ({ whole }: Block): void => {
    let outer: FoundReference | null = null;
    for (const found of referencesIn(context, whole)) {
      const nested: boolean =
        outer !== null && found.start < outer.subjectEnd && !isSibling(whole.text, outer.end, found.start);
      if (nested) citations.push({ ...found.reference, where: 'body' });
      else {
        legalBases.push(found.reference);
        outer = found;
      }
    }
  };
  for (const block of parts.preamble) base(block);
  const cite = (traced: TracedText, where: 'body' | 'appendix'): void => {
    citations.push(...referencesIn(context, traced, where).map(({ reference }) => reference));
  };
  const bases = basesSection(parts.body);
  for (const block of bodyInOrder(parts, notes)) {
    if (bases.has(block)) base(block);
    else cite(block.whole, 'body');
  }
  for (const block of parts.appendix) cite(block.whole, 'appendix');
  for (const { appendix, cells } of appendices.tables) for (const cell of cells) cite(cell, appendix.where);
  const names = shortNames(context.document.text);
  return { legalBases, citations: citations.filter((reference) => !isShortName(reference, names)) };
}

/** "(Đề án 06)", "(gọi tắt là Đề án 06)" behind a document's name: what the plan calls it from there on, and no further document. */
function shortNames(text: string): ReadonlySet<string> {
  return new Set(matchesIn(fold(text), SHORT_NAME).map(([, name]) => name!));
}

const SHORT_NAME =
  /\((?:(?:sau đây )?(?:gọi|viết) tắt là )?["“]?((?:đề án|nghị quyết|chương trình|kế hoạch)(?: số)? \d{1,3})["”]?\)/gu;

const isShortName = ({ issuer, issuedOn, text }: Reference, names: ReadonlySet<string>): boolean =>
  names.size > 0 && issuer === null && issuedOn === null && names.has(fold(text));

/** "I. CĂN CỨ PHÁP LÝ", "1. Cơ sở xây dựng kế hoạch": the bases that other plans name before their first section. */
const BASES_TITLE =
  /^(?:các\s+|những\s+)?(?:căn cứ|cơ sở)(?:\s+(?:pháp l[ýí]|pháp luật|chính trị|để|xây dựng|ban hành|lập)(?!\p{L})[^.;]{0,60})?:?$/iu;
const HEADING_KINDS: ReadonlySet<string | undefined> = new Set(['part', 'roman', 'capital', 'decimal']);

/** The points of a section of bases: all up to the next heading that is neither one of bases nor itself a document. */
function basesSection(body: readonly Block[]): ReadonlySet<Block> {
  const inside = new Set<Block>();
  let open = false;
  for (const block of body) {
    const { label, body: words, whole } = block;
    const isHeading = HEADING_KINDS.has(label?.kind) || (label === null && whole.text === whole.text.toUpperCase());
    if (isHeading && BASES_TITLE.test(words.text)) open = true;
    else if (isHeading && !NAMES_DOCUMENT.test(words.text)) open = false;
    else if (open) inside.add(block);
  }
  return inside;
}

const NAMES_DOCUMENT = /^(?:căn cứ\s)?\p{Lu}[^;:]{0,80}?\d+(?:\/\d{4})?[/-]\p{Lu}/u;

/** The articles of a decision cite as the plan's text does: what it replaces, for one. */
function bodyInOrder(parts: Parts, notes: readonly Block[]): Block[] {
  return [...parts.other, ...parts.body, ...parts.closing, ...notes].sort((a, b) => a.line - b.line);
}
