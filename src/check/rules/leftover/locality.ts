import { WORD_EDGE } from '../../../language/letters.ts';
import { matchesIn } from '../../../language/matches.ts';
import { sentencesOf } from '../../../language/sentences.ts';
import type { Level, Unit } from '../../../plan/types.ts';
import { fold, lazy } from '../../../registry/match.ts';
import { provinceKey, provinceToday } from '../../../registry/provinces.ts';
import { SURNAMES } from '../../../registry/surnames.ts';
import { existsOn } from '../../../registry/units.ts';
import type { Place } from '../../places.ts';
import { rankOf } from '../../plan-level.ts';
import { quote } from '../../quote.ts';
import { type Draft, defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';
import { allTexts, textPlaces } from '../../text-places.ts';

/** Names have two syllables or more; one capital after a level word begins a phrase ("phường Thường trực …"). */
const NAMED_PLACE = new RegExp(
  `${WORD_EDGE}(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\\s+(\\p{Lu}\\p{Ll}*(?:\\s+\\p{Lu}\\p{Ll}*){1,3})`,
  'gu',
);
/** Capitalised words that follow a level word without being a name. */
const NO_NAME = /^(?:Hội|Đội|Đoàn|Ủy|Uỷ|Đảng|Nội|Trưởng|Bộ|Ban|Phòng|Ông|Bà|Năm|Quý|Kế|Và|Các|Hồ Chí Minh)(?!\p{L})/u;
/** A unit that went into this one is rightly spoken of. */
const IN_THE_PAST =
  /(?<!\p{L})(?:cũ|trước đây|nay (?:thuộc|là)|sáp nhập|hợp nhất|nhập vào|giải thể|trước (?:khi )?(?:sắp xếp|chia tách|thành lập))(?!\p{L})/u;
/** Neighbours are learned from and worked with, also those whose whole committee is named. */
const AMONG_PEERS =
  /(?<!\p{L})(?:kinh nghiệm|học tập(?! cộng đồng)|tham quan|giao lưu|kết nghĩa|hợp tác(?! xã))(?!\p{L})[^.;:]*$|(?<!\p{L})(?:với|cùng|phối hợp|từ|sang)(?: ubnd| ủy ban nhân dân)?(?: các)?\s*$/u;
const NEIGHBOURING = /giáp ranh|lân cận|liền kề|phi địa giới/u;
/** Who is found to lead is told of; who strives to is not. */
const FOUND_TO_LEAD =
  /(?<!phấn đấu [^.;]{0,80})(?<!đưa [^.;]{0,40}) là (?:\p{L}+ ){0,2}(?:đơn vị|địa phương) (?:dẫn đầu|tiêu biểu|điển hình|có )/u;
/** What a ranking or an inspection of a past year says of others is told, not done. */
const TOLD_OF_OTHERS =
  /(?<!\p{L})kết quả (?:xếp hạng|kiểm tra|chấm điểm|đánh giá|thi đua)(?!\p{L})[^.;]*? năm (20\d\d)/u;
/** "phường A, phường B và xã C": what is said before the first holds for each. */
const LISTED = /^\s*(?:,|và|, và)\s*(?:ubnd )?$/iu;
/** "… thành lập trên cơ sở sáp nhập thị trấn A và các xã B, C": the plan's own predecessors. */
const FORMED_FROM =
  /(?:thành lập|hình thành) (?:trên cơ sở|từ) |trên cơ sở (?:sáp nhập|hợp nhất|nhập|sắp xếp)|(?:sáp nhập|hợp nhất) (?:từ )?(?:các |thị trấn|xã|phường|\d)/u;

/** A place outside the plan's own chain as the subject of its own work: text of a neighbour's plan. */
export const leftoverLocality = defineRule({
  id: 'leftover/locality',
  level: 'warning',
  tier: 'B',
  basis: 'Thực tiễn thẩm định: nội dung chép từ kế hoạch của địa phương khác',
  *check(subject) {
    const { header } = subject.plan;
    const { locality, parents } = header;
    if (!locality) return;
    const chain = [locality, ...parents];
    const cited = lazy(() => fold(subject.references.map((reference) => reference.text).join(' ')));
    const predecessors = lazy(() => textsFormedFrom(subject));
    yield* provincesAtOdds(subject, locality);
    const { recipients, at: places } = header;
    for (const line of recipients) {
      const [, name] = SUPERIOR.exec(line) ?? [];
      const own = name ? ownInstead('tỉnh', fold(name), chain) : null;
      if (own)
        yield draftOf(`tỉnh ${name}`, locality, own, {
          evidence: line,
          where: 'Nơi nhận',
          at: places.recipients ?? [],
        });
    }
    const told = new Set<string>();
    for (const { text, where, at, part } of textPlaces(subject)) {
      if (part === 'preamble') continue;
      let peers = { end: -1, are: false };
      for (const { 0: words, 1: level, 2: name, index } of matchesIn(text, NAMED_PLACE)) {
        const before = text.slice(0, index);
        const isListed = peers.are && LISTED.test(before.slice(peers.end));
        peers = { end: index + words.length, are: isListed || AMONG_PEERS.test(fold(before)) };
        if (NO_NAME.test(name!) || namesPerson(before, name!) || cited().includes(fold(words))) continue;
        // A list of such units may be long: what is said of them counts for its whole clause.
        const clauses = sentencesOf(text).flatMap((clause) => (clause.includes(words) ? [fold(clause)] : []));
        if (clauses.some((clause) => IN_THE_PAST.test(clause) || NEIGHBOURING.test(clause))) continue;
        if (peers.are || clauses.some((clause) => isOfPastRanking(clause, header.year))) continue;
        const own = ownInstead(level as Level, fold(name!), chain);
        if (!own || told.has(fold(words)) || predecessors().some((formed) => formed.includes(fold(name!)))) continue;
        told.add(fold(words));
        yield draftOf(words, locality, own, { evidence: quote(text), where, at });
      }
    }
  },
  examples: [
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 05/KH-UBND ngày 05/01/2026 của UBND tỉnh Sơn Hà về cải cách hành chính tỉnh Bình Lâm năm 2026;\nCăn cứ Kế hoạch số 07/KH-UBND ngày 06/01/2026 của UBND tỉnh Sơn Hà về chuyển đổi số tỉnh Sơn Hà năm 2026;\nUBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 với các nội dung sau:',
      finds: [
        'Kế hoạch số 05/KH-UBND ngày 05/01/2026 của UBND tỉnh Sơn Hà về cải cách hành chính tỉnh Bình Lâm năm 2026',
      ],
    },
    {
      frame: 'tasks',
      text: '6. Xây dựng chính quyền số\na) Duy trì trang thông tin điện tử xã Hòa Phong.',
      finds: ['Duy trì trang thông tin điện tử xã Hòa Phong.'],
    },
    {
      frame: 'tasks',
      text: '6. Xây dựng chính quyền số\na) Duy trì trang thông tin điện tử xã Minh Tâm; Chủ tịch UBND xã Nguyễn Trọng Bằng trực tiếp chỉ đạo.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '6. Xây dựng chính quyền số\na) Phủ sóng di động trên địa bàn đặc khu Hòn Sao.',
      finds: ['Phủ sóng di động trên địa bàn đặc khu Hòn Sao.'],
    },
    {
      frame: 'tasks',
      text: '6. Xây dựng chính quyền số\na) Số hóa hồ sơ của xã Hòa Phong cũ sau sáp nhập.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '6. Xây dựng chính quyền số\na) Tham quan, học tập cách làm của xã Hòa Phong, phường Đông Khê.\nb) Cấp đổi giấy tờ cho người dân thị trấn Phú Lộc (nay thuộc xã Minh Tâm).\nc) Phối hợp với UBND xã Bình An.\nd) Khảo sát người dân xã Bình Hòa.',
      finds: ['Khảo sát người dân xã Bình Hòa.'],
    },
    {
      frame: 'tasks',
      text: '6. Xây dựng chính quyền số\na) Thí điểm trợ lý ảo cùng xã Hòa Phong, phường Đông Khê và xã Bình An.\nb) Khắc phục hạn chế nêu trong kết quả xếp hạng năm 2025: xã Phú Lộc xếp thứ nhất, xã Bình Hòa xếp thứ 12.\nc) Năm qua, xã An Lạc là đơn vị dẫn đầu về hồ sơ trực tuyến.\nd) Phấn đấu xã Tân An là đơn vị dẫn đầu.',
      finds: ['Phấn đấu xã Tân An là đơn vị dẫn đầu.'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Xã Minh Tâm thành lập trên cơ sở sáp nhập xã Hòa Phong và xã Bình An: rà soát lại quy chế.\nb) Số hóa sổ hộ tịch của xã Hòa Phong.\nc) Số hóa sổ hộ tịch của xã Phú Lộc.',
      finds: ['Số hóa sổ hộ tịch của xã Phú Lộc.'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản do xã Hòa Phong, xã Bình An, xã Phú Lộc ban hành từ trước khi sắp xếp.',
      finds: [],
    },
  ],
});

