/** No row grows when a formula answers more: what the sheet says has to fit the lines that its row was made with. */
import fc from "fast-check";
import type { Facts, Figures } from "../../../src/checks/facts";
import { cellAddress } from "../../../src/sheets/address";
import { CHECK_ROOM, CHECK_STYLE } from "../../../src/sheets/input/check-line";
import { columnOf, COLUMNS } from "../../../src/sheets/input/input-columns";
import { planInputSheet } from "../../../src/sheets/input/input-sheet";
import { HEAD_ROWS } from "../../../src/sheets/input/input-rows";
import { linesOf, textWidth } from "../../../src/sheets/text-metrics";
import { useExcel } from "../../support/excel";
import { anyFacts } from "../../support/random-facts";
import { openSheet } from "../../support/sheet-entry";

/** From the dossiers of a commune to the most that a count can be, and slips beyond it. */
const SCALES = [1, 1e3, 1e6, 1e12];

/** As high as Excel draws a line of letters this size: 1.15 of it, and what stays free above and below. */
const linesIn = (height: number, size: number): number => Math.floor((height - 1.5) / (size * 1.15));

const scaled = (figures: Figures, factor: number): Figures =>
  Object.fromEntries(Object.entries(figures).map(([key, count]) => [key, count * factor]));

describe("what the input sheet says", () => {
  const excel = useExcel();

  it("stands whole in its cell, however long the numbers are", async () => {
    const sheet = await openSheet(excel(), true);
    const { rowHeights } = planInputSheet({ name: sheet.name, rateStyle: "function" });
    const [one, ...others] = fc.sample(anyFacts, { numRuns: SCALES.length, seed: 20261130 });
    const said = { check: 0, change: 0 };
    const clipped: string[] = [];
    for (const [nth, facts] of [one!, ...others].entries()) {
      const grown: Facts = { ...facts, figures: scaled(facts.figures, SCALES[nth]!) };
      await sheet.enter(grown);
      const at = await sheet.read();
      for (let row = HEAD_ROWS; row < rowHeights.length; row += 1) {
        const text = (id: "check" | "change"): string => String(at(cellAddress(row, columnOf(id))) ?? "");
        const lines = {
          check: text("check")
            .split("\n")
            .reduce((sum, line) => sum + Math.ceil(textWidth(line, CHECK_STYLE.font) / CHECK_ROOM), 0),
          change: linesOf(text("change"), { size: 9 }, COLUMNS.change.width).most,
        };
        for (const id of ["check", "change"] as const) {
          if (text(id) === "") continue;
          said[id] += 1;
          const room = linesIn(rowHeights[row]!, id === "check" ? 10 : 9);
          if (lines[id] > room) clipped.push(`${id} ${row + 1}: ${text(id)}`);
        }
      }
    }
    expect(clipped).toEqual([]);
    expect(said.check).toBeGreaterThan(300);
    expect(said.change).toBeGreaterThan(100);
  });
});
