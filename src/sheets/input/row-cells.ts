/** The cells of each row of the input sheet: what the officer sees and the hidden helpers. */
import { partsOf, type Figure } from "../../catalog/figures";
import type { Rate } from "../../catalog/rate";
import type { Setting } from "../../catalog/settings";
import { shownRef } from "../../catalog/shown-ref";
import { changeText, countChangeFormula, rateChangeFormulas } from "../../checks/formula/change-formulas";
import { figureFormulas } from "../../checks/formula/figure-formulas";
import { printedHelperFormulas } from "../../checks/formula/printed-formulas";
import { rateFormulas } from "../../checks/formula/rate-formulas";
import { PRINTED_VALUES } from "../../checks/printed/stated-limits";
import { countText } from "../../checks/formula/rule-formulas";
import { cellAddress } from "../address";
import type { CellContent } from "../sheet-plan";
import { nameThatFits } from "./check-line";
import { columnOf, helperColumn, type ColumnId } from "./input-columns";
import { BALANCED_CELL, INPUT_REFS } from "./input-refs";
import { HEAD_ROWS, ROWS, titleOfRow, type Row } from "./input-rows";
import { concernsOf, RULE_CELLS, severityAddress, textAddress, type RuleCell } from "./rule-cells";

/** How rates are computed: by our custom functions, or natively where Excel is too old for them. */
export type RateStyle = "function" | "native";

export const NAMESPACE = "TTHC";

type Cells = Map<number, CellContent>;

const formula = (text: string): CellContent => ({ formula: text });

/** Cells of one row, by zero-based column. */
export function cellsOfRow(row: Row, rowIndex: number, rateStyle: RateStyle): Cells {
  const cells: Cells = new Map();
  const put = (column: ColumnId, content: CellContent): void => void cells.set(columnOf(column), content);
  switch (row.kind) {
    case "group":
      put("ref", row.title);
      break;
    case "sector":
      put("ref", shownRef(row.sector.ref));
      put("label", row.sector.name);
      break;
    case "figure":
      put("ref", shownRef(row.figure.ref));
      put("label", row.figure.label);
      put("unit", row.figure.unit);
      putFigureHelpers(cells, row.figure);
      if (row.rate !== undefined) putRate(cells, row.rate, rowIndex, rateStyle);
      putChange(cells, rowIndex, row.figure, row.rate);
      putChecks(cells, rowIndex, row.figure);
      break;
    case "rate":
      put("ref", shownRef(row.rate.ref));
      put("label", row.rate.label);
      put("unit", "%");
      putRate(cells, row.rate, rowIndex, rateStyle);
      putChange(cells, rowIndex, undefined, row.rate);
      putChecks(cells, rowIndex);
      break;
    case "setting":
      put("ref", shownRef(row.setting.ref));
      put("label", row.setting.label);
      put("count", labelOf(row.setting, row.setting.default));
      put("previous", row.setting.explanation);
      cells.set(helperColumn("value"), formula(storedValueFormula(row.setting, rowIndex)));
      break;
    case "information":
      put("ref", shownRef(row.field.ref));
      put("label", row.field.label);
  }
  return cells;
}

function putFigureHelpers(cells: Cells, figure: Figure): void {
  const { typed, value, low, high, closed } = figureFormulas(figure, INPUT_REFS, BALANCED_CELL);
  cells.set(helperColumn("typed"), formula(typed));
  cells.set(helperColumn("value"), formula(value));
  cells.set(helperColumn("low"), formula(low));
  cells.set(helperColumn("high"), formula(high));
  if (closed !== undefined) cells.set(helperColumn("closed"), formula(closed));
  const concerns = concernsOf(figure.key);
  const severities = concerns.map(({ severity }) => severity).join(",");
  if (concerns.length > 0) cells.set(helperColumn("concern"), formula(`=MAX(0,${severities})`));
}

