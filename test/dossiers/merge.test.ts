import fc from "fast-check";
import { confront } from "../../src/checks/confront";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import type { DossierList } from "../../src/dossiers/dossier";
import { entriesBehind, trace } from "../../src/dossiers/drill-down";
import { duplicateMessage } from "../../src/dossiers/duplicates";
import { merge, type MergeInput, type MergeOptions } from "../../src/dossiers/merge";
import { originsOf, originText, retypedText } from "../../src/dossiers/provenance";
import { workList } from "../../src/dossiers/work-list";
import { fromDay, toDay } from "../../src/vietnamese/dates";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";
import { anyDossier, listOf, MAY, type Written } from "./dossiers";

const OPTIONS: MergeOptions = {
  span: MAY,
  calendar: OFFICIAL_CALENDAR,
  settings: DEFAULT_SETTINGS,
  importedOn: toDay("2026-05-15"),
};

const dossiersBehind = (...asked: Parameters<typeof entriesBehind>) =>
  entriesBehind(...asked).map((entry) => trace(entry, MAY.to));

const merged = (lists: readonly DossierList[], more: Omit<MergeInput, "lists"> = {}) =>
  merge({ lists, ...more }, OPTIONS);

const ONLINE: Written = { received: "2026-04-20", due: "2026-04-28", channel: "online", status: "finished" };
const EARLY: Written = { ...ONLINE, finished: "2026-04-22" };
const LATE: Written = { ...ONLINE, finished: "2026-04-30" };
const PENDING: Written = { ...ONLINE, due: "2026-05-20", status: "pending" };

describe("several systems", () => {
  it("have a column each, and a total", () => {
    const { columns, total } = merged([listOf("Một cửa", [EARLY, LATE]), listOf("Hộ tịch", [EARLY])]);
    expect(
      columns.map(({ system, figures }) => [system, figures.gq_truoc_han, figures.tn_truc_tuyen]),
    ).toEqual([
      ["Một cửa", 1, 2],
      ["Hộ tịch", 1, 1],
    ]);
    expect(total).toMatchObject({ gq_truoc_han: 2, gq_qua_han: 1, tn_truc_tuyen: 3, tn_truc_tiep: 0 });
  });

  it("may stand in one file, and one system in two files", () => {
    const both = listOf("Tệp chung", [
      { ...EARLY, system: "Hộ tịch" },
      { ...LATE, system: "Đất đai" },
    ]);
    const { columns } = merged([both, listOf("Hộ tịch", [LATE])]);
    expect(columns.map(({ system, figures }) => [system, figures.tn_truc_tuyen])).toEqual([
      ["Hộ tịch", 2],
      ["Đất đai", 1],
    ]);
    expect(
      originsOf(merged([both, listOf("Hộ tịch", [LATE])]), "tn_truc_tuyen", DEFAULT_SETTINGS)[0],
    ).toMatchObject({
      sources: [{ file: "Tệp chung.xlsx" }, { file: "Hộ tịch.xlsx" }],
    });
  });

  it("without a list give what was typed", () => {
    const { total } = merged([listOf("Một cửa", [EARLY])], {
      typed: [{ system: "Đất đai", figures: { tn_truc_tuyen: 20, gq_truoc_han: 18 } }],
    });
    expect(total).toMatchObject({ tn_truc_tuyen: 21, gq_truoc_han: 19 });
  });

  it("leave a total blank that one of them does not say, and name it", () => {
    const { total, blanks } = merged([listOf("Một cửa", [EARLY])], {
      typed: [{ system: "Đất đai", figures: { tn_truc_tuyen: 20 } }],
    });
    expect(total).not.toHaveProperty("gq_qua_han");
    expect(blanks).toContainEqual({ key: "gq_qua_han", systems: ["Đất đai"] });
  });

  it("give the total of a total where one says parts and another the whole", () => {
    const { total } = merged([listOf("Một cửa", [EARLY, LATE])], {
      typed: [{ system: "Đất đai", figures: { tiep_nhan_trong_ky: 20 } }],
    });
    expect(total.tiep_nhan_trong_ky).toBe(22);
    expect(total).not.toHaveProperty("tn_truc_tiep");
  });

  it("take a list before a typed column of the same system, and say so", () => {
    const { total, warnings } = merged([listOf("Một cửa", [EARLY])], {
      typed: [{ system: "Một cửa", figures: { tn_truc_tuyen: 20 } }],
    });
    expect(total.tn_truc_tuyen).toBe(1);
    expect(warnings).toEqual([
      "Hệ thống “Một cửa” vừa có danh sách vừa có số nhập tay: chỉ lấy số đếm từ danh sách.",
    ]);
  });

  it("share the reception between city and ministries when every owner is known", () => {
    const lists = [listOf("Một cửa", [EARLY, LATE]), listOf("Hộ tịch", [EARLY])];
    const owned = merged(lists, { owners: { "Một cửa": "city", "Hộ tịch": "ministry" } }).total;
    expect(owned).toMatchObject({ tn_ht_thanh_pho: 2, tn_ht_bo_nganh: 1 });
    expect(merged(lists, { owners: { "Một cửa": "city" } }).total).not.toHaveProperty("tn_ht_thanh_pho");
  });

  it("count nothing in an empty list, but keep its column and say so", () => {
    const { columns, total, warnings } = merged([listOf("Một cửa", [EARLY]), listOf("Hộ tịch", [])]);
    expect(columns.map(({ system }) => system)).toEqual(["Một cửa", "Hộ tịch"]);
    expect(columns[1]?.figures).toMatchObject({ tn_truc_tuyen: 0, gq_truoc_han: 0, rut: 0 });
    expect(total).toMatchObject({ tn_truc_tuyen: 1, gq_truoc_han: 1, rut: 0 });
    expect(warnings).toEqual([
      "Tệp “Hộ tịch.xlsx” có dòng tiêu đề nhưng không có hồ sơ nào, nên đếm được 0. Kiểm tra lại bộ lọc và kỳ khi xuất danh sách.",
    ]);
  });

  it("name the rows of new dossiers without level, where others have one", () => {
    const { warnings } = merged([listOf("Một cửa", [{ ...EARLY, level: "full" }, EARLY, LATE])]);
    expect(warnings).toEqual([
      "Một cửa: 2 hồ sơ tiếp nhận trong kỳ không có mức độ dịch vụ công (dòng 3, 4), nên không nằm trong các số theo mức độ.",
    ]);
  });
});

