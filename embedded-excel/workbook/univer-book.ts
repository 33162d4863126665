import {
  ICommandService,
  type IMutationInfo,
  type Injector,
  type IWorkbookData,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { IDefinedNamesService, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { SetStyleCommand, UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";

import { correctEngine, EmbeddedServicesPlugin } from "./engine";
import { recalculateOnNameChange } from "./name-changes";
import type { PromptCalculation } from "./prompt-calculation";
import type { ScopedNames } from "./scoped-names";

/** The Univer workbook and the few services through which this folder changes it. */
export interface UniverBook {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly calculation: PromptCalculation;
  readonly names: ScopedNames;
  /** Runs a command or mutation of Univer at once; throws when Univer refuses it. */
  run(id: string, params: object): void;
  /** As `run` for changes of appearance, which start no calculation. */
  restyle(id: string, params: object): void;
  /** Ends the workbook; nothing of it may be used afterwards. */
  close(): void;
}

/** The plugins a workbook of this host needs, in the order Univer wants them. */
export function registerWorkbookPlugins(univer: Univer): void {
  correctEngine();
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(EmbeddedServicesPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
}

/** Creates an empty workbook in a Univer with the plugins above. */
export function attachBook(univer: Univer): UniverBook {
  const data: Partial<IWorkbookData> = {
    name: "Book1.xlsx",
    sheetOrder: [],
    sheets: {},
    // Excel's own defaults; Univer's differ.
    defaultStyle: { ff: "Calibri", fs: 11 },
  };
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  injector.get(IUniverInstanceService).setCurrentUnitForType(workbook.getUnitId());
  recalculateOnNameChange(injector);
  const commands = injector.get(ICommandService);
  const unitId = workbook.getUnitId();
  const run = (id: string, params: object): void => {
    const info: IMutationInfo = { id, params: { unitId, ...params } };
    if (!commands.syncExecuteCommand(info.id, info.params)) throw new Error(`Univer refused ${id}`);
  };
  return {
    univer,
    injector,
    workbook,
    unitId,
    calculation: injector.get(TriggerCalculationController) as unknown as PromptCalculation,
    names: injector.get(IDefinedNamesService) as ScopedNames,
    run,
    restyle: (id, params) => run(id, { ...params, trigger: SetStyleCommand.id }),
    close: () => univer.dispose(),
  };
}
