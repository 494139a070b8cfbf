/** The formula that closes a plan ("Trên đây là …", "Trong quá trình thực hiện, …"). */
import type { Block } from './blocks.ts';
import { isClosing } from './signature.ts';

const CLOSES = /^(?:trên đây là|(?:trong )?quá trình (?:tổ chức )?(?:triển khai |thực hiện)|trong quá trình)/iu;

/** "Các phòng, khu vực nghiêm túc thực hiện; …./.": all together, behind a list that names each with its duties. */
const EARNEST = /^(?:các|toàn thể)\s[^.]*\snghiêm túc (?:(?:tổ chức|triển khai) )*thực hiện(?!\p{L}).*\.\/\.?$/iu;

/** "Trưởng các phòng căn cứ Kế hoạch thực hiện. Trong quá trình thực hiện, …": the last paragraph may close in its second half. */
function cutBeforeClosing(body: Block[]): void {
  const last = body.at(-1);
  if (!last || last.label !== null || isClosing(last.whole.text)) return;
  for (const { index, 0: gap } of last.whole.text.matchAll(/[.;]\s+(?=\p{Lu})/gu)) {
    const at = index + gap.length;
    if (!CLOSES.test(last.whole.text.slice(at))) continue;
    const [head, tail] = [last.whole.slice(0, index + 1), last.whole.slice(at)];
    body.splice(-1, 1, { ...last, whole: head, body: head }, { ...last, whole: tail, body: tail });
    return;
  }
}

/** Takes the closing formula from the body: its last paragraph, and what leads up to it. */
export function takeClosing(parts: { body: Block[]; closing: Block[] }): void {
  const { body } = parts;
  cutBeforeClosing(body);
  const from = body.findLastIndex(({ whole, label }) => label === null && CLOSES.test(whole.text));
  if (from >= 0 && body.length - from <= 4) {
    parts.closing = body.splice(from);
    return;
  }
  const last = body.at(-1);
  if (!last || last.label !== null) return;
  const text = last.whole.text;
  if (EARNEST.test(text) && body.at(-2)?.label) {
    parts.closing = body.splice(-1);
    return;
  }
  if (/\.\/\.?$/u.test(text) ? isClosing(text) || /kế hoạch này/iu.test(text) : /^yêu cầu.*kế hoạch này/iu.test(text)) {
    parts.closing = body.splice(-1);
  }
}
