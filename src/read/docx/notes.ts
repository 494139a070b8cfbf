/** Footnotes and endnotes: numbered as met, their text a line of its own, their marks out of the sentence. */
import type { FlowLine } from '../reading.ts';
import { markAsNote } from '../word/finish.ts';
import { formatNumber } from '../word/numbering.ts';
import { linesOfTable } from '../word/table.ts';
import type { Inline } from './inline.ts';
import type { WordPackage } from './package.ts';
import { createStory, type StoryContext } from './story.ts';
import { childrenOf, parseXml, type XmlElement } from './xml.ts';

/** Reads a note's lines when its mark is met; the parts are opened only then. */
export function createNotes(
  parts: WordPackage,
  contextOf: () => StoryContext,
): (note: Inline['notes'][number]) => FlowLine[] {
  const stories = new Map<string, Map<string, XmlElement>>();
  const counts = { footnote: 0, endnote: 0 };
  const storyOf = (kind: 'footnote' | 'endnote', id: string): XmlElement | undefined => {
    let known = stories.get(kind);
    if (!known) {
      const bytes = parts.part(`${kind}s`);
      const notes = bytes ? childrenOf(parseXml(bytes), `w:${kind}`) : [];
      known = new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note]));
      stories.set(kind, known);
    }
    return known.get(id);
  };
  return ({ kind, id, mark }) => {
    const number = mark ?? formatNumber(++counts[kind], kind === 'footnote' ? 'decimal' : 'lowerRoman');
    const story = storyOf(kind, id);
    const outer = contextOf();
    // A note inside a note does not exist in Word; in a made-up file it must not run in circles.
    if (!story || outer.noteNumber !== null) return [];
    const lines: FlowLine[] = [];
    outer.noteNumber = number;
    const inner = createStory(
      outer,
      (block) => lines.push(...(block.kind === 'line' ? [block.line] : linesOfTable(block.table))),
      false,
    );
    for (const child of story.children) inner.block(child);
    inner.end();
    outer.noteNumber = null;
    markAsNote(lines);
    return lines;
  };
}
