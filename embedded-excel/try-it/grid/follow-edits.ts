import {
  CustomCommandExecutionError,
  type ICellData,
  ICommandService,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type ICommandInfo,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";

import { fireChanged, firstValue } from "../../objects/cell-contents";
import type { Model, RangeTarget } from "../../objects/model";
import { isLocked, requirePermission } from "../../objects/protection-rules";
import { boundingBox, type Box } from "../../workbook/address";
import { toBox } from "../../workbook/sheet-layout";
import type { Sheet } from "../../workbook/sheet";
import type { Shift } from "../../workbook/shift";
import type { HostWrites } from "./host-writes";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface Change {
  readonly target: RangeTarget;
  readonly changesContent: boolean;
  readonly cells: readonly (readonly [row: number, column: number])[];
}

const shifts: Readonly<
  Record<string, { axis: Shift["axis"]; sign: 1 | -1; permission: Permission; event: string }>
> = {
  [InsertRowMutation.id]: { axis: "row", sign: 1, permission: "allowInsertRows", event: "RowInserted" },
  [RemoveRowMutation.id]: { axis: "row", sign: -1, permission: "allowDeleteRows", event: "RowDeleted" },
  [InsertColMutation.id]: {
    axis: "column",
    sign: 1,
    permission: "allowInsertColumns",
    event: "ColumnInserted",
  },
  [RemoveColMutation.id]: {
    axis: "column",
    sign: -1,
    permission: "allowDeleteColumns",
    event: "ColumnDeleted",
  },
};

type Permission = Parameters<typeof requirePermission>[1];

/**
 * Makes edits in the grid count as an officer's: locked cells of a protected sheet refuse them, the add-in hears of
 * them, and what Univer does not keep moves with rows and columns.
 */
export function followEdits(model: Model, writes: HostWrites, refuse: (sheet: Sheet) => void): void {
  const commands = writes.book.injector.get(ICommandService);
  const valuesBefore = new WeakMap<object, unknown>();
  const refused = (sheet: Sheet): never => {
    refuse(sheet);
    throw new CustomCommandExecutionError("the sheet is protected");
  };

  commands.beforeCommandExecuted((command: ICommandInfo, options?: IExecutionOptions) => {
    if (!writes.isFromGrid(command, options)) return;
    const shift = shifts[command.id];
    if (shift) {
      const sheet = sheetOf(model, command);
      if (sheet && !isPermitted(sheet, shift.permission)) refused(sheet);
    }
    const change = changeOf(model, command);
    if (!change) return;
    const { sheet, box } = change.target;
    if (sheet.protection && change.cells.some(([row, column]) => isLocked(sheet, row, column)))
      refused(sheet);
    valuesBefore.set(command.params as object, firstValue(model, sheet, box));
  });

  commands.onCommandExecuted((command: ICommandInfo, options?: IExecutionOptions) => {
    if (!writes.isFromGrid(command, options)) return;
    const shift = shifts[command.id];
    if (shift) return followShift(model, command, shift);
    const change = changeOf(model, command);
    if (!change?.changesContent) return;
    fireChanged(change.target, "RangeEdited", valuesBefore.get(command.params as object));
  });
}

function isPermitted(sheet: Sheet, permission: Permission): boolean {
  try {
    requirePermission(sheet, permission);
    return true;
  } catch {
    return false;
  }
}

/** Univer has moved the cells; the rest follows, as after an insertion by the add-in. */
function followShift(
  model: Model,
  command: ICommandInfo,
  { axis, sign, event }: { axis: Shift["axis"]; sign: 1 | -1; event: string },
): void {
  const sheet = sheetOf(model, command);
  if (!sheet) return;
  const box = toBox((command.params as { range: IRange }).range);
  const at = axis === "row" ? box.row : box.column;
  const count = sign * (axis === "row" ? box.rows : box.columns);
  sheet.shift({ axis, at, count });
  for (const other of model.workbook.sheets)
    other.conditionalFormats.shift({ axis, at, count }, sheet.name, other.name);
  fireChanged({ model, sheet, box }, event, undefined);
}

function changeOf(model: Model, command: ICommandInfo): Change | undefined {
  if (command.id !== SetRangeValuesMutation.id) return undefined;
  const sheet = sheetOf(model, command);
  const { cellValue } = command.params as { cellValue?: Cells };
  if (!sheet || !cellValue) return undefined;
  const cells: [number, number][] = [];
  let changesContent = false;
  for (const [row, columns] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      cells.push([Number(row), Number(column)]);
      changesContent ||= hasContent(cell as Nullable<ICellData>);
    }
  }
  const boxes = cells.map(([row, column]): Box => ({ row, column, rows: 1, columns: 1 }));
  if (boxes.length === 0) return undefined;
  return { target: { model, sheet, box: boxes.reduce(boundingBox) }, changesContent, cells };
}

/** A null cell is one that was emptied. */
function hasContent(cell: Nullable<ICellData>): boolean {
  return !cell || ["v", "f", "si", "p"].some((key) => key in cell);
}

function sheetOf(model: Model, command: ICommandInfo): Sheet | undefined {
  return model.workbook.find((command.params as { subUnitId?: string }).subUnitId ?? "");
}
