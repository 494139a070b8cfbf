import type { Bilingual } from './words.ts';

export const HEADER_WORDS = {
  'header/number': {
    vi: {
      title: 'Số của văn bản bị bỏ trống',
      why: 'Văn bản hành chính phải có số và ký hiệu; kế hoạch chưa có số thì chưa thể viện dẫn, theo dõi hay chấm điểm.',
      message: ({ found }) => `Số văn bản để trống: «${found}»; cần số đầy đủ, ví dụ «12/KH-UBND».`,
      suggestion: () => 'Ghi số do văn thư cấp vào chỗ trống trước khi ký.',
    },
    en: {
      title: 'The document number is left blank',
      why: 'An administrative document must bear a number and code; without it the plan cannot be cited, tracked or scored.',
      message: ({ found }) =>
        `The number is printed blank: «${found}»; a full number is expected, such as «12/KH-UBND».`,
      suggestion: () => 'Enter the number given by the records clerk before signing.',
    },
  },
} satisfies Record<string, Bilingual>;
