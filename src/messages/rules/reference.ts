import type { Bilingual } from './words.ts';

const WHY_CODE_VI =
  'Số, ký hiệu sai làm người nhận không tra được văn bản; căn cứ sai là lỗi bị trả lại nhiều nhất khi thẩm định.';
const WHY_CODE_EN =
  'With a wrong number the reader cannot find the document; a wrong basis is the commonest reason for a plan to be returned.';

export const REFERENCE_WORDS = {
  'reference/type-code': {
    vi: {
      title: 'Tên loại và ký hiệu văn bản không khớp',
      why: WHY_CODE_VI,
      message: ({ type, number }) =>
        `Viện dẫn «${type} số ${number}» nhưng ký hiệu trong số không phải của loại «${type}».`,
      suggestion: ({ expected, ofCode }) => {
        const number = expected ? `sửa số thành «${expected}»` : '';
        const type = ofCode ? `sửa tên loại thành «${ofCode}»` : '';
        const mends = [number, type].filter(Boolean).join(', hoặc ');
        return mends ? `Đối chiếu bản gốc: ${mends}.` : null;
      },
    },
    en: {
      title: 'Document type and code disagree',
      why: WHY_CODE_EN,
      message: ({ type, number }) =>
        `Cites «${type} số ${number}», but the code in the number is not that of a «${type}».`,
      suggestion: ({ expected, ofCode }) => {
        const number = expected ? `write the number «${expected}»` : '';
        const type = ofCode ? `name the type «${ofCode}»` : '';
        const mends = [number, type].filter(Boolean).join(', or ');
        return mends ? `Compare with the original: ${mends}.` : null;
      },
    },
  },
  'reference/separator': {
    vi: {
      title: 'Dấu phân cách trong số, ký hiệu không đúng thể thức',
      why: 'Văn bản của Đảng viết «22-KH/TU», văn bản hành chính viết «22/KH-UBND»; lẫn hai cách viết làm sai số văn bản.',
      message: ({ found, expected }) => `Số «${found}» viết sai dấu phân cách; đúng thể thức là «${expected}».`,
      suggestion: ({ expected }) => `Sửa thành «${expected}».`,
    },
    en: {
      title: 'Separators in the number do not follow the form',
      why: 'Party documents are written «22-KH/TU», state documents «22/KH-UBND»; mixing them makes another number.',
      message: ({ found, expected }) => `The number «${found}» has its separators swapped; the form is «${expected}».`,
      suggestion: ({ expected }) => `Write «${expected}».`,
    },
  },
  'reference/spacing': {
    vi: {
      title: 'Có khoảng trắng trong số, ký hiệu',
      why: 'Khoảng trắng làm hỏng việc tìm kiếm văn bản theo số, ký hiệu.',
      message: ({ found, expected }) => `Số «${found}» có khoảng trắng; viết liền là «${expected}».`,
      suggestion: ({ expected }) => `Viết liền: «${expected}».`,
    },
    en: {
      title: 'Blanks inside a document number',
      why: 'Blanks defeat any search for the document by its number.',
      message: ({ found, expected }) => `The number «${found}» holds blanks; written without them it is «${expected}».`,
      suggestion: ({ expected }) => `Write «${expected}».`,
    },
  },
  'reference/no-year': {
    vi: {
      title: 'Nghị định, thông tư thiếu năm trong số',
      why: 'Số của nghị định, thông tư luôn có năm ban hành; thiếu năm thì không biết là văn bản nào.',
      message: ({ found, expected }) => `Số «${found}» thiếu năm ban hành; cần viết «${expected}».`,
      suggestion: ({ expected }) => `Sửa thành «${expected}» sau khi đối chiếu bản gốc.`,
    },
    en: {
      title: 'A decree or circular without its year',
      why: 'The number of a decree or circular always carries its year; without it nobody knows which one is meant.',
      message: ({ found, expected }) => `The number «${found}» lacks its year; «${expected}» is expected.`,
      suggestion: ({ expected }) => `Write «${expected}» after a look at the original.`,
    },
  },
  'reference/no-date': {
    vi: {
      title: 'Viện dẫn lần đầu không ghi ngày ban hành',
      why: 'Số văn bản lặp lại hằng năm; lần viện dẫn đầu phải có ngày để xác định đúng văn bản.',
      message: ({ number }) => `Văn bản «${number}» được viện dẫn lần đầu mà không ghi ngày, tháng, năm ban hành.`,
      suggestion: () => 'Bổ sung ngày, tháng, năm ban hành ở lần viện dẫn đầu.',
    },
    en: {
      title: 'First mention without its date',
      why: 'Numbers start again each year; the first mention needs the date to tell which document is meant.',
      message: ({ number }) => `«${number}» is mentioned for the first time without its date of issue.`,
      suggestion: () => 'Add the date of issue at the first mention.',
    },
  },
  'reference/no-issuer': {
    vi: {
      title: 'Căn cứ không ghi cơ quan ban hành',
      why: 'Cùng một số, ký hiệu có ở nhiều cơ quan; căn cứ phải nêu rõ cơ quan ban hành.',
      message: ({ number }) => `Căn cứ «${number}» không nêu cơ quan ban hành.`,
      suggestion: () => 'Bổ sung «của …» sau ngày ban hành.',
    },
    en: {
      title: 'A basis without its issuing body',
      why: 'Many offices use the same number; a basis must name the body that issued it.',
      message: ({ number }) => `The basis «${number}» does not name the body that issued it.`,
      suggestion: () => 'Add «của …» after the date.',
    },
  },
  'reference/no-subject': {
    vi: {
      title: 'Căn cứ không ghi trích yếu',
      why: 'Người đọc cần biết căn cứ quy định về việc gì.',
      message: ({ number }) => `Căn cứ «${number}» không nêu nội dung (về việc gì).`,
      suggestion: () => 'Bổ sung trích yếu của văn bản.',
    },
    en: {
      title: 'A basis without its subject',
      why: 'The reader needs to know what the basis is about.',
      message: ({ number }) => `The basis «${number}» does not say what it is about.`,
      suggestion: () => "Add the document's subject.",
    },
  },
  'reference/malformed': {
    vi: {
      title: 'Viện dẫn thừa hoặc thiếu chữ',
      why: WHY_CODE_VI,
      message: ({ found }) => `Viện dẫn viết chưa đúng ở «${found}».`,
      suggestion: ({ expected }) => (expected ? `Đối chiếu bản gốc, sửa thành «${expected}».` : null),
    },
    en: {
      title: 'A stray or missing piece in a citation',
      why: WHY_CODE_EN,
      message: ({ found }) => `The citation is malformed at «${found}».`,
      suggestion: ({ expected }) => (expected ? `Compare with the original; write «${expected}».` : null),
    },
  },
  'reference/after-plan': {
    vi: {
      title: 'Văn bản viện dẫn ban hành sau kế hoạch',
      why: 'Kế hoạch không thể căn cứ văn bản chưa ban hành; thường là gõ nhầm năm.',
      message: ({ issued, plan, count, meant, named }) =>
        named
          ? `«${named}» ban hành ${issued}, sau ngày của kế hoạch (${plan}).`
          : meant
            ? `Kế hoạch ghi ngày ${plan}, trước ${count} văn bản mà nó viện dẫn; có lẽ là ngày ${meant}.`
            : `Văn bản viện dẫn ghi ngày ${issued}, sau ngày của kế hoạch (${plan}).`,
      suggestion: ({ meant }) =>
        meant ? 'Kiểm tra lại năm trong ngày ban hành kế hoạch.' : 'Kiểm tra lại ngày, năm của văn bản viện dẫn.',
    },
    en: {
      title: 'The document cited is later than the plan',
      why: 'A plan cannot rest on a document not yet issued; mostly a year was mistyped.',
      message: ({ issued, plan, count, meant, named }) =>
        named
          ? `«${named}» is of ${issued}, after the plan (${plan}).`
          : meant
            ? `The plan is dated ${plan}, before ${count} documents that it cites; ${meant} is likely meant.`
            : `The document cited is dated ${issued}, after the plan (${plan}).`,
      suggestion: ({ meant }) =>
        meant ? "Check the year in the plan's own date." : 'Check the date of the document cited.',
    },
  },
  'reference/inconsistent': {
    vi: {
      title: 'Cùng một văn bản được viện dẫn khác nhau',
      why: WHY_CODE_VI,
      message: ({ first, second, known }) =>
        `Cùng một văn bản, chỗ này ghi «${second}», chỗ trước ghi «${first}»${known ? `; theo danh mục là ngày ${known}` : ''}.`,
      suggestion: () => 'Đối chiếu bản gốc và thống nhất cách ghi.',
    },
    en: {
      title: 'One document cited in two ways',
      why: WHY_CODE_EN,
      message: ({ first, second, known }) =>
        `One document stands here as «${second}», earlier as «${first}»${known ? `; by the registry it is of ${known}` : ''}.`,
      suggestion: () => 'Compare with the original and write it one way.',
    },
  },
  'reference/no-superior': {
    vi: {
      title: 'Thiếu kế hoạch cùng năm của cấp trên trong căn cứ',
      why: 'Kế hoạch năm phải cụ thể hóa kế hoạch CCHC cùng năm của cấp trên trực tiếp.',
      message: ({ year }) => `Phần căn cứ không có kế hoạch cải cách hành chính năm ${year} của cấp trên.`,
      suggestion: ({ year }) => `Bổ sung kế hoạch CCHC năm ${year} của cấp trên trực tiếp vào phần căn cứ.`,
    },
    en: {
      title: "The superior's plan of the year is not among the bases",
      why: "A yearly plan puts the direct superior's plan of the same year into practice.",
      message: ({ year }) => `No reform plan of ${year} of the superior level is among the bases.`,
      suggestion: ({ year }) => `Add the direct superior's reform plan of ${year} to the bases.`,
    },
  },
  'reference/wrong-date': {
    vi: {
      title: 'Ngày của văn bản viện dẫn không đúng',
      why: WHY_CODE_VI,
      message: ({ number, found, expected, year }) =>
        year
          ? `Năm trong số «${number}» khác năm ban hành được ghi (${found}).`
          : `«${number}» ghi ngày ${found}; theo danh mục là ngày ${expected}.`,
      suggestion: ({ expected, year }) =>
        year
          ? `Đối chiếu bản gốc: ${expected ? `số «${expected}»` : 'sửa năm trong số hoặc sửa ngày'}.`
          : `Đối chiếu bản gốc, sửa thành ngày ${expected}.`,
    },
    en: {
      title: 'Wrong date of a known document',
      why: WHY_CODE_EN,
      message: ({ number, found, expected, year }) =>
        year
          ? `The year in the number «${number}» is not that of its date (${found}).`
          : `«${number}» is dated ${found} here; by the registry it is of ${expected}.`,
      suggestion: ({ expected, year }) =>
        year
          ? `Compare with the original: ${expected ? `the number «${expected}»` : 'mend the year in the number, or the date'}.`
          : `Compare with the original; write ${expected}.`,
    },
  },
  'reference/superseded': {
    vi: {
      title: 'Văn bản viện dẫn đã hết hiệu lực',
      why: 'Căn cứ hoặc giao việc theo văn bản đã hết hiệu lực vào ngày ban hành kế hoạch.',
      message: ({ number, since, successors, partly, lastYear }) =>
        lastYear
          ? `«${number}» dành cho giai đoạn đến hết năm ${lastYear}${successors ? `; giai đoạn sau theo ${successors}` : ''}.`
          : `«${number}» ${partly ? 'đã hết hiệu lực một phần' : 'đã hết hiệu lực'} từ ngày ${since}${successors ? `; thay bằng ${successors}` : ''}.`,
      suggestion: ({ successors }) =>
        successors ? `Kiểm tra và viện dẫn ${successors}.` : 'Kiểm tra văn bản thay thế.',
    },
    en: {
      title: 'The document cited is no longer in force',
      why: "A basis or task rests on a document that had ended on the plan's own date.",
      message: ({ number, since, successors, partly, lastYear }) =>
        lastYear
          ? `«${number}» is for a period that ended with ${lastYear}${successors ? `; the next goes by ${successors}` : ''}.`
          : `«${number}» is ${partly ? 'in part ' : ''}no longer in force since ${since}${successors ? `; replaced by ${successors}` : ''}.`,
      suggestion: ({ successors }) => (successors ? `Check, and cite ${successors}.` : 'Look for what replaced it.'),
    },
  },
} satisfies Record<string, Bilingual>;
