import type { ColumnKind } from "../../../dossiers/columns/column-kinds";
import type { DateOrder } from "../../../dossiers/columns/date-order";
import type { UnknownWord } from "../../../dossiers/count-summary";
import type { SystemOwner } from "../../../dossiers/systems";
import type { FigureKey } from "../../../catalog/figures";
import type { Stage } from "./dossier-state";

/** What the officer can do in the tool. */
export interface DossierActions {
  choose(files: readonly File[]): void;
  goTo(stage: Stage): void;
  useTable(id: number, isUsed: boolean): void;
  nameSystem(id: number, system: string): void;
  chooseOwner(id: number, owner: SystemOwner | undefined): void;
  chooseColumn(id: number, column: number, kind: ColumnKind): void;
  chooseDateOrder(id: number, order: DateOrder): void;
  explainWord(word: UnknownWord, meaning: string): void;
  useSummary(id: number, isUsed: boolean): void;
  nameSummary(id: number, system: string): void;
  chooseSummaryOwner(id: number, owner: SystemOwner | undefined): void;
  chooseFigure(id: number, column: number, key: FigureKey | ""): void;
  chooseUnit(id: number, row: number | undefined): void;
  confirmPeriod(id: number, isConfirmed: boolean): void;
  confirmFailures(id: number, isConfirmed: boolean): void;
  count(): void;
  write(onTyped: "ask" | "replace" | "keep"): void;
  askForPeople(withPeople: boolean): void;
  showDossiers(key: string): void;
  showWork(): void;
  showHolidays(): void;
  /** Makes the input sheet that the counts are written into. */
  insertSheet(): void;
  goToCell(key: string): void;
}
