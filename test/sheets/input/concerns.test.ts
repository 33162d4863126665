import { FIGURES, partsOf, type FigureKey } from "../../../src/catalog/figures";
import { figureKeysOf } from "../../../src/checks/confront";
import { INPUT_REFS } from "../../../src/sheets/input/input-refs";
import { concernsOf, RULE_CELLS, severityAddress } from "../../../src/sheets/input/rule-cells";

/** The totals to pass on the way from a total down to a part; [] when they are the same figure. */
function pathsDown(from: FigureKey, to: FigureKey): FigureKey[][] {
  if (from === to) return [[]];
  return partsOf(from).flatMap((part) => pathsDown(part.key, to).map((path) => [from, ...path]));
}

/** By the definition: every rule, every figure that it is about, every way down from there. */
function severitiesByDefinition(key: FigureKey): string[] {
  return RULE_CELLS.flatMap((cell) => {
    if (cell.test.kind !== "figures") return [];
    return [...new Set(figureKeysOf(cell.test.rule))]
      .flatMap((about) => pathsDown(about, key))
      .map((untyped) =>
        untyped.length === 0
          ? severityAddress(cell)
          : `IF(COUNT(${untyped.map(INPUT_REFS.typed).join(",")})=0,${severityAddress(cell)},0)`,
      );
  });
}

describe("the rules concerning a count", () => {
  it("are those about it, and those about a total that is not typed above it", () => {
    for (const { key } of FIGURES) {
      expect([key, concernsOf(key).map(({ severity }) => severity)]).toEqual([
        key,
        severitiesByDefinition(key),
      ]);
    }
  });

  it("are found once for all sheets", () => {
    for (const { key } of FIGURES) expect(concernsOf(key)).toBe(concernsOf(key));
  });
});
