import { copySheet } from "./copied-sheet";
import { HostError } from "./protocol/host-error";
import { fireChanged, firstValue } from "./objects/cell-contents";
import type { Model, RangeTarget } from "./objects/model";
import { isLocked } from "./objects/protection-rules";
import { select } from "./objects/selection";
import { parseAddress } from "./workbook/address";
import { parseTyped, vietnameseNotation } from "./workbook/content";
import type { Content } from "./workbook/sheet-cells";
import type { Sheet } from "./workbook/sheet";
import { accepts } from "./workbook/validation-rules";

/** A person at the keyboard, whom protection and data validation hold back as Excel does. */
export class Officer {
  constructor(private readonly model: Model) {}

  /** Throws an Error that says why when Excel would not take the input. */
  type(sheetName: string, address: string, given: string | number | null): void {
    const target = this.cell(sheetName, address);
    const { model, sheet, box } = target;
    const { row, column } = box;
    if (sheet.protection && isLocked(sheet, row, column)) {
      throw new HostError("AccessDenied", `${sheet.name}!${address} is locked on a protected sheet`);
    }
    const format = sheet.cells.style(row, column).numberFormat ?? "General";
    const { content, impliedFormat } = typed(given, format);
    requireValid(sheet, row, column, content, address);
    const before = firstValue(model, sheet, box);
    if (impliedFormat && format === "General") sheet.cells.patchStyle(box, { numberFormat: impliedFormat });
    const isFormula = typeof content === "object" && content !== null;
    const kept = isFormula ? { formula: model.workbook.formulas.forUniver(sheet, content.formula) } : content;
    sheet.cells.setContent(row, column, kept);
    fireChanged(target, "RangeEdited", before);
  }

  select(sheetName: string, address: string): void {
    select(this.model, this.sheet(sheetName), parseAddress(address));
  }

  /** "Move or Copy" with "Create a copy". */
  copySheet(name: string): void {
    copySheet(this.model.workbook, this.sheet(name));
  }

  /** The colours a cell shows after conditional formats. */
  displayed(sheetName: string, address: string): { fill?: string; fontColor?: string } {
    const { sheet, box } = this.cell(sheetName, address);
    const own = sheet.cells.style(box.row, box.column);
    const conditional = sheet.conditionalFormats.displayed(box.row, box.column);
    return { fill: conditional.fill ?? own.fill, fontColor: conditional.fontColor ?? own.fontColor };
  }

  private sheet(name: string): Sheet {
    const sheet = this.model.workbook.find(name);
    if (!sheet) throw new HostError("ItemNotFound", `sheet '${name}'`);
    return sheet;
  }

  private cell(sheetName: string, address: string): RangeTarget {
    return {
      model: this.model,
      sheet: this.sheet(sheetName),
      box: { ...parseAddress(address), rows: 1, columns: 1 },
    };
  }
}

function typed(given: string | number | null, format: string): { content: Content; impliedFormat?: string } {
  if (given === null) return { content: null };
  // A number stands for its digits as typed: in a cell of texts it becomes a text.
  if (typeof given === "number") return { content: format === "@" ? String(given) : given };
  return parseTyped(given, format, vietnameseNotation);
}

/** Only an alert of style "Stop" refuses; the others ask, and an officer in a hurry says yes. */
function requireValid(sheet: Sheet, row: number, column: number, content: Content, address: string): void {
  const validation = sheet.validations.at(row, column);
  if (!validation || (typeof content === "object" && content !== null)) return;
  const { showAlert, style, title, message } = validation.errorAlert;
  if (accepts(validation, content) || !showAlert || style !== "Stop") return;
  throw new HostError(
    "InvalidArgument",
    `${sheet.name}!${address} refuses ${String(content)}: ${title} ${message}`.trim(),
  );
}
