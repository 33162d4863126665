/** The pane at work on the genuine Office.js client: what the officer does, and what the workbook then holds. */
import type { Patience } from "../../src/excel/command/run-command";
import { calculateNow } from "../../src/excel/checking/calculate-now";
import { lastChange, undoLast } from "../../src/excel/command/undo";
import { switchColours } from "../../src/excel/input/colours";
import { goToCell } from "../../src/excel/checking/go-to-cell";
import { keepInformation } from "../../src/excel/input/keep-information";
import {
  dropWaiver,
  makeReportSheet,
  freezeRates,
  insertInputSheet,
  keepWaivers,
  openNarrative,
  openSheet,
  repairCells,
  restoreCustomFormulas,
  startNextPeriod,
  useNativeFormulas,
} from "../../src/excel/on-demand";
import { composeReport } from "../../src/excel/report/compose-report";
import type { RateCommandOptions } from "../../src/excel/input/rate-formula-commands";
import { surveyWorkbook } from "../../src/excel/checking/survey-workbook";
import { textsOf } from "../../src/report/document/document";
import { fileNameOf } from "../../src/taskpane/report-copies";
import { fieldsOf, initialState, inputOf, type PaneState } from "../../src/taskpane/model/state";
import { verdictLine } from "../../src/taskpane/model/steps";
import { startPane, type Pane } from "../../src/taskpane/pane";
import type { Child, Element } from "../../src/taskpane/view/element";
import { addressOf, sheetOf, useExcel, valueOfName } from "../support/excel";

const INPUT = "Nhập liệu";
let patience: Patience | undefined;
const WORKBOOK = {
  survey: surveyWorkbook,
  insertInputSheet,
  startNextPeriod,
  switchColours,
  lastChange,
  undoLast,
  keepInformation,
  goToCell,
  openSheet,
  openNarrative,
  makeReportSheet,
  freezeRates: (options: RateCommandOptions) =>
    freezeRates({ ...options, ...(patience !== undefined && { patience }) }),
  useNativeFormulas,
  restoreCustomFormulas,
  calculateNow,
  keepWaivers,
  dropWaiver,
  repairCells,
  saveWord: async () => fileNameOf(await composeReport()),
  copyReport: async () => textsOf(await composeReport()).join("\n"),
};

type Shown = Child | false | undefined;

const isElement = (child: Shown): child is Element => typeof child === "object";

function elementsIn(children: readonly Shown[]): Element[] {
  return children.filter(isElement).flatMap((element) => [element, ...elementsIn(element.children)]);
}

const buttonsOf = (children: readonly Shown[]): Element[] =>
  elementsIn(children).filter(({ tag }) => tag === "button");

const textsIn = (children: readonly Shown[]): string[] =>
  children.flatMap((child) => (isElement(child) ? textsIn(child.children) : child ? [child] : []));

