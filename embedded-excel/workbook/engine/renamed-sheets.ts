import type { IUniverInstanceService, Workbook } from "@univerjs/core";
import type { IFormulaData, IFormulaDataItem } from "@univerjs/engine-formula";
import { UpdateFormulaController } from "@univerjs/sheets-formula";

/** What Univer keeps to itself. */
interface Controller {
  readonly _univerInstanceService: IUniverInstanceService;
  _getFormulaReferenceMoveInfo(formulas: IFormulaData, sheets: unknown, move: Move): unknown;
}

interface Move {
  readonly type: number;
  readonly unitId: string;
  readonly sheetId: string;
}

/** Univer's number for "a sheet gets another name". */
const RENAMED = 11;

/** When a sheet gets another name, looks only at formulas that hold the old one: Univer takes all of them apart. */
export function rewriteOnlyWhatNamesSheet(): void {
  const controller = UpdateFormulaController.prototype as unknown as Controller;
  const rewrite = controller._getFormulaReferenceMoveInfo;
  controller._getFormulaReferenceMoveInfo = function (formulas, sheets, move) {
    const sheet =
      move.type === RENAMED
        ? this._univerInstanceService.getUnit<Workbook>(move.unitId)?.getSheetBySheetId(move.sheetId)
        : undefined;
    const held = sheet?.getName().replaceAll("'", "''").toUpperCase();
    return rewrite.call(this, held === undefined ? formulas : holding(held, formulas), sheets, move);
  };
}

/** The formulas that hold a text, in the shape that Univer keeps them in. */
function holding(text: string, formulas: IFormulaData): IFormulaData {
  const held: IFormulaData = {};
  for (const [unitId, sheets] of Object.entries(formulas))
    for (const [sheetId, rows] of Object.entries(sheets ?? {}))
      for (const [row, cells] of Object.entries(rows ?? {}))
        for (const [column, cell] of Object.entries<IFormulaDataItem | null>(cells ?? {})) {
          if (!cell?.f.toUpperCase().includes(text)) continue;
          (((held[unitId] ??= {})[sheetId] ??= {})[Number(row)] ??= {})[Number(column)] = cell;
        }
  return held;
}
