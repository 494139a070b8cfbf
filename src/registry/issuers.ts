/** Who issues documents, under which code, of which types, and whether the number carries a year. */
import type { Branch } from './doc-types.ts';
import { fold, frozen, lazy, opening, phrase } from './match.ts';

/** always: without it the number is malformed; never: the year is no part of it; normative: only normative documents carry it. */
export type YearRule = 'always' | 'never' | 'normative';

export type Issuer = {
  /** The code in numbers; several where practice varies. For the National Assembly the term follows ("QH15"). */
  codes: readonly string[];
  name: string;
  branch: Branch;
  kind:
    | 'assembly'
    | 'government'
    | 'ministry'
    | 'council'
    | 'committee'
    | 'department'
    | 'office'
    | 'party'
    | 'front'
    | 'other';
  /** Other names, folded patterns, matched at the start of what follows "của". */
  variants: readonly string[];
  /** Type names that the body issues; empty: any administrative type. */
  types: readonly string[];
  /** Since and until when the body exists, where plans may cite it on the wrong side. ISO dates. */
  from?: string;
  until?: string;
  /** The code of the body that took over. */
  successor?: string;
};

const LOCAL_LEVEL = '(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|tx\\.?|xã|phường|thị trấn|đặc khu)';
const MINISTERIAL = [
  'Thông tư',
  'Thông tư liên tịch',
  'Quyết định',
  'Kế hoạch',
  'Công văn',
  'Chỉ thị',
  'Văn bản hợp nhất',
] as const;

const ministry = (
  codes: readonly string[],
  name: string,
  extra: { variants?: readonly string[]; from?: string; until?: string; successor?: string } = {},
): Issuer => ({ codes, name, branch: 'state', kind: 'ministry', types: MINISTERIAL, variants: [], ...extra });

const department = (
  codes: readonly string[],
  name: string,
  extra: { variants?: readonly string[]; from?: string; until?: string; successor?: string } = {},
): Issuer => ({ codes, name, branch: 'state', kind: 'department', types: [], variants: [], ...extra });

/** The ministries were merged from 01/3/2025 (Nghị quyết 176/2025/QH15), the provincial departments with them. */
const MERGER = '2025-03-01';
const LAST_DAY = '2025-02-28';

