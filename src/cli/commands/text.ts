import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readDocument } from '../../layout/read-document.ts';

export async function text(file: string, _options: object): Promise<void> {
  const document = await readDocument(await readFile(file), { name: basename(file) });
  process.stdout.write(document.text);
}
