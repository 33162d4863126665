/** A drawn table as the bytes of its file. */
import { escaped, htmlTable, workbookOf } from "../dossier-lists/write-list";
import type { DrawnTable } from "./draw-table";

export function tableBytes({ kind, grid, outside }: DrawnTable): Uint8Array {
  if (kind !== "html") return workbookOf(kind, [{ name: "Sheet1", grid }]);
  const titles = outside.map((title) => `<p><b>${escaped(title)}</b></p>`).join("");
  return new TextEncoder().encode(
    `<html><head><meta charset="utf-8"></head><body>${titles}${htmlTable(grid)}</body></html>`,
  );
}
