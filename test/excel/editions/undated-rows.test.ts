/** The counter-example: rows that do not say since when they exist make older workbooks accuse the officer. */
import { checkFigures } from "../../../src/excel/checking/check-figures";
import { lostFigures } from "../../../src/workbook/check-sheet";
import { LATER_CODES, LATER_FIGURES } from "../../support/later-catalogue";
import type * as laterCatalogue from "../../support/later-catalogue";
import { withSaved } from "./open-saved";
import { SAVED_WORKBOOKS } from "./saved-outcomes";

jest.mock("../../../src/catalog/figure-table", () => later().figureRows(undefined));
jest.mock("../../../src/catalog/rate-table", () => later().rateRows(undefined));
jest.mock("../../../src/catalog/rules/crossings", () => later().crossings(undefined));

function later() {
  return jest.requireActual<typeof laterCatalogue>("../../support/later-catalogue");
}

it("new rows without an edition are told as lost, and new rules speak", async () => {
  await withSaved(
    SAVED_WORKBOOKS.find(({ edition }) => edition === 1)!,
    async () => {
      const check = await checkFigures();
      expect(check.missing).toEqual(expect.arrayContaining([...LATER_FIGURES]));
      expect(lostFigures(check)).toContain(`Biểu đã mất ${LATER_FIGURES.length} dòng`);
      expect(check.findings.map(({ code }) => code)).toEqual(expect.arrayContaining([...LATER_CODES]));
    },
  );
});
