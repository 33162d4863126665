import { HostError } from "../protocol/host-error";
import type { ClassBehaviour, HostObject } from "../protocol/host-object";
import { forEachCell, maxColumns, maxRows, type Box } from "../workbook/address";
import type { Border, Edge } from "../workbook/style-codec";
import { colour, oneOf } from "./arguments";
import type { BorderTarget, Classes, RangeTarget, Side } from "./model";
import { requirePermission } from "./protection-rules";

const sides: readonly Side[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];
const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
const noBorder: Border = { style: "None", weight: "Thin", color: "#000000" };

const borders: ClassBehaviour<RangeTarget> = {
  items: (target) => sides.map((side) => borderObject(target, side)),
  find: (target, key) => borderObject(target, oneOf(sides)(key)),
  read: { Count: () => sides.length },
};

const border: ClassBehaviour<BorderTarget> = {
  read: {
    SideIndex: ({ side }) => side,
    Style: (target) => common(target, "style"),
    Color: (target) => common(target, "color"),
    Weight: (target) => common(target, "weight"),
  },
  write: {
    Style: (target, style) => change(target, { style: oneOf(styles)(style) }),
    Color: (target, color) => change(target, { color: colour(color) }),
    Weight: (target, weight) => change(target, { weight: oneOf(weights)(weight) }),
  },
};

/** The borders of a range: the lines around its cells and between them. */
export const borderClasses: Classes<"RangeBorderCollection" | "RangeBorder"> = {
  RangeBorderCollection: borders,
  RangeBorder: border,
};

function borderObject(target: RangeTarget, side: Side): HostObject {
  return target.model.factory.create("RangeBorder", { ...target, side });
}

/** The line between two cells belongs to both; here the cell above and the one to the left keep it. */
function lineCells({ box, side }: BorderTarget): { cells: Box; edge: Edge } {
  if (box.rows === maxRows || box.columns === maxColumns) {
    throw new HostError("NotImplemented", "borders of whole rows or columns");
  }
  const bottom = box.row + box.rows - 1;
  const right = box.column + box.columns - 1;
  switch (side) {
    case "EdgeTop":
      return { cells: { ...box, rows: 1 }, edge: "top" };
    case "EdgeBottom":
      return { cells: { ...box, row: bottom, rows: 1 }, edge: "bottom" };
    case "EdgeLeft":
      return { cells: { ...box, columns: 1 }, edge: "left" };
    case "EdgeRight":
      return { cells: { ...box, column: right, columns: 1 }, edge: "right" };
    case "InsideHorizontal":
      return { cells: { ...box, rows: box.rows - 1 }, edge: "bottom" };
    case "InsideVertical":
      return { cells: { ...box, columns: box.columns - 1 }, edge: "right" };
  }
}

function common(target: BorderTarget, key: keyof Border): string | null {
  const { cells, edge } = lineCells(target);
  const found = new Set<string>();
  forEachCell(cells, (row, column) => {
    const own = target.sheet.cells.style(row, column).borders?.[edge] ?? noBorder;
    found.add(own[key]);
  });
  const [only = noBorder[key], ...others] = found;
  return others.length > 0 ? null : only;
}

/** A colour or weight alone draws a continuous line, as in Excel. */
function change(target: BorderTarget, part: Partial<Border>): void {
  requirePermission(target.sheet, "allowFormatCells");
  const { cells, edge } = lineCells(target);
  forEachCell(cells, (row, column) => {
    const known = target.sheet.cells.style(row, column).borders?.[edge] ?? {
      ...noBorder,
      style: "Continuous",
    };
    const drawn = { ...known, ...part };
    const own = { row, column, rows: 1, columns: 1 };
    target.sheet.cells.patchStyle(own, { borders: { [edge]: drawn.style === "None" ? null : drawn } });
  });
}
