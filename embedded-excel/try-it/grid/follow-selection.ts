import { ICommandService } from "@univerjs/core";
import { type ISetSelectionsOperationParams, SetSelectionsOperation } from "@univerjs/sheets";
import { ScrollToCellCommand } from "@univerjs/sheets-ui";

import type { Model } from "../../objects/model";
import { select } from "../../objects/selection";
import { sameBox, type Box } from "../../workbook/address";
import { toBox, toRange } from "../../workbook/sheet-layout";
import type { Sheet } from "../../workbook/sheet";
import type { HostWrites } from "./host-writes";

/**
 * Keeps the selection of the grid and the host's the same. Returns how to show what the add-in has selected; it is
 * called after each of the add-in's requests.
 */
export function followSelection(model: Model, writes: HostWrites): () => void {
  const { book } = writes;
  const commands = book.injector.get(ICommandService);
  const shown = new WeakMap<Sheet, Box>();

  commands.onCommandExecuted((command) => {
    if (command.id !== SetSelectionsOperation.id || !writes.isFromGrid(command)) return;
    const { subUnitId, selections } = command.params as ISetSelectionsOperationParams;
    const sheet = model.workbook.find(subUnitId);
    const range = selections[selections.length - 1]?.range;
    if (!sheet || !range || sheet !== model.workbook.active) return;
    const box = toBox(range);
    shown.set(sheet, box);
    if (!sameBox(box, sheet.selection)) select(model, sheet, box);
  });

  return () => {
    const { active } = model.workbook;
    const { selection } = active;
    const before = shown.get(active) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    if (sameBox(before, selection)) return;
    shown.set(active, selection);
    const range = toRange(selection);
    const primary = { ...toRange({ ...selection, rows: 1, columns: 1 }) };
    writes.during(() => {
      commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: book.unitId,
        subUnitId: active.id,
        selections: [
          {
            range,
            primary: {
              ...primary,
              actualRow: selection.row,
              actualColumn: selection.column,
              isMerged: false,
              isMergedMainCell: false,
            },
            style: null,
          },
        ],
      });
      void commands.executeCommand(ScrollToCellCommand.id, { range });
    });
  };
}
