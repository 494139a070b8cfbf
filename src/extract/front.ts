/** Front and back of the plan: letterhead, title, preamble, closing formula, signature; and where the body lies between. */
import { type Years, yearOf, yearsOf } from '../language/planned-years.ts';
import { TracedText } from '../plan/traced.ts';
import type { Header } from '../plan/types.ts';
import type { Span } from '../read/source-document.ts';
import type { AppendixReading } from './appendices/index.ts';
import type { Block } from './blocks.ts';
import { appendixStart, bodyStart, tiedAppendix } from './body-bounds.ts';
import { takeClosing } from './closing.ts';
import { atOf, type Context, doubt, passageOf } from './context.ts';
import { emptyHeader, frontOf, letterheadOf, readTie, type Tie, typeName, typeNameOfNumber } from './header.ts';
import { introductionIn } from './introduction.ts';
import { type Fore, nameIssuer, nameLocality, yearFrom } from './naming.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { signatureOf, signatureStart, signerText } from './signature.ts';

/** The plan's paragraphs by where they belong. */
export interface Parts {
  preamble: Block[];
  body: Block[];
  closing: Block[];
  /** Running text of the appendices, outside their tables. */
  appendix: Block[];
  /** What stands in none of these. */
  other: Block[];
}

export interface FrontReading {
  header: Header;
  /** The year planned for, as far as the head tells it. */
  year: number | null;
  /** The years that it covers. */
  years: Years | null;
  /** Sorts the paragraphs and completes the header from them. */
  partsOf(blocks: readonly Block[], appendices: AppendixReading, tables: readonly Span[]): Parts;
}

/** Pieces of a document are read only so far for its front: no letterhead and title are longer. */
const FRONT_LINES = 400;

export function readFront(context: Context): FrontReading {
  const header = emptyHeader();
  const pieces = piecesOf(context, 0, FRONT_LINES);
  const front = frontOf(pieces);
  const hasTitle = front.title[1] > front.title[0];
  const typeAt = front.decision >= 0 ? decisionStart(pieces, front.decision) : front.type;
  const headEnd = typeAt >= 0 ? typeAt : hasTitle ? front.title[0] : firstOfPreamble(pieces);
  const head = letterheadOf(context, pieces.slice(0, headEnd));
  header.motto = head.motto;
  if (head.number) {
    header.number = head.number.value;
    header.numberAsPrinted = head.number.printed;
    header.at.number = head.number.at;
  }
  if (head.date) {
    header.issuedOn = head.date.iso;
    header.issuedPartial = head.date.partial;
    header.dateAsPrinted = head.date.printed;
    if (head.date.impossible) doubt(context, 'impossible-date', { text: head.date.printed });
    header.at.issuedOn = head.date.at;
  }
  if (head.place) {
    header.place = head.place.value;
    header.at.place = head.place.at;
  }
  const title = titleOf(pieces, front.title, front.type);
  if (front.type >= 0) {
    const type = pieces[front.type]!;
    const named = type.traced.strip(/^DỰ THẢO\s+/u, /\s*\([^)]*\)$/u);
    const printed = /^KẾ HOẠCH/iu.test(named.text) ? named.slice(0, 8) : named;
    header.docType = typeName(printed.text);
    header.at.docType = atOf(context, printed);
  } else if (head.number?.value) {
    // The line with the type is lost; the number says it too.
    header.docType = typeNameOfNumber(head.number.value);
  }
  if (title.length > 0) {
    header.title = title.text;
    header.at.title = atOf(context, title);
    header.year = yearOf(title.text);
    if (header.year !== null) header.at.year = header.at.title;
  }
  const titleLine = pieces[Math.max(0, front.title[1] - 1)]?.line ?? -1;
  const fore = {
    pieces,
    bodies: head.bodies,
    authority: front.authority[1] > 0 ? titleOf(pieces, front.authority) : null,
    decision: decisionLines(pieces, front.decision, front.type),
    titleLine: hasTitle || front.type >= 0 ? titleLine : (pieces[headEnd]?.line ?? 0) - 1,
    title,
  };
  const partsOf: FrontReading['partsOf'] = (blocks, { ties, captionSpans }, tables) =>
    complete(
      context,
      header,
      { ...fore, skip: tables, firstCaption: firstLineOf(context, captionSpans) },
      blocks,
      ties,
    );
  return { header, year: header.year, years: yearsOf(title.text), partsOf };
}

