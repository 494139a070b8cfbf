/** Words that stand in letterheads and signature blocks and in no data table; lower case, tones placed the old way. */
export const LAYOUT_TABLE_PHRASES: readonly string[] = [
  'cộng hòa xã hội chủ nghĩa việt nam',
  'độc lập - tự do',
  'đảng cộng sản việt nam',
  'nơi nhận:',
  'tm. ủy ban nhân dân',
  'kt. chủ tịch',
  'kt. giám đốc',
];

/** What begins a line of its own in letterheads and signature blocks, as printed; patterns. */
export const LAYOUT_LINE_OPENINGS: readonly string[] = [
  'CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập\\s*[-–]\\s*Tự do',
  'Số\\s*:',
  '(?:\\p{Lu}\\p{L}*\\s){1,5}?\\p{Lu}\\p{L}*,\\s*ngày\\s',
  '(?:TM|KT|TL|TUQ|Q)\\.\\s',
  '(?<!(?:KT|TL|TUQ|TM|Q)\\.\\s|PHÓ\\s)(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG PHÒNG)(?!\\p{L})',
  '(?<=(?:CHỦ TỊCH|GIÁM ĐỐC|VĂN PHÒNG|PHÒNG)\\s)\\(?(?:Đã ký|đã ký)',
  '(?<=(?:CHỦ TỊCH|GIÁM ĐỐC|VĂN PHÒNG|PHÒNG|ký\\)?)\\s)\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}*){1,4}$',
  // the body that issues, under the one that it belongs to
  '(?<!TM\\.\\s)(?:SỞ|(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN) (?:XÃ|PHƯỜNG|THỊ TRẤN|QUẬN|HUYỆN|THỊ XÃ))\\s\\p{Lu}',
];
