/** Short headings inside a section, and titles ahead of a single point, which no outline lists. */
import type { Label } from '../language/labels.ts';
import { findQuantities } from '../language/quantities.ts';
import type { Pillar, Role } from '../plan/types.ts';
import { roleOfHeading } from '../registry/headings.ts';
import { pillarOfHeading } from '../registry/pillars.ts';
import type { Block } from './blocks.ts';
import { SENTENCE_INSIDE, startsLikeOrder } from './heading-words.ts';
import { RANK, rankOf, UNLABELLED } from './ranks.ts';
import { areaOf, type Section } from './section-tree.ts';

/** A short heading inside a section that no outline lists: "a) Mục tiêu:", "* Cải cách thể chế". */
interface Inner {
  title: string;
  role: Role | null;
  pillar: Pillar | null;
}
/** The short heading at hand, as far as it says what stands under it. */
export interface Sub {
  title: string | null;
  role: Role | null;
  pillar: Pillar | null;
  rank: number | null;
  /** How deep its first point stands, where it bears no label itself: "Chỉ tiêu:" over dashes. */
  within: number | null;
}
export const NO_SUB: Sub = { title: null, rank: null, role: null, pillar: null, within: null };

/** Does a point so deep stand beside the short heading, no more under it? */
export function isBeside({ rank: own, within }: Sub, rank: number): boolean {
  if (own === null || rank === UNLABELLED) return false;
  return own === UNLABELLED ? within !== null && rank < within : rank <= own;
}

export function subHeading(block: Block, next: Block | undefined, current: Section, rank: number): Inner | null {
  const text = block.body.text;
  if (rank < RANK.letter || text.length > 110 || next === undefined || current.block === null) return null;
  if (current.role === 'organization' || SENTENCE_INSIDE.test(text) || /[;,.]$/u.test(text)) return null;
  const nextRank = rankOf(next);
  const closes = nextRank < RANK.letter;
  if (closes || (nextRank === rank && rank !== UNLABELLED)) return null;
  const bare = text.replace(/[\s:]+$/u, '');
  if (ASSIGNS.test(bare)) return { title: bare, role: 'organization', pillar: null };
  const role = roleOfHeading(bare);
  if ((role === 'targets' || role === 'tasks' || role === 'solutions' || role === 'purposes') && bare.length <= 60) {
    const short = bare.split(/\s+/u).length <= 7;
    // "a) Mục tiêu chung" among the purposes is one of them; "b) Mục tiêu cụ thể" lists targets there too.
    const isAim = current.role === 'purposes' && role === 'targets' && !/cụ thể|chỉ tiêu/iu.test(bare);
    if (short) return { title: bare, role: isAim ? 'purposes' : role, pillar: null };
  }
  const pillar = current.role === 'purposes' ? null : pillarOfHeading(bare);
  // "- Kiểm tra công tác CCHC ít nhất 02 lần:" in the area of direction is a task, with its steps below.
  const isTask = findQuantities(bare).length > 0 || (block.label?.kind === 'bullet' && pillar === areaOf(current));
  if (
    pillar !== null &&
    !isTask &&
    !startsLikeOrder(bare) &&
    (text.endsWith(':') || block.style?.bold === true || text.length <= 70)
  )
    return { title: bare, role: null, pillar };
  return null;
}

/** "d) Phân công:" over "- Sở Tư pháp: chủ trì …". */
export const ASSIGNS = /^phân công(?: nhiệm vụ| thực hiện| trách nhiệm)?$/iu;

/** "Nhiệm vụ 9: Số hóa …": a task counted through the plan, labelled by its word and number. */
export function countedTask(block: Block, current: Section): Block | null {
  const match = block.label || current.block === null ? null : COUNTED_TASK.exec(block.body.text);
  if (!match) return null;
  const [whole, printed, number] = match;
  const body = block.body.slice(whole.length).trim();
  const label: Label = {
    kind: 'decimal',
    printed: printed!,
    bare: printed!,
    value: [Number(number)],
    end: whole.length,
  };
  return { ...block, label, body };
}

const COUNTED_TASK = /^((?:Nhiệm vụ|Giải pháp)\s+(?:số\s+)?(\d{1,2}))\s*[:.]\s+(?=["“]?[\p{Lu}\d])/u;

/** "* Mục tiêu: 100% …", in an area without a mark, too: a short heading with its only point behind it. */
export function inlineSub(block: Block, current: Section): (Inner & { end: number }) | null {
  const { text } = block.body;
  const colon = text.indexOf(':');
  if (colon < 3 || colon > 40 || current.block === null || current.role === 'organization') return null;
  const title = text.slice(0, colon);
  if (text.slice(colon + 1).trim() === '' || title.split(/\s+/u).length > 5) return null;
  if (!/^(?:về )?(?:mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp)/iu.test(title)) return null;
  const role = roleOfHeading(title);
  return role === 'targets' || role === 'tasks' || role === 'solutions'
    ? { title, role, pillar: null, end: colon + 1 }
    : null;
}

/** A sub-heading inside another keeps what the outer one said. */
export function nextSub(sub: Sub, inner: Inner, rank: number): Sub {
  const inside = sub.rank !== null && rank > sub.rank;
  return {
    title: inner.title,
    rank: inside ? sub.rank : rank,
    within: inside ? sub.within : null,
    role: inner.role ?? (inside || inner.pillar !== null ? sub.role : null),
    pillar: inner.pillar ?? (inside || inner.role !== null ? sub.pillar : null),
  };
}