/** "Chủ tịch UBND xã Nguyễn Trọng Bằng": a post and who holds it. */
function namesPerson(before: string, name: string): boolean {
  const [family, ...given] = name.split(/\s+/u);
  return given.length >= 2 && SURNAMES.has(family!) && /chủ tịch(?: (?:ubnd|hđnd))? $/iu.test(before);
}

const draftOf = (found: string, of: Unit, own: Unit, place: Place): Draft => ({
  data: { found, of: nameOf(of), expected: nameOf(own) },
  actual: found,
  ...place,
});

const nameOf = ({ level, name }: Unit): string => `${level} ${name}`;

function isOfPastRanking(clause: string, year: number | null): boolean {
  if (FOUND_TO_LEAD.test(clause)) return true;
  const of = TOLD_OF_OTHERS.exec(clause)?.[1];
  return of !== undefined && year !== null && Number(of) < year;
}

/** The sentences that tell from which places this one was formed, folded. */
const textsFormedFrom = (subject: Subject): string[] =>
  allTexts(subject)
    .flatMap(({ text }) => sentencesOf(text).map(fold))
    .filter((sentence) => FORMED_FROM.test(sentence));
const PROVINCE = '((?:\\p{Lu}\\p{Ll}*)(?:\\s+\\p{Lu}\\p{Ll}*){1,2})';
/** "UBND tỉnh Sơn Hà (b/c)" among the recipients. */
const SUPERIOR = new RegExp(`${WORD_EDGE}(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân) tỉnh ${PROVINCE}`, 'u');
const OF_PROVINCE = new RegExp(`${WORD_EDGE}(?:tỉnh|[Tt]ỉnh ủy) ${PROVINCE}`, 'u');

