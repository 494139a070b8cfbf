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

/** `suppressions` are those of the document; `today` is an ISO date. */
export function sift(findings: readonly Finding[], suppressions: readonly Suppression[], today: string): Sifted {
  const sifted: Sifted = { findings: [], suppressed: [], expired: [], stale: [] };
  const used = new Set<Suppression>();
  for (const finding of findings) {
    const matching = suppressions.filter(
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
  sifted.stale = suppressions.filter((suppression) => !used.has(suppression));
  return sifted;
}