describe("the same dossier twice", () => {
  const twice = (first: Written, second: Written) =>
    merged([
      listOf("Một cửa", [{ code: "H21-1", ...first }]),
      listOf("Hộ tịch", [{ code: " h21-1", ...second }]),
    ]);

  test.each<readonly [string, Written, Written, string]>([
    ["has its result in one system only", PENDING, EARLY, "has_ended"],
    ["has two results", LATE, EARLY, "ended_first"],
    ["was received twice", PENDING, { ...PENDING, received: "2026-04-16" }, "received_first"],
    ["lacks its due day in one system", { ...EARLY, due: undefined }, PENDING, "is_decided"],
  ])("%s: the second copy counts", (_, first, second, rule) => {
    const { columns, duplicates } = twice(first, second);
    expect(duplicates).toMatchObject([{ code: "H21-1", rule, counted: { source: { system: "Hộ tịch" } } }]);
    expect(columns.map(({ figures }) => figures.tn_truc_tuyen)).toEqual([0, 1]);
  });

  it("is the first copy when nothing tells them apart", () => {
    expect(twice(EARLY, EARLY).duplicates).toMatchObject([
      { rule: "listed_first", counted: { source: { system: "Một cửa" } } },
    ]);
  });

  it("is said in one sentence with every place", () => {
    expect(duplicateMessage(twice(PENDING, EARLY).duplicates[0]!)).toBe(
      "Hồ sơ H21-1 có ở Hộ tịch (Hộ tịch.xlsx, dòng 2) và Một cửa (Một cửa.xlsx, dòng 2): đếm một lần, " +
        "theo Hộ tịch (Hộ tịch.xlsx, dòng 2), vì bản này đã có kết quả, bản kia chưa cập nhật.",
    );
  });

  it("in one list is counted once too, even three times", () => {
    const list = listOf("Một cửa", [
      { ...PENDING, code: "A" },
      { ...EARLY, code: "A" },
      { ...LATE, code: "a" },
    ]);
    const { total, duplicates } = merged([list]);
    expect(total).toMatchObject({ tn_truc_tuyen: 1, gq_truoc_han: 1, gq_qua_han: 0 });
    expect(duplicates[0]!.leftOut.map(({ dossier: { row } }) => row)).toEqual([2, 4]);
  });

  it("without codes cannot be told: both are counted", () => {
    expect(
      merged([
        listOf(
          "Một cửa",
          [EARLY, EARLY].map((each) => ({ ...each, code: "" })),
        ),
      ]).total.gq_truoc_han,
    ).toBe(2);
  });
});

