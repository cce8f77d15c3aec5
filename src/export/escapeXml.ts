/** Characters XML 1.0 cannot hold at all, lone surrogates included. */
function isForbidden(sign: string): boolean {
  const code = sign.codePointAt(0) as number;
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d;
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text as XML content or as an attribute's value; what XML cannot hold shows as U+FFFD. */
export function escapeXml(text: string): string {
  let out = "";
  // Walks whole characters, so that only half a surrogate pair is a lone one.
  for (const sign of text) out += isForbidden(sign) ? "\ufffd" : (ENTITIES[sign] ?? sign);
  return out;
}
