/** The systems that figures come from, each a column of what is merged. */
import type { FigureKey } from "../catalog/figures";
import type { Figures } from "../checks/facts";
import type { Classified } from "./classify";
import type { Day, Source } from "./dossier";
import type { Entry } from "./duplicates";
import type { Tally } from "./tally";

/** Whose system it is: the figures C02a and C02b. */
export type SystemOwner = "city" | "ministry";

/** A system whose dossiers were counted. */
export interface CountedSystem {
  readonly kind: "counted";
  readonly system: string;
  readonly figures: Figures;
  readonly sources: readonly Source[];
  readonly importedOn: Day;
  /** Each dossier that counts, with its list; same order as `classified.dossiers`. */
  readonly entries: readonly Entry[];
  readonly classified: Classified;
  readonly tally: Tally;
  /** Figures that summary tables of the same system add, each with its cell. */
  readonly tabled?: Readonly<Record<FigureKey, string>>;
}

/** A system without a list. */
export interface TypedSystem {
  readonly kind: "typed";
  readonly system: string;
  readonly figures: Figures;
}

/** A system whose figures stand in summary tables. */
export interface TabledSystem {
  readonly kind: "tabled";
  readonly system: string;
  readonly owner?: SystemOwner;
  readonly figures: Figures;
  /** By figure, the cell that it stands in. */
  readonly tabled: Readonly<Record<FigureKey, string>>;
  readonly byField: readonly (readonly [field: string, figures: Figures])[];
}

export type SystemColumn = CountedSystem | TypedSystem | TabledSystem;
