import { columnName, rangeAddress } from "../../sheets/address";
import type { SheetView } from "../../workbook/sheet-view";
import { holds, type Content } from "./contents";
import { placeOf } from "./spots";
import type { Found, Step } from "./step";

export interface AppendedRows {
  readonly sheet: SheetView;
  /** Zero-based row before which nothing is appended. */
  readonly first: number;
  /** Free rows between what stands last and the new rows. */
  readonly gap?: number;
  readonly rows: readonly (readonly Content[])[];
  /** Queues how the new rows look. */
  readonly dress?: (rows: Excel.Range) => void;
}

interface FoundRows extends Found {
  /** Zero-based row of the first one. */
  readonly top?: number | undefined;
}

/**
 * Adds rows below everything that the sheet holds at the moment of writing, so that they never land on anything. They
 * are known again by what they say.
 */
export function appendRows({ sheet, first, gap = 0, rows, dress }: AppendedRows): Step {
  const width = rows[0]!.length;
  const columns = `A:${columnName(width - 1)}`;
  let known = blocksIn(sheet.values, sheet.left, rows).length;
  /** The rows as written, and where they have come to stand. */
  let written: Excel.Range | undefined;
  let landed: string | undefined;
  return {
    key: JSON.stringify([sheet.id, rows]),
    look: (context) => {
      const used = context.workbook.worksheets.getItemOrNullObject(sheet.id).getUsedRangeOrNullObject(true);
      used.load("values,formulas,rowIndex,columnIndex");
      return (): FoundRows => {
        const tops = used.isNullObject ? [] : blocksIn(used.values, used.columnIndex, rows, used.formulas);
        const isThere = tops.length > known;
        if (!isThere && landed !== undefined) return { standing: "else", place: landed };
        const top = isThere ? used.rowIndex + tops[tops.length - 1]! : undefined;
        return {
          standing: isThere ? "after" : "before",
          place:
            top === undefined
              ? `trang “${sheet.name}”`
              : `${rowsText(top, rows.length)} trang “${sheet.name}”`,
          top,
        };
      };
    },
    apply: (context) => {
      const target = context.workbook.worksheets.getItem(sheet.id);
      const isBare = sheet.top + sheet.values.length + gap < first;
      const start = isBare
        ? target.getRange(rangeAddress(first, 0, first, width - 1))
        : target
            .getUsedRange(true)
            .getLastRow()
            .getEntireRow()
            .getOffsetRange(1 + gap, 0)
            .getIntersection(target.getRange(columns));
      const block = start.getResizedRange(rows.length - 1, 0);
      block.formulas = rows.map((row) => [...row]);
      dress?.(block);
      block.load("address");
      written = block;
    },
    repeated: () => void (known += 1),
    settled: () => {
      const address = written?.toJSON().address;
      if (address !== undefined) landed = placeOf(address);
    },
    takeBack: (context, { top }: FoundRows) => {
      if (top === undefined) return;
      const address = rangeAddress(top, 0, top + rows.length - 1, width - 1);
      context.workbook.worksheets
        .getItem(sheet.id)
        .getRange(address)
        .clear(dress === undefined ? "Contents" : "All");
    },
  };
}

const rowsText = (top: number, count: number): string =>
  count === 1 ? `dòng ${top + 1}` : `dòng ${top + 1} đến ${top + count}`;

/** Offsets in `values` at which the rows stand one below the other. */
function blocksIn(
  values: readonly (readonly unknown[])[],
  left: number,
  rows: readonly (readonly Content[])[],
  formulas: readonly (readonly unknown[])[] = values,
): number[] {
  const isRow = (index: number, row: readonly Content[]): boolean =>
    row.every((content, column) => {
      const at = column - left;
      return holds(content, formulas[index]?.[at] ?? "", values[index]?.[at] ?? "");
    });
  return values.flatMap((_, index) => (rows.every((row, nth) => isRow(index + nth, row)) ? [index] : []));
}
