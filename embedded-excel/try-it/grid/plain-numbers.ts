import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

import type { UniverBook } from "../../workbook/univer-book";

/** Behind Univer's number formats, which answer for the cells that have one. */
const last = 0;

/** As many digits as Excel shows in a wide enough cell. */
const shownDigits = 10;

/** Shows numbers without a format with a decimal comma; Univer writes these in English whatever the language. */
export function showDecimalCommas(book: UniverBook): void {
  book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: last,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { rawData }, next) => {
      const value = rawData?.v;
      const isPlain = typeof value === "number" && cell?.v === value && !Number.isInteger(value);
      if (!cell || !isPlain) return next(cell);
      const text = String(Number(value.toPrecision(shownDigits))).replace(".", ",");
      return next({ ...cell, v: text, t: CellValueType.NUMBER });
    },
  });
}
