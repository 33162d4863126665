/** Which rows of the input sheet an office needs. */
import { DEFAULT_SETTINGS } from "../../../src/catalog/settings";
import type { InputContent } from "../../../src/sheets/input/content";
import {
  FOLDS,
  heldRows,
  rowsHiddenNext,
  rowsNotNeeded,
  rowsOfClosedFolds,
  ROW_KEYS,
} from "../../../src/sheets/input/row-folds";
import { wantedFigures } from "../../../src/report/notation/wanted-figures";
import { templateOf } from "../../../src/report/templates";

const NONE: InputContent = {
  edition: 1,
  information: {},
  figures: {},
  unreadable: {},
  previous: {},
  printedRates: [],
  targets: {},
  notes: {},
  settings: DEFAULT_SETTINGS,
};
const content = (given: Partial<InputContent>): InputContent => ({ ...NONE, ...given });
const shownOf = (hidden: readonly string[]): string[] => ROW_KEYS.filter((key) => !hidden.includes(key));
const byForm = (form: string, held: readonly string[] = []): string[] =>
  shownOf(rowsNotNeeded({ held: new Set(held), had: [], wanted: wantedFigures(templateOf(form)!) }));

describe("rows that hold something", () => {
  it.each<[string, Partial<InputContent>, string]>([
    ["a count", { figures: { luu_kho: 0 } }, "luu_kho"],
    ["what is no number", { unreadable: { luu_kho: "12 hồ sơ" } }, "luu_kho"],
    ["a written rate", { printedRates: [{ rate: "tl_rut", written: "1%" }] }, "rut"],
    [
      "a target of a rate with a row of its own",
      { targets: { tl_dvc_phat_sinh: { operator: ">=", percent: 50 } as never } },
      "tl_dvc_phat_sinh",
    ],
    ["a note", { notes: { luu_kho: "Đếm 20/4" } }, "luu_kho"],
    ["the note of a sector", { notes: { nd_cong_an_ghi_chu: "không trực" } }, "nd_cong_an_tiep_nhan"],
    [
      "another setting than usual",
      { settings: { ...DEFAULT_SETTINGS, rut_trong_da_giai_quyet: "false" } },
      "rut_trong_da_giai_quyet",
    ],
    ["a text", { information: { nguoi_ky: "Nguyễn Văn A" } }, "nguoi_ky"],
  ])("%s", (_, given, key) => {
    expect([...heldRows(content(given), [])]).toEqual([key]);
  });

  it("and those that a finding is about", () => {
    const finding = { code: "Q07", severity: "error", keys: ["rut", "tl_rut"], message: "" } as const;
    expect([...heldRows(NONE, [finding])]).toEqual(["rut"]);
  });
});

describe("a new sheet", () => {
  it("shows three rows of a sector and no procedures, staff, settings or texts", () => {
    const shown = shownOf(rowsOfClosedFolds(new Set()));
    expect(shown.filter((key) => key.startsWith("nd_cong_an_"))).toEqual([
      "nd_cong_an_tiep_nhan",
      "nd_cong_an_da_giai_quyet",
      "nd_cong_an_dang_giai_quyet",
    ]);
    expect(shown).not.toEqual(expect.arrayContaining(["tong_tthc"]));
    expect(shown.length).toBeLessThan(75);
  });

  it("opens a group with its first figure", () => {
    for (const { keys } of FOLDS) {
      const shown = shownOf(rowsOfClosedFolds(new Set([keys[1]!])));
      expect(keys.filter((key) => !shown.includes(key))).toEqual([]);
    }
  });

  it("folds no row twice, and only rows that the sheet has", () => {
    const keys = FOLDS.flatMap((fold) => fold.keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !ROW_KEYS.includes(key))).toEqual([]);
  });
});

describe("the rows that are needed", () => {
  it("are those of the form where there was no period before", () => {
    expect(byForm("bieu-06")).toContain("gq_qua_han");
    expect(byForm("bieu-06")).not.toContain("luu_kho");
    expect(byForm("bieu-06").length).toBeLessThan(40);
    expect(byForm("thang-trung-tam")).toContain("nd_cong_an_tiep_nhan");
    expect(byForm("thang-trung-tam")).not.toContain("nd_cong_an_truoc_han");
  });

  it("are those that the period before had, with their totals and what every report needs", () => {
    const wanted = wantedFigures(templateOf("thang-trung-tam")!);
    const shown = shownOf(rowsNotNeeded({ held: new Set(["may_tinh"]), had: ["gq_truoc_han"], wanted }));
    expect(shown).toEqual(
      expect.arrayContaining(["gq_truoc_han", "gq_truoc_va_dung_han", "da_giai_quyet", "may_tinh"]),
    );
    expect(shown).toEqual(expect.arrayContaining(["dang_giai_quyet"]));
    expect(shown).not.toEqual(expect.arrayContaining(["luu_kho"]));
  });

  it.each(["bieu-06", "6-thang-trung-tam", "thang-ubnd"])(
    "%s: never leave out what holds something",
    (form) => {
      const held = ROW_KEYS.filter((_, index) => index % 3 === 0);
      expect(held.filter((key) => !byForm(form, held).includes(key))).toEqual([]);
    },
  );

  it("of the next period are those of this one and what is taken over", () => {
    const before = content({ figures: { rut: 1, dang_giai_quyet: 17 } });
    const begun = [
      { name: "ky_truoc_chuyen_sang", content: 17 },
      { name: "chot_ky", content: "x" },
      { name: "luu_kho", column: "previous", content: 3 } as const,
      { name: "tl_rut", column: "target", content: "≥ 1%" } as const,
    ];
    const shown = shownOf(rowsHiddenNext(before, begun));
    expect(shown).toEqual(expect.arrayContaining(["rut", "khong_co_ket_qua", "ky_truoc_chuyen_sang"]));
    expect(shown).not.toEqual(expect.arrayContaining(["luu_kho"]));
    expect(shown).not.toEqual(expect.arrayContaining(["chot_ky"]));
  });
});
