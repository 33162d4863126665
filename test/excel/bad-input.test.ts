/** What officers do to a workbook without meaning any harm: the checks go on, or say what they miss. */
import { checkAction } from "../../src/ribbon/check-action";
import { checkFigures } from "../../src/excel/checking/check-figures";
import { enterFigures } from "../../src/excel/input/enter-figures";
import { makeReportSheet } from "../../src/excel/report/make-report-sheet";
import { insertInputSheet } from "../../src/excel/input/insert-input-sheet";
import { watchWorkbook } from "../../src/excel/reading/watch-workbook";
import { addressOf, sheetOf, useExcel } from "../support/excel";
import { besideName, onSheet, rowOfName } from "../support/sheet-edits";

const INPUT = "Nhập liệu";

describe("an input sheet in an officer's hands", () => {
  const excel = useExcel();
  const at = (key: string) => addressOf(sheetOf(excel(), INPUT), key);
  const row = (key: string) => rowOfName(excel(), INPUT, key);
  const unlocked = (work: (sheet: Excel.Worksheet) => void) =>
    onSheet(INPUT, (sheet) => {
      sheet.protection.unprotect();
      work(sheet);
    });

  beforeEach(async () => void (await insertInputSheet()));

  it("names the cell of a count above 10^9, in the sheet and in the command, and still makes a report", async () => {
    await enterFigures({
      figures: {
        phi_phat_sinh: 2e9,
        phi_truc_tuyen: 1e15,
        tong_ho_so: 3e9,
        da_giai_quyet: 2e9,
        gq_qua_han: 1e12,
      },
      previous: { phi_phat_sinh: 1 },
      targets: { tl_thanh_toan: { operator: ">=", percent: { units: 60, decimals: 0 } } },
      printedRates: [{ rate: "tl_thanh_toan", written: "99,6" }],
    });
    await excel().settled();
    const { findings } = await checkFigures();
    const tooLarge = findings.filter(({ code }) => code === "Q21");
    expect(tooLarge.map(({ keys }) => keys[0])).toEqual(
      expect.arrayContaining([
        "phi_phat_sinh",
        "phi_truc_tuyen",
        "tong_ho_so",
        "da_giai_quyet",
        "gq_qua_han",
      ]),
    );
    expect(tooLarge.every(({ severity }) => severity === "error")).toBe(true);
    expect((await checkAction()).message).toMatch(/Còn \d+ lỗi.* Ô D\d+: /);
    expect(besideName(excel(), INPUT, "phi_phat_sinh", "F")).toMatch(/quá lớn/);
    const result = await makeReportSheet({ confirmErrors: async () => true });
    expect(result.kind).toBe("made");
  });

  it("keeps answering through a thousand edits in a row, with few calls", async () => {
    let edits = 0;
    const calledAfter: number[] = [];
    // It is never quiet as long as the edits go on.
    const stop = await watchWorkbook(() => calledAfter.push(edits), { quiet: 60_000, longest: 10 });
    const address = at("van_ban_cong_khai");
    excel().traffic.reset();
    while (edits < 1000) {
      await excel().type(INPUT, address, (edits += 1));
      if (edits % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 25));
    }
    await stop();
    expect(calledAfter.some((count) => count < 1000)).toBe(true);
    expect(calledAfter.length).toBeLessThanOrEqual(20);
    // The watch itself asks nothing of Excel but to take its handlers away.
    expect(excel().traffic.requests).toBeLessThanOrEqual(1);
    await excel().settled();
    expect((await checkFigures()).content.figures).toEqual({ van_ban_cong_khai: 1000 });
  });

  it("finds a count that now stands on another row, with its note", async () => {
    await enterFigures({ figures: { phi_phat_sinh: 4 } });
    const to = row("luu_kho");
    await unlocked((sheet) => {
      sheet.getRange(`${to}:${to}`).insert("Down");
      sheet.getRange(`D${to}`).values = [[5]];
      sheet.getRange(`K${to}`).values = [["hỏi lại"]];
      sheet.names.getItem("phi_truc_tuyen").formula = `='${INPUT}'!$D$${to}`;
    });
    const { content, findings, missing, addressOf: addressIn } = await checkFigures();
    expect(content.figures).toEqual({ phi_phat_sinh: 4, phi_truc_tuyen: 5 });
    expect(content.notes).toEqual({ phi_truc_tuyen: "hỏi lại" });
    expect(findings.map(({ code }) => code)).toContain("Q18");
    expect(addressIn("phi_truc_tuyen")).toBe(`D${to}`);
    expect(missing).toEqual([]);
  });

  it("says which figures it can no longer find after a row and a name were deleted", async () => {
    await enterFigures({ figures: { luu_kho: 3, tai_su_dung: 2, rut: 1 } });
    const deleted = row("luu_kho");
    await unlocked((sheet) => {
      sheet.getRange(`${deleted}:${deleted}`).delete("Up");
      sheet.names.getItem("tai_su_dung").delete();
    });
    const { missing, content } = await checkFigures();
    expect(missing).toEqual(["luu_kho", "tai_su_dung"]);
    expect(content.figures).toEqual({ rut: 1 });
    expect((await checkAction()).message).toMatch(
      /Biểu đã mất 2 dòng: “Hồ sơ lưu kho dữ liệu điện tử”, “Hồ sơ tái sử dụng dữ liệu số hóa”\./,
    );
  });

  it("reads on past a cell that refers to itself, and past an error in a cell", async () => {
    await enterFigures({ figures: { phi_phat_sinh: 4, phi_truc_tuyen: 5 } });
    const [circular, broken] = [at("rut"), at("tu_choi")];
    await excel().type(INPUT, circular, `=${circular}+1`);
    await excel().type(INPUT, broken, "=1/0");
    await excel().settled();
    const { findings, content } = await checkFigures();
    expect(content.figures).toMatchObject({ phi_phat_sinh: 4, phi_truc_tuyen: 5 });
    expect(findings.map(({ code }) => code)).toContain("Q18");
    expect(findings).toContainEqual(expect.objectContaining({ code: "Q21", keys: ["tu_choi"] }));
    expect(besideName(excel(), INPUT, "phi_truc_tuyen", "F")).toBe("Vượt 1: 5 > 4");
  });

  it("shows Đạt and Chưa đạt beside the rate, after whatever another rule says first", async () => {
    const target = (text: string, key: string) => excel().type(INPUT, `I${row(key)}`, text);
    await target("60%", "phi_truc_tuyen");
    await target(">= 99.5%", "tn_truc_tuyen");
    await target("≤ 1%", "rut");
    await enterFigures({
      figures: {
        phi_phat_sinh: 4,
        phi_truc_tuyen: 5,
        tiep_nhan_trong_ky: 100,
        tn_truc_tuyen: 99,
        rut: 1,
        da_giai_quyet: 100,
      },
      printedRates: [{ rate: "tl_rut", written: "9" }],
    });
    await excel().settled();
    expect(besideName(excel(), INPUT, "phi_truc_tuyen", "F")).toBe("Vượt 1: 5 > 4\nĐạt");
    expect(besideName(excel(), INPUT, "tn_truc_tuyen", "F")).toBe("Chưa đạt >= 99.5%");
    expect(besideName(excel(), INPUT, "rut", "F")).toBe("Sai, đúng là 1%\nĐạt");
  });
});
