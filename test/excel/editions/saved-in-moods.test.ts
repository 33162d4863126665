/** Workbooks of earlier editions in an Excel in which two things are amiss at once. */
import type { MoodName } from "../../../embedded-excel";
import { withSaved } from "./open-saved";
import { expectedOf, SAVED_WORKBOOKS } from "./saved-outcomes";
import { outcomeOf, plainly } from "./outcome";

const PAIRS: readonly (readonly [MoodName, MoodName])[] = [
  ["localNameTakesGlobal", "pageSetupRefused"],
  ["namesInR1C1", "freezeRefused"],
  ["slowAnswers", "localNameRefusesGlobal"],
];

it.each(PAIRS.map((moods, index) => ({ moods, saved: SAVED_WORKBOOKS[index]! })))(
  "$saved.name is read, judged, printed once and carried over: $moods",
  async ({ moods, saved }) => {
    await withSaved(saved, async (excel) => {
      const earlier = excel.snapshot().sheets.map(({ name }) => name);
      excel.setMoods(moods);
      expect(plainly(await outcomeOf(excel))).toEqual(expectedOf(saved));
      const added = excel.snapshot().sheets.filter(({ name }) => !earlier.includes(name));
      expect(added.filter(({ name }) => name.startsWith("Báo cáo")).length).toBe(
        earlier.some((name) => name.startsWith("Báo cáo")) ? 0 : 1,
      );
    });
  },
);
