/** Who signed, for whom, and who receives the plan. */

import { fold } from '../language/fold.ts';
import type { TracedText } from '../plan/traced.ts';
import type { Signer } from '../plan/types.ts';
import { isInCapitals } from '../registry/match.ts';
import { SURNAMES } from '../registry/surnames.ts';
import type { Piece } from './pieces.ts';

export interface Signature {
  signer: {
    onBehalfOf: TracedText | null;
    inPlaceOf: TracedText | null;
    position: TracedText | null;
    name: TracedText | null;
  };
  recipients: TracedText[];
  /** Pieces that belong to it. */
  used: Set<Piece>;
}

const RECEIVERS = /^(?:\*\*)?nơi nhận\s*:?/iu;
const BEHALF = /^(?:TM|T\/M|TL|T\/L|TUQ|T\.?\s?UQ|THAY MẶT)[.\s]/u;
const IN_PLACE = /^(?:KT|K\/T)[.\s]\s*\p{Lu}/u;
const POSITION =
  /^(?:QUYỀN |Q[. ]\s?)?(?:PHÓ |P\. ?)?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|TRƯỞNG PHÒNG|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|BÍ THƯ|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH THANH TRA|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|CHỦ NHIỆM|THỦ TRƯỞNG|TRƯỞNG)/u;
/** "PHÓ" on a line of its own, where the column was narrow. */
const DEPUTY = /^PHÓ$/u;
const NAME = /^\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*){1,4}$/u;
const RANKS = /^(?:(?:ThS|TS|PGS|GS|KS|BS|DS|CN|Ths|Bs|Ks)(?:\.?\s?CK\s?I{1,2})?\.?\s*)+/u;
/** A signer's post in capitals: "PHÓ GIÁM ĐỐC". */
export const isPost = (line: string): boolean => isInCapitals(line) && POSITION.test(line);
export const isPersonName = (line: string): boolean => NAME.test(line);
/** The stamp of a digital signature names its "Cơ quan: …"; a body among the recipients has no colon. */
const NOISE =
  /^\(?(?:đã ký|ký tên|ký|chữ ký|đóng dấu|ký, đóng dấu|người ký|ký bởi|thời gian ký|ngày ký|cơ quan(?=\s*(?::|$))|email)/iu;

/** "(Đã ký) Nguyễn Văn An": the mark and the name on one line. */
const SIGNED_BY = /^\(?[Đđ]ã ký\)?\s*[:.]?\s+(?=\p{Lu})/u;

/** Reads the pieces behind the closing formula. */
export function signatureOf(pieces: readonly Piece[]): Signature {
  const signature: Signature = {
    signer: { onBehalfOf: null, inPlaceOf: null, position: null, name: null },
    recipients: [],
    used: new Set(),
  };
  let receiving = false;
  /** The signer's lines stand between the recipients': only dashes, and what goes on with one, belong to them. */
  let interleaved = false;
  let goesOn = false;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const { text, traced } = piece;
    if (RECEIVERS.test(text)) {
      receiving = true;
      signature.used.add(piece);
      addRecipients(signature, traced.strip(RECEIVERS, /\s*$/u).strip(/^[\s:*]+/u, /[\s*]+$/u));
      continue;
    }
    if (readSigner(signature, piece)) {
      signature.used.add(piece);
      interleaved ||= receiving && piece.column === 0;
      continue;
    }
    const bulleted = BULLETED.test(text);
    if (!receiving || NOISE.test(text)) continue;
    if (
      interleaved &&
      !bulleted &&
      !(goesOn && (/^\p{Ll}/u.test(text) || /,$/u.test(signature.recipients.at(-1)?.text ?? '')))
    ) {
      goesOn = false;
      // Words of the page behind signature and file copy: what follows is the page's, too.
      if (signature.signer.name !== null && isFileCopy(signature.recipients.at(-1))) receiving = false;
      continue;
    }
    goesOn = true;
    const last = signature.recipients.at(-1);
    if (bulleted || last === undefined) addRecipients(signature, traced);
    else if (/[;.]$/u.test(last.text) || /^lưu(?!\p{L})/iu.test(last.text)) {
      if (/^lưu(?!\p{L})/iu.test(last.text) && !bulleted) {
        receiving = false;
        continue;
      }
      addRecipients(signature, traced);
    } else if (!interleaved && isSentenceStart(text) && text.length < 60 && !isDashedList(signature.recipients))
      addRecipients(signature, traced);
    else signature.recipients[signature.recipients.length - 1] = concat(last, traced);
    signature.used.add(piece);
  }
  takeNameBehind(signature);
  signature.recipients = runApart(signature.recipients)
    .map((recipient) => recipient.strip(/^[\s\-+–•*]+/u, /(?:\.\/\.|[\s;.,*/])+$/u))
    .filter((recipient) => recipient.length > 0);
  return signature;
}

