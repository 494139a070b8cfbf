/** What stands in no cell of a plan's tables: captions and signatures. */
const ENDS =
  /^\s*(?:(?:phụ lục|phụ biểu)(?:\s+(?:số\s*)?(?:[IVX]{1,5}|\d{1,2}|[A-H]))?\s*[:.]?$|biểu (?:mẫu )?số\s*\d|nơi nhận\s*:|ghi chú\s*:)|^\s*(?:TM|KT|TL|TUQ)\./iu;

export const endsTable = (line: string): boolean => ENDS.test(line);
