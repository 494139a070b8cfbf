/** XML of a Word package: streamed, child by child of one container, with namespace prefixes made the usual ones. */
import { SaxesParser } from 'saxes';
import { ReadError } from '../errors.ts';

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** Word's own files stay below 60; beyond this a file is made to break readers. */
const DEEPEST = 400;
const CHUNK = 1 << 18;

/** The prefix each namespace gets, transitional and strict. */
const PREFIXES: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'urn:schemas-microsoft-com:vml': 'v',
};

/** Calls `onChild` with each child of the element named `container`, as soon as it is complete. */
export function streamChildren(bytes: Uint8Array, container: string, onChild: (child: XmlElement) => void): boolean {
  let found = false;
  walk(
    bytes,
    (element, path) => {
      if (path.at(-1)?.name !== container) return true;
      found = true;
      onChild(element);
      return false;
    },
    (name) => {
      if (name === container) found = true;
    },
  );
  return found;
}

/** The whole tree of a small part. */
export function parseXml(bytes: Uint8Array): XmlElement {
  let root: XmlElement | null = null;
  walk(bytes, (element, path) => {
    if (path.length === 0) root = element;
    return true;
  });
  if (!root) throw new ReadError('corrupt', { kind: 'docx' });
  return root;
}

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element ? element.children.filter((child) => child.name === name) : [];

/** `keep` says whether a finished element stays in its parent's tree. */
function walk(
  bytes: Uint8Array,
  keep: (element: XmlElement, path: readonly XmlElement[]) => boolean,
  onOpen?: (name: string) => void,
): void {
  const parser = new SaxesParser({ position: false });
  const path: XmlElement[] = [];
  let renamed: Map<string, string> | null = null;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    if (path.length === 0) renamed = unusualPrefixes(tag.attributes);
    if (path.length >= DEEPEST) throw new ReadError('corrupt', { kind: 'docx' });
    let { name } = tag;
    let attributes = tag.attributes as Record<string, string>;
    if (renamed) {
      name = rename(name, renamed);
      attributes = Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [key.includes(':') ? rename(key, renamed!) : key, value]),
      );
    }
    onOpen?.(name);
    path.push({ name, attributes, children: [], text: '' });
  });
  parser.on('text', (text) => {
    const top = path.at(-1);
    if (top) top.text += text;
  });
  parser.on('cdata', (text) => {
    const top = path.at(-1);
    if (top) top.text += text;
  });
  parser.on('closetag', () => {
    const element = path.pop()!;
    if (keep(element, path)) path.at(-1)?.children.push(element);
  });
  try {
    const decoder = new TextDecoder(encodingOf(bytes));
    for (let at = 0; at < bytes.length; at += CHUNK)
      parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
    parser.write(decoder.decode());
    parser.close();
  } catch (cause) {
    if (cause instanceof ReadError) throw cause;
    throw new ReadError('corrupt', { kind: 'docx' }, cause);
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Prefixes of the root that differ from the usual ones; null for nearly every file. */
function unusualPrefixes(attributes: Record<string, unknown>): Map<string, string> | null {
  const renamed = new Map<string, string>();
  for (const [key, uri] of Object.entries(attributes)) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
    const prefix = key.slice(6);
    const usual = PREFIXES[String(uri)];
    if (usual && usual !== prefix) renamed.set(prefix, usual);
  }
  return renamed.size > 0 ? renamed : null;
}

function rename(name: string, renamed: Map<string, string>): string {
  const colon = name.indexOf(':');
  const usual = renamed.get(colon < 0 ? '' : name.slice(0, colon));
  return usual ? `${usual}:${name.slice(colon + 1)}` : name;
}
