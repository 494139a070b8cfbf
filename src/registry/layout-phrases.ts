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
