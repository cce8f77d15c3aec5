import { describe, expect, it } from "vitest";
import { PROFILES } from "../../../src/domain/scoring/profiles.ts";
import { readProfiles } from "../../../src/domain/scoring/readProfiles.ts";
import { format } from "../../../src/messages/text.ts";

const one = (fields: object) => readProfiles([{ id: "our-city", ...fields }]);
const complaints = (value: unknown) =>
  readProfiles(value).faults.map(({ text, params }) => format(text, "zh", { ...params, file: "config.json" }));

describe("the scoring profiles of a site", () => {
  it("may be none", () => {
    expect(readProfiles(undefined)).toEqual({ profiles: [], faults: [] });
  });

  it("are accepted in the shape of the built-in ones, all of them", () => {
    const written = JSON.parse(JSON.stringify(PROFILES));
    expect(readProfiles(written)).toEqual({ profiles: PROFILES, faults: [] });
  });

  it("change a built-in profile of the same id in the fields they name", () => {
    const { profiles, faults } = readProfiles([{ id: "hubei-2020", cap: 1.2 }]);
    expect(faults).toEqual([]);
    expect(profiles).toEqual([{ ...PROFILES.find(({ id }) => id === "hubei-2020"), cap: "1.2" }]);
  });

  it("add one that takes the rest from the national profile, under its own name", () => {
    const { profiles } = one({ executionWeight: 9, decimals: 1 });
    expect(profiles[0]).toMatchObject({
      id: "our-city",
      title: { zh: "our-city", en: "our-city" },
      executionWeight: "9",
      decimals: 1,
      denominator: "revised",
      confirmed: false,
    });
  });

  it.each([
    [{ cap: "0" }, 'profiles[0].cap 写作“"0"”，应为大于零的小数'],
    [{ executionWeight: "ten" }, "profiles[0].executionWeight 写作"],
    [{ executionWeight: 101 }, "profiles[0].executionWeight 写作“101”"],
    [{ denominator: "executed" }, "profiles[0].denominator 写作"],
    [{ year: "2020" }, "profiles[0].year 写作"],
    [{ title: "我市" }, 'profiles[0].title 写作“"我市"”，应为含 zh、en'],
    [{ rescale: "yes" }, "profiles[0].rescale 写作"],
    [{ decimals: 5 }, "profiles[0].decimals 写作"],
    [{ colour: "red" }, 'profiles[0].colour 写作“"red"”，应为已知的项目名'],
    [{ tiers: [{ id: "met", from: "0.8", to: "1" }] }, "profiles[0].tiers 写作"],
    [{ steps: [{ names: [], full: "5", kind: "down", from: "90", each: "5", costs: "1" }] }, "profiles[0].steps 写作"],
    [{ steps: [{ names: ["满意"], full: "5", kind: "down", from: "90", each: "0", costs: "1" }] }, "profiles[0].steps"],
    [
      { steps: [{ names: ["成本"], full: "5", kind: "bands", bands: [{ within: "10", points: "6" }] }] },
      "profiles[0].steps 写作",
    ],
    [{ grades: [{ id: "pass", title: { zh: "合格", en: "Pass" }, from: "60", to: "100" }] }, "profiles[0].grades 写作"],
  ])("say %j and leave the field as it was", (fields, complaint) => {
    expect(complaints([{ id: "our-city", ...fields }])).toEqual([
      expect.stringContaining(`config.json 的 ${complaint}`),
    ]);
    expect(one(fields).profiles).toEqual(one({}).profiles);
  });

  it.each([[null], [{}], [["x"]], [[{ title: { zh: "甲", en: "A" } }]], [[{ id: "Our City" }]]])(
    "are dropped where nobody could name them: %j",
    (value) => {
      expect(readProfiles(value).profiles).toEqual([]);
      expect(complaints(value)).toHaveLength(1);
    },
  );

  it("take grades of their own, with bounds as numbers or text", () => {
    const grades = [
      { id: "pass", title: { zh: "合格", en: "Pass" }, from: 60, to: 100 },
      { id: "fail", title: { zh: "不合格", en: "Fail" }, from: 0, to: "60" },
    ];
    expect(one({ grades }).profiles[0]?.grades.map(({ from, to }) => [from, to])).toEqual([
      ["60", "100"],
      ["0", "60"],
    ]);
  });
});
