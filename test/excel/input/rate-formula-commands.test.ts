import type { SheetSnapshot } from "../../../embedded-excel";
import { RATES } from "../../../src/catalog/rates";
import { enterFigures } from "../../../src/excel/input/enter-figures";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import {
  freezeRates,
  restoreCustomFormulas,
  useNativeFormulas,
} from "../../../src/excel/input/rate-formula-commands";
import { addressOf, cellAt, sheetOf, useExcel, valueOfName } from "../../support/excel";
import { failureOf } from "../../support/failure";

const INPUT = "Nhập liệu";
const FIGURES = { phi_phat_sinh: 4, phi_truc_tuyen: 3, tiep_nhan_trong_ky: 0, tn_truc_tuyen: 0 };

describe("the formulas of the rates", () => {
  const excel = useExcel();
  const sheet = () => sheetOf(excel(), INPUT);
  const ofRates = <T>(read: (now: SheetSnapshot, key: string) => T): T[] => {
    const now = sheet();
    return RATES.map(({ key }) => read(now, key));
  };
  const formulas = () => ofRates((now, key) => cellAt(now, addressOf(now, key))?.formula);
  const values = () => ofRates((now, key) => valueOfName(now, key) ?? "");
  const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(INPUT));
      await context.sync();
    });

  const protectionOptions = () =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(INPUT);
      protection.load("protected,options");
      await context.sync();
      return protection.protected ? protection.options : undefined;
    });

  beforeEach(async () => {
    await insertInputSheet();
    await enterFigures({ figures: FIGURES });
    await excel().settled();
  });

  it("freezing puts the same values in place of every TTHC formula, in three syncs: it looks again before it writes", async () => {
    const before = values();
    excel().traffic.reset();
    const { changed, message } = await freezeRates();
    expect(excel().traffic.requests).toBe(3);
    await excel().settled();
    expect(changed).toBe(RATES.length);
    expect(message).toMatch(/^Đã chốt giá trị \d+ ô tỷ lệ trên trang “Nhập liệu”/);
    expect(formulas().every((formula) => formula === undefined)).toBe(true);
    expect(values()).toEqual(before);
    expect(valueOfName(sheet(), "tl_thanh_toan")).toBe(0.75);
    expect(valueOfName(sheet(), "tl_truc_tuyen")).toBe("–");
  });

  it("freezing twice changes nothing and says so", async () => {
    await freezeRates();
    expect(await freezeRates()).toEqual({
      changed: 0,
      message: "Không còn ô tỷ lệ nào dùng hàm TTHC nên không có gì phải chốt.",
    });
  });

  it("an error is never frozen", async () => {
    await onSheet((target) => {
      target.protection.unprotect();
      target.getRange(addressOf(sheet(), "tl_rut")).formulas = [["=TTHC.KHONG_CO(1)"]];
    });
    await excel().settled();
    const failure = await failureOf(freezeRates());
    expect(failure.code).toBe("broken_rates");
    expect(failure.message).toContain("Nạp lại công thức TTHC");
    expect(formulas().filter((formula) => formula !== undefined)).toHaveLength(RATES.length);
  });

  it("native formulas compute the same and follow new figures", async () => {
    const before = values();
    await useNativeFormulas();
    await excel().settled();
    expect(formulas().join()).not.toContain("TTHC");
    expect(values()).toEqual(before);
    await excel().type(INPUT, addressOf(sheet(), "phi_truc_tuyen"), 1);
    await excel().settled();
    expect(valueOfName(sheet(), "tl_thanh_toan")).toBe(0.25);
  });

  it("restoring after freezing, or after native formulas, gives the very formulas of a new sheet", async () => {
    const before = formulas();
    await freezeRates();
    await restoreCustomFormulas();
    expect(formulas()).toEqual(before);
    await useNativeFormulas();
    await restoreCustomFormulas();
    expect(formulas()).toEqual(before);
    expect((await restoreCustomFormulas()).changed).toBe(0);
  });

  it("finds rows and columns that have moved", async () => {
    await onSheet((target) => {
      target.getRange("8:8").insert("Down");
      target.getRange("G:G").insert("Right");
    });
    const moved = formulas();
    await freezeRates();
    await restoreCustomFormulas();
    await excel().settled();
    expect(formulas()).toEqual(moved);
    expect(valueOfName(sheet(), "tl_thanh_toan")).toBe(0.75);
  });

  it("leaves the sheet protected as it was", async () => {
    const before = await protectionOptions();
    expect(before?.allowInsertRows).toBe(true);
    await freezeRates();
    expect(await protectionOptions()).toEqual(before);
  });

  it("leaves a sheet unprotected that the officer has unlocked", async () => {
    await onSheet((target) => target.protection.unprotect());
    await useNativeFormulas();
    expect(sheet().isProtected).toBe(false);
  });

  it("says what to do when the sheet has a password, and changes nothing", async () => {
    await onSheet((target) => {
      target.protection.unprotect();
      target.protection.protect({}, "bí mật");
    });
    const before = formulas();
    const failure = await failureOf(freezeRates());
    expect(failure.code).toBe("password");
    expect(failure.message).toMatch(/có thể vì trang có mật khẩu.*Mở khóa/);
    expect(formulas()).toEqual(before);
    expect(sheet().isProtected).toBe(true);
  });

  it("a failed write leaves values, formulas and protection as they were", async () => {
    const before = formulas();
    excel().faults.failRequest(3);
    const failure = await failureOf(freezeRates());
    expect(failure.message).toMatch(/^Chưa chốt giá trị được\./);
    expect(formulas()).toEqual(before);
    expect(sheet().isProtected).toBe(true);
  });

  it("can be stopped before it writes", async () => {
    const before = formulas();
    const stopping = new AbortController();
    const work = freezeRates({ signal: stopping.signal });
    stopping.abort();
    expect((await failureOf(work)).message).toBe("Đã dừng, chưa chốt giá trị. Sổ không bị thay đổi.");
    expect(formulas()).toEqual(before);
  });
});

describe("the formulas of the rates in an Excel without custom functions", () => {
  const excel = useExcel({ requirementSets: { CustomFunctionsRuntime: "1.1" } });

  it("are already the native ones that the command would write", async () => {
    await insertInputSheet();
    expect((await useNativeFormulas()).changed).toBe(0);
  });

  it("cannot be made TTHC formulas", async () => {
    await insertInputSheet();
    expect((await failureOf(restoreCustomFormulas())).code).toBe("no_custom_functions");
    expect(excel().snapshot().activeSheet).toBe(INPUT);
  });
});
