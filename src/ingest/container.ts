/** Files that are told by their first bytes rather than by their text. */
export type Container = "pdf" | "old-word" | "xlsx" | "docx" | "zip";

const MAGIC: readonly { readonly container: "pdf" | "old-office" | "zip"; readonly bytes: readonly number[] }[] = [
  { container: "pdf", bytes: [0x25, 0x50, 0x44, 0x46] },
  { container: "old-office", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { container: "zip", bytes: [0x50, 0x4b, 0x03, 0x04] },
];

/** The stream of an old Word file, as its container's directory writes the name. */
const WORD_STREAM = "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0";

/**
 * What the bytes are a container of; null for what may be text. A ZIP, and the container of old Office files,
 * are told by the names they hold; `xlsx` stands for every workbook the spreadsheet reader takes.
 */
export function containerOf(bytes: Uint8Array): Container | null {
  const magic = MAGIC.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  if (magic === undefined) return null;
  if (magic.container === "pdf") return "pdf";
  const names = new TextDecoder("latin1").decode(bytes);
  if (magic.container === "old-office") return names.includes(WORD_STREAM) ? "old-word" : "xlsx";
  if (names.includes("xl/workbook") || names.includes("opendocument.spreadsheet")) return "xlsx";
  return names.includes("word/document") ? "docx" : "zip";
}
