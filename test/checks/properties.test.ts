import fc from "fast-check";
import { FIGURES, figureOf, partsOf } from "../../src/catalog/figures";
import { RATES } from "../../src/catalog/rates";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { confront } from "../../src/checks/confront";
import type { Figures, PrintedRate } from "../../src/checks/facts";
import type { Finding } from "../../src/checks/finding";
import { indexOf } from "../../src/checks/figure-index";
import { countsOf } from "../../src/checks/rate-values";
import { knownValues, resolve } from "../../src/checks/resolve";
import { checkFacts } from "../../src/checks/check-facts";
import { anyFacts } from "../support/random-facts";
import { runs } from "../support/runs";
import { consistentReport, partlyBlankReport, type Report } from "./consistent-report";
import { oneWrongLeaf } from "./one-wrong-leaf";

const RUNS = { numRuns: runs(300, 10_000) };

const KEYS = FIGURES.map(({ key }) => key);

/** Any numbers in any cells. */
const cells = (numbers: fc.Arbitrary<number>, blank: fc.Arbitrary<boolean>): fc.Arbitrary<Figures> =>
  fc
    .tuple(...KEYS.map((key) => fc.tuple(fc.constant(key), numbers, blank)))
    .map((all) => Object.fromEntries(all.flatMap(([key, n, isBlank]) => (isBlank ? [] : [[key, n]]))));

const anyReport = cells(fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 300 })), fc.boolean());

const summary = ({ code, severity, message }: Finding): string => `${code} ${severity}: ${message}`;

const errors = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity === "error").map(summary);

const blame = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity !== "info").map(summary);

/** Q23, H06 and X06 ask for a cell that should not be blank. */
const ASKS_FOR_CELLS = ["Q23", "H06", "X06"];

