/** "31/01/20" / "23": a narrow column breaks a date in its year. */
export const breaksYear = (before: string, next: string): boolean =>
  /\d\/(?:19|20)$/u.test(before) && /^\d\d(?!\d)/u.test(next);
