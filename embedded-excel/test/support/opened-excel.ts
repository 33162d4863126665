import { openEmbeddedExcel, type EmbeddedExcel, type EmbeddedExcelOptions } from "../..";

/** An embedded Excel for the tests of one file; disposed after them. */
export function openForTests(options?: EmbeddedExcelOptions): { readonly excel: EmbeddedExcel } {
  const opened: { excel: EmbeddedExcel } = { excel: undefined as never };
  beforeAll(async () => {
    opened.excel = await openEmbeddedExcel(options);
  });
  afterAll(() => opened.excel.dispose());
  return opened;
}

/**
 * A fresh embedded Excel for each test of one `describe`, its globals in place; closed afterwards.
 *
 * @param prepare what an add-in does when it is loaded.
 */
export function useEmbeddedExcel(
  options: EmbeddedExcelOptions = {},
  prepare: (excel: EmbeddedExcel) => void = () => undefined,
): () => EmbeddedExcel {
  let excel: EmbeddedExcel | undefined;
  let undo = (): void => undefined;
  beforeEach(async () => {
    excel = await openEmbeddedExcel(options);
    undo = excel.installGlobals();
    prepare(excel);
  });
  afterEach(() => {
    undo();
    excel?.dispose();
  });
  return () => excel!;
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