/** "- Các tổ dân phố; Vũ Thị Hồng Diên": of two columns set with tabs in one line, the signer's name stands behind a recipient. */
function takeNameBehind({ signer, recipients }: Signature): void {
  if (signer.name !== null || (signer.position ?? signer.inPlaceOf) === null) return;
  for (const [at, recipient] of recipients.entries()) {
    const behind = NAME_BEHIND.exec(recipient.text);
    if (!behind || !SURNAMES.has(behind[1]!.split(' ')[0]!)) continue;
    signer.name = recipient.slice(recipient.length - behind[1]!.length);
    recipients[at] = recipient.slice(0, behind.index + 1);
    return;
  }
}
const NAME_BEHIND = /[;,.]\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})$/u;

/** "- UBND huyện (b/c); TT Đảng ủy; CT, PCT UBND xã; …; lưu VT.": one dash for all, and only semicolons part them. */
function runApart(recipients: TracedText[]): TracedText[] {
  const [first, ...others] = recipients;
  if (!first || !BULLETED.test(first.text) || others.some(({ text }) => BULLETED.test(text))) return recipients;
  const run = others.reduce(concat, first);
  const ends = [...run.text.matchAll(/;/gu)].map(({ index }) => index);
  if (ends.length < FEWEST_PARTED) return recipients;
  return [...ends, run.length].map((end, i) => run.slice(i === 0 ? 0 : ends[i - 1]! + 1, end));
}

const FEWEST_PARTED = 3;

/** "- Lưu: VT." ends the recipients. */
const isFileCopy = (recipient: TracedText | undefined): boolean =>
  /^[-+–•*\s]*lưu(?!\p{L})/iu.test(recipient?.text ?? '');

const BULLETED = /^[-+–•*]/u;
/** Where each recipient has its dash, a line without one goes on with the one before. */
const isDashedList = (recipients: readonly TracedText[]): boolean =>
  recipients.length > 1 && recipients.every(({ text }) => BULLETED.test(text));
const isSentenceStart = (text: string): boolean => /^\p{Lu}/u.test(text);

function concat(a: TracedText, b: TracedText): TracedText {
  return (a.constructor as typeof TracedText).concat([a, b]);
}

/** One line may list several: "Như trên; Lưu: VT." */
function addRecipients(signature: Signature, traced: TracedText): void {
  let from = 0;
  for (const match of traced.text.matchAll(/;\s*(?=[-+–•]|\p{Lu})/gu)) {
    const part = traced.slice(from, match.index + 1);
    // Two bodies of one line ("TT Đảng ủy; HĐND phường") are one recipient unless dashes part them.
    if (
      !/[-+–•]/u.test(traced.text.charAt(match.index + match[0].length)) &&
      !/(?:^|\s)lưu(?!\p{L})/iu.test(traced.text.slice(match.index, match.index + 12)) &&
      /^[-+–•]/u.test(traced.text)
    )
      continue;
    signature.recipients.push(part);
    from = match.index + match[0].length;
  }
  const rest = traced.slice(from);
  if (rest.length > 0) signature.recipients.push(rest);
}

