import { ours } from '../our-phrases.ts';
import type { Bilingual } from './words.ts';

/** Words of an upper limit. */
const CEILING = /dưới|tối đa|không quá|vượt quá|trở xuống/iu;

export const TARGET_WORDS = {
  'target/conflict': {
    vi: {
      title: 'Hai giá trị khác nhau cho một chỉ tiêu',
      why: 'Không biết chấm điểm, báo cáo theo con số nào.',
      message: ({ first, second, where }) =>
        `Cùng một chỉ tiêu, chỗ này ghi «${second}», chỗ khác (${where}) ghi «${first}».`,
      suggestion: () => 'Thống nhất một giá trị trong toàn văn bản và phụ lục.',
    },
    en: {
      title: 'Two values for one indicator',
      why: 'Nobody knows which figure counts.',
      message: ({ first, second, where }) =>
        `One indicator is «${second}» here and «${first}» elsewhere (${ours(where)}).`,
      suggestion: () => 'Use one value in body and appendix.',
    },
  },
  'target/no-value': {
    vi: {
      title: 'Mục tiêu không có giá trị để đánh giá',
      why: 'Mục tiêu không có con số thì cuối năm không kết luận được đạt hay không đạt.',
      message: ({ found }) => `Mục tiêu «${found}» không có giá trị cụ thể.`,
      suggestion: () => 'Ghi giá trị, mốc so sánh hoặc thứ hạng cần đạt.',
    },
    en: {
      title: 'A target without a value',
      why: 'Without a figure nobody can say whether it was reached.',
      message: ({ found }) => `The target «${found}» has no value.`,
      suggestion: () => 'State the value, base or rank to be reached.',
    },
  },
  'target/operator': {
    vi: {
      title: 'Ngưỡng chỉ tiêu tự mâu thuẫn',
      why: '«trên … trở lên» vừa loại trừ vừa bao gồm chính con số đó.',
      message: ({ found }) => `Cách ghi «${found}» mâu thuẫn: không rõ có gồm chính con số đó không.`,
      suggestion: ({ found }) =>
        CEILING.test(String(found))
          ? 'Dùng một cách: «dưới …», «không quá …» hoặc «từ … trở xuống»; nếu muốn nói mức thấp nhất: «từ … trở lên».'
          : 'Dùng «từ … trở lên» hoặc «trên …».',
    },
    en: {
      title: 'Operators that contradict',
      why: '«trên … trở lên» both excludes and includes the figure.',
      message: ({ found }) => `«${found}» contradicts itself: does it include the figure or not?`,
      suggestion: ({ found }) =>
        CEILING.test(String(found))
          ? 'Say it one way: «dưới …», «không quá …» or «từ … trở xuống»; for a floor «từ … trở lên».'
          : 'Write «từ … trở lên» or «trên …».',
    },
  },
  'target/no-task': {
    vi: {
      title: 'Chỉ tiêu không có nhiệm vụ bảo đảm',
      why: 'Chỉ tiêu không gắn với việc làm nào khó đạt.',
      message: ({ count }) => `${count} chỉ tiêu không thấy nhiệm vụ nào phục vụ.`,
      suggestion: () => 'Bổ sung nhiệm vụ cho các chỉ tiêu này.',
    },
    en: {
      title: 'Targets that no task serves',
      why: 'A target without work behind it is rarely met.',
      message: ({ count }) => `${count} target(s) that no task seems to serve.`,
      suggestion: () => 'Add tasks for them.',
    },
  },
  'target/below-national': {
    vi: {
      title: 'Chỉ tiêu thấp hơn mức quốc gia',
      why: 'Chỉ tiêu địa phương thường không thấp hơn mức Chính phủ đề ra cho cùng thời điểm.',
      message: ({ value, national, year, basis }) =>
        `Chỉ tiêu ${value}% thấp hơn mức quốc gia ${national}% (đến năm ${year}, theo ${basis}).`,
      suggestion: ({ national }) => `Cân nhắc nâng lên ít nhất ${national}%.`,
    },
    en: {
      title: 'Weaker than the national value',
      why: 'A local target is seldom below what the Government asks for the time.',
      message: ({ value, national, year, basis }) =>
        `${value}% is below the national ${national}% (by ${year}, ${basis}).`,
      suggestion: ({ national }) => `Consider at least ${national}%.`,
    },
  },
  'target/only-in-tasks': {
    vi: {
      title: 'Con số chỉ nằm trong phần nhiệm vụ',
      why: 'Người đọc phần mục tiêu sẽ không thấy cam kết này.',
      message: ({ count }) => `${count} con số chỉ nêu ở phần nhiệm vụ, không có trong phần mục tiêu.`,
      suggestion: () => 'Đưa các chỉ tiêu này vào phần mục tiêu.',
    },
    en: {
      title: 'A figure only among the tasks',
      why: 'Readers of the targets do not see the promise.',
      message: ({ count }) => `${count} figure(s) stand only among the tasks.`,
      suggestion: () => 'Add them to the targets.',
    },
  },
} satisfies Record<string, Bilingual>;
