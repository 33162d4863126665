import { rateOf } from "../../catalog/rates";
import type { CellRefs } from "../../checks/formula/refs";
import { cellAddress } from "../address";
import { columnOf, helperColumn } from "./input-columns";
import { TITLE_ROW, topAddressOf, UNIT_ROW } from "./input-head";
import { rowOf, rowOfRate } from "./input-rows";

const helper =
  (id: string) =>
  (key: string): string =>
    cellAddress(rowOf(key), helperColumn(id));

const rateHelper =
  (id: string) =>
  (rate: string): string =>
    cellAddress(rowOfRate(rateOf(rate)), helperColumn(id));

/** Where the input sheet keeps what the compiled formulas read. */
export const INPUT_REFS: CellRefs = {
  written: (key) => cellAddress(rowOf(key), columnOf("count")),
  typed: helper("typed"),
  value: helper("value"),
  low: helper("low"),
  high: helper("high"),
  closed: helper("closed"),
  numerator: rateHelper("numerator"),
  denominator: rateHelper("denominator"),
  printedUnits: (rate, nth) => rateHelper(`units${nth}`)(rate),
  printedDecimals: (rate, nth) => rateHelper(`decimals${nth}`)(rate),
  printedPart: (rate, nth) => rateHelper(`part${nth}`)(rate),
  printedWhole: (rate, nth) => rateHelper(`whole${nth}`)(rate),
  setting: helper("value"),
  previous: (key) => cellAddress(rowOf(key), columnOf("previous")),
  target: (rate) => cellAddress(rowOfRate(rateOf(rate)), columnOf("target")),
  firstDay: () => topAddressOf("tu_ngay"),
  lastDay: () => topAddressOf("den_ngay"),
};

/** The cell that says whether the dossiers balance on what is given: in the title row, above the helpers. */
export const BALANCED_CELL = cellAddress(TITLE_ROW, helperColumn("value"));

/** The cell that switches the colours of the checks on (1) and off (0): in the row below, hidden as well. */
export const COLOURS_CELL = cellAddress(UNIT_ROW, helperColumn("value"));
