/**
 * Workbooks that offices saved with earlier editions of the catalogue: today's add-in opens them, finds the same, makes
 * the same report, and carries them over.
 */
import { CURRENT_EDITION } from "../../../src/checks/rule-set";
import { EDITION_NAME } from "../../../src/sheets/sheet-marks";
import { sheetOf } from "../../support/excel";
import { withSaved } from "./open-saved";
import { expectedOf, SAVED_WORKBOOKS } from "./saved-outcomes";
import { outcomeOf, plainly } from "./outcome";

describe.each(SAVED_WORKBOOKS)("$name of edition $edition", (saved) => {
  it("is read, judged, printed and carried over as when it was saved", async () => {
    await withSaved(saved, async (excel) => {
      const outcome = plainly(await outcomeOf(excel));
      expect(outcome).toEqual(expectedOf(saved));

      const next = "sheet" in outcome.next ? sheetOf(excel, outcome.next.sheet) : undefined;
      const mark = next?.names.find(({ name }) => name === EDITION_NAME)?.formula;
      expect(mark).toBe(next && `=${CURRENT_EDITION}`);
    });
  });
});
