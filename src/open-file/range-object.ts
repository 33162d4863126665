/** Excel's `Range`, answered from an open file. */
import type { Box } from "../on-files/boxes";
import { withoutDefaults } from "../on-files/cell-styles";
import { formatObject, validationObject, conditionalFormatsObject } from "./look-objects";
import { HostError, hostObject, NULL_OBJECT, type HostObject } from "./host-object";
import {
  addressOfBox,
  boxOfAddress,
  changeCells,
  contentAt,
  entered,
  fullAddress,
  intersectionOf,
  noteTarget,
  targetOf,
  LAST,
  rowsOf,
  usedBox,
  type RangeTarget,
} from "./range-target";
import type { Makers } from "./object-makers";

/** Excel's `Range`. */
export function rangeObject(target: RangeTarget, make: Makers): HostObject {
  const { context } = make;
  const { book, sheet, box } = target;
  const at = (next: Box): HostObject => make.range({ ...target, box: next });
  const boxFrom = (other: HostObject | string): Box =>
    typeof other === "string" ? boxOfAddress(other) : targetOf(other)!.box;
  const meeting = (other: HostObject | string): Box | undefined =>
    typeof other !== "string" && targetOf(other) === undefined
      ? undefined
      : intersectionOf(box, boxFrom(other));
  const used = (valuesOnly = false): Box | undefined => usedBox(target, valuesOnly);

  const object = hostObject("Range", context, {
    read: {
      address: () => fullAddress(target),
      rowIndex: () => box.top,
      columnIndex: () => box.left,
      rowCount: () => box.bottom - box.top + 1,
      columnCount: () => box.right - box.left + 1,
      values: () => rowsOf(target, (row, column) => book.value(sheet, row, column) ?? ""),
      formulas: () =>
        rowsOf(target, (row, column) => {
          const { value, formula } = book.cell(sheet, row, column);
          return formula ?? value ?? "";
        }),
      numberFormat: () =>
        rowsOf(target, (row, column) => book.cell(sheet, row, column).style.numberFormat ?? "General"),
    },
    write: {
      values: (given: unknown) => write(given),
      columnHidden: (isHidden: boolean) => {
        const others = sheet.hiddenColumns.filter((column) => column < box.left || column > box.right);
        const own = Array.from({ length: box.right - box.left + 1 }, (_, index) => box.left + index);
        sheet.hiddenColumns = isHidden ? [...others, ...own].sort((a, b) => a - b) : others;
        book.changed();
      },
      formulas: (given: unknown) => write(given),
      numberFormat: (given: unknown) =>
        changeCells(target, (cell, row, column) => {
          const numberFormat = String(contentAt(given, target, row, column));
          return { ...cell, style: withoutDefaults({ ...cell.style, numberFormat }) };
        }),
    },
    call: {
      getRow: (index: number) => at({ ...box, top: box.top + index, bottom: box.top + index }),
      getLastRow: () => at({ ...box, top: box.bottom }),
      getEntireRow: () => at({ ...box, left: 0, right: LAST.column }),
      getEntireColumn: () => at({ ...box, top: 0, bottom: LAST.row }),
      getOffsetRange: (rows: number, columns: number) =>
        at({
          top: box.top + rows,
          left: box.left + columns,
          bottom: box.bottom + rows,
          right: box.right + columns,
        }),
      getResizedRange: (rows: number, columns: number) =>
        at({ ...box, bottom: box.bottom + rows, right: box.right + columns }),
      getIntersection: (other: HostObject | string) => at(found(meeting(other))),
      getIntersectionOrNullObject: (other: HostObject | string) => orNull(meeting(other)),
      getUsedRange: (valuesOnly?: boolean) =>
        at(used(valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
      getUsedRangeOrNullObject: (valuesOnly?: boolean) => orNull(used(valuesOnly)),
      select: () => book.select(sheet, box),
      merge: () => {
        sheet.merges = [...sheet.merges, addressOfBox(box)];
        book.changed();
      },
      clear: (what: "All" | "Contents" | "Formats" = "All") =>
        changeCells(target, (cell) => {
          const emptied = what === "Formats" ? cell : { value: null, style: cell.style };
          if (what !== "Formats") entered(target, cell, "");
          return what === "Contents" ? emptied : { ...emptied, style: {} };
        }),
    },
    below: {
      worksheet: () => make.sheet(book, sheet),
      format: () => formatObject(target, context),
      dataValidation: () => validationObject(target, context),
      conditionalFormats: () => conditionalFormatsObject(target, context),
    },
  });
  noteTarget(object, target);
  return object;

  function write(given: unknown): void {
    changeCells(target, (cell, row, column) => entered(target, cell, contentAt(given, target, row, column)));
  }

  function orNull(next: Box | undefined): HostObject {
    return next === undefined ? NULL_OBJECT : at(next);
  }
}

function found(box: Box | undefined): Box {
  if (box === undefined) throw new HostError("ItemNotFound");
  return box;
}
