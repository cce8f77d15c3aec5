/** Files that are told by their first bytes rather than by their text. */
export type Container = "pdf" | "old-office" | "xlsx" | "docx" | "zip";

const MAGIC: readonly { readonly container: "pdf" | "old-office" | "zip"; readonly bytes: readonly number[] }[] = [
  { container: "pdf", bytes: [0x25, 0x50, 0x44, 0x46] },
  { container: "old-office", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { container: "zip", bytes: [0x50, 0x4b, 0x03, 0x04] },
];

/** What the bytes are a container of; null for what may be text. A ZIP is told by the names it holds. */
export function containerOf(bytes: Uint8Array): Container | null {
  const magic = MAGIC.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  if (magic?.container !== "zip") return magic?.container ?? null;
  const names = new TextDecoder("latin1").decode(bytes);
  if (names.includes("xl/workbook")) return "xlsx";
  return names.includes("word/document") ? "docx" : "zip";
}
