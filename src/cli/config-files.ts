/** Where configuration and suppressions stand: beside the plans or above them, else in the user's own folder. */
import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import type { RuleSettings } from '../check/config/index.ts';
import type { Config, Suppression } from '../check/config/schema.ts';
import type { Messages } from '../messages/index.ts';
import { UsageError } from './errors.ts';
import type { Input } from './inputs.ts';

export const CONFIG_NAME = 'cchc.yaml';
export const SUPPRESS_NAME = 'cchc.suppress.yaml';
const CONFIG_NAMES = [CONFIG_NAME, 'cchc.yml'];

export interface FileSettings extends RuleSettings {
  /** The document's own, under the name that the user gave it. */
  suppressions: readonly Suppression[];
  /** Where a new suppression of this document is written, and under which path. */
  suppressFile: string;
  suppressPath: string;
}

interface LoadedConfig {
  folder: string;
  config: Config;
}

interface LoadedSuppressions {
  folder: string;
  entries: readonly Suppression[];
}

/** Settings by document; each file of configuration is read once. Throws ConfigError. */
export function settingsReader(configOption: unknown, messages: Messages): (input: Input) => Promise<FileSettings> {
  const configs = new Map<string, Promise<LoadedConfig | null>>();
  const suppressFiles = new Map<string, Promise<LoadedSuppressions | null>>();
  const once = <T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> => {
    const known = cache.get(key);
    if (known) return known;
    const made = make();
    cache.set(key, made);
    return made;
  };
  return async (input) => {
    const folder = input.path === null ? process.cwd() : dirname(resolve(input.path));
    const path = input.path === null ? input.name : resolve(input.path);
    const loaded =
      typeof configOption === 'string'
        ? await once(configs, '', () => loadNamed(configOption, messages))
        : await once(configs, folder, () => findConfig(folder));
    const suppressed = await once(suppressFiles, folder, () => findSuppressions(folder));
    const from = (base: string): string => (input.path === null ? path : portable(relative(base, path)));
    const settings = loaded ? await settingsOf(loaded, from(loaded.folder)) : { levels: {}, options: {} };
    const suppressFolder = suppressed?.folder ?? loaded?.folder ?? process.cwd();
    return {
      ...settings,
      suppressions: [
        ...(suppressed?.entries ?? []).filter((entry) => samePath(entry.file, from(suppressed!.folder))),
        ...(loaded?.config.suppressions ?? []).filter((entry) => samePath(entry.file, from(loaded!.folder))),
      ].map((entry) => ({ ...entry, file: input.shown })),
      suppressFile: join(suppressFolder, SUPPRESS_NAME),
      suppressPath: from(suppressFolder),
    };
  };
}

const portable = (path: string): string => path.replaceAll('\\', '/');
const samePath = (a: string, b: string): boolean =>
  portable(a).replace(/^\.\//u, '').normalize('NFC') === b.normalize('NFC');

async function settingsOf({ config }: LoadedConfig, path: string): Promise<RuleSettings> {
  const { settingsFor } = await import('../check/config/index.ts');
  return settingsFor(config, path);
}

async function loadNamed(file: string, messages: Messages): Promise<LoadedConfig> {
  if (!(await isFile(file))) throw new UsageError(messages.check.config.notFound(file));
  return load(file);
}

/** The nearest above the document, else the user's own. */
async function findConfig(folder: string): Promise<LoadedConfig | null> {
  const above = await findUpwards(folder, CONFIG_NAMES);
  if (above !== null) return load(above);
  for (const name of CONFIG_NAMES) {
    const own = join(userFolder(), name);
    if (await isFile(own)) return load(own);
  }
  return null;
}

function userFolder(): string {
  const { APPDATA, XDG_CONFIG_HOME } = process.env;
  if (process.platform === 'win32' && APPDATA) return join(APPDATA, 'cchc');
  return join(XDG_CONFIG_HOME || join(homedir(), '.config'), 'cchc');
}

async function load(file: string): Promise<LoadedConfig> {
  const { readConfig } = await import('../check/config/index.ts');
  return { folder: dirname(resolve(file)), config: readConfig(await readFile(file, 'utf8'), file) };
}

async function findSuppressions(folder: string): Promise<LoadedSuppressions | null> {
  const file = await findUpwards(folder, [SUPPRESS_NAME]);
  if (file === null) return null;
  const { readSuppressions } = await import('../check/config/index.ts');
  return { folder: dirname(file), entries: readSuppressions(await readFile(file, 'utf8'), file) };
}

async function findUpwards(folder: string, names: readonly string[]): Promise<string | null> {
  for (let here = folder; ; here = dirname(here)) {
    for (const name of names) if (await isFile(join(here, name))) return join(here, name);
    if (dirname(here) === here) return null;
  }
}

async function isFile(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => null);
  return stats?.isFile() ?? false;
}
