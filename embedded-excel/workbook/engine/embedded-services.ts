import {
  ICommandService,
  Injector,
  IUniverInstanceService,
  Plugin,
  setDependencies,
  UniverInstanceType,
} from "@univerjs/core";
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
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

import { PromptCalculation } from "../prompt-calculation";
import { ScopedNames } from "../scoped-names";
import { KeptDependencies } from "./kept-dependencies";

/** Puts this folder's own services in the place of Univer's, before Univer has made them. */
export class EmbeddedServicesPlugin extends Plugin {
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
          IDefinedNamesService,
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