export const ISSUERS: readonly Issuer[] = frozen([
  {
    codes: ['UBTVQH'],
    name: 'Ủy ban Thường vụ Quốc hội',
    branch: 'assembly',
    kind: 'assembly',
    variants: ['ủy ban thường vụ quốc hội', 'ubtv quốc hội', 'ubtvqh'],
    types: ['Pháp lệnh', 'Nghị quyết'],
  },
  {
    codes: ['QH'],
    name: 'Quốc hội',
    branch: 'assembly',
    kind: 'assembly',
    variants: ['quốc hội'],
    types: ['Hiến pháp', 'Bộ luật', 'Luật', 'Nghị quyết'],
  },
  {
    codes: ['VPQH'],
    name: 'Văn phòng Quốc hội',
    branch: 'state',
    kind: 'other',
    variants: ['văn phòng quốc hội'],
    types: ['Văn bản hợp nhất'],
  },
  {
    codes: ['CTN'],
    name: 'Chủ tịch nước',
    branch: 'state',
    kind: 'government',
    variants: ['chủ tịch nước'],
    types: ['Lệnh', 'Quyết định'],
  },
  {
    codes: ['TTg'],
    name: 'Thủ tướng Chính phủ',
    branch: 'state',
    kind: 'government',
    variants: ['thủ tướng(?: chính phủ)?', 'phó thủ tướng(?: chính phủ)?', 'ttcp(?! )'],
    types: ['Quyết định', 'Chỉ thị', 'Công điện', 'Công văn'],
  },
  {
    codes: ['CP'],
    name: 'Chính phủ',
    branch: 'state',
    kind: 'government',
    variants: ['chính phủ'],
    types: ['Nghị định', 'Nghị quyết', 'Nghị quyết liên tịch', 'Báo cáo', 'Tờ trình'],
  },
  {
    codes: ['BCĐCCHC'],
    name: 'Ban Chỉ đạo cải cách hành chính của Chính phủ',
    branch: 'state',
    kind: 'other',
    variants: ['ban chỉ đạo cải cách hành chính'],
    types: [],
  },
  ministry(['VPCP'], 'Văn phòng Chính phủ', { variants: ['văn phòng chính phủ'] }),
  ministry(['BNV'], 'Bộ Nội vụ', { variants: ['(?:bộ trưởng )?bộ nội vụ'] }),
  ministry(['BTC'], 'Bộ Tài chính', { variants: ['(?:bộ trưởng )?bộ tài chính'] }),
  ministry(['BTP'], 'Bộ Tư pháp', { variants: ['(?:bộ trưởng )?bộ tư pháp'] }),
  ministry(['BKHCN'], 'Bộ Khoa học và Công nghệ', {
    variants: ['(?:bộ trưởng )?bộ khoa học(?: và|,) công nghệ', 'bộ kh&cn'],
  }),
  ministry(['BTTTT'], 'Bộ Thông tin và Truyền thông', {
    variants: ['(?:bộ trưởng )?bộ thông tin(?: và|,) truyền thông', 'bộ tt&tt', 'bộ tttt'],
    until: LAST_DAY,
    successor: 'BKHCN',
  }),
  ministry(['BKHĐT'], 'Bộ Kế hoạch và Đầu tư', {
    variants: ['(?:bộ trưởng )?bộ kế hoạch(?: và|,) đầu tư'],
    until: LAST_DAY,
    successor: 'BTC',
  }),
  ministry(['BTNMT'], 'Bộ Tài nguyên và Môi trường', {
    variants: ['(?:bộ trưởng )?bộ tài nguyên(?: và|,) môi trường'],
    until: LAST_DAY,
    successor: 'BNNMT',
  }),
  ministry(['BNNPTNT', 'BNN'], 'Bộ Nông nghiệp và Phát triển nông thôn', {
    variants: ['(?:bộ trưởng )?bộ nông nghiệp(?: và|,) (?:phát triển nông thôn|ptnt)'],
    until: LAST_DAY,
    successor: 'BNNMT',
  }),
  ministry(['BNNMT'], 'Bộ Nông nghiệp và Môi trường', {
    variants: ['(?:bộ trưởng )?bộ nông nghiệp(?: và|,) môi trường'],
    from: MERGER,
  }),
  ministry(['BGTVT'], 'Bộ Giao thông vận tải', {
    variants: ['(?:bộ trưởng )?bộ giao thông vận tải'],
    until: LAST_DAY,
    successor: 'BXD',
  }),
  ministry(['BXD'], 'Bộ Xây dựng', { variants: ['(?:bộ trưởng )?bộ xây dựng'] }),
  ministry(['BLĐTBXH'], 'Bộ Lao động - Thương binh và Xã hội', {
    variants: ['(?:bộ trưởng )?bộ lao động,? ?-? ?thương binh(?: và|,) xã hội', 'bộ lđtbxh', 'bộ lđtb&xh'],
    until: LAST_DAY,
    successor: 'BNV',
  }),
  ministry(['BCT'], 'Bộ Công Thương', { variants: ['(?:bộ trưởng )?bộ công thương'] }),
  ministry(['BYT'], 'Bộ Y tế', { variants: ['(?:bộ trưởng )?bộ y tế'] }),
  ministry(['BGDĐT'], 'Bộ Giáo dục và Đào tạo', {
    variants: ['(?:bộ trưởng )?bộ giáo dục(?: và|,) đào tạo', 'bộ gd&đt'],
  }),
  ministry(['BVHTTDL'], 'Bộ Văn hóa, Thể thao và Du lịch', {
    variants: ['(?:bộ trưởng )?bộ văn hóa,? thể thao(?: và|,) du lịch'],
  }),
  ministry(['BCA'], 'Bộ Công an', { variants: ['(?:bộ trưởng )?bộ công an'] }),
  ministry(['BQP'], 'Bộ Quốc phòng', { variants: ['(?:bộ trưởng )?bộ quốc phòng'] }),
  ministry(['BNG'], 'Bộ Ngoại giao', { variants: ['(?:bộ trưởng )?bộ ngoại giao'] }),
  ministry(['BDTTG'], 'Bộ Dân tộc và Tôn giáo', {
    variants: ['(?:bộ trưởng )?bộ dân tộc(?: và|,) tôn giáo'],
    from: MERGER,
  }),
  ministry(['UBDT'], 'Ủy ban Dân tộc', { variants: ['ủy ban dân tộc'], until: LAST_DAY, successor: 'BDTTG' }),
  ministry(['TTCP'], 'Thanh tra Chính phủ', { variants: ['thanh tra chính phủ'] }),
  ministry(['NHNN'], 'Ngân hàng Nhà nước Việt Nam', { variants: ['ngân hàng nhà nước(?: việt nam)?'] }),
  {
    codes: ['HĐND'],
    name: 'Hội đồng nhân dân',
    branch: 'state',
    kind: 'council',
    variants: ['(?:thường trực )?(?:hội đồng nhân dân|hđnd)'],
    types: ['Nghị quyết', 'Kế hoạch', 'Báo cáo', 'Thông báo', 'Tờ trình', 'Quyết định', 'Công văn'],
  },
  {
    codes: ['CTUBND', 'UBT', 'CT'],
    name: 'Chủ tịch Ủy ban nhân dân',
    branch: 'state',
    kind: 'committee',
    variants: ['(?:phó )?chủ tịch (?:ủy ban nhân dân|ubnd)'],
    types: [],
  },
  {
    codes: ['UBND', 'UB'],
    name: 'Ủy ban nhân dân',
    branch: 'state',
    kind: 'committee',
    variants: ['ủy ban nhân dân', 'ubnd', `ub (?=${LOCAL_LEVEL})`],
    types: [],
  },
  {
    codes: ['VPUBND', 'VP'],
    name: 'Văn phòng Ủy ban nhân dân',
    branch: 'state',
    kind: 'office',
    variants: [
      'văn phòng (?:hđnd (?:và|-|&) )?(?:ubnd|ủy ban nhân dân)',
      'văn phòng hội đồng nhân dân và ủy ban nhân dân',
    ],
    types: [],
  },
  department(['SNV'], 'Sở Nội vụ', { variants: ['sở nội vụ'] }),
  department(['STC'], 'Sở Tài chính', { variants: ['sở tài chính'] }),
  department(['STP'], 'Sở Tư pháp', { variants: ['sở tư pháp'] }),
  department(['SKHCN'], 'Sở Khoa học và Công nghệ', { variants: ['sở khoa học(?: và|,) công nghệ', 'sở kh&cn'] }),
  department(['STTTT'], 'Sở Thông tin và Truyền thông', {
    variants: ['sở thông tin(?: và|,) truyền thông', 'sở tt&tt', 'sở tttt'],
    until: LAST_DAY,
    successor: 'SKHCN',
  }),
  department(['SKHĐT'], 'Sở Kế hoạch và Đầu tư', {
    variants: ['sở kế hoạch(?: và|,) đầu tư'],
    until: LAST_DAY,
    successor: 'STC',
  }),
  department(['STNMT'], 'Sở Tài nguyên và Môi trường', {
    variants: ['sở tài nguyên(?: và|,) môi trường'],
    until: LAST_DAY,
    successor: 'SNNMT',
  }),
  department(['SNNPTNT', 'SNN'], 'Sở Nông nghiệp và Phát triển nông thôn', {
    variants: ['sở nông nghiệp(?: và|,) (?:phát triển nông thôn|ptnt)'],
    until: LAST_DAY,
    successor: 'SNNMT',
  }),
  department(['SNNMT'], 'Sở Nông nghiệp và Môi trường', {
    variants: ['sở nông nghiệp(?: và|,) môi trường'],
    from: MERGER,
  }),
  department(['SGTVT'], 'Sở Giao thông vận tải', {
    variants: ['sở giao thông vận tải'],
    until: LAST_DAY,
    successor: 'SXD',
  }),
  department(['SXD'], 'Sở Xây dựng', { variants: ['sở xây dựng'] }),
  department(['SLĐTBXH'], 'Sở Lao động - Thương binh và Xã hội', {
    variants: ['sở lao động,? ?-? ?thương binh(?: và|,) xã hội'],
    until: LAST_DAY,
    successor: 'SNV',
  }),
  department(['SCT'], 'Sở Công Thương', { variants: ['sở công thương'] }),
  department(['SYT'], 'Sở Y tế', { variants: ['sở y tế'] }),
  department(['SGDĐT'], 'Sở Giáo dục và Đào tạo', { variants: ['sở giáo dục(?: và|,) đào tạo', 'sở gd&đt'] }),
  department(['SVHTTDL', 'SVHTT'], 'Sở Văn hóa, Thể thao và Du lịch', {
    variants: ['sở văn hóa,? (?:và )?thể thao(?:(?: và|,) du lịch)?'],
  }),
  department(['SDTTG'], 'Sở Dân tộc và Tôn giáo', { variants: ['sở dân tộc(?: và|,) tôn giáo'], from: MERGER }),
  department(['SNgV'], 'Sở Ngoại vụ', { variants: ['sở ngoại vụ'] }),
  department(['TTr', 'TTT'], 'Thanh tra', { variants: ['thanh tra (?:tỉnh|thành phố|huyện|quận|thị xã)'] }),
  department(['PNV', 'NV'], 'Phòng Nội vụ', { variants: ['phòng nội vụ'], until: '2025-06-30', successor: 'SNV' }),
  department(['PTCKH', 'TCKH'], 'Phòng Tài chính - Kế hoạch', {
    variants: ['phòng tài chính ?-? ?kế hoạch'],
    until: '2025-06-30',
  }),
  department(['PTP', 'TP'], 'Phòng Tư pháp', { variants: ['phòng tư pháp'], until: '2025-06-30' }),
  department(['PVHTT', 'VHTT'], 'Phòng Văn hóa và Thông tin', {
    variants: ['phòng văn hóa (?:và|-) thông tin'],
    until: '2025-06-30',
  }),
  department(['PVHXH', 'VHXH'], 'Phòng Văn hóa - Xã hội', {
    variants: ['phòng văn hóa ?(?:-|và) ?xã hội'],
    from: '2025-07-01',
  }),
  department(['PKT', 'KT'], 'Phòng Kinh tế', { variants: ['phòng kinh tế'] }),
  department(['PKTHTĐT', 'KTHTĐT'], 'Phòng Kinh tế, Hạ tầng và Đô thị', {
    variants: ['phòng kinh tế,? hạ tầng (?:và )?đô thị'],
    from: '2025-07-01',
  }),
  department(['TTPVHCC'], 'Trung tâm Phục vụ hành chính công', { variants: ['trung tâm phục vụ hành chính công'] }),
  {
    codes: ['VPTW'],
    name: 'Văn phòng Trung ương Đảng',
    branch: 'party',
    kind: 'party',
    variants: ['văn phòng trung ương'],
    types: [],
  },
  {
    codes: ['BTCTW'],
    name: 'Ban Tổ chức Trung ương',
    branch: 'party',
    kind: 'party',
    variants: ['ban tổ chức trung ương'],
    types: [],
  },
  {
    codes: ['BTGTW', 'BTGDVTW'],
    name: 'Ban Tuyên giáo Trung ương',
    branch: 'party',
    kind: 'party',
    variants: ['ban tuyên giáo(?: và dân vận)? trung ương'],
    types: [],
  },
  {
    codes: ['UBKTTW'],
    name: 'Ủy ban Kiểm tra Trung ương',
    branch: 'party',
    kind: 'party',
    variants: ['ủy ban kiểm tra trung ương'],
    types: [],
  },
  {
    codes: ['BCĐTW', 'BCĐ'],
    name: 'Ban Chỉ đạo Trung ương',
    branch: 'party',
    kind: 'party',
    variants: ['ban chỉ đạo trung ương'],
    types: [],
  },
  {
    codes: ['TW'],
    name: 'Trung ương Đảng',
    branch: 'party',
    kind: 'party',
    variants: [
      '(?:hội nghị (?:lần thứ )?[\\p{L}\\d]{1,6},? )?(?:ban chấp hành|bch) trung ương(?: đảng)?',
      'bộ chính trị',
      'ban bí thư(?: trung ương)?',
      'trung ương(?: đảng)?',
    ],
    types: [
      'Nghị quyết',
      'Kết luận',
      'Chỉ thị',
      'Quyết định',
      'Quy định',
      'Thông báo',
      'Hướng dẫn',
      'Kế hoạch',
      'Chương trình',
    ],
  },
  {
    codes: ['ĐH', 'ĐHĐB'],
    name: 'Đại hội Đảng',
    branch: 'party',
    kind: 'party',
    variants: ['đại hội(?: đại biểu)?(?: đảng)?'],
    types: ['Nghị quyết'],
  },
  {
    codes: ['TU'],
    name: 'Tỉnh ủy, Thành ủy',
    branch: 'party',
    kind: 'party',
    variants: [
      '(?:ban thường vụ |ban chấp hành (?:đảng bộ )?|thường trực |btv )?(?:tỉnh ủy|thành ủy)',
      '(?:ban chấp hành )?đảng bộ (?:tỉnh|thành phố)',
    ],
    types: [],
  },
  {
    // Practice varies: some town committees print TU.
    codes: ['ThU', 'TXU', 'TU'],
    name: 'Thị ủy',
    branch: 'party',
    kind: 'party',
    variants: ['(?:ban thường vụ |thường trực |btv )?thị ủy', '(?:ban chấp hành )?đảng bộ thị xã'],
    types: [],
    until: '2025-06-30',
  },
  {
    codes: ['HU'],
    name: 'Huyện ủy',
    branch: 'party',
    kind: 'party',
    variants: ['(?:ban thường vụ |thường trực |btv )?huyện ủy', '(?:ban chấp hành )?đảng bộ huyện'],
    types: [],
    until: '2025-06-30',
  },
  {
    codes: ['QU'],
    name: 'Quận ủy',
    branch: 'party',
    kind: 'party',
    variants: ['(?:ban thường vụ |thường trực |btv )?quận ủy', '(?:ban chấp hành )?đảng bộ quận'],
    types: [],
    until: '2025-06-30',
  },
  {
    codes: ['ĐU', 'ĐUX', 'ĐUP'],
    name: 'Đảng ủy',
    branch: 'party',
    kind: 'party',
    variants: [
      '(?:ban thường vụ |ban chấp hành |thường trực |btv )?đảng ủy',
      '(?:ban chấp hành )?đảng bộ (?:xã|phường|thị trấn|đặc khu)',
    ],
    types: [],
  },
  {
    codes: ['CB'],
    name: 'Chi bộ',
    branch: 'party',
    kind: 'party',
    variants: ['chi bộ'],
    types: [],
  },
  {
    codes: ['MTTQ', 'MTTW', 'UBMTTQ'],
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
    branch: 'state',
    kind: 'front',
    variants: ['(?:ủy ban )?(?:mặt trận tổ quốc|mttq)(?: việt nam)?', 'ubmttq(?:vn)?'],
    types: [],
  },
  {
    codes: ['CA', 'CAT', 'CAX', 'CAP'],
    name: 'Công an',
    branch: 'state',
    kind: 'department',
    variants: ['công an (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)'],
    types: [],
  },
]);

