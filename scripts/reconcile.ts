/**
 * Holds two dossier lists of the same dossiers, or a list and a summary table, against each other.
 *
 *   npm run reconcile -- FILE FILE --from D --to D [--unit NAME] [--out DIR] [--people] [--json]
 *
 * Exit code 0: compared, also where they differ; 1: a file cannot be read; 2: wrong arguments.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CountProblem } from "./count/problem";
import { reconcileFiles } from "./reconcile/reconcile-files";
import { readReconcileArguments } from "./reconcile/arguments";
import { asText, toJson } from "./reconcile/print";
import { workbookFile } from "../src/on-files/workbook-of-plans";
import { wordFile } from "../src/report/word/word-file";
import { reconcileDocument } from "../src/sheets/dossiers/reconcile-document";
import { planReconcileSheet, RECONCILE_SHEET } from "../src/sheets/dossiers/reconcile-sheet";

async function main(): Promise<void> {
  const { out, isJson, ...wish } = readReconcileArguments(process.argv.slice(2));
  const result = await reconcileFiles(wish);
  console.log(isJson ? toJson(result) : asText(result));
  if (out === undefined) return;
  mkdirSync(out, { recursive: true });
  const sender = { unit: wish.unit ?? "", span: wish.span };
  writeFileSync(
    path.join(out, "doi-soat.xlsx"),
    await workbookFile([{ plan: planReconcileSheet(RECONCILE_SHEET, result) }]),
  );
  writeFileSync(path.join(out, "doi-soat.docx"), await wordFile([reconcileDocument(result, sender)]));
}

main().catch((error: unknown) => {
  const isOurs = error instanceof CountProblem;
  console.error(isOurs ? error.message : error);
  process.exitCode = isOurs ? error.exitCode : 1;
});
