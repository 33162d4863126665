/** The sheet that is shown, with the tabs of the others; entries go into its cells. */
import { objectionTo } from "../open-file/entry-rules";
import { shownText, typedValue } from "../open-file/shown-text";
import type { OpenSheet, OpenWorkbook } from "../open-file/open-workbook";
import { h, type Element, type Handler } from "../taskpane/view/element";
import { cellsTable, shownBox } from "./sheet-cells";

/** Longer lists are looked at in a program for tables; here they would make the page slow. */
const MOST_ROWS = 400;
/** Rows below what a sheet without protection holds, for what is added. */
const FREE_ROWS = 3;

export interface SheetActions {
  readonly tell: (tone: "done" | "wrong", text: string) => void;
  readonly redraw: () => void;
}

export function sheetView(book: OpenWorkbook, actions: SheetActions): Element[] {
  const sheet = book.activeSheet;
  const all = shownBox(book, sheet);
  const isOpen = sheet.protection === undefined;
  const bottom = Math.min(all.bottom + (isOpen ? FREE_ROWS : 0), all.top + MOST_ROWS);
  const left = all.bottom - bottom;
  return [
    h(
      "nav",
      { class: "tabs", "aria-label": "Các trang" },
      book.sheets
        .filter(({ visibility }) => visibility === "Visible")
        .map((each) =>
          h(
            "button",
            {
              type: "button",
              "aria-current": each === sheet && "page",
              on: { click: () => book.activate(each) },
            },
            each.name,
          ),
        ),
    ),
    h(
      "div",
      { class: "paper", key: sheet.id },
      cellsTable({
        book,
        sheet,
        box: { ...all, top: 0, left: 0, bottom },
        entry: (row, column) => entryHandlers(book, sheet, row, column, actions),
      }),
      left > 0 &&
        h("p", { class: "hint" }, `Còn ${left} dòng nữa; lưu sổ rồi mở bằng Excel, LibreOffice để xem hết.`),
    ),
  ];
}

function entryHandlers(
  book: OpenWorkbook,
  sheet: OpenSheet,
  row: number,
  column: number,
  { tell, redraw }: SheetActions,
): Readonly<Record<string, Handler>> {
  const take = (field: HTMLElement): void => {
    const cell = book.cell(sheet, row, column);
    const { numberFormat } = cell.style;
    const text = field instanceof HTMLSelectElement ? field.value : field.innerText.replace(/\n$/, "");
    if (text === shownText(book.value(sheet, row, column), numberFormat)) return;
    const value = typedValue(text, numberFormat);
    const objection = objectionTo(sheet.validations, row, column, value);
    if (objection?.isRefusal === true) {
      if (!(field instanceof HTMLSelectElement)) field.innerText = shownText(cell.value, numberFormat);
      tell("wrong", objection.message);
      redraw();
      return;
    }
    book.setCell(sheet, row, column, { value, style: cell.style });
    if (objection !== undefined) tell("wrong", objection.message);
  };
  return {
    focusout: (event) => take(event.currentTarget as HTMLElement),
    change: (event) => take(event.currentTarget as HTMLElement),
    keydown: (event) => onKey(event as KeyboardEvent, take),
    paste: (event) => {
      // Only the words: looks of another program stay outside.
      const text = (event as ClipboardEvent).clipboardData?.getData("text/plain") ?? "";
      if ((event.currentTarget as HTMLElement).isContentEditable) {
        event.preventDefault();
        document.execCommand("insertText", false, text.replace(/\r?\n$/, ""));
      }
    },
  };
}

/** Enter goes down and the arrows up and down between cells, as in a program for tables; Alt+Enter is a new line. */
function onKey(event: KeyboardEvent, take: (field: HTMLElement) => void): void {
  const field = event.currentTarget as HTMLElement;
  if (field instanceof HTMLSelectElement) return;
  if (event.key === "Enter" && event.altKey) {
    event.preventDefault();
    document.execCommand("insertLineBreak");
    return;
  }
  const step = event.key === "Enter" || event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const isWithinText = event.key !== "Enter" && (field.textContent ?? "").includes("\n");
  if (step === 0 || isWithinText) return;
  event.preventDefault();
  take(field);
  const column = field.closest("td")?.cellIndex ?? -1;
  for (
    let row = field.closest("tr") as HTMLTableRowElement | null;
    row !== null;
    row = (step > 0 ? row.nextElementSibling : row.previousElementSibling) as HTMLTableRowElement | null
  ) {
    if (row.contains(field)) continue;
    const next = row.cells[column]?.querySelector<HTMLElement>(".entry");
    if (next !== undefined && next !== null) return next.focus();
  }
}

/** Shows a cell, and takes the keyboard there. */
export function showCell(root: HTMLElement, address: string): void {
  const cell = root.querySelector<HTMLElement>(`[data-cell="${address}"]`);
  if (cell === null) return;
  cell.scrollIntoView({ block: "center", inline: "nearest" });
  cell.querySelector<HTMLElement>(".entry")?.focus({ preventScroll: true });
  root.querySelector(".shown")?.classList.remove("shown");
  cell.classList.add("shown");
}
