/** The parts of a Word package, found by their relationships, never by their usual names alone. */
import { ReadError } from '../errors.ts';
import { childrenOf, parseXml } from './xml.ts';
import type { ZipArchive } from './zip.ts';

export interface Relationship {
  type: string;
  target: string;
  external: boolean;
}

export interface WordPackage {
  document: Uint8Array;
  /** A part that the document names by its type ("styles", "numbering", "footnotes" ...). */
  part(type: string): Uint8Array | null;
  /** A part that the document names by relationship id. */
  byId(id: string | undefined): { relationship: Relationship; bytes: Uint8Array | null } | null;
}

export function openPackage(zip: ZipArchive): WordPackage {
  const main =
    [...relationshipsOf(zip, '').values()].find((one) => one.type === 'officeDocument')?.target ?? 'word/document.xml';
  const document = zip.read(main);
  if (!document) throw new ReadError(zip.has('[Content_Types].xml') ? 'corrupt' : 'unsupported-type', { kind: 'docx' });
  const relationships = relationshipsOf(zip, main);
  return {
    document,
    part(type) {
      for (const one of relationships.values()) if (one.type === type && !one.external) return zip.read(one.target);
      return null;
    },
    byId(id) {
      const relationship = id === undefined ? undefined : relationships.get(id);
      if (!relationship) return null;
      return { relationship, bytes: relationship.external ? null : zip.read(relationship.target) };
    },
  };
}

function relationshipsOf(zip: ZipArchive, part: string): Map<string, Relationship> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const bytes = zip.read(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  const found = new Map<string, Relationship>();
  if (!bytes) return found;
  for (const { attributes } of childrenOf(parseXml(bytes), 'Relationship')) {
    const target = attributes.Target ?? '';
    found.set(attributes.Id ?? '', {
      // "http://…/relationships/styles", in the transitional and the strict namespace alike.
      type: (attributes.Type ?? '').split('/').at(-1)!,
      target: target.startsWith('/') ? target.slice(1) : resolve(folder, target),
      external: attributes.TargetMode === 'External',
    });
  }
  return found;
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
