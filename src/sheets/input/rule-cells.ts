/** Which rules each row shows, and which rules colour which count. */
import { partsOf, type FigureKey } from "../../catalog/figures";
import { RULES } from "../../catalog/rules";
import { isFigureRule } from "../../checks/judge";
import type { ClaimRule, FigureRule } from "../../catalog/rules/rule";
import { figureKeysOf } from "../../checks/confront";
import { datesFormulas } from "../../checks/formula/dates-formulas";
import {
  claimFormulas,
  printedRuleFormulas,
  printedTwiceFormulas,
  targetFormulas,
} from "../../checks/formula/printed-formulas";
import { PRINTED_VALUES } from "../../checks/printed/stated-limits";
import { ruleFormulas, type RuleFormulas } from "../../checks/formula/rule-formulas";
import { cellAddress } from "../address";
import { FIRST_RULE_COLUMN } from "./input-columns";
import { DATES_ROW } from "./input-head";
import { INPUT_REFS } from "./input-refs";
import { HEAD_ROWS, rateOfRow, ROWS, rowOf } from "./input-rows";

/** What a rule cell judges. */
export type RuleTest =
  | { readonly kind: "figures"; readonly rule: FigureRule }
  | { readonly kind: "printed"; readonly rate: string; readonly nth: number }
  | { readonly kind: "twice"; readonly rate: string }
  | { readonly kind: "claim"; readonly rule: ClaimRule }
  | { readonly kind: "target"; readonly rate: string }
  | { readonly kind: "dates" };

/** One test on its row: the two cells that judge it. */
export interface RuleCell {
  readonly row: number;
  readonly severityColumn: number;
  readonly formulas: RuleFormulas;
  readonly test: RuleTest;
}

const FIGURE_RULES = RULES.filter(isFigureRule);
const CLAIM_RULES = RULES.filter((rule) => rule.kind === "claim");

function formulasOf(test: RuleTest, severityCell: string): RuleFormulas {
  switch (test.kind) {
    case "figures":
      return ruleFormulas(test.rule, INPUT_REFS, severityCell);
    case "printed":
      return printedRuleFormulas(test.rate, test.nth, INPUT_REFS, severityCell);
    case "twice":
      return printedTwiceFormulas(test.rate, INPUT_REFS, severityCell);
    case "claim":
      return claimFormulas(test.rule, INPUT_REFS, severityCell);
    case "target":
      return targetFormulas(test.rate, INPUT_REFS, severityCell);
    case "dates":
      return datesFormulas(INPUT_REFS);
  }
}

/** The tests shown on a row, errors first: the check cell shows the first that fails. */
function testsOf(rowIndex: number): RuleTest[] {
  const ofFigures = FIGURE_RULES.filter((rule) => rowOf(rule.anchor) === rowIndex)
    .sort((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"))
    .map((rule): RuleTest => ({ kind: "figures", rule }));
  const rate = rateOfRow(ROWS[rowIndex - HEAD_ROWS])?.key;
  if (rate === undefined) return ofFigures;
  return [
    ...ofFigures,
    { kind: "twice", rate },
    ...CLAIM_RULES.filter((rule) => rule.rate === rate).map((rule): RuleTest => ({ kind: "claim", rule })),
    ...Array.from({ length: PRINTED_VALUES }, (_, nth): RuleTest => ({ kind: "printed", rate, nth })),
    { kind: "target", rate },
  ];
}

const cellsOf = (row: number, tests: readonly RuleTest[]): RuleCell[] =>
  tests.map((test, slot) => {
    const severityColumn = FIRST_RULE_COLUMN + 2 * slot;
    return { row, severityColumn, formulas: formulasOf(test, cellAddress(row, severityColumn)), test };
  });

/** All rule cells of the sheet. */
export const RULE_CELLS: readonly RuleCell[] = [
  ...cellsOf(DATES_ROW, [{ kind: "dates" }]),
  ...ROWS.flatMap((_, index) => cellsOf(HEAD_ROWS + index, testsOf(HEAD_ROWS + index))),
];

/** One past the last hidden column. */
export const COLUMN_COUNT = Math.max(...RULE_CELLS.map((cell) => cell.severityColumn + 2));

export const severityAddress = (cell: RuleCell): string => cellAddress(cell.row, cell.severityColumn);
export const textAddress = (cell: RuleCell): string => cellAddress(cell.row, cell.severityColumn + 1);

/** A rule that concerns a count: the expression that gives its severity, and the row that shows it. */
export interface Concern {
  readonly severity: string;
  readonly row: number;
  readonly isError: boolean;
}

/** The rules concerning each count, found once for all sheets. */
const CONCERNS: ReadonlyMap<FigureKey, readonly Concern[]> = concernsByFigure();

/**
 * The rules concerning a count. A rule about a total that is not typed concerns the typed parts below it instead.
 */
export function concernsOf(key: FigureKey): readonly Concern[] {
  return CONCERNS.get(key) ?? [];
}

function concernsByFigure(): ReadonlyMap<FigureKey, readonly Concern[]> {
  const concerns = new Map<FigureKey, Concern[]>();
  for (const cell of RULE_CELLS) {
    if (cell.test.kind !== "figures") continue;
    for (const about of new Set(figureKeysOf(cell.test.rule))) addDown(about, [], cell, cell.test.rule);
  }
  return concerns;

  /** @param untyped the totals passed on the way down. */
  function addDown(key: FigureKey, untyped: readonly FigureKey[], cell: RuleCell, rule: FigureRule): void {
    const list = concerns.get(key) ?? [];
    concerns.set(key, list);
    list.push({
      severity:
        untyped.length === 0
          ? severityAddress(cell)
          : `IF(COUNT(${untyped.map(INPUT_REFS.typed).join(",")})=0,${severityAddress(cell)},0)`,
      row: cell.row,
      isError: rule.severity === "error",
    });
    for (const part of partsOf(key)) addDown(part.key, [...untyped, key], cell, rule);
  }
}
