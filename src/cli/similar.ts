/** "Did you mean …": the nearest of some names, if it is near enough to be meant. */

export function suggestSimilar(given: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(given.length * 0.4)) + 1;
  for (const name of known) {
    const distance = editDistance(given.toLowerCase(), name.toLowerCase());
    if (distance < least) {
      best = name;
      least = distance;
    }
  }
  return best ?? beginningOf(given, known);
}

/** "ontime" is how "on-time-rate" begins. */
function beginningOf(given: string, known: readonly string[]): string | null {
  const letters = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/gu, '');
  const begun = letters(given);
  return begun.length >= FEWEST_LETTERS ? (known.find((name) => letters(name).startsWith(begun)) ?? null) : null;
}

const FEWEST_LETTERS = 4;

/** Insertions, deletions and replacements that turn one word into the other. */
function editDistance(a: string, b: string): number {
  // Nobody mistypes a name of a hundred letters; more would only cost time.
  if (a.length > 100 || b.length > 100) return 100;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