function readSigner(signature: Signature, { text, traced }: Piece): boolean {
  const { signer } = signature;
  if (signer.name) return false;
  const capitals = isInCapitals(text);
  if (capitals && BEHALF.test(text) && signer.onBehalfOf === null) {
    signer.onBehalfOf = splitPosition(traced, signer);
    return true;
  }
  // "TM. ỦY BAN NHÂN DÂN" over "TUQ. CHỦ TỊCH": whose authority the signer has stands where a deputy's chief does.
  if (capitals && (BEHALF.test(text) || IN_PLACE.test(text))) {
    signer.inPlaceOf ??= splitPosition(traced, signer);
    return true;
  }
  if (capitals && POSITION.test(text)) {
    signer.position =
      signer.position && DEPUTY.test(signer.position.text)
        ? concat(signer.position, traced)
        : (signer.position ?? traced);
    return true;
  }
  if (DEPUTY.test(text) && signer.position === null) {
    signer.position = traced;
    return true;
  }
  const signed = SIGNED_BY.exec(text)?.[0].length ?? 0;
  if (NOISE.test(text) && signed === 0) return signer.position !== null;
  const ranks = RANKS.exec(text.slice(signed))?.[0].length ?? 0;
  const name = traced.slice(signed + ranks).strip(/^[\s*]+/u, /[\s*.]+$/u);
  if (
    (signer.position !== null || isUnderBody(signer, name.text)) &&
    NAME.test(name.text) &&
    name.length <= 45 &&
    !/^(?:Lưu|Như|Nơi|Phụ lục|PHỤ LỤC)(?!\p{L})/u.test(name.text)
  ) {
    signer.name = name;
    return true;
  }
  return false;
}

/** Where the line with the post was forgotten, a full name in small letters stands right under the body. */
const isUnderBody = ({ onBehalfOf, inPlaceOf }: Signature['signer'], name: string): boolean =>
  (onBehalfOf !== null || inPlaceOf !== null) && !isInCapitals(name) && FULL_NAME.test(name);
const FULL_NAME = /^(?!Xã|Phường|Huyện|Quận|Tỉnh|Thị|Thành)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){2,4}$/u;

/** "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH" on one line: the position stands behind the body. */
function splitPosition(traced: TracedText, signer: Signature['signer']): TracedText {
  const match =
    /^(.*?(?:NHÂN DÂN|TỊCH|ĐỐC|TRƯỞNG|BAN CHỈ ĐẠO|PHÒNG)(?:\s(?:PHƯỜNG|XÃ|THỊ TRẤN|HUYỆN|QUẬN|TỈNH)\s\S.*?)?)\s+((?:KT\.|(?:QUYỀN |Q[. ]\s?)?(?:PHÓ|CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG)).*)$/u.exec(
      traced.text,
    );
  if (!match) return traced;
  const start = match[0].length - match[2]!.length;
  if (/^KT\./u.test(match[2]!)) signer.inPlaceOf ??= splitPosition(traced.slice(start), signer);
  else signer.position ??= traced.slice(start);
  return traced.slice(0, match[1]!.length);
}

export function signerText(signer: Signature['signer']): Signer {
  return {
    onBehalfOf: signer.onBehalfOf?.text ?? null,
    inPlaceOf: signer.inPlaceOf?.text ?? null,
    position: signer.position?.text ?? null,
    name: signer.name?.text ?? null,
  };
}

/** Where the signature block begins among the pieces: at "Nơi nhận", or at the signer's lines, whichever is first. */
export function signatureStart(pieces: readonly Piece[], from: number): number {
  for (let i = from; i < pieces.length; i++) {
    const { text } = pieces[i]!;
    if (RECEIVERS.test(text)) return i;
    if (
      (BEHALF.test(text) || (text.length <= 50 && POSITION.test(text) && !/[,;:]/u.test(text))) &&
      text === text.toUpperCase()
    )
      return i;
  }
  return pieces.length;
}

/** Whether folded words open the plan's closing formula. */
export function isClosing(text: string): boolean {
  const folded = fold(text);
  return /^(?:trên đây là|yêu cầu|đề nghị|ủy ban nhân dân|ubnd|(?:trong )?quá trình|kế hoạch này|nhận được)(?!\p{L})/u.test(
    folded,
  );
}
