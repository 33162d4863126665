import type { SheetSnapshot } from "../../workbook-file";

/** A line between two cells may be kept with either: lines are compared where they are, not with whom. */
export function withLines(sheet: SheetSnapshot): SheetSnapshot & { readonly lines: readonly string[] } {
  const lines = new Set<string>();
  const cells = sheet.cells.flatMap((cell) => {
    const { borders = {}, ...style } = cell.style;
    const { row, column } = cell;
    const ends = {
      top: [row, column, "-"],
      bottom: [row + 1, column, "-"],
      left: [row, column, "|"],
    } as const;
    const places = { ...ends, right: [row, column + 1, "|"] } as const;
    for (const [edge, line] of Object.entries(borders)) {
      lines.add([...places[edge as keyof typeof places], line.style, line.weight, line.color].join(" "));
    }
    const isBare = cell.value === null && cell.formula === undefined && Object.keys(style).length === 0;
    return isBare ? [] : [{ ...cell, style }];
  });
  return { ...sheet, cells, lines: [...lines].sort() };
}
