/** Sheets: made, renamed, protected, half made. */
import { codeOf, judged, type SelfStep } from "../self-step";

export const RENAMED: SelfStep = {
  step: "S5",
  title: "Thêm, mở, xóa, đổi tên trong một lượt",
  run: async ({ attempt, addSheet }) => {
    const done = await attempt(async (context) => {
      const old = addSheet(context);
      old.load("name");
      await context.sync();
      const { name } = old;
      const sheet = addSheet(context);
      sheet.activate();
      sheet.getRange("B2").select();
      old.delete();
      sheet.name = name;
      sheet.load("name");
      await context.sync();
      return sheet.name === name;
    });
    const active = await attempt(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    return judged(
      { ket_qua: codeOf(done), trang_dang_mo: codeOf(active) },
      { ket_qua: "ok", trang_dang_mo: "ok" },
    );
  },
};

export const PROTECTED: SelfStep = {
  step: "S10",
  title: "Khóa và mở khóa trang",
  run: async ({ attempt, addSheet }) => {
    const made = await attempt(async (context) => {
      const sheet = addSheet(context);
      sheet.load("id");
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true });
      await context.sync();
      return sheet.id;
    });
    if (made.code !== undefined) return { verdict: "refused", values: { ma: made.code } };
    const write = (address: string): Promise<string> =>
      attempt(async (context) => {
        context.workbook.worksheets.getItem(made.value).getRange(address).values = [[1]];
        await context.sync();
      }).then(codeOf);
    const [open, locked] = [await write("A1"), await write("B1")];
    const unprotected = await attempt(async (context) => {
      context.workbook.worksheets.getItem(made.value).protection.unprotect();
      await context.sync();
    });
    return judged(
      { o_mo: open, o_khoa: locked, mo_khoa: codeOf(unprotected) },
      { o_mo: "ok", o_khoa: "AccessDenied", mo_khoa: "ok" },
    );
  },
};

export const HALF_MADE: SelfStep = {
  step: "S14",
  title: "Lệnh hỏng ở cuối không để lại trang",
  run: async ({ attempt, addSheet }) => {
    const failed = await attempt(async (context) => {
      const sheet = addSheet(context);
      sheet.getRange("A1").values = [["thử"]];
      context.workbook.worksheets.getItem("không có trang này").delete();
      await context.sync();
    });
    return judged({ ma: codeOf(failed) }, { ma: "ItemNotFound" });
  },
};
