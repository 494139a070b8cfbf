/** What the names of those who issue plans begin with. */
import { frozen } from './match.ts';

/** Offices that are no place themselves: "Ban Quản lý các khu công nghiệp tỉnh Hà Nam", "Thanh tra tỉnh", "Phòng Y tế huyện". */
export const OFFICES: readonly string[] = frozen([
  'Văn phòng',
  'Phòng',
  'Ban Quản lý',
  'Chi cục',
  'Cục',
  'Thanh tra',
  'Trung tâm',
  'Bệnh viện',
  'Trường',
  'Bảo hiểm xã hội',
]);

/** As running text writes them; of the offices only those that are told from common words by their capital. */
export const ISSUING_BODIES: readonly string[] = frozen([
  'Ủy ban nhân dân',
  'Uỷ ban nhân dân',
  'ỦY BAN NHÂN DÂN',
  'UBND',
  'Sở',
  'Bộ',
  'Ban Chỉ đạo',
  'Kho bạc Nhà nước',
  ...OFFICES.filter((office) => office !== 'Thanh tra' && office !== 'Trung tâm'),
]);
