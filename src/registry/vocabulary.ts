/** The closed vocabularies that the contract and the registries share. */

export const LEVELS = [
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
  'bộ',
  'sở',
  'khác',
] as const;
export type Level = (typeof LEVELS)[number];

/** The six reform areas of Nghị quyết 76/NQ-CP and, seventh, direction and communication. */
export const PILLARS = ['the-che', 'thu-tuc', 'bo-may', 'cong-vu', 'tai-chinh', 'so', 'chi-dao'] as const;
export type Pillar = (typeof PILLARS)[number];

export const ROLES = [
  'purposes',
  'targets',
  'tasks',
  'solutions',
  'funding',
  'organization',
  'appendix',
  'other',
] as const;
export type Role = (typeof ROLES)[number];
