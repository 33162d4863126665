import {
  ICommandService,
  type IMutationInfo,
  Injector,
  type IWorkbookData,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Plugin,
  setDependencies,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import {
  AstTreeBuilder,
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IDependencyManagerService,
  IFeatureCalculationManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  IOtherFormulaManagerService,
  Lexer,
  LexerTreeBuilder,
  RegisterOtherFormulaService,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { SetStyleCommand, UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";

import { keepEmptyTexts } from "./engine/empty-texts";
import { KeptDependencies } from "./engine/kept-dependencies";
import { rememberTexts } from "./engine/remembered-texts";
import { recalculateOnNameChange } from "./name-changes";
import { PromptCalculation } from "./prompt-calculation";
import { ScopedNames } from "./scoped-names";

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
}

/** Boots Univer without a screen. The page with the Univer UI registers its own plugins and calls `attachBook`. */
export function openHeadlessBook(): UniverBook {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverDocsPlugin);
  registerWorkbookPlugins(univer);
  return attachBook(univer);
}

/** The plugins a workbook of this host needs, in the order Univer wants them. */
export function registerWorkbookPlugins(univer: Univer): void {
  keepEmptyTexts();
  rememberTexts();
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
  };
}

/** Puts this folder's own services in the place of Univer's, before Univer has made them. */
class EmbeddedServicesPlugin extends Plugin {
  static override pluginName = "EMBEDDED_EXCEL_SERVICES";
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.replace([
      TriggerCalculationController as unknown as typeof PromptCalculation,
      {
        useFactory: (...services: ConstructorParameters<typeof PromptCalculation>) =>
          new PromptCalculation(...services),
        deps: [ICommandService, IActiveDirtyManagerService, FormulaDataModel, RegisterOtherFormulaService],
      },
    ]);
    this._injector.replace([
      IFormulaDependencyGenerator,
      {
        useFactory: (...services: ConstructorParameters<typeof KeptDependencies>) =>
          new KeptDependencies(...services),
        deps: [
          IFormulaCurrentConfigService,
          IFormulaRuntimeService,
          IOtherFormulaManagerService,
          IFeatureCalculationManagerService,
          IUniverInstanceService,
          Interpreter,
          AstTreeBuilder,
          Lexer,
          IDependencyManagerService,
          LexerTreeBuilder,
        ],
      },
    ]);
    this._injector.replace([
      IDefinedNamesService,
      {
        useFactory: (instances: IUniverInstanceService) => new ScopedNames(instances),
        deps: [IUniverInstanceService],
      },
    ]);
  }
}
setDependencies(EmbeddedServicesPlugin, [Injector], 1);
