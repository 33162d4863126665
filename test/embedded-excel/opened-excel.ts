import { openEmbeddedExcel, type EmbeddedExcel, type EmbeddedExcelOptions } from "../../embedded-excel";

/** An embedded Excel for the tests of one file; disposed after them. */
export function openForTests(options?: EmbeddedExcelOptions): { readonly excel: EmbeddedExcel } {
  const opened: { excel: EmbeddedExcel } = { excel: undefined as never };
  beforeAll(async () => {
    opened.excel = await openEmbeddedExcel(options);
  });
  afterAll(() => opened.excel.dispose());
  return opened;
}

let count = 0;

/** Runs `work` on a new sheet, in one batch unless it syncs itself. */
export function onNewSheet<T>(
  excel: EmbeddedExcel,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`Trang ${++count}`);
    const result = await work(sheet, context);
    await context.sync();
    return result;
  });
}

/** The code of the error that a piece of work fails with, "none" if it does not. */
export async function errorCode(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "none";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
