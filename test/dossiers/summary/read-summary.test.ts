import { DEFAULT_SETTINGS } from "../../../src/catalog/settings";
import { merge } from "../../../src/dossiers/merge";
import { tableOf, type Merge, type RawCell } from "../../../src/dossiers/read/raw-table";
import { countCell } from "../../../src/dossiers/summary/count-cell";
import { conceptsOf } from "../../../src/dossiers/summary/measure-words";
import { readSummary } from "../../../src/dossiers/summary/read-summary";
import { sourcesOfFile } from "../../../src/dossiers/summary/sources-of-file";
import type { SummaryChoice, SummaryReading } from "../../../src/dossiers/summary/found-summary";
import { tabledSource } from "../../../src/dossiers/summary/tabled-source";
import { areOfOtherUnit, isUnit, periodIn, periodText } from "../../../src/dossiers/summary/summary-titles";
import { toDay } from "../../../src/vietnamese/dates";
import { OFFICIAL_CALENDAR } from "../../../src/vietnamese/holidays";

const MAY = { from: toDay("2026-04-15"), to: toDay("2026-05-14") };

function readings(
  rows: RawCell[][],
  choice: SummaryChoice = {},
  merges: Merge[] = [],
  sheet = "Trang 1",
): SummaryReading[] {
  const table = tableOf(rows, { file: "bang.xlsx", sheet, merges });
  return sourcesOfFile([table]).summaries.map((found) => readSummary(found, choice, MAY));
}

const PERIOD = ["Từ ngày 15/4/2026 đến ngày 14/5/2026"];
const FLAT = [
  "TT",
  "Lĩnh vực",
  "Tổng số hồ sơ tiếp nhận",
  "Trực tuyến",
  "Trực tiếp",
  "Từ kỳ trước",
  "Tổng số hồ sơ đã giải quyết",
  "Trước hạn",
  "Đúng hạn",
  "Quá hạn",
];
const flat = (...rows: RawCell[][]): RawCell[][] => [PERIOD, FLAT, ...rows];
const FIELD = [1, "Hộ tịch", 30, 20, 5, 5, 25, 15, 9, 1];
const OTHER = [2, "Đất đai", 12, 6, 4, 2, 10, 5, 3, 2];
const TOTAL = [null, "Tổng cộng", 42, 26, 9, 7, 35, 20, 12, 3];
const changed = (row: RawCell[], at: number, cell: RawCell): RawCell[] =>
  row.map((each, column) => (column === at ? cell : each));
const FIGURES = {
  tong_ho_so: 42,
  tn_truc_tuyen: 26,
  tn_truc_tiep: 9,
  ky_truoc_chuyen_sang: 7,
  da_giai_quyet: 35,
  gq_truoc_han: 20,
  gq_dung_han: 12,
  gq_qua_han: 3,
};

