import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { classify } from "../../src/dossiers/classify";
import { countedUnder } from "../../src/dossiers/counted-figures";
import type { Dossier } from "../../src/dossiers/dossier";
import { tally } from "../../src/dossiers/tally";
import { FIGURES, nameOf } from "../../src/catalog/figures";
import { fromDay, toExcelSerial } from "../../src/vietnamese/dates";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";
import { anyDossier, MAY } from "../dossiers/dossiers";
import { call } from "./recording";

const serial = toExcelSerial;

describe("PHANLOAI", () => {
  it.each([
    ["27/4/2026", "Trước hạn"],
    ["28/4/2026", "Đúng hạn"],
    ["29/4/2026", "Quá hạn"],
    [null, "Đang giải quyết, quá hạn"],
    [0, "Đang giải quyết, quá hạn"],
    ["15/5/2026", "Đang giải quyết, quá hạn"],
    [serial("2026-04-28") + 0.9, "Đúng hạn"],
  ])("due on 28/4, result %p: %s on 14/5", (finished, standing) => {
    expect(call("PHANLOAI", "28/4/2026", finished, "14/5/2026")).toBe(standing);
  });

  it("has time until the end of the due day", () => {
    expect(call("PHANLOAI", "14/5/2026", null, "14/5/2026")).toBe("Đang giải quyết, trong hạn");
    expect(call("PHANLOAI", "13/5/2026", "", "14/5/2026")).toBe("Đang giải quyết, quá hạn");
  });

  it("answers nothing without due day or day of the report", () => {
    expect(call("PHANLOAI", 0, "28/4/2026", "14/5/2026")).toBe("");
    expect(call("PHANLOAI", "28/4/2026", "28/4/2026", null)).toBe("");
  });

  it("names the date that it cannot read", () => {
    expect(() => call("PHANLOAI", "28/4/2026", "sắp xong", "14/5/2026")).toThrow(
      "ket_qua: không đọc được ngày “sắp xong”.",
    );
  });
});

const HEAD = [
  "STT",
  "Mã hồ sơ",
  "Lĩnh vực",
  "Ngày nộp",
  "Ngày tiếp nhận",
  "Ngày hẹn trả",
  "Ngày có kết quả",
  "Ngày trả",
  "Trạng thái",
  "Hình thức nộp",
  "Mức độ DVC",
];

const FROM = serial(fromDay(MAY.from));
const TO = serial(fromDay(MAY.to));
/** The answer comes at once for a blank, else when the counting is loaded. */
const dem = async (table: unknown, figure: unknown, from: unknown = FROM, to: unknown = TO) =>
  call("DEM_HOSO", table, figure, from, to);

/** Received, due, finished, status, channel; the rest of the row as exports have it. */
let made = 0;
const row = (received: unknown, due: unknown, finished: unknown, status = "", channel = "Trực tuyến") => [
  1,
  `H21-${(made += 1)}`,
  "Hộ tịch",
  null,
  received,
  due,
  finished,
  finished,
  status,
  channel,
  "Toàn trình",
];

const TABLE = [
  HEAD,
  row(serial("2026-04-20"), serial("2026-04-28"), serial("2026-04-27"), "Đã có kết quả"),
  row("20/04/2026 08:30", "28/04/2026 17:00", "29/04/2026 09:15", "Đã trả kết quả", "Trực tiếp"),
  row("20/04/2026", "28/04/2026", 0, "Đang xử lý", "Qua bưu chính"),
  row("01/04/2026", "28/04/2026", null, "Yêu cầu bổ sung"),
  row("20/04/2026", "28/04/2026", "21/04/2026", "Rút hồ sơ"),
  row("20/04/2026", null, "21/04/2026", "Đã có kết quả"),
];

