import { FIGURES, figureOf, isFigureKey } from "../../src/catalog/figures";
import { isRateKey, RATES } from "../../src/catalog/rates";
import { RULE_SET_VERSION, RULES } from "../../src/catalog/rules";
import { BALANCE } from "../../src/catalog/rules/quantities";
import { anchorOf, rateTerm } from "../../src/catalog/rules/rates";
import { keysOf, partKeysOf, sum, figure, upTo, type Rule, type Term } from "../../src/catalog/rules/rule";
import { isSettingValue, settingOf } from "../../src/catalog/settings";
import { figureKeysOf } from "../../src/checks/confront";
import { isVietnamese, violators } from "./violators";

/** What `confront` fills, by kind of rule. */
function slotsOf(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case "equal":
      return ["total", "parts", "difference", ...rule.parts.map((_, index) => String(index + 1))];
    case "atMost":
      return ["part", "whole", "difference"];
    case "required":
      return [];
    case "equalsAny":
      return ["part", "whole", "difference"];
    case "change":
      return ["direction", "percent", "1", "total"];
    case "someNeedsSome":
    case "number":
      return ["part"];
    case "claim":
      return ["part", "where"];
    case "printed":
      return ["label", "part", "whole", "written", "expected", "where"];
  }
}

function termsOf(rule: Rule): readonly Term[] {
  switch (rule.kind) {
    case "equal":
      return [rule.total, ...rule.parts, ...(rule.isErrorAbove === undefined ? [] : [rule.isErrorAbove])];
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

function conditionsOf(term: Term): readonly { readonly setting: string; readonly is: string }[] {
  if (term.kind === "sum") return term.terms.flatMap(conditionsOf);
  return term.kind === "when" ? [term, ...conditionsOf(term.term)] : [];
}

const named = RULES.map((rule) => ({ key: `${rule.code} at ${rule.anchor}`, rule }));

describe("every rule", () => {
  it("is anchored to a figure that it reads, or to a rate", () => {
    const breaking = violators(
      named,
      ({ rule }) => isRateKey(rule.anchor) || figureKeysOf(rule).includes(rule.anchor),
    );
    expect(breaking).toEqual([]);
  });

  it("reads figures that exist, at least one", () => {
    const breaking = violators(named, ({ rule }) => {
      const keys = figureKeysOf(rule);
      return keys.length > 0 && [...keys, ...(rule.given ?? [])].every(isFigureKey);
    });
    expect(breaking).toEqual([]);
  });

  it("depends only on settings that exist and take the value", () => {
    const breaking = violators(named, ({ rule }) =>
      [...termsOf(rule).flatMap(conditionsOf), ...(rule.onlyWhen === undefined ? [] : [rule.onlyWhen])].every(
        ({ setting, is }) => isSettingValue(settingOf(setting), is),
      ),
    );
    expect(breaking).toEqual([]);
  });

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
      named,
      ({ rule }) =>
        [rule.label, rule.reason, rule.message].every(isVietnamese) &&
        [rule.reason, rule.message].every((text) => text.endsWith(".")),
    );
    expect(breaking).toEqual([]);
  });

  it("has a code of the indicators", () => {
    expect(
      violators(named, ({ rule }) =>
        /^(Q(0[1-9]|1\d|2[0-3])|H0[1-6]|X(0\d|1[0-6])|P0[1-8])$/.test(rule.code),
      ),
    ).toEqual([]);
  });
});

describe("the rule set", () => {
  const of = (code: string): readonly Rule[] => RULES.filter((rule) => rule.code === code);

  it("has a version by year", () => {
    expect(RULE_SET_VERSION).toMatch(/^20\d{2}\.\d{2}$/);
  });

  it("has one severity and one kind for each code", () => {
    for (const { code } of RULES) {
      // Q20 bounds counts and a percentage; Q22 only warns of more dossiers stored than resolved.
      const expected = code === "Q20" || code === "Q22" ? 2 : 1;
      expect([code, new Set(of(code).map(({ severity, kind }) => `${severity} ${kind}`)).size]).toEqual([
        code,
        expected,
      ]);
    }
  });

  it("asks of every count that it be a whole number, and of nothing else", () => {
    const counts = FIGURES.filter(({ kind }) => kind === "count").map(({ key }) => key);
    expect(of("Q21").map(({ anchor }) => anchor)).toEqual(counts);
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

  it("judges every printed rate as wrong and as truncated, in the row that shows it", () => {
    const printed = RULES.flatMap((rule) =>
      rule.kind === "printed" ? [`${rule.rate} ${rule.fault} ${rule.severity} ${rule.anchor}`] : [],
    );
    expect(printed.sort()).toEqual(
      RATES.flatMap((rate) => [
        `${rate.key} wrong error ${anchorOf(rate)}`,
        `${rate.key} truncated warning ${anchorOf(rate)}`,
      ]).sort(),
    );
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
