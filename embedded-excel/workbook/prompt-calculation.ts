import type { ICommandInfo, ICommandService } from "@univerjs/core";
import {
  type FormulaDataModel,
  type IActiveDirtyManagerService,
  type RegisterOtherFormulaService,
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import { SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { of } from "rxjs";

type Dirty = Record<string, unknown>;

const local = { onlyLocal: true };
const withoutFormulaEffect: ReadonlySet<unknown> = new Set([SetStyleCommand.id, SetBorderCommand.id]);

/**
 * Starts Univer's formula engine as soon as something has changed, and tells when the results stand in the cells.
 * It takes the place of Univer's TriggerCalculationController, which waits a fixed 100 ms after each change and offers
 * no option for it.
 */
export class PromptCalculation {
  /** Univer's progress bar reads this of the controller replaced; a calculation here is too short for one. */
  readonly progress$ = of({ done: 0, count: 0 });

  /** How many formulas have been calculated so far, those of conditional formats included, one a cell. */
  calculated = 0;

  private changes: ICommandInfo[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isRunning = false;
  private isDisposed = false;
  private isAutomatic = true;
  /** Whether the changes may be calculated now, and need not wait for `recalculateAll`. */
  private isDue = false;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly commands: ICommandService,
    private readonly dirtyManager: IActiveDirtyManagerService,
    private readonly formulas: FormulaDataModel,
    otherFormulas: RegisterOtherFormulaService,
  ) {
    commands.beforeCommandExecuted((command) => this.completeStart(command));
    commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.noteProgress(command);
      else if (this.hasFormulaEffect(command, options?.onlyLocal === true)) this.enqueue(command);
    });
    // Conditional formats register their formulas only once calculation has begun.
    otherFormulas.calculateStarted$.next(true);
  }

  /** Resolves when nothing is waiting to be calculated and all results stand in the cells. */
  async settled(): Promise<void> {
    for (;;) {
      // Univer registers the formulas of conditional formats in later microtasks: let them arrive first.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (!this.isRunning && !this.hasWork) return;
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
        this.start();
      });
    }
  }

  /** Stops what is being calculated and drops what waits to be: the workbook is closed. */
  async abandon(): Promise<void> {
    while (this.isRunning || this.changes.length > 0) {
      this.changes = [];
      if (this.isRunning) {
        this.commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {}, local);
        await new Promise<void>((resolve) => this.waiting.push(resolve));
      }
    }
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Calculates every formula of the workbook again. */
  recalculateAll(): void {
    this.isDue = true;
    this.enqueue({ id: SetFormulaCalculationStartMutation.id, params: { forceCalculation: true } });
  }

  /** Excel's option: by hand, changed formulas keep their old values until `recalculateAll`. */
  set mode(mode: "automatic" | "manual") {
    this.isAutomatic = mode === "automatic";
    if (this.isAutomatic && this.changes.length > 0) this.timer ??= setTimeout(() => this.start(), 0);
  }

  private get hasWork(): boolean {
    return this.changes.length > 0 && (this.isAutomatic || this.isDue);
  }

  /** Univer disposes its services with the workbook. */
  dispose(): void {
    clearTimeout(this.timer);
    this.isDisposed = true;
    this.changes = [];
  }

  private hasFormulaEffect(command: ICommandInfo, isLocal: boolean): boolean {
    if (!this.dirtyManager.get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const { trigger } = command.params as { trigger?: string };
    return !isLocal && !withoutFormulaEffect.has(trigger);
  }

  private enqueue(change: ICommandInfo): void {
    if (this.isDisposed) return;
    this.changes.push(change);
    if (this.hasWork) this.timer ??= setTimeout(() => this.start(), 0);
  }

  private start(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.isRunning || !this.hasWork) return;
    this.isRunning = true;
    this.isDue = false;
    const dirty = this.changes.map((change) => this.dirtyOf(change)).reduce(merged, {});
    this.changes = [];
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, local);
  }

  private dirtyOf(change: ICommandInfo): Dirty {
    if (change.id === SetFormulaCalculationStartMutation.id) return change.params as Dirty;
    return (this.dirtyManager.get(change.id)?.getDirtyData(change) ?? {}) as Dirty;
  }

  private completeStart(command: ICommandInfo): void {
    if (command.id !== SetFormulaCalculationStartMutation.id) return;
    (command.params as Dirty).rowData = this.formulas.getHiddenRowsFiltered();
  }

  private noteProgress(command: ICommandInfo): void {
    const { functionsExecutedState, stageInfo } =
      command.params as ISetFormulaCalculationNotificationMutation;
    if (stageInfo?.stage === FormulaExecuteStageType.START_CALCULATION)
      this.calculated += stageInfo.totalFormulasToCalculate;
    if (functionsExecutedState === undefined || functionsExecutedState === FormulaExecutedStateType.INITIAL)
      return;
    this.isRunning = false;
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((resolve) => resolve());
    if (this.hasWork) this.timer ??= setTimeout(() => this.start(), 0);
  }
}

function merged(into: Dirty, from: Dirty): Dirty {
  const result: Dirty = { ...into };
  for (const [key, value] of Object.entries(from)) {
    const known = result[key];
    if (Array.isArray(known) && Array.isArray(value)) result[key] = known.concat(value);
    else if (isMap(known) && isMap(value)) result[key] = merged(known, value);
    else if (value !== undefined) result[key] = known === true ? true : value;
  }
  return result;
}

function isMap(value: unknown): value is Dirty {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
