import { type BodyClass, bodyHasEnded } from '../../../registry/bodies.ts';
import { fold } from '../../../registry/match.ts';
import { cellPlace, type Place, passagePlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { namedBodies, printedBodies } from '../../units.ts';

/** "Như Điều 3", "Như trên", "Như mục IV": all whom the plan names. */
const AS_NAMED = 'như (?:điều|trên|mục|phần)';

/** A line that reaches every office of the place. */
const REACHES_ALL = new RegExp(
  `bộ phận|công chức|cán bộ|ban,? ngành|phòng,|các phòng(?!\\s*:)|cơ quan|đơn vị|${AS_NAMED}`,
  'u',
);
/** Classes that such a line does not reach: they are no offices of the committee. */
const OUTSIDE = new Set<BodyClass>([
  'cong-an',
  'quan-su',
  'bien-phong',
  'mat-tran',
  'doan-the',
  'y-te',
  'truyen-thanh',
  'truong-hoc',
  'thon',
]);
/** … save those that are units under the committee: "các cơ quan, đơn vị thuộc UBND đặc khu". */
const UNDER_COMMITTEE = new Set<BodyClass>(['y-te', 'truyen-thanh', 'truong-hoc']);
const REACHES_UNITS_UNDER = /đơn vị (?:trực )?thuộc|đơn vị sự nghiệp|đơn vị trên địa bàn/u;
/** … and by a line that sends the plan to all whom it names. */
const REACHES_NAMED = new RegExp(AS_NAMED, 'u');
/** Units with a seal of their own, which "các phòng" does not reach; lines that do reach them. */
const OWN_SEAL = /^(?:các )?(trung tâm|chi cục|ban quản lý|quỹ|viện|bệnh viện)(?!\p{L})/u;
const REACHES_SEALS = new RegExp(`trực thuộc|đơn vị|${AS_NAMED}`, 'u');
/** Offices of central branches, posts and banks stand beside the committee: only their name or their kind reaches them. */
const BESIDE =
  /^(?:chi cục (?:thuế|thống kê|hải quan|thi hành án)|thuế|thống kê|bưu điện|kho bạc|bảo hiểm xã hội|ngân hàng|điện lực|viễn thông|tòa án|viện kiểm sát)(?!\p{L})/u;
const REACHES_BESIDE = new RegExp(`ngành dọc|trung ương đóng|${AS_NAMED}`, 'u');

/** The committees of the ranks below are nobody's office: only a line of their own reaches them. */
const BELOW = ['xã|phường|thị trấn', 'huyện|quận|thị xã'].map((names) => ({
  unit: new RegExp(`^(?:đề nghị )?(?:ubnd|ủy ban nhân dân) các (?:${names})(?!\\p{L})`, 'u'),
  reached: new RegExp(
    `(?:(?:ubnd|ủy ban nhân dân)|các|cấp) (?:các )?(?:${names})(?!\\p{L})|địa phương|${AS_NAMED}`,
    'u',
  ),
}));

/** "Các phòng, Trung tâm" reaches each centre, "Các phòng, Trung tâm Y tế" that one. */
const NO_OTHER_NAME =
  '(?= *(?:[^\\p{L}\\s]|$|và |thuộc|trực thuộc|của|sự nghiệp|liên quan|tỉnh|huyện|thành phố|xã|phường))';
const LEVEL_AT_END = / (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)$/u;

/** Units with duties or lead tasks that the plan is not sent to. One finding. */
export const recipientsUnitLeftOut = defineRule({
  id: 'recipients/unit-left-out',
  level: 'info',
  tier: 'B',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I: nơi nhận gồm cơ quan, cá nhân thực hiện, giám sát, kiểm tra',
  *check({ plan, assigned, whereIs, date }) {
    const { recipients } = plan.header;
    if (recipients.length === 0) return;
    const told = new Set(namedBodies(recipients).map((body) => body.class));
    const reachesAll = recipients.some((line) => REACHES_ALL.test(fold(line)));
    const reachesUnder = recipients.some((line) => REACHES_UNITS_UNDER.test(fold(line)));
    const reachesNamed = recipients.some((line) => REACHES_NAMED.test(fold(line)));
    const lacking = new Map<string, { name: string; place: Place }>();
    const note = (texts: readonly string[], place: () => Place): void => {
      for (const text of texts) {
        for (const { body, printed } of printedBodies(text)) {
          // Whoever is gone is to be replaced, not written to.
          if (date && bodyHasEnded(body, date.earliest)) continue;
          if (told.has(body.class) || lacking.has(body.class) || (reachesAll && !OUTSIDE.has(body.class))) continue;
          if (reachesUnder && UNDER_COMMITTEE.has(body.class)) continue;
          if (reachesNamed && body.class === 'thon') continue;
          lacking.set(body.class, { name: printed, place: place() });
        }
      }
    };
    const lines = recipients.map((line) => fold(line));
    const noteSeal = (unit: string, place: () => Place): void => {
      const folded = fold(unit);
      if (lacking.has(folded)) return;
      const below = BELOW.find((rank) => rank.unit.test(folded));
      if (below) {
        if (!lines.some((line) => below.reached.test(line))) lacking.set(folded, { name: unit, place: place() });
        return;
      }
      const name = BESIDE.exec(folded)?.[0];
      const kind = name ?? OWN_SEAL.exec(folded)?.[1];
      if (!kind || namedBodies([unit]).length > 0) return;
      const reaches = name ? REACHES_BESIDE : REACHES_SEALS;
      const own = name ?? folded.replace(LEVEL_AT_END, '');
      const isReached = lines.some(
        (line) =>
          reaches.test(line) || line.includes(own) || new RegExp(`các [^;]*${kind}${NO_OTHER_NAME}`, 'u').test(line),
      );
      if (!isReached) lacking.set(folded, { name: unit, place: place() });
    };
    for (const { unit, at } of plan.responsibilities) {
      const place = (): Place => passagePlace({ text: unit, at }, whereIs);
      note([unit], place);
      noteSeal(unit, place);
    }
    for (const named of assigned) {
      const place = (): Place => cellPlace(named, 'lead');
      note(named.leads, place);
      for (const lead of named.leads) noteSeal(lead, place);
    }
    const [first, ...more] = lacking.values();
    if (!first) return;
    yield {
      data: { units: [first, ...more].map((entry) => entry.name).join(', ') },
      ...together(
        first.place,
        more.map(({ place }) => place),
      ),
    };
  },
  examples: [
    {
      frame: 'signature',
      text: 'Nơi nhận:\n- UBND tỉnh Sơn Hà (để b/c);\n- Văn phòng HĐND và UBND xã;\n- Phòng Văn hóa - Xã hội xã;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Văn Thành',
      finds: ['Phòng Kinh tế xã'],
    },
    {
      frame: 'signature',
      text: 'Nơi nhận:\n- UBND tỉnh Sơn Hà (để b/c);\n- Các phòng, bộ phận chuyên môn xã;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Văn Thành',
      finds: [],
    },
    {
      frame: 'signature',
      text: 'Nơi nhận:\n- Như mục V;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Văn Thành',
      finds: [],
    },
    {
      frame: 'signature',
      text: 'Nơi nhận:\n- UBND tỉnh Sơn Hà;\n- VP; P.KT; P.VHXH; CAX;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Văn Thành',
      finds: [],
    },
    {
      frame: 'table',
      text: '1 | Trả kết quả tại nhà | Báo cáo | Bưu điện xã | Văn phòng HĐND và UBND xã | Quý IV/2026',
      finds: ['Bưu điện xã'],
    },
  ],
});
