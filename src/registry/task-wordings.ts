/** Wordings of plans that say the same: two tasks that differ in nothing else are one. */
import { fold, frozen, lazy, phrase } from './match.ts';
import { guarded, signsOf } from './needs.ts';

const ALIKE: readonly (readonly [wordings: string, one: string])[] = frozen([
  ['(?:mở|tổ chức) (?:các )?lớp (?:tập huấn|bồi dưỡng|đào tạo)|tổ chức (?:tập huấn|bồi dưỡng|đào tạo)', 'bồi dưỡng'],
  ['(?:đào tạo, )?(?:bồi dưỡng, tập huấn|tập huấn, bồi dưỡng)|đào tạo, bồi dưỡng|tập huấn', 'bồi dưỡng'],
  ['còn giá trị (?:sử dụng|pháp lý)|đang (?:có|còn) hiệu lực', 'còn hiệu lực'],
  ['hồ sơ(?:,| và) kết quả', 'kết quả'],
  ['thuộc thẩm quyền giải quyết', 'thuộc thẩm quyền'],
  ['sự hài lòng', 'mức độ hài lòng'],
  ['(?:đối với|về|trong)(?: việc| công tác)? giải quyết', 'về giải quyết'],
  ['niêm yết(?:,| và)? công khai|công khai(?:,| và)? niêm yết', 'niêm yết'],
  [
    'người dân, (?:tổ chức|doanh nghiệp)|người dân và (?:tổ chức|doanh nghiệp)|tổ chức, (?:cá nhân|công dân)|cá nhân, tổ chức',
    'người dân',
  ],
]);

const compiled = lazy(() =>
  ALIKE.map(([wordings, one]) => ({
    pattern: new RegExp(phrase(wordings).source, 'gu'),
    one,
  })),
);

/** Most tasks hold none of them, and stay the text that is known elsewhere. */
const anyOfThem = lazy(() => guarded(ALIKE.map(([wordings]) => wordings).join('|'), phrase));

/** The text with one wording for all that say the same: folded, where it holds any of them. */
export function inOneWording(text: string): string {
  const folded = fold(text);
  if (!anyOfThem()(signsOf(folded))?.test(folded)) return text;
  return compiled().reduce((rest, { pattern, one }) => rest.replace(pattern, one), folded);
}