describe("a consistent report", () => {
  it("is generated with every figure", () => {
    fc.assert(
      fc.property(consistentReport, ({ figures }) => {
        expect(Object.keys(figures).sort()).toEqual([...KEYS].sort());
      }),
      { numRuns: 10 },
    );
  });

  it("raises no error and no warning when every cell is typed", () => {
    fc.assert(
      fc.property(consistentReport, (report) => {
        expect(blame(confront(report))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("raises no error, and no warning but for needed cells, when any cells are left blank", () => {
    fc.assert(
      fc.property(partlyBlankReport, (report) => {
        const findings = confront(report).filter(({ code }) => !ASKS_FOR_CELLS.includes(code));
        expect(blame(findings)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("lies within the bounds that its typed cells allow", () => {
    fc.assert(
      fc.property(partlyBlankReport, ({ figures, settings, whole }) => {
        const { low, high } = resolve(figures, settings);
        const outside = FIGURES.filter(({ key, defaultsTo }) => {
          const [count, index] = [whole[key]!, indexOf(key)];
          return defaultsTo === undefined && (count < low[index]! || count > high[index]!);
        });
        expect(outside.map(({ key }) => key)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("has the values that its typed cells make certain", () => {
    fc.assert(
      fc.property(partlyBlankReport, ({ figures, settings, whole }) => {
        const known = knownValues(resolve(figures, settings));
        const wrong = FIGURES.filter(
          ({ key, defaultsTo }) => defaultsTo === undefined && key in known && known[key] !== whole[key],
        );
        expect(wrong.map(({ key }) => `${key}: ${known[key]}, not ${whole[key]}`)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("raises an error when one leaf of a total is wrong, and how often that leaf is named alone", () => {
    let [all, alone] = [0, 0];
    fc.assert(
      fc.property(oneWrongLeaf, ({ leaf, ...report }) => {
        const findings = checkFacts(report);
        expect(errors(findings)).not.toEqual([]);
        all += 1;
        if (findings.some(({ suspect }) => suspect?.key === leaf)) alone += 1;
      }),
      RUNS,
    );
    process.stdout.write(
      `one wrong leaf, ${all} reports: named alone ${((100 * alone) / all).toFixed(1)} %\n`,
    );
  });
});

describe("printed rates of a consistent report", () => {
  const asPercent = (units: bigint, decimals: number): string => {
    const digits = String(units).padStart(decimals + 1, "0");
    return decimals === 0 ? digits : `${digits.slice(0, -decimals)},${digits.slice(-decimals)}`;
  };

  /** Every rate that has a base, written to these decimals: rounded half up, or cut off; exactly, by BigInt. */
  function written({ figures, settings }: Report, decimals: number, isCut: boolean) {
    const resolved = resolve(figures, settings);
    return RATES.flatMap((rate) => {
      const counts = countsOf(rate, resolved)!;
      if (counts.denominator === 0) return [];
      const [scaled, base] = [
        BigInt(counts.numerator) * 10n ** BigInt(decimals + 2),
        BigInt(counts.denominator),
      ];
      const [cut, rounded] = [scaled / base, (2n * scaled + base) / (2n * base)];
      return [
        { rate: rate.key, written: asPercent(isCut ? cut : rounded, decimals), isSame: cut === rounded },
      ];
    });
  }

  const decimals = fc.constantFrom(0, 1, 2);

  const ofPrinted = (report: Report, printedRates: readonly PrintedRate[]): string[] =>
    confront({ ...report, printedRates })
      .filter(({ severity }) => severity !== "info")
      .map(({ code, severity, keys }) => `${code} ${severity} ${keys[0]}`);

  it("are never faulted when rounded half up, finely in one section and coarsely in another", () => {
    fc.assert(
      fc.property(consistentReport, decimals, decimals, (report, places, elsewhere) => {
        const printed = [...written(report, places, false), ...written(report, elsewhere, false)];
        expect(ofPrinted(report, printed)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("are warned of when cut off, exactly where that differs from rounding", () => {
    fc.assert(
      fc.property(consistentReport, decimals, (report, places) => {
        const printedRates = written(report, places, true);
        const differing = printedRates.filter(({ isSame }) => !isSame);
        // X14: cut shares no longer make up 100 %.
        expect(ofPrinted(report, printedRates).filter((each) => !each.startsWith("X14 warning"))).toEqual(
          differing.map(({ rate }) => `P02 warning ${rate}`),
        );
      }),
      RUNS,
    );
  });

  it("may be either in an office that truncates", () => {
    fc.assert(
      fc.property(consistentReport, decimals, decimals, fc.boolean(), (report, places, elsewhere, isCut) => {
        const truncating = { ...report, settings: { ...report.settings, lam_tron: "truncate" } };
        const printed = [...written(report, places, isCut), ...written(report, elsewhere, true)];
        expect(ofPrinted(truncating, printed)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe("any report", () => {
  it("is told the exact difference of every typed total from its typed parts", () => {
    // A sector's received may hold what was carried over.
    const totals = KEYS.filter((key) => partsOf(key).length > 0 && !/^nd_.*_tiep_nhan$/.test(key));
    fc.assert(
      fc.property(cells(fc.nat({ max: 9 }), fc.constant(false)), (figures) => {
        const findings = confront({ figures, settings: DEFAULT_SETTINGS });
        for (const total of totals) {
          const parts = partsOf(total).map(({ key }) => key);
          const about = [total, ...parts].sort().join();
          const told = findings.filter(({ keys }) => keys[0] === total && [...keys].sort().join() === about);
          const difference = parts.reduce((sum, key) => sum + figures[key]!, -figures[total]!);
          expect(told.map((finding) => finding.difference)).toEqual(difference === 0 ? [] : [difference]);
        }
      }),
      RUNS,
    );
  });

  it("is judged alike every time, in whatever order it was typed, and is left as it was", () => {
    fc.assert(
      fc.property(anyReport, fc.shuffledSubarray(KEYS, { minLength: KEYS.length }), (figures, order) => {
        const frozen = {
          figures: Object.freeze({ ...figures }),
          settings: Object.freeze({ ...DEFAULT_SETTINGS }),
        };
        const first = confront(frozen);
        const typedInOrder = order.flatMap((key): [string, number][] =>
          figures[key] === undefined ? [] : [[key, figures[key]]],
        );
        expect(confront(frozen)).toEqual(first);
        expect(confront({ figures: Object.fromEntries(typedInOrder), settings: DEFAULT_SETTINGS })).toEqual(
          first,
        );
      }),
      RUNS,
    );
  });

  it("has the same findings when every count is multiplied, and differences as many times as large", () => {
    const findingsOf = (counts: readonly [string, number][], times: number, per: number) => {
      const figures = Object.fromEntries(counts.map(([key, n]) => [key, n * times]));
      return confront({ figures, settings: DEFAULT_SETTINGS }).map(
        ({ code, severity, keys, difference = 0 }) => ({
          code,
          severity,
          keys,
          difference: difference / per,
        }),
      );
    };
    fc.assert(
      fc.property(anyReport, fc.integer({ min: 2, max: 1000 }), (figures, times) => {
        const counts = Object.entries(figures).filter(([key]) => figureOf(key).kind === "count");
        expect(findingsOf(counts, times, times)).toEqual(findingsOf(counts, 1, 1));
      }),
      RUNS,
    );
  });

  it("never stops the checks, nor reads NaN, Infinity or an empty slot, whatever its cells hold", () => {
    const numbers = fc.oneof(
      fc.nat(),
      fc.integer(),
      fc.nat({ max: 1e9 }),
      fc.constantFrom(0, 1e9, 1e9 + 1, 1e15, 1e21),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    );
    const anyCells = cells(numbers, fc.boolean());
    fc.assert(
      fc.property(anyCells, anyCells, anyFacts, (figures, previous, others) => {
        const messages = checkFacts({ ...others, figures, previous }).map(({ message }) => message);
        expect(messages.filter((message) => /NaN|Infinity|undefined|null|[{}]/.test(message))).toEqual([]);
      }),
      RUNS,
    );
  });
});
