import { writeXlsx } from "../../workbook-file";
import { RULE_CELLS, severityAddress } from "../../src/sheets/input/rule-cells";
import { expectedSeverity, nameOfTest, verdictsOf } from "../support/expected-severity";
import { useExcel } from "../support/excel";
import { describeWith } from "../support/needs";
import { membersOfCases, packed } from "../support/packed-cases";
import { recalculate } from "../support/recalculate";
import { openSheet } from "../support/sheet-entry";

/** The fullest sheets: most rules fail on one of them, and most hold on another. */
const SHEETS = 6;

describeWith(["LibreOffice"], "the formulas of the rules in another engine", () => {
  const excel = useExcel();

  it("judge alike under Vietnamese and English signs for decimals and thousands", async () => {
    const sheet = await openSheet(excel());
    const packs = [...packed(membersOfCases())]
      .sort((a, b) => b.members.length - a.members.length)
      .slice(0, SHEETS);
    const workbooks: Uint8Array[] = [];
    for (const { facts } of packs) {
      await sheet.enter(facts);
      await excel().settled();
      workbooks.push(await writeXlsx(excel().snapshot()));
    }
    for (const locale of ["vi", "en-US"]) {
      const calculated = await recalculate(workbooks, locale);
      const wrong = packs.flatMap(({ facts }, index) => {
        const cells = calculated[index]!.Sheets[sheet.name]!;
        const verdicts = verdictsOf(facts);
        return RULE_CELLS.flatMap((cell) => {
          const address = severityAddress(cell);
          const shown: unknown = cells[address]?.v ?? "";
          const expected = expectedSeverity(cell, verdicts);
          return shown === expected
            ? []
            : [`${nameOfTest(cell)} at ${address}: ${String(shown)}, not ${expected}`];
        });
      });
      expect([locale, wrong]).toEqual([locale, []]);
    }
  });
});
