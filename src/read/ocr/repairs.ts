/**
 * Repairs of what the engine cannot have read rightly: a character is changed only where it is impossible, where the labels
 * around decide, or where a fixed compound of plans leaves one accent only. Each repair is listed; no well-formed number or date is ever touched.
 */
import type { PagesReading, PlacedPage, PlacedRun } from '../reading.ts';
import { isMisread, mendCompound, mendGlued } from './compounds.ts';
import { phraseRepairs } from './fixed-phrases.ts';
import { abbreviationRepairs, accentRepairs, innerPointRepairs, pointRepairs, quarterRepairs } from './recurring.ts';
import { isPart, roman, romanValue, strokesOf, withoutAccents } from './roman.ts';
import { rowNumberRepairs } from './row-numbers.ts';
import type { RunRepair } from './run-repair.ts';

type Repairs = PagesReading['repairs'];
type Notes = PagesReading['notes'];

/** A repair of one word: what it becomes, or null. The words before and after it on its line may decide. */
type Mend = (text: string, before: string, after: string) => string | null;

/** "thỨc", "bỘ": capitals inside a small word that are the engine's, not the author's; Vietnamese has no such words. */
const mendCapitalInside: Mend = (text) => {
  const match = /^([^\p{L}]*)(\p{L}?\p{Ll}*)(\p{Lu}{1,2})(\p{Ll}*)([^\p{L}]*)$/u.exec(text);
  if (!match) return null;
  const [, lead = '', head = '', capital = '', tail = '', end = ''] = match;
  if (!/\p{Ll}/u.test(head + tail) || head === '' || ![...capital].every(isMarkedVowel)) return null;
  return lead + head + capital.toLowerCase() + tail + end;
};
/** With an accent: "iOffice" and "eOffice" are names. */
const isMarkedVowel = (letter: string): boolean => /^[AEIOUY]\p{M}+$/u.test(letter.normalize('NFD'));

/**
 * "đ)" read as "ở)", "g)" as "ø)": a label of one letter that no list has; specks behind "A." taken for dots; a dot or tick
 * ahead of a sentence read as a letter that is no word.
 */
const mendLabel: Mend = (text, before, after) => {
  if (before !== '') return null;
  if (/^[ởð]\)$/u.test(text)) return 'đ)';
  if (/^(?:[A-HĐ]|[IVX]{1,5})\.{2,3}$/u.test(text)) return text.replace(/\.+$/u, '.');
  if (/^[sSe]$/u.test(text) && /^[\p{Lu}\d]/u.test(after)) return '•';
  return /^ø\)$/u.test(text) ? 'g)' : null;
};

/** "Nghiệp vụ Ÿ": no Vietnamese letter has two dots. */
const mendDots: Mend = (text) => (/[Ÿÿ]/u.test(text) ? text.replaceAll('Ÿ', 'Y').replaceAll('ÿ', 'y') : null);

/** "S6 12/KH-UBND": the word before a document's number. */
const mendNumberWord: Mend = (text, _before, after) =>
  /^[S$][6ồőó]:?$/u.test(text) && /^:?\d+[/\\|I]/u.test(after) ? text.replace(/^../u, 'Số') : null;