/** What each party committee's number can be taken for when its separators are swapped. */
export const PARTY_CODES: ReadonlySet<string> = new Set([
  'BCĐTW',
  'TW',
  'TU',
  'HU',
  'QU',
  'ThU',
  'TXU',
  'ĐU',
  'VPTW',
  'BTCTW',
  'BTGTW',
  'UBKTTW',
  'ĐH',
]);

/**
 * Steering committees, bureaus and the Party's offices and commissions at all levels: some have a namesake among state
 * bodies and associations, so that a number in the Party's own style is as right as one in the state's.
 */
const MAY_BE_PARTYS = /^(?:ĐU|BCĐ(?!CCHC)|BTV|UBKT|BTC(?=TU|ĐU)|BTG|BDV|BNC|VP(?=TU|ĐU)|\p{L}*ĐTN)/u;

export const mayBePartys = (code: string): boolean => MAY_BE_PARTYS.test(code);

const byCode = lazy(() => {
  const map = new Map<string, Issuer>();
  for (const issuer of ISSUERS) for (const code of issuer.codes) if (!map.has(code)) map.set(code, issuer);
  for (const issuer of ISSUERS)
    for (const code of issuer.codes) if (!map.has(code.toUpperCase())) map.set(code.toUpperCase(), issuer);
  return map;
});

