/** Where each document's result goes below the output folder. */
import { dirname, join, parse as parsePath } from 'node:path';
import type { Input } from './inputs.ts';

/**
 * The document's name with the result's extension, in the folders it was found in. Two documents of one name ("a.pdf",
 * "a.docx") keep their own extension before it, whichever comes first.
 */
export function outputPaths(inputs: readonly Input[], folder: string, extension: string): Map<Input, string> {
  const stemOf = (input: Input): string => join(dirname(input.below), parsePath(input.below).name);
  const counts = new Map<string, number>();
  for (const input of inputs) {
    const stem = stemOf(input).toLowerCase();
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const taken = new Set<string>();
  const paths = new Map<Input, string>();
  for (const input of inputs) {
    const stem = stemOf(input);
    let name = counts.get(stem.toLowerCase()) === 1 ? stem : input.below;
    // Files of one name from two folders, each named by itself.
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${number}`;
    taken.add(name.toLowerCase());
    // What a pattern found above or beside this folder stays below the output folder.
    const safe = name
      .replace(/^[a-z]:/iu, '')
      .split(/[\\/]+/u)
      .filter((part) => part !== '..' && part !== '')
      .join('/');
    paths.set(input, join(folder, `${safe}.${extension}`));
  }
  return paths;
}

/** The inputs are expanded twice, to the same paths. */
export function pathOf(paths: ReadonlyMap<Input, string>, input: Input): string {
  for (const [known, path] of paths) if (known.path === input.path) return path;
  throw new Error(`no output path for ${input.shown}`);
}
