import fc from "fast-check";
import { FIGURES } from "../../src/catalog/figures";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { countChangeOf, rateChangeOf } from "../../src/checks/changes";
import type { Figures } from "../../src/checks/facts";
import { resolve } from "../../src/checks/resolve";
import { insertInputSheet } from "../../src/excel/input/insert-input-sheet";
import { cellAddress } from "../../src/sheets/address";
import { columnOf } from "../../src/sheets/input/input-columns";
import { HEAD_ROWS, rateOfRow, ROWS, rowOf } from "../../src/sheets/input/input-rows";
import { cellAt, sheetOf, useExcel } from "../support/excel";
import { onSheet } from "../support/sheet-edits";

/** Slips: numbers that count nothing, of which no change is made. */
const SLIPS = [1e15, -44, 201.5, 1e9 + 1, 1.022];

/** Few counts, so that bases of 0, equal counts and closed totals come up; and large ones, for the rounding. */
const anyCount = fc.option(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1e8 })), {
  nil: undefined,
});
const sample = (seed: number, isSlipping: boolean): Figures => {
  const values = fc.sample(anyCount, { numRuns: FIGURES.length, seed });
  const counted = FIGURES.flatMap(({ key, kind }, index): [string, number][] => {
    const value = values[index];
    if (value === undefined || value === null) return [];
    if (isSlipping && (index + seed) % 4 === 0) return [[key, SLIPS[value % SLIPS.length]!]];
    return [[key, kind === "percent" ? (value % 10_001) / 100 : value]];
  });
  return Object.fromEntries(counted);
};

describe("the column “So với kỳ trước”", () => {
  const excel = useExcel();

  it("says what the code says, of random counts of both periods with blanks and with slips", async () => {
    const { sheetName } = await insertInputSheet();
    let said = 0;
    for (const { seed, isSlipping } of [
      { seed: 1, isSlipping: false },
      { seed: 2, isSlipping: false },
      { seed: 3, isSlipping: true },
      { seed: 4, isSlipping: true },
    ]) {
      const [figures, previous] = [sample(seed, isSlipping), sample(seed + 100, isSlipping)];
      await onSheet(sheetName, (sheet) => {
        for (const { key } of FIGURES) {
          const at = (column: "count" | "previous") => sheet.getCell(rowOf(key), columnOf(column));
          at("count").values = [[figures[key] ?? ""]];
          at("previous").values = [[previous[key] ?? ""]];
        }
      });
      await excel().settled();
      const resolved = resolve(figures, DEFAULT_SETTINGS, previous);
      const sheet = sheetOf(excel(), sheetName);
      ROWS.forEach((row, index) => {
        if (row.kind !== "figure" && row.kind !== "rate") return;
        const rate = rateOfRow(row);
        const texts = [
          row.kind === "figure" ? countChangeOf(row.figure.key, resolved) : "",
          rate === undefined ? "" : rateChangeOf(rate, resolved),
        ].filter((text) => text !== "");
        const address = cellAddress(HEAD_ROWS + index, columnOf("change"));
        expect([address, cellAt(sheet, address)?.value ?? ""]).toEqual([address, texts.join("\n")]);
        said += texts.length;
      });
    }
    expect(said).toBeGreaterThan(200);
  });
});
