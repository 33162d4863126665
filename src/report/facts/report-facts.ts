import type { FigureKey } from "../../catalog/figures";
import type { ReportInformation } from "../../catalog/report-information";
import type { Settings } from "../../catalog/settings";
import type { Ratio } from "../../vietnamese/percent";
import type { Target } from "../../vietnamese/target";

/** The figures of a part of the whole: one field (lĩnh vực) or one system. */
export interface PartialFacts {
  readonly name: string;
  readonly counts: Readonly<Record<FigureKey, number>>;
  readonly ratios: Readonly<Record<string, Ratio>>;
}

/** A row of the two sections by system: the section itself, or a field in it. */
export interface SectionRow extends PartialFacts {
  /** "I" of a section, "1" of a field. */
  readonly number: string;
}

/** Everything a report may state. What is absent is unknown and is never printed as 0. */
export interface ReportFacts {
  readonly counts: Readonly<Record<FigureKey, number>>;
  /** By rate key; absent when a count is unknown. A denominator of 0 prints as "–". */
  readonly ratios: Readonly<Record<string, Ratio>>;
  readonly information: ReportInformation;
  readonly settings: Settings;
  /** Targets set by a higher level, by rate key. */
  readonly targets: Readonly<Record<string, Target>>;
  /** Free notes by key, e.g. `nd_bhxh_ghi_chu`. */
  readonly notes: Readonly<Record<string, string>>;
  /**
   * The officer's own words by section, e.g. `uu_diem`; lines are paragraphs. For a section that is absent the
   * suggestions stand in (suggestions.ts); an empty text says that the officer wants none.
   */
  readonly narrative: Readonly<Record<string, string>>;
  /** Rates as the office gave them, by rate key: "98,7". Used only where no counts are behind them. */
  readonly printed?: Readonly<Record<string, string>>;
  /** Rates of the previous period. */
  readonly before?: Readonly<Record<string, Ratio>>;
  readonly fields?: readonly PartialFacts[];
  readonly systems?: readonly PartialFacts[];
  /** Fields below the kind of system that their dossiers came through, as Biểu II.06a lists them. */
  readonly sections?: readonly SectionRow[];
}
