/** Everything a command needs to know about the workbook, read in one sync. */
import { REPORT_NAME, SYSTEMS_NAME, VERSION_NAME, WAIVERS_NAME } from "../sheets/sheet-marks";
import { CommandFailure } from "./failure";
import { queueSheet, viewOf, type QueuedSheet, type SheetView } from "./sheet-view";

/** Workbook-scoped names that point at our latest sheets, so that a command finds them from any other sheet. */
export const LATEST_INPUT = "TTHC_bieu_nhap";
export const LATEST_REPORT = "TTHC_bao_cao";
export const WAIVERS = "TTHC_xac_nhan";
export const SYSTEMS = "TTHC_theo_he_thong";

export interface WorkbookView {
  readonly sheetNames: readonly string[];
  readonly isStructureProtected: boolean;
  /** The input sheet in use: the active one if it is one, else the latest. */
  readonly input?: SheetView;
  /** The latest report sheet. */
  readonly report?: SheetView;
  /** The sheet of confirmed warnings. */
  readonly waivers?: SheetView;
  readonly hasWaiverPointer: boolean;
  /** The latest sheet "Theo hệ thống". */
  readonly systems?: SheetView;
  readonly hasSystemsPointer: boolean;
  readonly hasInputPointer: boolean;
  readonly hasReportPointer: boolean;
}

/** A pointer that is being read: queue with `queuePointer`, sync, then `pointedView`. */
export interface QueuedPointer {
  readonly pointer: Excel.NamedItem;
  readonly target: Excel.Range;
  readonly sheet: QueuedSheet;
}

/** Queues the reading of the sheet that a workbook-scoped name points at. */
export function queuePointer(context: Excel.RequestContext, name: string): QueuedPointer {
  const pointer = context.workbook.names.getItemOrNullObject(name);
  pointer.load("name");
  const target = pointer.getRangeOrNullObject();
  target.load("address");
  return { pointer, target, sheet: queueSheet(target.worksheet) };
}

/** The sheet that a pointer points at; call after the sync. */
export const pointedView = ({ pointer, target, sheet }: QueuedPointer): SheetView | undefined =>
  pointer.isNullObject || target.isNullObject ? undefined : viewOf(sheet);

/** Reads the workbook: one sync. */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookView> {
  const { workbook } = context;
  workbook.worksheets.load("items/name");
  workbook.protection.load("protected");
  const active = queueSheet(workbook.worksheets.getActiveWorksheet());
  const input = queuePointer(context, LATEST_INPUT);
  const report = queuePointer(context, LATEST_REPORT);
  const waivers = queuePointer(context, WAIVERS);
  const systems = queuePointer(context, SYSTEMS);
  await context.sync();
  const inputs = [viewOf(active), pointedView(input)].filter(isInputSheet);
  return {
    sheetNames: workbook.worksheets.items.map((sheet) => sheet.name),
    isStructureProtected: workbook.protection.protected,
    hasInputPointer: !input.pointer.isNullObject,
    hasReportPointer: !report.pointer.isNullObject,
    hasWaiverPointer: !waivers.pointer.isNullObject,
    hasSystemsPointer: !systems.pointer.isNullObject,
    ...(inputs[0] === undefined ? {} : { input: inputs[0] }),
    ...markedAs(REPORT_NAME, "report", pointedView(report)),
    ...markedAs(WAIVERS_NAME, "waivers", pointedView(waivers)),
    ...markedAs(SYSTEMS_NAME, "systems", pointedView(systems)),
  };
}

/** A pointer may have come to point at another sheet: only one that carries our mark is ours. */
export function markedAs<K extends string>(
  mark: string,
  key: K,
  view: SheetView | undefined,
): Partial<Record<K, SheetView>> {
  const isOurs = view !== undefined && view.constants.has(mark);
  return isOurs ? ({ [key]: view } as Record<K, SheetView>) : {};
}

const isInputSheet = (view: SheetView | undefined): view is SheetView =>
  view !== undefined && view.constants.has(VERSION_NAME);

/**
 * The input sheet, or a failure that tells how to make one.
 *
 * @throws CommandFailure "no_input_sheet"
 */
export function needInput(view: WorkbookView): SheetView {
  if (view.input !== undefined) return view.input;
  throw new CommandFailure(
    "no_input_sheet",
    "Sổ này chưa có biểu nhập liệu. Bấm “Chèn biểu” để tạo biểu rồi nhập số liệu.",
  );
}

/**
 * Makes sure that sheets can be added.
 *
 * @throws CommandFailure "structure_locked"
 */
export function needOpenStructure(view: WorkbookView): void {
  if (!view.isStructureProtected) return;
  throw new CommandFailure(
    "structure_locked",
    "Sổ đang khóa cấu trúc nên không thêm trang được. Mở khóa ở thẻ Xem lại (Review) › Bảo vệ sổ làm việc, rồi làm lại.",
  );
}

/** Queues that a workbook-scoped pointer names this sheet from now on. */
export function queuePointTo(
  context: Excel.RequestContext,
  pointer: string,
  exists: boolean,
  sheetName: string,
): void {
  const { names, worksheets } = context.workbook;
  if (exists) names.getItem(pointer).formula = `='${sheetName.replace(/'/g, "''")}'!$A$1`;
  else names.add(pointer, worksheets.getItem(sheetName).getRange("A1"));
}
