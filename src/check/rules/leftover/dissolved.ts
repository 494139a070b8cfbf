import { sentencesOf } from '../../../language/sentences.ts';
import type { At } from '../../../plan/types.ts';
import {
  type Body,
  type BodyMention,
  bodiesIn,
  bodyExistsOn,
  bodyHasEnded,
  bodyScreens,
} from '../../../registry/bodies.ts';
import { fold } from '../../../registry/match.ts';
import { PROVINCES, REORGANISATION } from '../../../registry/provinces.ts';
import { screen } from '../../../registry/screen.ts';
import { cellAt, type Place, together } from '../../places.ts';
import { asPrinted, quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import { isTextOrProduct, textsHolding } from '../../text-places.ts';
import { isLettersAlone } from '../../units.ts';

/** A district's departments; a commune has some of the same names, but not "của huyện". */
const DEPARTMENT =
  'phòng (?:nội vụ|tư pháp|tài chính - kế hoạch|kinh tế(?: và hạ tầng| - hạ tầng)?|quản lý đô thị|y tế|văn hóa và thông tin|giáo dục và đào tạo|tài nguyên và môi trường|nông nghiệp(?: và phát triển nông thôn)?|lao động - thương binh và xã hội)';
/** Districts as living bodies; what was theirs, merged or handed over is rightly spoken of. */
const LIVE_DISTRICT = new RegExp(
  `(?<!\\p{L})(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|${DEPARTMENT}|huyện ủy|thị ủy|quận ủy)(?: của)?(?: các)? ?(?:huyện|quận|thị xã)(?!\\p{L})|(?<!\\p{L})(?:huyện ủy|thị ủy|quận ủy)(?!\\p{L})|(?<!\\p{L})cấp huyện(?!\\p{L})|(?<!\\p{L})(?:chi cục thuế|kho bạc(?: nhà nước)?|bảo hiểm xã hội|công an|viện kiểm sát(?: nhân dân)?|tòa án(?: nhân dân)?|chi cục thi hành án(?: dân sự)?) (?:huyện|quận|thị xã)(?!\\p{L})|(?<!\\p{L})(?:người dân|nhân dân|ubnd|hđnd|đảng ủy|công an|trên địa bàn) thị trấn(?!\\p{L})`,
  'u',
);
const LIVE_DISTRICT_SCREEN = screen(LIVE_DISTRICT.source);
/** The cities of provinces ended as well; those of the Government's own rank did not. */
const CITY = '(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)(?: của)? thành phố';
const CITY_SCREEN = screen(CITY);
const LIVING_CITIES = PROVINCES.flatMap(({ level, name }) => (level === 'thành phố' ? [fold(name)] : []));
const LIVE_CITY = new RegExp(`(?<!\\p{L})${CITY} (?!(?:${LIVING_CITIES.join('|')})(?!\\p{L}))`, 'u');
/** What follows is a name only where it is written as one. */
function liveCity(text: string, folded: string): string | undefined {
  const at = text.length === folded.length ? LIVE_CITY.exec(folded)?.index : undefined;
  const named = at === undefined ? null : /^.*?[Tt]hành phố(?: \p{Lu}\p{Ll}*)+/u.exec(text.slice(at));
  return named ? fold(named[0]) : undefined;
}
const IN_THE_PAST =
  /(?<!\p{L})nguyên (?:lãnh đạo|chủ tịch|phó|trưởng|giám đốc|cán bộ|công chức)|trước đây|trước ngày 0?1\/0?7\/2025|chuyển (?:về|đến|lên|xuống|từ)|cũ|sáp nhập|sắp xếp|chuyển giao|bàn giao|giải thể|kết thúc hoạt động|không (?:còn |có )?(?:tổ chức|cấp huyện)|(?:khi|thời) còn|còn (?:nhắc|ghi|nêu|quy định|căn cứ)|thay (?:thế )?cụm từ/u;

/** Papers and seals of theirs, and what people are owed who left. */
const LEFT_BEHIND =
  /còn hiệu lực|(?<!\p{L})(?:nghỉ|thôi) việc|nghỉ hưu|dôi dư|thu hồi con dấu|(?:ban hành|xây dựng|lập|lưu trữ[^.;:,]{0,60}) (?:trong |từ )?(?:giai đoạn|năm) 20(?:1\d|2[0-5])/u;
/** What they did and were given while they stood, and what a past year is compared with. */
const IN_THEIR_TIME =
  /được [^.;:]{0,60}?tặng (?:bằng|giấy|cờ)|(?:cùng kỳ|so với) năm 20(?:1\d|2[0-5])(?!\d)|^(?:trong )?(?:năm 20(?:1\d|2[0-4])|(?:0?6 tháng đầu|quý ii?) năm 2025)[, ]/u;

/** Whoever is to be reported to is alive, whatever the sentence says of a merger in another clause. */
const ANSWERED_TO = new RegExp(
  `(?:báo cáo|trình|xin ý kiến|đề nghị|gửi|phối hợp)(?: chặt chẽ)?(?: lên| về| với| cùng)? (?:${LIVE_DISTRICT.source})`,
  'u',
);
const isOfThePast = (folded: string): boolean =>
  [IN_THE_PAST, LEFT_BEHIND, IN_THEIR_TIME].some((past) => past.test(folded)) &&
  !folded.split(/[,;:]/u).some((clause) => ANSWERED_TO.test(clause) && !IN_THE_PAST.test(clause));

/** In a sentence, "tài chính, ngân sách" or "phần mềm kế toán" is a field of work; the post has a dash or its own word. */
const FIELD_OF_WORK = /^(?:tư pháp|tài chính|văn hóa|địa chính|lao động|kế toán)[^-]*$/u;
/** So is "nghiệp vụ đất đai, tư pháp - hộ tịch": what is learned, done or kept. */
const WORK =
  /(?<!\p{L})(?:nghiệp vụ|lĩnh vực|kỹ năng|chuyên môn|hồ sơ|thủ tục|tthc|dữ liệu|phụ trách|kỷ luật)(?!\p{L})[^.;:]{0,40}$/u;
const OFFICE = /^(?:công chức|cán bộ|bộ phận|ban)(?!\p{L})/u;
/** "Phó Chủ tịch phụ trách văn hóa - xã hội": what somebody is charged with, whatever the post. */
const CHARGED = /^phụ trách(?!\p{L})/u;
const isFieldOfWork = (folded: string, { start, end }: BodyMention): boolean => {
  const name = folded.slice(start, end);
  return CHARGED.test(name) || FIELD_OF_WORK.test(name) || (!OFFICE.test(name) && WORK.test(folded.slice(0, start)));
};

const OF_DISTRICT = /^(?: và \p{L}+ \p{L}+)?(?: của)?(?: các)? (?:cấp huyện|huyện|quận|thị xã|thành phố)(?!\p{L})/u;

/** Each unit keeps its books, whatever became of the post: "Kế toán ngân sách xã". */
const isBookkeeper = (folded: string, { start, end }: BodyMention): boolean =>
  /^kế toán[^-]*$/u.test(folded.slice(start, end));

/**
 * "Công chức Tư pháp, Văn phòng HĐND và UBND", "Phòng Văn hóa - Xã hội (bộ phận Nội vụ)": whoever has that field in an
 * office that stands, by no old post's full name.
 */
const isNowIn = (text: string, mentions: readonly BodyMention[], index: number, iso: string): boolean => {
  const { start, end } = mentions[index]!;
  if (/[-–]/u.test(text.slice(start, end))) return false;
  const stands = (office: BodyMention | undefined): office is BodyMention =>
    office !== undefined && bodyExistsOn(office.body, iso);
  const [before, behind] = [mentions[index - 1], mentions[index + 1]];
  return (
    (stands(behind) && /^(?:,| thuộc| của)? $/u.test(text.slice(end, behind.start))) ||
    (stands(before) && /^ ?\($/u.test(text.slice(before.end, start)))
  );
};

/** A district or an old post as if it still stood, in a plan after 1 July 2025. One finding per name. */
export const leftoverDissolved = defineRule({
  id: 'leftover/dissolved',
  level: 'warning',
  tier: 'A',
  basis: 'Luật Tổ chức chính quyền địa phương 72/2025/QH15: chính quyền địa phương hai cấp từ 01/7/2025',
  *check(subject) {
    const { date, plan } = subject;
    if (!date || date.earliest < REORGANISATION) return;
    const found = new Map<string, { words: string; places: Place[] }>();
    // Departments of the province were merged under other names, which is told of their terms.
    const hasEnded = (body: Body): boolean => bodyHasEnded(body, date.earliest) && body.level !== 'province';
    // … and have offices of their own that are called as a district's were.
    const isOwnOffice = (folded: string, { body, end }: BodyMention): boolean =>
      subject.level === 'sở' && body.level === 'district' && !OF_DISTRICT.test(folded.slice(end));
    const note = (text: string, where: string | null, at: At, isCell = true): void => {
      const folded = fold(text);
      const gone = bodiesIn(text).find(
        (mention, index, all) =>
          !bodyExistsOn(mention.body, date.iso) &&
          !isLettersAlone(folded, mention) &&
          hasEnded(mention.body) &&
          !isOwnOffice(folded, mention) &&
          !isBookkeeper(folded, mention) &&
          !isNowIn(folded, all, index, date.iso) &&
          (isCell || !isFieldOfWork(folded, mention)),
      );
      const words = gone
        ? folded.slice(gone.start, gone.end)
        : (LIVE_DISTRICT.exec(folded)?.[0] ?? liveCity(text, folded));
      if (words === undefined || isOfThePast(folded)) return;
      const name = gone?.body.name ?? words;
      const known = found.get(name) ?? { words: asPrinted(text, words), places: [] };
      found.set(name, known);
      known.places.push({ evidence: quote(text), where, at });
    };
    for (const place of textsHolding(subject, [...bodyScreens(hasEnded), LIVE_DISTRICT_SCREEN, CITY_SCREEN])) {
      if (place.part === 'preamble' || !isTextOrProduct(place)) continue;
      for (const sentence of sentencesOf(place.text)) {
        note(sentence, place.where, place.at, place.part === 'unit');
      }
    }
    for (const { row, where } of subject.rows) {
      for (const unit of row.leads) note(unit, where, cellAt(row, 'lead'));
      for (const unit of row.coordinators) note(unit, where, cellAt(row, 'coordinator'));
    }
    // "Lưu: VT, VHXH" names the drafter by letters that outlived the office.
    for (const line of plan.header.recipients)
      if (!/^lưu(?!\p{L})/iu.test(line)) note(line, 'Nơi nhận', plan.header.at.recipients ?? []);
    for (const { words, places } of found.values()) {
      const [first, ...more] = places;
      if (!first) continue;
      yield { data: { found: words }, actual: words, ...together(first, more) };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản còn nhắc đến cấp huyện; kiến nghị sửa quy định không còn phù hợp khi không có cấp huyện.',
      finds: [],
    },
    {
      frame: 'signature',
      text: 'Nơi nhận:\n- UBND huyện Sơn Trà (để b/c);\n- Văn phòng HĐND và UBND xã;\n- Phòng Kinh tế xã;\n- Phòng Văn hóa - Xã hội xã;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Văn Thành',
      finds: ['UBND huyện Sơn Trà (để b/c)'],
    },
    {
      frame: 'signature',
      year: 2025,
      text: 'Nơi nhận:\n- UBND huyện Sơn Trà (để b/c);\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Văn Thành',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Xử lý kết quả rà soát văn bản của HĐND, UBND huyện Sơn Trà ban hành giai đoạn 2019 - 2025.\nb) Tổng hợp văn bản của cấp huyện còn hiệu lực trên địa bàn xã.\nc) Năm 2024, UBND huyện Sơn Trà được tặng Cờ thi đua; nghiên cứu áp dụng cách làm này.\nd) Rà soát 12 quyết định còn hiệu lực, báo cáo UBND huyện Sơn Trà.',
      finds: ['Rà soát 12 quyết định còn hiệu lực, báo cáo UBND huyện Sơn Trà.'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát vị trí việc làm | Đề án | Phòng Văn hóa - Xã hội (bộ phận Nội vụ) | Phòng Kinh tế xã | Quý I/2026\n2 | Chi trả chế độ cho người hoạt động không chuyên trách cấp huyện nghỉ việc | Danh sách | Phòng Kinh tế xã | Phòng Văn hóa - Xã hội xã | Quý I/2026',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '4. Cải cách chế độ công vụ\na) Bồi dưỡng nghiệp vụ đất đai, tư pháp - hộ tịch cho công chức mới.\nb) Phân công công chức Tư pháp - Hộ tịch trực tại quầy.',
      finds: ['Phân công công chức Tư pháp - Hộ tịch trực tại quầy.'],
    },
    {
      frame: 'tasks',
      text: '7. Chỉ đạo, điều hành\na) Gửi báo cáo về UBND thành phố Sơn Bình.\nb) Trao đổi với UBND thành phố Đà Nẵng, UBND thành phố quyết định.\nc) Phối hợp với Kho bạc nhà nước huyện.\nd) Hướng dẫn người dân thị trấn nộp hồ sơ; số hóa hồ sơ của người dân thị trấn Phú Lộc cũ.',
      finds: [
        'Gửi báo cáo về UBND thành phố Sơn Bình.',
        'Phối hợp với Kho bạc nhà nước huyện.',
        'Hướng dẫn người dân thị trấn nộp hồ sơ;',
      ],
    },
    {
      frame: 'tasks',
      text: '5. Cải cách tài chính công\na) Kiểm kê tài sản dôi dư sau sắp xếp, trình UBND huyện Sơn Trà quyết định.\nb) Tiếp nhận hồ sơ do UBND huyện Sơn Trà bàn giao, báo cáo UBND tỉnh.',
      finds: ['Kiểm kê tài sản dôi dư sau sắp xếp, trình UBND huyện Sơn Trà quyết định.'],
    },
    {
      frame: 'tasks',
      text: '4. Cải cách chế độ công vụ\na) Cử công chức học nghiệp vụ tài chính, ngân sách; sử dụng phần mềm kế toán.\nb) Công chức Tư pháp - Hộ tịch đăng ký khai sinh tại nhà.',
      finds: ['Công chức Tư pháp - Hộ tịch đăng ký khai sinh tại nhà.'],
    },
    {
      frame: 'table',
      text: '1 | Tự chấm điểm chỉ số | Hồ sơ gửi Phòng Nội vụ huyện | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026\n2 | Tiếp nhận tài sản | Biên bản bàn giao với UBND huyện Sơn Trà | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý I/2026',
      finds: ['Hồ sơ gửi Phòng Nội vụ huyện'],
    },
    {
      frame: 'table',
      text: '1 | Kiểm tra chợ | Biên bản | Phòng Kinh tế xã | Phòng Kinh tế các huyện, thị xã | Quý I/2026\n2 | Kiểm tra giá | Biên bản | Phòng Kinh tế xã | Phòng Kinh tế các xã lân cận | Quý II/2026',
      finds: ['Phòng Kinh tế các huyện, thị xã'],
    },
    {
      frame: 'table',
      text: '1 | Thu lệ phí | Sổ thu | Kế toán ngân sách xã | Phòng Kinh tế xã | Quý I/2026\n2 | Nhận hồ sơ tại thôn | Báo cáo | Bưu điện văn hóa xã; Bộ phận Một cửa xã | Phòng Kinh tế xã | Quý II/2026',
      finds: [],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản do xã ban hành | Báo cáo | Công chức Tư pháp, Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026\n2 | Công khai ngân sách xã | Thông báo | Công chức Tài chính - Kế toán, Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý I/2026',
      finds: ['Công chức Tài chính - Kế toán, Phòng Kinh tế xã'],
    },
  ],
});
