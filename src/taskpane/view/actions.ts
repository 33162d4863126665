import type { Period } from "../../vietnamese/periods";
import type { FieldKey } from "../model/fields";
import type { StepId } from "../model/state";

/** What the officer can do in the pane. */
export interface Actions {
  start(): void;
  goToStep(step: StepId): void;
  changePeriod(change: Partial<Period>): void;
  changeField(key: FieldKey, text: string): void;
  keepInformation(): void;
  insertSheet(): void;
  insertNextSheet(): void;
  goToCell(key: string): void;
  readAgain(): void;
  fillReport(): void;
  fillReportAnyway(): void;
  freezeRates(): void;
  useNativeFormulas(): void;
  restoreFormulas(): void;
  cancel(): void;
  dismissNotice(): void;
}
