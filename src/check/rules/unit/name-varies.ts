import type { At } from '../../../plan/types.ts';
import { type Body, type BodyClass, bodiesIn, bodyScreens } from '../../../registry/bodies.ts';
import { fold, unaccented } from '../../../registry/match.ts';
import { REORGANISATION } from '../../../registry/provinces.ts';
import { rememberingWords } from '../../../registry/remember.ts';
import { cellAt } from '../../places.ts';
import { asPrinted, quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import { allTexts, type TextPlace, textsOpening } from '../../text-places.ts';
import { isLettersAlone } from '../../units.ts';

interface Named {
  id: string;
  name: string;
  spelling: Spelling | null;
}

interface Said {
  text: string;
  where: string;
  at: At;
}

interface Mention extends Named {
  /** The office as the text calls it. */
  printed: string;
  words: string;
  where: string;
  at: At;
}

/** Whom the commune has in its service: a neighbourhood has no posts. */
const isPost = ({ class: kind, level }: Body): boolean => level === 'commune' && kind !== 'vague' && kind !== 'thon';

/** Of the levels only the plan's own has its offices under this plan's names. */
const LEVEL_NEXT = /^ (tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)(?!\p{L})/u;
/** What an office is called once it has been named. */
const SHORT_FOR_OFFICE = /^(?:(?:phó )?chánh )?(?:văn phòng|vp)(?: (?:xã|phường))?$/u;

/** The centre that each level has since 2025, with and without "Phục vụ". */
const CENTRE = 'trung-tam-hanh-chinh-cong';
/** Cells name it among all that receive papers: what is told of them is told of it. */
const COUNTER: BodyClass = 'mot-cua';
const isCentre = ({ id }: Body): boolean => id === CENTRE || id === 'trung-tam-phuc-vu-hanh-chinh-cong';

/** One office under several names: whoever looks for its tasks misses some. One finding per office. */
export const unitNameVaries = defineRule({
  id: 'unit/name-varies',
  level: 'info',
  tier: 'B',
  basis: 'Thực tiễn thẩm định: gọi thống nhất tên cơ quan, chức danh trong văn bản',
  *check(subject) {
    const { plan, assigned, whereIs, date, level } = subject;
    const isOfOtherLevel = (folded: string, end: number): boolean => {
      const behind = LEVEL_NEXT.exec(folded.slice(end))?.[1];
      return behind !== undefined && behind !== level;
    };
    // Whoever is gone under whatever name is told elsewhere.
    const hasEnded = ({ until }: Body): boolean => date !== null && date.iso >= REORGANISATION && until !== undefined;
    const byOffice = new Map<string, Mention[]>();
    const offices: Office[] = [];
    const put = (office: string, mention: Named, printed: () => string, { text, where, at }: Said): void => {
      const known = byOffice.get(office) ?? [];
      const isKnown = known.some(({ id, spelling }) => id === mention.id && !isOtherName(mention.spelling, spelling));
      if (isKnown) return;
      byOffice.set(office, [...known, { ...mention, printed: printed(), words: quote(text, 90), where, at }]);
    };
    const note = (text: string, where: string, at: At, part: 'cell' | TextPlace['part'] = 'cell'): void => {
      const folded = fold(text);
      const isCell = part === 'cell';
      const said = { text, where, at };
      for (const mention of bodiesIn(text)) {
        const { body, start, end } = mention;
        if (body.class === 'vague' || body.level === 'province' || body.level === 'district') continue;
        if (isOfOtherLevel(folded, end) || hasEnded(body) || isLettersAlone(folded, mention)) continue;
        const found = folded.slice(start, end);
        if (SHORT_FOR_OFFICE.test(found)) continue;
        const spelling = spellingOf(found, isCell);
        // Tasks speak of many an office; who is to do one is named by the post.
        if (part === 'tasks' && (!spelling || !isPost(body))) continue;
        put(body.class, { id: body.id, name: body.name, spelling }, () => asPrinted(text, found), said);
      }
      const office = isCell ? officeOf(text) : null;
      if (office) offices.push({ ...office, printed: text, words: quote(text, 90), where, at });
    };
    for (const unit of plan.responsibilities) note(unit.unit, whereIs(unit.at) ?? '', unit.at);
    for (const { row, where } of assigned) {
      for (const lead of row.leads) note(lead, where, cellAt(row, 'lead'));
      for (const coordinator of row.coordinators) note(coordinator, where, cellAt(row, 'coordinator'));
    }
    const heads = new Set(plan.responsibilities.map(({ unit }) => officeOf(unit)?.key));
    const namingPosts = new Set(textsOpening(subject, bodyScreens(isPost)));
    for (const place of allTexts(subject)) {
      const { text, where, at, part } = place;
      if (part !== 'organization' && !(part === 'tasks' && namingPosts.has(place))) continue;
      for (const clause of text.split(/(?<=[.;])\s+|(?=\()/u)) note(clause, where ?? '', at, part);
    }
    for (const { text, where, at, part } of textsOpening(subject, bodyScreens(isCentre))) {
      if (part === 'preamble') continue;
      const folded = fold(text);
      for (const { body, start, end } of bodiesIn(text)) {
        if (!isCentre(body)) continue;
        const printed = (): string => asPrinted(text, folded.slice(start, end));
        put(CENTRE, { id: body.id, name: body.name, spelling: null }, printed, { text, where: where ?? '', at });
      }
    }
    const isTold = ({ printed }: Office): boolean =>
      bodiesIn(printed).some(({ body }) => (byOffice.get(body.class)?.length ?? 0) > 1);
    for (const { first, second } of variants(offices, heads)) {
      if (isTold(second)) continue;
      yield {
        data: { first: first.printed, second: second.printed },
        actual: second.words,
        expected: first.words,
        evidence: second.words,
        where: second.where,
        at: second.at,
        related: [{ note: first.where, evidence: first.words, at: first.at }],
      };
    }
    const counters = new Set(byOffice.get(COUNTER)?.map(({ id }) => id));
    for (const [office, mentions] of byOffice) {
      const [first, second, ...more] = mentions;
      if (!first || !second) continue;
      if (office === CENTRE && mentions.every(({ id }) => counters.has(id))) continue;
      yield {
        data: { first: first.printed, second: second.printed },
        actual: second.words,
        expected: first.words,
        evidence: second.words,
        where: second.where,
        at: second.at,
        related: [first, ...more].map(({ where, words, at }) => ({ note: where, evidence: words, at })),
      };
    }
  },
  examples: [
    {
      frame: 'organization',
      year: 2025,
      text: '1. Công chức Văn phòng - Thống kê\n- Theo dõi, tổng hợp việc thực hiện Kế hoạch.\n2. Công chức Tư pháp - Hộ tịch\n- Phối hợp với Văn phòng UBND xã rà soát thủ tục hành chính.',
      finds: ['Phối hợp với Văn phòng UBND xã rà soát thủ tục hành chính.'],
    },
    {
      frame: 'organization',
      text: '1. Công chức Văn phòng - Thống kê\n- Theo dõi, tổng hợp việc thực hiện Kế hoạch.\n2. Công chức Tư pháp - Hộ tịch\n- Chủ trì nội dung cải cách thể chế.',
      finds: [],
    },
    {
      frame: 'document',
      year: 2025,
      text: 'KẾ HOẠCH\n\nCải cách hành chính huyện Sơn Trà năm 2025\n\n## I. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Tài chính - Kế hoạch\n\n- Bố trí kinh phí.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Rà soát văn bản | Báo cáo | Phòng Kế hoạch - Tài chính | Phòng Nội vụ | Quý IV/2025 |',
      finds: ['Phòng Kế hoạch - Tài chính'],
    },
    {
      frame: 'document',
      year: 2025,
      text: 'KẾ HOẠCH\n\nCải cách hành chính huyện Sơn Trà năm 2025\n\n## I. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế, Hạ tầng và Đô thị\n\n- Tiếp nhận hồ sơ.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Số hóa hồ sơ | Báo cáo | Phòng Kinh tế và Hạ tầng | Phòng Nội vụ | Quý IV/2025 |',
      finds: ['Phòng Kinh tế và Hạ tầng'],
    },
    {
      frame: 'tasks',
      year: 2026,
      text: '2. Cải cách thủ tục hành chính\na) Kiện toàn Trung tâm Phục vụ hành chính công xã.\nb) Trung tâm Hành chính công xã niêm yết thủ tục.',
      finds: ['Trung tâm Hành chính công xã niêm yết thủ tục.'],
    },
    {
      frame: 'table',
      text: '1 | Niêm yết thủ tục | Bảng niêm yết | Trung tâm Phục vụ hành chính công xã | Công an xã | Quý I/2026\n2 | Hướng dẫn nộp hồ sơ | Báo cáo | Trung tâm Hành chính công xã | Công an xã | Quý II/2026',
      finds: ['Trung tâm Hành chính công xã'],
    },
    {
      frame: 'organization',
      text: '1. Văn phòng HĐND và UBND xã\n- Gửi báo cáo về Văn phòng Chính phủ, Văn phòng UBND tỉnh.\n2. Phòng Kinh tế xã\n- Phối hợp với Văn phòng, Văn phòng Đảng ủy xã bố trí kinh phí.',
      finds: [],
    },
    {
      frame: 'table',
      text: '1 | Hướng dẫn nộp hồ sơ | Báo cáo | Tổ công nghệ số cộng đồng | Công an xã | Quý I/2026\n2 | Cài đặt định danh | Báo cáo | Tổ chuyển đổi số cộng đồng | Công an xã | Quý II/2026',
      finds: ['Tổ chuyển đổi số cộng đồng'],
    },
    {
      frame: 'organization',
      text: '1. Công chức Tư pháp - Hộ tịch\n- Chủ trì nội dung cải cách thể chế.\n2. Công chức Văn hóa - Xã hội\n- Phối hợp với công chức Tư pháp, Hộ tịch, các hoạt động văn hóa, thông tin.',
      finds: [],
    },
  ],
});

/** Above the commune several offices share a field: there only what has the same words, or leaves some out, is one office. */
interface Office extends Pick<Mention, 'printed' | 'words' | 'where' | 'at'> {
  head: string;
  fields: readonly string[];
  /** The name as a reader compares it: "và" is no dash, a comma is one. */
  key: string;
}

const NAMED_OFFICE = /^(phòng|sở|trung tâm|chi cục) (?!ban(?!\p{L})|chuyên môn|phục vụ$)(\p{L}.{3,60})$/u;
/** More than one name, or words besides. */
const SEVERAL = /[;:(]|(?<!\p{L})(?:phòng|sở|trung tâm|chi cục|công an|văn phòng|ubnd|các|công chức)(?!\p{L})/u;
const LEVEL_BEHIND = / (?:(?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn)(?: .*)?|thuộc .*)$/u;

function officeOf(text: string): Pick<Office, 'head' | 'fields' | 'key'> | null {
  const [, head, rest] = NAMED_OFFICE.exec(fold(text).trim()) ?? [];
  const name = rest?.replace(LEVEL_BEHIND, '').trim();
  const words = name?.replace(/^quản lý /u, '').match(/\p{L}+/gu) ?? [];
  const fields = words.filter((word) => word !== 'và');
  if (!head || !name || fields.length < 2 || !fields.every(hasVowel) || SEVERAL.test(name)) return null;
  const key = `${head} ${name.replace(/\s*[,–-]\s*/gu, ' - ')}`;
  return { head, fields, key };
}

/** "Phòng Đất đai" and "Phòng Quản lý đất đai"; one of two fields is no other of three. */
function isSameOffice(a: Office, b: Office): boolean {
  const [short, long] = a.fields.length <= b.fields.length ? [a.fields, b.fields] : [b.fields, a.fields];
  return (short.length > 2 || short.length === long.length) && short.every((word) => long.includes(word));
}

/** One office under two names, the rarer one told; two that both have duties of their own are two offices. */
function variants(
  offices: readonly Office[],
  heads: ReadonlySet<string | undefined>,
): { first: Office; second: Office }[] {
  const byKey = new Map<string, Office[]>();
  for (const office of offices) byKey.set(office.key, [...(byKey.get(office.key) ?? []), office]);
  const names = [...byKey.values()].sort((a, b) => weightOf(b, heads) - weightOf(a, heads)).map(([office]) => office!);
  return names.flatMap((second, i) => {
    const first = names.slice(0, i).find((other) => {
      if (other.head !== second.head || (heads.has(other.key) && heads.has(second.key))) return false;
      return isSameOffice(other, second);
    });
    return first ? [{ first, second }] : [];
  });
}

const weightOf = (named: readonly Office[], heads: ReadonlySet<string | undefined>): number =>
  named.length + (heads.has(named[0]!.key) ? 1_000 : 0);

interface Spelling {
  /** The fields of the name in order, "tài chính kế hoạch". */
  fields: readonly string[];
  /** "Văn hóa và Thông tin", not "Văn hóa - Thông tin". */
  isJoined: boolean;
}

const OFFICE = /^(?:các )?(?:công chức|cán bộ|cc|bộ phận|ban|phòng) /u;
const VOWEL = /[aeiouy]/u;
const hasVowel = rememberingWords((word) => VOWEL.test(unaccented(word)));

/** The fields in the name of a post or an office that has several; null where it has one, or is abbreviated. */
function spellingOf(mention: string, isCell: boolean): Spelling | null {
  if (!isCell && !OFFICE.test(mention)) return null;
  const name = mention.replace(OFFICE, '').replace(/ (?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn)$/u, '');
  const words = name.match(/\p{L}+/gu) ?? [];
  const fields = words.filter((word) => word !== 'và');
  if (fields.length < 4 || !fields.every(hasVowel)) return null;
  return { fields, isJoined: fields.length < words.length };
}

/** Another order, another joint, another second field; a shortened name is the same. */
function isOtherName(a: Spelling | null, b: Spelling | null): boolean {
  if (!a || !b) return false;
  if (a.fields.join(' ') === b.fields.join(' ')) return a.isJoined !== b.isJoined;
  const [short, long] = a.fields.length <= b.fields.length ? [a.fields, b.fields] : [b.fields, a.fields];
  const isShortened = short.length < long.length && short.every((word) => long.includes(word));
  const isReordered = short.length === long.length && short.every((word) => long.includes(word));
  return isReordered || (!isShortened && short[0] === long[0] && short[1] === long[1]);
}
