import { describe, expect, test } from "vitest";
import { decode } from "../../src/ingest/encoding.ts";
import { ingest } from "../../src/ingest/ingest.ts";

const LIST = "年度,单位,项目名称,分项名称,预算数（万元）,执行数（万元）\n2023,甲局,专项,设备,30,10\n";

/** 年度,单位 … of the list above in GBK, as an office program writes it; TextEncoder knows UTF-8 only. */
const GBK = Uint8Array.from(
  [
    ["c4ea b6c8 2c b5a5 cebb 2c cfee c4bf c3fb b3c6 2c b7d6 cfee c3fb b3c6 2c"],
    ["d4a4 cbe3 cafd a3a8 cdf2 d4aa a3a9 2c d6b4 d0d0 cafd a3a8 cdf2 d4aa a3a9 0a"],
    ["32303233 2c bcd7 bed6 2c d7a8 cfee 2c c9e8 b1b8 2c 3330 2c 3130 0a"],
  ]
    .join(" ")
    .replace(/\s/g, "")
    .match(/../g)!
    .map((pair) => Number.parseInt(pair, 16)),
);

const utf8 = new TextEncoder().encode(LIST);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

describe("bytes of a list become the same text", () => {
  test.each([
    ["UTF-8", utf8, "utf-8"],
    ["UTF-8 with a byte-order mark", new TextEncoder().encode(`\ufeff${LIST}`), "utf-8"],
    ["UTF-16 little-endian with a mark", utf16(`\ufeff${LIST}`, true), "utf-16le"],
    ["UTF-16 big-endian with a mark", utf16(`\ufeff${LIST}`, false), "utf-16be"],
    ["UTF-16 little-endian without a mark", utf16(LIST, true), "utf-16le"],
    ["UTF-16 big-endian without a mark", utf16(LIST, false), "utf-16be"],
    ["GBK", GBK, "gb18030"],
  ])("from %s", async (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: LIST, encoding, damaged: 0 });
    const { projects, issues } = await ingest({ name: "list.csv", bytes });
    expect(issues).toEqual([]);
    expect(projects[0]?.lines[0]?.budget.fen).toBe(30_000_000);
  });
});

describe("a file that is not quite text", () => {
  test("cut inside a character stays UTF-8 and says that one character is damaged", () => {
    const cut = decode(utf8.subarray(0, utf8.indexOf(0x0a) - 1));
    expect(cut).toMatchObject({ encoding: "utf-8", damaged: 1 });
    expect(cut?.text.startsWith("年度,单位")).toBe(true);
  });

  test("with one broken byte among many good ones stays UTF-8", () => {
    const broken = Uint8Array.from(utf8);
    broken[1] = 0x41;
    expect(decode(broken)).toMatchObject({ encoding: "utf-8", text: expect.stringContaining("单位,项目名称") });
  });

  test("is reported with the number of damaged characters", async () => {
    const broken = Uint8Array.from(utf8);
    broken[utf8.length - 2] = 0xff;
    const { issues, projects } = await ingest({ name: "list.csv", bytes: broken });
    expect(issues).toMatchObject([
      { code: "encoding-damaged", params: { encoding: "UTF-8", count: 1 } },
      { code: "amount-text", source: { row: 2, raw: "1\ufffd" } },
    ]);
    expect(projects).toHaveLength(1);
  });

  test("is refused when it is binary", () => {
    expect(decode(Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 256))).toBeNull();
    expect(decode(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))).toBeNull();
  });

  test("is decoded as its reader says, whatever the guess", () => {
    expect(decode(utf8, "gb18030")?.text).not.toBe(LIST);
    expect(decode(GBK, "gb18030")?.text).toBe(LIST);
  });
});
