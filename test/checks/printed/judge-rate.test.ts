import fc from "fast-check";
import { judgePrintedRate } from "../../../src/checks/printed/judge-rate";
import { readPercent, type Percent, type RoundingMode } from "../../../src/vietnamese/percent";

function printed(text: string): Percent {
  const read = readPercent(text);
  if (read === null) throw new Error(`not a percentage: ${text}`);
  return read;
}

describe("judging rates of the five reports", () => {
  it.each([
    ["6,35", 24, 378, "right", undefined],
    ["8,18", 13, 159, "right", undefined],
    ["5,02", 11, 219, "right", undefined],
    ["100", 907, 907, "right", undefined],
    ["99,6", 1002, 1006, "right", undefined],
    ["99,18", 970, 978, "right", undefined],
    ["94,78", 1072, 1131, "right", undefined],
    ["69,2", 1067, 1542, "right", undefined],
    ["71,24", 2002, 2810, "truncated", "71,25"],
    ["0,17", 5, 2788, "truncated", "0,18"],
    ["1,25", 35, 2788, "truncated", "1,26"],
    ["0,01", 1, 1006, "misplaced_mark", "0,10"],
    ["0,02", 2, 1006, "misplaced_mark", "0,20"],
    ["8,18", 11, 219, "wrong", "5,02"],
    ["94,78", 1069, 1128, "wrong", "94,77"],
  ] as const)("%s %% printed for %i / %i is %s", (text, numerator, denominator, kind, expected) => {
    expect(judgePrintedRate(printed(text), numerator, denominator, "half_up")).toEqual(
      expected === undefined ? { kind } : { kind, expected },
    );
  });

  it.each(["71,24", "71,25"])("an office that truncates may print %s for 2002 / 2810", (text) => {
    expect(judgePrintedRate(printed(text), 2002, 2810, "truncate")).toEqual({ kind: "right" });
  });

  it("expects the truncated rate of an office that truncates", () => {
    expect(judgePrintedRate(printed("60,00"), 2002, 2810, "truncate")).toEqual({
      kind: "wrong",
      expected: "71,24",
    });
  });

  it("cannot judge a rate whose base is zero", () => {
    expect(judgePrintedRate(printed("100"), 0, 0, "half_up")).toEqual({ kind: "undecided" });
    expect(judgePrintedRate(printed("0"), 3, 0, "truncate")).toEqual({ kind: "undecided" });
  });
});

describe("a misplaced decimal mark", () => {
  it.each([
    ["one place to the left", "0,99", 10, 101, "9,90"],
    ["two places to the left", "0,99", 99, 100, "99,00"],
    ["two places to the left, zeros kept", "0,10", 10, 100, "10,00"],
    ["one place to the right, after rounding", "9,90", 994, 100000, "0,99"],
    ["one place to the right, before rounding", "9,94", 994, 100000, "0,99"],
    ["two places to the right, no digit after the mark", "502", 11, 219, "5"],
  ])("is seen %s", (_, text, numerator, denominator, expected) => {
    expect(judgePrintedRate(printed(text), numerator, denominator, "half_up")).toEqual({
      kind: "misplaced_mark",
      expected,
    });
  });

  it("is not seen in a small rate that is merely wrong", () => {
    expect(judgePrintedRate(printed("0,05"), 1, 10000, "half_up")).toEqual({
      kind: "wrong",
      expected: "0,01",
    });
    expect(judgePrintedRate(printed("0,00"), 1, 1006, "half_up")).toEqual({
      kind: "wrong",
      expected: "0,10",
    });
  });
});

describe("properties", () => {
  const counts = fc.record({
    numerator: fc.oneof(fc.nat({ max: 5000 }), fc.nat({ max: 1e9 })),
    denominator: fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 1e9 })),
    decimals: fc.nat({ max: 4 }),
  });
  const modes = fc.constantFrom<RoundingMode>("half_up", "truncate");

  /** The right units by BigInt, independent of the project's own rounding. */
  function exactUnits(numerator: number, denominator: number, decimals: number, mode: RoundingMode): number {
    const scaled = BigInt(numerator) * 10n ** BigInt(decimals + 2);
    const base = BigInt(denominator);
    return Number(mode === "truncate" ? scaled / base : (2n * scaled + base) / (2n * base));
  }

  it("the exactly rounded rate is right in either mode", () => {
    fc.assert(
      fc.property(counts, modes, ({ numerator, denominator, decimals }, mode) => {
        const units = exactUnits(numerator, denominator, decimals, "half_up");
        expect(judgePrintedRate({ units, decimals }, numerator, denominator, mode)).toEqual({
          kind: "right",
        });
      }),
    );
  });

  it("the truncated rate is right, or called truncated where it differs from the rounded one", () => {
    fc.assert(
      fc.property(counts, ({ numerator, denominator, decimals }) => {
        const units = exactUnits(numerator, denominator, decimals, "truncate");
        const isSame = units === exactUnits(numerator, denominator, decimals, "half_up");
        const { kind } = judgePrintedRate({ units, decimals }, numerator, denominator, "half_up");
        expect(kind).toBe(isSame ? "right" : "truncated");
        expect(judgePrintedRate({ units, decimals }, numerator, denominator, "truncate")).toEqual({
          kind: "right",
        });
      }),
    );
  });

  it("any other rate is faulted, and what it expects is the exact rate with the printed digits", () => {
    fc.assert(
      fc.property(
        counts,
        modes,
        fc.nat({ max: 1e7 }),
        ({ numerator, denominator, decimals }, mode, units) => {
          const rounded = exactUnits(numerator, denominator, decimals, "half_up");
          const truncated = exactUnits(numerator, denominator, decimals, "truncate");
          fc.pre(units !== rounded && units !== truncated);
          const judgement = judgePrintedRate({ units, decimals }, numerator, denominator, mode);
          expect(["misplaced_mark", "wrong"]).toContain(judgement.kind);
          const expected = "expected" in judgement ? judgement.expected : "";
          expect(Number(expected.replace(",", ""))).toBe(mode === "truncate" ? truncated : rounded);
          expect(expected.split(",")[1]?.length ?? 0).toBe(decimals);
        },
      ),
    );
  });

  it("a right rate that loses a place is called misplaced, when that leaves whole units", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1, 2), (units, places) => {
        const numerator = units * 10 ** places;
        const judgement = judgePrintedRate({ units, decimals: 2 }, numerator, 10000, "half_up");
        expect(judgement.kind).toBe("misplaced_mark");
      }),
    );
  });
});
