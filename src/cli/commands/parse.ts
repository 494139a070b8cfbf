import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parsePlan } from '../../index.ts';

export async function parse(files: string[], _options: object): Promise<void> {
  for (const file of files) {
    const plan = await parsePlan(await readFile(file), { name: basename(file) });
    process.stdout.write(`${JSON.stringify(plan, null, 2)}\n`);
  }
}
