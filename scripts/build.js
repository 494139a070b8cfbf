// Builds dist/: the code by esbuild (few files, so that the command starts fast), the types by tsc.
// `node scripts/build.js --fast` leaves the types out.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { keepConstants } from './keep-constants.js';

const fast = process.argv.includes('--fast');
if (!fast) rmSync('dist', { recursive: true, force: true });

/**
 * Of all packages only this one goes into our own files: the command line needs it at every start, and reading it from
 * its six files takes longer than running it. All others are loaded from node_modules when they are used.
 */
function bundleOnly(name) {
  return {
    name: 'bundle-only',
    setup(builder) {
      builder.onResolve({ filter: /^[^./]/ }, ({ kind, path }) =>
        kind === 'entry-point' || path === name ? null : { path, external: true },
      );
    },
  };
}

/**
 * What decides on a reading besides its document: the sources below the rules, the two of the command line that make
 * what is kept, and the packages' versions.
 */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  const above = /^src[\\/](?:cli[\\/](?!plan-job|review-text)|report|check|diff)/u;
  const sources = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !above.test(path));
  for (const path of sources.sort()) hash.update(`\0${path.replaceAll('\\', '/')}\0`).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

const { metafile } = await build({
  entryPoints: {
    'cli/start': 'src/cli/start.ts',
    'cli/main': 'src/cli/main.ts',
    'cli/worker': 'src/cli/worker.ts',
    index: 'src/index.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // esbuild thinks of \p{…} in its latest edition and writes such patterns as `new RegExp(…)`, made anew at each call.
  supported: { 'regexp-unicode-property-escapes': true },
  plugins: [bundleOnly('commander'), keepConstants],
  // commander is CommonJS inside and asks for its modules by require. Its licence travels with it.
  banner: {
    js: `/* Includes commander, MIT License, (c) 2011 TJ Holowaychuk */
import { createRequire as cchcCreateRequire } from 'node:module';
const require = cchcCreateRequire(import.meta.url);`,
  },
  define: {
    CCHC_VERSION: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version),
    CCHC_FINGERPRINT: JSON.stringify(fingerprint()),
  },
  metafile: true,
  logLevel: 'warning',
});

// Chunks are named by what they hold: those of earlier builds would stay for ever.
for (const name of readdirSync('dist/chunks')) {
  if (!(`dist/chunks/${name}` in metafile.outputs)) rmSync(join('dist/chunks', name));
}

// The help page is what a new user sees first: printed here, so that it comes without a parser of options.
const { renderHelp } = await import(new URL('../dist/cli/main.js', import.meta.url));
mkdirSync('dist/help', { recursive: true });
for (const language of ['vi', 'en']) writeFileSync(`dist/help/${language}.txt`, renderHelp(language));

if (!fast) {
  const types = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
  process.exit(types.status ?? 1);
}
