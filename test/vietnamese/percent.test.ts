import fc from "fast-check";
import { readPercent, roundPercent, writePercent, type RoundingMode } from "../../src/vietnamese/percent";
import { runs } from "../support/runs";

const count = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 1e9 }));
const base = fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 1e9 }));
const decimals = fc.integer({ min: 0, max: 4 });
const mode = fc.constantFrom<RoundingMode>("half_up", "truncate");

/** The definition, in integers without limit. */
function unitsByBigInt(numerator: number, denominator: number, places: number, how: RoundingMode): number {
  const [n, d] = [BigInt(numerator) * 10n ** BigInt(2 + places), BigInt(denominator)];
  return Number(how === "half_up" ? (2n * n + d) / (2n * d) : n / d);
}

describe("roundPercent", () => {
  test.each<[string, number, number, number, RoundingMode, number]>([
    ["rounds 71,2456 up", 2002, 2810, 2, "half_up", 7125],
    ["truncates 71,2456", 2002, 2810, 2, "truncate", 7124],
    ["rounds 71,245 exactly half up", 14249, 20000, 2, "half_up", 7125],
    ["rounds 7,125 exactly half up", 57, 800, 2, "half_up", 713],
    ["rounds 0,0994 to 0,10", 1, 1006, 2, "half_up", 10],
    ["keeps a rate short of 100 below it by truncating", 999_999_999, 1_000_000_000, 4, "truncate", 999_999],
    ["rounds up to 100", 99_999, 100_000, 2, "half_up", 10_000],
    ["takes no decimals", 1, 2, 0, "half_up", 50],
    ["takes a numerator above the denominator", 3, 2, 1, "half_up", 1500],
    ["holds the greatest rate", 1e9, 1, 4, "half_up", 1e15],
  ])("%s", (_name, numerator, denominator, places, how, units) => {
    expect(roundPercent(numerator, denominator, places, how)).toEqual({ units, decimals: places });
  });

  test.each([0, 5])("has no rate for %d out of 0", (numerator) => {
    expect(roundPercent(numerator, 0, 2, "half_up")).toBeNull();
  });

  test.each([
    ["a negative numerator", -1, 2, 2],
    ["a fractional denominator", 1, 2.5, 2],
    ["a count above 10^9", 1, 1e9 + 1, 2],
    ["negative decimals", 1, 2, -1],
    ["five decimals", 1, 2, 5],
  ])("throws for %s", (_name, numerator, denominator, places) => {
    expect(() => roundPercent(numerator, denominator, places, "half_up")).toThrow(RangeError);
  });

  test("agrees with integers without limit for all counts, decimals and modes", () => {
    fc.assert(
      fc.property(count, base, decimals, mode, (numerator, denominator, places, how) => {
        expect(roundPercent(numerator, denominator, places, how)?.units).toBe(
          unitsByBigInt(numerator, denominator, places, how),
        );
      }),
      { numRuns: runs(2000, 20_000) },
    );
  });
});

describe("readPercent", () => {
  test("reads a rate typed with spaces as it reads the same rate without", () => {
    const digits = fc.stringMatching(/^\d{1,7}$/);
    const rate = fc.record({
      whole: digits,
      mark: fc.constantFrom(",", "."),
      after: digits,
      sign: fc.boolean(),
    });
    fc.assert(
      fc.property(rate, ({ whole, mark, after, sign }) => {
        const end = sign ? "%" : "";
        const read = readPercent(`${whole}${mark}${after}${end}`);
        expect(read).toEqual(readPercent(` ${whole} ${mark} ${after} ${end}`));
        expect(read).toEqual({
          value: Number(`${whole}.${after}`),
          units: Number(whole + after),
          decimals: after.length,
        });
        expect(readPercent(whole + end)).toEqual(readPercent(`${whole} ${end}`));
      }),
      { numRuns: runs(300, 20_000) },
    );
  });
});

