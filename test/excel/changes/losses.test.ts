/** What commands have lost of the officer's once, each in the smallest workbook that shows it. */
import type { Waiver } from "../../../src/checks/finding";
import { checkFigures } from "../../../src/excel/checking/check-figures";
import { dropWaiver, keepWaivers } from "../../../src/excel/checking/waive-finding";
import { asFailure } from "../../../src/excel/command/failure";
import { onLateNews } from "../../../src/excel/command/late-news";
import { lastChange, undoLast } from "../../../src/excel/command/undo";
import { enterFigures } from "../../../src/excel/input/enter-figures";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import { keepInformation } from "../../../src/excel/input/keep-information";
import { startNextPeriod } from "../../../src/excel/input/start-next-period";
import { freezeReport } from "../../../src/excel/report/freeze-report";
import { makeReportSheet } from "../../../src/excel/report/make-report-sheet";
import { failureOf } from "../../support/failure";
import { addressOf, cellAt, sheetOf, useExcel, valueOfName } from "../../support/excel";
import { onSheet, rowOfName } from "../../support/sheet-edits";

const INPUT = "Nhập liệu";
const yes = async (): Promise<boolean> => true;

const waiver = (code: string): Waiver => ({
  code,
  message: `Cảnh báo ${code}`,
  reason: "Đã kiểm tra.",
  on: "2026-04-20",
  keys: ["rut"],
  values: `rut=${code}`,
});

