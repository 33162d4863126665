import fc from "fast-check";
import { countOfBieu06 } from "../../../src/report/facts/bieu-06-counts";
import type { Table } from "../../../src/report/document/document";
import { makeDocument } from "../../../src/report/fill/make-document";
import { templateOf } from "../../../src/report/templates";
import { factsOf } from "../facts-of";

const FIGURES = {
  ky_truoc_chuyen_sang: 69,
  tn_truc_tuyen: 4152,
  tn_truc_tiep: 40,
  tn_buu_chinh: 5,
  gq_truoc_han: 4029,
  gq_dung_han: 8,
  gq_qua_han: 11,
  tu_choi: 29,
  rut: 83,
  dung_xu_ly: 0,
  dgq_trong_han: 93,
  dgq_qua_han: 0,
  dgq_cho_bo_sung: 13,
};

const count = (name: string, figures: Record<string, number>, inside = "true") =>
  countOfBieu06(name, factsOf(figures, { settings: { rut_trong_da_giai_quyet: inside } }));

describe("Biểu 06", () => {
  test("counts as the form does where refused and withdrawn dossiers are resolved ones", () => {
    const counts = ["nhan_tong", "nhan_truc_tiep", "gq_tong", "gq_truoc_han", "gq_dung_han", "gq_qua_han"];
    expect(counts.map((name) => count(name, FIGURES))).toEqual([4266, 45, 4160, 4029, 120, 11]);
    expect(["dang_tong", "dang_trong_han", "dang_qua_han"].map((name) => count(name, FIGURES))).toEqual([
      106, 106, 0,
    ]);
  });

  test("leaves them outside where the office does", () => {
    expect(["gq_tong", "gq_dung_han"].map((name) => count(name, FIGURES, "false"))).toEqual([4048, 8]);
  });

  test("has early and on-time dossiers in one column where they are not parted, and knows no other split", () => {
    const figures = { da_giai_quyet: 10, gq_truoc_va_dung_han: 9, gq_qua_han: 1 };
    expect(count("gq_truoc_han", figures)).toBeUndefined();
    expect(count("gq_dung_han", figures, "false")).toBe(9);
  });

  const leaf = fc.nat({ max: 5000 });
  test("keeps the identities of the form, whatever the leaves are", () => {
    const leaves = fc.record(Object.fromEntries(Object.keys(FIGURES).map((key) => [key, leaf])));
    fc.assert(
      fc.property(leaves, fc.constantFrom("true", "false"), (figures, inside) => {
        const at = (name: string): number => count(name, figures, inside)!;
        expect(at("nhan_tong")).toBe(at("nhan_truc_tuyen") + at("nhan_truc_tiep") + at("nhan_ky_truoc"));
        expect(at("gq_tong")).toBe(at("gq_truoc_han") + at("gq_dung_han") + at("gq_qua_han"));
        expect(at("dang_tong")).toBe(at("dang_trong_han") + at("dang_qua_han"));
      }),
    );
  });

  const tableOf = (...given: Parameters<typeof factsOf>): { table: Table; notes: string[] } => {
    const [table, ...notes] = makeDocument(templateOf("bieu-06")!, factsOf(...given)).blocks;
    return { table: table as Table, notes: notes.flatMap((block) => ("text" in block ? [block.text] : [])) };
  };

  test("has thirteen columns, and one row for the whole commune where no fields are known", () => {
    const { table } = tableOf(FIGURES, { information: { don_vi: "TTPVHCC phường Hưng Đạo" } });
    expect(table.columns).toHaveLength(13);
    expect(table.rows.map((row) => row.slice(0, 2))).toEqual([
      ["1", "TTHC thuộc thẩm quyền giải quyết của UBND phường"],
      ["", "TỔNG SỐ"],
    ]);
    expect(table.rows[1]!.slice(2)).toEqual([
      "4.266",
      "4.152",
      "45",
      "69",
      "4.160",
      "4.029",
      "120",
      "11",
      "106",
      "106",
      "0",
    ]);
  });

  test("has a row for each field, and the total of the commune below", () => {
    const { table } = tableOf(FIGURES, {
      fields: [
        { name: "Hộ tịch", figures: { ...FIGURES, tn_truc_tuyen: 4000 } },
        { name: "Đất đai", figures: { tn_truc_tuyen: 152 } },
      ],
    });
    expect(table.rows.map(([number, name, total]) => [number, name, total])).toEqual([
      ["1", "Hộ tịch", "4.114"],
      ["2", "Đất đai", ""],
      ["", "TỔNG SỐ", "4.266"],
    ]);
  });

  test.each([
    ["true", /Cột \(9\) gồm 112 hồ sơ kết thúc không có kết quả/],
    ["false", /Ngoài số liệu ở cột \(7\), \(11\) có 112 hồ sơ/],
  ])("says what it folds (setting S1 %s)", (inside, remark) => {
    const { notes } = tableOf(FIGURES, { settings: { rut_trong_da_giai_quyet: inside } });
    expect(notes).toEqual(expect.arrayContaining([expect.stringMatching(remark)]));
    expect(notes.at(-1)).toBe("Cột (12) gồm 13 hồ sơ chờ bổ sung, tạm dừng tính thời hạn.");
  });
});
