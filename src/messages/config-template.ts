/** Comments of the configuration that `cchc init` writes. */
export const CONFIG_COMMENTS = {
  vi: {
    head: 'Cấu hình của «cchc check» cho các kế hoạch trong thư mục này và các thư mục con.\nBỏ dấu # ở đầu dòng để một mục có hiệu lực.',
    extends:
      'Bộ quy tắc khởi đầu: recommended (khuyên dùng), strict (chặt), xa, huyen, tinh;\ncó thể ghép: [strict, xa].',
    rules:
      'Mức của từng quy tắc: error (lỗi), warning (cảnh báo), info (lưu ý), off (tắt).\nXem từng quy tắc: cchc explain <quy tắc>',
    requirements:
      'Yêu cầu riêng của địa phương. Trong pattern, term: «|» là hoặc, «*» là từ bất kỳ ở giữa.\nissueBy: hạn ban hành, tháng-ngày của năm kế hoạch.',
    exceptions: 'Ngoại lệ theo tệp.',
  },
  en: {
    head: 'Configuration of `cchc check` for the plans of this folder and all below it.\nRemove the # of a line to put it into force.',
    extends:
      'The set of rules to start from: recommended, strict, xa (commune), huyen (district),\ntinh (province); several can be joined: [strict, xa].',
    rules: 'Level of each rule: error, warning, info, off. Each has a page: cchc explain <rule>',
    requirements:
      'Local requirements. In pattern and term, "|" stands between alternatives, "*" for any words.\nissueBy: last day of issue, month-day of the plan\'s year.',
    exceptions: 'Exceptions for some files.',
  },
} as const;
