import { readFileSync } from "node:fs";
import { FIGURES, figureOf, isFigureKey } from "../../src/catalog/figures";
import { isRateKey, RATES } from "../../src/catalog/rates";
import { RULES } from "../../src/catalog/rules";
import { BALANCE } from "../../src/catalog/rules/quantity-rules";
import { rateTerm } from "../../src/catalog/rules/rate-rules";
import {
  keysOf,
  partKeysOf,
  partsOfJoint,
  sum,
  figure,
  upTo,
  type Rule,
  type Term,
} from "../../src/catalog/rules/rule";
import { isSettingValue, settingOf } from "../../src/catalog/settings";
import { figureKeysOf } from "../../src/checks/confront";
import { FACT_RULES } from "../../src/checks/fact-rules";
import { FORM_RULES } from "../../src/checks/form-rules";
import { isFigureRule } from "../../src/checks/judge";
import { isDate } from "../../src/vietnamese/dates";
import { PUBLISHED_KEYS, publishedLines } from "../../scripts/publish-keys";
import { isVietnamese, violators } from "./violators";

/** What `confront` fills, by kind of rule. */
function slotsOf(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case "equal":
      return ["total", "parts", "difference", ...rule.parts.map((_, index) => String(index + 1))];
    case "joint":
      return ["sum", "compared", "total", "difference"];
    case "atMost":
      return ["part", "whole", "difference"];
    case "equalsAny":
      return ["part", "whole", "difference"];
    case "required":
      return [];
    case "change":
      return ["direction", "percent", "1", "total"];
    case "someNeedsSome":
      return ["part"];
    case "number":
      return ["part", "expected"];
    case "claim":
      return ["part", "where"];
    case "printed":
      return ["label", "part", "whole", "written", "expected", "where"];
  }
}

/** Withdrawn dossiers may stand outside the resolved, and an office stores the dossiers of earlier periods. */
const MAY_EXCEED = ["tl_tu_choi", "tl_rut", "tl_dung_xu_ly", "tl_luu_kho"];

const TWO_WAYS = {
  // Services in use go with dossiers: neither without the other, and no more of them than dossiers.
  Q14: "atMost someNeedsSome",
  // No more content ballots than ballots, and the same said as a percentage.
  Q20: "atMost number",
  // No part above its whole, and no rate above 100 % where only the rate is given.
  Q22: "atMost printed",
  // Late dossiers: apologies are named at all, and are not none.
  X06: "someNeedsSome required",
};

function termsOf(rule: Rule): readonly Term[] {
  switch (rule.kind) {
    case "equal":
      return [rule.total, ...rule.parts, ...(rule.isErrorAbove === undefined ? [] : [rule.isErrorAbove])];
    case "joint":
      return [rule.total, partsOfJoint(rule)];
    case "atMost":
      return [rule.part, rule.whole];
    case "equalsAny":
      return [rule.part, ...rule.anyOf];
    case "someNeedsSome":
      return [rule.cause, rule.effect];
    case "required":
      return rule.ifSome === undefined ? [] : [rule.ifSome];
    default:
      return [];
  }
}

const readBy = (rule: Rule): readonly string[] => [...figureKeysOf(rule), ...termsOf(rule).flatMap(keysOf)];

function conditionsOf(term: Term): readonly { readonly setting: string; readonly is: string }[] {
  if (term.kind === "sum") return term.terms.flatMap(conditionsOf);
  if (term.kind === "same") return conditionsOf(term.as);
  return term.kind === "when" ? [term, ...conditionsOf(term.term)] : [];
}

const FIGURE_RULES = RULES.filter(isFigureRule).map((rule) => ({
  key: `${rule.code} at ${rule.anchor}`,
  rule,
}));
const PRINTED_RULES = RULES.filter((rule) => rule.kind === "printed");
const CLAIM_RULES = RULES.filter((rule) => rule.kind === "claim");

/** Every rule: of the catalogue, and those over facts. */
const named = [
  ...FIGURE_RULES,
  ...PRINTED_RULES.map((rule) => ({ key: `${rule.code} ${rule.fault}`, rule })),
  ...CLAIM_RULES.map((rule) => ({ key: `${rule.code} of ${rule.rate}`, rule })),
];

const spoken = [...named, ...[...FACT_RULES, ...FORM_RULES].map((rule) => ({ key: rule.code, rule }))];

describe("a rule over figures", () => {
  it("is anchored to a figure that it reads, or to a rate", () => {
    const breaking = violators(
      FIGURE_RULES,
      ({ rule }) => isRateKey(rule.anchor) || readBy(rule).includes(rule.anchor),
    );
    expect(breaking).toEqual([]);
  });

  it("reads figures that exist, at least one", () => {
    const breaking = violators(FIGURE_RULES, ({ rule }) => {
      const keys = readBy(rule);
      const conditions = [...(rule.given ?? []), ...(rule.unlessTyped ?? [])];
      return keys.length > 0 && [...keys, ...conditions].every(isFigureKey);
    });
    expect(breaking).toEqual([]);
  });

  it("depends only on settings that exist and take the value", () => {
    const breaking = violators(FIGURE_RULES, ({ rule }) =>
      [...termsOf(rule).flatMap(conditionsOf), ...(rule.onlyWhen === undefined ? [] : [rule.onlyWhen])].every(
        ({ setting, is }) => isSettingValue(settingOf(setting), is),
      ),
    );
    expect(breaking).toEqual([]);
  });
});

