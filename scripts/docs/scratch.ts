/** A folder in which the command lines of the documents run: the files that they name, under the names that they use. */
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { outputOf } from './outputs.ts';

const built = (name: string, ending = 'docx') => `fixtures/built/${name}/${name}.${ending}`;
const COMMUNES = ['xa-thuong-khe-2026', 'xa-song-van-ha-2026', 'xa-ngoc-lam-ha-2026'];

export function makeScratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-documents-'));
  for (const name of ['fixtures', 'docs', 'bin', 'dist', 'schemas']) {
    symlinkSync(resolve(name), join(folder, name), 'junction');
  }
  copyFileSync(built('phuong-an-lac-dong-2025'), join(folder, 'ke-hoach.docx'));
  copyFileSync(built('phuong-an-lac-dong-2024'), join(folder, 'nam-truoc.docx'));
  copyFileSync(built('phuong-an-lac-dong-2024', 'pdf'), join(folder, 'ke-hoach.pdf'));
  mkdirSync(join(folder, '2026'));
  for (const name of COMMUNES) copyFileSync(built(name), join(folder, '2026', basename(built(name))));
  outputOf(`cchc parse ${COMMUNES.map((name) => built(name)).join(' ')} --format ndjson | tee plans.ndjson`, folder);
  return folder;
}
