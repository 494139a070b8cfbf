/** numbering.xml: the lists that paragraphs and styles name. */
import type { ListInstance, ListLevel } from '../word/numbering.ts';
import { type ParagraphFormat, paragraphFormat, runFormat } from './formats.ts';
import type { Styles } from './styles.ts';
import { integer, onOff, valueAt } from './values.ts';
import { childOf, childrenOf, parseXml, type XmlElement } from './xml.ts';

export interface DocxLevel extends ListLevel {
  /** The paragraph style that stands for this level. */
  style: string | undefined;
  paragraph: ParagraphFormat;
  capitals: boolean | undefined;
}

export interface DocxList extends ListInstance {
  levels: readonly (DocxLevel | undefined)[];
}

export interface Lists {
  list(numbering: string): DocxList | null;
}

const SUFFIXES: Record<string, string> = { tab: '\t', space: ' ', nothing: '' };

export function readLists(bytes: Uint8Array | null, styles: Styles): Lists {
  const root = bytes ? parseXml(bytes) : undefined;
  const abstracts = new Map<string, XmlElement>();
  for (const element of childrenOf(root, 'w:abstractNum'))
    abstracts.set(element.attributes['w:abstractNumId'] ?? '', element);
  const instances = new Map<string, XmlElement>();
  for (const element of childrenOf(root, 'w:num')) instances.set(element.attributes['w:numId'] ?? '', element);
  const cache = new Map<string, DocxList | null>();

  const abstractOf = (numbering: string, hops = 0): XmlElement | undefined => {
    const abstract = abstracts.get(valueAt(instances.get(numbering), 'w:abstractNumId') ?? '');
    const link = valueAt(abstract, 'w:numStyleLink');
    const linked = link === undefined ? undefined : styles.numberingOf(link);
    if (linked === undefined || hops > 5) return abstract;
    return abstractOf(linked, hops + 1) ?? abstract;
  };

  const read = (numbering: string): DocxList | null => {
    const instance = instances.get(numbering);
    const abstract = abstractOf(numbering);
    if (!instance || !abstract) return null;
    const levels: (DocxLevel | undefined)[] = [];
    for (const element of childrenOf(abstract, 'w:lvl')) putLevel(levels, element);
    const startOverrides = new Map<number, number>();
    for (const override of childrenOf(instance, 'w:lvlOverride')) {
      const own = childOf(override, 'w:lvl');
      if (own) putLevel(levels, own);
      const start = integer(valueAt(override, 'w:startOverride'));
      const level = integer(override.attributes['w:ilvl']);
      if (start !== undefined && level !== undefined) startOverrides.set(level, start);
    }
    return { id: numbering, list: abstract.attributes['w:abstractNumId'] ?? '', levels, startOverrides };
  };

  return {
    list(numbering) {
      if (!cache.has(numbering)) cache.set(numbering, read(numbering));
      return cache.get(numbering) ?? null;
    },
  };
}

function putLevel(levels: (DocxLevel | undefined)[], element: XmlElement): void {
  const index = integer(element.attributes['w:ilvl']);
  if (index === undefined || index < 0 || index > 8) return;
  const run = runFormat(childOf(element, 'w:rPr'));
  const level: DocxLevel = {
    start: integer(valueAt(element, 'w:start')) ?? 0,
    format: formatOf(element),
    text: childOf(element, 'w:lvlText')?.attributes['w:val'] ?? '',
    suffix: SUFFIXES[valueAt(element, 'w:suff') ?? 'tab'] ?? '\t',
    legal: onOff(element, 'w:isLgl') ?? false,
    restartAfter: integer(valueAt(element, 'w:lvlRestart')) ?? null,
    font: run.font ?? null,
    style: valueAt(element, 'w:pStyle'),
    paragraph: paragraphFormat(childOf(element, 'w:pPr')),
    capitals: run.caps,
  };
  if (run.hidden) level.hidden = true;
  levels[index] = level;
}

/** Newer formats stand in an alternate content whose fallback is a plain decimal. */
function formatOf(element: XmlElement): string {
  const choice = childOf(childOf(element, 'mc:AlternateContent'), 'mc:Choice');
  const format = childOf(element, 'w:numFmt') ?? childOf(choice, 'w:numFmt');
  const value = format?.attributes['w:val'] ?? 'decimal';
  if (value !== 'custom') return value;
  return /^0+1/u.test(format?.attributes['w:format'] ?? '') ? 'decimalZero' : 'decimal';
}