describe("a table of counts", () => {
  it.each<readonly [string, RawCell[][]]>([
    ["with its total last", flat(FIELD, OTHER, TOTAL)],
    ["with its total first", flat(TOTAL, FIELD, OTHER)],
    ["without a total", flat(FIELD, OTHER)],
    [
      "with its total in the column of numbers",
      flat(FIELD, OTHER, ["Tổng cộng", ...TOTAL.slice(2, 2), null, ...TOTAL.slice(2)]),
    ],
    ["with parts of parts", flat(FIELD, ["1.1", "Khai sinh", 3, 2, 1, 0, 3, 1, 1, 1], OTHER, TOTAL)],
    ["with the head again on the next page", flat(FIELD, FLAT, OTHER, TOTAL)],
    [
      "with the form's numbers below its head",
      flat(
        FLAT.map((_, at) => `(${at + 1})`),
        FIELD,
        OTHER,
        TOTAL,
      ),
    ],
    [
      "with dots between thousands as text",
      flat(
        FIELD.map(String),
        OTHER.map(String),
        TOTAL.map((cell) => (cell === null ? null : String(cell))),
      ),
    ],
  ])("%s gives the whole once", (_, rows) => {
    const [reading] = readings(rows);
    expect(reading!.figures).toEqual(FIGURES);
    expect(reading!.warnings).toEqual([]);
  });

  it("keeps the cell of each figure", () => {
    const [reading] = readings(flat(FIELD, OTHER, TOTAL));
    expect(reading!.cells.gq_qua_han).toEqual({ value: 3, cell: "J5" });
    expect(readings(flat(FIELD, OTHER))[0]!.cells.gq_qua_han).toEqual({ value: 3, cell: "J3:J4" });
    expect(tabledSource(reading!).cells.gq_qua_han).toBe("bang.xlsx, trang Trang 1, ô J5");
  });

  it("gives each field its own, both sections added", () => {
    const rows = flat(["I", "Trên Hệ thống các Bộ"], FIELD, ["II", "Trên Hệ thống thành phố"], OTHER, [
      2,
      "Hộ tịch",
      1,
      1,
      0,
      0,
      1,
      1,
      0,
      0,
    ]);
    const [reading] = readings(rows);
    expect(reading!.byField.get("Hộ tịch")).toMatchObject({ tong_ho_so: 31, gq_truoc_han: 16 });
    expect(reading!.sections.map(({ owner }) => owner)).toEqual(["ministry", "city"]);
    expect(reading!.figures).toMatchObject({ tong_ho_so: 43, tn_ht_bo_nganh: 25, tn_ht_thanh_pho: 11 });
  });

  it.each<readonly [string, RawCell[][], string]>([
    ["a total that is not its rows", flat(FIELD, OTHER, changed(TOTAL, 8, 21)), "I5 = 21"],
    ["a row that does not add up", flat(changed(FIELD, 3, 21), OTHER), "C3 = 30"],
    ["a negative count", flat(changed(FIELD, 9, -1), OTHER, TOTAL), "ô J3 ghi “-1” là số âm"],
    [
      "a rate where a count belongs",
      flat(changed(FIELD, 9, "4,00%"), OTHER, TOTAL),
      "ô J3 ghi “4,00%” là tỷ lệ",
    ],
    ["half a dossier", flat(changed(FIELD, 9, 1.5), OTHER, TOTAL), "ô J3 ghi “1.5” là số lẻ"],
  ])("tells %s with its cell", (_, rows, said) => {
    expect(readings(rows)[0]!.warnings.join("\n")).toContain(said);
  });

  it("takes a blank for 0 where a sum holds with it, and asks where none does", () => {
    const [known] = readings(flat(changed(changed(FIELD, 9, null), 6, 24), OTHER));
    expect(known!.figures.gq_qua_han).toBe(2);
    const head = ["Lĩnh vực", "Hồ sơ lưu kho", "Hồ sơ tái sử dụng"];
    const [unknown] = readings([PERIOD, head, ["Hộ tịch", 5, null], ["Tổng cộng", 5, null]]);
    expect(unknown!.figures).toEqual({ luu_kho: 5 });
    expect(unknown!.warnings.join()).toContain("ô C4");
  });

  it("compares a rate with its counts and never takes it", () => {
    const head = ["Lĩnh vực", "Trước hạn", "Đúng hạn", "Quá hạn", "Tỷ lệ trước hạn"];
    const rows = (rate: string): RawCell[][] => [PERIOD, head, ["Hộ tịch", 6, 3, 1, rate]];
    expect(readings(rows("60,00%"))[0]!.warnings).toEqual([]);
    const [wrong] = readings(rows("66,00%"));
    expect(wrong!.warnings.join()).toMatch(/ô E3 ghi tỷ lệ .* là 66,00%, nhưng số đếm cho 60,00%/);
    expect(wrong!.figures).toEqual({ gq_truoc_han: 6, gq_dung_han: 3, gq_qua_han: 1 });
  });

  it("leaves a column whose words nobody knows to the officer, who may say what it is", () => {
    const head = ["Lĩnh vực", "Trước hạn", "Đúng hạn", "Hồ sơ nằm ngăn kéo"];
    const rows = [PERIOD, head, ["Hộ tịch", 6, 3, 4]];
    const [reading] = readings(rows);
    expect(reading!.figures).toEqual({ gq_truoc_han: 6, gq_dung_han: 3 });
    expect(reading!.unused[0]).toMatchObject({ column: 3, why: expect.stringContaining("nam ngan keo") });
    expect(readings(rows, { columns: new Map([[3, "luu_kho"]]) })[0]!.figures.luu_kho).toBe(4);
  });

  it("lets the table decide what “Trong kỳ” is", () => {
    const head = ["Lĩnh vực", "Tổng số", "Kỳ trước", "Trong kỳ", "Qua mạng", "Qua BCCI", "Trước hạn"];
    const [all] = readings([PERIOD, head, ["A", 12, 2, 10, 6, 1, 3], ["B", 9, 1, 8, 2, 2, 3]]);
    expect(all!.figures).toMatchObject({ tiep_nhan_trong_ky: 18, tn_truc_tiep: 7 });
    const [direct] = readings([PERIOD, head, ["A", 12, 2, 3, 6, 1, 3], ["B", 9, 1, 4, 2, 2, 3]]);
    expect(direct!.figures).toMatchObject({ tn_truc_tiep: 7, tong_ho_so: 21 });
    expect(direct!.figures).not.toHaveProperty("tiep_nhan_trong_ky");
  });
});

