import { describe, expect, it } from "vitest";
import { DEFAULT_CONFIG, parseConfig } from "../../src/app/config.ts";
import { problems as words } from "../../src/messages/problems.ts";
import { format } from "../../src/messages/text.ts";

const parse = (fields: unknown) => parseConfig(JSON.stringify(fields), "config.json");
const said = async (fields: unknown) =>
  (await parse(fields)).problems.map(({ text, params }) =>
    format(typeof text === "string" ? words[text] : text, "zh", params),
  );

describe("a site's configuration", () => {
  it("may leave everything at its default", async () => {
    expect(await parse({})).toEqual({ config: DEFAULT_CONFIG, problems: [] });
  });

  it("sets the fields it names", async () => {
    const { config } = await parse({ unit: "亿元", thresholds: { red: 0.4, amber: "0.9" } });
    expect(config).toEqual({ ...DEFAULT_CONFIG, unit: "亿元", thresholds: { red: "0.4", amber: "0.9" } });
  });

  it.each([
    [{ unit: "美元" }, "unit"],
    [{ thresholds: { red: "0.9", amber: "0.5" } }, "thresholds"],
    [{ thresholds: { red: "50%", amber: "80%" } }, "thresholds"],
    [{ thresholds: null }, "thresholds"],
    [[], "JSON"],
  ])("%j is said and left at the default", async (fields, name) => {
    expect(await said(fields)).toEqual([expect.stringContaining(`config.json 的 ${name} 写作`)]);
    expect((await parse(fields)).config).toEqual(DEFAULT_CONFIG);
  });

  it("adds scoring profiles and says in which field one is wrong", async () => {
    const profiles = [{ id: "our-city", executionWeight: 20, cap: "all" }];
    expect((await parse({ profiles })).config.profiles).toMatchObject([
      { id: "our-city", executionWeight: "20", cap: "1" },
    ]);
    expect(await said({ profiles })).toEqual([
      'config.json 的 profiles[0].cap 写作“"all"”，应为大于零的小数，如 1；此项未采用。',
    ]);
  });
});
