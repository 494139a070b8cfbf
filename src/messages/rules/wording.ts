import type { Bilingual } from './words.ts';

export const WORDING_WORDS = {
  'leftover/year': {
    vi: {
      title: 'Năm không thể đúng, có thể chép sót từ năm trước',
      why: 'Năm sót lại cho thấy nội dung chép từ kế hoạch cũ và làm sai nhiệm vụ.',
      message: ({ found, expected }) => `Ghi «năm ${found}», trong kế hoạch này phải là năm ${expected}.`,
      suggestion: ({ expected }) => `Sửa thành năm ${expected} hoặc nêu rõ ý so sánh.`,
    },
    en: {
      title: 'A year that cannot be meant',
      why: 'A left-over year shows text copied from an old plan, and misstates the task.',
      message: ({ found, expected }) => `Says «năm ${found}»; in this plan it should be ${expected}.`,
      suggestion: ({ expected }) => `Write ${expected}, or say what is compared.`,
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
      message: ({ other }) => `This passage repeats ${other} word for word.`,
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
} satisfies Record<string, Bilingual>;
