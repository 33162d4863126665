import type { Worksheet } from "@univerjs/core";

import { ConditionalFormats } from "./conditional-formats";
import { SheetCharts } from "./sheet-charts";
import { PageSetupState } from "./sheet-page";
import { SheetCells } from "./sheet-cells";
import { SheetLayout } from "./sheet-layout";
import type { Shift } from "./shift";
import type { UniverBook } from "./univer-book";
import { Validations } from "./validation";
import type { Box } from "./address";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Options of worksheet.protection.protect; null when the sheet is not protected. */
export type ProtectionOptions = Readonly<Record<string, unknown>>;

/** One sheet: what Univer keeps of it, and beside it what Univer has no place for. */
export class Sheet {
  readonly cells: SheetCells;
  readonly layout: SheetLayout;
  readonly conditionalFormats: ConditionalFormats;
  readonly charts = new SheetCharts();
  readonly page = new PageSetupState();
  readonly validations = new Validations();
  visibility: Visibility = "Visible";
  protection: { options: ProtectionOptions; password?: string } | null = null;
  selection: Box = { row: 0, column: 0, rows: 1, columns: 1 };

  constructor(
    private readonly book: UniverBook,
    readonly id: string,
    resolveNames: (formula: string) => string,
  ) {
    this.cells = new SheetCells(book, id);
    this.layout = new SheetLayout(book, id, this.cells);
    this.conditionalFormats = new ConditionalFormats(book, id, resolveNames);
  }

  get name(): string {
    return this.univer?.getName() ?? "";
  }

  /** False once the sheet has been deleted. */
  get exists(): boolean {
    return !!this.univer;
  }

  get univer(): Worksheet | null | void {
    return this.book.workbook.getSheetBySheetId(this.id);
  }

  /** Moves what Univer does not keep, after it has put in or taken out rows or columns of this sheet. */
  shift(shift: Shift): void {
    this.cells.shift(shift);
    this.page.shift(shift);
    this.charts.shift(shift);
    this.validations.shift(shift);
  }

  flush(): void {
    this.cells.flush();
    this.conditionalFormats.flush();
  }
}
