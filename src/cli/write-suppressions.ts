/** New suppressions are added to their file; what stands there, comments and all, stays. */
import { readFile } from 'node:fs/promises';
import { isSeq, parseDocument } from 'yaml';
import type { Suppression } from '../check/config/schema.ts';
import { writeFileAtomically } from './write-file.ts';

export async function writeSuppressions(file: string, entries: readonly Suppression[]): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const document = parseDocument(text || 'suppressions: []\n');
  const list = document.get('suppressions');
  const node = isSeq(list) ? list : document.createNode([]);
  if (!isSeq(list)) document.set('suppressions', node);
  node.flow = false;
  for (const entry of entries) node.add(document.createNode(entry));
  await writeFileAtomically(file, document.toString({ lineWidth: 0 }));
}
