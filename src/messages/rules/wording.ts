import { ours } from '../our-phrases.ts';
import type { Bilingual } from './words.ts';

export const WORDING_WORDS = {
  'leftover/year': {
    vi: {
      title: 'Năm không thể đúng, có thể chép sót từ năm trước',
      why: 'Năm sót lại cho thấy nội dung chép từ kế hoạch cũ và làm sai nhiệm vụ.',
      message: ({ found, expected }) => `Ghi «${found}», trong kế hoạch này phải là ${expected}.`,
      suggestion: ({ expected }) => `Sửa thành ${expected} hoặc nêu rõ ý so sánh.`,
    },
    en: {
      title: 'A year that cannot be meant',
      why: 'A left-over year shows text copied from an old plan, and misstates the task.',
      message: ({ found, expected }) => `Says «${found}»; in this plan it should be «${expected}».`,
      suggestion: ({ expected }) => `Write «${expected}», or say what is compared.`,
    },
  },
  'text/repeated-word': {
    vi: {
      title: 'Từ ngữ lặp liền nhau',
      why: 'Lỗi gõ, chép; làm giảm tính nghiêm túc của văn bản.',
      message: ({ found }) => `Lặp «${found}».`,
      suggestion: ({ found }) => `Bỏ một lần «${found}».`,
    },
    en: {
      title: 'A word or phrase doubled',
      why: 'A slip of typing or copying.',
      message: ({ found }) => `«${found}» is doubled.`,
      suggestion: ({ found }) => `Remove one «${found}».`,
    },
  },
  'text/duplicate': {
    vi: {
      title: 'Đoạn văn in hai lần',
      why: 'Đoạn lặp làm rối: cùng một việc nằm ở hai nơi.',
      message: ({ other }) => `Đoạn này lặp lại nguyên văn ${other}.`,
      suggestion: () => 'Giữ một nơi, nơi kia dẫn chiếu.',
    },
    en: {
      title: 'A passage printed twice',
      why: 'The same work stands in two places.',
      message: ({ other }) => `This passage repeats ${ours(other)} word for word.`,
      suggestion: () => 'Keep one, refer to it from the other.',
    },
  },
  'text/incomplete': {
    vi: {
      title: 'Câu bị bỏ dở',
      why: 'Phần liệt kê đã mất hoặc quên viết.',
      message: ({ found }) => `Câu dừng ở «${found}», không có nội dung tiếp theo.`,
      suggestion: () => 'Viết tiếp hoặc bỏ phần dẫn.',
    },
    en: {
      title: 'A clause that breaks off',
      why: 'The list is lost, or was never written.',
      message: ({ found }) => `The clause breaks off at «${found}».`,
      suggestion: () => 'Complete it, or drop the opening.',
    },
  },
  'unit/name-varies': {
    vi: {
      title: 'Một đơn vị mang nhiều tên',
      why: 'Tên không thống nhất làm khó giao việc và tổng hợp.',
      message: ({ first, second }) => `Cùng một đầu mối, chỗ này gọi «${second}», chỗ khác gọi «${first}».`,
      suggestion: () => 'Dùng một tên trong toàn văn bản.',
    },
    en: {
      title: 'One unit under several names',
      why: 'Different names make tasks hard to assign and to sum up.',
      message: ({ first, second }) => `One office is called «${second}» here and «${first}» elsewhere.`,
      suggestion: () => 'Use one name throughout.',
    },
  },
  'leftover/level': {
    vi: {
      title: 'Lời của cấp khác còn sót trong kế hoạch',
      why: 'Nội dung của cấp trên chép nguyên văn thành việc của cấp dưới thì không ai thực hiện được.',
      message: ({ found }) => `«${found}» là lời của cấp khác, không phải việc của đơn vị ban hành kế hoạch này.`,
      suggestion: () => 'Sửa theo phạm vi của đơn vị, hoặc bỏ.',
    },
    en: {
      title: "Another level's words left over",
      why: 'What was copied from above as own work cannot be done below.',
      message: ({ found }) => `«${found}» are the words of another level, not the work of this one.`,
      suggestion: () => 'Fit it to the own scope, or drop it.',
    },
  },
  'leftover/locality': {
    vi: {
      title: 'Tên địa phương khác còn sót',
      why: 'Tên địa phương khác cho thấy nội dung chép từ kế hoạch nơi khác.',
      message: ({ found, of }) => `Nhắc «${found}», trong khi kế hoạch là của ${of}.`,
      suggestion: ({ expected }) => `Kiểm tra, thay bằng «${expected}» nếu là chép sót.`,
    },
    en: {
      title: 'Another place left over',
      why: 'The name of another place shows text copied from its plan.',
      message: ({ found, of }) => `Speaks of «${found}», while the plan is of ${of}.`,
      suggestion: ({ expected }) => `Check; write «${expected}» if it was copied.`,
    },
  },
  'leftover/dissolved': {
    vi: {
      title: 'Nhắc tổ chức, chức danh không còn sau 01/7/2025',
      why: 'Từ 01/7/2025 không còn cấp huyện; nhiệm vụ giao cho tổ chức không còn sẽ không ai làm.',
      message: ({ found }) => `«${found}» không còn từ 01/7/2025.`,
      suggestion: () => 'Thay bằng cơ quan tiếp nhận nhiệm vụ.',
    },
    en: {
      title: 'A body or post that ended on 1 July 2025',
      why: 'Districts ended on 1 July 2025; work given to them is done by nobody.',
      message: ({ found }) => `«${found}» has not existed since 1 July 2025.`,
      suggestion: () => 'Name the body that took the work over.',
    },
  },
  'term/outdated': {
    vi: {
      title: 'Thuật ngữ không còn dùng',
      why: 'Thuật ngữ đã được pháp luật thay thế trước ngày ban hành kế hoạch.',
      message: ({ found, since, basis, instead }) =>
        `«${found}» đã thay từ ${since} (${basis}); nay dùng «${instead}».`,
      suggestion: ({ instead }) => `Dùng «${instead}».`,
    },
    en: {
      title: 'An outdated term',
      why: 'The law had replaced the term before the plan was signed.',
      message: ({ found, since, basis, instead }) =>
        `«${found}» was replaced on ${since} (${basis}); now «${instead}».`,
      suggestion: ({ instead }) => `Write «${instead}».`,
    },
  },
  'text/spelling': {
    vi: {
      title: 'Lỗi chính tả, thiếu chữ',
      why: 'Lỗi chữ làm sai nghĩa tên gọi, thuật ngữ và giảm tính trang trọng.',
      message: ({ found, expected }) =>
        expected ? `«${found}» có thể là «${expected}».` : `«${found}» không phải âm tiết tiếng Việt.`,
      suggestion: ({ expected }) => (expected ? `Sửa thành «${expected}».` : null),
    },
    en: {
      title: 'Spelling',
      why: 'A wrong letter changes names and terms.',
      message: ({ found, expected }) =>
        expected ? `«${found}» may be meant as «${expected}».` : `«${found}» is no Vietnamese syllable.`,
      suggestion: ({ expected }) => (expected ? `Write «${expected}».` : null),
    },
  },
} satisfies Record<string, Bilingual>;
