import type { FigureKey } from "../catalog/figures";
import type { ReportInformation } from "../catalog/report-information";
import type { Settings } from "../catalog/settings";
import type { Target } from "../vietnamese/target";

/** A rate as the two counts it is made of, so that it can be rounded exactly. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
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
  /** The officer's own words by section, e.g. `uu_diem`; lines are paragraphs. */
  readonly narrative: Readonly<Record<string, string>>;
}