/** Lines of the decision, from its letterhead's end to where the plan begins; null where there is none. */
function firstLineOf(context: Context, spans: readonly Span[]): number {
  const start = Math.min(...spans.map((span) => span.start));
  return Number.isFinite(start) ? context.places.lineIndexAt(start) : context.document.lines.length;
}

/** Where the line "QUYẾT ĐỊNH" over the title is lost and only "QUYẾT ĐỊNH:" is left, the decision begins at its bases. */
function decisionStart(pieces: readonly Piece[], decision: number): number {
  const first = firstOfPreamble(pieces);
  return first > 0 && first < decision ? first : decision;
}

function decisionLines(pieces: readonly Piece[], decision: number, type: number): [number, number] | null {
  if (decision < 0 || type < 0) return null;
  const start = decisionStart(pieces, decision);
  return [pieces[start]!.line - (start < decision ? 1 : 0), pieces[type]!.line];
}

function firstOfPreamble(pieces: readonly Piece[]): number {
  const letterhead = pieces.findIndex(({ text }) => /^số\s*:/iu.test(text));
  const index = pieces.findIndex(
    ({ text }, i) =>
      OPENS_PREAMBLE.test(text) ||
      (i > letterhead && (OPENS_ANNOUNCEMENT.test(text) || (letterhead >= 0 && OPENS_AIM.test(text)))),
  );
  return Math.max(index, 0);
}

const OPENS_PREAMBLE = /^(?:căn cứ|thực hiện|kính gửi)(?!\p{L})|^(?:I|1|A)[.)]\s/iu;
const OPENS_ANNOUNCEMENT =
  /^(?:Ngày\s[^,]{6,30},\s)?(?:UBND|[UỦ][ỷy] ban nhân dân|Sở|Bộ)\s.{0,90}\s(?:ban hành|xây dựng)\s+[Kk]ế hoạch(?!\p{L})/u;
/** Below the letterhead only: above it a page's own words may begin so. */
const OPENS_AIM = /^(?:Nhằm|Để|Triển khai|Tiếp tục|Trên cơ sở|Theo)\s\p{Ll}/u;

function titleOf(pieces: readonly Piece[], [from, to]: [number, number], type = -1): TracedText {
  const parts = pieces
    .slice(from, to)
    .map(({ traced, text }, i) =>
      /^KẾ HOẠCH\s/u.test(text) || (i === 0 && from === type && /^Kế hoạch\s/u.test(text)) ? traced.slice(9) : traced,
    );
  return TracedText.concat(parts).strip(/^[\s*]+/u, /[\s*]+$/u);
}

