import type { CheckResult } from "../../src/workbook/check-sheet";
import { pastedText } from "../../src/taskpane/model/pasted";
import { APRIL, surveyOf, type Workbook } from "./states";

function checkOf(workbook: Workbook): CheckResult {
  const survey = surveyOf({ findings: [], ...workbook });
  if (survey.kind !== "input") throw new Error("no input sheet");
  return survey.check;
}

const EMPTY = checkOf({});

describe("cells that came in at once", () => {
  it("are told: how many numbers were taken, and which cells hold none", () => {
    const after = checkOf({ figures: APRIL, unreadable: { tn_buu_chinh: "12 hồ sơ", luu_kho: "-" } });
    expect(pastedText(EMPTY, after)).toMatch(
      /^Vừa nhận 13 số\. 2 ô chưa thành số: dòng \d+ “12 hồ sơ”, dòng \d+ “-”\. Bước Kiểm tra/,
    );
  });

  it("are named up to three", () => {
    const unreadable = { rut: "a", tu_choi: "b", luu_kho: "c", tai_su_dung: "d", bien_che: "e" };
    expect(pastedText(EMPTY, checkOf({ unreadable }))).toMatch(
      /“a”, dòng \d+ “b”, dòng \d+ “c” và 2 ô khác\./,
    );
  });

  it.each<[string, Workbook, Workbook]>([
    ["all are numbers", {}, { figures: APRIL }],
    ["they are too few to be a paste", {}, { figures: { rut: 1 }, unreadable: { tu_choi: "-" } }],
    ["they stood there before", { unreadable: { rut: "-" } }, { figures: APRIL, unreadable: { rut: "-" } }],
  ])("are not told of where %s", (_, before, after) => {
    expect(pastedText(checkOf(before), checkOf(after))).toBeUndefined();
  });

  it("are those of one sheet", () => {
    const other = {
      ...checkOf({ unreadable: { rut: "a", tu_choi: "b", luu_kho: "c" } }),
      sheetName: "Tháng 5",
    };
    expect(pastedText(EMPTY, other)).toBeUndefined();
  });
});
