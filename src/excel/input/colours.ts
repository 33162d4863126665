import { COLOURS_NAME } from "../../sheets/sheet-marks";
import { CommandFailure } from "../command/failure";
import { commandOptions, runCommand } from "../command/run-command";
import type { SheetView } from "../reading/sheet-view";
import { needInput, readWorkbook } from "../reading/workbook-view";

export interface ColoursResult {
  readonly areOn: boolean;
  /** What to tell the officer. */
  readonly message: string;
}

/** Whether a sheet colours what its checks find; undefined for sheets that have no switch. */
export function coloursOf({ places, read }: Pick<SheetView, "places" | "read">): boolean | undefined {
  const cell = places.cells.get(COLOURS_NAME);
  return cell === undefined ? undefined : read(cell.row, cell.column) !== 0;
}

/**
 * "Tô màu": switches the colours of the checks on the input sheet in use off, and on again. One cell is written, which
 * the sheet's conditional formats read; no format is changed, neither ours nor the officer's, and the sheet's protection
 * stays. One read and one write sync.
 *
 * @throws CommandFailure "no_switch" for a sheet made by an earlier version of the add-in.
 */
export async function switchColours({
  patience,
}: { readonly patience?: number } = {}): Promise<ColoursResult> {
  const options = commandOptions("bật, tắt tô màu", patience);
  const input = needInput(await runCommand(options, readWorkbook));
  const cell = input.places.cells.get(COLOURS_NAME);
  if (cell === undefined) {
    throw new CommandFailure(
      "no_switch",
      `Trang “${input.name}” do bản cũ của tiện ích tạo ra nên không tắt, bật tô màu được; màu trên trang vẫn như trước. Biểu chèn mới hoặc lập bằng “Kỳ mới” sẽ có nút này.`,
    );
  }
  const areOn = coloursOf(input) !== true;
  await runCommand(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem(input.id);
    sheet.getCell(cell.row, cell.column).values = [[areOn ? 1 : 0]];
    await context.sync();
  });
  const message = areOn
    ? `Đã bật tô màu trên trang “${input.name}”: chỗ sai màu đỏ, chỗ cần xem lại màu vàng cam.`
    : `Đã tắt tô màu trên trang “${input.name}”. Cột “Kiểm tra” vẫn ghi kết quả.`;
  return { areOn, message };
}
