import type { Statement } from "./statement";

/** A report on dossiers states more figures of the catalogue than this. */
const FEW_FIGURES = 5;

/** Whether a text states enough figures to be a report on the handling of dossiers. */
export function looksLikeReport(statements: readonly Statement[]): boolean {
  return statements.filter(({ key }) => key !== "").length >= FEW_FIGURES;
}
