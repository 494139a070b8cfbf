/** Who issues the plan, for which place and year: as letterhead, title, preamble and captions name them. */
import { fold } from '../language/fold.ts';
import { WORD_EDGE } from '../language/letters.ts';
import type { TracedText } from '../plan/traced.ts';
import type { Header, Unit } from '../plan/types.ts';
import type { Span } from '../read/source-document.ts';
import { ISSUING_BODIES, OFFICES } from '../registry/issuing-bodies.ts';
import { oncePer } from '../registry/remember.ts';
import { isUnitName } from '../registry/units.ts';
import type { Block } from './blocks.ts';
import { atOf, type Context } from './context.ts';
import type { Tie } from './header.ts';
import { hasTwoTiers, parentsOf, placesIn } from './locality.ts';
import type { Piece } from './pieces.ts';

/** What is known of the front before the paragraphs are sorted. */
export interface Fore {
  pieces: readonly Piece[];
  bodies: readonly TracedText[];
  /** Who decides, named below the decision's title. */
  authority: TracedText | null;
  decision: [number, number] | null;
  titleLine: number;
  title: TracedText;
  skip: readonly Span[];
  /** The first line that belongs to an appendix's caption. */
  firstCaption: number;
}

const BODY_NAME = `(?:${ISSUING_BODIES.join('|')})`;
/** Many bodies issue no plan together: "100% cơ quan và UBND các xã xây dựng kế hoạch" is a target. */
const MANY = '(?!\\s(?:các|những|cấp|mỗi)(?!\\p{L}))';
const ANNOUNCES = new RegExp(
  `${WORD_EDGE}((?:Chủ tịch\\s+)?${BODY_NAME}${MANY}(?:\\s(?!(?:của|về|ngày|tại|theo)(?!\\p{L}))[^,;.:\\s]{1,20}){0,9}?)(?:\\s+(?:đã|vừa|mới|tiếp tục|thống nhất)){0,2}\\s+(?:xây dựng|ban hành|triển khai|đề ra|lập)(?=\\s+(?:và\\s|kế hoạch|Kế hoạch|chương trình|thực hiện))`,
  'gu',
);
/** A plan with its number is one among others: the bases tell of them too. */
const NUMBERED = /^\s+[Kk]ế hoạch\s+số\s*[:.]?\s*\d/u;
const NAMED = new RegExp(`${WORD_EDGE}(${BODY_NAME}\\s[^,;.:()]{3,60})`, 'gu');

