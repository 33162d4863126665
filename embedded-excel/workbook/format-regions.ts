import type { StyleSnapshot } from "../../workbook-file";
import { contains, maxColumns, maxRows, type Box } from "./address";
import { applyPatch, type StylePatch } from "./style-codec";
import { shiftBox, type Shift } from "./shift";

interface Region {
  readonly box: Box;
  readonly patch: StylePatch;
}

/** Formats of whole rows, columns or the sheet, which empty cells there inherit. Later ones win. */
export class FormatRegions {
  private list: Region[] = [];

  add(box: Box, patch: StylePatch): void {
    this.list.push({ box, patch });
  }

  style(row: number, column: number): StyleSnapshot | undefined {
    if (this.list.length === 0) return undefined;
    return this.list.reduce<StyleSnapshot>(
      (style, { box, patch }) => (contains(box, row, column) ? applyPatch(style, patch) : style),
      {},
    );
  }

  shift(shift: Shift): void {
    this.list = this.list.flatMap(({ box, patch }) => {
      const isAlong = shift.axis === "row" ? box.rows === maxRows : box.columns === maxColumns;
      const moved = isAlong ? box : shiftBox(box, shift);
      return moved ? [{ box: moved, patch }] : [];
    });
  }
}
