/** Whether the document is the annual plan that this tool reads; if not, what it seems to be. */
import { fold as foldLines } from '../language/fold.ts';
import type { Header } from '../plan/types.ts';
import {
  ANNUAL_TITLE,
  type DocumentKind,
  KINDS_BY_TYPE,
  PERIOD_TITLE,
  PLAN_TITLES,
  REFORM_IN_TITLE,
} from '../registry/document-kinds.ts';
import { fold } from '../registry/match.ts';

/** A letter has no type; it has a subject line and an addressee, both in its head. */
const LETTER_SUBJECT = /^\s*(?:v\/v|về việc)/mu;
const LETTER_ADDRESSEE = /^\s*kính gửi/mu;
const HEAD_CHARACTERS = 3000;
/** A plan whose head is lost still speaks of the reform all through. */
const MENTIONS_OF_A_PLAN = 3;

/** null: the annual plan, or nothing that says otherwise. */
export function seemsToBe(header: Pick<Header, 'docType' | 'title' | 'year'>, text: string): DocumentKind | null {
  const { docType } = header;
  const title = header.title === null ? null : fold(header.title);
  if (docType !== null && docType in KINDS_BY_TYPE) {
    return KINDS_BY_TYPE[docType as keyof typeof KINDS_BY_TYPE];
  }
  if (docType === null) {
    const head = foldLines(text.slice(0, HEAD_CHARACTERS));
    if (LETTER_SUBJECT.test(head) && LETTER_ADDRESSEE.test(head)) return 'official-letter';
  }
  if (title === null) return mentionsReform(text) ? null : docType === null ? 'other-document' : 'other-plan';
  if (ANNUAL_TITLE.test(title)) return isPeriod(title) ? 'period-plan' : null;
  const reform = REFORM_IN_TITLE.test(title);
  const known = PLAN_TITLES.find((entry) => entry.title.test(title) && !(entry.alone && reform));
  if (known && (reform || known.alone)) return known.kind;
  if (reform) return isPeriod(title) ? 'period-plan' : null;
  return 'other-plan';
}

/** "giai đoạn 2021-2030" beside "năm 2026" is the programme that the year belongs to. */
function isPeriod(title: string): boolean {
  return (
    PERIOD_TITLE.test(title) &&
    !/(?<!đến )năm 20\d\d(?!\s*[-–])/u.test(title.replace(/giai đoạn (?:năm )?20\d\d\s*[-–]\s*(?:năm )?20\d\d/u, ''))
  );
}

function mentionsReform(text: string): boolean {
  const mentions = fold(text.slice(0, 200_000)).match(/cải cách (?:nền )?hành chính|(?<!\p{L})cchc(?!\p{L})/gu);
  return (mentions?.length ?? 0) >= MENTIONS_OF_A_PLAN;
}