/** A basis that one province issued for another: the plan's own is told by the registry, else by its chain. */
function* provincesAtOdds({ plan, references, date, whereIs }: Subject, locality: Unit): Iterable<Draft> {
  for (const reference of references) {
    const { issuer, subject: matter } = reference;
    const issuing = OF_PROVINCE.exec(issuer ?? '')?.[1];
    const meant = OF_PROVINCE.exec(matter ?? '')?.[1];
    if (!reference.isBasis || !issuing || !meant || isOneProvince(issuing, meant)) continue;
    const hasPlace = (province: string): boolean =>
      date !== null && existsOn({ ...locality, province }, date.iso) === true;
    const isAbove = (province: string): boolean =>
      plan.header.parents.some(({ level, name }) => level === 'tỉnh' && isOneProvince(name, province));
    const own = [issuing, meant].find(hasPlace) ?? [issuing, meant].find(isAbove) ?? issuing;
    const other = own === issuing ? meant : issuing;
    const place = { evidence: quote(`${reference.text} ${matter}`), where: whereIs(reference.at), at: reference.at };
    yield draftOf(`tỉnh ${other}`, locality, { level: 'tỉnh', name: own }, place);
  }
}

/** Also where one was merged into the other, or both into a third. */
function isOneProvince(a: string, b: string): boolean {
  const today = provinceToday(a);
  return provinceKey(a) === provinceKey(b) || (today !== null && today === provinceToday(b));
}

/** The plan's own unit of that rank, where another one is named: an unknown chain proves nothing. */
function ownInstead(level: Level, name: string, chain: readonly Unit[]): Unit | null {
  const rank = rankOf({ level, name }, null);
  const isInChain = chain.some((unit) => name.startsWith(fold(unit.name)) || fold(unit.name).startsWith(name));
  return isInChain ? null : (chain.find((unit) => rank !== null && rankOf(unit, null) === rank) ?? null);
}
