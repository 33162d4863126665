import { INFORMATION_FIELDS } from "../../catalog/report-information";
import { isNewerThan } from "../../catalog/row-of-name";
import { settingOf } from "../../catalog/settings";
import { editionOf } from "../../sheets/input/content";
import { toExcelSerial } from "../../vietnamese/dates";
import { carryOut } from "../changes/carry-out";
import { changeCell, changeText } from "../changes/cells";
import type { Spot } from "../changes/spots";
import type { Step } from "../changes/step";
import { CommandFailure } from "../../workbook/command-failure";
import { commandOptions, runCommand, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import type { SheetView } from "../../workbook/sheet-view";
import { readInputFormulas } from "../reading/input-formulas";
import { asCellText } from "../writing/literal-text";
import { inputSpot } from "./input-spots";

/** Fields of the report information and settings by key, as an input sheet holds them; "" empties a field. */
export type InformationChanges = Readonly<Record<string, string>>;

/**
 * Writes what the officer changed in the pane into the input sheet in use. Only the given fields are written, and they
 * replace what stands there: the pane showed it. What the edition of the sheet does not have is left out. One read and
 * one write sync.
 *
 * @param changes texts as written, dates as ISO, settings by stored value: `{ don_vi: "…", chot_ky: "20-19" }`.
 * @throws CommandFailure "field_missing" when the sheet has lost a field; then nothing is written.
 */
export async function keepInformation(changes: InformationChanges, patience?: Patience): Promise<void> {
  return writing(async () => {
    const options = commandOptions("ghi thông tin kỳ báo cáo vào biểu", patience);
    const { view: input, contentAt } = await runCommand(options, readInputFormulas);
    const steps = Object.entries(changes)
      .filter(([key]) => !isNewerThan(key, editionOf(input.places)))
      .map(([key, value]) => {
        const { row, column } = cellOf(input, key);
        const before = contentAt(row, column);
        return stepFor(inputSpot(input, key), before, key, value);
      });
    if (steps.length > 0) await carryOut(options, { steps });
  });
}

function cellOf(input: SheetView, key: string): { readonly row: number; readonly column: number } {
  const cell = input.places.cells.get(key);
  if (cell !== undefined) return cell;
  const field = INFORMATION_FIELDS.find((each) => each.key === key);
  throw new CommandFailure(
    "field_missing",
    `Chưa ghi vào biểu: trang “${input.name}” không còn ô “${field?.label ?? settingOf(key).label}”. Thử hoàn tác việc xóa (Ctrl+Z); không được thì chèn biểu mới.`,
  );
}

function stepFor(spot: Spot, before: unknown, key: string, value: string): Step {
  const field = INFORMATION_FIELDS.find((each) => each.key === key);
  if (field?.kind === "text") return changeText({ spot, before, after: value });
  if (field !== undefined) {
    return changeCell({ spot, before, after: value === "" ? "" : toExcelSerial(value) });
  }
  const label = settingOf(key).options.find((option) => option.value === value)?.label;
  return changeCell({ spot, before, after: label === undefined ? Number(value) : asCellText(label) });
}
