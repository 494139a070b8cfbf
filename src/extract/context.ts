/** What every extractor needs: the document, its places, and a basket for doubts. */
import { messagesIn } from '../messages/index.ts';
import { Places, TracedText } from '../plan/traced.ts';
import type { At, Passage, PlanWarning } from '../plan/types.ts';
import type { SourceDocument, Span } from '../read/source-document.ts';

/** A warning before the words at its place are looked up. */
export type Doubted = Omit<PlanWarning, 'text'>;

export interface Context {
  document: SourceDocument;
  places: Places;
  warnings: Doubted[];
  /** The year planned for, once the front is read. */
  year: number | null;
}

export function contextOf(document: SourceDocument): Context {
  return { document, places: new Places(document), warnings: [], year: null };
}

/** The spans of the canonical text, read as one. */
export function tracedOf(context: Context, spans: readonly Span[]): TracedText {
  return TracedText.join(context.document.text, spans);
}

/** Where a traced text stands. */
export function atOf(context: Context, traced: TracedText): At {
  return context.places.at(traced.spans(context.document.text));
}

export function passageOf(context: Context, label: string | null, traced: TracedText): Passage {
  return { label, text: traced.text, at: atOf(context, traced) };
}

const { doubts, notes } = messagesIn('vi');
const words = {
  ...doubts,
  'table-not-rebuilt': notes['table-not-rebuilt'],
  'ocr-doubtful-number': notes['ocr-doubtful-number'],
};
export type Doubt = keyof typeof words;

/** Notes what the extractor was not sure of; the contract's messages are Vietnamese. */
export function doubt(context: Context, code: Doubt, data: Record<string, string> = {}, traced?: TracedText): void {
  doubtAt(context, code, data, traced ? atOf(context, traced) : null);
}

/** The same of a place already told. */
export function doubtAt(context: Context, code: Doubt, data: Record<string, string>, at: At | null): void {
  context.warnings.push({ code, message: words[code](data), at });
}
