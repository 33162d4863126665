import { CustomCommandExecutionError, type ICommand, ICommandService } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetShowCommand,
} from "@univerjs/sheets";

import { HostError } from "../../protocol/host-error";
import type { Model } from "../../objects/model";
import { activate } from "../../objects/selection";
import type { Sheet } from "../../workbook/sheet";
import type { HostWrites } from "./host-writes";

interface SheetParameters {
  readonly subUnitId?: string;
  readonly name?: string;
}

type Deed = (model: Model, sheet: Sheet, parameters: SheetParameters) => void;

/** What is done at the sheet tabs, done by the host instead: it keeps more of a sheet than Univer does. */
const deeds: readonly (readonly [command: ICommand<object>, deed: Deed])[] = [
  [
    InsertSheetCommand,
    (model) => {
      const added = model.workbook.add();
      model.events.fire("added", added.id, { type: "WorksheetAdded" });
      activate(model, added);
    },
  ],
  [
    RemoveSheetCommand,
    (model, sheet) => {
      model.workbook.remove(sheet);
      model.events.fire("deleted", sheet.id, { type: "WorksheetDeleted" });
    },
  ],
  [SetWorksheetNameCommand, (model, sheet, { name }) => model.workbook.rename(sheet, name ?? "")],
  [
    SetWorksheetHideCommand,
    (model, sheet) => {
      const next = model.workbook.sheets.find((other) => other !== sheet && other.visibility === "Visible");
      if (!next) throw new HostError("InvalidOperation", "the last visible sheet");
      model.workbook.setVisibility(sheet, "Hidden");
      if (model.workbook.active === sheet) activate(model, next);
    },
  ],
  [
    SetWorksheetShowCommand,
    (model, sheet) => {
      model.workbook.setVisibility(sheet, "Visible");
      activate(model, sheet);
    },
  ],
];

/** Keeps the host's sheets and Univer's the same, whoever adds, deletes, renames, hides or opens one. */
export function followSheets(model: Model, writes: HostWrites, refuse: (message: string) => void): void {
  const { injector } = writes.book;
  const commands = injector.get(ICommandService);
  for (const [command, deed] of deeds) {
    commands.unregisterCommand(command.id);
    commands.registerCommand({
      ...command,
      // The host's own work goes through Univer's command.
      handler: (accessor, parameters?: object) =>
        writes.isHostRunning ? command.handler(accessor, parameters) : done(model, deed, parameters, refuse),
    });
  }
  // Univer comes forward with every sheet that is added; in Excel the officer stays where they are.
  commands.beforeCommandExecuted((command) => {
    if (command.id !== SetWorksheetActiveOperation.id || !writes.isHostRunning) return;
    const { subUnitId } = command.params as SheetParameters;
    if (subUnitId !== model.workbook.active.id) {
      throw new CustomCommandExecutionError("an added sheet stays behind");
    }
  });
  commands.onCommandExecuted((command) => {
    if (command.id !== SetWorksheetActiveOperation.id || !writes.isFromGrid(command)) return;
    const opened = model.workbook.find((command.params as { subUnitId: string }).subUnitId);
    if (opened) activate(model, opened);
  });
}

function done(
  model: Model,
  deed: Deed,
  parameters: SheetParameters = {},
  refuse: (message: string) => void,
): boolean {
  try {
    deed(model, model.workbook.find(parameters.subUnitId ?? "") ?? model.workbook.active, parameters);
    return true;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    refuse(reasons[error.code] ?? "Excel không cho làm việc này ở đây.");
    return false;
  }
}

const reasons: Readonly<Record<string, string>> = {
  AccessDenied: "Cấu trúc của sổ đang được bảo vệ nên không thêm, xóa, đổi tên hay ẩn trang tính được.",
  InvalidArgument: "Tên trang tính dài 1 đến 31 ký tự và không có các dấu \\ / ? * [ ] :",
  ItemAlreadyExists: "Đã có trang tính tên như vậy. Hãy chọn tên khác.",
  InvalidOperation: "Sổ phải còn ít nhất một trang tính đang hiện.",
};
