import { checkFigures, goToFinding } from "../../src/excel/checking/check-figures";
import { verdictOf } from "../../src/workbook/check-sheet";
import { enterFigures } from "../../src/excel/input/enter-figures";
import { insertInputSheet } from "../../src/excel/input/insert-input-sheet";
import { addressOf, cellAt, sheetOf, useExcel, valueOfName } from "../support/excel";
import { failureOf } from "../support/failure";

describe("entering and checking figures", () => {
  const excel = useExcel();
  const input = () => sheetOf(excel(), "Nhập liệu");
  const check = async (key: string) => {
    await excel().settled();
    const sheet = input();
    const row = Number(/\d+/.exec(addressOf(sheet, key))![0]);
    return cellAt(sheet, `F${row}`)?.value ?? "";
  };

  beforeEach(async () => {
    await insertInputSheet();
  });

  it("shows “Lệch +1: cộng chi tiết được 1.023” beside a total that is one short, in red", async () => {
    await enterFigures({ figures: { tiep_nhan_trong_ky: 1022, tn_truc_tuyen: 980, tn_truc_tiep: 43 } });
    expect(await check("tiep_nhan_trong_ky")).toBe("Lệch +1: cộng chi tiết được 1.023");
    const red = excel().displayed("Nhập liệu", addressOf(input(), "tiep_nhan_trong_ky"));
    const plain = excel().displayed("Nhập liệu", addressOf(input(), "rut"));
    expect(red.fill).toBe("#F8C9C4");
    expect(plain.fill).not.toBe(red.fill);
  });

  it("turns a needed but blank count's check amber", async () => {
    expect(await check("gq_qua_han")).toBe("Cần nhập (không có thì nhập 0)");
    const row = Number(/\d+/.exec(addressOf(input(), "gq_qua_han"))![0]);
    expect(excel().displayed("Nhập liệu", `F${row}`).fill).toBe("#FFE3A3");
  });

  it("colours the verdict by what it says", async () => {
    const verdict = () => excel().displayed("Nhập liệu", addressOf(input(), "ket_luan"));
    await enterFigures({ figures: { tiep_nhan_trong_ky: 1022, tn_truc_tuyen: 980, tn_truc_tiep: 43 } });
    await excel().settled();
    expect(valueOfName(input(), "ket_luan")).toMatch(/^Còn \d+ lỗi/);
    expect(verdict().fill).toBe("#F8C9C4");
    await excel().type("Nhập liệu", addressOf(input(), "tn_truc_tiep"), 42);
    await excel().settled();
    expect(valueOfName(input(), "ket_luan")).toMatch(/^Không có lỗi/);
    expect(verdict().fill).toBe("#FFE3A3");
  });

  it("ticks a total that agrees, and takes the red away when the figure is put right", async () => {
    await enterFigures({ figures: { tiep_nhan_trong_ky: 1022, tn_truc_tuyen: 980, tn_truc_tiep: 43 } });
    // A coloured part has no tick: it says where the reason stands.
    expect(await check("tn_truc_tuyen")).toBe("Xem mã C.02 (Tiếp nhận trong kỳ)");
    await excel().type("Nhập liệu", addressOf(input(), "tn_truc_tiep"), 42);
    expect(await check("tn_truc_tuyen")).toBe("✓");
    expect(await check("tiep_nhan_trong_ky")).toBe("✓");
    const fill = excel().displayed("Nhập liệu", addressOf(input(), "tiep_nhan_trong_ky")).fill;
    expect(fill).toBe("#FFF8DC");
  });

  it("adds up a total that is left blank, and says how much is missing where a part is", async () => {
    await enterFigures({ figures: { dgq_trong_han: 10, dgq_qua_han: 2, dgq_cho_bo_sung: 0 } });
    expect(await check("dang_giai_quyet")).toBe("= 12");
    await enterFigures({ figures: { tong_ho_so: 1022, tiep_nhan_trong_ky: 980 } });
    expect(await check("tong_ho_so")).toBe("Còn thiếu 42");
  });

  it("judges a printed rate: a misplaced mark is red, a cut one amber", async () => {
    await enterFigures({
      figures: { gq_qua_han: 1, rut: 5, da_giai_quyet: 2788 },
      printedRates: [
        { rate: "tl_qua_han", written: "0,4" },
        { rate: "tl_rut", written: "0,17" },
      ],
    });
    expect(await check("gq_qua_han")).toBe("Sai, đúng là 0,0%");
    expect(await check("rut")).toBe("Cắt số lẻ, làm tròn là 0,18%");
  });

  it("never overwrites another number: it names the cell and writes nothing", async () => {
    await excel().type("Nhập liệu", addressOf(input(), "rut"), 7);
    const failure = await failureOf(enterFigures({ figures: { rut: 8, tu_choi: 1 } }));
    expect(failure.code).toBe("in_the_way");
    expect(failure.message).toContain(`${addressOf(input(), "rut")} (đang có 7)`);
    expect(valueOfName(input(), "rut")).toBe(7);
    expect(valueOfName(input(), "tu_choi")).toBeNull();
  });

  it("keeps imported text a text, whatever it begins with", async () => {
    const hostile = '=HYPERLINK("http://example.invalid","x")';
    await enterFigures({ information: { don_vi: hostile, nguoi_ky: "+1" }, notes: { rut: "@SUM(1)" } });
    await excel().settled();
    expect(valueOfName(input(), "don_vi")).toBe(hostile);
    expect(valueOfName(input(), "nguoi_ky")).toBe("+1");
    expect(cellAt(input(), addressOf(input(), "don_vi"))?.formula).toBeUndefined();
  });

  it("reads the sheet in one sync", async () => {
    excel().traffic.reset();
    await checkFigures();
    expect(excel().traffic.requests).toBe(1);
  });

  it("still finds every figure after the officer has inserted a row and a column", async () => {
    await enterFigures({
      figures: { phi_phat_sinh: 4, phi_truc_tuyen: 5 },
      printedRates: [{ rate: "tl_thanh_toan", written: "90" }],
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Nhập liệu");
      sheet.getRange("8:8").insert("Down");
      sheet.getRange("G:G").insert("Right");
      await context.sync();
    });
    await excel().settled();
    const result = await checkFigures();
    expect(result.content.figures).toEqual({ phi_phat_sinh: 4, phi_truc_tuyen: 5 });
    expect(result.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["Q18", "P01"]));
    expect(result.addressOf("phi_phat_sinh")).toBe(addressOf(input(), "phi_phat_sinh"));
    expect(result.missing).toEqual([]);
  });

  it("says which figure it can no longer find after its row was deleted", async () => {
    const row = Number(/\d+/.exec(addressOf(input(), "luu_kho"))![0]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Nhập liệu");
      sheet.protection.unprotect();
      sheet.getRange(`${row}:${row}`).delete("Up");
      await context.sync();
    });
    const result = await checkFigures();
    expect(result.missing).toEqual(["luu_kho"]);
    const failure = await failureOf(enterFigures({ figures: { luu_kho: 3 } }));
    expect(failure.message).toContain("Hồ sơ lưu kho");
  });

  it("reports a text in a count's cell instead of guessing", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Nhập liệu");
      sheet.getRange(addressOf(input(), "rut")).values = [["'mười"]];
      await context.sync();
    });
    const { findings } = await checkFigures();
    expect(findings[0]).toMatchObject({ code: "Q21", severity: "error", keys: ["rut"] });
    expect(findings[0]!.message).toContain("“mười”");
    expect(await check("rut")).toBe("Phải là số nguyên không âm");
  });

  it("goes to the cell of a finding", async () => {
    await enterFigures({ figures: { phi_phat_sinh: 4, phi_truc_tuyen: 5 } });
    const result = await checkFigures();
    const finding = result.findings.find(({ code }) => code === "Q18")!;
    await goToFinding(result, finding);
    const selected = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toBe(`'Nhập liệu'!${addressOf(input(), "phi_truc_tuyen")}`);
  });

  it("tells the verdict in one line", () => {
    const finding = (severity: "error" | "warning") => ({ code: "", severity, keys: [], message: "" });
    expect(verdictOf([])).toBe("Sẵn sàng in");
    expect(verdictOf([finding("warning")])).toBe("Không có lỗi, còn 1 cảnh báo");
    expect(verdictOf([finding("error"), finding("warning")])).toBe("Còn 1 lỗi, 1 cảnh báo");
  });

  it("explains what to do when the officer has protected the sheet with locked count cells", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Nhập liệu");
      sheet.protection.unprotect();
      sheet.getRange(addressOf(input(), "rut")).format.protection.locked = true;
      sheet.protection.protect({}, "mat-khau");
      await context.sync();
    });
    const failure = await failureOf(enterFigures({ figures: { rut: 3 } }));
    expect(failure.code).toBe("AccessDenied");
    expect(failure.message).toMatch(/đang được khóa.*Bỏ bảo vệ/);
    expect(valueOfName(input(), "rut")).toBeNull();
  });
});
