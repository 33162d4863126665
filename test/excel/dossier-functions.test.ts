/** The functions of dates and dossiers in a workbook, through the genuine client. */
import { makeList } from "../../scripts/dossier-lists";
import { SHAPE_NAMES } from "../../scripts/dossier-lists/shapes";
import { readTables } from "../../src/dossiers/read/read-tables";
import { toExcelSerial } from "../../src/vietnamese/dates";
import { APRIL } from "../support/counted-lists";
import { useExcel } from "../support/excel";

const HEAD = ["Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả", "Ngày có kết quả", "Trạng thái", "Hình thức nộp"];
const serial = toExcelSerial;

const TABLE = [
  ["H21-1", serial("2026-04-20"), serial("2026-04-28"), serial("2026-04-27"), "Đã có kết quả", "Trực tuyến"],
  ["H21-2", serial("2026-04-20"), serial("2026-04-28"), serial("2026-04-29"), "Đã có kết quả", "Trực tiếp"],
  ["H21-3", serial("2026-04-20"), serial("2026-04-28"), "", "", "Trực tuyến"],
  ["H21-4", "01/04/2026", "28/04/2026", "", "Yêu cầu bổ sung", ""],
];

const DAYS_OFF = [
  [serial("2026-04-30"), "Nghỉ"],
  [serial("2026-05-02"), "Làm bù"],
];

describe.each(["zero", "null"] as const)(
  "in a workbook that hands empty cells over as %s",
  (emptyCellsAs) => {
    const excel = useExcel({ emptyCellsAs });

    /** Answers of formulas on a sheet with the table in A1:F5, days off in H1:I2, 29/4/2026 in K1, and K2 empty. */
    async function answers(formulas: readonly string[]): Promise<unknown[]> {
      await excel().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Hồ sơ");
        sheet.getRange("A1:F1").values = [HEAD];
        sheet.getRange("A2:F5").values = TABLE;
        sheet.getRange("H1:I2").values = DAYS_OFF;
        sheet.getRange("K1").values = [[serial("2026-04-29")]];
        sheet.getRange(`M1:M${formulas.length}`).formulas = formulas.map((formula) => [formula]);
        await context.sync();
      });
      await excel().settled();
      return excel().Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Hồ sơ").getRange(`M1:M${formulas.length}`);
        range.load("values");
        await context.sync();
        return range.values.map(([value]) => value as unknown);
      });
    }

    test("due dates and working days, with the official days off and with the officer's", async () => {
      expect(
        await answers([
          "=TTHC.HANTRA(K1,1)",
          "=TTHC.HANTRA(K1,2,H1:I2)",
          "=TTHC.HANTRA(K2,1)",
          "=TTHC.SONGAY_LAMVIEC(K1,K1+5)",
          "=TTHC.HANTRA(K1,-1)",
        ]),
      ).toEqual([serial("2026-05-04"), serial("2026-05-02"), "", 1, "#VALUE!"]);
    });

    test("periods, with and without a closing day", async () => {
      expect(
        await answers([
          '=TTHC.TUNGAY("tháng",5,2026)',
          '=TTHC.DENNGAY("tháng",5,2026,"20-19")',
          '=TTHC.DENNGAY("năm",K2,2026,K2)',
        ]),
      ).toEqual([serial("2026-04-15"), serial("2026-05-19"), serial("2026-12-14")]);
    });

    test("where a dossier stands", async () => {
      expect(
        await answers(["=TTHC.PHANLOAI(C2,D2,DATE(2026,5,14))", "=TTHC.PHANLOAI(C4,D4,DATE(2026,5,14))"]),
      ).toEqual(["Trước hạn", "Đang giải quyết, quá hạn"]);
    });

    test("a table counted in the cell, its empty cells being blanks", async () => {
      const dem = (figure: string) => `=TTHC.DEM_HOSO(A1:F5,"${figure}",DATE(2026,4,15),DATE(2026,5,14))`;
      expect(
        await answers([
          dem("tong_ho_so"),
          dem("tn_truc_tuyen"),
          dem("gq_qua_han"),
          dem("dgq_qua_han"),
          dem("dgq_cho_bo_sung"),
          dem("khong_dem_duoc"),
          dem("phi_phat_sinh"),
        ]),
      ).toEqual([4, 2, 1, 1, 1, 0, "#VALUE!"]);
    });
  },
);

describe("lists of every shape pasted into a workbook", () => {
  const excel = useExcel();

  test.each(SHAPE_NAMES)("%s: DEM_HOSO counts them exactly as their truth", async (shape) => {
    const made = makeList({ shape, seed: 6, period: APRIL, dossiers: 60, outside: 6 });
    const [table] = await readTables({ name: made.file, bytes: made.bytes });
    const rows = Array.from({ length: table!.rowCount }, (_, index) => table!.row(index));
    const width = Math.max(...rows.map((row) => row.length));
    const counted = Object.keys(made.truth.figures);
    const values = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Danh sách");
      const list = sheet.getRange("A1").getResizedRange(rows.length - 1, width - 1);
      list.values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
      list.load("address");
      await context.sync();
      const area = list.address.split("!")[1];
      const answers = context.workbook.worksheets.add("Số đếm").getRange(`A1:A${counted.length}`);
      answers.formulas = counted.map((key) => [
        `=TTHC.DEM_HOSO('Danh sách'!${area},"${key}",DATE(2026,3,20),DATE(2026,4,19))`,
      ]);
      await context.sync();
      await excel().settled();
      answers.load("values");
      await context.sync();
      return answers.values.map(([value]) => value as unknown);
    });
    expect(Object.fromEntries(counted.map((key, index) => [key, values[index]]))).toEqual(made.truth.figures);
  });
});
