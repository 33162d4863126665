/** Which Excel this is, and what the workbook is. */
import { judged, type SelfStep } from "../self-step";

const SETS: readonly (readonly [set: string, version: string])[] = [
  ["ExcelApi", "1.11"],
  ["ExcelApi", "1.14"],
  ["ExcelApi", "1.17"],
  ["ExcelApi", "1.20"],
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.2"],
  ["CustomFunctionsRuntime", "1.4"],
  ["KeyboardShortcuts", "1.1"],
];

export const HOST: SelfStep = {
  step: "S1",
  title: "Bản Excel và các tính năng",
  run: async () => {
    const { diagnostics, requirements } = Office.context;
    const sets = SETS.map(([set, version]) => [
      `${set} ${version}`,
      requirements.isSetSupported(set, version),
    ]);
    const values = {
      ban: `${diagnostics?.platform ?? "?"} ${diagnostics?.version ?? "?"}`,
      trinh_duyet: typeof navigator === "undefined" ? "?" : navigator.userAgent,
      chay_nen: typeof Worker === "function",
      ...(Object.fromEntries(sets) as Record<string, boolean>),
    };
    return judged(values, {
      "ExcelApi 1.11": true,
      "SharedRuntime 1.1": true,
      "CustomFunctionsRuntime 1.2": true,
    });
  },
};

export const BOOK: SelfStep = {
  step: "S15",
  title: "Cách tính và dạng của sổ",
  run: async ({ attempt }) => {
    const read = await attempt(async (context) => {
      const { workbook } = context;
      workbook.load("name,readOnly");
      workbook.application.load("calculationMode");
      await context.sync();
      const { name, readOnly } = workbook;
      return { name, readOnly, mode: workbook.application.calculationMode };
    });
    if (read.code !== undefined) return { verdict: "refused", values: { ma: read.code } };
    const { name, readOnly, mode } = read.value;
    const dang = /\.[a-z]+$/i.exec(name)?.[0].toLowerCase() ?? "chưa lưu";
    const values = { cach_tinh: String(mode), dang, chi_doc: readOnly };
    const isNew = [".xlsx", ".xlsm", ".xlsb", "chưa lưu"].includes(dang);
    return judged({ ...values, dang_moi: isNew }, { cach_tinh: "Automatic", chi_doc: false, dang_moi: true });
  },
};
