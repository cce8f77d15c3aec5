const META_LENGTH = 4096;
const CHARSET = /charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * A saved web page as text: by its byte-order mark, by the charset its `<meta>` names, else UTF-8 where the bytes
 * are valid UTF-8, else GB18030 (which includes GBK and GB2312).
 */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (!(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)) {
    const head = new TextDecoder("latin1").decode(bytes.subarray(0, META_LENGTH));
    const named = CHARSET.exec(head)?.[1];
    if (named !== undefined && !/^utf-?(8|16)/i.test(named)) {
      try {
        return new TextDecoder(/^gb/i.test(named) ? "gb18030" : named).decode(bytes);
      } catch {
        // A charset no browser knows: go on as if the page had named none.
      }
    }
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