describe("writePercent", () => {
  test.each([
    ["a rate of two counts", { numerator: 1002, denominator: 1006 }, {}, "99,6%"],
    ["the same with the zeros kept", { numerator: 1002, denominator: 1006 }, { keepZeros: true }, "99,60%"],
    ["a rate below one tenth", { numerator: 1, denominator: 1006 }, { keepZeros: true }, "0,10%"],
    ["the same without the zeros", { numerator: 1, denominator: 1006 }, {}, "0,1%"],
    ["a whole rate", { numerator: 616, denominator: 616 }, {}, "100%"],
    [
      "a whole rate with the zeros kept",
      { numerator: 616, denominator: 616 },
      { keepZeros: true },
      "100,00%",
    ],
    ["a zero rate", { numerator: 0, denominator: 616 }, {}, "0%"],
    ["a zero base", { numerator: 0, denominator: 0 }, {}, "–"],
    ["no rate", null, {}, "–"],
    ["a fraction", 0.0635, {}, "6,35%"],
    ["a fraction of one", 1, {}, "100%"],
    ["a fraction of zero", 0, {}, "0%"],
    ["a fraction in exponent form", 1e-7, {}, "0%"],
    ["a fraction above one", 1.5, {}, "150%"],
    ["a fraction that is exactly half", 0.07125, {}, "7,13%"],
    ["a fraction that multiplication would carry over a half", 1.005, { decimals: 0 }, "101%"],
    ["a truncated rate", { numerator: 2002, denominator: 2810 }, { mode: "truncate" as const }, "71,24%"],
    ["one decimal", { numerator: 1067, denominator: 1542 }, { decimals: 1 }, "69,2%"],
    ["no decimals", { numerator: 1067, denominator: 1542 }, { decimals: 0 }, "69%"],
    ["zeros that belong to the whole part", { numerator: 1, denominator: 10 }, { decimals: 0 }, "10%"],
    [
      "a decimal dot on request",
      { numerator: 1002, denominator: 1006 },
      { decimalMark: "." as const },
      "99.6%",
    ],
    ["a rounded rate as it stands", { units: 71245, decimals: 3 }, {}, "71,245%"],
    ["a rounded rate below one", { units: 10, decimals: 2 }, { keepZeros: true }, "0,10%"],
  ])("writes %s", (_name, rate, options, expected) => {
    expect(writePercent(rate, options)).toBe(expected);
  });

  test.each([
    ["a negative fraction", -0.1],
    ["a negative fraction too small to show", -0.000001],
    ["an infinite fraction", Infinity],
    ["a fraction that is not a number", NaN],
    ["a fraction too large to be exact", 1e300],
    ["negative units", { units: -1, decimals: 2 }],
    ["fractional units", { units: 1.5, decimals: 2 }],
    ["units of negative decimals", { units: 5, decimals: -1 }],
  ])("throws for %s", (_name, rate) => {
    expect(() => writePercent(rate)).toThrow(RangeError);
  });

  test("writes a fraction of counts as it writes the counts themselves", () => {
    fc.assert(
      fc.property(base, fc.nat(), decimals, mode, (denominator, seed, places, how) => {
        const numerator = seed % (denominator + 1);
        expect(writePercent(numerator / denominator, { decimals: places, mode: how })).toBe(
          writePercent({ numerator, denominator }, { decimals: places, mode: how }),
        );
      }),
      { numRuns: runs(2000, 20_000) },
    );
  });

  test("writes exact halves of fractions as it writes those of counts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), (k) => {
        const numerator = 2 * k + 1;
        expect(writePercent(numerator / 20_000)).toBe(writePercent({ numerator, denominator: 20_000 }));
      }),
    );
  });
});

describe("readPercent", () => {
  test.each([
    ["99,6", 99.6, 996, 1],
    ["99.6%", 99.6, 996, 1],
    ["0,01 %", 0.01, 1, 2],
    ["0,10%", 0.1, 10, 2],
    ["100", 100, 100, 0],
    ["100%", 100, 100, 0],
    ["99,60", 99.6, 9960, 2],
    ["1.022%", 1.022, 1022, 3],
    [" ９９，６\u00a0％ ", 99.6, 996, 1],
    ["99 , 6", 99.6, 996, 1],
    ["9007199254740991", 9007199254740991, 9007199254740991, 0],
  ])("reads “%s” as %d, which is %d units of %d decimals", (text, value, units, places) => {
    expect(readPercent(text)).toEqual({ value, units, decimals: places });
  });

  test.each([
    "",
    "%",
    "–",
    "1.022,5%",
    "9007199254740993",
    "9,9,6",
    "99 6",
    "100.",
    ",5",
    "-5%",
    "≥ 60%",
    "99,6%%",
    "1e2",
    "9007199254740993",
  ])("refuses “%s”", (text) => {
    expect(readPercent(text)).toBeNull();
  });

  test("reads back what writePercent writes with its zeros, under both marks", () => {
    fc.assert(
      fc.property(
        count,
        base,
        decimals,
        fc.constantFrom<"," | ".">(",", "."),
        (numerator, denominator, places, mark) => {
          const percent = roundPercent(numerator, denominator, places, "half_up");
          const written = writePercent(percent, { keepZeros: true, decimalMark: mark });
          expect(readPercent(written)).toMatchObject(percent ?? {});
        },
      ),
    );
  });

  test("reads the value that the digits say, however many there are", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(digits, fc.option(digits), fc.constantFrom("", "%"), (whole, after, sign) => {
        const written = after === null ? whole : `${whole},${after}`;
        const units = Number(whole + (after ?? ""));
        const expected = Number.isSafeInteger(units)
          ? { value: Number(written.replace(",", ".")), units, decimals: after?.length ?? 0 }
          : null;
        expect(readPercent(written + sign)).toEqual(expected);
      }),
    );
  });

  test("reads the same value with and without the zeros", () => {
    fc.assert(
      fc.property(count, base, decimals, (numerator, denominator, places) => {
        const rate = { numerator, denominator };
        const short = readPercent(writePercent(rate, { decimals: places }));
        const long = readPercent(writePercent(rate, { decimals: places, keepZeros: true }));
        expect(short?.value).toBe(long?.value);
      }),
    );
  });
});
