/** Where a finding stands and the words that it quotes there: at a cell, in the text, at a citation, or at many places at once. */
import type { At, Reference, Row } from '../plan/types.ts';
import type { RelatedPlace } from './finding.ts';
import { quote, quoteReference } from './quote.ts';
import type { NamedRow, Subject } from './subject.ts';
import { coordinatorsOf, leadsOf, productsOf } from './units.ts';

export interface Place {
  evidence: string;
  where: string | null;
  at: At;
}

/** Where something begins; what stands nowhere stands first. */
export const startOf = ({ at }: { at: At }): number => at[0]?.start ?? 0;

type Column = 'content' | 'product' | 'lead' | 'coordinator' | 'deadline';

const CELL_TEXT: Readonly<Record<Column, (row: Row) => string>> = {
  content: (row) => row.content,
  product: productsOf,
  lead: leadsOf,
  coordinator: coordinatorsOf,
  deadline: (row) => row.deadline.text,
};

/** Where a cell stands; the whole row where the reader could not tell its cells apart. */
export const cellAt = (row: Row, column: Column): At => row.cellsAt[column] ?? row.at;

export function cellPlace({ row, where }: NamedRow, column: Column, longest?: number): Place {
  return { evidence: quote(CELL_TEXT[column](row), longest), where, at: cellAt(row, column) };
}

export function passagePlace(
  { text, at }: { text: string; at: At },
  whereIs: Subject['whereIs'],
  longest?: number,
): Place {
  return { evidence: quote(text, longest), where: whereIs(at), at };
}

export function referencePlace(reference: Reference, whereIs: Subject['whereIs']): Place {
  return { evidence: quoteReference(reference), where: whereIs(reference.at), at: reference.at };
}

export const relatedPlace = ({ evidence, where, at }: Place): RelatedPlace => ({ note: where ?? '', evidence, at });

/** One fault in many places is told once: the first place bears the finding, the others follow. */
export function together(first: Place, more: readonly Place[]): Place & { related: RelatedPlace[] } {
  return { ...first, related: more.map(relatedPlace) };
}
