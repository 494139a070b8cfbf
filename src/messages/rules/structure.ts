import { ours } from '../our-phrases.ts';
import type { Bilingual } from './words.ts';

export const STRUCTURE_WORDS = {
  'section/missing': {
    vi: {
      title: 'Thiếu phần bắt buộc của kế hoạch',
      why: 'Thiếu mục tiêu, nhiệm vụ hay tổ chức thực hiện thì kế hoạch không đánh giá được.',
      message: ({ section }) => `Kế hoạch không có phần «${section}».`,
      suggestion: ({ section }) => `Bổ sung phần «${section}».`,
    },
    en: {
      title: 'A required part is missing',
      why: 'Without targets, tasks or organisation a plan cannot be assessed.',
      message: ({ section }) => `The plan has no part «${ours(section)}».`,
      suggestion: ({ section }) => `Add the part «${ours(section)}».`,
    },
  },
  'section/misplaced': {
    vi: {
      title: 'Mục tiêu nằm trong phần nhiệm vụ',
      why: 'Mục tiêu đứng thành phần riêng thì dễ theo dõi, dễ chấm điểm hơn.',
      message: ({ chapter }) => `Mục tiêu, chỉ tiêu nằm trong phần «${chapter}».`,
      suggestion: () => 'Cân nhắc tách mục tiêu, chỉ tiêu thành phần riêng.',
    },
    en: {
      title: 'Targets inside the task section',
      why: 'Targets in a section of their own are easier to follow and to score.',
      message: ({ chapter }) => `Targets stand inside «${chapter}».`,
      suggestion: () => 'Consider a section of its own for targets.',
    },
  },
  'section/funding': {
    vi: {
      title: 'Không nêu kinh phí thực hiện',
      why: 'Nhiệm vụ không có nguồn kinh phí khó thực hiện; kinh phí CCHC được bố trí trong dự toán hằng năm.',
      message: () => 'Kế hoạch không có phần, điểm hay nhiệm vụ nào về kinh phí thực hiện.',
      suggestion: () => 'Bổ sung mục «Kinh phí thực hiện» hoặc giao nhiệm vụ bố trí kinh phí.',
    },
    en: {
      title: 'Funding is not mentioned',
      why: 'Tasks without money are rarely done; reform funds are part of the yearly estimate.',
      message: () => 'No section, point or duty says what the plan is paid from.',
      suggestion: () => 'Add a section on funding, or make it a duty of the finance office.',
    },
  },
  'pillar/missing': {
    vi: {
      title: 'Thiếu một nội dung cải cách',
      why: 'Nghị quyết 76/NQ-CP có sáu nội dung; Chỉ số CCHC chấm kế hoạch theo đủ các nội dung.',
      message: ({ pillar }) => `Kế hoạch không có nội dung «${pillar}».`,
      suggestion: ({ pillar }) => `Bổ sung mục tiêu, nhiệm vụ của nội dung «${pillar}».`,
    },
    en: {
      title: 'A reform area is missing',
      why: 'Resolution 76/NQ-CP has six areas; the PAR index scores the plan on all of them.',
      message: ({ pillar }) => `The plan has no part on «${ours(pillar)}».`,
      suggestion: ({ pillar }) => `Add targets and tasks for «${ours(pillar)}».`,
    },
  },
  'pillar/no-target': {
    vi: {
      title: 'Nội dung cải cách không có chỉ tiêu định lượng',
      why: 'Không có con số thì cuối năm không đánh giá được mức độ hoàn thành.',
      message: ({ pillars, count }) => `${count} nội dung không có chỉ tiêu định lượng nào: ${pillars}.`,
      suggestion: () => 'Bổ sung ít nhất một chỉ tiêu có số cho mỗi nội dung.',
    },
    en: {
      title: 'Areas without any figure',
      why: "Without a figure nobody can tell at the year's end whether the area was done.",
      message: ({ pillars, count }) => `${count} area(s) without any quantified target: ${ours(pillars)}.`,
      suggestion: () => 'Add at least one target with a figure to each area.',
    },
  },
  'pillar/no-task': {
    vi: {
      title: 'Nội dung cải cách không có nhiệm vụ',
      why: 'Có đề mục hay chỉ tiêu mà không có việc làm thì không thể hoàn thành.',
      message: ({ pillar }) => `Nội dung «${pillar}» có đề mục hoặc chỉ tiêu nhưng không có nhiệm vụ nào.`,
      suggestion: ({ pillar }) => `Bổ sung nhiệm vụ cho nội dung «${pillar}».`,
    },
    en: {
      title: 'An area without a task',
      why: 'A heading or target without work behind it cannot be fulfilled.',
      message: ({ pillar }) => `«${ours(pillar)}» has a heading or target, but no task.`,
      suggestion: ({ pillar }) => `Add tasks for «${ours(pillar)}».`,
    },
  },
  'pillar/title-varies': {
    vi: {
      title: 'Một nội dung mang nhiều tên',
      why: 'Tên gọi khác nhau làm khó đối chiếu giữa phần lời, phụ lục và báo cáo.',
      message: ({ first, second }) => `Cùng một nội dung, chỗ này gọi «${second}», chỗ khác gọi «${first}».`,
      suggestion: ({ official }) => `Thống nhất tên, theo Nghị quyết 76/NQ-CP: «${official}».`,
    },
    en: {
      title: 'One area under several names',
      why: 'Different names make body, appendix and reports hard to compare.',
      message: ({ first, second }) => `One area is called «${second}» here and «${first}» elsewhere.`,
      suggestion: ({ official }) => `Use one name, by Resolution 76/NQ-CP: «${official}».`,
    },
  },
  'appendix/missing': {
    vi: {
      title: 'Nhắc đến phụ lục nhưng không có phụ lục',
      why: 'Phụ lục là phần giao việc, thời hạn, sản phẩm; thiếu phụ lục thì kế hoạch không chấm điểm được.',
      message: ({ label }) =>
        label
          ? `Kế hoạch dẫn tới «${label}» nhưng trong văn bản không có phụ lục đó.`
          : 'Kế hoạch dẫn tới phụ lục nhưng trong văn bản không có phụ lục nào.',
      suggestion: ({ label }) => (label ? 'Kèm phụ lục đó, hoặc sửa câu dẫn.' : 'Kèm phụ lục, hoặc bỏ câu dẫn.'),
    },
    en: {
      title: 'An appendix is referred to and absent',
      why: 'The appendix assigns work, time and product; without it the plan cannot be scored.',
      message: ({ label }) =>
        label
          ? `The plan refers to «${label}», which the document does not hold.`
          : 'The plan refers to an appendix, but holds none.',
      suggestion: ({ label }) =>
        label ? 'Attach that appendix, or correct the reference.' : 'Attach the appendix, or drop the reference.',
    },
  },
  'appendix/count': {
    vi: {
      title: 'Phụ lục không khớp với phần lời',
      why: 'Người nhận có thể tưởng thiếu phụ lục.',
      message: ({ found, column, count }) =>
        column
          ? `Phần lời nói ${column} ghi trong phụ lục, nhưng bảng của phụ lục không có cột ${column}.`
          : `Phần lời nói «${found}» nhưng văn bản chỉ có ${count} phụ lục.`,
    },
    en: {
      title: 'Appendix and body disagree',
      why: 'The reader will look for an appendix that is not there.',
      message: ({ found, column, count }) =>
        column
          ? `The body says that the appendix tells «${column}», and its table has no column for it.`
          : `The body speaks of «${found}», and the document holds ${count} appendix.`,
    },
  },
  'pillar/no-lead': {
    vi: {
      title: 'Nội dung không có đơn vị phụ trách',
      why: 'Không ai chịu trách nhiệm thì nội dung đó không được thực hiện.',
      message: ({ pillars, count }) => `${count} nội dung không có đơn vị chủ trì, phụ trách: ${pillars}.`,
      suggestion: () => 'Giao đơn vị chủ trì từng nội dung.',
    },
    en: {
      title: 'An area that nobody leads',
      why: 'What nobody answers for is not done.',
      message: ({ pillars, count }) => `${count} area(s) without anyone in charge: ${ours(pillars)}.`,
      suggestion: () => 'Give each area a lead.',
    },
  },
} satisfies Record<string, Bilingual>;
