import type { HostObject } from "../protocol/host-object";
import { HostError } from "../protocol/host-error";
import { boundingBox, intersection, maxColumns, maxRows, type Box } from "../workbook/address";
import { boxOn, number } from "./arguments";
import { rangeObject, type RangeTarget } from "./model";
import { usedPart } from "./used-part";

type Method = (target: RangeTarget, ...args: unknown[]) => unknown;

/** Methods of Range that lead to another range of the same sheet. */
export const rangeNavigation: Readonly<Record<string, Method>> = {
  GetCell: (target, row, column) => at(target, number(row), number(column), 1, 1),
  GetRow: (target, row) => at(target, inside(row, target.box.rows), 0, 1, target.box.columns),
  GetColumn: (target, column) => at(target, 0, inside(column, target.box.columns), target.box.rows, 1),
  GetLastRow: (target) => at(target, target.box.rows - 1, 0, 1, target.box.columns),
  GetLastColumn: (target) => at(target, 0, target.box.columns - 1, target.box.rows, 1),
  GetLastCell: (target) => at(target, target.box.rows - 1, target.box.columns - 1, 1, 1),
  GetOffsetRange: (target, rows, columns) =>
    at(target, number(rows), number(columns), target.box.rows, target.box.columns),
  GetResizedRange: (target, rows, columns) =>
    at(target, 0, 0, target.box.rows + number(rows), target.box.columns + number(columns)),
  GetAbsoluteResizedRange: (target, rows, columns) => at(target, 0, 0, number(rows), number(columns)),
  GetRowsAbove: (target, count) => beside(target, number(count ?? 1), "above"),
  GetRowsBelow: (target, count) => beside(target, number(count ?? 1), "below"),
  GetBoundingRect: (target, other) => to(target, boundingBox(target.box, boxOn(target.sheet, other))),
  GetIntersection: (target, other) => {
    const common = intersection(target.box, boxOn(target.sheet, other));
    if (!common) throw new HostError("ItemNotFound", "the ranges do not meet");
    return to(target, common);
  },
  GetIntersectionOrNullObject: (target, other) => {
    const common = intersection(target.box, boxOn(target.sheet, other));
    return common && to(target, common);
  },
  GetEntireRow: (target) => to(target, { ...target.box, column: 0, columns: maxColumns }),
  GetEntireColumn: (target) => to(target, { ...target.box, row: 0, rows: maxRows }),
  GetUsedRange: (target, valuesOnly) => {
    const used = usedPart(target, valuesOnly === true);
    return to(target, used ?? { ...target.box, rows: 1, columns: 1 });
  },
  GetUsedRangeOrNullObject: (target, valuesOnly) => {
    const used = usedPart(target, valuesOnly === true);
    return used && to(target, used);
  },
};

function to({ model, sheet }: RangeTarget, box: Box): HostObject {
  return rangeObject(model, sheet, box);
}

function at(target: RangeTarget, row: number, column: number, rows: number, columns: number): HostObject {
  const box = { row: target.box.row + row, column: target.box.column + column, rows, columns };
  const fits = box.row >= 0 && box.column >= 0 && rows > 0 && columns > 0;
  if (!fits || box.row + rows > maxRows || box.column + columns > maxColumns)
    throw new HostError("InvalidArgument");
  return to(target, box);
}

function inside(index: unknown, count: number): number {
  const given = number(index);
  if (given < 0 || given >= count) throw new HostError("InvalidArgument", `index ${given}`);
  return given;
}

function beside(target: RangeTarget, count: number, side: "above" | "below"): HostObject {
  const isBelow = (side === "below") === count > 0;
  const rows = Math.abs(count);
  return at(target, isBelow ? target.box.rows : -rows, 0, rows, target.box.columns);
}
