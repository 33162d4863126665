import { coloursOf } from "../../../src/excel/input/colours-of";
import { switchColours } from "../../../src/excel/input/colours";
import { enterFigures } from "../../../src/excel/input/enter-figures";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import { surveyWorkbook } from "../../../src/excel/checking/survey-workbook";
import { addressOf, sheetOf, useExcel } from "../../support/excel";
import { failureOf } from "../../support/failure";
import { besideName, onSheet, rowOfName } from "../../support/sheet-edits";

const INPUT = "Nhập liệu";
const RED = "#F8C9C4";
const OWN = "#00FF00";

describe("switching the colours of the checks", () => {
  const excel = useExcel();
  const fillOf = (key: string) => excel().displayed(INPUT, addressOf(sheetOf(excel(), INPUT), key)).fill;
  const hasColours = async () => {
    const survey = await surveyWorkbook();
    return survey.kind === "input" ? survey.hasColours : undefined;
  };

  it("takes them away and brings them back by one cell, under any protection, and leaves the officer's own fills", async () => {
    await insertInputSheet();
    await enterFigures({ figures: { phi_phat_sinh: 4, phi_truc_tuyen: 5 } });
    const address = addressOf(sheetOf(excel(), INPUT), "phi_phat_sinh");
    await onSheet(INPUT, (sheet) => {
      sheet.protection.unprotect();
      sheet.getRange(address).format.fill.color = OWN;
      sheet.protection.protect({}, "mat-khau");
    });
    await excel().settled();
    expect(fillOf("phi_truc_tuyen")).toBe(RED);
    const formats = sheetOf(excel(), INPUT).conditionalFormats;

    excel().traffic.reset();
    expect(await switchColours()).toMatchObject({ areOn: false, message: expect.stringContaining("Đã tắt") });
    expect(excel().traffic.requests).toBe(2);
    await excel().settled();
    expect([fillOf("phi_truc_tuyen"), fillOf("phi_phat_sinh")]).toEqual(["#FFF8DC", OWN]);
    expect(besideName(excel(), INPUT, "phi_truc_tuyen", "F")).toBe("Vượt 1: 5 > 4");
    expect(await hasColours()).toBe(false);

    expect(await switchColours()).toMatchObject({ areOn: true, message: expect.stringContaining("Đã bật") });
    await excel().settled();
    expect(fillOf("phi_truc_tuyen")).toBe(RED);
    expect(await hasColours()).toBe(true);
    expect(sheetOf(excel(), INPUT)).toMatchObject({ conditionalFormats: formats, isProtected: true });
  });

  it("still works after a row and a column were inserted", async () => {
    await insertInputSheet();
    await enterFigures({ figures: { phi_phat_sinh: 4, phi_truc_tuyen: 5 } });
    await onSheet(INPUT, (sheet) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("G:G").insert("Right");
    });
    await switchColours();
    await excel().settled();
    expect(fillOf("phi_truc_tuyen")).toBe("#FFF8DC");
    expect(rowOfName(excel(), INPUT, "to_mau")).toBe(3);
  });

  it("says that a sheet of the first version has no switch", async () => {
    await insertInputSheet();
    await onSheet(INPUT, (sheet) => sheet.names.getItem("to_mau").delete());
    const failure = await failureOf(switchColours());
    expect(failure.code).toBe("no_switch");
    expect(failure.message).toMatch(/^Trang “Nhập liệu” do bản cũ của tiện ích tạo ra/);
    expect(await hasColours()).toBeUndefined();
    expect(coloursOf({ places: { cells: new Map() }, read: () => "" })).toBeUndefined();
  });
});
