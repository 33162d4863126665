import { openEmbeddedExcel, type EmbeddedExcel } from "../../embedded-excel";
import { makeReport } from "../../scripts/demo/make-report";
import { switchColours } from "../../src/excel/input/colours";
import { goToCell } from "../../src/excel/checking/go-to-cell";
import { keepInformation } from "../../src/excel/input/keep-information";
import {
  freezeRates,
  restoreCustomFormulas,
  useNativeFormulas as convertToNativeFormulas,
} from "../../src/excel/input/rate-formula-commands";
import { startNextPeriod } from "../../src/excel/input/start-next-period";
import { surveyWorkbook } from "../../src/excel/checking/survey-workbook";
import { watchWorkbook } from "../../src/excel/reading/watch-workbook";
import { REAL_CASES } from "../cases";

/** What manifest.xml asks for; any member above it throws. */
const FLOOR = { ExcelApi: "1.11", CustomFunctionsRuntime: "1.2", SharedRuntime: "1.1" };

describe("an Excel with nothing above the requirement sets of the manifest", () => {
  let excel: EmbeddedExcel;
  beforeEach(async () => {
    excel = await openEmbeddedExcel({ requirementSets: FLOOR });
  });
  afterEach(() => excel.dispose());

  it("does the main job", async () => {
    const job = await makeReport(excel, REAL_CASES[0]!.case);
    expect(job.reportSheet).toBe("Báo cáo");
  });

  it("runs every command of the pane", async () => {
    await makeReport(excel, REAL_CASES[0]!.case);
    const restore = excel.installGlobals();
    const stop = await watchWorkbook(() => undefined);
    const survey = await surveyWorkbook();
    if (survey.kind !== "input") throw new Error(`expected an input sheet, got ${survey.kind}`);
    await goToCell(survey.sheetId, "rut");
    await keepInformation({ nguoi_ky: "A" });
    await freezeRates();
    await convertToNativeFormulas();
    const { message } = await restoreCustomFormulas();
    await switchColours();
    await startNextPeriod();
    await stop();
    restore();
    expect(message).not.toBe("");
  });
});
