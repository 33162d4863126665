/** Counted figures in the workbook, through the genuine Office.js client. */
import { checkFigures } from "../../../src/excel/checking/check-figures";
import { keepMappings, readCountSetup, writeCounts } from "../../../src/excel/dossiers";
import { freezeReport } from "../../../src/excel/report/freeze-report";
import { makeReportSheet } from "../../../src/excel/report/make-report-sheet";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import type { CountSummary } from "../../../src/dossiers/count-summary";
import { SYSTEMS_SHEET } from "../../../src/sheets/dossiers/systems-layout";
import { LOG_SHEET } from "../../../src/sheets/log/log-sheet";
import { countMade, madeList } from "../../support/counted-lists";
import { addressOf, cellAt, sheetOf, useExcel, valueOfName } from "../../support/excel";
import { failureOf } from "../../support/failure";
import { crossing } from "../../support/crossing";

const INPUT = "Nhập liệu";
const OWNERS = { "Một cửa": "city" } as const;

describe("counted figures in the workbook", () => {
  const excel = useExcel();
  let summary: CountSummary;

  const input = () => sheetOf(excel(), INPUT);
  const systems = () => sheetOf(excel(), SYSTEMS_SHEET);
  const type = async (key: string, content: number | string): Promise<void> => {
    await excel().type(INPUT, addressOf(input(), key), content);
    await excel().settled();
  };
  const write = (onTyped: "ask" | "replace" | "keep" = "ask") =>
    writeCounts({ summary, owners: OWNERS, onTyped });
  /** Value of the row of a figure on "Theo hệ thống", in a column "D", "E" … */
  const onSystems = (key: string, column: string): unknown => {
    const row = systems().cells.find((cell) => cell.column === 0 && cell.value === key)!.row;
    return cellAt(systems(), `${column}${row + 1}`)?.value ?? null;
  };
  const figures = async () => (await checkFigures()).content.figures;

  beforeEach(async () => {
    ({ summary } = await countMade([madeList()]));
    await insertInputSheet();
  });

  it("fill the blank cells and balance, with where they come from beside them", async () => {
    expect(await write()).toMatchObject({ kind: "written" });
    await excel().settled();
    expect(await figures()).toEqual(summary.total);
    const { findings } = await checkFigures();
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(cellAt(input(), crossing(input(), "gq_qua_han", "cot_ghi_chu"))?.value).toBe(
      "Đếm 20/4/2026, 1 tệp",
    );
    expect(String(cellAt(systems(), "F5")?.value)).toMatch(/\(100 dòng hồ sơ\); đếm ngày 20\/4\/2026$/);
  });

  it("stand by system with a total by formula, beside what the input sheet holds", async () => {
    await write();
    await excel().settled();
    const row = systems().cells.find((cell) => cell.column === 0 && cell.value === "gq_truoc_han")!.row + 1;
    expect(cellAt(systems(), `D${row}`)?.formula).toMatch(/^=IF\(/);
    for (const key of ["gq_truoc_han", "tn_truc_tuyen", "dgq_qua_han"]) {
      expect([key, onSystems(key, "D"), onSystems(key, "E")]).toEqual([
        key,
        summary.total[key],
        summary.total[key],
      ]);
    }
    expect(onSystems("tong_ho_so", "D")).toBe(summary.systems[0]!.figures["tong_ho_so"]);
  });

  it("go into the log of a frozen report with the account of every row", async () => {
    await write();
    await excel().settled();
    await makeReportSheet({ confirmErrors: async () => true });
    await freezeReport("2026-05-20");
    const logged = sheetOf(excel(), LOG_SHEET).cells;
    const rowsOfLists = logged.filter(({ column, value }) => column === 0 && value === "Danh sách hồ sơ");
    const texts = rowsOfLists.map(({ row }) => cellAt(sheetOf(excel(), LOG_SHEET), `C${row + 1}`)?.value);
    expect(texts).toEqual(summary.accounts.map(({ text }) => text));
    expect(texts).toHaveLength(1);
  });

  it("are one read, one write and one request that dresses the sheet", async () => {
    excel().traffic.reset();
    await write();
    expect(excel().traffic.requests).toBe(3);
  });

  it("never replace a typed count without asking, and name its cell", async () => {
    await type("gq_qua_han", 99);
    const before = excel().snapshot();
    expect(await write()).toEqual({
      kind: "asked",
      differences: [
        {
          key: "gq_qua_han",
          address: addressOf(input(), "gq_qua_han"),
          typed: "99",
          counted: summary.total["gq_qua_han"],
        },
      ],
    });
    expect(excel().snapshot()).toEqual(before);
    await write("keep");
    expect(valueOfName(input(), "gq_qua_han")).toBe(99);
    expect(valueOfName(input(), "gq_truoc_han")).toBe(summary.total["gq_truoc_han"]);
    await write("replace");
    expect(valueOfName(input(), "gq_qua_han")).toBe(summary.total["gq_qua_han"]);
  });

  it("say so when one is typed over afterwards", async () => {
    await write();
    await type("gq_dung_han", 1234);
    const { findings } = await checkFigures();
    expect(findings.filter(({ code }) => code === "DS1")).toEqual([
      {
        code: "DS1",
        severity: "info",
        keys: ["gq_dung_han"],
        message: `Đúng hạn (Hồ sơ đã giải quyết): đếm từ danh sách được ${summary.total["gq_dung_han"]}, đã sửa tay thành 1.234.`,
      },
    ]);
  });

  it("are replaced by a new count without asking where nobody has typed over them", async () => {
    await write();
    ({ summary } = await countMade([madeList({ seed: 5, dossiers: 140 })]));
    expect(await write()).toMatchObject({ kind: "written" });
    expect(await figures()).toEqual(summary.total);
    expect(
      excel()
        .snapshot()
        .sheets.map(({ name }) => name),
    ).toEqual(["Sheet1", INPUT, SYSTEMS_SHEET]);
  });

  it("keep the officer's own notes and formulas", async () => {
    const note = crossing(input(), "gq_truoc_han", "cot_ghi_chu");
    await excel().type(INPUT, note, "Theo công văn 12");
    await type("dgq_trong_han", `=${summary.total["dgq_trong_han"]! - 1}+1`);
    await write();
    await excel().settled();
    expect(cellAt(input(), note)?.value).toBe("Theo công văn 12");
    expect(cellAt(input(), addressOf(input(), "dgq_trong_han"))?.formula).toMatch(/\+1$/);
  });

  it("leave the workbook as it was when the write fails midway", async () => {
    await type("gq_qua_han", "=1+1");
    const before = excel().snapshot();
    excel().faults.failRequest(2, "InvalidOperationInCellEditMode");
    const failure = await failureOf(write("replace"));
    expect(failure.message).toMatch(/Chưa ghi số đếm vào biểu được/);
    await excel().settled();
    expect(excel().snapshot()).toEqual(before);
  });

  it("add what the officer typed for a system without a list, also after the sheet is made anew", async () => {
    await write();
    const typed: Record<string, number> = {
      ky_truoc_chuyen_sang: 1,
      tn_truc_tuyen: 2,
      tn_truc_tiep: 0,
      tn_buu_chinh: 0,
    };
    await excel().type(SYSTEMS_SHEET, "G3", "Đất đai");
    for (const [key, value] of Object.entries(typed)) {
      const row = systems().cells.find((cell) => cell.column === 0 && cell.value === key)!.row;
      await excel().type(SYSTEMS_SHEET, `G${row + 1}`, value);
    }
    await excel().settled();
    const setup = await readCountSetup();
    expect(setup.typed).toEqual([{ system: "Đất đai", figures: typed }]);
    const received = summary.total["tn_truc_tuyen"]!;
    ({ summary } = await countMade([madeList()], { typed: setup.typed }));
    expect(summary.total["tn_truc_tuyen"]).toBe(received + 2);
    // Of the outcomes nothing is known for the second system: no total is guessed.
    expect(summary.total["gq_truoc_han"]).toBeUndefined();
    await write();
    await excel().settled();
    expect(onSystems("tn_truc_tuyen", "D")).toBe(received + 2);
    expect(onSystems("gq_truoc_han", "D")).toBe("");
    expect((await readCountSetup()).typed).toEqual(setup.typed);
  });

  it("are a new sheet for another period's input sheet", async () => {
    await write();
    await insertInputSheet({ period: { kind: "month", year: 2026, index: 5 } });
    await write();
    expect(
      excel()
        .snapshot()
        .sheets.map(({ name }) => name),
    ).toContain(`${SYSTEMS_SHEET} (2)`);
    await makeReportSheet({ confirmErrors: async () => true });
  });

  it("never let a text of a list become a formula", async () => {
    ({ summary } = await countMade([{ ...madeList(), file: "=1+1.xlsx" }], {
      typed: [{ system: "=HYPERLINK(1)", figures: {} }],
    }));
    await write();
    await excel().settled();
    const texts = systems().cells.filter(({ row }) => row >= 2 && row <= 4);
    expect(texts.filter(({ formula }) => formula)).toEqual([]);
    expect(texts.map(({ value }) => value)).toContain("=HYPERLINK(1)");
  });

  it("keep how columns are read, by system, and take a change over", async () => {
    const mapping = {
      system: "Một cửa",
      columns: [{ head: "ma ho so", kind: "code" as const }],
      dateOrder: "day_first" as const,
      words: { status: [["=x", "finished"] as const] },
    };
    await keepMappings([{ mapping, owner: "city" }]);
    await keepMappings([{ mapping: { ...mapping, system: "=Hộ tịch" } }]);
    await keepMappings([{ mapping: { ...mapping, dateOrder: "month_first" }, owner: "ministry" }]);
    const { remembered } = await readCountSetup();
    expect(remembered).toMatchObject([
      { mapping: { ...mapping, dateOrder: "month_first" }, owner: "ministry" },
      { mapping: { ...mapping, system: "=Hộ tịch" } },
    ]);
  });
});
