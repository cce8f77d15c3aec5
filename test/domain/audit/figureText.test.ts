import { describe, expect, it } from "vitest";
import { figureText } from "../../../src/domain/audit/figureText.ts";

describe("a finding's figure in digits", () => {
  it("is a percentage for a rate, rounded half up once", () => {
    expect(figureText({ kind: "ratio", decimal: "0.86203703703703703704" })).toBe("86.20%");
    expect(figureText({ kind: "ratio", decimal: "-0.00005" })).toBe("-0.01%");
  });

  it("keeps whole points and counts whole, and other points to two decimals", () => {
    expect(figureText({ kind: "points", decimal: "15" })).toBe("15");
    expect(figureText({ kind: "points", decimal: "8.6275862068965517241" })).toBe("8.63");
    expect(figureText({ kind: "count", decimal: "6" })).toBe("6");
  });
});
