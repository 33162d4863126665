import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { definitionsChanged, trendOf, type PeriodSheet, type Trend } from "../../src/trend/trend";
import { CHANGED_MONTH, INVENTED_YEAR, MISSING_MONTH, monthSheet } from "./invented-year";

const trend = (sheets: readonly PeriodSheet[]): Trend => trendOf(sheets)!;
const rowAt = ({ rows }: Trend, month: number, year = 2026) =>
  rows.find(({ period }) => period.index === month && period.year === year)!;

describe("a year of twelve months, one missing, one counted otherwise", () => {
  const year = trend(INVENTED_YEAR);

  it("has a row for each month, in order", () => {
    expect(year.rows.map(({ period }) => period.index)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it("knows nothing of the missing month, and says so", () => {
    expect(rowAt(year, MISSING_MONTH).known).toBeUndefined();
    expect(year.notes.join(" ")).toContain("Sổ chưa có biểu của tháng 7 năm 2026");
  });

  it("says from which month on it is counted otherwise, once", () => {
    const changed = year.rows.filter(({ changedDefinitions }) => changedDefinitions.length > 0);
    expect(changed.map(({ period }) => period.index)).toEqual([CHANGED_MONTH]);
    expect(changed[0]!.changedDefinitions).toEqual(["Hồ sơ rút, từ chối, dừng xử lý"]);
    expect(year.notes.join(" ")).toContain("Từ tháng 9 năm 2026 (dấu *) cách tính khác kỳ trước");
  });

  it("counts figures, rates and points of a month", () => {
    const { known } = rowAt(year, 5);
    expect(known?.figures).toMatchObject({ tiep_nhan_trong_ky: 1125, gq_qua_han: 1, dgq_qua_han: 2 });
    expect(known?.rates.tl_truc_tuyen).toEqual({ numerator: 791, denominator: 1125 });
    expect(known?.score.points.low).toBeGreaterThan(50);
  });
});

describe("the same period of the year before", () => {
  it("stands beside a month where the workbook has it", () => {
    const both = trend([monthSheet(5, 2025), monthSheet(5, 2026, { isInUse: true })]);
    expect(rowAt(both, 5).yearBefore?.figures.tiep_nhan_trong_ky).toBe(1085);
    expect(rowAt(both, 5, 2025).yearBefore).toBeUndefined();
  });

  it("is not compared where it counts by another definition", () => {
    const settings = { ...DEFAULT_SETTINGS, cong_nganh_doc: "true" };
    const both = trend([monthSheet(5, 2025, { settings }), monthSheet(5, 2026, { isInUse: true })]);
    expect(rowAt(both, 5).yearBefore).toBeUndefined();
  });
});

describe("which sheets are taken", () => {
  const quarter = monthSheet(3, 2026, { sheet: "Quý", title: "quý I năm 2026" });
  const may = monthSheet(5, 2026, { isInUse: true });

  it.each<[what: string, sheets: readonly PeriodSheet[], months: readonly number[], note: string]>([
    ["only periods as long as the one in use", [quarter, may], [5], ""],
    [
      "a sheet without a period is named",
      [monthSheet(4, 2026, { title: "" }), may],
      [5],
      "chưa ghi kỳ báo cáo",
    ],
    [
      "of two sheets of one period the later one",
      [monthSheet(4), monthSheet(4, 2026, { sheet: "Sửa" }), may],
      [4, 5],
      "bảng lấy “Sửa”",
    ],
    [
      "of two sheets of one period the one in use",
      [may, monthSheet(5, 2026, { sheet: "Nháp", isInUse: false })],
      [5],
      "bảng lấy “Nhập liệu 5-2026”",
    ],
  ])("%s", (_, sheets, months, note) => {
    const made = trend(sheets);
    expect(made.rows.map(({ period }) => period.index)).toEqual(months);
    expect(made.notes.join(" ")).toContain(note);
  });

  it("is none where the sheet in use does not say its period", () => {
    expect(trendOf([monthSheet(5, 2026, { title: "không rõ", isInUse: true })])).toBeUndefined();
  });

  it("ends at the latest period, and tells what of the earliest is left out", () => {
    const far = trend([monthSheet(1, 1990), may]);
    expect(far.rows).toHaveLength(25);
    expect(far.rows[24]!.known).toBeDefined();
    expect(far.notes.join(" ")).toContain("còn 1 kỳ trước đó");
  });

  it("marks estimated figures", () => {
    const made = trend([monthSheet(5, 2026, { title: "tháng 5 năm 2026 (ước)", isInUse: true })]);
    expect(made.rows[0]!.known?.isEstimate).toBe(true);
    expect(made.notes.join(" ")).toContain("Số liệu ước: tháng 5 năm 2026");
  });
});

describe("what is another definition", () => {
  it.each<[key: string, value: string, isOther: boolean]>([
    ["rut_trong_da_giai_quyet", "false", true],
    ["chot_ky", "duong_lich", true],
    ["lam_tron", "truncate", false],
    ["nguong_bien_dong", "30", false],
  ])("%s", (key, value, isOther) => {
    const changed = definitionsChanged(
      { settings: DEFAULT_SETTINGS },
      { settings: { ...DEFAULT_SETTINGS, [key]: value } },
    );
    expect(changed.length > 0).toBe(isOther);
  });
});
