import { ours } from '../our-phrases.ts';
import type { Bilingual } from './words.ts';

export const TASK_WORDS = {
  'task/incomplete': {
    vi: {
      title: 'Nhiệm vụ thiếu sản phẩm, chủ trì hoặc thời hạn',
      why: 'Thiếu một trong ba thì không theo dõi, không chấm điểm được.',
      message: ({ lacking, columns }) =>
        columns ? `Bảng nhiệm vụ không có cột: ${columns}.` : `Nhiệm vụ thiếu: ${lacking}.`,
      suggestion: ({ lacking, columns }) =>
        columns ? `Bổ sung cột ${columns} cho bảng.` : `Điền ${lacking} cho nhiệm vụ này.`,
    },
    en: {
      title: 'A row without product, lead or deadline',
      why: 'Lacking one of the three, a task can be neither followed nor scored.',
      message: ({ lacking, columns }) =>
        columns ? `The task table has no column: ${columns}.` : `The row lacks: ${lacking}.`,
      suggestion: ({ lacking, columns }) => (columns ? `Add to the table: ${columns}.` : `Fill in: ${lacking}.`),
    },
  },
  'task/no-number': {
    vi: {
      title: 'Nhiệm vụ không có số thứ tự',
      why: 'Không có số thì không viện dẫn, không báo cáo theo mục được.',
      message: () => 'Dòng này không có số thứ tự trong khi các dòng khác có.',
      suggestion: () => 'Đánh số thứ tự cho dòng này.',
    },
    en: {
      title: 'A row without its number',
      why: 'Without a number the row cannot be cited or reported on.',
      message: () => 'This row has no number while the others do.',
      suggestion: () => 'Give it its number.',
    },
  },
  'task/lead-is-coordinator': {
    vi: {
      title: 'Đơn vị chủ trì đồng thời là đơn vị phối hợp',
      why: 'Không ai phối hợp với chính mình; thường là chép nhầm cột.',
      message: ({ unit }) => `«${unit}» vừa chủ trì vừa phối hợp.`,
      suggestion: ({ unit }) => `Bỏ «${unit}» khỏi cột phối hợp.`,
    },
    en: {
      title: 'The lead unit also coordinates',
      why: 'No unit coordinates with itself; mostly a column was copied.',
      message: ({ unit }) => `«${unit}» both leads and coordinates.`,
      suggestion: ({ unit }) => `Take «${unit}» out of the coordinating units.`,
    },
  },
  'task/coordinator-is-issuer': {
    vi: {
      title: 'UBND ban hành kế hoạch được ghi là đơn vị phối hợp',
      why: 'UBND giao việc cho bộ phận của mình, không «phối hợp» với bộ phận đó.',
      message: ({ count }) => `${count} nhiệm vụ ghi chính UBND ban hành kế hoạch là đơn vị phối hợp.`,
      suggestion: () => 'Thay bằng bộ phận, cơ quan thực sự phối hợp.',
    },
    en: {
      title: 'The issuing committee as coordinator',
      why: 'A committee assigns work to its offices; it does not assist them.',
      message: ({ count }) => `${count} row(s) name the issuing committee itself as coordinator.`,
      suggestion: () => 'Name the office that really helps.',
    },
  },
  'task/lead-without-duty': {
    vi: {
      title: 'Đơn vị chủ trì không có trong phần tổ chức thực hiện',
      why: 'Đơn vị được giao chủ trì cần thấy trách nhiệm của mình ở phần tổ chức thực hiện.',
      message: ({ units }) => `Chủ trì nhiệm vụ ở phụ lục nhưng phần tổ chức thực hiện không nhắc tới: ${units}.`,
      suggestion: ({ units }) => `Bổ sung trách nhiệm của: ${units}.`,
    },
    en: {
      title: 'A lead unit without a duty',
      why: 'Whoever leads a task should find the duty in the organisation part.',
      message: ({ units }) => `Leads rows, but has no duty in the organisation part: ${units}.`,
      suggestion: ({ units }) => `Add the duties of: ${units}.`,
    },
  },
  'task/not-a-unit': {
    vi: {
      title: 'Cột chủ trì không phải tên đơn vị',
      why: 'Không có đơn vị chịu trách nhiệm.',
      message: ({ found }) => `Cột chủ trì ghi «${found}», không phải tên cơ quan, bộ phận hay chức danh.`,
      suggestion: () => 'Ghi tên đơn vị chịu trách nhiệm.',
    },
    en: {
      title: 'The lead cell holds no unit',
      why: 'Nobody is answerable.',
      message: ({ found }) => `The lead cell reads «${found}», which names no office or post.`,
      suggestion: () => 'Name the unit answerable.',
    },
  },
  'task/vague-lead': {
    vi: {
      title: 'Đơn vị chủ trì ghi chung chung',
      why: 'Giao cho «các bộ phận» là không giao cho ai.',
      message: ({ count, found }) => `${count} nhiệm vụ có chủ trì chung chung, như «${found}».`,
      suggestion: () => 'Ghi rõ một đơn vị chủ trì.',
    },
    en: {
      title: 'A vague lead',
      why: 'Given to all is given to nobody.',
      message: ({ count, found }) => `${count} row(s) are led by a class of units, such as «${found}».`,
      suggestion: () => 'Name one unit.',
    },
  },
  'task/vague-deadline': {
    vi: {
      title: 'Thời hạn không xác định',
      why: 'Không có mốc thì không biết khi nào chậm.',
      message: ({ count, found }) => `${count} nhiệm vụ có thời hạn không xác định, như «${found}».`,
      suggestion: () => 'Ghi mốc cụ thể: ngày, tháng, quý, hoặc kỳ báo cáo.',
    },
    en: {
      title: 'A vague deadline',
      why: 'Without a date nothing is ever late.',
      message: ({ count, found }) => `${count} row(s) have no definite time, such as «${found}».`,
      suggestion: () => 'Name a date, month, quarter or reporting period.',
    },
  },
  'task/deadline-in-product': {
    vi: {
      title: 'Thời hạn nằm trong cột sản phẩm',
      why: 'Mốc thời gian sai cột thì bị bỏ sót khi lọc, theo dõi.',
      message: ({ found }) => `Cột sản phẩm chứa thời hạn «${found}».`,
      suggestion: ({ found }) => `Chuyển «${found}» sang cột thời gian.`,
    },
    en: {
      title: 'A deadline in the product cell',
      why: 'In the wrong column it is overlooked when tasks are filtered.',
      message: ({ found }) => `The product cell holds a time: «${found}».`,
      suggestion: ({ found }) => `Move «${found}» to the deadline column.`,
    },
  },
  'task/deadline-year': {
    vi: {
      title: 'Thời hạn ngoài năm kế hoạch hoặc trước ngày ban hành',
      why: 'Thường là thời hạn của năm trước còn sót, hoặc việc đã qua hạn khi kế hoạch ra đời.',
      message: ({ found, expected }) => `Thời hạn «${found}» không hợp lý; cần ${expected}.`,
      suggestion: ({ expected }) => `Sửa thời hạn: ${expected}.`,
    },
    en: {
      title: 'A deadline outside the year, or before the plan',
      why: 'Mostly left over from last year, or past before the plan was signed.',
      message: ({ found, expected }) => `The deadline «${found}» cannot be meant; expected: ${ours(expected)}.`,
      suggestion: ({ expected }) => `Correct it: ${ours(expected)}.`,
    },
  },
  'task/generic-product': {
    vi: {
      title: 'Sản phẩm chung chung lặp lại',
      why: 'Cùng một sản phẩm cho mọi nhiệm vụ thì không kiểm chứng được nhiệm vụ nào.',
      message: ({ product, count, total }) => `${count}/${total} nhiệm vụ của nhóm có cùng sản phẩm «${product}».`,
      suggestion: () => 'Ghi sản phẩm riêng của từng nhiệm vụ.',
    },
    en: {
      title: 'One general product for most rows',
      why: 'The same product everywhere proves nothing.',
      message: ({ product, count, total }) =>
        `${count} of ${total} rows of the group have the same product «${product}».`,
      suggestion: () => 'Name the product of each task.',
    },
  },
  'task/duplicate': {
    vi: {
      title: 'Hai dòng cho một nhiệm vụ',
      why: 'Nhiệm vụ trùng làm sai số lượng, chồng chéo trách nhiệm; thường là chép sót từ kế hoạch cấp trên.',
      message: ({ other }) => `Nhiệm vụ này lặp lại ${other}.`,
      suggestion: () => 'Bỏ một dòng hoặc nêu rõ điểm khác nhau.',
    },
    en: {
      title: 'Two rows for one task',
      why: 'Doubles blur the count and the duty; often copied from the superior.',
      message: ({ other }) => `This row repeats ${ours(other)}.`,
      suggestion: () => 'Remove one, or say how they differ.',
    },
  },
  'task/not-in-appendix': {
    vi: {
      title: 'Nhiệm vụ phần lời không có trong phụ lục',
      why: 'Không có dòng phụ lục thì không ai chủ trì, không có thời hạn.',
      message: ({ count, pillar }) => `${count} nhiệm vụ của nội dung «${pillar}» không có dòng tương ứng ở phụ lục.`,
      suggestion: () => 'Bổ sung vào phụ lục.',
    },
    en: {
      title: 'Body tasks without a row',
      why: 'Without a row nobody leads it and nothing is due.',
      message: ({ count, pillar }) => `${count} task(s) of «${ours(pillar)}» have no row in the appendix.`,
      suggestion: () => 'Add them to the appendix.',
    },
  },
  'task/not-in-body': {
    vi: {
      title: 'Nhiệm vụ phụ lục không có trong phần lời',
      why: 'Phần lời và phụ lục nên nói cùng một kế hoạch.',
      message: ({ count }) => `${count} nhiệm vụ ở phụ lục không được nhắc ở phần lời.`,
    },
    en: {
      title: 'Rows without a body task',
      why: 'Body and appendix should tell of one plan.',
      message: ({ count }) => `${count} row(s) the body does not speak of.`,
    },
  },
  'task/body-differs': {
    vi: {
      title: 'Phần lời và phụ lục nói khác nhau về một nhiệm vụ',
      why: 'Người thực hiện không biết theo chỗ nào.',
      message: ({ body, row, where }) => `Cùng một nhiệm vụ: phần lời (${where}) «${body}», phụ lục «${row}».`,
      suggestion: () => 'Thống nhất nội dung ở hai nơi.',
    },
    en: {
      title: 'Body and row disagree',
      why: 'Whoever does the task does not know which to follow.',
      message: ({ body, row, where }) => `One task: the body (${ours(where)}) has «${body}», the row «${row}».`,
      suggestion: () => 'Say the same in both places.',
    },
  },
  'task/lead-conflict': {
    vi: {
      title: 'Chủ trì ở phần lời và phụ lục khác nhau',
      why: 'Một nội dung chỉ có một đơn vị chủ trì.',
      message: ({ pillar, body, rows }) => `Phần lời giao «${pillar}» cho «${body}», phụ lục ghi chủ trì «${rows}».`,
      suggestion: () => 'Thống nhất đơn vị chủ trì.',
    },
    en: {
      title: 'Different leads in body and rows',
      why: 'One area has one lead.',
      message: ({ pillar, body, rows }) => `The body gives «${pillar}» to «${body}», the rows to «${rows}».`,
      suggestion: () => 'Name one lead.',
    },
  },
  'task/wrong-area': {
    vi: {
      title: 'Nhiệm vụ đặt nhầm nội dung',
      why: 'Đặt sai nội dung làm lệch báo cáo, chấm điểm theo lĩnh vực.',
      message: ({ found, expected }) => `Nhiệm vụ thuộc «${expected}» nhưng đang đặt ở «${found}».`,
      suggestion: ({ expected }) => `Chuyển sang «${expected}».`,
    },
    en: {
      title: 'A task under another area',
      why: 'In the wrong area it is reported and scored there.',
      message: ({ found, expected }) => `The task belongs to «${ours(expected)}» but stands under «${ours(found)}».`,
      suggestion: ({ expected }) => `Move it to «${ours(expected)}».`,
    },
  },
} satisfies Record<string, Bilingual>;
