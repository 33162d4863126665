/** Every rule as a row of the page: those of one code together, those that say the same of each sector or figure once. */
import type { NumberKind } from "../../src/catalog/figure";
import { figureOf } from "../../src/catalog/figures";
import { RULES } from "../../src/catalog/rules";
import type { Rule, RuleHead } from "../../src/catalog/rules/rule";
import { SECTORS } from "../../src/catalog/sectors";
import { figureKeysOf } from "../../src/checks/confront";
import { FACT_RULES } from "../../src/checks/fact-rules";
import { FORM_RULES } from "../../src/checks/form-rules";
import { TEXT_RULE_HEADS } from "../../src/review/findings/heads";
import { ruleInWords } from "../../src/checks/rule-words/comparisons";
import { rowInWords } from "../../src/checks/rule-words/terms";

export type Head = Omit<RuleHead, "message">;

export interface RuleRow {
  readonly head: Head;
  readonly label: string;
  /** What it compares; "" where the label says it. */
  readonly comparison: string;
}

const OF_KIND: Readonly<Record<NumberKind, string>> = {
  count: "Mọi số đếm",
  percent: "Mọi tỷ lệ nhập như số liệu",
  measure: "Mọi số đo",
};

function labelOf(rule: Rule): string {
  if (rule.kind === "number") return OF_KIND[figureOf(rule.figure).kind];
  const keys = figureKeysOf(rule);
  const sector = SECTORS.find(
    ({ key }) => keys.length > 0 && keys.every((each) => each.startsWith(`nd_${key}_`)),
  );
  if (sector === undefined) return rule.label;
  return rule.label
    .replace(new RegExp(`^(?:Ngành )?${sector.name}: `), "Từng ngành dọc: ")
    .replace(` của ${sector.name}`, " của từng ngành dọc");
}

const ofFigures = (rule: Rule): RuleRow[] => [
  { head: rule, label: labelOf(rule), comparison: ruleInWords(rule) },
  ...(rule.kind === "equal" && rule.addendum !== undefined
    ? [
        {
          head: { ...rule, code: rule.addendum.code },
          label: rule.addendum.message.replace(/\.$/, ""),
          comparison: `Nói thêm ở ${rule.code} khi ${rowInWords(rule.addendum.whenZero)} = 0.`,
        },
      ]
    : []),
];

const ofHead = (head: Head): RuleRow => ({ head, label: head.label, comparison: "" });

/** All rows, in the order of the rule set. */
export const RULE_ROWS: readonly RuleRow[] = [
  ...RULES.flatMap(ofFigures),
  ...[...FACT_RULES, ...FORM_RULES, ...TEXT_RULE_HEADS].map(ofHead),
];
