import { INFORMATION_FIELDS } from "../../catalog/report-information";
import { isNewerThan } from "../../catalog/row-of-name";
import { settingOf } from "../../catalog/settings";
import { editionOf } from "../../sheets/input/content";
import { toExcelSerial } from "../../vietnamese/dates";
import { CommandFailure } from "../command/failure";
import { runCommand } from "../command/run-command";
import type { SheetView } from "../reading/sheet-view";
import { needInput, readWorkbook } from "../reading/workbook-view";

/** Fields of the report information and settings by key, as an input sheet holds them; "" empties a field. */
export type InformationChanges = Readonly<Record<string, string>>;

interface Write {
  readonly row: number;
  readonly column: number;
  readonly content: string | number;
  readonly isFreeText: boolean;
}

/**
 * Writes what the officer changed in the pane into the input sheet in use. Only the given fields are written, and they
 * replace what stands there: the pane showed it. What the edition of the sheet does not have is left out. One read and
 * one write sync.
 *
 * @param changes texts as written, dates as ISO, settings by stored value: `{ don_vi: "…", chot_ky: "20-19" }`.
 * @throws CommandFailure "field_missing" when the sheet has lost a field; then nothing is written.
 */
export async function keepInformation(changes: InformationChanges): Promise<void> {
  const options = { doing: "ghi thông tin kỳ báo cáo vào biểu" };
  const input = needInput(await runCommand(options, readWorkbook));
  const writes = Object.entries(changes)
    .filter(([key]) => !isNewerThan(key, editionOf(input.places)))
    .map(([key, value]) => writeOf(input, key, value));
  await runCommand(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem(input.id);
    for (const { row, column, content, isFreeText } of writes) {
      const cell = sheet.getCell(row, column);
      // In a text cell nothing becomes a number, a date or a formula.
      if (isFreeText) cell.numberFormat = [["@"]];
      cell.values = [[content]];
    }
    await context.sync();
  });
}

function writeOf(input: SheetView, key: string, value: string): Write {
  const cell = input.places.cells.get(key);
  const field = INFORMATION_FIELDS.find((each) => each.key === key);
  if (cell === undefined) {
    throw new CommandFailure(
      "field_missing",
      `Chưa ghi vào biểu: trang “${input.name}” không còn ô “${field?.label ?? settingOf(key).label}”. Hoàn tác việc xóa (Ctrl+Z), hoặc chèn biểu mới.`,
    );
  }
  if (field?.kind === "text") return { ...cell, content: value, isFreeText: true };
  if (field !== undefined) {
    return { ...cell, content: value === "" ? "" : toExcelSerial(value), isFreeText: false };
  }
  const label = settingOf(key).options.find((option) => option.value === value)?.label;
  return { ...cell, content: label ?? Number(value), isFreeText: false };
}
