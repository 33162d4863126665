/** Which rules each row shows, and which rules colour which count. */
import { partsOf, type FigureKey } from "../../catalog/figures";
import { RULES } from "../../catalog/rules";
import { isFigureRule, type FigureRule } from "../../checks/judge";
import { figureKeysOf } from "../../checks/confront";
import { PRINTED_VALUES, printedRuleFormulas } from "../../checks/formula/printed-formulas";
import { ruleFormulas, type RuleFormulas } from "../../checks/formula/rule-formulas";
import { cellAddress } from "../address";
import { FIRST_RULE_COLUMN } from "./columns";
import { INPUT_REFS } from "./refs";
import { HEAD_ROWS, ROWS, rowOf, type Row } from "./rows";

/** One rule (or one printed value) on its row: the two cells that judge it. */
export interface RuleCell {
  readonly row: number;
  readonly severityColumn: number;
  readonly formulas: RuleFormulas;
  readonly code: string;
  readonly rule?: FigureRule;
}

const FIGURE_RULES = RULES.filter(isFigureRule);

function rateOfRow(row: Row | undefined): string | undefined {
  return row !== undefined && "rate" in row ? row.rate?.key : undefined;
}

function ruleCellsOf(rowIndex: number): RuleCell[] {
  const anchored = FIGURE_RULES.filter((rule) => rowOf(rule.anchor) === rowIndex)
    // Errors first: the check cell shows the first that fails.
    .sort((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
  const severityColumn = (slot: number): number => FIRST_RULE_COLUMN + 2 * slot;
  const severityCell = (slot: number): string => cellAddress(rowIndex, severityColumn(slot));
  const ofRules = anchored.map((rule, slot): RuleCell => ({
    row: rowIndex,
    severityColumn: severityColumn(slot),
    formulas: ruleFormulas(rule, INPUT_REFS, severityCell(slot)),
    code: rule.code,
    rule,
  }));
  const rate = rateOfRow(ROWS[rowIndex - HEAD_ROWS]);
  if (rate === undefined) return ofRules;
  const ofPrinted = Array.from({ length: PRINTED_VALUES }, (_, nth): RuleCell => {
    const slot = anchored.length + nth;
    return {
      row: rowIndex,
      severityColumn: severityColumn(slot),
      formulas: printedRuleFormulas(rate, nth, INPUT_REFS, severityCell(slot)),
      code: "P01",
    };
  });
  return [...ofRules, ...ofPrinted];
}

/** All rule cells of the sheet. */
export const RULE_CELLS: readonly RuleCell[] = ROWS.flatMap((_, index) => ruleCellsOf(HEAD_ROWS + index));

/** One past the last hidden column. */
export const COLUMN_COUNT = Math.max(...RULE_CELLS.map((cell) => cell.severityColumn + 2));

export const severityAddress = (cell: RuleCell): string => cellAddress(cell.row, cell.severityColumn);
export const textAddress = (cell: RuleCell): string => cellAddress(cell.row, cell.severityColumn + 1);

/**
 * Expressions that give the severity of each rule concerning a count. A rule about a total that is not typed concerns
 * the typed parts below it instead.
 */
export function concernsOf(key: FigureKey): string[] {
  return RULE_CELLS.flatMap((cell) => {
    if (cell.rule === undefined) return [];
    return figureKeysOf(cell.rule)
      .filter((about, position, all) => all.indexOf(about) === position)
      .flatMap((about) => pathsDown(about, key))
      .map((untyped) =>
        untyped.length === 0
          ? severityAddress(cell)
          : `IF(COUNT(${untyped.map(INPUT_REFS.typed).join(",")})=0,${severityAddress(cell)},0)`,
      );
  });
}

/** The totals to pass on the way from a total down to a part; [] when they are the same figure. */
function pathsDown(from: FigureKey, to: FigureKey): FigureKey[][] {
  if (from === to) return [[]];
  return partsOf(from).flatMap((part) => pathsDown(part.key, to).map((path) => [from, ...path]));
}