function complete(
  context: Context,
  header: Header,
  fore: Fore,
  blocks: readonly Block[],
  ties: readonly TracedText[],
): Parts {
  const parts: Parts = { preamble: [], body: [], closing: [], appendix: [], other: [] };
  const lineCount = context.document.lines.length;
  const behind = blocks.filter(({ line }) => line > fore.titleLine);
  const bodyAt = bodyStart(behind, header.docType !== 'Quyết định');
  const bodyLine = bodyAt < 0 ? lineCount : behind[bodyAt]!.line;
  const decision = fore.decision ?? decisionAlone(header, behind, [fore.titleLine, bodyLine]);
  const rest = piecesOf(context, bodyLine, lineCount, fore.skip);
  const signed = lastSignature(rest);
  const appendixLine = Math.min(
    fore.firstCaption > bodyLine ? fore.firstCaption : lineCount,
    appendixStart(behind, bodyLine, signed === null ? bodyLine : signed, lineCount),
    tiedAppendix(behind, bodyLine, lineCount),
  );
  const signatureLine = signed !== null && signed < appendixLine ? signed : appendixLine;
  // An appendix may stand before the signature.
  const signedBehind = signed !== null && signed > appendixLine ? signed : lineCount;

  const articles = decision && lastArticle(blocks, decision);
  const decisionEnd = articles === null ? 0 : signatureLineAfter(context, articles, decision![1], fore.skip);
  let isAddressed = false;
  let introduction: Tie | null = null;
  for (const [index, block] of blocks.entries()) {
    const { line } = block;
    if (decision && line < decision[1]) {
      if (line > decision[0] && line < decisionEnd) sortDecision(parts, block);
      continue;
    }
    if (line <= fore.titleLine) continue;
    if (line < bodyLine) {
      if (isAddressee(block)) {
        addAddressees(header, block);
        isAddressed = true;
      } else if (readTie(context, block.whole)) header.attachedBy ??= passageOf(context, null, block.whole);
      else if (isAddressed && parts.preamble.length === 0 && block.label?.kind === 'bullet') {
        header.addressees.push(block.body.strip(/^\s+/u, /[\s;.,]+$/u).text);
      } else {
        const opens: boolean = !introduction && isHeadless(header) && parts.preamble.every(isPageWord);
        const behind = blocks.slice(index + 1).filter((later) => later.line < bodyLine);
        const told: Tie | null = opens ? introductionIn(context, block, header.title ?? '', behind) : null;
        introduction ??= told;
        (told ? parts.other : parts.preamble).push(block);
      }
    } else if (line < signatureLine) parts.body.push(block);
    else if (line >= appendixLine && line < signedBehind && !readTie(context, block.whole)) parts.appendix.push(block);
  }
  takeClosing(parts);
  noteDoubts(context, header, parts, blocks, signatureLine);
  const allTies = [...ties, ...blocks.map(({ whole }) => whole)]
    .map((traced) => readTie(context, traced))
    .filter((found) => found !== null);
  // "(Kèm theo Kế hoạch cải cách hành chính năm 2026)" over an appendix names no number, the plan's own line may.
  const tie = allTies.find(({ number }) => number !== null) ?? allTies[0] ?? null;
  const ownTie = tie && (!decision || !/quyết định/iu.test(tie.type ?? '')) ? tie : null;
  applyTie(header, ownTie, decision !== null);
  applyTie(header, introduction, decision !== null);
  nameInTies(header, allTies);
  const [from, to] = decision
    ? [decisionEnd, decision[1]]
    : signedBehind < lineCount
      ? [signedBehind, lineCount]
      : [signatureLine, appendixLine];
  readSignature(context, header, from, to, fore.skip);
  nameIssuer(context, header, { ...fore, decision }, parts, ownTie);
  nameLocality(context, header, fore, blocks, parts.preamble);
  header.year ??= yearFrom(parts.preamble);
  return parts;
}

/** Neither motto nor number: what a website printed without its letterhead. */
const isHeadless = ({ motto, number, numberAsPrinted }: Header): boolean =>
  !motto && number === null && numberAsPrinted === null;

/** "Thứ tư, 31/12/2025 - 09:42": a line of the page that the plan was copied from. */
const isPageWord = ({ whole }: Block): boolean => whole.length <= LONGEST_PAGE_WORD;
const LONGEST_PAGE_WORD = 60;

/** A decision without its plan, or whose plan lost the line "KẾ HOẠCH", reaches up to the first section behind its articles. */
function decisionAlone(header: Header, blocks: readonly Block[], lines: [number, number]): [number, number] | null {
  const isDecision = header.docType === 'Quyết định';
  return isDecision && blocks.some(({ line, label }) => line < lines[1] && label?.kind === 'article') ? lines : null;
}

/** What is missing or doubled, so that nobody takes a reader's gap for the plan's. */
function noteDoubts(
  context: Context,
  header: Header,
  parts: Parts,
  blocks: readonly Block[],
  signatureLine: number,
): void {
  if (header.title === null) doubt(context, 'title-not-found');
  if (parts.body.length === 0) doubt(context, 'sections-not-found');
  const second = blocks.findIndex(({ line, whole }) => line > signatureLine && /^KẾ HOẠCH$/u.test(whole.text));
  if (second < 0) return;
  const title = blocks[second + 1]?.whole;
  if (title && !/^(?:TRIỂN KHAI|THỰC HIỆN)/u.test(title.text))
    doubt(context, 'second-plan', { title: title.text.slice(0, 120) }, title);
}

