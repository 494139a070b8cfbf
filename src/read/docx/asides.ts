/** What stands in a Word file beside its text: headers, footers, comments. */
import type { FlowBlock } from '../reading.ts';
import type { Aside } from '../source-document.ts';
import { linesOfTable } from '../word/table.ts';
import type { WordPackage } from './package.ts';
import { createStory, type StoryContext } from './story.ts';
import { childrenOf, parseXml, type XmlElement } from './xml.ts';

/** Header and footer parts by relationship id, each once, with what they are. */
export function readHeadersAndFooters(
  parts: WordPackage,
  references: ReadonlyMap<string, 'header' | 'footer'>,
  context: StoryContext,
): Aside[] {
  const asides: Aside[] = [];
  const seen = new Set<string>();
  for (const [id, kind] of references) {
    const bytes = parts.byId(id)?.bytes;
    if (!bytes) continue;
    context.pageFieldMet = false;
    for (const text of textsOf(parseXml(bytes), context)) {
      const aside: Aside = { kind: kindOf(text, kind, context.pageFieldMet), text, page: null };
      const key = `${aside.kind}\n${text}`;
      if (!seen.has(key)) asides.push(aside);
      seen.add(key);
    }
  }
  return asides;
}

export function readComments(bytes: Uint8Array | null, context: StoryContext): Aside[] {
  if (!bytes) return [];
  return childrenOf(parseXml(bytes), 'w:comment').flatMap((comment) => {
    const text = textsOf(comment, context).join('\n');
    return text === '' ? [] : [{ kind: 'comment' as const, text, page: null }];
  });
}

function textsOf(story: XmlElement, context: StoryContext): string[] {
  const texts: string[] = [];
  const put = (block: FlowBlock): void => {
    const lines = block.kind === 'line' ? [block.line] : linesOfTable(block.table);
    texts.push(...lines.map((line) => line.text).filter((text) => text !== ''));
  };
  const reader = createStory(context, put, true);
  for (const child of story.children) reader.block(child);
  reader.end();
  return texts;
}

/** "2", "- 2 -", "Trang 2/14" where a page field stands. */
const kindOf = (text: string, part: 'header' | 'footer', pageField: boolean): Aside['kind'] => {
  if (pageField && /^(?:trang)?[\s\d/–-]+$/iu.test(text)) return 'page-number';
  return part === 'header' ? 'running-head' : 'running-foot';
};
