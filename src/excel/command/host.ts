/**
 * Who carries the requests of commands out: Excel through Office.js, or a workbook file that is open in the offline
 * edition (`src/open-file`). Commands speak to a request context and know no more of it.
 */
export interface WorkbookHost {
  /** Runs work with a context of its own, or with that of an earlier work. */
  run<T>(
    work: (context: Excel.RequestContext) => Promise<T>,
    within?: OfficeExtension.ClientRequestContext,
  ): Promise<T>;
  /** Whether cells can call our custom functions here. */
  hasCustomFunctions(): boolean;
  /** What to tell the officer of rates that use native formulas for want of them; "" where they are meant to. */
  readonly withoutFunctions: string;
}

const EXCEL: WorkbookHost = {
  run: (work, within) => (within === undefined ? Excel.run(work) : Excel.run(within, work)),
  // Excel 2019 and older have none.
  hasCustomFunctions: () => Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.2"),
  withoutFunctions: " Excel này chưa có hàm TTHC nên các tỷ lệ dùng công thức thường, kết quả như nhau.",
};

let inUse = EXCEL;

/** The host that commands speak to. */
export const workbookHost = (): WorkbookHost => inUse;

/** Has commands speak to another host from now on; none: to Excel. */
export function speakTo(host: WorkbookHost = EXCEL): void {
  inUse = host;
}
