/** The form of a rule over the text itself. Codes of the catalogue where it has one; V01 and on for what only a text can have. */
import type { AboutReport } from "../statements/about-report";
import type { ReviewFinding } from "./review-finding";
import type { ReadStatements } from "../statements/read-statements";
import type { NormalText } from "../read/normalise";

export interface ReadReport {
  readonly text: string;
  readonly normal: NormalText;
  readonly read: ReadStatements;
  readonly about: AboutReport;
}

/** A rule over a text: every place where it is broken. */
export type TextRule = (report: ReadReport) => readonly ReviewFinding[];
