/** The built fixtures, as the tests find them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableTruth } from './measure.ts';

export const BUILT = join('fixtures', 'built');

/** Names of all fixtures that were built in every format. */
export const FULL_FIXTURES: readonly string[] = readdirSync(BUILT)
  .filter((name) => readdirSync(join(BUILT, name)).some((file) => file.endsWith('-filled.pdf')))
  .sort();

export const fixturePath = (name: string, suffix: string): string => join(BUILT, name, `${name}${suffix}`);

export interface FixtureTruth {
  text: string;
  tables: TableTruth[];
  automaticLabels: { label: string; text: string }[];
}

export function truthOf(name: string): FixtureTruth {
  const { tables, automaticLabels } = JSON.parse(
    readFileSync(fixturePath(name, '.truth.json'), 'utf8'),
  ) as FixtureTruth;
  return { text: readFileSync(fixturePath(name, '.truth.txt'), 'utf8'), tables, automaticLabels };
}