/** A committee, or its chairman, alone on its line. */
const COMMITTEE = /^(?:chủ tịch )?ủy ban nhân dân(?: [\p{Ll}\d' -]+)?$/u;

type Naming = Header['issuers'][number];
/** The paragraphs that name the issuer in running text. */
interface Named {
  preamble: readonly Block[];
  closing: readonly Block[];
}
/** The issuer as the document names it: with its place, in the letterhead first, in small letters where it stands so too. */
export function nameIssuer(context: Context, header: Header, fore: Fore, parts: Named, tie: Tie | null): void {
  const made = (where: Naming['where'], traced: TracedText): Naming => ({
    where,
    name: traced.text,
    text: traced.text,
    at: atOf(context, traced),
  });
  const named: Naming[] = [];
  const head = fore.bodies.at(-1);
  if (head) named.push(made('head', head));
  const { authority, decision } = fore;
  if (authority && decision && COMMITTEE.test(fold(authority.text))) named.push(made('authority', authority));
  const announced: Naming[] = [];
  const numbered: Naming[] = [];
  for (const { whole } of parts.preamble) {
    for (const match of whole.text.matchAll(ANNOUNCES)) {
      // "… của UBND tỉnh ban hành Kế hoạch …" names whoever issued a basis.
      if (/của\s$/u.test(whole.text.slice(0, match.index))) continue;
      const list = NUMBERED.test(whole.text.slice(match.index + match[0].length)) ? numbered : announced;
      list.push(made('preamble', whole.slice(match.index, match.index + match[1]!.length)));
    }
  }
  named.push(...(announced.length > 0 ? announced : numbered));
  header.issuers.unshift(...named);
  const closing: Naming[] = [];
  for (const { whole } of parts.closing) {
    for (const match of whole.text.matchAll(NAMED)) {
      const place = placesIn(match[1]!)[0];
      if (place) closing.push(made('preamble', whole.slice(match.index, match.index + place.end)));
    }
  }
  const caption: Naming[] = tie?.issuer
    ? [{ where: 'caption', name: tie.issuer.value, text: tie.issuer.value, at: tie.issuer.at }]
    : [];
  const inTitle = new RegExp(NAMED.source, 'u').exec(fore.title.text);
  const titled: Naming[] = inTitle
    ? [
        made(
          'head',
          fore.title.slice(inTitle.index, inTitle.index + inTitle[0].length).strip(/^/u, /\s*(?:năm\s.*)?$/u),
        ),
      ]
    : [];
  const deciding = authority ? [made('authority', authority)] : [];
  const all = [...named, ...deciding, ...closing, ...caption, ...titled]
    .filter(({ name }) => name.length <= 110)
    .map(withoutChairman);
  const placed =
    all.find(({ name }) => placesIn(name).length > 0 || /^(?:sở|bộ)(?!\p{L})/iu.test(name)) ??
    all.find(({ name }) => levelOf(name) !== null) ??
    all[0];
  if (!placed) return;
  const sameInSmall = all.find(({ name }) => name !== name.toUpperCase() && key(name) === key(placed.name));
  // A department is named in full where its province stands behind it.
  const fuller = all.find(({ name }) => key(name).startsWith(`${key(placed.name)} `) && placesIn(name).length > 0);
  const inCapitals = placed.name === placed.name.toUpperCase();
  const chosen = placesIn(placed.name).length === 0 && fuller ? fuller : inCapitals ? (sameInSmall ?? placed) : placed;
  header.issuer = chosen.name;
  header.at.issuer = chosen.at;
}

/** "Ủy ban nhân dân tỉnh" without a name says more than the bare "ỦY BAN NHÂN DÂN" of a letterhead that lost its second line. */
const LEVELLED = /^(?:ủy ban nhân dân|ubnd) (tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)$/u;

const levelOf = (issuer: string): Unit['level'] | null => (LEVELLED.exec(fold(issuer))?.[1] as Unit['level']) ?? null;

/** The chairman, or the minister, signs for the body; the body is the issuer. */
function withoutChairman(named: Naming): Naming {
  const match = /^(?:Chủ tịch|Bộ trưởng|Giám đốc|(?:Tổng )?[Cc]ục trưởng|Trưởng(?=\s+ban\s))\s+(?=\p{L})/iu.exec(
    named.name,
  );
  const [first] = named.at;
  if (!match || !first) return named;
  const at = [{ ...first, start: first.start + match[0].length }, ...named.at.slice(1)];
  return { ...named, name: named.name.slice(match[0].length), at };
}

const key = (name: string): string =>
  fold(name)
    .replace(/ủy ban nhân dân/gu, 'ubnd')
    .replace(/^chủ tịch /u, '')
    .trim();

/** Letterhead, number, date and title take no more lines. */
const LETTERHEAD_LINES = 12;

/** The place that the title names, or the issuer; and above it what the whole text names most. */
export function nameLocality(
  context: Context,
  header: Header,
  fore: Fore,
  blocks: readonly Block[],
  preamble: readonly Block[],
): void {
  const issuer = header.issuer ?? '';
  const department = /^(sở|bộ)\s+(.+)$/iu.exec(issuer);
  const isOffice = OFFICE.test(issuer);
  const inTitle = placesIn(fore.title.text)[0];
  const inIssuer = placesIn(issuer)[0];
  let locality: Unit | null = null;
  if (department) {
    locality = { level: fold(department[1]!) as Unit['level'], name: bareName(department[2]!) };
  } else if (isOffice) {
    locality = { level: 'khác', name: bareName(issuer) };
  } else {
    const place =
      (isStrange(inTitle, header) ? inIssuer : inTitle) ?? inIssuer ?? impliedPlace(header, blocks, preamble);
    if (place) locality = { level: place.level, name: place.name };
  }
  header.locality = locality;
  const [placeAt, titleAt, issuerAt] = [header.at.place, header.at.title, header.at.issuer];
  if (locality)
    header.at.locality =
      (inTitle && !isStrange(inTitle, header) && !department && !isOffice
        ? titleAt
        : inIssuer || department
          ? issuerAt
          : (placeAt ?? issuerAt)) ?? [];
  const placesOf = (read: readonly Block[]): Unit[] => read.flatMap(placesInBlock);
  // Paragraphs are read whole: in their lines a name may be cut in two.
  const paragraphsFrom = preamble[0]?.line ?? Number.POSITIVE_INFINITY;
  const lines = fore.pieces.slice(0, LETTERHEAD_LINES).filter(({ line }) => line < paragraphsFrom);
  const head = lines.flatMap(({ text }) => placesIn(text));
  const mentions = [...head, ...placesOf(blocks)];
  // Since communes stand right under the province, a district that only the body names is left over from before.
  const above = hasTwoTiers(header) ? [...head, ...placesOf(preamble)] : mentions;
  header.parents = parentsOf(locality, mentions, above, header.issuedOn);
  const over = isOffice ? /^sở\s+(.+)$/iu.exec(fore.bodies.at(-2)?.text ?? '')?.[1] : undefined;
  if (over) header.parents.unshift({ level: 'sở', name: bareName(withoutPlace(over, header.parents)) });
  if (isOffice && inIssuer && !header.parents.some(({ level }) => level === inIssuer.level))
    header.parents.unshift({ level: inIssuer.level, name: inIssuer.name });
  if (locality?.level === 'sở' && !inIssuer) nameProvince(context, header, fore);
}

const OFFICE = new RegExp(`^(?:${OFFICES.join('|')})(?!\\p{L})`, 'iu');

/** "SỞ Y TẾ HÒA BÌNH": the province's name without its level. */
function withoutPlace(printed: string, parents: readonly Unit[]): string {
  const folded = fold(printed);
  const place = parents.find(({ name }) => folded.endsWith(` ${fold(name)}`));
  return place ? printed.slice(0, -place.name.length).trimEnd() : printed;
}

/** The name of a department or office, without the place that it belongs to. */
function bareName(printed: string): string {
  const name = printed.replace(/\s+(?:tỉnh|thành phố|huyện|quận|thị xã)\s.*$/iu, '');
  return name === name.toUpperCase() ? sentenceCase(name) : name;
}

/** A title with a neighbour's name, where letterhead and announcement, or caption, agree on another of its level. */
function isStrange(inTitle: Unit | undefined, { issuers }: Header): boolean {
  if (!inTitle) return false;
  const named = issuers.flatMap(({ where, name }) => {
    const [place] = where === 'signature' ? [] : placesIn(name);
    return place?.level === inTitle.level ? [{ where, name: fold(place.name) }] : [];
  });
  const [head] = named;
  const agree = named.filter(({ name }) => name === head?.name);
  const isInTitle = named.some(({ name }) => name === fold(inTitle.name));
  return head?.where === 'head' && agree.length > 1 && agree.length === named.length && !isInTitle;
}

/**
 * "UBND TỈNH KON TUM" over "SỞ NỘI VỤ": each province has such a department; the line above says whose it is, where the plan
 * itself names the two together elsewhere.
 */
function nameProvince(context: Context, header: Header, { bodies }: Fore): void {
  const above = bodies.at(-2);
  const [place] = placesIn(above?.text ?? '');
  const province = header.parents.find(({ level, name }) => level === place?.level && fold(name) === fold(place.name));
  if (!above || !province || !header.issuer) return;
  const whole = `${header.issuer} ${province.level} ${province.name}`;
  if (!fold(context.document.text.replace(/\s+/gu, ' ')).includes(fold(whole))) return;
  header.issuer = whole;
  header.at.issuer = [...atOf(context, above), ...(header.at.issuer ?? [])];
}

/**
 * "Ủy ban nhân dân tỉnh ban hành kế hoạch …": its name is the place of the date line where the text knows a unit of that
 * level by it, or the register does; or the one unit of that level that the announcement names.
 */
function impliedPlace({ issuer, place }: Header, blocks: readonly Block[], preamble: readonly Block[]): Unit | null {
  const level = levelOf(issuer ?? '');
  if (level === null) return null;
  const ofLevel = (read: readonly Block[]): Unit[] =>
    read.flatMap(placesInBlock).filter((unit) => unit.level === level);
  if (place !== null) {
    const name = fold(place.replace(LEVEL_BEFORE, ''));
    const printed = ofLevel(blocks).find((unit) => fold(unit.name) === name);
    return printed ?? (isUnitName({ level, name: place }) ? { level, name: place } : null);
  }
  const named = ofLevel(preamble.slice(-1));
  const names = new Set(named.map(({ name }) => fold(name)));
  return names.size === 1 ? named[0]! : null;
}

const LEVEL_BEFORE = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|tx\.?|xã|phường|thị trấn|đặc khu)\s+/iu;

const placesInBlock = oncePer(({ whole }: Block) => placesIn(whole.text));

const sentenceCase = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();

/** Where the title names no year: the one of the announcement ("… năm 2024 như sau:"). */
export function yearFrom(preamble: readonly Block[]): number | null {
  for (const { whole } of [...preamble].reverse()) {
    const match =
      /(?<!đến\s+)năm\s+(20\d\d)[^;.]{0,60}(?:như sau|cụ thể|năm đầu|gồm các|dưới đây|nội dung(?:\s\p{L}+){0,4}\s*[:.]?$)/iu.exec(
        whole.text,
      );
    if (match) return Number(match[1]);
  }
  return null;
}
