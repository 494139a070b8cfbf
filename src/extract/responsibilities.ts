/** Who has to do what: the units of "Tổ chức thực hiện" with their duties. */
import { fold } from '../language/fold.ts';
import { matchesIn } from '../language/matches.ts';
import type { TracedText } from '../plan/traced.ts';
import type { Passage, Plan } from '../plan/types.ts';
import { bodiesIn, looksLikeUnit } from '../registry/bodies.ts';
import type { TracedAppendix } from './appendices/index.ts';
import { pointsOf } from './appendices/lists.ts';
import type { Block } from './blocks.ts';
import { atOf, type Context, passageOf } from './context.ts';
import type { Section } from './section-tree.ts';

type Responsibility = Plan['responsibilities'][number];

/** The responsibilities of a section, in document order. `skip` holds blocks that were read as something else. */
export function responsibilitiesIn(context: Context, top: Section, skip: ReadonlySet<Block>): Responsibility[] {
  const found: Responsibility[] = [];
  const visit = (section: Section, owner: Responsibility | null): void => {
    let current = owner;
    const listsUnits = owner !== null && listsUnitsBelow(section);
    const items = [
      ...section.points.map((point) => ({ line: point.block.line, point, child: null })),
      ...section.children.map((child) => ({ line: child.block!.line, point: null, child })),
    ].sort((a, b) => a.line - b.line);
    for (const [index, { point, child }] of items.entries()) {
      if (child) {
        if (child.role === 'funding') continue;
        if (NO_UNIT.test(fold(child.title!.text))) {
          current = null;
          continue;
        }
        if (opensChapter(child)) {
          visit(child, null);
          current = null;
          continue;
        }
        const unit = unitOfHeading(child.title!);
        const opened: Responsibility = {
          unit: unit.text,
          label: child.label,
          printed: null,
          duties: [],
          at: atOf(context, unit),
        };
        const at = found.length;
        found.push(opened);
        visit(child, opened);
        // A heading that only gathers other units, or stands over a table of them, is no unit itself.
        const gathers = child.children.length > 0 || child.block?.tableBehind === true || listsUnitsBelow(child);
        if (opened.duties.length === 0 && gathers) found.splice(at, 1);
        current = null;
        continue;
      }
      if (skip.has(point!.block)) continue;
      const mayName = owner === null || section === top || listsUnits;
      const headed = mayName ? unitOverPoints(context, point!.block, items[index + 1]?.point?.block) : null;
      if (headed) {
        current = headed;
        found.push(current);
        continue;
      }
      for (const block of mayName ? ordersOf(point!.block).flatMap(sentencesOfUnits) : ordersOf(point!.block)) {
        const inline = mayName ? responsibilityIn(context, block, current) : null;
        if (inline) {
          current = inline;
          found.push(current);
        } else if (current) current.duties.push(duty(context, block));
      }
    }
  };
  visit(top, null);
  return found;
}

/** What a point that names its unit itself says; null where it names none. */
export function responsibilityIn(
  context: Context,
  block: Block,
  current: Responsibility | null = null,
): Responsibility | null {
  const inline = unitInline(block, current);
  return (
    inline && {
      unit: inline.unit.text,
      label: block.label && block.label.kind !== 'bullet' ? block.label.bare : null,
      printed: block.label && block.label.kind !== 'bullet' ? block.label.printed : null,
      duties: inline.duty.length > 0 ? [passageOf(context, null, inline.duty)] : [],
      at: atOf(context, inline.unit),
    }
  );
}

/** "a) Văn phòng HĐND và UBND" over dashes: a point that is nothing but a unit's name. */
function unitOverPoints(context: Context, block: Block, next: Block | undefined): Responsibility | null {
  const { label, body } = block;
  if (!label || label.kind === 'bullet' || next?.label?.kind !== 'bullet') return null;
  const unit = unitOfHeading(body);
  if (unit.length > LONGEST_NAME || /[:;.]/u.test(unit.text) || !bearsDuties(unit.text)) return null;
  return { unit: unit.text, label: label.bare, printed: label.printed, duties: [], at: atOf(context, unit) };
}

