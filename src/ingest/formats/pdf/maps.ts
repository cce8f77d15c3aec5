/**
 * A character map of simplified Chinese by its name in PDF files; null for one that is not carried. The maps load when
 * the first file asks for one: most files bring their own.
 */
export async function readMap(name: string): Promise<Uint8Array | null> {
  const { MAPS } = await import("./mapData.ts");
  const packed = Object.entries(MAPS).find(([own]) => own === name)?.[1];
  return packed === undefined ? null : Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
}