describe("what the officer does is never lost", () => {
  const excel = useExcel({ calculationMode: "Manual" });

  const names = (): string[] =>
    excel()
      .snapshot()
      .sheets.map(({ name }) => name);
  const value = (key: string, sheet = INPUT): unknown => valueOfName(sheetOf(excel(), sheet), key);
  const type = (key: string, content: number | string, sheet = INPUT): Promise<void> =>
    excel().type(sheet, addressOf(sheetOf(excel(), sheet), key), content);

  beforeEach(async () => {
    await insertInputSheet();
    await keepInformation({ ten_ky: "tháng 4 năm 2026" });
  });

  it("says that it is done, where the write was done and the answer was an error", async () => {
    excel().faults.meetRequest(2, { kind: "cut", after: Infinity });
    const { message } = await startNextPeriod();
    expect(message).toMatch(/^Đã lập trang “Nhập liệu 5-2026”/);
    expect((await startNextPeriod()).sheetName).toBe("Nhập liệu 5-2026");
    expect(names()).toEqual(["Sheet1", INPUT, "Nhập liệu 5-2026"]);
  });

  it("takes away its own half-made sheet only, and gives the pointer back", async () => {
    excel().faults.beforeRequest(2, () =>
      onSheet("Sheet1", (sheet) => void sheet.context.workbook.worksheets.add("Nhập liệu 5-2026")),
    );
    await failureOf(startNextPeriod());
    expect(names()).toEqual(["Sheet1", INPUT, "Nhập liệu 5-2026"]);
    await excel().select("Sheet1", "A1");
    expect((await checkFigures()).sheetName).toBe(INPUT);
  });

  it("keeps a half-made sheet that the officer has written on, and names it", async () => {
    const unfinished = "Nhập liệu 5-2026 (đang lập)";
    excel().faults.meetRequest(2, { kind: "cut", after: 900 });
    excel().faults.beforeRequest(3, () => excel().type(unfinished, "Z99", "của tôi"));
    const failure = await failureOf(startNextPeriod());
    expect(failure.message).toContain(`Chưa trả lại được như cũ: trang “${unfinished}”`);
    expect(cellAt(sheetOf(excel(), unfinished), "Z99")?.value).toBe("của tôi");
  });

  it("freezes nothing by half: the log stays locked, and one block stands there in the end", async () => {
    await makeReportSheet({ confirmErrors: yes });
    await freezeReport("2026-05-20");
    await makeReportSheet({ confirmErrors: yes });
    const before = sheetOf(excel(), "Nhật ký").cells.length;
    excel().faults.meetRequest(2, { kind: "cut", after: 12 });
    const failure = await failureOf(freezeReport("2026-05-21"));
    expect(failure.message).toMatch(/^Chưa chốt báo cáo được/);
    expect(sheetOf(excel(), "Nhật ký")).toMatchObject({ isProtected: true });
    expect(
      sheetOf(excel(), "Nhật ký").cells.filter(({ value: each }) => each !== null).length,
    ).toBeLessThanOrEqual(before);
    await freezeReport("2026-05-21");
    const heads = sheetOf(excel(), "Nhật ký").cells.filter(({ value: each }) => each === "CHỐT BÁO CÁO");
    expect(heads).toHaveLength(2);
  });

  it("writes the information of the report all or not at all", async () => {
    excel().faults.meetRequest(2, { kind: "cut", after: 40 });
    await failureOf(keepInformation({ don_vi: "Xã A", nguoi_ky: "Lê Văn A", den_ngay: "2026-04-19" }));
    expect([value("don_vi"), value("nguoi_ky"), value("den_ngay")]).toEqual([null, null, null]);
  });

  it("keeps a figure typed between reading and writing, and names its cell", async () => {
    excel().faults.beforeRequest(2, () => type("rut", 99));
    const failure = await failureOf(enterFigures({ figures: { rut: 5, tu_choi: 1 } }));
    expect(failure.message).toContain(`ô ${addressOf(sheetOf(excel(), INPUT), "rut")} trang “${INPUT}”`);
    expect([value("rut"), value("tu_choi")]).toEqual([99, null]);
  });

  it("writes into the row of the figure, though a row was inserted above it meanwhile", async () => {
    const row = rowOfName(excel(), INPUT, "rut");
    excel().faults.beforeRequest(2, () =>
      onSheet(INPUT, (sheet) => void sheet.getRange("8:8").insert("Down")),
    );
    await enterFigures({ figures: { rut: 5 } });
    expect(rowOfName(excel(), INPUT, "rut")).toBe(row + 1);
    expect(value("rut")).toBe(5);
  });

  it("takes back the waiver that was meant, though a row was inserted above it meanwhile", async () => {
    await keepWaivers([waiver("X10")]);
    await keepWaivers([waiver("X12")]);
    excel().faults.beforeRequest(2, () =>
      onSheet("Xác nhận", (sheet) => {
        sheet.getRange("4:4").insert("Down");
        sheet.getRange("A4").values = [["của tôi"]];
      }),
    );
    expect((await failureOf(dropWaiver(waiver("X10")))).code).toBe("changed_meanwhile");
    await dropWaiver(waiver("X10"));
    const sheet = sheetOf(excel(), "Xác nhận");
    expect([4, 5, 6].map((row) => cellAt(sheet, `A${row}`)?.value ?? null)).toEqual(["của tôi", null, "X12"]);
  });

  it("keeps one confirmation, though it is asked for twice", async () => {
    await keepWaivers([waiver("X10")]);
    await keepWaivers([{ ...waiver("X10"), reason: "Lý do mới." }]);
    const sheet = sheetOf(excel(), "Xác nhận");
    expect([cellAt(sheet, "C4")?.value, cellAt(sheet, "A5")?.value ?? null]).toEqual(["Lý do mới.", null]);
  });

  it("keeps a report that is renamed while it is made again", async () => {
    await makeReportSheet({ confirmErrors: yes });
    await type("rut", 7);
    excel().faults.beforeRequest(2, () =>
      onSheet("Báo cáo", (sheet) => void (sheet.name = "Báo cáo giữ lại")),
    );
    expect((await failureOf(makeReportSheet({ confirmErrors: yes }))).code).toBe("changed_meanwhile");
    expect(names()).toEqual(["Sheet1", INPUT, "Báo cáo giữ lại"]);
  });

  it("seals only the figures that were shown", async () => {
    await makeReportSheet({ confirmErrors: yes });
    excel().faults.beforeRequest(2, () => type("rut", 7));
    expect((await failureOf(freezeReport("2026-05-20"))).code).toBe("changed_meanwhile");
    expect(names()).toEqual(["Sheet1", INPUT, "Báo cáo"]);
    expect(sheetOf(excel(), "Báo cáo").isProtected).toBe(false);
  });

  it("undoes the last command, but for what was typed since", async () => {
    await enterFigures({ figures: { rut: 5, tu_choi: 1 } });
    await type("rut", 99);
    const message = await undoLast();
    expect(message).toContain("Đã hoàn tác lệnh nhập số liệu vào biểu.");
    expect(message).toContain(addressOf(sheetOf(excel(), INPUT), "rut"));
    expect([value("rut"), value("tu_choi")]).toEqual([99, null]);
  });

  it("undoes nothing from the message of a command that is no longer the last one", async () => {
    await enterFigures({ figures: { rut: 5 } });
    const told = lastChange();
    await enterFigures({ figures: { tu_choi: 1 } });
    expect((await failureOf(undoLast(told))).code).toBe("changed_since");
    expect([value("rut"), value("tu_choi")]).toEqual([5, 1]);
  });

  it("words an error of its own as its own, without English", () => {
    const failure = asFailure(new RangeError("1 days after 9999-12-31 is not a date"), "lập báo cáo");
    expect(failure).toMatchObject({
      code: "internal",
      message: expect.stringMatching(/^Chưa lập báo cáo được: tiện ích/),
    });
    expect(failure.message).not.toMatch(/date|days/);
  });

  it("tells at the next command what has come after it gave up", async () => {
    const news: string[] = [];
    const stop = onLateNews((message) => news.push(message));
    let deliver = (): void => undefined;
    const until = new Promise<void>((resolve) => (deliver = resolve));
    const met = excel().faults.meetRequest(2, { kind: "late", until });
    await failureOf(enterFigures({ figures: { rut: 5 } }, met));
    deliver();
    await excel().settled();
    await checkFigures();
    expect(news).toEqual([
      "Lệnh nhập số liệu vào biểu lúc trước nay đã xong: Excel làm chậm. Không cần làm lại.",
    ]);
    expect(value("rut")).toBe(5);
    stop();
  });

  it.each([
    ["that was asked for again", "X10", ["X12", "X10"], "đã được rút lại"],
    ["beside another one of the same kind", "X13", ["X12", "X13", "X10"], "nay đã xong"],
  ])("tells of a confirmation that comes late, %s", async (_, next, left, told) => {
    await keepWaivers([waiver("X12")]);
    const news: string[] = [];
    const stop = onLateNews((message) => news.push(message));
    let deliver = (): void => undefined;
    const until = new Promise<void>((resolve) => (deliver = resolve));
    const met = excel().faults.meetRequest(2, { kind: "late", until });
    await failureOf(keepWaivers([waiver("X10")], met));
    await keepWaivers([waiver(next)]);
    deliver();
    await excel().settled();
    await checkFigures();
    const codes = sheetOf(excel(), "Xác nhận").cells.filter(
      ({ row, column, value: each }) => row >= 3 && column === 0 && each !== null && each !== "",
    );
    expect(codes.map(({ value: each }) => each)).toEqual(left);
    expect(news).toEqual([expect.stringContaining(told)]);
    stop();
  });

  it("keeps an old report that could not be deleted, once the officer has written on it", async () => {
    await makeReportSheet({ confirmErrors: yes });
    await type("rut", 7);
    excel().faults.failRequest(3);
    const made = await makeReportSheet({ confirmErrors: yes });
    expect(made).toMatchObject({ message: expect.stringContaining("“Báo cáo (bản cũ)”") });
    await excel().type("Báo cáo (bản cũ)", "A40", "giữ lại");
    await enterFigures({ figures: { tu_choi: 1 } });
    expect(cellAt(sheetOf(excel(), "Báo cáo (bản cũ)"), "A40")?.value).toBe("giữ lại");
  });

  it("undoes a figure where it stands now, after a row was inserted above it", async () => {
    await enterFigures({ figures: { rut: 5 } });
    await onSheet(INPUT, (sheet) => void sheet.getRange("8:8").insert("Down"));
    await undoLast();
    expect(value("rut")).toBeNull();
  });

  it("keeps what is typed while a write is not answered", async () => {
    const met = excel().faults.neverAnswerRequest(2);
    let giveUp = (): void => undefined;
    const patience = new Promise<void>((resolve) => (giveUp = resolve));
    const failing = failureOf(enterFigures({ figures: { rut: 5 } }, patience));
    await met;
    await type("rut", 99);
    giveUp();
    expect((await failing).code).toBe("no_answer");
    expect(value("rut")).toBe(99);
  });
});
