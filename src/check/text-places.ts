/**
 * Every text of a plan with its place: what rules of wording read. Most wordings stand nowhere in most plans, so that
 * rules first ask, of one index of all words, which places may hold them at all.
 */
import { hasWords } from '../language/sentences.ts';
import { allHeadings } from '../plan/outline.ts';
import type { Appendix, At } from '../plan/types.ts';
import { fold } from '../registry/match.ts';
import { oncePer } from '../registry/remember.ts';
import type { Screen } from '../registry/screen.ts';
import type { LexiconWord } from '../registry/word-table.ts';
import { cellAt } from './places.ts';
import type { BodyPassage, Subject } from './subject.ts';
import { leadsOf, productsOf } from './units.ts';
import { type PairTests, WordIndex } from './word-index.ts';

export interface TextPlace {
  text: string;
  readonly where: string | null;
  at: At;
  part: BodyPassage['part'] | 'title' | 'unit' | 'row' | 'deadline' | 'lead' | 'product' | 'cell';
}

interface Wording {
  places: readonly TextPlace[];
  index: WordIndex;
}

const wordingOf: (subject: Subject) => Wording = oncePer((subject) => {
  const places = placesOf(subject);
  const texts = places.map(({ text }) => text);
  return { places, index: new WordIndex(texts, subject.lexicon) };
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
    ...eachOnce([
      ...rows.flatMap(({ row, where }): TextPlace[] => {
        const { text } = row.deadline;
        const content: TextPlace = { text: row.content, where, at: cellAt(row, 'content'), part: 'row' };
        return text ? [content, { text, where, at: cellAt(row, 'deadline'), part: 'deadline' }] : [content];
      }),
      ...rows.flatMap(({ row, where }): TextPlace[] => [
        { text: leadsOf(row), where, at: cellAt(row, 'lead'), part: 'lead' },
        { text: productsOf(row), where, at: cellAt(row, 'product'), part: 'product' },
        ...Object.values(row.other)
          .filter((text) => hasWords(text, FEWEST_WORDS))
          .map((text): TextPlace => ({ text, where, at: row.at, part: 'cell' })),
      ]),
    ]),
    ...plan.appendices.filter(({ kind }) => kind !== 'tasks').flatMap(cellsOf),
  ];
}

/** A cell merged over rows is one text, that of its first row. */
function eachOnce(places: readonly TextPlace[]): TextPlace[] {
  const seen = new Set<string>();
  return places.filter(({ text, at, part }) => {
    const key = `${part} ${at[0]?.start} ${text}`;
    return at.length === 0 || (!seen.has(key) && seen.add(key));
  });
}

/** Cells of other tables say something where they are more than a word or a figure; the table's place is theirs. */
const FEWEST_WORDS = 4;

function cellsOf({ label, cells, at }: Appendix): TextPlace[] {
  return cells.flatMap((row) => {
    const number = /^\d{1,3}(?=[.)]?$)/u.exec(row[0] ?? '')?.[0];
    const where = [label ?? 'Bảng', number].filter(Boolean).join('.');
    const texts = row.filter((text, c) => text !== row[c - 1] && hasWords(text, FEWEST_WORDS));
    return texts.map((text): TextPlace => ({ text, where, at, part: 'cell' }));
  });
}

const NO_RUNNING_TEXT: ReadonlySet<TextPlace['part']> = new Set(['title', 'lead', 'product']);
export const isRunningText = ({ part }: TextPlace): boolean => !NO_RUNNING_TEXT.has(part);

/** What may be left over stands in products as well. */
export const isTextOrProduct = (place: TextPlace): boolean => isRunningText(place) || place.part === 'product';

/** Headings, running texts and cells, in this order. */
export const allTexts = (subject: Subject): readonly TextPlace[] => wordingOf(subject).places;

/** The running texts: paragraphs of the body, names of units, tasks and deadlines of rows. */
export const textPlaces = (subject: Subject): TextPlace[] => allTexts(subject).filter(isRunningText);

/** Those of the texts, in their order, that the index of all words names. */
function named(subject: Subject, find: (index: WordIndex) => Iterable<number>): TextPlace[] {
  const { places, index } = wordingOf(subject);
  return [...find(index)].sort((a, b) => a - b).map((number) => places[number]!);
}

/** The texts that a screen cannot rule out by how its matches begin. */
const mayHold = (subject: Subject, { openings }: Screen, index: WordIndex): Iterable<number> =>
  openings ? index.withOpening(openings) : allTexts(subject).keys();

/** The texts in which one of the screens finds something. */
export function textsHolding(subject: Subject, screens: readonly Screen[]): TextPlace[] {
  const { places } = wordingOf(subject);
  return screened(subject, screens, ({ pattern }, number) => pattern.test(fold(places[number]!.text)));
}

/** The texts that hold the words with which the matches of one of the screens begin. */
export const textsOpening = (subject: Subject, screens: readonly Screen[]): TextPlace[] =>
  screened(subject, screens, () => true);

function screened(
  subject: Subject,
  screens: readonly Screen[],
  holds: (screen: Screen, number: number) => boolean,
): TextPlace[] {
  return named(subject, (index) => {
    const found = new Set<number>();
    for (const screen of screens) {
      for (const number of mayHold(subject, screen, index))
        if (!found.has(number) && holds(screen, number)) found.add(number);
    }
    return found;
  });
}

/** The texts that hold a word of which something is true. */
export const textsWithWord = (subject: Subject, isMeant: (word: LexiconWord) => boolean): TextPlace[] =>
  named(subject, (index) => index.withWord(isMeant));

/** The texts that hold such a pair of words side by side. */
export const textsWithPair = (subject: Subject, tests: PairTests): TextPlace[] =>
  named(subject, (index) => index.withPair(tests));

/** The texts that may say a word, or a few in a row, twice. */
export const textsWithDoubled = (subject: Subject): TextPlace[] => named(subject, (index) => index.withDoubled());
