/** What a digital signature or an office's stamp writes on a page, told from the number and date it fills in. */
import type { PlacedPage, PlacedRun } from '../read/reading.ts';
import type { Aside } from '../read/source-document.ts';

/** Words that only the appearance of a signature holds. */
const SIGNATURE =
  /người ký|ký bởi|ký số bởi|ngày ký|thời gian ký|giờ ký|chữ ký (?:hợp lệ|số)|signature (?:not verified|valid)|digitally signed|signed by/iu;
/** Rows of a signature's appearance that stand below the words above. */
const SIGNATURE_ROW = /^(?:email|cơ quan|thời gian|ngày ký|lý do|vị trí|người ký|date|reason|location)\s*:/iu;
/** A signature's small print, beside the text of the page. */
const SMALL_PRINT = 10.1;

export function takeSignatures(page: PlacedPage): { runs: PlacedRun[]; asides: Aside[] } {
  const said = page.runs.filter((run) => run.text.trim() !== '');
  const marked = said.filter(
    (run) => SIGNATURE.test(run.text) && (run.from === 'annotation' || run.size <= SMALL_PRINT),
  );
  if (marked.length === 0) return { runs: page.runs, asides: [] };
  const taken = new Set<PlacedRun>(marked);
  // The appearance's other rows stand directly under or beside its first.
  for (let grown = true; grown; ) {
    grown = false;
    for (const run of said) {
      if (taken.has(run)) continue;
      const near = [...taken].some((other) => other.from === run.from && isNear(other, run));
      if (near && (run.from === 'annotation' || SIGNATURE_ROW.test(run.text) || sameRow(run, taken))) {
        taken.add(run);
        grown = true;
      }
    }
  }
  const text = [...taken]
    .sort((a, b) => a.baseline - b.baseline || a.box.x - b.box.x)
    .map((run) => run.text.trim())
    .join(' ');
  return { runs: page.runs.filter((run) => !taken.has(run)), asides: [{ kind: 'signature', text, page: page.number }] };
}

function isNear(a: PlacedRun, b: PlacedRun): boolean {
  const across = Math.max(a.box.x - (b.box.x + b.box.width), b.box.x - (a.box.x + a.box.width));
  return across < 2 * a.size && Math.abs(a.baseline - b.baseline) < 1.8 * a.size && Math.abs(a.size - b.size) < 1;
}

const sameRow = (run: PlacedRun, taken: ReadonlySet<PlacedRun>): boolean =>
  run.size <= SMALL_PRINT &&
  [...taken].some((other) => Math.abs(other.baseline - run.baseline) < 1 && isNear(other, run));
