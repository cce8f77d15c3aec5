import { describe, expect, test } from "vitest";
import { packageFolder, readPackages, writeNotices, writeSbom } from "../../release/packages.ts";

describe("the package a module belongs to", () => {
  test("is the folder below node_modules, scoped and nested ones included", () => {
    expect(packageFolder("/p/node_modules/react/index.js")).toBe("node_modules/react");
    expect(packageFolder("/p/node_modules/@e965/xlsx/xlsx.mjs")).toBe("node_modules/@e965/xlsx");
    expect(packageFolder("/p/node_modules/dom-serializer/node_modules/entities/lib/decode.js")).toBe(
      "node_modules/dom-serializer/node_modules/entities",
    );
    expect(packageFolder("\0/p/node_modules/react/index.js?commonjs")).toBe("node_modules/react");
  });

  test("is none for the page's own modules", () => {
    expect(packageFolder("/p/src/main.tsx")).toBeNull();
    expect(packageFolder("\0vite/preload-helper.js")).toBeNull();
  });
});

describe("what is said of the bundled packages", () => {
  const packages = readPackages([
    "/p/node_modules/size-sensor/dist/index.js",
    "/p/node_modules/echarts/lib/a.js",
    "/p/node_modules/echarts/lib/b.js",
    "/p/src/main.tsx",
  ]);

  test("names each once, in order, with its licence", () => {
    expect(packages.map(({ name, license }) => `${name} ${license}`)).toEqual([
      "echarts Apache-2.0",
      "size-sensor ISC",
    ]);
  });

  test("passes on licences, notices and the licences of parts", () => {
    const notices = writeNotices(packages);
    expect(notices).toContain("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION");
    expect(notices).toContain("This product includes software developed at\nThe Apache Software Foundation");
    expect(notices).toContain("Redistributions in binary form must reproduce");
  });

  test("gives the standard text where a package brings none", () => {
    expect(packages[1]?.texts.join()).toMatch(/^Copyright \(c\) .+\n\nPermission to use, copy, modify/);
  });

  test("is a bill of materials with the locked checksums and neither time nor chance", () => {
    const sbom = JSON.parse(writeSbom({ name: "outturn", version: "1.2.3", license: "MIT" }, packages));
    expect(sbom.bomFormat).toBe("CycloneDX");
    expect(sbom.components[0].purl).toMatch(/^pkg:npm\/echarts@\d/);
    expect(sbom.components[0].hashes[0].content).toMatch(/^[0-9a-f]{128}$/);
    expect(sbom.dependencies[0].dependsOn).toHaveLength(2);
    expect(JSON.stringify(sbom)).not.toMatch(/timestamp|serialNumber/);
  });
});