describe("the pane", () => {
  const excel = useExcel();
  let pane: Pane;
  let state: PaneState;

  const input = () => sheetOf(excel(), INPUT);
  const type = (key: string, content: number | string) =>
    excel().type(INPUT, addressOf(input(), key), content);

  /** Until nothing is under way in the pane or in Excel. */
  async function idle(): Promise<void> {
    for (let quiet = 0; quiet < 3;) {
      await excel().settled();
      await new Promise((resolve) => setTimeout(resolve, 10));
      quiet = state.busy === undefined ? quiet + 1 : 0;
    }
  }

  const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(INPUT));
      await context.sync();
    });

  beforeEach(async () => {
    pane = startPane(initialState(true, "2026-04-20"), WORKBOOK, (next) => (state = next));
    await pane.refresh();
  });

  /** A sheet with the period, the unit and a payment too many. */
  async function insertWithAnError(): Promise<void> {
    pane.actions.changeField("don_vi", "TTPVHCC xã Gia Phúc");
    pane.actions.insertSheet();
    await idle();
    await type("phi_phat_sinh", 4);
    await type("phi_truc_tuyen", 5);
    await pane.refresh();
  }

  it("keeps the form until there is a sheet, and writes it right after inserting one", async () => {
    pane.actions.start();
    pane.actions.changeField("chot_ky", "20-19");
    pane.actions.changeField("don_vi", "TTPVHCC xã Gia Phúc");
    pane.actions.changeField("noi_nhan", "UBND xã; Lưu: VT");
    await idle();
    expect(excel().snapshot().sheets).toHaveLength(1);
    pane.actions.insertSheet();
    await idle();
    expect(state).toMatchObject({ step: "figures", draft: {}, notice: { tone: "success" } });
    expect(inputOf(state)!.check.content.information).toEqual({
      don_vi: "TTPVHCC xã Gia Phúc",
      ten_ky: "tháng 4 năm 2026",
      tu_ngay: "2026-03-20",
      den_ngay: "2026-04-19",
      noi_nhan: "UBND xã; Lưu: VT",
    });
    expect(valueOfName(input(), "chot_ky")).toBe("Ngày 20 đến ngày 19");
  });

  it("writes a change of the form at once where there is a sheet", async () => {
    await insertWithAnError();
    pane.actions.changePeriod({ index: 3 });
    await idle();
    expect(valueOfName(input(), "ten_ky")).toBe("tháng 3 năm 2026");
    expect(state.draft).toEqual({});
  });

  it("keeps reversed dates in the pane with the rest written, and writes them once they are right", async () => {
    await insertWithAnError();
    pane.actions.changeField("tu_ngay", "20/5/2026");
    await idle();
    expect(valueOfName(input(), "tu_ngay")).not.toBe(46162);
    expect(fieldsOf(state)["tu_ngay"]).toBe("20/5/2026");
    pane.actions.keepInformation();
    await idle();
    expect(state.notice).toMatchObject({ tone: "failure" });
    pane.actions.changeField("den_ngay", "19/6/2026");
    await idle();
    expect(inputOf(state)!.check.content.information).toMatchObject({
      tu_ngay: "2026-05-20",
      den_ngay: "2026-06-19",
    });
    expect(state.draft).toEqual({});
  });

  it("follows the figures: one error, then none", async () => {
    await insertWithAnError();
    expect(verdictLine(state)).toMatchObject({ mark: "wrong" });
    await type("phi_truc_tuyen", 4);
    await pane.refresh();
    expect(verdictLine(state)).toMatchObject({ mark: "attention" });
  });

  it("answers an edit with one read sync, however many come at once", async () => {
    await insertWithAnError();
    excel().traffic.reset();
    await pane.refresh();
    expect(excel().traffic.requests).toBe(1);
    excel().traffic.reset();
    await Promise.all(Array.from({ length: 20 }, () => pane.refresh()));
    expect(excel().traffic.requests).toBe(2);
  });

  it("asks before a report with errors, and makes it all the same when told so", async () => {
    await insertWithAnError();
    pane.actions.makeReport();
    await idle();
    expect(state.notice).toEqual({
      tone: "question",
      message: "Số liệu còn 1 lỗi. Nên sửa trước khi lập báo cáo.",
    });
    expect(
      excel()
        .snapshot()
        .sheets.map(({ name }) => name),
    ).not.toContain("Báo cáo");
    pane.actions.makeReportAnyway();
    await idle();
    expect(state.notice).toMatchObject({ tone: "warning" });
    expect(inputOf(state)!.reportName).toBe("Báo cáo");
  });

  it("hands over the report as a file and as a copy without writing to the workbook", async () => {
    await insertWithAnError();
    const before = excel().snapshot();
    pane.actions.saveWord();
    await idle();
    expect(state.notice?.message).toMatch(/^ket-qua-[a-z0-9-]+\.docx$/);
    pane.actions.copyReport();
    await idle();
    expect(state.notice?.message).toContain("BÁO CÁO");
    expect(excel().snapshot()).toEqual(before);
  });

  it("edits a template, names its faulty row, fills a row, and freezes the report made by it", async () => {
    await insertWithAnError();
    await type("phi_phat_sinh", 5);
    const press = async (caption: string): Promise<void> => {
      const found = buttonsOf(state.tool!.open!.view()).find(({ children }) => children[0] === caption);
      if (found === undefined) throw new Error(`no button ${caption}`);
      found.on["click"]!(new Event("click"));
      await idle();
    };
    const shown = (): string => textsIn(state.tool!.open!.view()).join("\n");

    pane.actions.openTool("template");
    await idle();
    await press("Đưa mẫu ra trang để sửa");
    expect(fieldsOf(state)["mau_bao_cao"]).toBe("thang-trung-tam (mẫu riêng)");
    expect(shown()).toMatch(/Mẫu đọc được cả \d+ dòng/);
    await excel().type("Mẫu báo cáo kỳ", "A400", "Đoạn");
    await excel().type("Mẫu báo cáo kỳ", "B400", "Phí: {{phi_khong_co}}.");
    await press("Kiểm tra và xem thử");
    expect(shown()).toContain("Dòng 400 (“Phí: {{phi_khong_co}}.”)");
    await excel().type("Mẫu báo cáo kỳ", "B400", "Phí: {{phi_truc_tuyen}} hồ sơ.");
    await press("Kiểm tra và xem thử");
    expect(shown()).toContain("Dòng 4 với số liệu kỳ này:");

    pane.actions.makeReport();
    await idle();
    expect(state.notice).toMatchObject({ tone: "success" });
    pane.actions.openTool("freeze");
    await idle();
    await press("Chốt báo cáo");
    expect(state.notice?.message).toContain("Đã chốt báo cáo");
    expect(inputOf(state)).toMatchObject({ reportName: "Báo cáo (chốt)", isReportFrozen: true });
  });

  it("inserts the sheet of the next period with the unit and who signs", async () => {
    await insertWithAnError();
    pane.actions.insertNextSheet();
    expect(state.notice).toMatchObject({ tone: "question", about: "next_period" });
    pane.actions.insertNextSheetAnyway();
    await idle();
    expect(inputOf(state)!.check).toMatchObject({
      sheetName: "Nhập liệu 5-2026",
      content: {
        figures: {},
        previous: { phi_phat_sinh: 4, phi_truc_tuyen: 5 },
        information: {
          don_vi: "TTPVHCC xã Gia Phúc",
          ten_ky: "tháng 5 năm 2026",
          ky_truoc_ten: "tháng 4 năm 2026",
        },
      },
    });
    expect(state).toMatchObject({ step: "figures", draft: {}, survey: { hasColours: true } });
    pane.actions.switchColours();
    await idle();
    expect(state).toMatchObject({ notice: { tone: "success" }, survey: { hasColours: false } });
  });

  it("tells that a cell is being edited, and loses nothing", async () => {
    await insertWithAnError();
    excel().faults.failRequest(1, "InvalidOperationInCellEditMode");
    pane.actions.changeField("nguoi_ky", "Nguyễn Văn A");
    await idle();
    expect(state.notice!.message).toMatch(/Một ô đang được sửa dở\. Nhấn Enter hoặc Esc rồi làm lại\./);
    expect(state.draft).toEqual({ nguoi_ky: "Nguyễn Văn A" });
    pane.actions.keepInformation();
    await idle();
    expect(valueOfName(input(), "nguoi_ky")).toBe("Nguyễn Văn A");
  });

  it("tells what of a paste it has not taken, and puts it right with one click", async () => {
    await insertWithAnError();
    const cells = ["tu_choi", "dung_xu_ly", "luu_kho"].map((key) => addressOf(input(), key));
    await onSheet((sheet) => {
      ["2", "không", "12 hồ sơ"].forEach((text, index) => (sheet.getRange(cells[index]!).values = [[text]]));
    });
    await pane.refresh();
    expect(state.notice!.message).toMatch(/^Vừa nhận 1 số\. 2 ô chưa thành số: dòng \d+ “không”, /);
    const repairs = inputOf(state)!.check.findings.flatMap(({ repair }) => repair ?? []);
    const { unreadable } = inputOf(state)!.check.content;
    pane.actions.repairCells(repairs.map((repair) => ({ ...repair, seen: unreadable[repair.key]! })));
    await idle();
    expect(state.notice).toMatchObject({ tone: "success", message: "Đã sửa 2 ô." });
    expect(inputOf(state)!.check.content.figures).toMatchObject({ tu_choi: 2, dung_xu_ly: 0, luu_kho: 12 });
  });

  it("keeps the way back in sight, one command after the other, whatever is told meanwhile", async () => {
    await insertWithAnError();
    const seen = ["phi_phat_sinh", "phi_truc_tuyen"].map((key) => inputOf(state)!.check.content.figures[key]);
    pane.actions.repairCells([{ key: "phi_phat_sinh", value: 5, seen: seen[0]! }]);
    await idle();
    pane.actions.repairCells([
      { key: "phi_phat_sinh", value: 9, seen: 5 },
      { key: "phi_truc_tuyen", value: 8, seen: seen[1]! },
    ]);
    await idle();
    pane.actions.dismissNotice();
    expect(state.undoable).toMatchObject({ done: "sửa 2 ô" });
    pane.actions.undo();
    await idle();
    expect(inputOf(state)!.check.content.figures).toMatchObject({ phi_phat_sinh: 5, phi_truc_tuyen: 5 });
    expect(state.undoable).toMatchObject({ done: "sửa số" });
    pane.actions.undo();
    await idle();
    expect(inputOf(state)!.check.content.figures).toMatchObject({ phi_phat_sinh: 4, phi_truc_tuyen: 5 });
  });

  it("says what the row means that the officer is on, and finds rows by their words", async () => {
    await insertWithAnError();
    const address = addressOf(input(), "luu_kho");
    const { sheetId } = inputOf(state)!;
    pane.select({ sheetId, row: Number(address.slice(1)) - 1 });
    pane.actions.search("ky so");
    await idle();
    expect(state.help).toMatchObject({ key: "luu_kho", where: expect.stringContaining("kho dữ liệu") });
    expect(state.hits!.map(({ key }) => key)).toContain("chu_ky_so");
    await onSheet((sheet) => void sheet.getRange("7:7").insert("Down"));
    await pane.refresh();
    await idle();
    expect(state.help?.key).not.toBe("luu_kho");
  });

  it("goes on after the sheet was renamed, and says so after it was deleted", async () => {
    await insertWithAnError();
    await onSheet((sheet) => (sheet.name = "Tháng tư"));
    pane.actions.goToCell("rut");
    await pane.refresh();
    expect(inputOf(state)!.check.sheetName).toBe("Tháng tư");
    expect(state.notice?.tone).toBe("success");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tháng tư").delete();
      await context.sync();
    });
    pane.actions.goToCell("rut");
    await idle();
    expect(state.notice!.message).toMatch(/không tìm thấy trang hoặc vùng cần dùng/);
    await pane.refresh();
    expect(state.survey).toEqual({ kind: "no_input" });
  });

  it("stops at once, before it writes, even while Excel does not answer", async () => {
    await insertWithAnError();
    patience = excel().faults.neverAnswerRequest(1);
    pane.actions.freezeRates();
    expect(state.busy).toEqual({ doing: "Đang chốt giá trị…", canCancel: true });
    pane.actions.cancel();
    await idle();
    expect(state.busy).toBeUndefined();
    expect(state.notice!.message).toBe("Đã dừng trước khi ghi vào sổ.");
    patience = undefined;
    expect(inputOf(state)!.brokenRates).toBe(0);
  });

  it("runs one command at a time", async () => {
    await insertWithAnError();
    pane.actions.insertSheet();
    expect(state.notice).toMatchObject({ tone: "question", about: "second_sheet" });
    pane.actions.insertSheetAnyway();
    pane.actions.insertSheetAnyway();
    await idle();
    expect(excel().snapshot().sheets).toHaveLength(3);
    pane.actions.openSheet(excel().host.workbook.sheets[0]!.id);
    await idle();
    expect(excel().host.workbook.active.name).toBe("Sheet1");
  });
});
