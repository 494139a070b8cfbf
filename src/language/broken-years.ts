/** "31/01/20" / "23", "15/12/202" / "6": a narrow column breaks a date in its year. */
export const breaksYear = (before: string, next: string): boolean =>
  (/(?:\d\/|năm\s)(?:19|20)$/u.test(before) && /^\d\d(?!\d)/u.test(next)) ||
  (/(?:\d\/|năm\s)(?:19|20)\d$/u.test(before) && /^\d(?![\d/.])/u.test(next));
