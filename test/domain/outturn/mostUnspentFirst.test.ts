import { expect, test } from "vitest";
import { fen } from "../../../src/domain/money/fen.ts";
import { mostUnspentFirst } from "../../../src/domain/outturn/mostUnspentFirst.ts";

test("the most unspent money comes first, unknown amounts with nothing, equal ones as they were", () => {
  const sums = [
    { id: "none", unspentFen: fen(0) },
    { id: "unknown", unspentFen: null },
    { id: "small", unspentFen: fen(1) },
    { id: "large", unspentFen: fen(500) },
    { id: "equal", unspentFen: fen(500) },
    { id: "returned", unspentFen: fen(-3) },
  ];
  const before = [...sums];
  expect(mostUnspentFirst(sums).map(({ id }) => id)).toEqual([
    "large",
    "equal",
    "small",
    "none",
    "unknown",
    "returned",
  ]);
  expect(sums).toEqual(before);
});