/** The line where the last signature block of the plan begins; null where none is left. */
function lastSignature(pieces: readonly Piece[]): number | null {
  const starts: number[] = [];
  for (let i = signatureStart(pieces, 0); i < pieces.length; i = signatureStart(pieces, i + 1)) starts.push(i);
  const first = starts.find((start) => /^(?:\*\*)?nơi nhận/iu.test(pieces[start]!.text)) ?? starts[0];
  if (first === undefined) return null;
  // Signer's lines may stand before "Nơi nhận" where columns were read right to left.
  const earlier = starts.filter((start) => start < first && first - start <= 8);
  return Math.min(pieces[first]!.line, ...earlier.map((start) => pieces[start]!.line));
}

/** A decision's bases stand before its "QUYẾT ĐỊNH:", its articles behind. */
function sortDecision(parts: Parts, block: Block): void {
  const inArticles = parts.other.some(({ label }) => label?.kind === 'article');
  if (block.label?.kind === 'article' || inArticles) parts.other.push(block);
  else if (/^(?:căn cứ|theo đề nghị|xét|thực hiện)(?!\p{L})/iu.test(block.body.text)) parts.preamble.push(block);
}

/** The line of the decision's last article, or of its beginning where it has none. */
function lastArticle(blocks: readonly Block[], [from, to]: [number, number]): number {
  const articles = blocks.filter(({ line, label }) => line >= from && line < to && label?.kind === 'article');
  return articles.at(-1)?.line ?? from;
}

/** The first line of the signature block behind a line. */
function signatureLineAfter(context: Context, from: number, to: number, skip: readonly Span[]): number {
  const pieces = piecesOf(context, from, to, skip);
  return pieces[signatureStart(pieces, 1)]?.line ?? to;
}

const isAddressee = ({ whole }: Block): boolean => /^kính gửi/iu.test(whole.text);

function addAddressees(header: Header, { whole }: Block): void {
  const rest = whole.text.replace(/^kính gửi\s*:?\s*/iu, '');
  const items = rest.split(/;\s*|\s(?=-\s)/u).map((item) => item.replace(/^[-\s]+|[\s;.,]+$/gu, ''));
  header.addressees.push(...items.filter(Boolean));
}

function applyTie(header: Header, tie: Tie | null, attached: boolean): void {
  if (!tie) return;
  if (header.numberAsPrinted === null && tie.number) {
    header.number = tie.number.value;
    header.numberAsPrinted = tie.number.printed;
    header.at.number = tie.number.at;
  }
  if (header.issuedOn === null && header.issuedPartial === null && tie.date && !attached) {
    header.issuedOn = tie.date.iso;
    header.issuedPartial = tie.date.partial;
    header.dateAsPrinted = tie.date.printed;
    header.at.issuedOn = tie.date.at;
  }
}

/** Every tie names who issued the document that it hangs on, once for each name. */
function nameInTies(header: Header, ties: readonly Tie[]): void {
  const own = ties.filter(({ number }) => !number?.value || number.value === header.number);
  const names = new Set<string>();
  for (const { issuer } of own) {
    if (!issuer || names.has(issuer.value)) continue;
    names.add(issuer.value);
    header.issuers.push({ where: 'caption', name: issuer.value, text: issuer.value, at: issuer.at });
  }
}

function readSignature(context: Context, header: Header, from: number, to: number, skip: readonly Span[]): void {
  const pieces = piecesOf(context, from, to, skip);
  const start = signatureStart(pieces, 0);
  const { signer, recipients } = signatureOf(pieces.slice(start));
  header.signer = signerText(signer);
  for (const [key, traced] of Object.entries(signer)) if (traced) header.at[`signer.${key}`] = atOf(context, traced);
  header.recipients = recipients.map(({ text }) => text);
  if (recipients.length > 0) header.at.recipients = recipients.flatMap((recipient) => atOf(context, recipient));
  if (signer.onBehalfOf)
    header.issuers.push({
      where: 'signature',
      name: signer.onBehalfOf.text,
      text: signer.onBehalfOf.text,
      at: header.at['signer.onBehalfOf']!,
    });
}
