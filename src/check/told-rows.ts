/**
 * Tasks of the body that have their lead, partners, product and time in lines or words below them ("Đơn vị chủ trì: …",
 * "Hoàn thành: …"), or in brackets behind, rather than in a table: rows all the same.
 */
import { parseDeadline } from '../language/deadlines.ts';
import type { Appendix, At, Passage, Plan, Row, Task } from '../plan/types.ts';
import { type ColumnRole, roleOfColumn, TELLING } from '../registry/columns.ts';
import { startOf } from './places.ts';
import type { NamedRow, Subject } from './subject.ts';

/** Further behind its task than this, in characters, a line tells of something else. */
const FARTHEST = 1_200;
const NAMED = /(?:^|[.;]\s+)[-+•*]?\s*(\p{L}[\p{L} ,/]{2,40}?)\s*:(?=\s)/gu;
/** Most lines name nothing at their start, and need not be searched. */
const OPENS_NAMED = /^(?:[.;]\s+)?[-+•*]?\s*\p{L}[\p{L} ,/]{2,40}?\s*:\s/u;

interface Told {
  name: string;
  role: ColumnRole;
  words: string;
  at: At;
}

/** Rows of the body's tasks, in their order. */
export function toldRows(plan: Plan, whereIs: Subject['whereIs']): NamedRow[] {
  const below = plan.other.flatMap(assignmentIn);
  const byTask = new Map<Task, Told[]>();
  for (const task of plan.tasks) {
    const own = bracketed(task);
    if (own.length > 0) byTask.set(task, own);
  }
  if (below.length === 0 && byTask.size === 0) return [];
  const tasks = [...plan.tasks].sort((a, b) => startOf(a) - startOf(b));
  for (const { told, labels } of below) {
    const start = startOf(told[0]!);
    const isNear = (task: Task): boolean => startOf(task) < start && start - (task.at.at(-1)?.end ?? 0) <= FARTHEST;
    const meant = labels
      ? labels.map((label) => tasks.findLast((task) => isNear(task) && task.label?.replace(/[).]$/u, '') === label))
      : [tasks.findLast((task) => startOf(task) < start)].filter((task) => task && isNear(task));
    for (const task of meant) if (task) byTask.set(task, [...(byTask.get(task) ?? []), ...told]);
  }
  const rows = [...byTask]
    .filter(([, own]) => own.length > 1)
    .map(([task, own]) => ({ task, row: rowOf(task, own, plan) }));
  const table: Appendix = {
    label: null,
    caption: null,
    title: null,
    where: 'body',
    kind: 'tasks',
    columns: [...new Set([...byTask.values()].flat().map(({ name }) => name))],
    rows: rows.map(({ row }) => row),
    cells: [],
    at: [],
  };
  return rows.map(({ task, row }) => ({
    row,
    appendix: table,
    where: whereIs(task.at) ?? '',
    leads: row.leads,
    coordinators: row.coordinators,
  }));
}

/** What a line assigns: to the task above it, or to the points that it names, "Nhiệm vụ tại điểm a, c: Đơn vị chủ trì: …". */
function assignmentIn(passage: Passage): { told: Told[]; labels: string[] | null }[] {
  const pointing = POINTS.exec(passage.text);
  const told = attributesIn(pointing ? { ...passage, text: passage.text.slice(pointing[0].length) } : passage);
  return told.length === 0 ? [] : [{ told, labels: pointing && (pointing[1]!.match(LABEL) ?? []) }];
}

/** "Nhiệm vụ tại điểm a: …", "Chủ trì: …": such lines are alike from task to task. */
export const isAssignment = (passage: Pick<Passage, 'label' | 'text' | 'at'>): boolean =>
  assignmentIn(passage).length > 0;

const LABEL = /(?<!\p{L})[a-zđ](?!\p{L})|\d+/gu;
const POINTS =
  /^(?:Các )?(?:nhiệm vụ|việc|nội dung) (?:nêu )?(?:tại )?(?:các )?(?:điểm|mục|khoản) ((?:(?:[a-zđ]|\d{1,2})(?:, | và )?)+)\s*:\s+/iu;

/** "(Chủ trì: Phòng Tư pháp; thời gian: Quý II)". */
const BRACKETS_AROUND = /^\(([^()]*)\)[.;]?$/u;

