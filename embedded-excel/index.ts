import type { Bridge } from "./client/bridge";
import { classTable } from "./client/class-table-cache";
import { loadClient, type ClientGlobals } from "./client/load-client";
import type { Faults, Traffic } from "./client/request-gate";
import { ExcelHost } from "./host";
import type { MoodName } from "./moods";
import { requirementSets as defaultSets } from "./requirement-sets";
import { takeSnapshot } from "./snapshot-builder";
import { restoreSnapshot } from "./snapshot-restorer";
import type { WorkbookSnapshot } from "../workbook-file";
import type { EmptyCellsAs, FunctionMetadata, Implementation } from "./workbook/custom-functions";
import type { CalculationMode } from "./workbook/workbook";
import { openHeadlessBook } from "./workbook/headless-book";

export { MOODS, MOOD_NAMES, type MoodName } from "./moods";
export type { Fault, Faults, SentRequest, Traffic } from "./client/request-gate";
export type { EmptyCellsAs, FunctionMetadata, FunctionParameter } from "./workbook/custom-functions";
export type * from "../workbook-file";
export type { ProtectionOptions, Sheet } from "./workbook/sheet";

export interface EmbeddedExcelOptions {
  /** How an empty cell reaches a custom function: 0 as in desktop Excel (default), null as in Excel on the web. */
  readonly emptyCellsAs?: EmptyCellsAs;
  /** Requirement sets that differ from the default (ExcelApi 1.17, CustomFunctionsRuntime 1.3, SharedRuntime 1.2). */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Names of the sheets at the start; default one, "Sheet1". */
  readonly sheets?: readonly string[];
  /**
   * Excel's option: "Manual", formulas have no values before `application.calculate`. Calculating is most of the time
   * of a test, so one of requests, texts or failures goes without. Default "Automatic".
   */
  readonly calculationMode?: CalculationMode;
}

export interface EmbeddedExcel extends Omit<ClientGlobals, "OfficeRuntime"> {
  /** Puts the client's globals on `globalThis`, where add-in code expects them. Returns the undo. */
  installGlobals(): () => void;
  /**
   * Makes custom functions callable in cells, e.g. =TTHC.TYLE_DUNGHAN(E9,E12). The code is whatever
   * `CustomFunctions.associate` has registered for the id by the time of a calculation.
   */
  registerFunctions(metadata: { readonly functions: readonly FunctionMetadata[] }, namespace?: string): void;
  /** Resolves when all recalculation is applied and all events are delivered, their handlers' requests included. */
  settled(): Promise<void>;
  /**
   * Types into one cell as a person in Vietnam does ("1.022" is 1022, "=…" a formula); null empties it. Rejects when
   * the cell is locked on a protected sheet or its validation refuses the input.
   */
  type(sheet: string, address: string, content: string | number | null): Promise<void>;
  /** Clicks cells: shows the sheet, fires selection events. */
  select(sheet: string, address: string): Promise<void>;
  /** The colours a cell shows after conditional formats. Await `settled` before. */
  displayed(sheet: string, address: string): { fill?: string; fontColor?: string };
  /** Opens a saved workbook in place of the untouched one, as Excel opens a file. Await `settled` before reading. */
  open(workbook: WorkbookSnapshot): void;
  /** The whole workbook as plain data. Await `settled` before, or calculated values may be old. */
  snapshot(): WorkbookSnapshot;
  /** Lets Excel behave badly from now on, in these ways and no others. */
  setMoods(names: readonly MoodName[]): void;
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** The Excel side itself, for tests that work in the workbook between two requests, or compare all of it. */
  readonly host: ExcelHost;
  /** Presses a ribbon button; resolves when its action calls `event.completed()`. */
  invokeRibbonCommand(actionName: string): Promise<void>;
  dispose(): void;
}

const globalNames = ["Excel", "Office", "OfficeExtension", "CustomFunctions", "OfficeRuntime"] as const;

/**
 * Opens a workbook in an Excel of our own: Microsoft's unmodified Office.js client in front, Univer behind it.
 *
 * @example
 * const excel = await openEmbeddedExcel({ sheets: ["Nhập liệu"] });
 * const undo = excel.installGlobals();
 * await Excel.run(async (context) => {
 *   context.workbook.worksheets.getItem("Nhập liệu").getRange("A1").values = [[5]];
 *   await context.sync();
 * });
 * undo();
 * excel.dispose();
 */
export async function openEmbeddedExcel(options: EmbeddedExcelOptions = {}): Promise<EmbeddedExcel> {
  const {
    emptyCellsAs = "zero",
    requirementSets,
    sheets = ["Sheet1"],
    calculationMode = "Automatic",
  } = options;
  const connection: { bridge?: Bridge } = {};
  const host = new ExcelHost({
    classes: classTable(),
    book: await openHeadlessBook(),
    sheets,
    sendEvents: (entries) => connection.bridge?.sendEvents(entries),
  });
  host.workbook.calculationMode = calculationMode;
  const client = await loadClient({
    requirementSets: { ...defaultSets, ...requirementSets },
    documentSettings: new Map(),
    answer: host.answer,
  });
  connection.bridge = client.bridge;
  const { globals } = client;

  return {
    Excel: globals.Excel,
    Office: globals.Office,
    OfficeExtension: globals.OfficeExtension,
    CustomFunctions: globals.CustomFunctions,
    installGlobals: () => installGlobals(globals),
    registerFunctions({ functions }, namespace = "TTHC") {
      const runtime = customFunctionRuntime(globals.CustomFunctions);
      for (const metadata of functions)
        host.registerFunction(metadata, namespace, { emptyCellsAs, ...runtime });
    },
    settled: () => host.settled(),
    async type(sheet, address, content) {
      host.officer.type(sheet, address, content);
    },
    async select(sheet, address) {
      host.officer.select(sheet, address);
    },
    displayed: (sheet, address) => host.officer.displayed(sheet, address),
    open: (workbook) => restoreSnapshot(workbook, host.workbook),
    snapshot: () => takeSnapshot(host.workbook),
    setMoods: (names) => host.moods.set(names),
    faults: host.gate.faults,
    traffic: host.gate.traffic,
    host,
    invokeRibbonCommand: (actionName) => client.bridge.invokeRibbonCommand(actionName),
    dispose: () => host.workbook.dispose(),
  };
}

function installGlobals(globals: ClientGlobals): () => void {
  const page = globalThis as Record<string, unknown>;
  const before = globalNames.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of globalNames) page[name] = globals[name];
  return () =>
    globalNames.forEach((name, index) => {
      const descriptor = before[index];
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else delete page[name];
    });
}

/** The client keeps what `associate` was given in a table by id, in capitals. */
function customFunctionRuntime(runtime: typeof CustomFunctions) {
  const { _association } = runtime as unknown as {
    _association: { mappings: Record<string, Implementation> };
  };
  return {
    implementation: (id: string) => _association.mappings[id.toUpperCase()],
    errorCode: (thrown: unknown) => (thrown instanceof runtime.Error ? String(thrown.code) : undefined),
  };
}
