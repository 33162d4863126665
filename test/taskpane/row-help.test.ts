/** Help in place: what a row means, and the rows that a few words mean. */
import { figureHelp } from "../../src/catalog/figure-help";
import { FIGURES } from "../../src/catalog/figures";
import { wantedFigures } from "../../src/report/notation/wanted-figures";
import { templateOf } from "../../src/report/templates";
import { parseCell } from "../../src/sheets/address";
import { findRows, helpOfRow, lookUp, MOST_HITS } from "../../src/taskpane/model/row-help";
import { inputOf } from "../../src/taskpane/model/state";
import { april, stateWithoutSheet } from "./states";

const check = inputOf(april())!.check;
const rowOf = (key: string): number => parseCell(check.addressOf(key)!)!.row;
const helpOf = (key: string) => helpOfRow(check, rowOf(key));

describe("help for a row", () => {
  it.each(FIGURES.map(({ key }) => key))("says what %s means and where to get it", (key) => {
    const { meaning, where } = figureHelp(key)!;
    expect(meaning).toMatch(/^\p{Lu}.{15,}[.]$/u);
    expect(where).toMatch(/^\p{Lu}.{10,}[.]$/u);
  });

  it("says which forms print a figure and what it has to fit", () => {
    expect(helpOf("luu_kho")).toMatchObject({
      title: `Dòng ${rowOf("luu_kho") + 1}: Hồ sơ lưu kho dữ liệu điện tử`,
      forms: expect.arrayContaining(["Báo cáo kỳ của Trung tâm Phục vụ hành chính công"]),
      rules: expect.arrayContaining([
        expect.stringContaining("Hồ sơ lưu kho không vượt hồ sơ đã giải quyết"),
      ]),
    });
    expect(helpOf("luu_kho")!.forms).not.toContain("Biểu số 06/VPCP/KSTT: kết quả giải quyết TTHC");
  });

  it("says it of rates, settings and texts, too, and nothing of a heading", () => {
    const withRate = {
      ...check,
      addressOf: (key: string) => (key === "tl_dvc_phat_sinh" ? "E9" : undefined),
    };
    expect(helpOfRow(withRate, 8)?.meaning).toContain("trên tổng số");
    expect(helpOf("chot_ky")!.meaning).not.toBe("");
    expect(helpOf("nguoi_ky")!.meaning).toContain("báo cáo");
    expect(helpOfRow(check, 5)).toBeUndefined();
    expect(helpOfRow(check, 5000)).toBeUndefined();
  });

  it("follows the officer from row to row, on the input sheet only", () => {
    const on = (sheetId: string) => lookUp(april({ selected: { sheetId, row: rowOf("rut") } })).help?.key;
    expect(on("sheet-1")).toBe("rut");
    expect(on("another")).toBeUndefined();
    expect(lookUp(stateWithoutSheet({ search: "rut" })).hits).toBeUndefined();
  });
});

describe("a form", () => {
  it.each([
    ["bieu-06", "gq_qua_han", true],
    ["bieu-06", "tn_buu_chinh", true],
    ["bieu-06", "khong_co_ket_qua", true],
    ["bieu-06", "luu_kho", false],
    ["thang-trung-tam", "nd_cong_an_tiep_nhan", true],
    ["6-thang-trung-tam", "tthc_toan_trinh", false],
  ])("%s asks for %s: %s", (form, key, isWanted) => {
    expect(wantedFigures(templateOf(form)!).has(key)).toBe(isWanted);
  });
});

describe("a search for rows", () => {
  it.each([
    ["kho du lieu", "luu_kho"],
    ["Quá hạn công an", "nd_cong_an_qua_han"],
    ["rut ho so", "rut"],
    ["PAKN cong khai", "pakn_cong_khai"],
    ["nguoi ky", "nguoi_ky"],
    ["ngay chot", "chot_ky"],
  ])("%s finds %s", (words, key) => {
    expect(findRows(words, check).map((hit) => hit.key)).toContain(key);
  });

  it("finds the same with accents and without, a name before what is said of it", () => {
    expect(findRows("xin lỗi", check)).toEqual(findRows("XIN LOI", check));
    expect(findRows("phieu xin loi", check)[0]!.key).toBe("phieu_xin_loi");
  });

  it("finds at most what stands on a screen, nothing for no words, and no row that the sheet has lost", () => {
    expect(findRows("ho so", check)).toHaveLength(MOST_HITS);
    expect(findRows("  ", check)).toEqual([]);
    expect(findRows("xyz", check)).toEqual([]);
    const without = { ...check, addressOf: () => undefined };
    expect(findRows("rut", without)).toEqual([]);
  });
});