describe("whose table it is, and of when", () => {
  const units = [
    PERIOD,
    ["STT", "Đơn vị", "Trước hạn", "Quá hạn"],
    [1, "UBND xã Vân Giả", 4, 1],
    [2, "Phường Lệ Mẫu", 6, 2],
    [null, "Tổng", 10, 3],
  ];

  it("takes the row of one's own unit, never the total of all", () => {
    const [reading] = readings(units, { unit: "phường Lệ Mẫu" });
    expect(reading).toMatchObject({ unit: "Phường Lệ Mẫu", figures: { gq_truoc_han: 6 } });
  });

  it("asks where one's own is not known, and takes the row that was chosen", () => {
    const [reading] = readings(units);
    expect(reading!.figures).toEqual({});
    expect(reading!.askUnit!.map(({ label }) => label)).toEqual(["UBND xã Vân Giả", "Phường Lệ Mẫu"]);
    expect(readings(units, { unitRow: reading!.askUnit![0]!.row })[0]!.figures).toMatchObject({
      gq_truoc_han: 4,
    });
    expect(readings(units, { unit: "xã Ở Đâu" })[0]!.refusal).toContain("không có dòng của “xã Ở Đâu”");
  });

  it.each([["Từ ngày 15/3/2026 đến ngày 14/4/2026"], ["Năm 2026"], ["Tháng 4/2026"]])(
    "refuses a table of another period (%s) until that is confirmed",
    (title) => {
      const rows = [[title], FLAT, FIELD, OTHER];
      expect(readings(rows)[0]).toMatchObject({
        figures: {},
        refusal: expect.stringContaining("của kỳ khác"),
      });
      expect(readings(rows, { otherPeriod: true })[0]!.figures).toEqual(FIGURES);
    },
  );

  it("refuses a table under another unit's title", () => {
    const rows = [["UBND PHƯỜNG LỆ MẪU"], ...flat(FIELD, OTHER)];
    expect(readings(rows, { unit: "xã Vân Giả" })[0]!.refusal).toContain("PHƯỜNG LỆ MẪU");
    expect(readings(rows, { unit: "phường Lệ Mẫu" })[0]!.figures).toEqual(FIGURES);
  });

  it.each([
    ["Kỳ báo cáo: Tháng 5/2026 (từ 15/4/2026 đến 14/5/2026)", "từ 15/4/2026 đến 14/5/2026"],
    ["Thời gian: 15/04/2026 - 14/05/2026", "từ 15/4/2026 đến 14/5/2026"],
    ["Từ 15/12 đến 14/01/2026", "từ 15/12/2025 đến 14/01/2026"],
    ["QUÝ II NĂM 2026", "quý II năm 2026"],
    ["Hải Phòng, ngày 16 tháng 5 năm 2026", undefined],
  ])("reads the period of “%s”", (title, period) => {
    const found = periodIn([title]);
    expect(found && periodText(found)).toBe(period);
  });

  it.each([
    ["Trung tâm Phục vụ hành chính công xã Vân Giả", "xã Vân Giả", true],
    ["Xã Vân Giả Đông", "xã Vân Giả", false],
    ["Phường Vân Giả", "xã Vân Giả", false],
    ["Phường Vân Giả", "Vân Giả", true],
  ])("knows that “%s” is, or is not, “%s”", (label, unit, is) => {
    expect(isUnit(label, unit)).toBe(is);
  });

  it("takes no word of a field for a unit", () => {
    expect(areOfOtherUnit(["Báo cáo bảo trợ xã hội tại các xã, phường"], "xã Vân Giả")).toBeUndefined();
  });
});