function putRate(cells: Cells, rate: Rate, rowIndex: number, rateStyle: RateStyle): void {
  const formulas = rateFormulas(rate, INPUT_REFS, NAMESPACE);
  const [part, whole] = [INPUT_REFS.numerator(rate.key), INPUT_REFS.denominator(rate.key)];
  const native = `=IF(COUNT(${part},${whole})<2,"",IF(${whole}=0,"–",${part}/${whole}))`;
  cells.set(columnOf("rate"), formula(rateStyle === "function" ? formulas.rate : native));
  cells.set(helperColumn("numerator"), formula(formulas.numerator));
  cells.set(helperColumn("denominator"), formula(formulas.denominator));
  const typed = cellAddress(rowIndex, columnOf("printed"));
  for (let nth = 0; nth < PRINTED_VALUES; nth += 1) {
    const [stated, decimals] = [`stated${nth}`, `decimals${nth}`].map((id) =>
      cellAddress(rowIndex, helperColumn(id)),
    ) as [string, string];
    const own = { numerator: part, denominator: whole };
    const helpers = printedHelperFormulas(nth, { typed, stated, decimals, ...own });
    for (const [id, text] of Object.entries(helpers)) cells.set(helperColumn(`${id}${nth}`), formula(text));
  }
}

/** What has changed since the period before: of the figure, of the rate, or of both. */
function putChange(cells: Cells, rowIndex: number, figure: Figure | undefined, rate: Rate | undefined): void {
  const helper = (id: string): string => cellAddress(rowIndex, helperColumn(id));
  const ofFigure = figure && countChangeFormula(figure, INPUT_REFS);
  if (ofFigure !== undefined) cells.set(helperColumn("countChange"), formula(ofFigure));
  if (rate !== undefined) {
    const before = { numerator: helper("numeratorBefore"), denominator: helper("denominatorBefore") };
    const { numerator, denominator, change } = rateChangeFormulas(rate, INPUT_REFS, before);
    cells.set(helperColumn("numeratorBefore"), formula(numerator));
    cells.set(helperColumn("denominatorBefore"), formula(denominator));
    cells.set(helperColumn("rateChange"), formula(change));
  }
  if (ofFigure === undefined && rate === undefined) return;
  const shown = ofFigure === undefined ? undefined : { kind: figure!.kind, cell: helper("countChange") };
  cells.set(columnOf("change"), formula(changeText(shown, rate && helper("rateChange"))));
}

function putChecks(cells: Cells, rowIndex: number, figure?: Figure): void {
  const ruleCells = RULE_CELLS.filter((cell) => cell.row === rowIndex);
  if (ruleCells.length === 0) return;
  for (const { severityColumn, formulas } of ruleCells) {
    cells.set(severityColumn, formula(formulas.severity));
    cells.set(severityColumn + 1, formulas.text.startsWith("=") ? formula(formulas.text) : formulas.text);
  }
  cells.set(helperColumn("verdict"), formula(`=MAX(0,${ruleCells.map(severityAddress).join(",")})`));
  const target = ruleCells.find(isTarget);
  const said = checkText(
    ruleCells.filter((cell) => cell !== target),
    rowIndex,
    figure,
  );
  if (target === undefined) {
    cells.set(columnOf("check"), formula(`=${said}`));
    return;
  }
  const saidCell = cellAddress(rowIndex, helperColumn("said"));
  cells.set(helperColumn("said"), formula(`=${said}`));
  cells.set(columnOf("check"), formula(`=${withTarget(saidCell, target)}`));
}

/** A tick means that an equality, a bound or a printed rate was really tested, not merely that a count is whole. */
const isRealTest = ({ test }: RuleCell): boolean =>
  test.kind !== "figures" || ["equal", "joint", "equalsAny", "atMost"].includes(test.rule.kind);

const isEquality = ({ test }: RuleCell): boolean => test.kind === "figures" && test.rule.kind === "equal";

const isTarget = ({ test }: RuleCell): boolean => test.kind === "target";

function checkText(ruleCells: readonly RuleCell[], rowIndex: number, figure?: Figure): string {
  const tests = ruleCells.filter(isRealTest);
  const shortfalls = tests.filter(isEquality);
  const whenQuiet =
    tests.length === 0
      ? sumText(figure)
      : `IF(COUNT(${tests.map(severityAddress).join(",")})>0,"✓",${sumText(figure)})`;
  const afterShortfalls = shortfalls.reduceRight(
    (otherwise, cell) => `IF(${textAddress(cell)}<>"",${textAddress(cell)},${otherwise})`,
    figure === undefined ? whenQuiet : unlessSaidElsewhere(whenQuiet, rowIndex, figure),
  );
  return ruleCells.reduceRight(
    (otherwise, cell) => `IF(N(${severityAddress(cell)})>0,${textAddress(cell)},${otherwise})`,
    afterShortfalls,
  );
}

