import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MAPS } from "../../../../src/ingest/formats/pdf/mapData.ts";
import { readMap } from "../../../../src/ingest/formats/pdf/maps.ts";

describe("the character maps of simplified Chinese", () => {
  it.each(Object.keys(MAPS))("%s is the one of the installed library", async (name) => {
    const installed = new Uint8Array(readFileSync(`node_modules/pdfjs-dist/cmaps/${name}.bcmap`));
    expect(await readMap(name)).toEqual(installed);
  });

  it("do not hold those of other scripts, nor what every object has", async () => {
    expect(await readMap("UniJIS-UCS2-H")).toBeNull();
    expect(await readMap("constructor")).toBeNull();
  });
});
