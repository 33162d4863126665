import fc from "fast-check";
import type { Settings } from "../../../src/catalog/settings";
import type { Figures } from "../../../src/checks/facts";
import { localise } from "../../../src/checks/localise";
import { resolve } from "../../../src/checks/resolve";
import { RELATIONS } from "../../../src/checks/localise/relations";
import { sameDossiers } from "../../../src/checks/localise/same-dossiers";
import { consistentReport } from "../consistent-report";
import { runs } from "../../support/runs";
import { LARGEST_SLIP, oneWrongLeaf, type WrongReport } from "../one-wrong-leaf";

const RUNS = { numRuns: runs(300, 10_000) };

const failing = (figures: Figures, settings: Settings): number => {
  const resolved = resolve(figures, settings);
  return RELATIONS.filter(({ judge }) => judge(resolved).outcome === "fails").length;
};

/** Tries every value that a slip can explain in every cell, and in cells that say the same together: slow, plain. */
function mendedByOneValue({ figures, settings, slack }: WrongReport): string[] {
  const before = resolve(figures, settings);
  const reach = LARGEST_SLIP + 2 * slack;
  const isTight = ({ hasAllowance, isExact }: (typeof RELATIONS)[number]): boolean =>
    !hasAllowance || isExact(before);
  const held = RELATIONS.filter(
    (relation) => relation.judge(before).outcome === "holds" && isTight(relation),
  );
  return sameDossiers(before)
    .filter((keys) =>
      Array.from({ length: 2 * reach + 1 }, (_, step) => figures[keys[0]!]! - reach + step).some((value) => {
        if (value < 0) return false;
        const changed = Object.fromEntries(keys.map((key) => [key, value]));
        const after = resolve({ ...figures, ...changed }, settings);
        return (
          RELATIONS.every(({ judge }) => judge(after).outcome !== "fails") &&
          held.every(({ judge }) => judge(after).outcome === "holds")
        );
      }),
    )
    .flat();
}

describe("localisation", () => {
  it("finds nothing in a consistent report", () => {
    fc.assert(
      fc.property(consistentReport, (report) => {
        expect(localise(report)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("has the one wrong leaf of a report among its repairs", () => {
    let [all, alone, first] = [0, 0, 0];
    fc.assert(
      fc.property(oneWrongLeaf, ({ figures, settings, leaf, right, slack }) => {
        const [fault, ...others] = localise({ figures, settings });
        const isOurs = fault!.repairs.map(({ changes }) =>
          changes.some(({ keys, to }) => keys.includes(leaf) && Math.abs(to - right) <= slack),
        );
        expect(others).toEqual([]);
        expect(fault!.repairs.every(({ changes }) => changes.length === 1)).toBe(true);
        expect(isOurs).toContain(true);
        all += 1;
        if (isOurs.length === 1) alone += 1;
        if (isOurs[0]) first += 1;
      }),
      RUNS,
    );
    const percent = (part: number): string => `${((100 * part) / all).toFixed(1)} %`;
    process.stdout.write(
      `one wrong leaf, ${all} reports: named alone ${percent(alone)}, named first ${percent(first)}\n`,
    );
    expect(first).toBeGreaterThan(all / 2);
  });

  it("names every figure, and only those, of which a single other value would do", () => {
    fc.assert(
      fc.property(oneWrongLeaf, (report) => {
        const [fault] = localise(report);
        const named = fault!.repairs.flatMap(({ changes }) => changes[0]!.keys);
        expect([...named].sort()).toEqual(mendedByOneValue(report).sort());
      }),
      { numRuns: runs(8, 200) },
    );
  });

  it("repairs only what is broken: after any repair fewer relations fail", () => {
    fc.assert(
      fc.property(oneWrongLeaf, ({ figures, settings }) => {
        const before = failing(figures, settings);
        for (const { repairs } of localise({ figures, settings })) {
          for (const repair of repairs) expect(failing(repair.figures, settings)).toBeLessThan(before);
        }
      }),
      RUNS,
    );
  });
});
