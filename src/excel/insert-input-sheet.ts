import { planInputSheet } from "../sheets/input/input-sheet";
import { shortNameOfPeriod, type Period } from "../vietnamese/periods";
import { applyPlan } from "./apply-plan";
import { makeSheet } from "./new-sheet";
import { runCommand, type CommandOptions } from "./run-command";
import { freeSheetName } from "./sheet-names";
import { LATEST_INPUT, needOpenStructure, queuePointTo, readWorkbook } from "./workbook-view";

export const INPUT_SHEET = "Nhập liệu";

export interface InsertOptions {
  /** Names the sheet when "Nhập liệu" is taken. */
  readonly period?: Period;
  readonly patience?: number;
}

export interface InsertResult {
  readonly sheetName: string;
  /** What to tell the officer. */
  readonly message: string;
}

/** Excel 2019 and older have no custom functions: rates are then native formulas. */
function hasCustomFunctions(): boolean {
  return Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.2");
}

/**
 * Inserts an empty input sheet and shows it; never touches an existing one. One read and one write sync.
 *
 * @throws CommandFailure with a Vietnamese message; nothing is left half-made.
 */
export async function insertInputSheet({ period, patience }: InsertOptions = {}): Promise<InsertResult> {
  const options: CommandOptions = {
    doing: "chèn biểu nhập liệu",
    ...(patience === undefined ? {} : { patience }),
  };
  const view = await runCommand(options, readWorkbook);
  needOpenStructure(view);
  const suffix = period === undefined ? undefined : shortNameOfPeriod(period);
  const sheetName = freeSheetName(view.sheetNames, INPUT_SHEET, suffix);
  const isFunctional = hasCustomFunctions();
  const plan = planInputSheet({ name: sheetName, rateStyle: isFunctional ? "function" : "native" });
  await makeSheet(options, sheetName, () =>
    runCommand(options, async (context) => {
      const sheet = context.workbook.worksheets.add(sheetName);
      applyPlan(sheet, plan);
      sheet.activate();
      sheet.getRange(plan.selection).select();
      queuePointTo(context, LATEST_INPUT, view.hasInputPointer, sheetName);
      await context.sync();
    }),
  );
  const note = isFunctional
    ? ""
    : " Excel này chưa có hàm TTHC nên các tỷ lệ dùng công thức thường, kết quả như nhau.";
  return { sheetName, message: `Đã chèn trang “${sheetName}”. Nhập số liệu vào các ô nền vàng.${note}` };
}
