import { solve, type Equation } from "../../../src/checks/localise/linear-system";

const row = (value: number, ...coefficients: number[]): Equation => ({ coefficients, value });

describe("a small linear system", () => {
  it("is solved where there is one solution", () => {
    expect(solve([row(3, 1, 1), row(1, 1, -1)], 2)).toEqual([2, 1]);
  });

  it("is solved though the first equation does not read the first unknown", () => {
    expect(solve([row(4, 0, 1), row(6, 2, 0)], 2)).toEqual([3, 4]);
  });

  it("may say the same twice", () => {
    expect(solve([row(3, 1), row(3, 1), row(-6, -2)], 1)).toEqual([3]);
  });

  it("has no solution where equations contradict each other", () => {
    expect(solve([row(3, 1), row(4, 1)], 1)).toBe("none");
    expect(solve([row(1, 0)], 1)).toBe("none");
  });

  it("has many where an unknown is left free", () => {
    expect(solve([row(3, 1, 1)], 2)).toBe("many");
    expect(solve([], 1)).toBe("many");
  });
});
