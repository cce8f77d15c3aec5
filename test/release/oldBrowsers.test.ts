import { describe, expect, test } from "vitest";
import { findNewScript } from "../compat/newScript.ts";
import { findNewStyle } from "../compat/newStyle.ts";

const inScript = (code: string) => findNewScript(code, "module").map(({ feature }) => feature);
const inStyle = (css: string) => findNewStyle(css).map(({ feature }) => feature);

describe("a script for Chrome 87", () => {
  const known = [
    "class A { #x = 1; static y = 2; z = this.#x ?? 0 }",
    "a ||= b?.c; n = 1_000n; for await (const x of y) ;",
    "/(?<=a)(?<name>b)/u.test(s); s.replaceAll('a', 'b'); [1].flat(); Object.fromEntries(m);",
    "new ResizeObserver(f); new IntersectionObserver(f); queueMicrotask(f); import('./a.js');",
    "grid.at(1, 2); list.at?.(-1);",
    "function structuredClone() {} structuredClone(x);",
    "URL.createObjectURL(blob); CSS.escape(name); crypto.subtle.digest('SHA-256', b);",
  ];
  for (const code of known) test(`may hold ${code}`, () => expect(inScript(code)).toEqual([]));

  const unknown: Readonly<Record<string, string>> = {
    "list.at(-1)": ".at()",
    "list.findLast(f)": ".findLast()",
    "list.toSorted()": ".toSorted()",
    "Object.hasOwn(a, 'b')": ".hasOwn()",
    "Object.groupBy(a, f)": ".groupBy()",
    "structuredClone(a)": "structuredClone",
    "crypto.randomUUID()": ".randomUUID()",
    "AbortSignal.timeout(9)": "AbortSignal.timeout",
    "Promise.withResolvers()": ".withResolvers()",
    "class A { static { f() } }": "class static block",
    "class A { #x; f(o) { return #x in o } }": "#name in object",
    "await f()": "top-level await",
    "/a/d.test(s)": "regular expression flag d",
  };
  for (const [code, feature] of Object.entries(unknown)) {
    test(`may not hold ${code}`, () => expect(inScript(code)).toEqual([feature]));
  }

  for (const code of ["/[a--b]/v.test(s)", "using a = f();", "@a class B {}"]) {
    test(`is refused by the parser with ${code}`, () => expect(inScript(code)[0]).toMatch(/^syntax: /));
  }
});

describe("a style sheet for Chrome 87", () => {
  const known = [
    "a { inset: 0; gap: 1px; display: flex; width: min(1px, 2vw); padding-inline: 1px }",
    "a:focus-visible, b:not(.c)::before { content: 'oklch(1 0 0)' }",
    "@media (max-width: 9px) and (prefers-reduced-motion: reduce) { a { color: rgb(1 2 3 / 4%) } }",
    "@media (forced-colors: active) { a { forced-color-adjust: none } }",
    "a { -webkit-print-color-adjust: exact; print-color-adjust: exact }",
    "@supports (height: 1dvh) { a { height: 1dvh } }",
    "@font-face { font-family: x; src: url(dvh.woff2) }",
  ];
  for (const css of known) {
    test(`may hold ${css}`, () => expect(inStyle(css)).toEqual([]));
  }

  const unknown: Readonly<Record<string, string>> = {
    "a:is(b, c) { color: red }": ":is",
    "a:has(b) { color: red }": ":has",
    "a:not(b, c) { color: red }": ":not() with a list",
    "a { b { color: red } }": "nesting",
    "a { aspect-ratio: 1 }": "aspect-ratio",
    "a { height: 100dvh }": "unit dvh",
    "a { color: color-mix(in srgb, red, blue) }": "color-mix()",
    "a { print-color-adjust: exact }": "print-color-adjust",
    "a { overflow: clip }": "overflow: clip",
    "@container (width > 1px) { a { color: red } }": "@container",
    "@layer x { a { color: red } }": "@layer",
    "@media (width >= 9px) { a { color: red } }": "media range syntax",
    "a { colour: red }": "unknown property colour",
  };
  for (const [css, feature] of Object.entries(unknown)) {
    test(`may not hold ${css}`, () => expect(inStyle(css)).toEqual([feature]));
  }
});
