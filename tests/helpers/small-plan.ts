/** A plan of a few lines, for tests that need many files and little in them. */
export function smallPlan(locality: string, number: number, year = 2026): string {
  return `ỦY BAN NHÂN DÂN
${locality}
Số: ${number}/KH-UBND
Khe Vàng, ngày 12 tháng 01 năm ${year}
KẾ HOẠCH
Cải cách hành chính năm ${year}
Thực hiện Kế hoạch số 250/KH-UBND ngày 20/12/${year - 1} của UBND tỉnh về cải cách hành chính năm ${year}, Ủy ban nhân dân xã ban hành kế hoạch như sau:
I. MỤC TIÊU
1. Cải cách thủ tục hành chính
- Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98% trở lên.
II. NHIỆM VỤ
1. Cải cách thủ tục hành chính
- Rà soát, niêm yết công khai thủ tục hành chính.
`;
}
