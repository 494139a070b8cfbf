/** Words of officialese and of names that begin with a marked vowel: behind another word, they stand for themselves. */
import { fold, frozen, lazy } from './match.ts';

export const VOWEL_INITIAL: readonly string[] = frozen(
  (
    'ở ừ ủy ủng ửng ứng ức ước ướt ưa ưng ưu ươm ổn ổ ồ ốm ống ô ôn ông ôm ảnh ảo ạ ăn ăng ấn ấp ấm ấy âm ân âu ẩn ẩm ậm ' +
    'ế ếch êm ỉ ị ý ắc áp át ách ánh áo án ám ác ái á ảm ủi ủ'
  ).split(' '),
);

const known = lazy(() => new Set(VOWEL_INITIAL.map(fold)));

/** Whether a word that begins with a vowel is one that stands by itself. */
export function isVowelInitial(word: string): boolean {
  return known().has(fold(word));
}
