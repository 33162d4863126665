/** An input sheet that a later add-in made: it is read as far as it is known here, and one sentence says so. */
import { CURRENT_EDITION, ruleSetVersion } from "../../../src/checks/rule-set";
import { checkFigures } from "../../../src/excel/checking/check-figures";
import { surveyWorkbook } from "../../../src/excel/checking/survey-workbook";
import { enterFigures } from "../../../src/excel/input/enter-figures";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import { keepInformation } from "../../../src/excel/input/keep-information";
import { startNextPeriod } from "../../../src/excel/input/start-next-period";
import { checkAction } from "../../../src/ribbon/check-action";
import { EDITION_NAME } from "../../../src/sheets/sheet-marks";
import { sheetOf, useExcel } from "../../support/excel";
import { onSheet } from "../../support/sheet-edits";

const LATER = CURRENT_EDITION + 1;
const SENTENCE = /Trang “Nhập liệu” do bản mới hơn của tiện ích lập/;

describe("a sheet of a later edition", () => {
  const excel = useExcel();

  it("is checked by today's rules, left alone where it is new, and told of in one sentence", async () => {
    const { sheetName } = await insertInputSheet();
    await keepInformation({ ten_ky: "tháng 4/2026" });
    await enterFigures({
      figures: { tn_truc_tuyen: 10, da_giai_quyet: 8, gq_qua_han: 9, dang_giai_quyet: 2 },
    });
    await onSheet(sheetName, (sheet) => {
      sheet.names.getItem(EDITION_NAME).formula = `=${LATER}`;
      sheet.names.add("chi_tieu_moi", sheet.getRange("D8"));
    });
    await excel().settled();
    const check = await checkFigures();
    expect(check).toMatchObject({ isOfLaterEdition: true, missing: [] });
    expect(check.ruleSet).toBe(ruleSetVersion(CURRENT_EDITION));
    expect(check.findings.map(({ code }) => code)).toContain("Q05");
    const survey = await surveyWorkbook();
    expect(survey).toMatchObject({ kind: "input", check: { isOfLaterEdition: true } });
    const notice = await checkAction();
    expect(notice.message.match(new RegExp(SENTENCE, "g"))).toHaveLength(1);

    await excel().select(sheetName, "A1");
    const { sheetName: next, message } = await startNextPeriod();
    expect(message).toMatch(SENTENCE);
    expect(message).toContain("Các dòng mới đó không có ở biểu vừa lập.");
    const mark = sheetOf(excel(), next).names.find(({ name }) => name === EDITION_NAME)?.formula;
    expect(mark).toBe(`=${CURRENT_EDITION}`);
    expect(sheetOf(excel(), sheetName).names.map(({ name }) => name)).toContain("chi_tieu_moi");
  });
});
