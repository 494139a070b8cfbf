/** Family names, of the Kinh and of the peoples of the mountains: what tells a person's name behind other words on a line. */
import { frozen } from './match.ts';

export const SURNAMES: ReadonlySet<string> = new Set(
  frozen(
    (
      'Âu,Bạch,Bàn,Bế,Bùi,Cà,Cao,Cầm,Châu,Chu,Cù,Cung,Diệp,Doãn,Dương,Đàm,Đặng,Đào,Đậu,Điêu,Đinh,Đoàn,Đỗ,Đồng,Giàng,Hà,Hán,' +
      'Hầu,Hoàng,Hồ,Hứa,Huỳnh,Khổng,Khương,Kiều,Kim,La,Lã,Lại,Lâm,Lê,Lò,Lục,Lữ,Lương,Lưu,Lường,Lý,Ma,Mã,Mạc,Mai,Mạch,Nghiêm,' +
      'Ngô,Ngọ,Nguyễn,Ninh,Nông,Ông,Phạm,Phan,Phí,Phó,Phùng,Phương,Quách,Quan,Sầm,Sùng,Tạ,Tăng,Tẩn,Thạch,Thái,Thào,Thân,Thẩm,' +
      'Thiều,Tiêu,Tô,Tống,Tôn,Trần,Triệu,Trịnh,Trương,Từ,Ung,Văn,Vàng,Vi,Viên,Võ,Vũ,Vương,Vừ,Xa'
    ).split(','),
  ),
);
