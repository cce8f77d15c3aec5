const FULL_WIDTH = /[\uff01-\uff5e\uffe5\u2212\ufe63\u2013]/g;

/**
 * Full-width digits, letters and punctuation as their half-width twins, `￥` as `¥`, and the look-alikes of
 * the minus sign as `-`. Narrower than NFKC on purpose: NFKC would also read `10²` as 102 and `①` as 1.
 */
export function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (char) => {
    if (char === "\uffe5") return "¥";
    const code = char.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : "-";
  });
}
