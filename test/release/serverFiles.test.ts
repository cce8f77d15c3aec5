import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { HEADER_POLICY, PAGE_POLICY, singlePolicy } from "../../release/policy.ts";
import { writeFolderFiles, writeServerFiles } from "../../release/serverFiles.ts";

const files = new Map([...writeServerFiles(), ...writeFolderFiles()]);

describe("the policy", () => {
  const all = [PAGE_POLICY, HEADER_POLICY, singlePolicy("'sha256-a'", "'sha256-b'")];

  test("begins with nothing allowed and never allows inline code, eval or another origin", () => {
    for (const policy of all) {
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/unsafe-|https?:|\*/);
    }
  });

  test("leaves to the server what a page may not state", () => {
    expect(PAGE_POLICY).not.toContain("frame-ancestors");
    expect(HEADER_POLICY).toContain("frame-ancestors 'self'");
  });
});

describe("every server's configuration", () => {
  for (const [name, text] of files) {
    test(`${name} sends the policy, types and caching, and has no place left to fill`, () => {
      expect(text).toContain(HEADER_POLICY);
      for (const part of ["nosniff", "no-referrer", "text/javascript", "application/json", "text/csv", "immutable"]) {
        expect(text).toContain(part);
      }
      expect(text).not.toMatch(/@[A-Z]+@/);
    });
  }

  test("lets data be kept that are named by their content, where the server can tell names apart", () => {
    for (const name of [".htaccess", "Caddyfile", "apache.conf", "nginx.conf"]) {
      expect(files.get(name), name).toContain("\\.[0-9a-f]{12}\\.json");
    }
  });

  test("is there for nginx, Apache, Caddy and IIS", () => {
    expect([...files.keys()].sort()).toEqual([".htaccess", "Caddyfile", "apache.conf", "nginx.conf", "web.config"]);
  });

  test("of IIS is well formed", () => {
    const open: string[] = [];
    for (const [, close, name, self] of (files.get("web.config") ?? "").matchAll(
      /<(\/?)([a-zA-Z][\w.]*)[^>]*?(\/?)>/g,
    )) {
      if (close === "/") expect(open.pop()).toBe(name);
      else if (self !== "/") open.push(name ?? "");
    }
    expect(open).toEqual([]);
    expect(parseDocument(files.get("web.config") ?? "", { xmlMode: true }).children.length).toBeGreaterThan(1);
  });
});