/** "4. Các cơ quan chủ trì lĩnh vực có trách nhiệm:" over "- Sở Tư pháp: Chủ trì …": each point names a unit of its own. */
function listsUnitsBelow({ title, points }: Section): boolean {
  // Under the name of one unit its parts have duties of that unit.
  if (!/^(?:các|những)\s/iu.test(title?.text ?? '')) return false;
  const named = points.filter(({ block: { body } }) => {
    const colon = body.text.indexOf(':');
    return colon > 2 && colon < LONGEST_NAME && looksLikeUnit(body.text.slice(0, colon));
  });
  return points.length >= 2 && named.length === points.length;
}

const LONGEST_NAME = 90;

/** What a table says: a row a unit, its duties one by one where dashes list them. */
export function responsibilitiesOfTable(context: Context, { duties }: TracedAppendix): Responsibility[] {
  const found: Responsibility[] = [];
  for (const { unit, duty } of duties) {
    const items = (/^[-–+•*]/u.test(duty.text) ? pointsOf(duty) : [duty]).map((item) => passageOf(context, null, item));
    const at = atOf(context, unit);
    const above = found.at(-1);
    // A unit's cell may be merged over its duties.
    if (above && above.at[0]?.start === at[0]?.start) above.duties.push(...items);
    else found.push({ unit: unit.text, label: null, printed: null, duties: items, at });
  }
  return found;
}

/** "II. Trách nhiệm thực hiện" inside "KINH PHÍ VÀ TRÁCH NHIỆM THỰC HIỆN", "1. Trách nhiệm các phòng": the units stand below it. */
const opensChapter = ({ title, children }: Section): boolean =>
  OPENS_CHAPTER.test(title!.text) || (children.length > 1 && OF_SEVERAL.test(title!.text));
const OPENS_CHAPTER =
  /^(?:tổ chức|trách nhiệm|phân công)(?: tổ chức)?(?: thực hiện| triển khai| nhiệm vụ| trách nhiệm)+$/iu;

const OF_SEVERAL = /^(?:trách nhiệm|phân công|nhiệm vụ)(?: của| cho)? các /iu;

/** Headings of this section that name a matter, not a unit. */
const NO_UNIT =
  /^(?:chế độ|công tác) (?:thông tin,? )?(?:và )?báo cáo|^(?:thời gian|tiến độ) thực hiện|^sơ kết|^kiểm tra,? đánh giá|^điều khoản (?:thi hành|cuối)|^hiệu lực/u;

function duty(context: Context, block: Block): Passage {
  return passageOf(context, block.label?.printed ?? null, block.body);
}

const GIVEN = /^(?:giao(?: cho)?|đề nghị|yêu cầu|phân công|trách nhiệm (?:của )?)\s+/iu;
const GIVEN_END =
  /\s*(?:(?:có trách nhiệm|chịu trách nhiệm|thực hiện|phụ trách|chủ trì(?:,? phối hợp)?|tham mưu)?(?:\s*(?:các nhiệm vụ|nhiệm vụ|những nhiệm vụ|nội dung)?(?:\s*sau)?)?|gồm|bao gồm)\s*[:.;,]*\s*$/iu;

/** "Giao Văn phòng – Thống kê thực hiện:" names the unit between "Giao" and what it does. */
function unitOfHeading(title: TracedText): TracedText {
  const trimmed = title.strip(/^\s+/u, /[\s:.;,]+$/u);
  const given = GIVEN.test(trimmed.text);
  const bare = given
    ? trimmed.strip(GIVEN, GIVEN_END)
    : trimmed.strip(/^(?!)/u, /\s*(?:gồm|bao gồm|có trách nhiệm|chịu trách nhiệm)\s*$/iu);
  return bare.length > 1 ? bare : trimmed;
}

/** Words that open what is ordered, and such as never stand in a unit's name. */
const ORDERS =
  'có trách nhiệm|chịu trách nhiệm|nghiêm túc|căn cứ|đẩy mạnh|tiếp tục|chủ động|tích cực|khẩn trương|tập trung|quan tâm|tăng cường|kịp thời|thường xuyên|(?:tổ chức )?(?:triển khai|thực hiện)(?:,? (?:triển khai|thực hiện))? nghiêm túc';
