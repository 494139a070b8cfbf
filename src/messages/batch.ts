/** Words of runs over many documents, of the cache, of `doctor` and `completion`. */

const decimal = (value: number, comma: string): string =>
  (value >= 10 ? String(Math.round(value)) : value.toFixed(1)).replace('.', comma);
const span = (seconds: number, [hour, minute, second]: readonly [string, string, string]): string => {
  const whole = Math.max(0, Math.round(Math.min(seconds, 359_999)));
  if (whole >= 3600) return `${Math.floor(whole / 3600)} ${hour} ${Math.floor((whole % 3600) / 60)} ${minute}`;
  return whole >= 60 ? `${Math.floor(whole / 60)} ${minute} ${whole % 60} ${second}` : `${whole} ${second}`;
};
/** With the unit that leaves the number short. */
const size = (bytes: number, comma: string): string =>
  bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${decimal(bytes / 1_048_576, comma)} MB`;

const vi = {
  jobsRange: (most: number) => `một số nguyên từ 1 đến ${most}`,
  rate: (done: number, total: number, perSecond: number, left: number) =>
    `${done}/${total}, ${decimal(perSecond, ',')} tệp/giây, còn ${span(left, ['giờ', 'phút', 'giây'])}`,
  failures: 'Các tệp không đọc được:',
  failureReason: (count: number, reason: string) => `${count} tệp: ${reason}`,
  interrupted: (done: number, total: number) => `Đã dừng: xong ${done}/${total} tệp, không để lại tệp dở dang.`,
  goOn: 'Chạy lại đúng lệnh đó để làm tiếp; phần đã xong được lấy từ bộ nhớ đệm.',
  cache: {
    folder: (path: string) => `Bộ nhớ đệm: ${path}`,
    kept: (files: number, bytes: number) => `Kế hoạch đã đọc: ${files} (${size(bytes, ',')})`,
    older: (files: number, bytes: number) => `Của các bản cchc khác: ${files} (${size(bytes, ',')})`,
    cleared: (files: number, bytes: number) => `đã xóa ${files} mục (${size(bytes, ',')}) khỏi bộ nhớ đệm.`,
  },
};

const en: typeof vi = {
  jobsRange: (most) => `a whole number from 1 to ${most}`,
  rate: (done, total, perSecond, left) =>
    `${done}/${total}, ${decimal(perSecond, '.')} files/s, ${span(left, ['h', 'min', 's'])} left`,
  failures: 'Files that could not be read:',
  failureReason: (count, reason) => `${count} ${count === 1 ? 'file' : 'files'}: ${reason}`,
  interrupted: (done, total) => `Stopped: ${done} of ${total} files done, no file left half written.`,
  goOn: 'Run the same command again to go on; what was done comes from the cache.',
  cache: {
    folder: (path) => `Cache: ${path}`,
    kept: (files, bytes) => `Plans read before: ${files} (${size(bytes, '.')})`,
    older: (files, bytes) => `Of other builds of cchc: ${files} (${size(bytes, '.')})`,
    cleared: (files, bytes) => `removed ${files} entries (${size(bytes, '.')}) from the cache.`,
  },
};

export const BATCH_WORDS = { vi, en };
