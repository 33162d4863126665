import { CommandType, ICommandService } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";
import { ExcelHost } from "../host";
import type { EventEntry } from "../objects/event-hub";
import { select } from "../objects/selection";
import { requirementSets } from "../requirement-sets";
import type { WorkbookSnapshot } from "../../workbook-file";
import { takeSnapshot } from "../snapshot-builder";
import { restoreSnapshot } from "../snapshot-restorer";
import type { Box } from "../workbook/address";
import type { Sheet } from "../workbook/sheet";
import type { UniverBook } from "../workbook/univer-book";
import type { AddinFiles } from "./addin-files";
import { element } from "./element";
import { takeInput } from "./grid/cell-input";
import { showCellNotes } from "./grid/cell-notes";
import { followEdits } from "./grid/follow-edits";
import { followSelection } from "./grid/follow-selection";
import { followSheets } from "./grid/follow-sheets";
import { describeFunctions } from "./grid/function-help";
import { HostWrites } from "./grid/host-writes";
import { showDecimalCommas } from "./grid/plain-numbers";
import { keepUndoToPerson } from "./grid/own-undo";
import { openVisibleBook, whenDrawn } from "./grid/visible-book";
import { PaneFrame } from "./pane/pane-frame";
import type { Refusals } from "./refusals";

export interface SessionOptions {
  readonly files: AddinFiles;
  readonly namespace: string;
  readonly grid: HTMLElement;
  readonly pane: HTMLIFrameElement;
  readonly paneAddress: string;
  readonly showPane: (isShown: boolean) => void;
  readonly refusals: Refusals;
  /** The workbook to open; without it an empty one. */
  readonly snapshot?: WorkbookSnapshot;
}

/** One open workbook: the grid, the host that answers the add-in on it, and the add-in's page. */
export class Session {
  readonly host: ExcelHost;
  readonly pane: PaneFrame;
  /** Resolves when the grid is drawn and the add-in can work on it. */
  readonly ready: Promise<void>;
  private readonly book: UniverBook;
  private readonly stopNotes: () => void;
  private readonly showSelection: () => void;

  constructor(options: SessionOptions) {
    const { files, grid, namespace, refusals, snapshot } = options;
    // Univer takes the whole of its container; notes to cells stand beside it.
    const container = element("div", { className: "univer" });
    grid.replaceChildren(container);
    const writes = new HostWrites(openVisibleBook(container));
    const { book } = writes;
    this.book = book;
    keepUndoToPerson(writes);
    this.host = new ExcelHost({
      classes: files.classes,
      book,
      sheets: ["Trang 1"],
      sendEvents: (entries: readonly EventEntry[]) => this.pane.sendEvents(entries),
      showPane: options.showPane,
    });
    const { model } = this.host;
    for (const metadata of files.functions) {
      this.host.registerFunction(metadata, namespace, {
        emptyCellsAs: "zero",
        implementation: (id) => this.pane.implementation(id),
        errorCode: (thrown) => this.pane.errorCode(thrown),
      });
    }
    describeFunctions(book, files.functions, namespace);
    if (snapshot) restoreSnapshot(snapshot, this.host.workbook);
    showDecimalCommas(book);
    takeInput(model, book, refusals);
    followEdits(model, writes, (sheet) => refusals.locked(sheet));
    followSheets(model, writes, (message) => refusals.told(message));
    this.stopNotes = showCellNotes(model, this.host.officer, book, grid);
    this.showSelection = followSelection(model, writes);

    this.pane = new PaneFrame(options.pane, options.paneAddress, {
      requirementSets,
      documentSettings: new Map(),
      answer: async (request, text) => {
        const reply = await this.host.answer(request, text);
        // The host hands writes over when something is read: here the person at the grid reads all the time.
        void this.host.workbook.calculated();
        this.showSelection();
        return reply;
      },
    });
    this.ready = Promise.all([this.pane.ready, whenDrawn(book)]).then(() => undefined);
    // Formulas of a file that was opened call functions which the add-in has handed over only now.
    if (snapshot) void this.pane.ready.then(() => this.host.workbook.recalculate());
  }

  /** Calls back after each change of the workbook, by whomever. */
  onChange(listener: () => void): void {
    const commands = this.book.injector.get(ICommandService);
    commands.onCommandExecuted(({ type }) => {
      if (type === CommandType.MUTATION) listener();
    });
  }

  async snapshot(): Promise<WorkbookSnapshot> {
    await this.host.settled();
    return takeSnapshot(this.host.workbook);
  }

  /** Puts the selection back where an input was refused. */
  select(sheet: Sheet, box: Box): void {
    select(this.host.model, sheet, box);
    this.showSelection();
  }

  /** The keyboard goes to the cells. */
  focusCells(): void {
    this.book.injector.get(ILayoutService).focus();
  }

  dispose(): void {
    this.stopNotes();
    this.host.workbook.dispose();
  }
}
