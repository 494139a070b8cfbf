import { ours } from '../our-phrases.ts';
import type { Bilingual } from './words.ts';

const SIGNED: Readonly<Record<string, string>> = {
  'họ tên': 'name',
  'chức vụ': 'position',
  'chức vụ, họ tên': 'position and name',
};

export const HEADER_WORDS = {
  'header/not-found': {
    vi: {
      title: 'Không đọc thấy một phần đầu văn bản',
      why: 'Phần đầu nằm trong bảng hoặc lớp chữ ký số có thể không theo vào văn bản đọc được: nên xem lại bản gốc, chưa phải là lỗi.',
      message: ({ lacking }) =>
        `Trong phần đọc được không thấy: ${lacking}. Đây có thể là do tệp, không hẳn do văn bản.`,
      suggestion: () => 'Mở bản gốc kiểm tra; nếu bản gốc có đủ thì bỏ qua.',
    },
    en: {
      title: 'A part of the head was not found',
      why: 'Heads in tables or signature layers often do not come through: look at the original, this is not yet a fault.',
      message: ({ lacking }) =>
        `Not found in what was read: ${ours(lacking)}. This may be the file's fault, not the document's.`,
      suggestion: () => 'Look at the original; if it is all there, let it be.',
    },
  },
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
  'header/date': {
    vi: {
      title: 'Ngày ban hành bị bỏ trống hoặc không có trong lịch',
      why: 'Ngày ban hành quyết định hiệu lực và việc chấm điểm «ban hành kịp thời».',
      message: ({ found, impossible }) =>
        impossible ? `Ngày ban hành không có trong lịch: «${found}».` : `Ngày ban hành còn để trống: «${found}».`,
      suggestion: () => 'Ghi đủ ngày, tháng, năm khi ký ban hành.',
    },
    en: {
      title: 'The date of issue is left blank or impossible',
      why: 'The date decides effect, and the score for issuing in time.',
      message: ({ found, impossible }) =>
        impossible
          ? `The date of issue is in no calendar: «${found}».`
          : `A part of the date of issue is blank: «${found}».`,
      suggestion: () => 'Enter day, month and year when signing.',
    },
  },
  'header/addressee': {
    vi: {
      title: 'Kế hoạch có mục «Kính gửi»',
      why: '«Kính gửi» dùng cho công văn, tờ trình, báo cáo; kế hoạch gửi theo mục «Nơi nhận».',
      message: () => 'Kế hoạch có «Kính gửi»; thể thức kế hoạch không có mục này.',
      suggestion: () => 'Bỏ «Kính gửi», đưa nơi gửi vào mục «Nơi nhận».',
    },
    en: {
      title: 'A plan with «Kính gửi»',
      why: '«Kính gửi» is for letters and reports; a plan reaches its readers by the recipients list.',
      message: () => 'The plan has an addressee («Kính gửi»), which the form of a plan does not.',
      suggestion: () => 'Remove it and name them under «Nơi nhận».',
    },
  },
  'header/title': {
    vi: {
      title: 'Trích yếu thiếu năm, địa phương hoặc thiếu chữ',
      why: 'Trích yếu phải cho biết kế hoạch của ai, cho năm nào.',
      message: ({ expected }) => `Trích yếu thiếu: ${expected}.`,
      suggestion: ({ expected }) => `Bổ sung «${expected}» vào trích yếu.`,
    },
    en: {
      title: 'The title lacks year, locality or a word',
      why: 'The title must say whose plan it is and for which year.',
      message: ({ expected }) => `The title lacks: ${ours(expected)}.`,
      suggestion: ({ expected }) => `Add «${ours(expected)}» to the title.`,
    },
  },
  'header/issuer-mismatch': {
    vi: {
      title: 'Cơ quan ban hành không thống nhất trong văn bản',
      why: 'UBND ban hành thì ký thay mặt tập thể; Chủ tịch ban hành thì ký với tư cách cá nhân. Hai thẩm quyền khác nhau.',
      message: ({ found, expected }) => `Chỗ này ghi «${found}», chỗ khác ghi «${expected}» là bên ban hành.`,
      suggestion: ({ expected }) => `Thống nhất một chủ thể ban hành («${expected}»).`,
    },
    en: {
      title: 'The issuing body differs within the document',
      why: 'A committee signs collectively, a chairman in person: two different powers.',
      message: ({ found, expected }) => `Here «${found}» issues, elsewhere «${expected}».`,
      suggestion: ({ expected }) => `Name one issuing body throughout («${expected}»).`,
    },
  },
  'sign/signer': {
    vi: {
      title: 'Phần ký thiếu chức vụ hoặc họ tên',
      why: 'Thiếu họ tên, chức vụ thì văn bản chưa đủ thể thức ban hành.',
      message: ({ lacking }) => `Phần ký không có ${lacking} của người ký.`,
      suggestion: ({ lacking }) => `Ghi ${lacking} của người ký.`,
    },
    en: {
      title: 'Signature block without name or position',
      why: 'Without name and position the document is not in due form.',
      message: ({ lacking }) => `The signature block lacks the signer's ${SIGNED[String(lacking)]}.`,
      suggestion: () => "Add the signer's name and position.",
    },
  },
  'sign/on-behalf': {
    vi: {
      title: 'Kế hoạch của UBND ký thiếu «TM. ỦY BAN NHÂN DÂN»',
      why: 'UBND làm việc theo chế độ tập thể: người ký ký thay mặt (TM.).',
      message: ({ found }) => `Phần ký chỉ ghi «${found}»; kế hoạch của UBND ghi «TM. ỦY BAN NHÂN DÂN» ở trên.`,
      suggestion: () => 'Thêm dòng «TM. ỦY BAN NHÂN DÂN» trên chức vụ.',
    },
    en: {
      title: "A committee's plan signed without «TM.»",
      why: 'A People’s Committee decides collectively: whoever signs does so on its behalf.',
      message: ({ found }) => `The signature reads «${found}» only; «TM. ỦY BAN NHÂN DÂN» is expected above it.`,
      suggestion: () => 'Add the line «TM. ỦY BAN NHÂN DÂN».',
    },
  },
  'recipients/missing': {
    vi: {
      title: 'Thiếu nơi nhận hoặc dòng «Lưu»',
      why: 'Nơi nhận cho biết ai phải thực hiện và nơi lưu bản gốc.',
      message: ({ lacking }) => `Không thấy ${lacking}.`,
      suggestion: () => 'Bổ sung mục «Nơi nhận», dòng cuối «- Lưu: VT, …».',
    },
    en: {
      title: 'No recipients, or no file copy',
      why: 'The list says who has to act, and where the original is kept.',
      message: ({ lacking }) => `Missing: ${ours(lacking)}.`,
      suggestion: () => 'Add «Nơi nhận» with «- Lưu: VT, …» as its last line.',
    },
  },
  'recipients/unit-left-out': {
    vi: {
      title: 'Đơn vị có nhiệm vụ không có trong nơi nhận',
      why: 'Đơn vị không nhận được văn bản thì không biết việc của mình.',
      message: ({ units }) => `Có nhiệm vụ nhưng không có trong nơi nhận: ${units}.`,
      suggestion: ({ units }) => `Bổ sung vào nơi nhận: ${units}.`,
    },
    en: {
      title: 'A unit with duties is not a recipient',
      why: 'Who does not get the plan does not know the task.',
      message: ({ units }) => `Has duties, but is not among the recipients: ${units}.`,
      suggestion: ({ units }) => `Add to the recipients: ${units}.`,
    },
  },
  'header/parent-unknown': {
    vi: {
      title: 'Đơn vị cấp trên không có trong danh mục',
      why: 'Tên cấp trên sai thì căn cứ và nơi nhận đều sai.',
      message: ({ found }) => `Không có «${found}» trong danh mục đơn vị hành chính vào ngày của kế hoạch.`,
      suggestion: () => 'Kiểm tra lại tên đơn vị cấp trên.',
    },
    en: {
      title: 'The superior unit is not in the registry',
      why: "With the superior's name wrong, bases and recipients are wrong.",
      message: ({ found }) => `There is no «${found}» among the units on the plan's date.`,
      suggestion: () => "Check the superior's name.",
    },
  },
} satisfies Record<string, Bilingual>;
