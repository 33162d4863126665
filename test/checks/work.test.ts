/** What a check costs, by counts: seconds tell of the machine. */
import fc from "fast-check";
import { RULES } from "../../src/catalog/rules";
import { LATEST } from "../../src/catalog/edition";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { confront } from "../../src/checks/confront";
import type { Facts } from "../../src/checks/facts";
import { treeUnder } from "../../src/checks/figure-tree";
import { isFigureRule, judgeOf } from "../../src/checks/judge";
import { fillMessage } from "../../src/checks/message";
import { keysOfRate } from "../../src/checks/rate-values";
import { resolveFacts } from "../../src/checks/resolve";
import { boundOf } from "../../src/checks/term-bounds";
import { rateOf } from "../../src/catalog/rates";
import { readPercent } from "../../src/vietnamese/percent";
import { readPeriodTitle } from "../../src/vietnamese/periods";
import { foldAccents } from "../../src/vietnamese/words";
import { REAL_CASES } from "../cases";
import { runs } from "../support/runs";
import { consistentReport } from "./consistent-report";

jest.mock("../../src/checks/judge", () => mockCounting("../../src/checks/judge", "judgeOf"));
jest.mock("../../src/checks/message", () => mockCounting("../../src/checks/message", "fillMessage"));
jest.mock("../../src/checks/resolve", () => mockCounting("../../src/checks/resolve", "resolveFacts"));
jest.mock("../../src/checks/term-bounds", () => mockCounting("../../src/checks/term-bounds", "boundOf"));
jest.mock("../../src/vietnamese/percent", () => mockCounting("../../src/vietnamese/percent", "readPercent"));
jest.mock("../../src/vietnamese/periods", () =>
  mockCounting("../../src/vietnamese/periods", "readPeriodTitle"),
);
jest.mock("../../src/vietnamese/words", () => mockCounting("../../src/vietnamese/words", "foldAccents"));

/** The module as it is, but that the calls of one of its functions are counted. */
function mockCounting(path: string, name: string): object {
  const actual = jest.requireActual<Record<string, (...given: unknown[]) => unknown>>(path);
  return { ...actual, [name]: jest.fn(actual[name]) };
}

/** How often a counted function is called by some work. */
function callsOf(counted: unknown, work: () => unknown): number {
  const { calls } = (counted as jest.Mock).mock;
  const before = calls.length;
  work();
  return calls.length - before;
}

const APRIL = REAL_CASES[0]!.facts;

describe("what is made once for all reports", () => {
  it("is each rule over figures: no check compiles one again", () => {
    expect((judgeOf as jest.Mock).mock.calls.length).toBeGreaterThanOrEqual(
      RULES.filter(isFigureRule).length,
    );
    for (const { facts } of REAL_CASES) {
      expect(callsOf(judgeOf, () => confront(facts))).toBe(0);
      expect(callsOf(boundOf, () => confront(facts))).toBe(0);
    }
  });

  it("is the tree of totals under one choice of settings", () => {
    const outside = { ...DEFAULT_SETTINGS, rut_trong_da_giai_quyet: "false" };
    expect(treeUnder({ ...DEFAULT_SETTINGS, so_le: "0" }, LATEST)).toBe(treeUnder(DEFAULT_SETTINGS, LATEST));
    expect(treeUnder({ ...outside }, LATEST)).toBe(treeUnder(outside, LATEST));
    expect(treeUnder(outside, LATEST)).not.toBe(treeUnder(DEFAULT_SETTINGS, LATEST));
  });

  it("are the keys of a rate that depends on no setting", () => {
    const rate = rateOf("tl_qua_han");
    expect(keysOfRate(rate, DEFAULT_SETTINGS)).toBe(keysOfRate(rate, {}));
    const other = { ...DEFAULT_SETTINGS, mau_so_dung_han: "co_ket_qua" };
    expect(keysOfRate(rateOf("tl_dung_han"), other)).not.toEqual(
      keysOfRate(rateOf("tl_dung_han"), DEFAULT_SETTINGS),
    );
  });
});

describe("one check", () => {
  it("resolves the figures once", () => {
    expect(callsOf(resolveFacts, () => confront(APRIL))).toBe(1);
  });

  it("reads each printed rate once", () => {
    expect(callsOf(readPercent, () => confront(APRIL))).toBe(APRIL.printedRates!.length);
  });

  it("reads a title once, and a blank one not at all", () => {
    expect(callsOf(readPeriodTitle, () => confront(APRIL))).toBe(1);
    const information = { ...APRIL.information, ten_ky: "", ky_truoc_ten: "" };
    expect(callsOf(readPeriodTitle, () => confront({ ...APRIL, information }))).toBe(0);
  });

  it("composes each sentence once, and none that it does not tell", () => {
    const findings = confront(APRIL);
    expect(callsOf(fillMessage, () => confront(APRIL))).toBe(findings.length);
  });

  it("composes no sentence that it does not tell, of reports in which everything fits", () => {
    fc.assert(
      fc.property(consistentReport, (report) => {
        const facts: Facts = report;
        const told = confront(facts).length;
        expect(callsOf(fillMessage, () => confront(facts))).toBe(told);
      }),
      { numRuns: runs(50, 2000) },
    );
  });

  it("folds no text of a report whose notes are blank", () => {
    const facts = { ...APRIL, notes: { nd_bhxh_ghi_chu: "" }, information: {} };
    expect(callsOf(foldAccents, () => confront(facts))).toBe(0);
  });
});
