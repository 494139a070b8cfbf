/** A target's clause is the words that its number is about: no joining word before them, no bracket about something else. */
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';

const clausesOf = async (point: string): Promise<string[]> => {
  const plan = await parsePlan(
    `ỦY BAN NHÂN DÂN\nXÃ ĐỒNG MẬN\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỤC TIÊU\n1. Mục tiêu cụ thể\n- ${point}\n- Giữ vững kết quả đã đạt được.\n`,
  );
  return plan.targets.map(({ text }) => text);
};

describe('the clause of a target', () => {
  it('does not begin with the word that joins it to the one before', async () =>
    expect(await clausesOf('90% hồ sơ công việc của phòng và 85% hồ sơ của ấp được lập trên mạng.')).toEqual([
      '90% hồ sơ công việc của phòng',
      '85% hồ sơ của ấp được lập trên mạng',
    ]));

  it('leaves out a bracket that closes behind it', async () =>
    expect(await clausesOf('Kiểm tra ít nhất 30% ấp (đơn vị chủ trì: Văn phòng xã; phối hợp: Công an xã).')).toEqual([
      'Kiểm tra ít nhất 30% ấp',
    ]));

  it('keeps a bracket of its own', async () =>
    expect(await clausesOf('Số hóa 80% kết quả (còn hiệu lực) trong năm.')).toEqual([
      'Số hóa 80% kết quả (còn hiệu lực) trong năm',
    ]));
});
