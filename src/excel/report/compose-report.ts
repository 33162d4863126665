import type { ReportDocument } from "../../report/document/document";
import { checkView } from "../checking/check-figures";
import { documentFor } from "./report-document";
import { runCommand } from "../command/run-command";
import { needInput, readWorkbook } from "../reading/workbook-view";

/**
 * The report of the input sheet in use, as the sheet would say it, without writing anything: for Word and for copying.
 * One read sync.
 *
 * @throws CommandFailure
 */
export async function composeReport(): Promise<ReportDocument> {
  return runCommand({ doing: "lập bản Word" }, async (context) => {
    const view = await readWorkbook(context, { withTemplates: true });
    return documentFor(view, await checkView(needInput(view), view));
  });
}