/**
 * "Xem mã C.021 (Tổng số hồ sơ phải…)" on the row of a count that a rule of another row colours, so that no coloured
 * count bears a tick and every one says where the reason stands.
 */
function unlessSaidElsewhere(otherwise: string, rowIndex: number, { key }: Figure): string {
  const others = concernsOf(key)
    .filter(({ row }) => row !== rowIndex)
    .sort((a, b) => Number(b.isError) - Number(a.isError));
  if (others.length === 0) return otherwise;
  const severitiesOf = (row: number): string =>
    others
      .filter((each) => each.row === row)
      .map(({ severity }) => severity)
      .join(",");
  const said = [...new Set(others.map(({ row }) => row))].reduceRight(
    (rest, row) => `IF(MAX(0,${severitiesOf(row)})>0,"${rowText(row).replace(/"/g, '""')}",${rest})`,
    '""',
  );
  const concern = cellAddress(rowIndex, helperColumn("concern"));
  return `IF(AND(COUNT(${INPUT_REFS.written(key)})>0,N(${concern})>0),"Xem mã "&${said},${otherwise})`;
}

function rowText(rowIndex: number): string {
  const { ref, label } = titleOfRow(ROWS[rowIndex - HEAD_ROWS]);
  return `${ref} (${nameThatFits(label, (name) => `Xem mã ${ref} (${name})`)})`;
}

/** Whether the rate meets its target, after whatever the other rules say: on a line of its own, or beside the tick. */
function withTarget(said: string, target: RuleCell): string {
  const severity = severityAddress(target);
  const isQuiet = `OR(${said}="",${said}="✓")`;
  const missed = `IF(${isQuiet},"",${said}&CHAR(10))&${textAddress(target)}`;
  const met = `IF(${isQuiet},"✓ Đạt",${said}&CHAR(10)&"Đạt")`;
  return `IF(COUNT(${severity})=0,${said},IF(${severity}>0,${missed},${met}))`;
}

/** A total left blank shows the sum that stands for it. */
function sumText(figure?: Figure): string {
  if (figure === undefined || partsOf(figure.key).length === 0) return '""';
  const [typed, value] = [INPUT_REFS.written(figure.key), INPUT_REFS.value(figure.key)];
  return `IF(AND(COUNT(${typed})=0,ISNUMBER(${value})),"= "&${countText(value)},"")`;
}

function labelOf(setting: Setting, value: string): string | number {
  return setting.options.find((option) => option.value === value)?.label ?? Number(value);
}

/** The stored value behind the label that the officer picked; anything unknown counts as the default. */
function storedValueFormula(setting: Setting, rowIndex: number): string {
  const picked = cellAddress(rowIndex, columnOf("count"));
  if (setting.options.length === 0) {
    const isWhole = `AND(${picked}>=0,${picked}<1000,${picked}=INT(N(${picked})))`;
    return `=IF(COUNT(${picked})=1,IF(${isWhole},${picked}&"","${setting.default}"),"${setting.default}")`;
  }
  const others = setting.options.filter((option) => option.value !== setting.default);
  return `=${others.reduceRight(
    (otherwise, option) => `IF(${picked}&""="${option.label}","${option.value}",${otherwise})`,
    `"${setting.default}"`,
  )}`;
}

/**
 * "Sẵn sàng in" or what is left to do, over all rule cells: works without the add-in. "Trên biểu", because the pane
 * knows more warnings, those of words and of several rates at once.
 */
export function verdictFormula(firstCell: string, lastCell: string): string {
  const count = (severity: number): string => `COUNTIF(${firstCell}:${lastCell},${severity})`;
  return `=IF(${count(2)}>0,"Còn "&${count(2)}&" lỗi, "&${count(1)}&" cảnh báo trên biểu",IF(${count(1)}>0,"Không có lỗi, còn "&${count(1)}&" cảnh báo trên biểu","Sẵn sàng in"))`;
}
