/** Findings that somebody has looked at and lets stand: by fingerprint, with a reason, a name and a day of expiry. */
import type { Suppression } from './config/schema.ts';
import type { Finding } from './finding.ts';

export interface SuppressedFinding {
  finding: Finding;
  suppression: Suppression;
}

export interface Sifted {
  findings: Finding[];
  suppressed: SuppressedFinding[];
  /** Of this document: their day has passed, so their findings are back. */
  expired: Suppression[];
  /** Of this document: no finding has their fingerprint any more. */
  stale: Suppression[];
}

/** `path` as suppressions name it: from their file's folder, with slashes. `today` is an ISO date. */
export function sift(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  path: string,
  today: string,
): Sifted {
  const own = suppressions.filter((suppression) => samePath(suppression.file, path));
  const sifted: Sifted = { findings: [], suppressed: [], expired: [], stale: [] };
  const used = new Set<Suppression>();
  for (const finding of findings) {
    const matching = own.filter(
      ({ rule, fingerprint }) => rule === finding.rule && fingerprint === finding.fingerprint,
    );
    for (const suppression of matching) used.add(suppression);
    const valid = matching.find(({ until }) => until === undefined || until >= today);
    if (valid) sifted.suppressed.push({ finding, suppression: valid });
    else {
      sifted.findings.push(finding);
      sifted.expired.push(...matching);
    }
  }
  sifted.stale = own.filter((suppression) => !used.has(suppression));
  return sifted;
}

const samePath = (a: string, b: string): boolean => portable(a) === portable(b);
const portable = (path: string): string => path.replaceAll('\\', '/').replace(/^\.\//u, '').normalize('NFC');
