import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { listChecksums, packZip } from "../../release/files.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("the archive", () => {
  test("is the same whatever the order of its files", () => {
    const one = packZip(
      new Map([
        ["b/一.txt", bytes("1")],
        ["a.txt", bytes("2")],
      ]),
    );
    const other = packZip(
      new Map([
        ["a.txt", bytes("2")],
        ["b/一.txt", bytes("1")],
      ]),
    );
    expect(one).toEqual(other);
    expect(Object.keys(unzipSync(one))).toEqual(["a.txt", "b/一.txt"]);
  });

  test("differs where a byte does", () => {
    expect(packZip(new Map([["a", bytes("1")]]))).not.toEqual(packZip(new Map([["a", bytes("2")]])));
  });
});

test("checksums are listed as sha256sum reads them, by path", () => {
  expect(
    listChecksums(
      new Map([
        ["b", bytes("abc")],
        ["a", bytes("")],
      ]),
    ),
  ).toBe(
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\n" +
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b\n",
  );
});
