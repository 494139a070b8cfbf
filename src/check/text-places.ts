/** Every running text of a plan with its place: what rules of wording read. */
import type { At } from '../plan/types.ts';
import { cellAt } from './places.ts';
import type { BodyPassage, Subject } from './subject.ts';

export interface TextPlace {
  text: string;
  where: string | null;
  at: At;
  part: BodyPassage['part'] | 'title' | 'row' | 'heading' | 'deadline';
}

export function* textPlaces({ plan, passages, rows, whereIs }: Subject): Iterable<TextPlace> {
  for (const { text, where, at, part } of passages) yield { text, where, at, part };
  for (const unit of plan.responsibilities) {
    yield { text: unit.unit, where: whereIs(unit.at), at: unit.at, part: 'heading' };
  }
  for (const { row, where } of rows) {
    yield { text: row.content, where, at: cellAt(row, 'content'), part: 'row' };
    const { text } = row.deadline;
    if (text) yield { text, where, at: cellAt(row, 'deadline'), part: 'deadline' };
  }
}
