/** What of a file has to be known besides its findings. */
import { figuresIn, nameOf } from "../catalog/figures";
import { cellAddress } from "../sheets/address";
import { editionOf } from "../sheets/input/content";
import { isInputSheet } from "../workbook/book-view";
import type { BookOfFile } from "./book-of-file";
import type { FileBook, FileSheet } from "./read-book";

/** @returns a sentence each, none mostly. */
export function notesOfFile({ sheets }: FileBook, { input }: BookOfFile): string[] {
  const isOneOfSeveral = sheets.filter(isInputSheet).length > 1;
  return [
    isOneOfSeveral
      ? `Sổ có nhiều biểu nhập liệu; báo cáo lập từ trang “${input.name}”. Muốn dùng trang khác thì mở trang đó, lưu sổ rồi chọn lại tệp.`
      : undefined,
    uncalculatedCounts(input),
  ].filter((note) => note !== undefined);
}

/** At most this many cells by address in one message. */
const MAX_NAMED = 3;

/** Counts that are formulas without a value: they count as blank. */
function uncalculatedCounts({ name, places, uncalculated }: FileSheet): string | undefined {
  const cells = figuresIn(editionOf(places)).flatMap(({ key }) => {
    const cell = places.cells.get(key);
    const address = cell === undefined ? "" : cellAddress(cell.row, cell.column);
    return uncalculated.has(address) ? [`${address} (${nameOf(key)})`] : [];
  });
  if (cells.length === 0) return undefined;
  const more = cells.length > MAX_NAMED ? ` và ${cells.length - MAX_NAMED} ô khác` : "";
  return `Trang “${name}”: ô ${cells.slice(0, MAX_NAMED).join(", ")}${more} là công thức chưa được tính nên coi như trống. Mở sổ bằng Excel hoặc LibreOffice, lưu lại rồi chọn lại tệp.`;
}
