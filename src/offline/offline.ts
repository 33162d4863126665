/** Start-up of the offline edition: the pane beside a workbook file, in a page opened from a folder. */
import { CURRENT_EDITION, ruleSetVersion } from "../checks/rule-set";
import { onWaiting } from "../excel/command/gate";
import { speakTo, type WorkbookHost } from "../excel/command/host";
import { UnreadableBook } from "../on-files/unreadable-book";
import { workbookOfPlans } from "../on-files/workbook-of-plans";
import { fileHost } from "../open-file/file-host";
import { OpenWorkbook } from "../open-file/open-workbook";
import { cellAddress } from "../sheets/address";
import { planGuideSheet } from "../sheets/guide-sheet";
import { aboutText } from "../taskpane/about";
import { drawPane } from "../taskpane/draw-pane";
import { initialState } from "../taskpane/model/state";
import { startPane, type Pane } from "../taskpane/pane";
import { today } from "../taskpane/today";
import { render } from "../taskpane/view/render";
import { WORKBOOK_COMMANDS } from "../taskpane/workbook-commands";
import { startDesk } from "./desk";
import { deskView } from "./desk-view";
import { downloadFile } from "./download-file";
import { usePackedChunks } from "./packed-chunks";
import { printedSheet } from "./printed-pages";
import { sheetView, showCell } from "./sheet-on-page";

/** Milliseconds without a change until the pane reads the workbook again. */
const QUIET = 120;

const WAITING = "Lệnh trước chưa xong; lệnh này sẽ chạy ngay sau đó.";

const ABOUT = `${aboutText(true, ruleSetVersion(CURRENT_EDITION))} Không gửi gì đi đâu, không cần Internet. Thành phần và giấy phép: tệp THANH-PHAN.txt trong thư mục này.`;

const place = (id: string): HTMLElement => document.getElementById(id)!;

function start(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seenSelection = "";
  const first = workbookOfPlans([{ plan: planGuideSheet("Nhập liệu") }]);

  const drawDesk = (): void => render(place("desk"), deskView(desk, { print: () => window.print() }, ABOUT));
  const drawSheet = (): void => {
    const { book } = desk.state();
    // What is being typed is not drawn over; it is taken when the officer leaves the cell.
    const field = document.activeElement;
    if (field?.classList.contains("entry") === true && field.hasAttribute("data-typing")) return;
    render(place("sheet"), sheetView(book, { tell: desk.tell, redraw: drawSheet }));
    const { row, column } = book.selectionOf(book.activeSheet);
    const selection = `${book.activeSheet.id} ${cellAddress(row, column)} ${book.selections}`;
    if (selection !== seenSelection && book.selections > 0)
      showCell(place("sheet"), cellAddress(row, column));
    seenSelection = selection;
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      drawSheet();
      void pane.refresh();
    }, QUIET);
  };
  const watch = (): void => void desk.state().book.onChange(soon);

  const desk = startDesk(new OpenWorkbook("So lieu bao cao TTHC.xlsx", first), {
    load: () => import(/* webpackChunkName: "files" */ "./files-on-demand"),
    changed: () => drawDesk(),
    replaced: () => {
      watch();
      soon();
    },
    download: downloadFile,
    reasonOf: (error) => (error instanceof UnreadableBook ? error.message : undefined),
  });
  speakTo(fileHost(() => desk.state().book) as WorkbookHost);
  watch();

  const draw = drawPane({
    draw: (elements) => render(place("pane"), elements),
    load: async () =>
      (
        await import(/* webpackChunkName: "sheet-panels" */ "../taskpane/view/open-sheet-panels")
      ).openSheetPanels(place("pane")),
    onFailure: (message) => pane.tell({ tone: "failure", message }),
  });
  const pane: Pane = startPane(
    { ...initialState(true, today()), isOnFile: true, hasStarted: true },
    WORKBOOK_COMMANDS,
    draw,
  );
  onWaiting(() => pane.tell({ tone: "success", message: WAITING }));
  drawDesk();
  drawSheet();
  void pane.refresh();

  takeDroppedFiles((file) => desk.open(file));
  printOwnPages(() => desk.state().book);
  place("sheet").addEventListener("input", ({ target }) =>
    (target as Element).setAttribute("data-typing", ""),
  );
  place("sheet").addEventListener(
    "focusout",
    ({ target }) => (target as Element).removeAttribute("data-typing"),
    true,
  );
  window.addEventListener("beforeunload", (event) => {
    if (desk.state().isUnsaved) event.preventDefault();
  });
}

/** A workbook dropped anywhere is opened; what a tool of the pane takes for itself is its own. */
function takeDroppedFiles(open: (file: File) => void): void {
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const [file] = Array.from(event.dataTransfer?.files ?? []);
    if (file !== undefined) open(file);
  });
}

/** The browser prints the sheet that is shown, on its own paper. */
function printOwnPages(book: () => OpenWorkbook): void {
  const paper = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper];
  window.addEventListener("beforeprint", () => {
    const { isLandscape, margin, pages } = printedSheet(book(), book().activeSheet);
    paper.replaceSync(`@page{size:A4 ${isLandscape ? "landscape" : "portrait"};margin:${margin}}`);
    render(place("print"), pages);
  });
}

usePackedChunks();
start();
