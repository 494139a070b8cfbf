/** Words of `cchc doctor`: the parts it examines, and what it says of them all. */

const vi = {
  parts: {
    cchc: 'cchc',
    node: 'Node.js',
    machine: 'Máy',
    pdf: 'PDF',
    docx: 'Word .docx',
    'encrypted-docx': 'Word có mật khẩu',
    doc: 'Word .doc',
    rtf: 'RTF',
    html: 'HTML',
    markdown: 'Markdown',
    text: 'Văn bản thuần',
    png: 'Ảnh PNG',
    jpeg: 'Ảnh JPEG',
    tiff: 'Ảnh TIFF',
    model: 'Mô hình nhận dạng chữ',
    tesseract: 'Tesseract của máy (không cần)',
    cache: 'Bộ nhớ đệm',
    terminal: 'Cửa sổ lệnh',
    locale: 'Ngôn ngữ',
  },
  missing: 'thiếu:',
  none: '-',
  sound: 'Mọi bộ phận đều dùng được. cchc không gửi gì ra ngoài máy này.',
  unsound: 'Có bộ phận thiếu (✗). Cài lại cchc, hoặc báo cho người quản trị máy.',
};

const en: typeof vi = {
  parts: {
    cchc: 'cchc',
    node: 'Node.js',
    machine: 'Machine',
    pdf: 'PDF',
    docx: 'Word .docx',
    'encrypted-docx': 'Word with password',
    doc: 'Word .doc',
    rtf: 'RTF',
    html: 'HTML',
    markdown: 'Markdown',
    text: 'Plain text',
    png: 'PNG picture',
    jpeg: 'JPEG picture',
    tiff: 'TIFF picture',
    model: 'Recognition model',
    tesseract: 'Tesseract of the system (not needed)',
    cache: 'Cache',
    terminal: 'Terminal',
    locale: 'Language',
  },
  missing: 'missing:',
  none: '-',
  sound: 'Every part works. cchc sends nothing out of this machine.',
  unsound: 'Parts are missing (✗). Install cchc again, or tell the administrator of this machine.',
};

export const DOCTOR_WORDS = { vi, en };
