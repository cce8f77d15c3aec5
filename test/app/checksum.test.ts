import { webcrypto } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checksumOf } from "../../src/app/checksum.ts";

const SUBTLE = webcrypto.subtle as SubtleCrypto;

describe("the checksum of a file as it arrived", () => {
  it("is that of FIPS 180-2, with the browser's help and without", async () => {
    const abc = new TextEncoder().encode("abc");
    const known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    expect(await checksumOf(abc, SUBTLE)).toBe(known);
    expect(await checksumOf(abc, undefined)).toBe(known);
  });

  it("is left open for a large file where the browser does not help: the page would stand still", async () => {
    const large = new Uint8Array(8_000_001);
    expect(await checksumOf(large, undefined)).toBeNull();
    expect(await checksumOf(large, SUBTLE)).toMatch(/^[0-9a-f]{64}$/);
  });
});
