// esbuild writes a module's constants as `var`s, which the engine must look up and doubt at each use; as constants it builds
// them into the code that it compiles, which makes reading a plan some four per cent faster.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { transform } from 'esbuild';

/** A plugin for esbuild, which then leaves the writing of the files to it. */
export const keepConstants = {
  name: 'keep-constants',
  setup(builder) {
    builder.initialOptions.write = false;
    builder.onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, await withConstants(text));
      }
    });
  },
};

/** The sources have no `var`, so that all at the start of a line are esbuild's; those assigned to again stay. */
async function withConstants(code) {
  const constant = code.replace(/^var (?=[\w$]+ = )/gmu, 'const ');
  const { warnings } = await transform(constant, { logLevel: 'silent' });
  const variable = warnings
    .filter(({ id }) => id === 'assign-to-constant')
    .map(({ location }) => location.lineText.slice(location.column, location.column + location.length));
  return constant.replace(/^const (?=([\w$]+) = )/gmu, (word, name) => (variable.includes(name) ? 'var ' : word));
}
