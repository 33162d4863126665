/** The input sheet: inserted as a whole, its page, its colours. */
import { planInputSheet } from "../../../sheets/input/input-sheet";
import { applyPage, queuePageBreaks } from "../../writing/apply-page";
import { applyPlan } from "../../writing/apply-plan";
import { codeOf, judged, type SelfStep } from "../self-step";

export const INSERTED: SelfStep = {
  step: "S6",
  title: "Chèn biểu nhập liệu",
  run: async ({ attempt, addSheet, inputSheet }) => {
    const plan = planInputSheet({ name: inputSheet, rateStyle: "function" });
    const begun = Date.now();
    const done = await attempt(async (context) => {
      const sheet = addSheet(context);
      sheet.name = inputSheet;
      applyPlan(sheet, plan);
      await context.sync();
      const column = sheet.getRange("B:B");
      column.format.load("columnWidth");
      sheet.names.load("items/name");
      sheet.load("tabColor");
      await context.sync();
      const { items } = sheet.names;
      return {
        ten_vung: items.length,
        ten_cua_so: items.filter(({ name }) => name.startsWith("TTHC_")).length,
        rong_cot_b: Math.round(column.format.columnWidth),
      };
    });
    if (done.code !== undefined) return { verdict: "refused", values: { ma: done.code } };
    const giay = Math.round((Date.now() - begun) / 100) / 10;
    const values = { ...done.value, giay, du_ten: done.value.ten_vung >= plan.names.length };
    return judged(values, { du_ten: true, ten_cua_so: 0 });
  },
};

export const PAGE: SelfStep = {
  step: "S11",
  title: "Trang in",
  run: async ({ attempt, addSheet, inputSheet }) => {
    const { page } = planInputSheet({ name: inputSheet, rateStyle: "native" });
    const part = (apply: (sheet: Excel.Worksheet) => void): Promise<string> =>
      attempt(async (context) => {
        apply(addSheet(context));
        await context.sync();
      }).then(codeOf);
    const values = {
      giu_dong: await part((sheet) => sheet.freezePanes.freezeRows(3)),
      kho_giay: await part((sheet) => applyPage(sheet, page)),
      ngat_trang: await part((sheet) => queuePageBreaks(sheet, { ...page, pageBreaksBefore: [10, 20] })),
    };
    return judged(values, { giu_dong: "ok", kho_giay: "ok", ngat_trang: "ok" });
  },
};

export const COLOURS: SelfStep = {
  step: "S8",
  title: "Tô màu chỗ sai",
  run: async ({ attempt, addSheet, ask }) => {
    const made = await attempt(async (context) => {
      const sheet = addSheet(context);
      const format = sheet.getRange("B2").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$C$2=1";
      format.custom.format.fill.color = "#F8CBAD";
      sheet.getRange("B2:C2").values = [["Ô này", 0]];
      sheet.activate();
      await context.sync();
      sheet.getRange("C2").values = [[1]];
      await context.sync();
    });
    if (made.code !== undefined) return { verdict: "refused", values: { ma: made.code } };
    const isRed = await ask("Trên trang vừa mở, ô B2 (“Ô này”) có nền đỏ không?");
    if (isRed === undefined) return { verdict: "not_here", values: { nen_do: "không trả lời" } };
    return judged({ nen_do: isRed }, { nen_do: true });
  },
};
