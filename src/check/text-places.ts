/**
 * Every text of a plan with its place: what rules of wording read. Most wordings stand nowhere in most plans, so that
 * rules first ask, in one look over the whole plan, which places hold them at all.
 */
import { allHeadings } from '../plan/outline.ts';
import type { At } from '../plan/types.ts';
import { fold } from '../registry/match.ts';
import { oncePer } from '../registry/remember.ts';
import { cellAt } from './places.ts';
import type { BodyPassage, Subject } from './subject.ts';
import { leadsOf, productsOf } from './units.ts';

export interface TextPlace {
  text: string;
  readonly where: string | null;
  at: At;
  part: BodyPassage['part'] | 'title' | 'unit' | 'row' | 'deadline' | 'lead' | 'product';
}

interface Wording {
  places: readonly TextPlace[];
  printed: JoinedTexts;
  folded: JoinedTexts;
}

/** Texts as one, and where each begins. */
interface JoinedTexts {
  whole: string;
  starts: readonly number[];
}

const wordingOf: (subject: Subject) => Wording = oncePer((subject) => {
  const places = placesOf(subject);
  let [printed, folded]: (JoinedTexts | null)[] = [null, null];
  return {
    places,
    get printed() {
      return (printed ??= joined(places.map(({ text }) => text)));
    },
    get folded() {
      return (folded ??= joined(places.map(({ text }) => fold(text))));
    },
  };
});

function placesOf({ plan, passages, rows, whereIs }: Subject): TextPlace[] {
  const named = (text: string, at: At, part: TextPlace['part']): TextPlace => ({
    text,
    at,
    part,
    get where() {
      return whereIs(at);
    },
  });
  return [
    ...allHeadings(plan.outline).map(({ title, at }) => named(title, at, 'title')),
    ...passages.map(({ text, where, at, part }) => ({ text, where, at, part })),
    ...plan.responsibilities.map(({ unit, at }) => named(unit, at, 'unit')),
    ...rows.flatMap(({ row, where }): TextPlace[] => {
      const { text } = row.deadline;
      const content: TextPlace = { text: row.content, where, at: cellAt(row, 'content'), part: 'row' };
      return text ? [content, { text, where, at: cellAt(row, 'deadline'), part: 'deadline' }] : [content];
    }),
    ...rows.flatMap(({ row, where }): TextPlace[] => [
      { text: leadsOf(row), where, at: cellAt(row, 'lead'), part: 'lead' },
      { text: productsOf(row), where, at: cellAt(row, 'product'), part: 'product' },
    ]),
  ];
}

/** Ends every clause, so that no wording is found that reaches from one text into the next. */
const BETWEEN = '\n;\n';

/** Texts put together, to be looked through at once. */
export function joined(texts: readonly string[]): JoinedTexts {
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length + BETWEEN.length;
  }
  return { whole: texts.join(BETWEEN), starts };
}

const NO_RUNNING_TEXT: ReadonlySet<TextPlace['part']> = new Set(['title', 'lead', 'product']);
export const isRunningText = ({ part }: TextPlace): boolean => !NO_RUNNING_TEXT.has(part);

/** Headings, running texts and cells, in this order. */
export const allTexts = (subject: Subject): readonly TextPlace[] => wordingOf(subject).places;

/** The running texts: paragraphs of the body, names of units, tasks and deadlines of rows. */
export const textPlaces = (subject: Subject): TextPlace[] => allTexts(subject).filter(isRunningText);

/** All texts folded, as one. */
export const foldedTexts = (subject: Subject): string => wordingOf(subject).folded.whole;

/** The texts whose folded words hold what is looked for (a pattern is a global one). */
export function textsHolding(subject: Subject, what: RegExp | Finder): TextPlace[] {
  const { places, folded } = wordingOf(subject);
  return holding(folded, typeof what === 'function' ? what : matchesOf(what)).map((index) => places[index]!);
}

/** The texts in which something is found as they are printed. */
export function textsPrinting(subject: Subject, find: Finder): TextPlace[] {
  const { places, printed } = wordingOf(subject);
  return holding(printed, find).map((index) => places[index]!);
}

/** Where, from an offset on, something first stands in a text; -1 where it does not. */
export type Finder = (text: string, from: number) => number;

/** Where a global pattern matches. */
export function matchesOf(pattern: RegExp): Finder {
  return (text, from) => {
    pattern.lastIndex = from;
    const at = pattern.exec(text)?.index ?? -1;
    // Whoever uses the pattern next begins at the beginning.
    pattern.lastIndex = 0;
    return at;
  };
}

/** Which of the texts hold what is looked for, each once. */
export function holding({ whole, starts }: JoinedTexts, find: Finder): number[] {
  const found: number[] = [];
  let index = 0;
  for (let from = 0; from < whole.length; from = starts[++index]!) {
    const at = find(whole, from);
    if (at < 0) break;
    while (index + 1 < starts.length && starts[index + 1]! <= at) index++;
    found.push(index);
    if (index + 1 === starts.length) break;
  }
  return found;
}
