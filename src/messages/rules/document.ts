import type { Bilingual } from './words.ts';

export const DOCUMENT_WORDS = {
  'document/not-a-plan': {
    vi: {
      title: 'Có vẻ không phải kế hoạch cải cách hành chính hằng năm',
      why: 'Kiểm tra một văn bản loại khác, hoặc một tệp đọc không được nội dung, thì các phát hiện khác không có ý nghĩa.',
      message: ({ empty }) =>
        empty
          ? 'Không đọc thấy phần nào của một kế hoạch (mục đích, mục tiêu, nhiệm vụ, tổ chức thực hiện); chưa thể coi là đã kiểm tra.'
          : 'Tài liệu có vẻ không phải kế hoạch cải cách hành chính hằng năm.',
      suggestion: () => 'Kiểm tra xem có chọn đúng tệp không; xem nội dung đọc được bằng «cchc text».',
    },
    en: {
      title: 'Seems to be no yearly administrative-reform plan',
      why: 'For another kind of document, or a file whose content could not be read, the other findings mean little.',
      message: ({ empty }) =>
        empty
          ? 'No part of a plan was read (purposes, targets, tasks, organisation): it cannot count as checked.'
          : 'The document seems to be no yearly administrative-reform plan.',
      suggestion: () => 'See whether this is the right file; `cchc text` shows what was read.',
    },
  },
} satisfies Record<string, Bilingual>;
