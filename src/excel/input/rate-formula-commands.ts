/** Three commands over the rate cells of the input sheet: freeze to values, native formulas, our formulas again. */
import { asCellText } from "../writing/literal-text";
import { CommandFailure } from "../../workbook/command-failure";
import { customFormula, isBroken, isCustom, nativeFormula, ratesOn, type RateCell } from "./rate-cells";
import { readInputFormulas, type InputFormulas } from "../reading/input-formulas";
import { workbookHost } from "../command/host";
import { runCommand, type CommandOptions, type Patience } from "../command/run-command";
import { carryOutUnderProtection } from "../writing/write-under-protection";
import { writing } from "../command/writing";
import { changeCell } from "../changes/cells";
import { inputSpot } from "./input-spots";

export interface RateCommandOptions {
  /** Stops the command before it writes; once the write has begun, it is brought to its end. */
  readonly signal?: AbortSignal;
  /** Called when the write begins. */
  readonly onWrite?: () => void;
  readonly patience?: Patience;
}

export interface RateCommandResult {
  /** How many cells were changed. */
  readonly changed: number;
  /** What to tell the officer. */
  readonly message: string;
}

/**
 * "Chốt giá trị": replaces every formula that calls a TTHC function by its value, for recipients without the add-in.
 * Two read syncs and one write sync, under the sheet's protection.
 *
 * @throws CommandFailure "broken_rates" when a cell shows an error: an error must not be frozen.
 */
export async function freezeRates(options: RateCommandOptions = {}): Promise<RateCommandResult> {
  return writing(() => ratesToValues(options));
}

async function ratesToValues(options: RateCommandOptions): Promise<RateCommandResult> {
  const command = commandOf("chốt giá trị", options);
  const input = await read(command, options);
  const cells = rateCells(input).filter(isCustom);
  const broken = cells.filter(isBroken).length;
  if (broken > 0) {
    throw new CommandFailure(
      "broken_rates",
      `Chưa chốt giá trị: ${broken} ô tỷ lệ trên trang “${input.view.name}” đang báo lỗi. Bấm “Nạp lại công thức TTHC”, chờ Excel tính xong rồi chốt lại.`,
    );
  }
  await write(command, options, input, cells, ({ value }) =>
    typeof value === "string" ? asCellText(value) : value,
  );
  return resultOf(cells, {
    none: "Không còn ô tỷ lệ nào dùng hàm TTHC nên không có gì phải chốt.",
    some: `Đã chốt giá trị ${cells.length} ô tỷ lệ trên trang “${input.view.name}”. Nếu sau này sửa số liệu, bấm “Nạp lại công thức TTHC” để tính lại.`,
  });
}

/**
 * "Đổi sang công thức Excel": rates by native formulas, which calculate on machines without the add-in too. Frozen
 * cells become formulas again. Two read syncs and one write sync, under the sheet's protection.
 *
 * @throws CommandFailure
 */
export async function useNativeFormulas(options: RateCommandOptions = {}): Promise<RateCommandResult> {
  return replaceFormulas("đổi sang công thức Excel", options, nativeFormula, (count, sheetName) => ({
    none: `Các ô tỷ lệ trên trang “${sheetName}” đã dùng công thức Excel.`,
    some: `Đã đổi ${count} ô tỷ lệ trên trang “${sheetName}” sang công thức Excel. Máy không cài tiện ích vẫn tính được.`,
  }));
}

/**
 * "Nạp lại công thức TTHC": enters the rates' own formulas anew, which also repairs "#NAME?" that stayed from a time
 * without the add-in (office-js #6395). Two read syncs and one write sync, under the sheet's protection.
 *
 * @throws CommandFailure "no_custom_functions" where Excel is too old for them.
 */
export async function restoreCustomFormulas(options: RateCommandOptions = {}): Promise<RateCommandResult> {
  if (!workbookHost().hasCustomFunctions()) {
    throw new CommandFailure(
      "no_custom_functions",
      "Chưa nạp lại công thức: bản Excel này không có hàm TTHC. Dùng “Đổi sang công thức Excel”, kết quả như nhau.",
    );
  }
  const isDue = (cell: RateCell, formula: string): boolean => isBroken(cell) || cell.formula !== formula;
  return replaceFormulas(
    "nạp lại công thức TTHC",
    options,
    customFormula,
    (count, sheetName) => ({
      none: `Các ô tỷ lệ trên trang “${sheetName}” đang dùng đúng công thức TTHC, không phải nạp lại.`,
      some: `Đã nạp lại công thức TTHC vào ${count} ô tỷ lệ trên trang “${sheetName}”.`,
    }),
    isDue,
  );
}

interface Messages {
  readonly none: string;
  readonly some: string;
}

async function replaceFormulas(
  doing: string,
  options: RateCommandOptions,
  formulaOf: typeof nativeFormula,
  messagesOf: (count: number, sheetName: string) => Messages,
  isDue = (cell: RateCell, formula: string): boolean => cell.formula !== formula,
): Promise<RateCommandResult> {
  return writing(async () => {
    const command = commandOf(doing, options);
    const input = await read(command, options);
    const { places, name } = input.view;
    const cells = rateCells(input).filter((cell) => isDue(cell, formulaOf(cell.rate, places)));
    await write(command, options, input, cells, ({ rate }) => formulaOf(rate, places));
    return resultOf(cells, messagesOf(cells.length, name));
  });
}

function commandOf(doing: string, { patience }: RateCommandOptions): CommandOptions {
  return patience === undefined ? { doing } : { doing, patience };
}

async function read(command: CommandOptions, { signal }: RateCommandOptions): Promise<InputFormulas> {
  const input = await runCommand(command, readInputFormulas);
  if (signal?.aborted) {
    throw new CommandFailure("cancelled", `Đã dừng, chưa ${command.doing}. Sổ không bị thay đổi.`);
  }
  return input;
}

function rateCells({ view, formulaAt }: InputFormulas): RateCell[] {
  return ratesOn(view.places).map((rate) => {
    const { row, column } = view.places.cells.get(rate.key)!;
    const value = view.read(row, column) as string | number;
    return { rate, row, column, value, formula: formulaAt(row, column) };
  });
}

async function write(
  command: CommandOptions,
  { onWrite }: RateCommandOptions,
  { view }: InputFormulas,
  cells: readonly RateCell[],
  contentOf: (cell: RateCell) => string | number,
): Promise<void> {
  if (cells.length === 0) return;
  onWrite?.();
  const writes = cells.map((cell) =>
    changeCell({
      spot: inputSpot(view, cell.rate.key),
      before: cell.formula,
      after: contentOf(cell),
    }),
  );
  await carryOutUnderProtection(command, view, writes);
}

function resultOf(cells: readonly RateCell[], { none, some }: Messages): RateCommandResult {
  return { changed: cells.length, message: cells.length === 0 ? none : some };
}
