import type { Plan, Unit } from '../../../plan/types.ts';
import { fold } from '../../../registry/match.ts';
import { LEVEL_WORDS, titlePlace } from '../../place-names.ts';
import type { Place } from '../../places.ts';
import { rankOf } from '../../plan-level.ts';
import { asPrinted } from '../../quote.ts';
import { type Draft, defineRule } from '../../rule.ts';

/** The committee issues, its chairman does, or an office: they are signed, coded and answered for differently. */
export const headerIssuerMismatch = defineRule({
  id: 'header/issuer-mismatch',
  level: 'warning',
  tier: 'B',
  basis: 'Luật Tổ chức chính quyền địa phương: thẩm quyền của UBND và của Chủ tịch UBND; NĐ 30/2020/NĐ-CP, Điều 8',
  *check({ plan, whereIs }) {
    // A chairman's decision bears the letterhead of the committee: there the line over the bases tells who decides.
    const { issuers } = plan.header;
    const decides = issuers.some(({ where }) => where === 'authority') ? 'authority' : 'head';
    const named = issuers.filter(({ where }) => where === decides || where === 'preamble' || where === 'caption');
    yield* strangeNames(plan, named);
    const [odd, other] = oddOf(named) ?? ofOtherPlace(named, plan) ?? [];
    if (!odd || !other) return;
    yield {
      data: { found: odd.name, expected: other.name },
      actual: odd.name,
      expected: other.name,
      evidence: odd.name,
      where: odd.where === 'caption' ? 'Phụ lục' : odd.where === 'head' ? 'Đầu văn bản' : (whereIs(odd.at) ?? 'Mở đầu'),
      at: odd.at,
      related: [{ note: other.where, evidence: other.name, at: other.at }],
    };
  },
  examples: [
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 05/KH-UBND ngày 05/01/2026 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2026;\nChủ tịch UBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
      finds: ['Chủ tịch UBND xã Minh Tâm'],
    },
    {
      frame: 'document',
      text: 'ỦY BAN NHÂN DÂN\nHUYỆN KHE SƠN\n\nSố: 41/QĐ-UBND\n\nKhe Sơn, ngày 12 tháng 01 năm 2024\n\nQUYẾT ĐỊNH\n\nVề việc ban hành Kế hoạch cải cách hành chính năm 2024\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN KHE SƠN\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2024.\n\nCHỦ TỊCH\n\nLò Văn Bính\n\nKẾ HOẠCH\n\nCải cách hành chính huyện Khe Sơn năm 2024\n\n(Ban hành kèm theo Quyết định số 41/QĐ-UBND ngày 12/01/2024 của Chủ tịch UBND huyện Khe Sơn)\n\nI. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản do huyện ban hành.\n\nPHỤ LỤC\n\n(Kèm theo Quyết định số 41/QĐ-UBND ngày 12/01/2024 của UBND huyện Khe Sơn)',
      finds: ['UBND huyện Khe Sơn'],
    },
    {
      frame: 'document',
      text: 'ỦY BAN NHÂN DÂN TỈNH SƠN HÀ\nSỞ XÂY DỰNG\n\nSố: 12/KH-SXD\n\nSơn Hà, ngày 12 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026 của Sở Xây dựng\n\nI. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản của ngành.\n\nPHỤ LỤC\n\n(Kèm theo Kế hoạch số 12/KH-SXD ngày 12/01/2026 của UBND tỉnh Sơn Hà)',
      finds: ['UBND tỉnh Sơn Hà'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 05/KH-UBND ngày 05/01/2026 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2026;\nUBND xã Minh Tân ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
      finds: ['UBND xã Minh Tân'],
    },
    {
      frame: 'document',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂN\n\nSố: 12/KH-UBND\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\nThực hiện chỉ đạo của tỉnh, UBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:\n\nI. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản do xã ban hành.',
      finds: ['ỦY BAN NHÂN DÂN XÃ MINH TÂN'],
    },
    {
      frame: 'document',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố: 12/KH-UBND\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính xã Hòa Bắc năm 2026\n\nThực hiện chỉ đạo của tỉnh, UBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:\n\nI. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản do xã Minh Tâm ban hành.',
      finds: ['Cải cách hành chính xã Hòa Bắc năm 2026'],
    },
    {
      frame: 'document',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố: 12/KH-UBND\n\nHòa Bắc, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\nThực hiện chỉ đạo của tỉnh, UBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:\n\nI. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản do xã ban hành.',
      finds: ['Hòa Bắc'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 05/KH-UBND ngày 05/01/2026 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2026;\nUBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
      finds: [],
    },
  ],
});

type Issuer = Plan['header']['issuers'][number];
type OddAndOther = readonly [odd: Issuer, other: Issuer];

/** The name of the rarer kind and one of the other: the chairman's among the committee's, the committee's among an office's. */
function oddOf(named: readonly Issuer[]): OddAndOther | null {
  const kinds = named.map(({ name }) => kindOf(name));
  for (const [kind, others] of MISMATCHES) {
    const [rare, usual] = [kind, others].map((own) => named.filter((_, i) => kinds[i] === own));
    if (rare!.length === 0 || usual!.length === 0) continue;
    return rare!.length <= usual!.length ? [rare![0]!, usual![0]!] : [usual![0]!, rare![0]!];
  }
  return null;
}

type Kind = 'chairman' | 'committee' | 'office';
const MISMATCHES: readonly [Kind, Kind][] = [
  ['chairman', 'committee'],
  ['committee', 'office'],
];

function kindOf(name: string): Kind | null {
  const folded = fold(name);
  if (/^(?:phó )?chủ tịch/u.test(folded)) return 'chairman';
  if (/^(?:ubnd|ủy ban nhân dân)(?!\p{L})/u.test(folded)) return 'committee';
  return /^(?:sở|phòng|ban|chi cục|văn phòng)(?!\p{L})/u.test(folded) ? 'office' : null;
}

/** "của UBND xã Minh Tân" under the head of xã Minh Tâm; or a head that alone names xã Minh Tân. */
function ofOtherPlace(named: readonly Issuer[], { header }: Plan): OddAndOther | null {
  const { locality } = header;
  const own = locality && `${locality.level} ${fold(locality.name)}`;
  const head = named.find(({ where, name }) => where === 'head' && placeOf(name) === own);
  const odd = named.find(({ where, name }) => where !== 'head' && placeOf(name) !== null && placeOf(name) !== own);
  if (head) return odd ? [odd, head] : null;
  const strange = named.find(({ where, name }) => where === 'head' && isOfLevel(placeOf(name), locality));
  const others = named.filter(({ where, name }) => where !== 'head' && placeOf(name) === own);
  const isAgreed = others.length > 1 || (others.length > 0 && titlePlace(header.title) === own);
  return strange && isAgreed ? [strange, others[0]!] : null;
}

/** The title, or the line with the date, with another's name: a head and an announcement of one name know better. */
function* strangeNames({ header }: Plan, named: readonly Issuer[]): Iterable<Draft> {
  const { locality, title, place, at } = header;
  if (!locality) return;
  const own = `${locality.level} ${fold(locality.name)}`;
  const [head, ...more] = named.filter(({ name }) => placeOf(name) === own);
  if (head?.where !== 'head' || more.length === 0) return;
  const found = titlePlace(title);
  const draft = (printed: string, evidence: string, spot: Place['at']): Draft => ({
    data: { found: printed, expected: `${locality.level} ${locality.name}` },
    actual: printed,
    expected: `${locality.level} ${locality.name}`,
    evidence,
    where: 'Đầu văn bản',
    at: spot,
    related: [{ note: head.where, evidence: head.name, at: head.at }],
  });
  if (title && found !== null && found !== own && isOfLevel(found, locality))
    yield draft(asPrinted(title, found), title, at.title ?? []);
  else if (place && rankOf(locality, null) === 'commune' && isOtherPlace(place, header))
    yield draft(place, place, at.place ?? []);
}

/** Communes date their documents from no place but their own; a city's ward may name the city. */
function isOtherPlace(place: string, { locality, parents }: Plan['header']): boolean {
  const folded = fold(place);
  return [locality, ...parents].every(
    (unit) => !unit || !(folded.includes(fold(unit.name)) || fold(unit.name).includes(folded)),
  );
}

const isOfLevel = (place: string | null, locality: Unit | null): boolean =>
  place !== null && locality !== null && place.startsWith(`${locality.level} `);

const OF_PLACE = new RegExp(`^(?:chủ tịch )?(?:ubnd|ủy ban nhân dân) ((?:${LEVEL_WORDS}) [^,;.()]+)$`, 'u');
const placeOf = (name: string): string | null => OF_PLACE.exec(fold(name).trim())?.[1] ?? null;
