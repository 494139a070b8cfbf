/** What the readers were not sure of, and what could not be read, as warnings of the Plan. */
import { type Messages, messagesIn } from '../messages/index.ts';
import type { Header } from '../plan/types.ts';
import type { Unread } from '../read/source-document.ts';
import type { Context, Doubted } from './context.ts';
import { seemsToBe } from './document-kind.ts';

/** The Plan's own words are Vietnamese, as the document is; `code` is for programs. */
const WORDS: Messages = messagesIn('vi');

export function readingWarnings(context: Context, header: Header): Doubted[] {
  const { document, places } = context;
  return [
    ...kindWarning(header, document.text),
    ...document.notes.map(({ code, data, span }) => ({
      code,
      message: noteSentence(code, data),
      at: span === null ? null : places.at([span]),
    })),
    ...unreadWarnings(document.unread),
  ];
}

function kindWarning(header: Header, text: string): Doubted[] {
  const kind = seemsToBe(header, text);
  if (kind === null) return [];
  const message = WORDS.notes['not-a-cchc-plan']({ kind: WORDS.documentKinds[kind] });
  return [{ code: 'not-a-cchc-plan', message, at: header.at.title ?? header.at.docType ?? null }];
}

/** One warning for all that failed for one reason, with the pages: a stamp on each page is one remark, not twenty. */
function unreadWarnings(unread: readonly Unread[]): Doubted[] {
  const groups = new Map<string, Unread[]>();
  for (const entry of unread) {
    const key = `${entry.what} ${entry.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].map((group) => {
    const { what, reason } = group[0]!;
    const pages = [...new Set(group.map(({ page }) => page).filter((page) => page !== null))].sort((a, b) => a - b);
    const words = (WORDS.unreadReasons as Readonly<Record<string, string>>)[reason] ?? reason;
    return { code: `unread-${what}`, message: WORDS.unread[what](group.length, pages.join(', '), words), at: null };
  });
}

/** Readers' notes that have no sentence yet are shown by their code rather than lost. */
function noteSentence(code: string, data: Readonly<Record<string, string | number>>): string {
  const sentence = (
    WORDS.notes as Readonly<Record<string, (data: Readonly<Record<string, string | number>>) => string>>
  )[code];
  return sentence ? sentence(data) : WORDS.unknownNote(code);
}
