/** Since which edition each row exists, and that a finished edition stays what the sheets on officers' computers hold. */
import { FIRST_EDITION, isIn, LATEST, newestOf, notBefore, type Dated } from "../../src/catalog/edition";
import type { Figure } from "../../src/catalog/figure";
import { partsAmong } from "../../src/catalog/figure-parts";
import { figureOf, isFigureKey } from "../../src/catalog/figures";
import { RATES, rateOf } from "../../src/catalog/rates";
import { RULES } from "../../src/catalog/rules";
import { SECTORS, sectorFigures } from "../../src/catalog/sectors";
import { isFigureRule } from "../../src/checks/judge";
import { CURRENT_EDITION } from "../../src/checks/rule-set";
import { heldIn, type Held } from "./held";
import { SAVED_EDITIONS } from "./saved-editions";
import { violators } from "./violators";

describe("a row", () => {
  it.each([
    ["of the first edition is in all", {}, [1, 2, 3, LATEST]],
    ["is in the edition that brought it and in later ones", { since: 2 }, [2, 3, LATEST]],
    ["that another took the place of is in the editions before", { until: 2 }, [1, 2]],
    ["may have been in one edition only", { since: 2, until: 2 }, [2]],
  ])("%s", (_, row, expected) => {
    expect([1, 2, 3, LATEST].filter((edition) => isIn(row, edition))).toEqual(expected);
  });

  it("is never older than what it is about, and stays itself where it is not", () => {
    const undated: Dated & { code: string } = { code: "Q99" };
    expect(notBefore(undated, [{ since: 2 }, { since: 3 }])).toEqual({ code: "Q99", since: 3 });
    const own = { ...undated, since: 4 };
    expect(notBefore(own, [{ since: 2 }])).toBe(own);
    expect(newestOf([{}, { since: 3 }, {}])).toBe(3);
    expect(newestOf([])).toBe(FIRST_EDITION);
  });
});

/** Totals and parts as rows: "total of a, b". */
const figure = (key: string, partOf?: string, since?: number): Figure => ({
  key,
  ref: key,
  group: "C",
  label: key,
  unit: "hồ sơ",
  level: 0,
  kind: "count",
  ...(partOf === undefined ? {} : { partOf }),
  ...(since === undefined ? {} : { since }),
});

describe("totals and parts of an edition", () => {
  const partsOf = (rows: readonly Figure[], edition: number, key: string): string[] =>
    partsAmong(rows, edition)
      .partsOf(key)
      .map((part) => part.key);

  it("do not have a part that came later", () => {
    const rows = [figure("total"), figure("a", "total"), figure("late", "total", 2)];
    expect(partsOf(rows, 1, "total")).toEqual(["a"]);
    expect(partsOf(rows, 2, "total")).toEqual(["a", "late"]);
  });

  it("have the parts of a total that came later where they were before it", () => {
    const rows = [
      figure("total"),
      figure("between", "total", 2),
      figure("a", "between"),
      figure("b", "between"),
      figure("c", "total"),
    ];
    expect(partsOf(rows, 1, "total")).toEqual(["a", "b", "c"]);
    expect(partsAmong(rows, 1).totalOf("a")).toBe("total");
    expect(partsOf(rows, 2, "total")).toEqual(["between", "c"]);
    expect(partsAmong(rows, 1).leavesOf("total")).toEqual(["a", "b", "c"]);
  });

  it("have a figure as a leaf that was given parts later", () => {
    const rows = [figure("total"), figure("a", "total"), figure("a1", "a", 2), figure("a2", "a", 2)];
    expect(partsAmong(rows, 1).leavesOf("total")).toEqual(["a"]);
    expect(partsAmong(rows, 2).leavesOf("total")).toEqual(["a1", "a2"]);
  });
});

describe("today's tables", () => {
  const since = (key: string): number => newestOf([isFigureKey(key) ? figureOf(key) : rateOf(key)]);

  it("have no rule that is older than the row that shows it", () => {
    const rules = RULES.filter(isFigureRule).map((rule) => ({ key: `${rule.code} at ${rule.anchor}`, rule }));
    expect(violators(rules, ({ rule }) => newestOf([rule]) >= since(rule.anchor))).toEqual([]);
  });

  it("have no rate that is older than its row, nor than all figures of a side of it", () => {
    const isDated = (rate: (typeof RATES)[number]): boolean =>
      (["numerator", "base"] as const).every((role) => {
        const figures = rate.arguments.filter((each) => each.role === role).flatMap((each) => each.figures);
        return figures.length === 0 || figures.some((key) => since(key) <= since(rate.key));
      });
    expect(violators(RATES, isDated)).toEqual([]);
  });

  it("date the figures of a new body of the vertical administration by it", () => {
    const figures = sectorFigures({ ...SECTORS[0]!, key: "thue", since: 7 });
    expect(new Set(figures.map((each) => each.since))).toEqual(new Set([7]));
  });
});

/** What is to be done where a finished edition no longer is as it was. */
const REMEDIES = {
  figures: "is on the sheets of that edition as it was: keys and what they mean never change",
  rates: "is on the sheets of that edition as it was: keys, functions and arguments never change",
  settings: "is on the sheets of that edition as it was: the cells hold the labels of its options",
  information: "is on the sheets of that edition as it was",
  rules:
    "is judged by the formulas on the sheets of that edition as it was: leave the row with `until`, and put its new form beside it with `since`",
} as const satisfies Record<keyof Held, string>;

/** Each row of a finished edition that today's tables tell otherwise, with what to do about it. */
function changesTo(edition: number, saved: Held): string[] {
  const now = heldIn(edition);
  const next = Math.max(CURRENT_EDITION, SAVED_EDITIONS[SAVED_EDITIONS.length - 1]!.edition + 1);
  return (Object.keys(REMEDIES) as (keyof Held)[]).flatMap((table) => {
    const names = new Set([...Object.keys(saved[table]), ...Object.keys(now[table])]);
    return [...names].flatMap((name) => {
      const [before, after] = [saved[table][name], now[table][name]];
      if (before === after) return [];
      if (before === undefined) {
        return [`${table} “${name}”: edition ${edition} is finished, so a new row needs \`since: ${next}\``];
      }
      return [`${table} “${name}” of edition ${edition} ${REMEDIES[table]}`];
    });
  });
}

describe("a finished edition", () => {
  it("is followed by the next: each one before today's has its saved workbooks", () => {
    const finished = SAVED_EDITIONS.map(({ edition }) => edition);
    const before = Array.from({ length: CURRENT_EDITION - 1 }, (_, index) => index + 1);
    // Run test/excel/editions/save-edition.ts with the code of the last commit of the edition that is missing.
    expect(before.filter((edition) => !finished.includes(edition))).toEqual([]);
    expect(SAVED_EDITIONS.filter(({ workbooks }) => workbooks.length === 0)).toEqual([]);
    expect(Math.max(...finished)).toBeLessThanOrEqual(CURRENT_EDITION);
  });

  it.each(SAVED_EDITIONS)("stays as its sheets hold it: edition $edition", ({ edition, held }) => {
    expect(changesTo(edition, held)).toEqual([]);
  });
});
