import { COLOURS_NAME } from "../../sheets/sheet-marks";
import { coloursOf } from "./colours-of";
import { carryOut } from "../changes/carry-out";
import { changeCell } from "../changes/cells";
import { namedCell } from "../changes/spots";
import { CommandFailure } from "../../workbook/command-failure";
import { commandOptions, runCommand, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import { readWorkbook } from "../reading/workbook-view";
import { needInput } from "../../workbook/book-view";

export interface ColoursResult {
  readonly areOn: boolean;
  /** What to tell the officer. */
  readonly message: string;
}

export interface ColoursWish {
  /** How they shall be; none = the other way than they are. */
  readonly to?: boolean;
  readonly patience?: Patience;
}

/**
 * "Tô màu": switches the colours of the checks on the input sheet in use off, and on again. One cell is written, which
 * the sheet's conditional formats read; no format is changed, neither ours nor the officer's, and the sheet's protection
 * stays. One read and one write sync.
 *
 * @throws CommandFailure "no_switch" for a sheet made by an earlier version of the add-in.
 */
export async function switchColours({ to, patience }: ColoursWish = {}): Promise<ColoursResult> {
  return writing(async () => {
    const options = commandOptions("bật, tắt tô màu", patience);
    const input = needInput(await runCommand(options, readWorkbook));
    const cell = input.places.cells.get(COLOURS_NAME);
    if (cell === undefined) {
      throw new CommandFailure(
        "no_switch",
        `Trang “${input.name}” do bản cũ của tiện ích tạo ra nên không tắt, bật tô màu được; màu trên trang vẫn như trước. Biểu chèn mới hoặc lập bằng “Kỳ mới” sẽ có nút này.`,
      );
    }
    const areOn = to ?? coloursOf(input) !== true;
    const spot = namedCell(input.id, COLOURS_NAME, `ô tô màu trang “${input.name}”`);
    const before = input.read(cell.row, cell.column);
    await carryOut(options, { steps: [changeCell({ spot, before, after: areOn ? 1 : 0 })] });
    const message = areOn
      ? `Đã bật tô màu trên trang “${input.name}”: chỗ sai màu đỏ, chỗ cần xem lại màu vàng cam.`
      : `Đã tắt tô màu trên trang “${input.name}”. Cột “Kiểm tra” vẫn ghi kết quả.`;
    return { areOn, message };
  });
}
