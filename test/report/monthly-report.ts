import type { ReportDocument } from "../../src/report/document/document";
import { makeDocument } from "../../src/report/fill/make-document";
import { templateOf } from "../../src/report/templates";
import { CASE_000 } from "./case-000";
import { factsOf } from "./facts-of";

export const INFORMATION = CASE_000.information;

type Others = Parameters<typeof factsOf>[1];

/** The monthly report of a centre, from typed figures. */
export const report = (figures: Readonly<Record<string, number>>, others: Others = {}): ReportDocument =>
  makeDocument(templateOf("thang-trung-tam")!, factsOf(figures, { information: INFORMATION, ...others }));

/** Texts of the body, in order. */
export const bodyOf = ({ blocks }: ReportDocument): string[] =>
  blocks.flatMap((block) => (block.kind === "table" ? [block.caption, ...block.rows.flat()] : [block.text]));

export const headingsOf = ({ blocks }: ReportDocument): string[] =>
  blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
