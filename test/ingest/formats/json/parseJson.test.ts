import { assert, jsonValue, property } from "fast-check";
import { describe, expect, it, test } from "vitest";
import { syntaxIssue } from "../../../../src/ingest/formats/json/jsonFaults.ts";
import { type JsonDocument, type JsonFault, parseJson } from "../../../../src/ingest/formats/json/parseJson.ts";

const parsed = (text: string) => parseJson(text) as JsonDocument;
const fault = (text: string) => parseJson(text) as JsonFault;

describe("the parser of data sets", () => {
  it("gives what JSON.parse gives, for every value and every layout", () => {
    assert(
      property(jsonValue({ maxDepth: 5 }), (value) => {
        for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2), ` \r\n${JSON.stringify(value)}\t`]) {
          expect(JSON.stringify(parsed(text).value)).toBe(JSON.stringify(JSON.parse(text)));
        }
      }),
    );
  });

  it("refuses what JSON.parse refuses: every beginning of a data set is a cut file", () => {
    const text = '{\n "a": [1.50, -2e3, true, null, "x\\n\\u4e07"],\n "b": { "c": {} }\n}';
    for (let end = 0; end < text.length; end++) {
      const part = text.slice(0, end);
      expect(fault(part)).toEqual({ kind: "cut", line: part.trimEnd().split("\n").length });
    }
  });

  it("knows the line of every value and the digits of every number", () => {
    const document = parsed('{\n  "a": [\n    1.50,\n    "x"\n  ],\n  "b":\n    { "c": 10 }\n}');
    const value = document.value as { a: unknown[]; b: object };
    expect([document.lineOf(value, "a"), document.lineOf(value.a, 0), document.lineOf(value.a, 1)]).toEqual([2, 3, 4]);
    expect([document.lineOf(value, "b"), document.lineOf(value.b, "c")]).toEqual([7, 7]);
    expect([document.numberText(value.a, 0), document.numberText(value.b, "c")]).toEqual(["1.50", "10"]);
    expect([document.numberText(value.a, 1), document.lineOf(value, "toString")]).toEqual([null, null]);
  });

  it("keeps the latter of two fields of one name and says where", () => {
    const document = parsed('{ "a": 1,\n "a": 2 }');
    expect(document.value).toEqual({ a: 2 });
    expect(document.twice).toEqual([{ field: "a", line: 2 }]);
  });

  it("gives a field called __proto__ no power", () => {
    const value = parsed('{ "__proto__": { "polluted": 1 } }').value as object;
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect("polluted" in value).toBe(false);
  });

  test.each([
    ['{ "a": 1,\n }', 2, "用双引号括起的字段名", "}"],
    ['{ "a"\n 1 }', 2, "冒号", "1 }"],
    ['{ "a": 1\n "b": 2 }', 2, "逗号或 }", '"b": 2 }'],
    ["[1\n2]", 2, "逗号或 ]", "2]"],
    ["[01]", 1, "逗号或 ]", "1]"],
    ["[\n-]", 2, "一个值", "-]"],
    ["[\nNaN]", 2, "一个值", "NaN]"],
    ['["a\nb"]', 1, "同一行内结束的引号", '"a'],
    ['["\\x"]', 1, "有效的转义", '"\\x"]'],
    ["{}\n//", 2, "文件结束", "//"],
  ])("says what is wrong with %j", (text, line, expected, found) => {
    expect(() => JSON.parse(text)).toThrow();
    const issue = syntaxIssue(fault(text), "form.json");
    expect([issue.source.row, issue.params.expectedZh, issue.params.found]).toEqual([line, expected, found]);
  });

  it("does not exhaust the stack on brackets without end", () => {
    expect(fault("[".repeat(1_000_000))).toEqual({ kind: "deep", line: 1 });
  });
});
