/** Defined names: how they are told, and who comes first of two with the same letters. */
import { codeOf, judged, type SelfStep } from "../self-step";

export const LOCAL_NAME = "zz_tu_kiem_tra";
export const GLOBAL_NAME = "ZZ_tu_kiem_tra";

export const NOTATION: SelfStep = {
  step: "S3",
  title: "Kiểu tham chiếu của tên vùng",
  run: async ({ attempt, addSheet }) => {
    const read = await attempt(async (context) => {
      const name = addSheet(context).names.add(LOCAL_NAME, "=1");
      name.delete();
      const sheet = addSheet(context);
      const own = sheet.names.add(LOCAL_NAME, sheet.getRange("B3"));
      own.load("formula");
      await context.sync();
      return String(own.formula);
    });
    if (read.code !== undefined) return { verdict: "refused", values: { ma: read.code } };
    const kieu = /\$B\$3$/.test(read.value) ? "A1" : /R3C2$/.test(read.value) ? "R1C1" : "khác";
    return judged({ kieu }, { kieu: "A1" });
  },
};

export const SAME_LETTERS: SelfStep = {
  step: "S4",
  title: "Tên của sổ và của trang trùng chữ",
  run: async ({ attempt, addSheet }) => {
    const added = await attempt(async (context) => {
      const sheet = addSheet(context);
      sheet.names.add(LOCAL_NAME, sheet.getRange("A1"));
      sheet.activate();
      await context.sync();
      context.workbook.names.add(GLOBAL_NAME, sheet.getRange("A2"));
      await context.sync();
    });
    const found = await attempt(async (context) => {
      const name = context.workbook.names.getItemOrNullObject(GLOBAL_NAME);
      name.load("scope");
      await context.sync();
      return name.isNullObject ? "không thấy" : String(name.scope);
    });
    const deleted = await attempt(async (context) => {
      context.workbook.names.getItem(GLOBAL_NAME).delete();
      await context.sync();
    });
    const pham_vi = found.code ?? found.value;
    return judged(
      { them: codeOf(added), pham_vi, xoa: codeOf(deleted) },
      { them: "ok", pham_vi: "Workbook", xoa: "ok" },
    );
  },
};
