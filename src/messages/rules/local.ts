import type { Bilingual } from './words.ts';

export const LOCAL_WORDS = {
  'local/section': {
    vi: {
      title: 'Thiếu phần mà địa phương yêu cầu',
      why: 'Hướng dẫn của tỉnh có thể yêu cầu thêm phần ngoài bố cục chung; khai báo trong cchc.yaml.',
      message: ({ name }) => `Kế hoạch không có phần «${name}» mà địa phương yêu cầu.`,
      suggestion: ({ name }) => `Bổ sung phần «${name}».`,
    },
    en: {
      title: 'A section that the province asks for is missing',
      why: "A province's guidance may ask for sections beyond the usual ones; they are named in cchc.yaml.",
      message: ({ name }) => `The plan has no section «${name}», which local rules require.`,
      suggestion: ({ name }) => `Add the section «${name}».`,
    },
  },
  'local/indicator': {
    vi: {
      title: 'Thiếu chỉ tiêu bắt buộc, hoặc chỉ tiêu thấp hơn mức được giao',
      why: 'Chỉ tiêu cấp trên giao phải có trong kế hoạch và không thấp hơn mức được giao.',
      message: ({ name, expected, found }) =>
        found
          ? `Chỉ tiêu «${name}» đặt ${found}; địa phương yêu cầu ${expected}.`
          : `Kế hoạch không có chỉ tiêu «${name}»${expected ? ` (yêu cầu ${expected})` : ''}.`,
      suggestion: ({ name, expected }) => `Đặt chỉ tiêu «${name}»${expected ? ` ${expected}` : ''}.`,
    },
    en: {
      title: 'A required indicator is missing or too weak',
      why: 'What the superior has set must stand in the plan, and no weaker.',
      message: ({ name, expected, found }) =>
        found
          ? `The indicator «${name}» is set to ${found}; local rules require ${expected}.`
          : `The plan has no indicator «${name}»${expected ? ` (required: ${expected})` : ''}.`,
      suggestion: ({ name, expected }) => `Set «${name}»${expected ? ` ${expected}` : ''}.`,
    },
  },
  'local/companion-plan': {
    vi: {
      title: 'Không nêu kế hoạch, báo cáo kèm theo phải ban hành trong năm',
      why: 'Chỉ số CCHC chấm cả các kế hoạch kèm theo (kiểm tra, tuyên truyền, rà soát TTHC…); kế hoạch năm nên giao việc này.',
      message: ({ name }) => `Không thấy giao việc ban hành: ${name}.`,
      suggestion: ({ name }) => `Bổ sung nhiệm vụ ban hành ${name}.`,
    },
    en: {
      title: 'A companion document of the year is not named',
      why: 'The PAR index scores the companion plans, too; the yearly plan should assign them.',
      message: ({ english, name }) => `Nothing promises: ${english} (${name}).`,
      suggestion: ({ english }) => `Add the task to issue: ${english}.`,
    },
  },
  'local/issue-by': {
    vi: {
      title: 'Ban hành kế hoạch quá hạn',
      why: 'Ban hành chậm thì các đơn vị triển khai chậm và bị trừ điểm.',
      message: ({ expected }) => `Kế hoạch phải ban hành chậm nhất ngày ${expected}.`,
    },
    en: {
      title: 'Issued too late',
      why: 'Who issues late starts late, and loses points.',
      message: ({ expected }) => `The plan had to be issued by ${expected}.`,
    },
  },
  'local/term': {
    vi: {
      title: 'Từ ngữ mà địa phương không dùng',
      why: 'Tên hệ thống, cơ quan, cách gọi đã thay đổi ở địa phương; khai báo trong cchc.yaml.',
      message: ({ found, instead, count }) =>
        `Không dùng «${found}»${instead ? `; dùng «${instead}»` : ''}${Number(count) > 1 ? ` (${count} chỗ)` : ''}.`,
      suggestion: ({ instead }) => (instead ? `Thay bằng «${instead}».` : null),
    },
    en: {
      title: 'A term that the province does not use',
      why: 'Names of systems, bodies and services that changed locally; they are listed in cchc.yaml.',
      message: ({ found, instead, count }) =>
        `«${found}» is not used${instead ? `; write «${instead}»` : ''}${Number(count) > 1 ? ` (${count} places)` : ''}.`,
      suggestion: ({ instead }) => (instead ? `Replace it by «${instead}».` : null),
    },
  },
} satisfies Record<string, Bilingual>;
