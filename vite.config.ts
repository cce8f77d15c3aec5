import { cpSync } from "node:fs";
import { basename, join } from "node:path";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import manifest from "./package.json" with { type: "json" };
import { emptyWithoutMarkup, statePolicy } from "./release/plugins.ts";

/** Puts the published data beside the built page, so that a data set can be added or changed there without a build. */
function copyData(): Plugin {
  let outDir = "";
  return {
    name: "copy-data",
    apply: "build",
    configResolved(config) {
      outDir = config.build.outDir;
    },
    closeBundle() {
      cpSync("data", join(outDir, "data"), { recursive: true, filter: (path) => !basename(path).startsWith(".") });
    },
  };
}

/** What decimal.js has beyond the four operations, comparison, rounding and printing: logarithms, angles, bases. */
const UNUSED_MATH =
  /^P\.(cosine|cubeRoot|hyperbolic\w+|inverse\w+|logarithm|natural\w+|sine|squareRoot|tangent|toBinary|toFraction|toHexadecimal|toExponential|toPrecision|toSignificantDigits|dividedToIntegerBy|modulo|clampedTo|toNearest|toOctal|toPower) = (?:P\.\w+ = )?function/gm;

/**
 * Lets the bundler drop the parts of decimal.js nobody calls. Its methods hang on one prototype, so they would all
 * ride along: 11 KB where 6 do. The type checker still sees the whole library; the boundary tests see that no source
 * calls a dropped method, and the build stops when the library's text no longer looks as expected.
 */
function trimDecimal(): Plugin {
  return {
    name: "trim-decimal",
    apply: "build",
    transform(code, id) {
      if (!id.endsWith("decimal.js/decimal.mjs")) return null;
      let dropped = 0;
      const trimmed = code
        .replace(UNUSED_MATH, (_, name: string) => {
          dropped += 1;
          return `const unused_${name} = function`;
        })
        // Two thousand digits of π and ln 10 that only those methods read.
        .replace(/^(LN10|PI) = new Decimal\(\1\);$/gm, "")
        .replace(/\b(LN10|PI)\.length - 1/g, "1024")
        // Binary, octal, hexadecimal and infinite texts: our own grammars let none of them through.
        .replace(": parseOther(x, v);", ": (() => { throw Error(invalidArgument + v); })();")
        .replace(/^ {2}Decimal\.(?!(?:min|max)\b)(\w+) = \1;.*$/gm, "");
      if (dropped !== 29) this.error(`decimal.js has changed: ${dropped} of 29 unused methods found`);
      return { code: trimmed, map: null };
    },
  };
}

export default defineConfig({
  // Relative addresses: the built folder works below any path of any static server.
  base: "./",
  // The address never names a page, so a missing file is answered with 404 and not with the page itself.
  appType: "mpa",
  define: { __VERSION__: JSON.stringify(manifest.version) },
  plugins: [react(), trimDecimal(), emptyWithoutMarkup(), statePolicy(), copyData()],
  build: {
    target: "chrome87",
    cssTarget: "chrome87",
    // The recommended policy allows scripts and fonts from files only.
    assetsInlineLimit: 0,
    // Lazy parts name only their styles beforehand: a list of every part's scripts would cost the first picture 1 KB.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, parts) => parts.filter((part) => part.endsWith(".css")),
    },
    reportCompressedSize: false,
    // The PDF library is one part of 1.1 MB, loaded when somebody opens such a file.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        comments: false,
        // One part with one name for the chart library, so that its size can be held.
        codeSplitting: {
          groups: [
            // Its SVG renderer draws nothing but files to take away, and comes with those.
            {
              name: "echarts",
              test: /node_modules\/(echarts|zrender)\/(?!lib\/svg\/|lib\/renderer\/installSVGRenderer)/,
            },
            // What the page starts with in one piece: small shared parts compress badly and cost a round trip each.
            { name: "first", tags: ["$initial"] },
          ],
        },
      },
    },
  },
  worker: { format: "es" },
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    globalSetup: "test/setup/pin.ts",
    // Laws run hundreds of cases; a busy machine must not fail them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