describe("a rule over a printed rate", () => {
  it("judges each fault once for every rate, but for those that a rule of their own takes over", () => {
    const faults = PRINTED_RULES.map(({ fault }) => fault);
    expect(new Set(faults).size).toBe(faults.length);
    const special = PRINTED_RULES.filter(({ rates }) => rates !== undefined);
    expect(special.map(({ fault, rates }) => [fault, rates])).toEqual([
      ["claimed", ["tl_luu_kho", "tl_tai_su_dung"]],
      ["beyond", RATES.map(({ key }) => key).filter((key) => !MAY_EXCEED.includes(key))],
    ]);
  });

  it("names rates and figures that exist", () => {
    expect(PRINTED_RULES.flatMap(({ rates = [] }) => rates).filter((rate) => !isRateKey(rate))).toEqual([]);
    expect(CLAIM_RULES.filter(({ rate }) => !isRateKey(rate))).toEqual([]);
    expect(CLAIM_RULES.flatMap(figureKeysOf).filter((key) => !isFigureKey(key))).toEqual([]);
  });
});

describe("every rule", () => {
  it("has a message whose every slot its kind fills, and whose braces close", () => {
    const breaking = violators(named, ({ rule }) => {
      const slots = [...rule.message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      const isClosed = !/[{}]/.test(rule.message.replace(/\{\w+\}/g, ""));
      return isClosed && slots.every((name) => slotsOf(rule).includes(name));
    });
    expect(breaking).toEqual([]);
  });

  it("speaks Vietnamese, its reason and message in whole sentences", () => {
    const breaking = violators(
      spoken,
      ({ rule }) =>
        [rule.label, rule.reason, rule.message].every(isVietnamese) &&
        [rule.reason, rule.message].every((text) => text.endsWith(".")),
    );
    expect(breaking).toEqual([]);
  });

  it("that begins with a law begins on a day", () => {
    expect(violators(spoken, ({ rule: { from } }) => from === undefined || isDate(from))).toEqual([]);
  });

  it("has a published code, and every published code has its rule", () => {
    const codes = [
      ...spoken.map(({ rule }) => rule.code),
      ...RULES.flatMap((rule) => (rule.kind === "equal" && rule.addendum ? [rule.addendum.code] : [])),
    ];
    const published = publishedLines(readFileSync(PUBLISHED_KEYS, "utf8")).filter((line) =>
      line.startsWith("rule "),
    );
    expect(published.length).toBeGreaterThanOrEqual(68);
    expect([...new Set(codes)].map((code) => `rule ${code}`).sort()).toEqual([...published].sort());
  });
});

describe("the rule set", () => {
  const of = (code: string): readonly Rule[] => RULES.filter((rule) => rule.code === code);

  it("has one severity for each code", () => {
    for (const { code } of RULES) {
      expect([code, [...new Set(of(code).map(({ severity }) => severity))]]).toEqual([
        code,
        [expect.any(String)],
      ]);
    }
  });

  it("has one kind for each code, but for those that say one law in two ways", () => {
    const kindsOf = (code: string): string => [...new Set(of(code).map(({ kind }) => kind))].join(" ");
    const mixed = [...new Set(RULES.map(({ code }) => code))].filter((code) => kindsOf(code).includes(" "));
    expect(Object.fromEntries(mixed.map((code) => [code, kindsOf(code)]))).toEqual(TWO_WAYS);
  });

  it("asks of every figure that it be a number of its kind: Q20 of percentages, Q21 of the others", () => {
    const asked = RULES.flatMap((rule) => (rule.kind === "number" ? [`${rule.code} ${rule.figure}`] : []));
    expect(asked).toEqual(FIGURES.map(({ key, kind }) => `${kind === "percent" ? "Q20" : "Q21"} ${key}`));
  });

  it("bounds every rate, once", () => {
    const bounds = RULES.flatMap((rule) =>
      rule.kind === "atMost" ? [`${keysOf(rule.part).join()} ≤ ${keysOf(rule.whole).join()}`] : [],
    );
    for (const rate of RATES) {
      const bound = `${keysOf(rateTerm(rate, "numerator")).join()} ≤ ${keysOf(rateTerm(rate, "base")).join()}`;
      expect([rate.key, bounds.filter((each) => each === bound).length]).toEqual([rate.key, 1]);
    }
  });

  it("checks every total against all its parts", () => {
    const totals = new Set(FIGURES.flatMap(({ partOf }) => (partOf === undefined ? [] : [partOf])));
    for (const total of totals) {
      const parts = FIGURES.filter(({ partOf }) => partOf === total).map(({ key }) => key);
      const isChecked = RULES.some(
        (rule) => rule.kind === "equal" && rule.anchor === total && partKeysOf(rule).join() === parts.join(),
      );
      expect([total, isChecked]).toEqual([total, true]);
    }
  });

  it("balances on leaves alone, or on the merged lines that stand for them", () => {
    const others = [...BALANCE.leaves].filter((key) => {
      const each = figureOf(key);
      return FIGURES.some(({ partOf }) => partOf === key) && each.isMergedLeaf !== true;
    });
    expect(others).toEqual([]);
  });
});

describe("the figures of a term", () => {
  it("are those it reads; what only may be inside a total is no part that it must have", () => {
    expect(keysOf(sum(figure("rut"), upTo("tu_choi")))).toEqual(["rut", "tu_choi"]);
    const h01 = RULES.find((rule) => rule.code === "H01");
    expect(h01?.kind === "equal" && partKeysOf(h01)).toEqual([
      "nd_cong_an_truc_tuyen",
      "nd_cong_an_truc_tiep",
    ]);
  });
});