/** "Đầu mối chủ trì: Phòng Tư pháp; Hoàn thành: Quý II": each name with the words up to the next. */
function attributesIn({ text: printed, at }: Passage): Told[] {
  const text = BRACKETS_AROUND.exec(printed)?.[1] ?? printed;
  if (!OPENS_NAMED.test(text)) return [];
  const named = [...text.matchAll(NAMED)].flatMap((match) => {
    const role = roleOfColumn(match[1]!);
    return role !== null && TELLING.includes(role) ? [{ match, name: match[1]!, role }] : [];
  });
  if (named[0]?.match.index !== 0) return [];
  return named.map(({ match, name, role }, i) => {
    const words = text.slice(match.index + match[0].length, named[i + 1]?.match.index);
    return { name, role, words: words.replace(/^\s+|[\s.;]+$/gu, ''), at };
  });
}

/** "(Văn phòng chủ trì; các phòng phối hợp; hoàn thành trước 30/6; sản phẩm: Báo cáo)" behind a task. */
function bracketed({ text, at }: Task): Told[] {
  const inside = IN_BRACKETS.exec(text)?.[1];
  const told = (inside?.split(BETWEEN_PARTS) ?? []).flatMap((part): Told[] => {
    for (const { name, role, pattern } of BRACKETED) {
      const words = pattern.exec(part.trim())?.slice(1).find(Boolean);
      if (words) return [{ name, role, words, at }];
    }
    return [];
  });
  if (told.length < 2 || !told.some(({ role }) => role === 'lead')) return [];
  const often = told.some(({ role }) => role === 'deadline') ? null : AGAIN_AND_AGAIN.exec(text)?.[0];
  return often ? [...told, { name: 'Thời hạn', role: 'deadline', words: often, at }] : told;
}

/** What the sentence itself says to do time and again needs no day behind it. */
const AGAIN_AND_AGAIN = /(?<!\p{L})(?:(?:hằng|hàng|mỗi)\s+(?:ngày|tuần|tháng|quý|năm)|thường xuyên|định kỳ)(?!\p{L})/iu;

/** "A chủ trì, B phối hợp; hoàn thành …". */
const BETWEEN_PARTS = /;\s+|(?<=(?<!\p{L})chủ trì),\s+/iu;
const IN_BRACKETS = /\(([^()]*;[^()]*)\)[.;]?\s*$/u;
const BRACKETED: readonly { name: string; role: ColumnRole; pattern: RegExp }[] = [
  { name: 'Chủ trì', role: 'lead', pattern: /^(.+?)\s+chủ trì$|^(?:[^:]{0,30}chủ trì|phân công)\s*:\s*(.+)$/iu },
  { name: 'Phối hợp', role: 'coordinator', pattern: /^(.+?)\s+phối hợp$|^[^:]{0,30}phối hợp\s*:?\s+(.+)$/iu },
  { name: 'Sản phẩm', role: 'product', pattern: /^(?:sản phẩm|kết quả)[^:]{0,20}:\s*(.+)$/iu },
  {
    name: 'Thời hạn',
    role: 'deadline',
    pattern:
      /^(?:hoàn thành|xong|thực hiện|thời (?:gian|hạn)[^:]{0,20}:)\s+(.+)$|^((?:\p{L}+ ){0,3}(?:trước|trong|quý|tháng|hằng|hàng|cả năm|định kỳ|thường xuyên|chậm nhất|bắt đầu|từ (?=ngày|tháng|quý|\d)|đến (?=hết|ngày|cuối))(?!\p{L}).*)$/iu,
  },
];

function rowOf(task: Task, told: readonly Told[], { header }: Plan): Row {
  const of = (role: ColumnRole): Told | undefined => told.find((entry) => entry.role === role);
  const listed = (role: ColumnRole): string[] => of(role)?.words.split(/;\s+/u).filter(Boolean) ?? [];
  return {
    group: null,
    groupTitle: null,
    pillar: task.pillar,
    no: task.label,
    content: task.text,
    products: listed('product'),
    leads: listed('lead'),
    coordinators: listed('coordinator'),
    deadline: parseDeadline(of('deadline')?.words ?? '', header.year),
    other: {},
    cellsAt: {
      content: task.at,
      ...Object.fromEntries(told.map(({ role, at }) => [role, at])),
    },
    at: [...task.at, ...told.flatMap(({ at }) => at)],
  };
}