describe("DEM_HOSO", () => {
  it.each([
    ["tn_truc_tuyen", 2],
    ["tn_truc_tiep", 1],
    ["tn_buu_chinh", 1],
    ["ky_truoc_chuyen_sang", 1],
    ["tong_ho_so", 5],
    ["tiep_nhan_trong_ky", 4],
    ["gq_truoc_han", 1],
    ["gq_qua_han", 1],
    ["rut", 1],
    ["Công dân rút hồ sơ", 1],
    ["C042", 1],
    ["da_giai_quyet", 3],
    ["dang_giai_quyet", 2],
    ["Quá hạn (Hồ sơ đang giải quyết)", 1],
    ["DGQ_CHO_BO_SUNG", 1],
    ["hs_toan_trinh", 4],
    ["khong_dem_duoc", 1],
    ["Không đếm được", 1],
  ])("counts %s: %i", async (figure, count) => {
    expect(await dem(TABLE, figure)).toBe(count);
  });

  it("counts a code that stands twice as one dossier", async () => {
    expect(await dem([...TABLE, TABLE[1]], "tong_ho_so")).toBe(5);
  });

  it("takes columns in any order, and titles above the head", async () => {
    const turned = TABLE.map((cells) => [...cells].reverse());
    expect(await dem([["DANH SÁCH HỒ SƠ"], [], ...turned], "tong_ho_so")).toBe(5);
  });

  it("answers nothing while table, figure or dates are blank", async () => {
    expect(
      await dem(
        [
          [null, ""],
          [0, null],
        ],
        "rut",
      ),
    ).toBe("");
    expect(await dem(TABLE, null)).toBe("");
    expect(await dem(TABLE, "rut", 0)).toBe("");
    expect(await dem(TABLE, "rut", FROM, null)).toBe("");
  });

  it.each<readonly [string, readonly unknown[], string]>([
    [
      "no head",
      [TABLE.slice(1), "rut"],
      "bang: không thấy dòng tiêu đề cột. Chọn cả bảng, kể cả dòng tiêu đề.",
    ],
    [
      "no column of results",
      [TABLE.map((cells) => cells.slice(0, 6)), "rut"],
      "bang: không thấy cột ngày có kết quả.",
    ],
    [
      "no column of channels",
      [TABLE.map((cells) => cells.slice(0, 9)), "tn_truc_tuyen"],
      "bang: không có cột hình thức nộp nên không đếm được “Trực tuyến (Tổng số hồ sơ phải giải quyết)”.",
    ],
    [
      "a label of two figures",
      [TABLE, "Quá hạn"],
      "chi_tieu: “Quá hạn” có nhiều chỉ tiêu, ghi rõ khóa: gq_qua_han, dgq_qua_han.",
    ],
    ["a figure that no list gives", [TABLE, "phi_phat_sinh"], "chi_tieu: danh sách hồ sơ không cho chỉ tiêu"],
    ["a number as figure", [TABLE, 5], "chi_tieu: danh sách hồ sơ không cho chỉ tiêu “5”."],
    ["dates in the wrong order", [TABLE, "rut", TO, FROM], "den: ngày cuối kỳ trước ngày đầu kỳ."],
  ])("explains %s", async (_, given, message) => {
    await expect(dem(...(given as Parameters<typeof dem>))).rejects.toThrow(message);
  });

  const STATUS = {
    pending: "Đang xử lý",
    awaiting_supplement: "Yêu cầu bổ sung",
    finished: "Đã có kết quả",
    refused: "Từ chối",
    withdrawn: "Rút hồ sơ",
    stopped: "Dừng xử lý",
  };
  const CHANNEL = { online: "Trực tuyến", in_person: "Trực tiếp", postal: "Qua bưu chính" };
  const LEVEL = { not_online: "Chưa cung cấp", partial: "Một phần", full: "Toàn trình" };
  const cell = (day: number | undefined, blank: unknown) =>
    day === undefined ? blank : serial(fromDay(day));
  const cellsOf = (dossier: Dossier, blank: unknown) => [
    1,
    dossier.code,
    dossier.field ?? blank,
    cell(dossier.submitted, blank),
    cell(dossier.received, blank),
    cell(dossier.due, blank),
    cell(dossier.finished, blank),
    blank,
    dossier.status === undefined ? blank : STATUS[dossier.status],
    dossier.channel === undefined ? blank : CHANNEL[dossier.channel],
    dossier.level === undefined ? blank : LEVEL[dossier.level],
  ];

  it.each([
    ["null, as on the web", null],
    ["0, as on the desktop", 0],
    ["an empty text", ""],
  ])("counts a table as the counting does, with blanks as %s", async (_, blank) => {
    const lists = fc
      .array(anyDossier, { minLength: 1, maxLength: 30 })
      .map((dossiers) => dossiers.map((dossier, index) => ({ ...dossier, code: `H21-${index}` })));
    await fc.assert(
      fc.asyncProperty(lists, async (dossiers) => {
        const table = [HEAD, ...dossiers.map((dossier) => cellsOf(dossier, blank))];
        const { figures, undecided } = tally(classify(dossiers, MAY, OFFICIAL_CALENDAR));
        const keys = ["tn_truc_tuyen", "gq_qua_han", "dgq_qua_han", "rut"].filter((key) => key in figures);
        for (const key of keys) expect(await dem(table, key)).toBe(figures[key]);
        expect(await dem(table, "khong_dem_duoc")).toBe(undecided.length);
      }),
      { numRuns: 40 },
    );
  });

  it("finds every figure that lists give by its full name", async () => {
    const countable = FIGURES.filter(({ key }) => countedUnder(key, DEFAULT_SETTINGS).length > 0);
    expect(countable.length).toBeGreaterThan(25);
    for (const { key } of countable.filter(({ ref }) => ref !== "C091")) {
      expect(await dem(TABLE, nameOf(key))).toBe(await dem(TABLE, key));
    }
  });
});
