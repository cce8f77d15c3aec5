import { gunzipSync } from "fflate";
import { expect, test } from "vitest";
import { compressAssets } from "../../release/compressed.ts";

const large = new TextEncoder().encode("const a = 1;\n".repeat(3000));

test("large scripts and styles of the page get a compressed twin, the same each time", () => {
  const files = new Map([
    ["assets/index-abcdefgh.js", large],
    ["assets/index-abcdefgh.css", large],
    ["assets/small-abcdefgh.js", large.subarray(0, 100)],
    ["data/catalog.json", large],
    ["index.html", large],
  ]);
  const twins = compressAssets(files);
  expect([...twins.keys()]).toEqual(["assets/index-abcdefgh.js.gz", "assets/index-abcdefgh.css.gz"]);
  expect(gunzipSync(twins.get("assets/index-abcdefgh.js.gz")!)).toEqual(large);
  expect(compressAssets(files)).toEqual(twins);
});