/** Codes of documents: a slash read as a stroke, the stroke of Đ lost. HD (hướng dẫn) and DA stand for themselves. */
const mendCode: Mend = (text) => {
  let mended = text.replace(/^(\d{1,5})[Il|\\](?=(?:KH|QĐ|QD|NQ|NĐ|ND|CT|TB|CV|BC|TTr)-)/u, '$1/');
  mended = mended.replace(/^(\d{1,5})(?=(?:KH|QĐ|NQ|NĐ|CT|TB|CV|BC|TTr)-\p{Lu}{2})/u, '$1/');
  mended = mended.replace(/(?<=\/)ND(?=-CP(?!\p{L}))/u, 'NĐ').replace(/(?<=\/)QD(?=-\p{Lu})/u, 'QĐ');
  mended = mended
    .replace(/(?<=\/(?:NĐ|NQ)-)(?!CP)[CGO]{1,2}P(?!\p{L})/u, 'CP')
    .replace(/(?<=^\d{1,5}\/)C[T1Il](?=-[T1Il]{2}[gq](?!\p{L}))/u, 'CT')
    .replace(/(?<=^\d{1,5}\/(?:\d{4}\/)?(?:CT|QĐ|CĐ)-)[T1Il]{2}[gq](?!\p{L})/u, 'TTg')
    .replace(/(?<=-VP)(?!CP)[CGO]{1,3}P(?!\p{L})/u, 'CP');
  mended = mended.replace(/(?<=-)[CG]CH[CGO]{1,2}(?!\p{L})/u, 'CCHC');
  mended = mended.replace(/-HDND(?!\p{L})/u, '-HĐND').replace(/(?<=^\d{1,5}\/)H(?=-(?:UBND|HĐND))/u, 'KH');
  return mended === text ? null : mended;
};

/** "TỶ lệ", "CỬ công chức", "của SỞ gửi": two capitals among small letters, but for the abbreviation of Trung ương. */
const mendCapitalPair: Mend = (text, before, after) => {
  const match = /^([^\p{L}]*)(\p{Lu})(\p{Lu})([^\p{L}]*)$/u.exec(text);
  if (!match || !isMarkedVowel(match[3]!) || /^TƯ/u.test(match[2]! + match[3]!)) return null;
  const small = /^[^\p{L}]*\p{L}?\p{Ll}/u;
  const stands = small.test(after) ? !/\p{Lu}{2}/u.test(before) : small.test(before) && !/\p{Lu}/u.test(after);
  return stands ? match[1]! + match[2]! + match[3]!.toLowerCase() + match[4]! : null;
};

/** "STI", "IT": the head of the column of numbers, alone in its cell; "TI" is no word, wherever a line ends or begins. */
const mendOrderHead: Mend = (text, before, after) => {
  if (/^T[Il]$/u.test(text) && (before === '' || after === '')) return 'TT';
  if (before !== '' || after !== '') return null;
  if (/^S(?:[TI1][TI1F]|[IT])$/u.test(text)) return text === 'STT' ? null : 'STT';
  return /^(?:[I1l]T|T[I1l])$/u.test(text) ? 'TT' : null;
};

/** "1SO 9001", "TOVN 6001": names that stand before a standard's number. */
const mendStandard: Mend = (text, _before, after) => {
  if (/^[1l|]SO$/u.test(text) && /^\d{4,5}/u.test(after)) return 'ISO';
  return /^T[CO0G]VN$/u.test(text) && text !== 'TCVN' && /^(?:[I1l|]SO|\d)/u.test(after) ? 'TCVN' : null;
};

/** "Nơinhận:" in narrow italics, its colon taken for a letter or a dash. */
const mendRecipients: Mend = (text, before, after) => {
  if (text === '-' && before === 'Nơi nhận' && after === '') return ':';
  if (before !== '' || !/^N\p{L}{1,3}h[aâậạặ][nm]:?$/u.test(text)) return null;
  return /^[-:]$/u.test(after) ? 'Nơi nhận' : 'Nơi nhận:';
};

/** "Ban Chấp hành Đồng bộ tỉnh": a committee is the party's. */
const mendParty: Mend = (text, before, after) =>
  before === 'hành' && /^bộ(?!\p{L})/u.test(after) && /^Đ\p{L}ng$/u.test(text) && text !== 'Đảng' ? 'Đảng' : null;

/** "KI. CHỦ TỊCH": for the head of the body (ký thay); "TM.UY BẠN": what is signed for, run into who it is. */
const mendOnBehalf: Mend = (text, before, after) => {
  if (!/^\p{Lu}{2,}$/u.test(after)) return null;
  if (/^K[I1l]\.$/u.test(text)) return 'KT.';
  const [, short, body] = /^(TM|KT|TL)\.([ỦU]Y|CH[ỦU]|GIÁM)$/u.exec(before === '' ? text : '') ?? [];
  return short === undefined ? null : `${short}. ${body!.startsWith('G') ? body : body!.replace('U', 'Ủ')}`;
};