const VERBS = `${ORDERS}|chủ trì|phụ trách|phối hợp|tham mưu|thực hiện|tổ chức|xây dựng|theo dõi|hướng dẫn|đôn đốc|kiểm tra|giám sát|triển khai|bố trí|đảm bảo|bảo đảm|tuyên truyền|báo cáo|quán triệt|cân đối|thẩm định|phát huy|giúp|đề xuất|tổng hợp|cung cấp|nâng cao|đưa tin|lãnh đạo|chỉ đạo|vận động|lồng ghép|rà soát|cập nhật|phân công|trực tiếp|lập|hỗ trợ|đề cao|thông tin|phản ánh|chấp hành|làm đầu mối|là đầu mối|là cơ quan|phổ biến|ban hành|trình|tạo điều kiện|sử dụng|quản lý|duy trì|đăng tải|phát thanh|đánh giá|kiểm soát|niêm yết|tiếp nhận|công khai|vận hành|số hóa|giải quyết|xử lý|chuẩn bị|phát động|tham gia|đăng ký|hưởng ứng|động viên|rút ngắn|trong phạm vi|trên cơ sở|cùng(?= (?:các|những|với))`;
const VERB = new RegExp(`\\s(?=(?:${VERBS})(?!\\p{L}))`, 'gu');
const ORDER = new RegExp(`^(?:${ORDERS})(?!\\p{L})`, 'u');
const NAME_TO_COME =
  /(?:^|\s)(?:bộ phận|công chức|cán bộ|người|lãnh đạo|(?<!(?:văn phòng|thanh tra|trưởng|lãnh đạo) )ban|(?<!văn )phòng|tổ|trung tâm|đài|cơ quan|đơn vị|công tác|các|chi cục|đội|trạm|hạt|lĩnh vực)$/u;
/** "Phòng Tổ chức cán bộ chủ trì …", "Các phòng, đơn vị thực hiện …": behind a whole name "cán bộ" and "đơn vị" open none. */
const LEADS_ON = /^(?:chủ trì|tham mưu|thực hiện)(?!\p{L})/u;
const isWholeName = (folded: string): boolean => folded.split(' ').length >= WORDS_OF_NAME;
const WORDS_OF_NAME = 4;
const ORDER_INSIDE = /(?:^|[\s,.])(?:yêu cầu|đề nghị|giao(?: cho)?)\s+(?=(?:\p{L}+\s+){1,3})/u;

/** "Giao Phòng A chủ trì …; giao Phòng B …": each order by itself. */
function ordersOf(block: Block): Block[] {
  const { text } = block.body;
  if (!GIVEN.test(text)) return [block];
  const cuts = [...text.matchAll(/[;.]\s+(?=(?:giao(?: cho)?|đề nghị|yêu cầu)\s+\p{Lu})/giu)].map(
    ({ index }) => index + 1,
  );
  return [0, ...cuts].map((from, i) => {
    const body = block.body.slice(from, cuts[i] ?? text.length).strip(/^\s+/u, /\s+$/u);
    return i === 0 ? { ...block, body } : { ...block, label: null, body, whole: body };
  });
}

/** "Thanh tra Sở kiểm tra …. Phòng Tài chính tham mưu …": of a paragraph without label each sentence that opens with a unit. */
function sentencesOfUnits(block: Block): Block[] {
  const { text } = block.body;
  if (block.label !== null || !opensWithUnit(text)) return [block];
  const cuts = [...text.matchAll(/\.\s+(?=\p{Lu})/gu)]
    .map(({ index, 0: gap }) => index + gap.length)
    .filter((at) => opensWithUnit(text.slice(at)));
  return [0, ...cuts].map((from, i) => {
    const body = block.body.slice(from, cuts[i] ?? text.length).strip(/^\s+/u, /\s+$/u);
    return { ...block, body, whole: body };
  });
}

/** A body that is named, and what it does. */
function opensWithUnit(text: string): boolean {
  const [first] = bodiesIn(text.slice(0, LONGEST_NAME));
  const isNamed = first !== undefined && first.start === 0 && first.body.class !== 'vague';
  return (isNamed || NAMED_OFFICE.test(text)) && firstVerb(text) !== null;
}

const NAMED_OFFICE = /^(?:Sở|Phòng|Văn phòng|Trung tâm|Chi cục|Ban|Bưu điện|Báo|Đài) \p{Lu}/u;

/** Who leads with the help of others; the others are no part of the unit. */
const HELPED = /,? (?:chủ trì,? )?(?:và )?phối hợp với (?=\p{L})/u;

