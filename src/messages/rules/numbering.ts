import { ours } from '../our-phrases.ts';
import type { Bilingual } from './words.ts';

const WHY_VI = 'Số mục sai làm việc viện dẫn, giao việc và đối chiếu báo cáo không xác định được điểm nào.';
const WHY_EN = 'Wrong labels leave open which point is cited, assigned or reported on.';

/** "3, 4, 5": of several labels left out, numbering goes on with the first. */
const firstOf = (missing: string | number | undefined): string => String(missing ?? '').split(',')[0]!;

export const NUMBERING_WORDS = {
  'numbering/duplicate': {
    vi: {
      title: 'Số mục bị trùng',
      why: WHY_VI,
      message: ({ label }) => `Nhãn «${label}» được dùng hai lần trong cùng một mục.`,
      suggestion: () => 'Đánh lại số các điểm phía sau.',
    },
    en: {
      title: 'A label is used twice',
      why: WHY_EN,
      message: ({ label }) => `The label «${label}» stands twice among its siblings.`,
      suggestion: () => 'Renumber the points that follow.',
    },
  },
  'numbering/skipped': {
    vi: {
      title: 'Số mục bị bỏ sót',
      why: WHY_VI,
      message: ({ label, missing }) => `Trước «${label}» thiếu «${missing}».`,
      suggestion: ({ missing }) => `Kiểm tra có sót điểm không; nếu không, đánh lại từ «${firstOf(missing)}».`,
    },
    en: {
      title: 'A label is left out',
      why: WHY_EN,
      message: ({ label, missing }) => `«${missing}» is missing before «${label}».`,
      suggestion: ({ missing }) => `See whether a point was lost; if not, renumber from «${firstOf(missing)}».`,
    },
  },
  'numbering/style': {
    vi: {
      title: 'Kiểu đánh số không thống nhất',
      why: WHY_VI,
      message: ({ label, expected }) =>
        label
          ? `Nhãn «${label}» không đúng kiểu của các điểm cùng mục; cần «${expected}».`
          : `Điểm này không có nhãn; cần ${expected}.`,
    },
    en: {
      title: 'Labels of different kinds',
      why: WHY_EN,
      message: ({ label, expected }) =>
        label
          ? `The label «${label}» is not of its siblings' kind; «${ours(expected)}» is expected.`
          : `This point has no label; expected: ${ours(expected)}.`,
    },
  },
} satisfies Record<string, Bilingual>;
