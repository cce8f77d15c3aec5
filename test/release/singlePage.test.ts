import { parseDocument } from "htmlparser2";
import { afterEach, describe, expect, test, vi } from "vitest";
import { request } from "../../release/inlinedFiles.ts";
import { asInlineScript, carry } from "../../release/singlePage.ts";

/** A document of the carrying elements, read back as a browser reads them. */
function documentOf(html: string) {
  const elements = parseDocument(html).children as unknown as {
    attribs: Record<string, string>;
    children: { data: string }[];
  }[];
  return {
    getElementById(id: string) {
      const element = elements.find(({ attribs }) => attribs?.id === id);
      return element ? { textContent: element.children[0]?.data ?? "" } : null;
    },
  };
}

async function fetched(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  vi.stubGlobal("document", documentOf(carry(path, bytes)));
  vi.stubGlobal("window", globalThis);
  return new Uint8Array(await (await request(path)).arrayBuffer());
}

afterEach(() => vi.unstubAllGlobals());

describe("a file the page carries comes out byte for byte", () => {
  const cases: Readonly<Record<string, Uint8Array>> = {
    "a mark and Windows line ends": new TextEncoder().encode("\uFEFF年度,单位\r\n2023,某局\r\n"),
    "an end of the element in the text": new TextEncoder().encode('</script><!--<script>"\\u003c\u2028'),
    "bytes that are not UTF-8": new Uint8Array([0xc4, 0xea, 0xb6, 0xc8, 0x0d, 0x0a, 0xff, 0x00]),
    "nothing at all": new Uint8Array(),
  };
  for (const [name, bytes] of Object.entries(cases)) {
    test(name, async () => expect(await fetched('data/清单 &"<.csv', bytes)).toEqual(bytes));
  }

  test("and one it does not carry is missing", async () => {
    vi.stubGlobal("document", documentOf(""));
    expect((await request("data/none.json")).status).toBe(404);
  });
});

describe("an inline script", () => {
  test("keeps its meaning where it holds the end of an element or the start of a comment", () => {
    const code = 'globalThis.said = ["</script>", "</SCRIPT", /<!--/.source.length, `<!--`].join();';
    const inline = asInlineScript(code);
    expect(inline).not.toMatch(/<\/script|<!--/i);
    const said = new Function("globalThis", `${inline} return globalThis.said`)({});
    expect(said).toBe("</script>,</SCRIPT,7,<!--");
  });

  test("is refused where the change would break it", () => {
    expect(() => asInlineScript("if (a <!--b) c();")).toThrow(SyntaxError);
  });
});
