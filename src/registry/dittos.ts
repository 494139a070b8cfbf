/** Whether a cell stands for the one above it: "nt", "-nt-", "như trên", a quotation mark. */
export const isDitto = (cell: string): boolean => cell.length <= LONGEST && DITTO.test(cell.trim());
const DITTO = /^(?:["”“″〃'’]{1,4}|\/\/|[-–]?\s?(?:nt|n\.t\.?|như trên)\s?[-–]?)\.?$/iu;
/** With the blanks that a scan leaves around it. */
const LONGEST = 16;
