import { CellValueType, CustomCommandExecutionError, type ICellData, ICommandService } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";

import type { Model } from "../../objects/model";
import { isLocked } from "../../objects/protection-rules";
import { parseTyped, vietnameseNotation } from "../../workbook/content";
import { encodeContent, type Content } from "../../workbook/sheet-cells";
import type { Sheet } from "../../workbook/sheet";
import { accepts } from "../../workbook/validation-rules";
import type { Validation } from "../../workbook/validation";
import type { UniverBook } from "../../workbook/univer-book";
import { editText } from "./edit-text";

/** Before Univer's own handlers, which read numbers as in English. */
const first = 1000;

export interface InputRefusals {
  /** A locked cell was about to be edited. */
  locked(sheet: Sheet): void;
  /** The rule of the cell does not take what was typed. */
  invalid(rule: Validation, sheet: Sheet, row: number, column: number): void;
}

/** Makes the cell editor read and write as Excel does in Vietnam, and hold to protection and data validation. */
export function takeInput(model: Model, book: UniverBook, refusals: InputRefusals): void {
  const { writeCellInterceptor } = book.injector.get(SheetInterceptorService);

  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: first,
    handler: (cell, { subUnitId, row, col }) => {
      const sheet = model.workbook.find(subUnitId);
      return sheet ? offered(model, sheet, row, col, cell) : cell;
    },
  });

  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, { subUnitId, row, col, worksheet }) => {
      const sheet = model.workbook.find(subUnitId);
      if (!sheet || !cell) return cell;
      const format = sheet.cells.style(row, col).numberFormat ?? "General";
      const { content, impliedFormat } = typed(cell, format);
      const rule = sheet.validations.at(row, col);
      if (rule && !isTaken(rule, content)) {
        refusals.invalid(rule, sheet, row, col);
        // The cell as it was: Univer sees that nothing has changed and writes nothing.
        return worksheet.getCellRaw(row, col);
      }
      const style = impliedFormat && format === "General" ? { s: { n: { pattern: impliedFormat } } } : {};
      return { ...encodeContent(qualified(model, sheet, content)), ...style };
    },
  });

  book.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetCellEditVisibleOperation.id || !(params as { visible: boolean }).visible) return;
    const { active } = model.workbook;
    if (!active.protection || !isLocked(active, active.selection.row, active.selection.column)) return;
    refusals.locked(active);
    // The hidden editor has taken the key already: it receives the cell's content again.
    setTimeout(() => book.injector.get(IEditorBridgeService).refreshEditCellState(), 0);
    throw new CustomCommandExecutionError("the cell is locked");
  });
}

function offered(
  model: Model,
  sheet: Sheet,
  row: number,
  column: number,
  cell: ICellData | null | undefined | void,
): ICellData | null | undefined | void {
  const formula = model.workbook.formulas.ofCell(sheet, row, column);
  if (formula !== undefined) return { ...cell, f: formula, si: null };
  const value = sheet.cells.value(row, column);
  if (value === null || typeof value === "string") return cell;
  const text = editText(value, sheet.cells.style(row, column).numberFormat ?? "General");
  return { ...cell, v: text, t: CellValueType.STRING };
}

function typed(cell: ICellData, format: string): ReturnType<typeof parseTyped> {
  if (cell.f) return { content: { formula: cell.f } };
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? String(cell.v ?? "");
  if (cell.t === CellValueType.FORCE_STRING) return { content: text };
  return parseTyped(text, format, vietnameseNotation);
}

function isTaken(rule: Validation, content: Content): boolean {
  const { showAlert, style } = rule.errorAlert;
  if (!showAlert || style !== "Stop") return true;
  return (typeof content === "object" && content !== null) || accepts(rule, content);
}

function qualified(model: Model, sheet: Sheet, content: Content): Content {
  if (typeof content !== "object" || content === null) return content;
  return { formula: model.workbook.formulas.forUniver(sheet, content.formula) };
}
