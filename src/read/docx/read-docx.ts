/** Word documents (.docx, .docm, .dotx), read from their own XML: mammoth, which the tests compare with, drops labels. */
import { ReadError } from '../errors.ts';
import type { ReadContext } from '../reader.ts';
import type { FlowBlock, FlowReading } from '../reading.ts';
import type { Unread } from '../source-document.ts';
import { createFields } from '../word/fields.ts';
import { finishFlow } from '../word/finish.ts';
import { createLineMaker } from '../word/lines.ts';
import { createListCounters } from '../word/numbering.ts';
import { symbolsToText } from '../word/symbols.ts';
import { readComments, readHeadersAndFooters } from './asides.ts';
import { readLists } from './lists.ts';
import { createNotes } from './notes.ts';
import { openPackage, type WordPackage } from './package.ts';
import { createStory, type StoryContext } from './story.ts';
import { readStyles } from './styles.ts';
import { streamChildren, type XmlElement } from './xml.ts';
import { openZip } from './zip.ts';

type Context = Pick<ReadContext, 'limits' | 'signal'>;

export async function readDocx(bytes: Uint8Array, { limits, signal }: Context): Promise<FlowReading> {
  const parts = openPackage(openZip(bytes, limits));
  try {
    return readParts(parts, signal);
  } catch (error) {
    if (!(error instanceof ReadError) || error.code !== 'corrupt') throw error;
    const { readWithMammoth } = await import('./fallback.ts');
    return readWithMammoth(bytes, error);
  }
}

function readParts(parts: WordPackage, signal: AbortSignal): FlowReading {
  const styles = readStyles(parts.part('styles'));
  const lists = readLists(parts.part('numbering'), styles);
  const lines = createLineMaker();
  const unread: Unread[] = [];
  const headers = new Map<string, 'header' | 'footer'>();
  const newContext = (): StoryContext => ({
    styles,
    lists,
    lines,
    unread,
    fields: createFields(),
    counters: createListCounters(symbolsToText),
    pages: { page: 1, breaks: 0 },
    noteNumber: null,
    pendingNotes: [],
    pageFieldMet: false,
    noteLines: () => [],
    onSection: () => {},
  });
  const body: StoryContext = newContext();
  body.noteLines = createNotes(parts, () => body);
  body.onSection = (sectPr) => collectHeaders(sectPr, headers);

  const blocks: FlowBlock[] = [];
  const story = createStory(body, (block) => blocks.push(block), true);
  const found = streamChildren(parts.document, 'w:body', (element) => {
    signal.throwIfAborted();
    story.block(element);
  });
  if (!found) throw new ReadError('corrupt', { kind: 'docx' });
  story.end();

  const paged = body.pages.breaks > 0;
  const asides = [
    ...readHeadersAndFooters(parts, headers, newContext()),
    ...readComments(parts.part('comments'), newContext()),
  ];
  return finishFlow({
    format: 'docx',
    blocks,
    asides,
    unread,
    decoded: lines.decoded,
    pages: paged ? body.pages.page : null,
  });
}

function collectHeaders(sectPr: XmlElement, headers: Map<string, 'header' | 'footer'>): void {
  for (const child of sectPr.children) {
    const id = child.attributes['r:id'];
    if (id === undefined) continue;
    if (child.name === 'w:headerReference') headers.set(id, 'header');
    if (child.name === 'w:footerReference') headers.set(id, 'footer');
  }
}
