/** Where results are kept between runs: the system's folder for what can be made anew. */
import { homedir } from 'node:os';
import { join } from 'node:path';

export function cacheFolder(environment: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  const { CCHC_CACHE_DIR, LOCALAPPDATA, XDG_CACHE_HOME } = environment;
  if (CCHC_CACHE_DIR) return CCHC_CACHE_DIR;
  if (platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'cchc', 'Cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'cchc');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'cchc');
}
