import { rowsOfClosedFolds } from "../../sheets/input/row-folds";
import { planInputSheet } from "../../sheets/input/input-sheet";
import type { StartCell } from "../../sheets/input/next-period";
import { shortNameOfPeriod, type Period } from "../../vietnamese/periods";
import type { Step } from "../changes/step";
import { workbookHost } from "../command/host";
import { commandOptions, runCommand, type CommandOptions, type Patience } from "../command/run-command";
import { freeSheetName } from "../writing/sheet-names";
import { LATEST_INPUT } from "../../workbook/pointer-names";
import { readWorkbook, type WorkbookView } from "../reading/workbook-view";
import { addSheet } from "../writing/add-sheet";
import { writing } from "../command/writing";
import { takeToSheet } from "../writing/take-to-sheet";
import { isStillBlank } from "./blank-input";

export const INPUT_SHEET = "Nhập liệu";

export interface InsertOptions {
  /** Names the sheet when "Nhập liệu" is taken. */
  readonly period?: Period;
  /** How the rates are computed; by our functions where this Excel has them, if absent. */
  readonly rateStyle?: "function" | "native";
  readonly patience?: Patience;
}

export interface InsertResult {
  readonly sheetName: string;
  /** What to tell the officer. */
  readonly message: string;
}

/**
 * Inserts an empty input sheet and shows it; never touches an existing one. Asked for again while that is still as it was
 * inserted, it is shown. One read and one write sync.
 *
 * @throws CommandFailure with a Vietnamese message; nothing is left half-made.
 */
export async function insertInputSheet({
  period,
  rateStyle,
  patience,
}: InsertOptions = {}): Promise<InsertResult> {
  return writing(async () => {
    const options = commandOptions("chèn biểu nhập liệu", patience);
    const view = await runCommand(options, readWorkbook);
    const { input, sheetNames } = view;
    if (input !== undefined && isStillBlank(input)) {
      const others = sheetNames.filter((name) => name !== input.name);
      if (nameFor(others, period) === input.name) {
        await takeToSheet(options, input.id);
        return {
          sheetName: input.name,
          message: `Trang “${input.name}” đã chèn và còn trống nên dùng luôn. Nhập số liệu vào các ô nền vàng.`,
        };
      }
    }
    const { sheetName, note } = await addInputSheet(options, view, { period, rateStyle });
    return { sheetName, message: `Đã chèn trang “${sheetName}”. Nhập số liệu vào các ô nền vàng.${note}` };
  });
}

function nameFor(taken: readonly string[], period: Period | undefined): string {
  const suffix = period === undefined ? undefined : shortNameOfPeriod(period);
  return freeSheetName(taken, INPUT_SHEET, suffix);
}

interface AddedSheet {
  readonly sheetName: string;
  /** What this Excel cannot do, to be added to the message; "" mostly. */
  readonly note: string;
}

interface SheetWish {
  readonly period?: Period | undefined;
  readonly rateStyle?: InsertOptions["rateStyle"] | undefined;
  /** What stands in it from the start. */
  readonly start?: readonly StartCell[];
  /** Keys of the rows that are hidden at first. */
  readonly hidden?: readonly string[];
  /** What has to hold, or is written, along with it. */
  readonly also?: readonly Step[];
}

/**
 * Adds an input sheet to a workbook that has been read, and shows it. One write sync.
 *
 * @throws CommandFailure with a Vietnamese message; nothing is left half-made.
 */
export async function addInputSheet(
  options: CommandOptions,
  view: WorkbookView,
  { period, rateStyle, start = [], hidden = rowsOfClosedFolds(new Set()), also = [] }: SheetWish,
): Promise<AddedSheet> {
  const sheetName = nameFor(view.sheetNames, period);
  const { withoutFunctions } = workbookHost();
  const hasFunctions = workbookHost().hasCustomFunctions();
  const isFunctional = hasFunctions && rateStyle !== "native";
  const plan = planInputSheet({
    name: sheetName,
    rateStyle: isFunctional ? "function" : "native",
    start,
    hidden,
  });
  const told = await addSheet(options, view, { plan, pointers: [LATEST_INPUT], isShown: true, also });
  return { sheetName, note: `${hasFunctions ? "" : withoutFunctions}${told}` };
}
