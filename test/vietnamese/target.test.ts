import fc from "fast-check";
import { meetsTarget, readTarget, writeTarget, type Target } from "../../src/vietnamese/target";

const target = (operator: Target["operator"], units: number, decimals = 0): Target => ({
  operator,
  percent: { units, decimals },
});

describe("a target as officers write it", () => {
  test.each<[string | number, Target]>([
    ["≥ 60%", target(">=", 60)],
    [">=60", target(">=", 60)],
    ["=> 60%", target(">=", 60)],
    ["60%", target(">=", 60)],
    ["Tối thiểu 60 %", target(">=", 60)],
    ["ít nhất 60%", target(">=", 60)],
    ["không dưới 60%", target(">=", 60)],
    ["không thấp hơn 60%", target(">=", 60)],
    ["Đạt 99,5%", target(">=", 995, 1)],
    ["≤ 5%", target("<=", 5)],
    ["<=5", target("<=", 5)],
    ["=< 5%", target("<=", 5)],
    ["tối đa 5%", target("<=", 5)],
    ["Không quá 2,5%", target("<=", 25, 1)],
    ["không vượt quá 2,50%", target("<=", 250, 2)],
    ["= 100%", target("=", 100)],
    ["bằng 100,00%", target("=", 10_000, 2)],
    ["0%", target(">=", 0)],
    [0, target(">=", 0)],
    [0.6, target(">=", 60)],
    [0.995, target(">=", 995, 1)],
    [1, target(">=", 100)],
    [1.5, target(">=", 15, 1)],
    [60, target(">=", 60)],
    [100, target(">=", 100)],
  ])("%p is read", (cell, expected) => {
    expect(readTarget(cell)).toEqual(expected);
  });

  test.each(
    [
      [
        "",
        "trên 80%",
        "dưới 5%",
        "cao",
        "≥",
        "đạt",
        "101%",
        "100,01%",
        "60% trở lên",
        "> 60%",
        "≥ 60% ≤ 80%",
      ],
      [-0.1, 100.5, 101],
    ].flat(),
  )("%p is none", (cell) => {
    expect(readTarget(cell)).toBeNull();
  });

  test("comes back as it was written", () => {
    const any = fc.record({
      operator: fc.constantFrom<Target["operator"]>(">=", "=", "<="),
      units: fc.nat({ max: 100 }),
    });
    fc.assert(
      fc.property(any, ({ operator, units }) => {
        expect(readTarget(writeTarget(target(operator, units)))).toEqual(target(operator, units));
      }),
    );
  });

  test.each([
    [target(">=", 60), "≥ 60%"],
    [target("=", 100), "= 100%"],
    [target("<=", 25, 1), "≤ 2,5%"],
  ])("%j is written as “%s”", (given, text) => {
    expect(writeTarget(given)).toBe(text);
  });
});

describe("a rate beside its target", () => {
  test.each<[numerator: number, denominator: number, given: Target, meets: boolean]>([
    [60, 100, target(">=", 60), true],
    [59_996, 100_000, target(">=", 60), false],
    [60_001, 100_000, target(">=", 60), true],
    [5, 100, target("<=", 5), true],
    [5_001, 100_000, target("<=", 5), false],
    [4, 100, target("<=", 5), true],
    [2, 3, target("=", 6667, 2), false],
    [1, 1, target("=", 100), true],
    [101, 100, target("=", 100), false],
    [995, 1000, target(">=", 995, 1), true],
    [994, 1000, target(">=", 995, 1), false],
    [0, 5, target(">=", 0), true],
  ])("%i / %i beside %j: %s", (numerator, denominator, given, meets) => {
    expect(meetsTarget({ numerator, denominator }, given)).toBe(meets);
  });
});