/** A unit, or a person with a name: "Ông Nguyễn Văn Bình - Phó Chủ tịch UBND xã". */
const bearsDuties = (text: string): boolean => (looksLikeUnit(text) && !/^là\s/iu.test(text)) || PERSON.test(text);
const PERSON = /^(?:[Cc]ác )?(?:(?:[Ôô]ng|[Bb]à) \p{Lu}|(?:[Đđ]ồng chí|[Đđ]\/c) \p{L})/u;

/** "Tư pháp", "Tài chính - Kế toán": a post of the commune by its field alone. */
function namesPost(text: string): boolean {
  const post = `công chức ${text}`;
  const [first] = text.length <= LONGEST_POST ? bodiesIn(post) : [];
  return first !== undefined && first.body.class !== 'vague' && first.end - first.start === post.length;
}

const LONGEST_POST = 40;

/** Of "Đội Kê khai (viết tắt: Đội A): tiếp nhận …" the second; -1 where there is none. */
const colonOutsideBrackets = (text: string): number =>
  text.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length)).indexOf(':');

interface Inline {
  unit: TracedText;
  duty: TracedText;
}

/** A point that names its unit itself: before a colon, before its verb, or behind "đề nghị", "giao", "yêu cầu". */
function unitInline(block: Block, current: Responsibility | null): Inline | null {
  const { body, label } = block;
  const { text } = body;
  // "… phân công các đơn vị thực hiện như sau:" announces units and is none.
  if (/(?:như sau|sau đây)\s*:?\s*$/iu.test(text)) return null;
  const colon = colonOutsideBrackets(text);
  if (colon > 2 && colon <= 130 && !/[.;]/u.test(text.slice(0, colon))) {
    const head = body.slice(0, colon);
    const unit = unitOfHeading(head);
    const isBearer = bearsDuties(unit.text) || (label !== null && label.kind !== 'bullet' && namesPost(unit.text));
    // "Văn phòng chủ trì, phối hợp với các phòng: tham mưu …": who helps stands in the duty.
    const helped = isBearer ? HELPED.exec(unit.text) : null;
    if (helped) return { unit: unit.slice(0, helped.index), duty: body.slice(helped.index).strip(/^[\s,]+/u, /\s+$/u) };
    if (isBearer || GIVEN.test(head.text)) {
      const numbered = label !== null || current === null || isBearer;
      if (numbered) return { unit, duty: body.slice(colon + 1).trim() };
    }
  }
  if (label?.kind === 'bullet' && current !== null && current.label !== null) return null;
  const given = GIVEN.exec(text);
  const from = given ? given[0].length : 0;
  const rest = text.slice(from);
  const stop = firstVerb(rest);
  const unlabelled = label === null;
  // "Phòng nào chậm báo cáo …" names nobody.
  if (stop !== null && / nào(?: |$)/u.test(rest.slice(0, stop))) return null;
  if (
    stop !== null &&
    (given || (!unlabelled || current === null ? bearsDuties(rest.slice(0, stop)) : startsUnit(rest.slice(0, stop))))
  ) {
    return { unit: body.slice(from, from + stop).strip(/^\s+/u, /[\s,]+$/u), duty: body.slice(from + stop).trim() };
  }
  if (label === null || label.kind === 'bullet') return null;
  const order = ORDER_INSIDE.exec(text);
  if (order) {
    const at = order.index + order[0].length;
    const verb = firstVerb(text.slice(at));
    if (verb !== null) return { unit: body.slice(at, at + verb).strip(/^\s+/u, /[\s,]+$/u), duty: body };
  }
  return null;
}

/** Where the duty's verb begins; null where none stands within a unit's length. */
function firstVerb(text: string): number | null {
  const folded = fold(text);
  for (const match of matchesIn(folded, VERB)) {
    if (match.index > 140) break;
    // "Bộ phận kiểm tra", "Tổ chức thực hiện": a verb inside a name stands behind its noun directly.
    if (
      match.index >= 3 &&
      !/[-–]\s?$/u.test(folded.slice(0, match.index + 1)) &&
      (!NAME_TO_COME.test(folded.slice(0, match.index)) ||
        ORDER.test(folded.slice(match.index + 1)) ||
        (isWholeName(folded.slice(0, match.index)) && LEADS_ON.test(folded.slice(match.index + 1))))
    ) {
      return match.index;
    }
  }
  return null;
}

/** An unlabelled paragraph opens a new unit only where it begins with one outright. */
function startsUnit(text: string): boolean {
  return /^\p{Lu}/u.test(text) && looksLikeUnit(text) && text.length <= 90;
}
