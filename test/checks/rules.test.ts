import { RULES } from "../../src/catalog/rules";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { confront, figureKeysOf } from "../../src/checks/confront";
import { FACT_RULES } from "../../src/checks/fact-rules";
import type { Figures } from "../../src/checks/facts";
import type { Finding } from "../../src/checks/finding";
import { isInForce } from "../../src/checks/in-force";
import { isFigureRule, judgeOf } from "../../src/checks/judge";
import type { FigureRule } from "../../src/catalog/rules/rule";
import { resolve } from "../../src/checks/resolve";
import { RULE_CASES } from "./rule-cases";
import { rulesFor, type RuleCase } from "./rule-cases/rule-case";

const FIGURE_RULES = RULES.filter(isFigureRule);

function ruleFor(each: RuleCase): FigureRule {
  const [rule, ...others] = rulesFor(each);
  if (rule === undefined || others.length > 0)
    throw new Error(`no single rule ${each.code} at ${each.anchor}`);
  return rule;
}

const settingsOf = ({ settings }: RuleCase) => ({ ...DEFAULT_SETTINGS, ...settings });

const judge = (each: RuleCase, figures: Figures, previous = each.previous) =>
  judgeOf(ruleFor(each))(resolve(figures, settingsOf(each), previous));

/** What `confront` says by the rule of a case: the same code about the same figures. */
function findings(each: RuleCase, figures: Figures): readonly Finding[] {
  const keys = [...new Set(figureKeysOf(ruleFor(each)))].join();
  return confront({ figures, settings: settingsOf(each), previous: each.previous ?? {} }).filter(
    (finding) => finding.code === each.code && finding.keys.join() === keys,
  );
}

const blame = (list: readonly Finding[]): readonly Finding[] =>
  list.filter(({ severity }) => severity !== "info");

const titled = (cases: readonly RuleCase[]) =>
  cases.map((each) => {
    const about = each.about === undefined ? "" : ` against ${each.about}`;
    const settings = Object.values(each.settings ?? {}).map((value) => `, setting ${value}`);
    const off = each.difference === undefined ? "" : `, off by ${each.difference}`;
    return [`${each.code} at ${each.anchor}${about}${settings.join("")}${off}`, each] as const;
  });

describe("the rule set", () => {
  it("has a trio of figures for every rule over figures", () => {
    const tried = new Set(RULE_CASES.flatMap(rulesFor));
    const untried = FIGURE_RULES.filter((rule) => !tried.has(rule));
    expect(untried.map(({ code, anchor }) => `${code} at ${anchor}`)).toEqual([]);
  });

  it("has one rule for every trio", () => {
    expect(RULE_CASES.filter((each) => rulesFor(each).length !== 1)).toEqual([]);
  });

  it("leaves a blank undecided, but where the blank is what the rule is about (Q23)", () => {
    const decided = RULE_CASES.filter(({ undecided }) => undecided === undefined);
    expect(new Set(decided.map(({ code }) => code))).toEqual(new Set(["Q23"]));
  });
});

describe.each(titled(RULE_CASES))("%s", (_, each) => {
  it("holds for the valid figures, fails for the invalid, and leaves a blank undecided", () => {
    expect(judge(each, each.valid)).toEqual({ outcome: "holds" });
    expect(judge(each, each.invalid).outcome).toBe("fails");
    if (each.undecided !== undefined) expect(judge(each, each.undecided).outcome).toBe("undecided");
    if (each.previous !== undefined) expect(judge(each, each.invalid, {}).outcome).toBe("undecided");
  });

  it("is reported for the invalid figures only: severity, difference and words", () => {
    const [finding, ...others] = findings(each, each.invalid);
    const own = ruleFor(each).severity;
    expect(others).toEqual([]);
    expect(finding?.severity).toBe(each.severity ?? own);
    expect(finding?.difference).toBe(each.difference);
    expect(finding?.message).toEqual(each.message ?? expect.stringMatching(/^[^{}]+\.$/));
    expect(findings(each, each.valid)).toEqual([]);
    expect(blame(findings(each, each.undecided ?? each.valid))).toEqual([]);
  });
});

describe("a rule outside its conditions", () => {
  const outside = { ...DEFAULT_SETTINGS, rut_trong_da_giai_quyet: "false" };

  it.each(["tu_choi", "rut", "dung_xu_ly"])(
    "does not bound %s where it is no part of the resolved",
    (key) => {
      const codes = confront({ figures: { [key]: 9, da_giai_quyet: 5 }, settings: outside }).map(
        ({ code }) => code,
      );
      expect(codes).not.toContain("Q22");
    },
  );

  it.each([
    ["2025-06-30", []],
    ["2025-07-01", ["X05", "X06"]],
    ["", ["X05", "X06"]],
  ])("does not ask for apologies before the decree that does: period until %s", (den_ngay, expected) => {
    const figures = { gq_qua_han: 2, dgq_qua_han: 0, ho_so_tre_hen: 1, phieu_xin_loi: 0 };
    const found = confront({ figures, settings: DEFAULT_SETTINGS, information: { den_ngay } });
    expect(found.map(({ code }) => code).filter((code) => /^X0[56]$/.test(code))).toEqual(expected);
  });

  it.each(
    [...RULES, ...FACT_RULES]
      .filter(({ from }) => from !== undefined)
      .map((rule) => [rule.code, rule.from!, rule] as const),
  )("is in force in periods that end on its first day or later (%s from %s)", (_, from, rule) => {
    const dayBefore = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
    const inForce = (information?: Record<string, string>): boolean =>
      isInForce(rule, { figures: {}, settings: DEFAULT_SETTINGS, ...(information && { information }) });
    expect(inForce({ den_ngay: dayBefore })).toBe(false);
    expect(inForce({ den_ngay: from })).toBe(true);
    expect(inForce({ den_ngay: "2030-01-31" })).toBe(true);
    // A period whose end is not known is taken as one of today.
    expect([inForce({ den_ngay: "" }), inForce({}), inForce()]).toEqual([true, true, true]);
  });

  it.each(["D05r", "D07r"])(
    "says nothing of a count of 0 while the period before is unknown (%s)",
    (code) => {
      const rule = FIGURE_RULES.find((each) => each.code === code)!;
      const none = { [rule.anchor]: 0 };
      expect(judgeOf(rule)(resolve(none, DEFAULT_SETTINGS))).toEqual({ outcome: "undecided" });
      expect(judgeOf(rule)(resolve(none, DEFAULT_SETTINGS, { dang_giai_quyet: 0, ...none })).outcome).toBe(
        "holds",
      );
    },
  );

  it("does not compare by service level with received dossiers before they are split by system (X04)", () => {
    const figures = { tiep_nhan_trong_ky: 98, hs_chua_dvctt: 5, hs_mot_phan: 65, hs_toan_trinh: 30 };
    const codes = confront({ figures, settings: DEFAULT_SETTINGS }).map(({ code }) => code);
    expect(codes).not.toContain("X04");
  });
});
