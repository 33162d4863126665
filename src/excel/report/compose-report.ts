import type { ReportDocument } from "../../report/document/document";
import { checkView } from "../../workbook/check-sheet";
import { documentFor } from "../../workbook/report-document";
import { runCommand } from "../command/run-command";
import { readWorkbook } from "../reading/workbook-view";
import { needInput } from "../../workbook/book-view";

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
