import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

import type { UniverBook } from "../../workbook/univer-book";

/** Behind Univer's number formats, which answer for the cells that have one. */
const last = 0;

/** Shows numbers without a format with a decimal comma; Univer writes these in English whatever the language. */
export function showDecimalCommas(book: UniverBook): void {
  book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: last,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { rawData }, next) => {
      const isPlain = rawData?.t === CellValueType.NUMBER && cell?.v === rawData.v;
      if (!cell || !isPlain || Number.isInteger(Number(cell.v))) return next(cell);
      return next({ ...cell, v: String(Number(Number(cell.v).toPrecision(11))).replace(".", ","), t: CellValueType.NUMBER });
    },
  });
}
