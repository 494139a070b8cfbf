/** Deadlines of plans: the words of a cell, and what they mean. */
export interface DeadlinePart {
  what: string | null;
  kind: 'date' | 'month' | 'quarter' | 'year' | 'ongoing' | 'recurring' | 'conditional' | 'unknown';
  from: string | null;
  to: string | null;
  every: 'month' | 'quarter' | 'half-year' | 'year' | null;
}

export function parseDeadline(text: string, _year: number | null): { text: string; parts: DeadlinePart[] } {
  return { text, parts: [] };
}
