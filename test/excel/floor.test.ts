import { REAL_CASES } from "../cases";
import { openEmbeddedExcel } from "../../embedded-excel";
import { makeReport } from "../../scripts/demo/make-report";

it("the main job needs nothing above the requirement sets that the manifest asks for", async () => {
  const excel = await openEmbeddedExcel({
    requirementSets: { ExcelApi: "1.11", CustomFunctionsRuntime: "1.2", SharedRuntime: "1.1" },
  });
  const job = await makeReport(excel, REAL_CASES[0]!.case);
  expect(job.reportSheet).toBe("Báo cáo");
  excel.dispose();
});