describe("labels with numbers", () => {
  it("are a table read sideways, parts below their whole", () => {
    const [reading] = readings([
      PERIOD,
      ["Tổng số hồ sơ", "1.042"],
      ["Hồ sơ tồn kỳ trước", 42],
      ["Tiếp nhận trong kỳ", 1000],
      ["- Trực tuyến", 900],
      ["- Trực tiếp", 100],
      ["Tỷ lệ trực tuyến", "90%"],
    ]);
    expect(reading!.figures).toEqual({
      tong_ho_so: 1042,
      ky_truoc_chuyen_sang: 42,
      tiep_nhan_trong_ky: 1000,
      tn_truc_tuyen: 900,
      tn_truc_tiep: 100,
    });
    expect(reading!.cells.tn_truc_tuyen).toEqual({ value: 900, cell: "B5" });
  });
});

describe("tables beside each other", () => {
  const source = (rows: RawCell[][], system?: string) => tabledSource(readings(rows)[0]!, system);
  const merged = (...tables: ReturnType<typeof source>[]) =>
    merge(
      { lists: [], tables },
      { span: MAY, calendar: OFFICIAL_CALENDAR, settings: DEFAULT_SETTINGS, importedOn: MAY.to },
    );

  it("of one unit complete each other and are not added", () => {
    const { total, warnings } = merged(
      source(flat(FIELD, OTHER)),
      source([PERIOD, ["Lĩnh vực", "Trước hạn", "Hồ sơ lưu kho"], ["Tổng cộng", 20, 7]]),
    );
    expect(total).toEqual({ ...FIGURES, luu_kho: 7 });
    expect(warnings).toEqual([]);
  });

  it("of two systems are added where both say their part", () => {
    const { total, blanks } = merged(
      source(flat(FIELD), "Một cửa"),
      source([PERIOD, FLAT.slice(0, 6), OTHER.slice(0, 6)], "Hộ tịch"),
    );
    expect(total).toMatchObject({ tong_ho_so: 42, tn_truc_tuyen: 26 });
    expect(total).not.toHaveProperty("gq_truoc_han");
    expect(blanks.map(({ key }) => key)).toContain("gq_truoc_han");
  });

  it("that say different numbers of the same dossiers are told, with both and their cell", () => {
    const { total, warnings } = merged(
      source(flat(FIELD, OTHER)),
      source([PERIOD, ["Lĩnh vực", "Trước hạn", "Đúng hạn"], ["Tổng", 19, 12]]),
    );
    expect(total.gq_truoc_han).toBe(20);
    expect(warnings.join()).toMatch(/Trước hạn.* 20, bảng ghi 19 \(bang.xlsx, trang Trang 1, ô B3\)/);
  });

  it("that are the same twice count once, and that is said", () => {
    const { total, warnings } = merged(source(flat(FIELD, OTHER)), source(flat(FIELD, OTHER)));
    expect(total).toEqual(FIGURES);
    expect(warnings.join()).toContain("giống hệt nhau (trùng)");
  });
});

it.each([
  ["1.234", { kind: "count", value: 1234 }],
  ["1,234", { kind: "count", value: 1234 }],
  ["1 234", { kind: "count", value: 1234 }],
  ["12,00", { kind: "count", value: 12 }],
  ["15 hồ sơ", { kind: "count", value: 15 }],
  ["–", { kind: "blank" }],
  ["(12)", { kind: "wrong", text: "(12)", why: "negative" }],
  ["Hộ tịch", { kind: "text" }],
])("a cell “%s” is %j", (cell, said) => {
  expect(countCell(cell)).toEqual(said);
});

it("words that nobody knows are kept, whatever is known around them", () => {
  expect(conceptsOf("ho so qua han nam ngan keo")).toEqual({
    concepts: new Set(["dossier", "late"]),
    unknown: ["nam", "ngan", "keo"],
  });
});
