/** The types of documents, their codes in state and party numbers, and what is easily taken for what. */
import { fold, frozen, lazy } from './match.ts';

/** Whose rules a number follows: a state body's, a Party body's, or those of the National Assembly. */
export type Branch = 'state' | 'party' | 'assembly';

export type DocType = {
  name: string;
  /** Codes in numbers of state bodies (Phụ lục III, Nghị định 30/2020/NĐ-CP; normative types by the law on them). */
  state: readonly string[];
  /** Codes in numbers of Party bodies (Hướng dẫn 36-HD/VPTW, Quy định 66-QĐ/TW, and practice). */
  party: readonly string[];
  /** Numbers of the National Assembly carry the term in place of a type code. */
  assembly: boolean;
  /** One of the 29 names of Điều 7, Nghị định 30/2020/NĐ-CP. */
  administrative: boolean;
  /** Whether a document of this type may be a legal normative one. */
  normative: boolean;
  /** Other ways in which plans write the word. */
  variants: readonly string[];
};

type Extra = Partial<Omit<DocType, 'name' | 'state'>>;

const type = (name: string, state: readonly string[], extra: Extra = {}): DocType => ({
  name,
  state,
  party: [],
  assembly: false,
  administrative: true,
  normative: false,
  variants: [],
  ...extra,
});
const notAdministrative = { administrative: false } as const;

export const DOC_TYPES: readonly DocType[] = frozen([
  type('Nghị quyết', ['NQ'], { party: ['NQ'], assembly: true, normative: true }),
  type('Quyết định', ['QĐ'], { party: ['QĐ'], normative: true }),
  type('Chỉ thị', ['CT'], { party: ['CT'], normative: true }),
  type('Quy chế', ['QC'], { party: ['QC'] }),
  // At the centre both "Quyết định" and "Quy định" of the Party are coded QĐ.
  type('Quy định', ['QyĐ'], { party: ['QĐ', 'QĐi', 'QyĐ'] }),
  type('Thông cáo', ['TC'], { party: ['TC'] }),
  type('Thông báo', ['TB'], { party: ['TB'], variants: ['Thông báo kết luận', 'Thông báo ý kiến kết luận'] }),
  type('Hướng dẫn', ['HD'], { party: ['HD'] }),
  type('Chương trình', ['CTr'], { party: ['CTr'] }),
  type('Kế hoạch', ['KH'], { party: ['KH'] }),
  type('Phương án', ['PA'], { party: ['PA'] }),
  type('Đề án', ['ĐA'], { party: ['ĐA'] }),
  type('Dự án', ['DA']),
  type('Báo cáo', ['BC'], { party: ['BC'] }),
  type('Biên bản', ['BB'], { party: ['BB'] }),
  type('Tờ trình', ['TTr'], { party: ['TTr'] }),
  type('Hợp đồng', ['HĐ']),
  type('Công văn', [], { party: ['CV'], variants: ['Văn bản', 'Văn bản hướng dẫn'] }),
  type('Công điện', ['CĐ']),
  type('Bản ghi nhớ', ['BGN']),
  type('Bản thỏa thuận', ['BTT']),
  type('Giấy ủy quyền', ['GUQ']),
  type('Giấy mời', ['GM'], { party: ['GM'] }),
  type('Giấy giới thiệu', ['GGT']),
  type('Giấy nghỉ phép', ['GNP']),
  type('Phiếu trình', ['PTr'], notAdministrative),
  type('Phiếu gửi', ['PG']),
  type('Phiếu chuyển', ['PC']),
  type('Phiếu báo', ['PB']),
  type('Thư công', []),
  type('Hiến pháp', [], { ...notAdministrative, assembly: true, normative: true }),
  type('Bộ luật', [], { ...notAdministrative, assembly: true, normative: true }),
  type('Luật', ['L'], { ...notAdministrative, assembly: true, normative: true }),
  type('Pháp lệnh', ['PL'], { ...notAdministrative, assembly: true, normative: true }),
  type('Lệnh', ['L'], { ...notAdministrative, normative: true }),
  type('Nghị định', ['NĐ'], { ...notAdministrative, normative: true }),
  type('Thông tư', ['TT'], { ...notAdministrative, normative: true }),
  type('Thông tư liên tịch', ['TTLT'], { ...notAdministrative, normative: true }),
  type('Nghị quyết liên tịch', ['NQLT'], { ...notAdministrative, normative: true }),
  type('Văn bản hợp nhất', ['VBHN'], notAdministrative),
  type('Kết luận', ['KL'], { ...notAdministrative, party: ['KL'] }),
  type('Thông tri', [], { ...notAdministrative, party: ['TT'] }),
  type('Chương trình hành động', ['CTHĐ', 'CTr'], { ...notAdministrative, party: ['CTHĐ', 'CTrHĐ', 'CTr'] }),
  type('Kế hoạch hành động', ['KH'], { ...notAdministrative, party: ['KH', 'KHHĐ'] }),
  type('Tuyên bố', [], { ...notAdministrative, party: ['TB'] }),
  type('Lời kêu gọi', [], { ...notAdministrative, party: ['LKG'] }),
]);

/** Codes that are taken for one another in print; a checker names the other reading. */
export const CONFUSABLE_CODES: readonly (readonly [string, string])[] = frozen([
  ['QĐ', 'QyĐ'],
  ['ĐA', 'DA'],
  ['HĐ', 'HD'],
  ['CT', 'CTr'],
  ['TT', 'TTr'],
  ['CĐ', 'CD'],
]);

/** Codes that lost the stroke of Đ and can be nothing else; HD and DA are real codes of their own and stay. */
export const STROKE_REPAIRS: Readonly<Record<string, string>> = frozen({
  ND: 'NĐ',
  QD: 'QĐ',
  CD: 'CĐ',
  QYD: 'QyĐ',
  QyD: 'QyĐ',
  CTHD: 'CTHĐ',
});

const byName = lazy(
  () => new Map(DOC_TYPES.flatMap((entry) => [entry.name, ...entry.variants].map((name) => [fold(name), entry]))),
);

/** The names that introduce a numbered document, longest first, folded: for the citation grammar. */
export const typeWords = lazy((): readonly string[] => [...byName().keys()].sort((a, b) => b.length - a.length));

/** The type that a word names, in any case and tone placement. */
export function docTypeOfName(word: string): DocType | null {
  return byName().get(fold(word)) ?? null;
}

/** The codes that a type may carry in a number of that branch. */
export function codesOf(entry: DocType, branch: Branch): readonly string[] {
  return branch === 'party' ? entry.party : entry.state;
}

/** The types that a code may stand for in that branch; empty for an unknown code. Case counts: CT is not CTr. */
export function docTypesOfCode(code: string, branch: Branch): readonly DocType[] {
  const exact = DOC_TYPES.filter((entry) => codesOf(entry, branch).includes(code));
  if (exact.length > 0) return exact;
  const upper = code.toUpperCase();
  return DOC_TYPES.filter((entry) => codesOf(entry, branch).some((known) => known.toUpperCase() === upper));
}

/** Whether a type word may stand before that code; null where the word is no type or the code unknown: nothing to say. */
export function codeFits(word: string, code: string, branch: Branch): boolean | null {
  const entry = docTypeOfName(word);
  const types = docTypesOfCode(STROKE_REPAIRS[code] ?? code, branch);
  if (entry === null || types.length === 0) return null;
  return types.includes(entry);
}

/** The code that is meant where the stroke of Đ was lost and no other reading exists. */
export function repairCode(code: string): string {
  return STROKE_REPAIRS[code] ?? code;
}
