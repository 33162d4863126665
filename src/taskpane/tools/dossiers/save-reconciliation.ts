import type { Reconciliation } from "../../../dossiers/reconcile/reconcile";
import { WORD_MIME, wordFile } from "../../../report/word/word-file";
import { reconcileDocument, type ReconcileSender } from "../../../sheets/dossiers/reconcile-document";
import { downloadFile } from "../../hand-over";

/** Saves the list of differences as Word. @returns what to tell the officer. */
export async function saveReconciliation(result: Reconciliation, sender: ReconcileSender): Promise<string> {
  const content = (await wordFile([reconcileDocument(result, sender)])).slice().buffer;
  return downloadFile("doi-soat.docx", content, WORD_MIME, "lập trang “Đối soát” rồi chép");
}
