import { contentOf } from "../../../scripts/demo/content-of-case";
import { textsOf } from "../../../src/report/document/document";
import { enterFigures } from "../../../src/excel/input/enter-figures";
import { makeReportSheet } from "../../../src/excel/report/make-report-sheet";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import { keepInformation } from "../../../src/excel/input/keep-information";
import {
  exportTemplate,
  importTemplate,
  inspectTemplate,
  openTemplateSheet,
  useActiveTemplate,
} from "../../../src/excel/report/template-sheets";
import { templateOf } from "../../../src/report/templates";
import { ownTemplateId } from "../../../src/report/templates/own";
import { REAL_CASES } from "../../cases";
import { failureOf } from "../../support/failure";
import { cellAt, sheetOf, useExcel } from "../../support/excel";

const HUNG_THANG = REAL_CASES[4]!.case;
const FORM = "thang-trung-tam";
const SHEET = "Mẫu báo cáo kỳ";

describe("an office's own template", () => {
  const excel = useExcel({ calculationMode: "Manual" });

  const said = async (): Promise<string[]> => {
    const filled = await makeReportSheet({ confirmErrors: async () => true });
    if (filled.kind === "declined") throw new Error("declined");
    return textsOf(filled.document);
  };
  const edit = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(SHEET));
      await context.sync();
    });
  /** Number of the first row whose words hold a text. */
  const rowOf = (words: string): number =>
    sheetOf(excel(), SHEET).cells.find(({ column, value }) => column === 1 && String(value).includes(words))!
      .row + 1;
  const enter = async (): Promise<void> => {
    await insertInputSheet();
    await enterFigures(contentOf(HUNG_THANG, FORM));
    await excel().settled();
  };
  const use = () => keepInformation({ mau_bao_cao: ownTemplateId(FORM) });

  it("says at first what ours says, and takes as many requests as ours", async () => {
    await enter();
    const ours = await said();
    await openTemplateSheet(FORM);
    await use();
    excel().traffic.reset();
    expect(await said()).toEqual(ours);
    // As for ours: the last two delete the report that is replaced, and dress the new one.
    expect(excel().traffic.requests).toBe(4);
  });

  it("follows changed, added, moved and removed rows", async () => {
    await enter();
    await openTemplateSheet(FORM);
    await use();
    const title = rowOf("thực hiện nhiệm vụ");
    await edit((sheet) => {
      sheet.getRange(`${title}:${title}`).insert("Down");
      sheet.getRange(`A${title}:B${title}`).values = [["trích yếu ", "Kết quả của riêng xã {{ky}}"]];
      const end = title + 400;
      sheet.getRange(`A${end}:C${end}`).values = [
        ["Đoạn", "Quá hạn {{gq_qua_han}} hồ sơ.", "gq_qua_han = 0 hoặc không rut"],
      ];
    });
    const texts = await said();
    expect(texts).toContain("Kết quả của riêng xã tháng 5 năm 2026");
    expect(texts.some((text) => /^Quá hạn \d+ hồ sơ\.$/.test(text))).toBe(true);
  });

  it("names the row of an unknown slot and of a broken condition, and makes no report by it", async () => {
    await enter();
    await openTemplateSheet(FORM);
    await use();
    await edit((sheet) => {
      sheet.getRange("A500:D501").values = [
        ["Đoạn", "Quá hạn {{gq_quahan}}.", "", ""],
        ["Đoạn", "Rút {{rut}}.", "rut > và", ""],
      ];
    });
    const { problems } = (await inspectTemplate(FORM))!;
    expect(problems.map(({ row }) => row)).toEqual([500, 501]);
    const failure = await failureOf(makeReportSheet({ confirmErrors: async () => true }));
    expect(failure.code).toBe("bad_template");
    expect(failure.message).toContain("Dòng 500 (“Quá hạn {{gq_quahan}}.”): không có chỉ tiêu “gq_quahan”");
    expect(failure.message).toContain("Dòng 501");
    const sheets = excel()
      .snapshot()
      .sheets.map(({ name }) => name);
    expect(sheets).not.toContain("Báo cáo");
  });

  it("goes out as a file and comes back beside the one in use", async () => {
    await enter();
    await openTemplateSheet(FORM);
    const file = await exportTemplate(FORM);
    // What is in use already comes in once.
    expect((await importTemplate(file)).sheetName).toBe(SHEET);
    const title = rowOf("thực hiện nhiệm vụ");
    await edit((sheet) => void (sheet.getRange(`B${title}`).values = [["Kết quả của riêng xã {{ky}}"]]));
    const { form, sheetName } = await importTemplate(file);
    expect([form, sheetName]).toEqual([FORM, `${SHEET} (2)`]);
    const { blocks } = (await inspectTemplate(FORM))!;
    const bare = blocks.map(({ kind, text, when, forEach }) => ({ kind, text, when, forEach }));
    const trimmed = templateOf(FORM)!.blocks.map(({ kind, text, when, forEach }) => ({
      kind,
      text: text.replace(/\s+/g, " ").trim(),
      when,
      forEach,
    }));
    expect(bare).toEqual(trimmed);
    await edit((sheet) => sheet.activate());
    expect((await useActiveTemplate()).sheetName).toBe(SHEET);
    expect((await inspectTemplate(FORM))!.sheetName).toBe(SHEET);
  });

  it("refuses a file that is none, and a formula in one stays words", async () => {
    await enter();
    expect((await failureOf(importTemplate("{}"))).code).toBe("bad_file");
    const file = JSON.parse(await exportTemplate(FORM)) as { khoi: string[][] };
    file.khoi.unshift(["Đoạn", '=HYPERLINK("http://a.vn","b")\u0007', "", ""]);
    const { sheetName } = await importTemplate(JSON.stringify(file));
    const cell = cellAt(sheetOf(excel(), sheetName), "B4");
    expect([cell?.value, cell?.formula ?? null]).toEqual(['=HYPERLINK("http://a.vn","b")', null]);
  });

  it("is chosen by a name in the input sheet, and its loss is told", async () => {
    await enter();
    await use();
    const failure = await failureOf(makeReportSheet({ confirmErrors: async () => true }));
    expect([failure.code, failure.message]).toEqual(["no_template", expect.stringContaining("Sửa mẫu")]);
  });
});