/** "ngùy 15 tháng 7", "ngay 15/7/2021": nothing else stands before a day. */
const mendDay: Mend = (text, _before, after) =>
  /^ng\p{L}y$/u.test(text) && text !== 'ngày' && /^\d{1,2}(?:\/\d{1,2}\/\d{4}\P{L}*)?$/u.test(after) ? 'ngày' : null;

/** "ngày 16 thúng 01 năm 2019": nothing else stands between two such numbers. */
const mendMonth: Mend = (text, before, after) =>
  /^th[^\P{L}n]ng$/u.test(text) && text !== 'tháng' && /^\d{1,2}$/u.test(before) && /^\d{1,2}$/u.test(after)
    ? 'tháng'
    : null;

/** The fraction slash is no sign of plans. */
const mendSlash: Mend = (text) => (text.includes('\u2044') ? text.replaceAll('\u2044', '/') : null);

/** "-Lưu:", "CCHG", "(b/o)": what stands in every plan's foot and body. */
const mendFixed: Mend = (text, before) => {
  if (before === '' && /^-Lưu:?$/u.test(text)) return text.replace('-', '- ');
  // "(để báo cáo)" and the archive, as every list of recipients has them.
  const report = /^\(b\/?[oOeG0c]?\)(?=\P{L}*$)/u.exec(text)?.[0];
  if (report && report !== '(b/c)') return `(b/c)${text.slice(report.length)}`;
  if (/^-?\s?Lưu:?$/u.test(before) && /^V[I1lỊ](?=[.,;]|$)/u.test(text)) return `VT${text.slice(2)}`;
  for (const [term, read] of TERMS) {
    const found = read.exec(text)?.[0];
    if (found) return found === term ? null : `${term}${text.slice(found.length)}`;
  }
  return null;
};

