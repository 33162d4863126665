import { INFORMATION_FIELDS } from "../catalog/report-information";
import { settingOf } from "../catalog/settings";
import { toExcelSerial } from "../vietnamese/dates";
import { asCellText } from "./cell-text";
import { CommandFailure } from "./failure";
import { runCommand } from "./run-command";
import type { SheetView } from "./sheet-view";
import { needInput, readWorkbook } from "./workbook-view";

/** Fields of the report information and settings by key, as an input sheet holds them; "" empties a field. */
export type InformationChanges = Readonly<Record<string, string>>;

const DATE_KEYS = new Set(
  INFORMATION_FIELDS.filter((field) => field.kind === "date").map((field) => field.key),
);
const FIELD_KEYS = new Set(INFORMATION_FIELDS.map((field) => field.key));

interface Write {
  readonly row: number;
  readonly column: number;
  readonly content: string | number;
}

/**
 * Writes what the officer changed in the pane into the input sheet in use. Only the given fields are written, and they
 * replace what stands there: the pane showed it. One read and one write sync.
 *
 * @param changes texts as written, dates as ISO, settings by stored value: `{ don_vi: "…", chot_ky: "20-19" }`.
 * @throws CommandFailure "field_missing" when the sheet has lost a field; then nothing is written.
 */
export async function keepInformation(changes: InformationChanges): Promise<void> {
  const options = { doing: "ghi thông tin kỳ báo cáo vào biểu" };
  const input = needInput(await runCommand(options, readWorkbook));
  const writes = Object.entries(changes).map(([key, value]) => locate(input, key, contentOf(key, value)));
  await runCommand(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem(input.id);
    for (const { row, column, content } of writes) sheet.getCell(row, column).values = [[content]];
    await context.sync();
  });
}

function locate(input: SheetView, key: string, content: string | number): Write {
  const cell = input.places.cells.get(key);
  if (cell !== undefined) return { ...cell, content };
  const label = INFORMATION_FIELDS.find((field) => field.key === key)?.label ?? settingOf(key).label;
  throw new CommandFailure(
    "field_missing",
    `Chưa ghi vào biểu: trang “${input.name}” không còn ô “${label}”. Hoàn tác việc xóa (Ctrl+Z), hoặc chèn biểu mới.`,
  );
}

function contentOf(key: string, value: string): string | number {
  if (value === "") return "";
  if (DATE_KEYS.has(key)) return toExcelSerial(value);
  if (FIELD_KEYS.has(key)) return asCellText(value);
  return settingOf(key).options.find((option) => option.value === value)?.label ?? Number(value);
}
