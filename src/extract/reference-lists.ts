/** Which of the numbered documents are the plan's legal bases, and which are merely cited. */

import type { TracedText } from '../plan/traced.ts';
import type { Reference } from '../plan/types.ts';
import type { AppendixReading } from './appendices/index.ts';
import type { Context } from './context.ts';
import type { Parts } from './front.ts';
import { type FoundReference, isSibling, referencesIn } from './references.ts';
import type { Block } from './structure.ts';

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
  for (const block of parts.preamble) {
    let outer: FoundReference | null = null;
    for (const found of referencesIn(context, block.whole)) {
      const nested: boolean =
        outer !== null && found.start < outer.subjectEnd && !isSibling(block.whole.text, outer.end, found.start);
      if (nested) citations.push({ ...found.reference, where: 'body' });
      else {
        legalBases.push(found.reference);
        outer = found;
      }
    }
  }
  const cite = (traced: TracedText, where: 'body' | 'appendix'): void => {
    citations.push(...referencesIn(context, traced, where).map(({ reference }) => reference));
  };
  for (const block of bodyInOrder(parts, notes)) cite(block.whole, 'body');
  for (const block of parts.appendix) cite(block.whole, 'appendix');
  for (const { appendix, cells } of appendices.tables) for (const cell of cells) cite(cell, appendix.where);
  return { legalBases, citations };
}

/** The articles of a decision cite as the plan's text does: what it replaces, for one. */
function bodyInOrder(parts: Parts, notes: readonly Block[]): Block[] {
  return [...parts.other, ...parts.body, ...parts.closing, ...notes].sort((a, b) => a.line - b.line);
}