/** "ĐI`U HÀNH": an accent that stands apart. */
const mendAccentApart: Mend = (text) => {
  const mended = text.replace(/(?<!\p{L})Đ[I1l][`´^]U(?!\p{L})/u, 'ĐIỀU');
  return mended === text ? null : mended;
};

/** Abbreviations that every plan has; a round capital is read as another one, or as two. */
const TERMS: readonly (readonly [term: string, read: RegExp])[] = [
  ['CCHC', /^[CG][CGO]H[ODG]?[CG]{1,2}(?=\P{L}|$)/u],
  ['TTHC', /^T[TIÌ]{1,2}H[GOD]?[CG]{1,2}(?=\P{L}|$)/u],
  ['CBCCVC', /^[CG]B[CGO]{2}V[CGO]{1,2}(?=\P{L}|$)/u],
  ['TTPVHCC', /^TTPVH[CGO]{2}(?=\P{L}|$)/u],
];

/** "Quý II2026", "Quý 12026": the stroke before the year taken for nothing. */
const mendQuarter: Mend = (text, before) => {
  if (!/^\P{L}*quý$/iu.test(before)) return null;
  const [, quarter, rest] = /^(I{1,3}|IV|[1l|])(20\d\d(?!\d).*)$/u.exec(text) ?? [];
  return quarter === undefined ? null : `${/^[IV]/u.test(quarter) ? quarter : 'I'}/${rest}`;
};

/** "QuýI/2026": the blank was too narrow to be seen; "I,IL": the next quarter's strokes taken for a letter. */
const mendQuarterWord: Mend = (text, before) => {
  const glued = /^(\P{L}*[Qq]uý)(?=(?:I{1,3}|IV)(?!\p{L}))/u.exec(text)?.[1];
  if (glued !== undefined) {
    const quarter = text.slice(glued.length);
    return `${glued} ${mendQuarter(quarter, 'quý', '') ?? quarter}`;
  }
  const isListed = /^(?:[IV]{1,3},)+(?:I?I?L|IL?)(?=[,.;]|$)/u.test(text) && text.includes('L');
  return isListed && /^\P{L}*quý$/iu.test(before) ? text.replaceAll('L', 'I') : null;
};

/** "Cư K`Rang", "K°Rang": names of the Central Highlands hold an apostrophe behind their first letter. */
const mendApostrophe: Mend = (text) => (INSIDE_NAME.test(text) ? text.replace(INSIDE_NAME, '’') : null);
const INSIDE_NAME = /(?<=^[^\p{L}]*[A-ZĐ])[`´‘°ˆ”"*](?=\p{L}\p{Ll})/u;

/** "2> 95": the foot of "≥" read as a figure of its own. */
const mendAtLeast: Mend = (text, _before, after) =>
  /^(?:[2zZ]>|>[2zZ=_]|=>)$/u.test(text) && /^\d/u.test(after) ? '≥' : null;

/** "Trung tân Phục vụ": no other word stands there. */
const mendCentre: Mend = (text, before, after) =>
  /^\P{L}*trung$/iu.test(before) && /^t[âăa]n$/u.test(text) && /^\p{Lu}/u.test(after) ? 'tâm' : null;

/**
 * Accents are mended only where the engine itself doubted the word: what was read for sure may be meant so. On capitals
 * they are so small that the engine errs without knowing.
 */
const SURE_WORD = 0.9;
const CAPITALS = /^\P{L}*\p{Lu}{2,}\P{L}*$/u;

const MENDS: readonly Mend[] = [
  ...[
    mendLabel,
    mendDots,
    mendNumberWord,
    mendCode,
    mendOrderHead,
    mendStandard,
    mendRecipients,
    mendFixed,
    mendQuarter,
    mendQuarterWord,
    mendApostrophe,
    mendAccentApart,
    mendCentre,
    mendAtLeast,
    mendOnBehalf,
    mendParty,
    mendDay,
    mendMonth,
    mendSlash,
  ],
  ...[mendCapitalInside, mendCapitalPair, mendGlued, mendCompound],
];

export function repairPages(pages: readonly PlacedPage[]): { repairs: Repairs; notes: Notes } {
  const repairs: Repairs = [];
  const change = (page: PlacedPage, run: number, to: string): void => {
    const from = page.runs[run]!.text;
    if (from === to) return;
    const earlier = repairs.find((repair) => repair.page === page.number && repair.run === run);
    if (earlier) earlier.to = to;
    else repairs.push({ kind: 'ocr', from, to, page: page.number, run });
    page.runs[run]!.text = to;
  };
  for (const page of pages) {
    page.runs.forEach((_, index) => {
      const before = neighbour(page.runs, index, -1);
      const after = neighbour(page.runs, index, 1);
      const isSure = (page.runs[index]!.confidence ?? 1) >= SURE_WORD;
      for (const mend of MENDS) {
        const own = page.runs[index]!.text;
        if (mend === mendCompound && isSure && !CAPITALS.test(own) && !isMisread(own, after)) continue;
        const to = mend(page.runs[index]!.text, before, after);
        if (to !== null) change(page, index, to);
        if (to !== null && mend !== mendCapitalPair && mend !== mendCapitalInside) return;
      }
    });
  }
  for (const { page, run, to } of [...brokenCodeRepairs(pages), ...rowNumberRepairs(pages)]) change(page, run, to);
  for (const { page, run, to } of [...countRepairs(pages), ...romanRepairs(pages)]) change(page, run, to);
  const points = [...pointRepairs(pages, standsFirst), ...innerPointRepairs(pages, standsFirst)];
  for (const { page, run, to } of [...dotRepairs(pages), ...points]) change(page, run, to);
  for (const { page, run, to } of [...quarterRepairs(pages), ...phraseRepairs(pages)]) change(page, run, to);
  for (const { page, run, to } of [...accentRepairs(pages, neighbour), ...abbreviationRepairs(pages)])
    change(page, run, to);
  return { repairs, notes: [...handwrittenNumbers(pages), ...disputedNumbers(pages), ...doubtfulQuarters(pages)] };
}

/** The word beside this one on its line, "" at the line's end. */
function neighbour(runs: readonly PlacedRun[], index: number, step: 1 | -1): string {
  const [here, there] = [runs[index]!, runs[index + step]];
  if (!there || Math.abs(here.baseline - there.baseline) > here.size / 2) return '';
  const gap = step === 1 ? there.box.x - here.box.x - here.box.width : here.box.x - there.box.x - there.box.width;
  return gap < -here.size / 2 || gap > 2 * here.size ? '' : there.text;
}

/** "117/2013/NĐ-" / "GP ngày": the rest of a code that the line's end cut. */
function brokenCodeRepairs(pages: readonly PlacedPage[]): RunRepair[] {
  return pages.flatMap((page) =>
    page.runs.flatMap(({ text }, run) => {
      const rest = /^(?!CP)[CGO]{1,2}P(?=\P{L}*$)/u.exec(text)?.[0];
      const isCut = rest !== undefined && /\d\/N[ĐQ]-$/u.test(page.runs[run - 1]?.text ?? '');
      return isCut ? [{ page, run, to: `CP${text.slice(rest.length)}` }] : [];
    }),
  );
}

/** What a row's number is read as: digits, and letters of their shape. */
const COUNT_LIKE = /^[\dOoIilSBZaảãá]{1,3}$/u;

/**
 * Numbers of rows, each alone in its cell of the first column: "1" or "1l" between 10 and 12 is 11; and "ả" below 2 is 3, as no list is labelled by a vowel with an accent.
 */
function countRepairs(pages: readonly PlacedPage[]): RunRepair[] {
  return pages.flatMap((page) => {
    const counts = page.runs.flatMap((run, index) =>
      COUNT_LIKE.test(run.text) && standsFirst(page, run)
        ? [{ run: index, middle: run.box.x + run.box.width / 2, text: run.text, value: countOf(run.text) }]
        : [],
    );
    return counts.flatMap((count, index) => {
      const [above, below] = [counts[index - 1], counts[index + 1]];
      const size = page.runs[count.run]!.size;
      if (above?.value == null || Math.abs(above.middle - count.middle) > size) return [];
      const due = above.value + 1;
      if (count.value === due) return [];
      const isBetween =
        below?.value === due + 1 && Math.abs(below.middle - count.middle) <= size && hasLost(count.text, String(due));
      const isAccented = due === 3 && isMarkedVowel(count.text.toUpperCase()) && count.text.length === 1;
      if (!isBetween && !isAccented) return [];
      count.value = due;
      return [{ page, run: count.run, to: String(due) }];
    });
  });
}

/** A digit of the number was lost or taken for a letter; another number may be the author's own slip. */
const hasLost = (text: string, number: string): boolean =>
  countOf(text) === null ? text.length === number.length && /\d/u.test(text) : isPart(text, number);

const countOf = (text: string): number | null => (/^\d{1,3}$/u.test(text) ? Number(text) : null);

/** What the engine makes of Roman numerals in print: strokes taken for other letters. */
const ROMAN_LIKE = /^(?!S?TT$)(?=.{1,5}$)[IVXLHMNTJUunil1|m]+[.,)/-]?$/u;
const LABEL_END = /[.,)/-]$/u;

interface Label {
  page: PlacedPage;
  run: number;
  text: string;
  value: number | null;
  /** The word that the engine ran into the label: "IHI.NHIỆM". */
  glued: string;
}

const GLUED_LABEL = /^([IVXLHMNTJUunil1|m]{1,5}[.,])(\p{Lu}{2,}\P{L}*)$/u;

/**
 * Roman labels of a table's group rows and of chapters: where the two neighbours in the same column leave exactly one
 * number between them, and the word has only strokes that Roman numerals are taken for, it is that number.
 */
function romanRepairs(pages: readonly PlacedPage[]): RunRepair[] {
  const labels: Label[] = [];
  for (const page of pages) {
    page.runs.forEach((run, index) => {
      // "VỊ. TỔ CHỨC": a speck below the stroke.
      const text = withoutAccents(run.text);
      const [, own = text, glued = ''] = GLUED_LABEL.exec(text) ?? [];
      if (!ROMAN_LIKE.test(own) || neighbour(page.runs, index, -1) !== '' || !standsFirst(page, run)) return;
      // "1" and "11" count rows; only a word with a capital stroke can be a Roman label.
      if (!/[IVXHMNTJU]/u.test(own)) return;
      // "II đến quý" is the rest of a time.
      const next = neighbour(page.runs, index, 1);
      if (glued === '' && next !== '' && !/^["“(]?\p{Lu}/u.test(next)) return;
      labels.push({ page, run: index, text: own, value: romanValue(bareOf(own)), glued });
    });
  }
  // "I-", "HI-", "IH-", "IV-": the third one is told by those below it, and then the second by both.
  return [...romanRepairsOnce(labels), ...romanRepairsOnce(labels)];
}

function romanRepairsOnce(labels: readonly Label[]): RunRepair[] {
  const valueAt = (index: number): number | null | undefined => labels[index]?.value;
  return labels.flatMap((label, index) => {
    const before = valueAt(index - 1);
    const after = valueAt(index + 1);
    // A list whose first label was lost: the strokes of the next one lead on to the two below it.
    const due = label.value === null ? romanValue(strokesOf(bareOf(label.text))) : null;
    if (due !== null && due > 1 && (after === due + 1 || (after === due && valueAt(index + 2) === due + 2))) {
      label.value = due;
      return [{ page: label.page, run: label.run, to: roman(due) + endOf(label.text) + behind(label) }];
    }
    if (before == null || label.value === before + 1) return withoutSpecks(label);
    // The same number twice: the second one lost a stroke, if the first follows on what stands above it.
    const endsList = after == null || after === 1;
    // "VI, VI, VII, IX": both in the middle lost one.
    const bothLost = after === before + 1 && valueAt(index + 2) === before + 3;
    const goesOn = after === before + 2 || bothLost || (endsList && valueAt(index - 2) === before - 1);
    if (label.value === before && before > 1 && goesOn) {
      label.value = before + 1;
      return [{ page: label.page, run: label.run, to: roman(label.value) + endOf(label.text) + behind(label) }];
    }
    // Without a neighbour below, the strokes themselves must add up to the number that is due; so they must where the
    // neighbour has lost a stroke itself ("I", "H", "II", "IV").
    const isBelow = endsList || after === before + 2 || (after === before + 1 && valueAt(index + 2) === before + 3);
    const strokes = strokesOf(bareOf(label.text));
    const isDue =
      isBelow &&
      label.value === null &&
      (strokes === roman(before + 1) || (strokes.length > 1 && isPart(strokes, roman(before + 1))));
    if (!isDue && (after == null || after - before !== 2)) return [];
    const end = endOf(label.text).replace(',', '') || endOf(labels[index - 1]!.text).replace(/[^.]/u, '');
    label.value = before + 1;
    return [{ page: label.page, run: label.run, to: roman(before + 1) + end + behind(label) }];
  });
}

/** Its number is the one due: only what stood above or below its strokes goes. */
const withoutSpecks = ({ page, run, text, value, glued }: Label): RunRepair[] => {
  const isSpecked = value !== null && page.runs[run]!.text !== text + glued;
  return isSpecked ? [{ page, run, to: text + (glued === '' ? '' : ` ${glued}`) }] : [];
};

const behind = ({ glued }: Label): string => (glued === '' ? '' : ` ${glued}`);

/** In ems: what a numbered list leaves between the number and its words. */
const WIDEST_TAB = 4;

/** "II Yêu cầu" where the other chapters are "I. Mục đích": the full stop was too small to be seen. */
function dotRepairs(pages: readonly PlacedPage[]): RunRepair[] {
  const found: RunRepair[] = [];
  let dotted = 0;
  for (const page of pages) {
    page.runs.forEach((run, index) => {
      if (!/^[IVX]{1,5}\.?$/u.test(run.text) || !standsFirst(page, run)) return;
      const after = page.runs[index + 1];
      const gap = after ? after.box.x - run.box.x - run.box.width : Number.POSITIVE_INFINITY;
      if (!after || !/^\p{Lu}/u.test(after.text) || gap < 0 || gap > WIDEST_TAB * run.size) return;
      if (isWalled(page, run, after)) return;
      if (run.text.endsWith('.')) dotted++;
      else found.push({ page, run: index, to: `${run.text}.` });
    });
  }
  return dotted > found.length ? found : [];
}

/** Does a table's wall stand between two words? */
function isWalled({ rules }: PlacedPage, left: PlacedRun, right: PlacedRun): boolean {
  return rules.some(
    ({ x1, x2, y1, y2 }) =>
      x1 === x2 && x1 > left.box.x && x1 < right.box.x + right.box.width && y1 < left.baseline && y2 > left.box.y,
  );
}

const endOf = (label: string): string => LABEL_END.exec(label)?.[0] ?? '';
const bareOf = (label: string): string => label.replace(LABEL_END, '');

/** No word of the page stands left of it on its line. */
function standsFirst(page: PlacedPage, run: PlacedRun): boolean {
  return !page.runs.some(
    (other) => other !== run && other.box.x < run.box.x && Math.abs(other.baseline - run.baseline) < run.size / 3,
  );
}

/** Below this the engine guesses; numbers written by hand on the form mostly are. */
const SURE_NUMBER = 0.8;
const FORM_LINES = 0.35;

/** The number and day of the first page's head, where the engine was not sure of them: written by hand, most likely. */
function handwrittenNumbers(pages: readonly PlacedPage[]): Notes {
  const first = pages[0];
  if (first?.number !== 1) return [];
  return first.runs.flatMap((run, index) => {
    if (run.box.y > first.height * FORM_LINES || (run.confidence ?? 1) >= SURE_NUMBER || !/\d/u.test(run.text))
      return [];
    const before = neighbour(first.runs, index, -1);
    if (!/^(?:số:?|ngày|tháng)$/iu.test(before)) return [];
    return [doubtfulNumber(first, index)];
  });
}

/** Below this a figure's readings disagreed, or the engine guessed. */
const DISPUTED_NUMBER = 0.55;
const FIGURE = /^[(<>≥≤]*(?:\d[\d.,/:]*\d%?|\d%)[);.,:]*$/u;

/** Figures of the text and the tables that even a second look left in doubt: a wrong number is worse than a missing one. */
function disputedNumbers(pages: readonly PlacedPage[]): Notes {
  return pages.flatMap((page) =>
    page.runs.flatMap((run, index) => {
      if ((run.confidence ?? 1) > DISPUTED_NUMBER || !FIGURE.test(run.text)) return [];
      if (page.number === 1 && run.box.y <= page.height * FORM_LINES) return [];
      return [doubtfulNumber(page, index)];
    }),
  );
}

function doubtfulNumber(page: PlacedPage, index: number): Notes[number] {
  const { text, confidence } = page.runs[index]!;
  const data = { text, page: page.number, confidence: Math.round(100 * (confidence ?? 0)) };
  return { code: 'ocr-doubtful-number', data, span: null, run: { page: page.number, index } };
}

/** "Quý 11": a year has four quarters, but "II" and "III" are both read so; to guess would make a wrong deadline. */
const NO_QUARTER = /^(?=.{2})(?=[I|]*[1l|])[1Il|]{2,3}(?:\/\d{4})?[.,;]?$/u;

function doubtfulQuarters(pages: readonly PlacedPage[]): Notes {
  return pages.flatMap((page) =>
    page.runs.flatMap((run, index) =>
      NO_QUARTER.test(run.text) && /^quý$/iu.test(neighbour(page.runs, index, -1)) ? [doubtfulNumber(page, index)] : [],
    ),
  );
}
