import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readZip } from "../../../src/ingest/formats/readZip.ts";

const all = (): boolean => true;

describe("an archive", () => {
  it("gives the wanted parts, packed or stored", () => {
    const bytes = zipSync({
      "a.xml": strToU8("<a/>".repeat(50)),
      "b.bin": [strToU8("b"), { level: 0 }],
      "c.png": strToU8("c"),
    });
    const parts = readZip(bytes, (name) => !name.endsWith("png"));
    expect(parts).toBeInstanceOf(Map);
    expect([...(parts as Map<string, Uint8Array>)].map(([name, part]) => [name, part.length])).toEqual([
      ["a.xml", 200],
      ["b.bin", 1],
    ]);
  });

  it("stops as soon as its parts unfold to more than the limit", () => {
    const bomb = zipSync({ "a.xml": new Uint8Array(3_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(10_000);
    expect(readZip(bomb, all, 1_000_000)).toBe("too-large");
  });

  it("is not believed when it declares a smaller size than it has", () => {
    const bomb = zipSync({ "a.xml": new Uint8Array(3_000_000) }, { level: 9 });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 3_000_000) view.setUint32(at, 10, true);
    expect(readZip(bomb, all, 1_000_000)).toBe("too-large");
  });

  it("counts all its parts together", () => {
    const parts = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${i}.xml`, new Uint8Array(200_000)]));
    expect(readZip(zipSync(parts), all, 1_000_000)).toBe("too-large");
    expect(readZip(zipSync(parts), all, 2_000_000)).toBeInstanceOf(Map);
  });

  it("that is cut, or no archive at all, is damaged", () => {
    const bytes = zipSync({ "a.xml": strToU8("<a/>") });
    expect(readZip(bytes.subarray(0, bytes.length - 30), all)).toBe("damaged");
    expect(readZip(strToU8("hello"), all)).toBe("damaged");
    expect(readZip(new Uint8Array(0), all)).toBe("damaged");
  });

  it("with a password says so", () => {
    const bytes = zipSync({ "a.xml": strToU8("<a/>") });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(readZip(bytes, all)).toBe("encrypted");
  });
});
