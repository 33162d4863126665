import type { FigureKey } from "../catalog/figures";
import type { ReportInformation } from "../catalog/report-information";
import type { Settings } from "../catalog/settings";
import type { Target } from "../vietnamese/target";

/** Counts by key. A figure that is absent is a blank: unknown, not 0. */
export type Figures = Readonly<Record<FigureKey, number>>;

/** A rate as some report or system prints it. */
export interface PrintedRate {
  readonly rate: string;
  /** As written, without the percent sign: "99,6". */
  readonly written: string;
  /** The counts printed beside it, where the report gives them. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** Section of the report that prints it. */
  readonly section?: string;
}

/** What is to be checked. Rules about what is absent do not speak. */
export interface Facts {
  /** The edition of the catalogue that made the sheet: what is newer accuses nobody. Absent: no sheet, so today's. */
  readonly edition?: number;
  readonly figures: Figures;
  /** Cells of counts that hold something else: key and what stands there. */
  readonly unreadable?: Readonly<Record<FigureKey, string>>;
  readonly printedRates?: readonly PrintedRate[];
  readonly settings: Settings;
  /** The counts of the period before. */
  readonly previous?: Figures;
  /** The months that make up a longer period, where all of them are known. */
  readonly months?: readonly Figures[];
  /** Title and dates of the period, number and date of the report. */
  readonly information?: ReportInformation;
  /** Targets set by a higher level, by rate. */
  readonly targets?: Readonly<Record<string, Target>>;
  /** The officer's notes: `nd_<sector>_ghi_chu`, or by figure. */
  readonly notes?: Readonly<Record<string, string>>;
  /** The officer's own words, by part of the report: `dac_diem`, `nguyen_nhan` … */
  readonly narrative?: Readonly<Record<string, string>>;
}