describe("whatever the lists hold", () => {
  const list = (system: string) =>
    fc.array(anyDossier, { maxLength: 20 }).map((dossiers): DossierList => ({
      source: { file: `${system}.xlsx`, system, rows: dossiers.length },
      dossiers,
      problems: [],
    }));

  it("the total is the sum of the columns, balances, and counts each code once", () => {
    fc.assert(
      fc.property(list("A"), list("B"), (a, b) => {
        const { total, columns } = merged([a, b]);
        for (const [key, value] of Object.entries(total)) {
          const said = columns.map(({ figures }) => figures[key]);
          if (said.every((each) => each !== undefined)) expect(said[0]! + said[1]!).toBe(value);
        }
        const errors = confront({ figures: total, settings: DEFAULT_SETTINGS }).filter(
          ({ severity }) => severity === "error",
        );
        expect(errors).toEqual([]);
        const codes = columns
          .flatMap((column) => (column.kind === "counted" ? column.classified.dossiers : []))
          .map(({ code }) => code.trim().toUpperCase())
          .filter((code) => code !== "");
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });

  it("the dossiers behind a figure are as many as it counts", () => {
    fc.assert(
      fc.property(list("A"), (a) => {
        const result = merged([a]);
        for (const [key, value] of Object.entries(result.columns[0]!.figures)) {
          expect(dossiersBehind(result, key, DEFAULT_SETTINGS)).toHaveLength(value);
        }
        const column = result.columns[0]!;
        if (column.kind !== "counted") throw new Error("a list gives a counted column");
        expect(dossiersBehind(result, "tong_ho_so", DEFAULT_SETTINGS)).toHaveLength(column.tally.counted);
      }),
    );
  });
});

describe("a file of another period", () => {
  it("is named when most of its dossiers lie outside", () => {
    const march: Written = { received: "2026-03-20", due: "2026-03-30", finished: "2026-03-25" };
    const { warnings } = merged([
      listOf("Một cửa", [march, march, { ...march, received: "2026-03-02" }, EARLY]),
    ]);
    expect(warnings).toEqual([
      "Tệp “Một cửa.xlsx” có thể của kỳ khác: 3 trong 4 hồ sơ nằm ngoài kỳ 15/4/2026–14/5/2026 " +
        "(ngày tiếp nhận trong tệp từ 02/3/2026 đến 20/4/2026). Kiểm tra lại tệp hoặc kỳ báo cáo.",
    ]);
  });

  it("is named when nothing in it was received in the period", () => {
    const { warnings } = merged([listOf("Một cửa", [{ received: "2026-03-20", due: "2026-06-30" }])]);
    expect(warnings[0]).toContain("không có hồ sơ nào tiếp nhận trong kỳ");
  });

  it("is not suspected while half of its dossiers belong to the period", () => {
    const march: Written = { received: "2026-03-20", due: "2026-03-30", finished: "2026-03-25" };
    expect(merged([listOf("Một cửa", [march, march, EARLY, LATE])]).warnings).toEqual([]);
  });

  it("is not suspected for what is carried over", () => {
    const carried: Written = { received: "2026-03-20", due: "2026-06-30" };
    expect(merged([listOf("Một cửa", [carried, carried, carried, EARLY])]).warnings).toEqual([]);
  });
});

describe("where a figure comes from", () => {
  const result = merged([listOf("Một cửa", [EARLY, LATE, PENDING], "thang-5.xlsx")], {
    typed: [{ system: "Đất đai", figures: { tn_truc_tuyen: 20 } }],
  });

  it("is said system by system", () => {
    expect(originsOf(result, "tn_truc_tuyen", DEFAULT_SETTINGS).map(originText)).toEqual([
      "Một cửa: 3 hồ sơ, đếm từ tệp “thang-5.xlsx” (3 dòng), nhập ngày 15/5/2026.",
      "Đất đai: 20, nhập tay.",
    ]);
    expect(originsOf(result, "phi_phat_sinh", DEFAULT_SETTINGS)).toEqual([]);
  });

  it("is said of a total too", () => {
    expect(originsOf(result, "da_giai_quyet", DEFAULT_SETTINGS)).toMatchObject([
      { system: "Một cửa", value: 2 },
    ]);
  });

  test.each([
    [17, 17, undefined],
    [17, 16, "Đếm từ danh sách được 17, đã sửa tay thành 16."],
    [17, undefined, "Đếm từ danh sách được 17, đã xóa."],
  ])("counted %p, now %p: %p", (counted, now, text) => {
    expect(retypedText(counted, now)).toBe(text);
  });
});

describe("the dossiers behind a figure", () => {
  const result = merged([
    listOf("Một cửa", [EARLY, { ...LATE, procedure: "Khai sinh", field: "Hộ tịch" }]),
    listOf("Hộ tịch", [{ ...LATE, finished: "2026-05-06" }]),
  ]);

  it("are traced to file and row, with the days that they are late", () => {
    const behind = dossiersBehind(result, "gq_qua_han", DEFAULT_SETTINGS);
    expect(behind[0]).toEqual({
      code: "Một cửa-2",
      procedure: "Khai sinh",
      field: "Hộ tịch",
      system: "Một cửa",
      file: "Một cửa.xlsx",
      row: 3,
      received: toDay("2026-04-20"),
      due: toDay("2026-04-28"),
      finished: toDay("2026-04-30"),
      daysLate: 2,
    });
    expect(behind.map(({ daysLate }) => daysLate)).toEqual([2, 8]);
  });

  it("may be asked of one system", () => {
    expect(dossiersBehind(result, "gq_qua_han", DEFAULT_SETTINGS, "Hộ tịch")).toHaveLength(1);
  });

  it("of a total are those of its parts", () => {
    expect(dossiersBehind(result, "tong_ho_so", DEFAULT_SETTINGS)).toHaveLength(3);
    expect(dossiersBehind(result, "phi_phat_sinh", DEFAULT_SETTINGS)).toEqual([]);
  });

  it("follow the setting of what is resolved", () => {
    const withdrawn = merged([listOf("Một cửa", [EARLY, { ...EARLY, status: "withdrawn" }])]);
    const outside = { ...DEFAULT_SETTINGS, rut_trong_da_giai_quyet: "false" };
    expect(dossiersBehind(withdrawn, "da_giai_quyet", DEFAULT_SETTINGS)).toHaveLength(2);
    expect(dossiersBehind(withdrawn, "da_giai_quyet", outside)).toHaveLength(1);
  });
});

describe("the work list", () => {
  const due = (iso: string, more: Written = {}): Written => ({ ...PENDING, due: iso, code: iso, ...more });
  const items = (rows: readonly Written[]) => workList(merged([listOf("Một cửa", rows)]), OFFICIAL_CALENDAR);

  it("holds what is overdue and what is due within three working days, the most urgent first", () => {
    const list = items([
      due("2026-05-19"),
      due("2026-05-14"),
      due("2026-05-20"),
      due("2026-05-04"),
      due("2026-05-15"),
      due("2026-05-13"),
    ]);
    expect(
      list.map(({ due: day, urgency, workingDaysLeft, daysLate }) => [
        fromDay(day),
        urgency,
        workingDaysLeft,
        daysLate,
      ]),
    ).toEqual([
      ["2026-05-04", "overdue", -8, 10],
      ["2026-05-13", "overdue", -1, 1],
      ["2026-05-14", "nearly_due", 0, 0],
      ["2026-05-15", "nearly_due", 1, 0],
      ["2026-05-19", "nearly_due", 3, 0],
    ]);
  });

  it("leaves out what awaits a supplement, and what has its result since", () => {
    expect(
      items([
        due("2026-05-04", { status: "awaiting_supplement", code: "A" }),
        due("2026-05-04", { status: "finished", finished: "2026-05-15", code: "B" }),
        due("2026-05-04", { status: "finished", finished: "2026-05-10", code: "C" }),
      ]),
    ).toEqual([]);
  });
});

it("a dossier says nothing of the people behind it", () => {
  const traced = dossiersBehind(merged([listOf("Một cửa", [EARLY])]), "tong_ho_so", DEFAULT_SETTINGS)[0]!;
  const fields = [
    "code",
    "procedure",
    "field",
    "system",
    "file",
    "row",
    "received",
    "due",
    "finished",
    "daysLate",
  ];
  expect(Object.keys(traced).filter((key) => !fields.includes(key))).toEqual([]);
});
