import { contentOf } from "../../../scripts/demo/content-of-case";
import { textsOf, type ReportDocument } from "../../../src/report/document/document";
import { checkFigures } from "../../../src/excel/checking/check-figures";
import { enterFigures } from "../../../src/excel/input/enter-figures";
import { makeReportSheet } from "../../../src/excel/report/make-report-sheet";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import { keepInformation } from "../../../src/excel/input/keep-information";
import { addSuggestions, openNarrative } from "../../../src/excel/report/open-narrative";
import { takeNarrative } from "../../../src/excel/report/take-narrative";
import { undoLast } from "../../../src/excel/command/undo";
import { NARRATIVE_COLUMNS } from "../../../src/sheets/narrative/read-narrative";
import { PARTS_IN_ORDER } from "../../../src/sheets/narrative/narrative-sheet";
import { REAL_CASES } from "../../cases";
import { failureOf } from "../../support/failure";
import { addressOf, cellAt, sheetOf, useExcel } from "../../support/excel";

const HUNG_THANG = REAL_CASES[4]!.case;
const SHEET = "Thuyết minh";
const FIRST_ROW = 4;

describe("the sheet “Thuyết minh”", () => {
  const excel = useExcel();

  const wordsAt = (key: string): string => {
    const row = FIRST_ROW + PARTS_IN_ORDER.findIndex((part) => part.key === key);
    return `B${row}`;
  };
  const textOf = (key: string, sheet = SHEET): unknown =>
    cellAt(sheetOf(excel(), sheet), wordsAt(key))?.value ?? "";
  const sourceOf = (key: string): unknown =>
    cellAt(sheetOf(excel(), SHEET), wordsAt(key).replace("B", "C"))?.value ?? "";
  const write = async (key: string, text: string): Promise<void> => {
    await excel().type(SHEET, wordsAt(key), text);
    await excel().settled();
  };
  const typeFigure = async (sheet: string, key: string, count: number): Promise<void> => {
    await excel().type(sheet, addressOf(sheetOf(excel(), sheet), key), count);
    await excel().settled();
  };
  const enter = async (): Promise<void> => {
    await insertInputSheet();
    await enterFigures(contentOf(HUNG_THANG, "thang-trung-tam"));
    await excel().settled();
  };
  const report = async (): Promise<ReportDocument> => {
    const filled = await makeReportSheet({ confirmErrors: async () => true });
    if (filled.kind === "declined") throw new Error("declined");
    return filled.document;
  };
  const said = async (): Promise<string> => textsOf(await report()).join("\n");

  it("begins with what the figures suggest, marked as suggestions, and takes three syncs", async () => {
    await enter();
    await typeFigure("Nhập liệu", "dgq_qua_han", 3);
    excel().traffic.reset();
    await openNarrative();
    expect(excel().traffic.requests).toBe(3);
    await excel().settled();
    expect(textOf("han_che")).toContain("Còn 03 hồ sơ đang giải quyết đã quá hạn.");
    expect(sourceOf("han_che")).toBe("Gợi ý từ số liệu: xem lại");
    expect(textOf("kien_nghi")).toBe("");
  });

  it("gives the report the officer's words, and the check too", async () => {
    await enter();
    await openNarrative();
    await write("dac_diem", "Cán bộ Bảo hiểm xã hội trực hằng ngày.");
    expect(sourceOf("dac_diem")).toBe("Đã viết");
    expect(await said()).toContain("Cán bộ Bảo hiểm xã hội trực hằng ngày.");
    expect((await checkFigures()).narrative).toEqual({ dac_diem: "Cán bộ Bảo hiểm xã hội trực hằng ngày." });
  });

  it("keeps untouched suggestions in step with the figures, in the same write as the report", async () => {
    await enter();
    await typeFigure("Nhập liệu", "dgq_qua_han", 3);
    await openNarrative();
    await typeFigure("Nhập liệu", "dgq_qua_han", 2);
    excel().traffic.reset();
    expect(await said()).toContain("Còn 02 hồ sơ đang giải quyết đã quá hạn.");
    // The last two delete the report that was replaced, once the new one stands, and dress the new one.
    expect(excel().traffic.requests).toBe(4);
    expect(textOf("han_che")).toContain("Còn 02 hồ sơ");
  });

  it("never touches words of the officer's, and tells which suggestion is new and which is stale", async () => {
    await enter();
    await typeFigure("Nhập liệu", "dgq_qua_han", 3);
    await openNarrative();
    const words = "Còn 03 hồ sơ đang giải quyết đã quá hạn.\nĐường truyền có lúc chậm.";
    await write("han_che", words);
    await typeFigure("Nhập liệu", "dgq_qua_han", 2);
    const { advice } = await openNarrative();
    expect(textOf("han_che")).toBe(words);
    const own = advice.find(({ part }) => part.key === "han_che")!;
    expect(own.stale).toEqual(["Còn 03 hồ sơ đang giải quyết đã quá hạn."]);
    expect(own.fresh).toContain("Còn 02 hồ sơ đang giải quyết đã quá hạn.");
    await addSuggestions("han_che", ["Còn 02 hồ sơ đang giải quyết đã quá hạn."]);
    expect(textOf("han_che")).toBe(`${words}\nCòn 02 hồ sơ đang giải quyết đã quá hạn.`);
  });

  it("leaves a suggestion out of the report for good once the officer has emptied it", async () => {
    await enter();
    await typeFigure("Nhập liệu", "dgq_qua_han", 3);
    await openNarrative();
    await write("han_che", "");
    expect(sourceOf("han_che")).toBe("Đã bỏ gợi ý: không in");
    await openNarrative();
    expect(textOf("han_che")).toBe("");
    expect(await said()).not.toContain("đã quá hạn.");
  });

  it("is carried to the next period, and an earlier report keeps its own", async () => {
    await enter();
    await openNarrative();
    await write("kien_nghi", "Bổ sung 01 máy quét.");
    const first = await said();
    await insertInputSheet({ period: { kind: "month", index: 6, year: 2026 } });
    await keepInformation({ ten_ky: "tháng 6 năm 2026" });
    expect((await checkFigures()).narrative).toEqual({});
    const { sheetName, message } = await openNarrative();
    expect([sheetName, message]).toEqual([
      "Thuyết minh 6-2026",
      expect.stringContaining("Lời văn của tháng 5/2026 đã mang sang"),
    ]);
    expect(textOf("kien_nghi", sheetName)).toBe("Bổ sung 01 máy quét.");
    await excel().type(sheetName, wordsAt("kien_nghi"), "Việc của tháng 6.");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nhập liệu").activate();
      await context.sync();
    });
    expect(await said()).toBe(first);
  });

  it("takes rows that the officer added as a continuation, and finds parts that were moved", async () => {
    await enter();
    await openNarrative();
    await write("kien_nghi", "Ý thứ nhất.");
    const row = Number(wordsAt("kien_nghi").slice(1));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange(`${row + 1}:${row + 1}`).insert("Down");
      sheet.getRange(`B${row + 1}`).values = [["Ý thứ hai."]];
      sheet.getRange("A:A").insert("Right");
      await context.sync();
    });
    expect((await checkFigures()).narrative).toEqual({ kien_nghi: "Ý thứ nhất.\nÝ thứ hai." });
  });

  it("prints what looks like a formula, controls and very long words as the text that they are", async () => {
    await enter();
    await openNarrative();
    const long = `${"dài ".repeat(1000)}hết.`;
    const unbreakable = "x".repeat(300);
    await write("uu_diem", `=HYPERLINK("http://a.vn","b")\n- Gạch đầu dòng\u0007.\n${long}\n${unbreakable}`);
    const text = await said();
    const sheet = sheetOf(excel(), "Báo cáo");
    expect(sheet.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    const lines = text.split("\n");
    expect(lines).toContain('=HYPERLINK("http://a.vn","b")');
    expect(lines).toContain("Gạch đầu dòng.");
    expect(lines).toContain(long);
    expect(lines).toContain(unbreakable);
    expect(cellAt(sheetOf(excel(), SHEET), wordsAt("uu_diem"))?.formula).toBeUndefined();
  });

  it("prints a very long unit name whole, without a signer, and says what to look at", async () => {
    await enter();
    const unit = `TTPVHCC xã ${"Đông ".repeat(22)}Sơn`;
    await keepInformation({ don_vi: unit, co_quan_ban_hanh: unit, nguoi_ky: "" });
    await openNarrative();
    await write("uu_diem", "Đã giải quyết ...... hồ sơ.");
    const filled = await makeReportSheet({ confirmErrors: async () => true });
    if (filled.kind === "declined") throw new Error("declined");
    expect(filled.message).toContain("Chưa có họ và tên người ký.");
    expect(filled.message).toContain("Tên đơn vị dài");
    expect(filled.message).toContain("Còn chỗ chưa điền");
    const words = sheetOf(excel(), "Báo cáo")
      .cells.map(({ value }) => String(value ?? "").replace(/\s+/g, " "))
      .join("\n");
    expect(words.toUpperCase()).toContain(unit.slice(unit.indexOf("Đông")).toUpperCase());
  });

  it("says what to do when its part is gone, and when sheets cannot be added", async () => {
    await enter();
    await openNarrative();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("4:40").delete("Up");
      await context.sync();
    });
    expect((await failureOf(addSuggestions("han_che", ["a"]))).code).toBe("part_missing");
    expect(await said()).toContain("Trung tâm");
  });

  it("names its columns by names of the sheet", async () => {
    await enter();
    await openNarrative();
    const sheet = sheetOf(excel(), SHEET);
    expect(Object.values(NARRATIVE_COLUMNS).map((name) => addressOf(sheet, name))).toEqual([
      "B3",
      "D3",
      "E3",
      "F3",
    ]);
  });

  it("shows the parts of the chosen form, and the one that is asked for", async () => {
    await enter();
    await openNarrative({ template: "6-thang-trung-tam" });
    const isHidden = (key: string): boolean => {
      const row = Number(wordsAt(key).slice(1)) - 1;
      return excel().host.workbook.find(SHEET)!.layout.isRowHidden(row);
    };
    expect([isHidden("dac_diem"), isHidden("to_chuc"), isHidden("han_che")]).toEqual([true, true, false]);
    await openNarrative({ template: "chuyen-de-van-hanh", part: "dac_diem" });
    expect([isHidden("dac_diem"), isHidden("to_chuc"), isHidden("quy_trinh")]).toEqual([false, false, true]);
  });

  it("takes words of an earlier report into free parts only, and gives them back", async () => {
    await enter();
    await openNarrative();
    await write("kien_nghi", "Bổ sung máy quét.");
    const message = await takeNarrative({ kien_nghi: "Thêm người.", uu_diem: "Kịp thời.", khong_co: "x" });
    expect(message).toMatch(/^Đã đưa 1 phần vào trang “Thuyết minh”: Ưu điểm\..* Giữ nguyên 1 phần/);
    expect([textOf("kien_nghi"), textOf("uu_diem")]).toEqual(["Bổ sung máy quét.", "Kịp thời."]);
    expect(await said()).toContain("Kịp thời.");
    await takeNarrative({ nguyen_nhan: "Do mưa." });
    await undoLast();
    expect(textOf("nguyen_nhan")).toBe("");
  });

  it("makes the sheet with words of an earlier report, marked as such", async () => {
    await enter();
    await takeNarrative({ nguyen_nhan: "Do mưa." }, "thang-trung-tam");
    await excel().settled();
    expect([textOf("nguyen_nhan"), sourceOf("nguyen_nhan")]).toEqual(["Do mưa.", "Của kỳ trước: xem lại"]);
  });

  it("tells with the report which parts nobody has written", async () => {
    await enter();
    const empty = async (): Promise<string[]> => {
      const made = await makeReportSheet({ confirmErrors: async () => true });
      return made.kind === "made" ? made.emptyParts.map(({ key }) => key) : [];
    };
    expect(await empty()).toEqual(expect.arrayContaining(["dac_diem", "kien_nghi"]));
    await takeNarrative({ kien_nghi: "Bổ sung máy quét." });
    expect(await empty()).not.toContain("kien_nghi");
    expect(await empty()).not.toContain("to_chuc");
  });
});