/** The body behind the abbreviation of a number: "UBND", "BNV", "QH15", "TU"; null for one that is not known. */
export function issuerOfCode(code: string): Issuer | null {
  const bare = code.replace(/^((?:UBTV)?QH)(?:\d{1,2}|[IVX]{1,5})$/u, '$1');
  return byCode().get(bare) ?? byCode().get(bare.toUpperCase()) ?? null;
}

const byName = lazy(() =>
  ISSUERS.filter(({ variants }) => variants.length > 0).map((issuer) => ({
    issuer,
    start: opening(issuer.variants.join('|')),
    anywhere: phrase(issuer.variants.join('|')),
  })),
);

/** The body that a text opens with, as in "UBND tỉnh Thanh Hóa" after "của". */
export function issuerOfName(text: string): Issuer | null {
  const folded = fold(text);
  return byName().find(({ start }) => start.test(folded))?.issuer ?? null;
}

/** The pattern of every issuer's names, for the grammar of citations: applies to folded text. */
export const issuerPattern = lazy(() =>
  ISSUERS.flatMap(({ variants }) => variants)
    .sort((a, b) => b.length - a.length)
    .join('|'),
);

/** Whether the number of such a document carries its year (Luật, Nghị định and Thông tư always do, Party documents never). */
export function yearRule(issuerCode: string, typeCode: string | null): YearRule {
  const issuer = issuerOfCode(issuerCode);
  if (issuer?.branch === 'party') return 'never';
  if (issuer?.codes.includes('QH')) return 'always';
  if (issuer?.codes.includes('UBTVQH')) return typeCode === 'PL' ? 'always' : 'normative';
  if (typeCode === 'NĐ' || typeCode === 'TT' || typeCode === 'TTLT' || typeCode === 'PL') return 'always';
  if (typeCode === 'QĐ' || typeCode === 'NQ' || typeCode === 'CT') return 'normative';
  return 'never';
}

/** How the number of that branch is put together: 06/KH-UBND, 22-KH/TU. */
export const SEPARATORS: Readonly<Record<Branch, { beforeType: string; beforeIssuer: string }>> = frozen({
  state: { beforeType: '/', beforeIssuer: '-' },
  party: { beforeType: '-', beforeIssuer: '/' },
  assembly: { beforeType: '/', beforeIssuer: '-' },
});
