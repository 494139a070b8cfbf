/** Words that stand in letterheads and signature blocks, which Word users set in tables without borders. */

/** Only a letterhead has these. */
export const LETTERHEAD_WORDS =
  /cộng\s+h(?:òa|oà)\s+xã\s+hội\s+chủ\s+nghĩa|độc\s+lập\s*[-–—]\s*tự\s+do|đảng\s+cộng\s+sản\s+việt\s+nam/iu;

/** Only a signature block has these. */
export const SIGNATURE_WORDS =
  /nơi\s+nhận\s*:|(?:^|\n)\s*(?:tm|kt|tl|tuq|q)\.\s*\p{Lu}|(?:^|\n)\s*(?:phó\s+)?(?:chủ\s+tịch|giám\s+đốc|chánh\s+văn\s+phòng|bộ\s+trưởng|thủ\s+trưởng|trưởng\s+phòng)\s*(?:\n|$)/iu;
