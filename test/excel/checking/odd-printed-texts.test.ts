/** What an officer types beside a rate is read as digits or not at all: Excel sees days, times and amounts in texts. */
import { RATES } from "../../../src/catalog/rates";
import { cellAddress } from "../../../src/sheets/address";
import { columnOf } from "../../../src/sheets/input/input-columns";
import { INPUT_REFS } from "../../../src/sheets/input/input-refs";
import { rowOfRate } from "../../../src/sheets/input/input-rows";
import { readPrintedCell } from "../../../src/sheets/input/printed-cell";
import { useExcel } from "../../support/excel";
import { openSheet } from "../../support/sheet-entry";

/** Text, then the units of its value, the part and the whole beside it, as the sheet has to read them. */
const TEXTS: readonly (readonly [string, unknown, unknown, unknown])[] = [
  ["31,55", 3155, "", ""],
  ["31,55 = 4/12", 3155, 4, 12],
  ["31,55 = 1.022/3 240", 3155, 1022, 3240],
  ["4/2026", "", "", ""],
  ["2026-04-01", "", "", ""],
  ["1:30", "", "", ""],
  ["1E5", "", "", ""],
  ["$5", "", "", ""],
  ["31,55 = 4/1/2026", 3155, 4, ""],
  ["31,55 = 1-4/12", 3155, "", 12],
  ["31,55 = 1E3/12", 3155, "", 12],
  ["31,55 = 50%/12", 3155, "", 12],
  ["31,55 = $4/1:30", 3155, "", ""],
];

describe("the printed rate as typed", () => {
  const excel = useExcel();

  it("is digits, or nothing that the sheet computes with", async () => {
    const { name, read } = await openSheet(excel());
    const rates = RATES.slice(0, TEXTS.length);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      rates.forEach((rate, nth) => {
        sheet.getRange(cellAddress(rowOfRate(rate), columnOf("printed"))).values = [[TEXTS[nth]![0]]];
      });
      await context.sync();
    });
    const at = await read();
    const shown = rates.map((rate, nth) => [
      TEXTS[nth]![0],
      ...[INPUT_REFS.printedUnits, INPUT_REFS.printedPart, INPUT_REFS.printedWhole].map((cell) =>
        at(cell(rate.key, 0)),
      ),
    ]);
    expect(shown).toEqual(TEXTS);
    const counts = rates.map((rate, nth) => {
      const [{ numerator = "", denominator = "" } = {}] = readPrintedCell(rate.key, TEXTS[nth]![0]);
      return [numerator, denominator];
    });
    expect(counts).toEqual(TEXTS.map(([, , part, whole]) => [part, whole]));
  });
});
