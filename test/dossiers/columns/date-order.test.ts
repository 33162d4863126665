import { isOrderInDoubt, looksSwapped, type MixedColumn } from "../../../src/dossiers/columns/date-order";

describe("the order of day and month", () => {
  test.each([
    ["nothing proves the contrary", 0, 0, false],
    ["one proof of the contrary and none for it", 0, 1, true],
    ["one slip in twenty proves nothing", 20, 1, false],
    ["one in nineteen does", 19, 1, true],
    ["two slips in forty prove nothing", 40, 2, false],
    ["three do", 40, 3, true],
  ])("is in doubt as far as the list proves the contrary: %s", (_, fitting, contrary, inDoubt) => {
    expect(isOrderInDoubt({ dayFirst: fitting, monthFirst: contrary }, "day_first")).toBe(inDoubt);
    expect(isOrderInDoubt({ dayFirst: contrary, monthFirst: fitting }, "month_first")).toBe(inDoubt);
  });
});

describe("a column that a spreadsheet set to month first has been at", () => {
  const SWAPPED: MixedColumn = { serialsUpTo12: 8, serialsAbove12: 0, textsUpTo12: 0, textsAbove12: 1 };

  test("has day numbers up to 12 and texts above", () => {
    expect(looksSwapped(SWAPPED)).toBe(true);
  });

  test.each<[string, Partial<MixedColumn>]>([
    ["few day numbers up to 12, which may be chance", { serialsUpTo12: 7 }],
    ["a day number above 12: days were read as days", { serialsAbove12: 1 }],
    ["no text left: nothing was refused", { textsAbove12: 0 }],
    ["a text up to 12 left: the spreadsheet would have turned it", { textsUpTo12: 1 }],
  ])("has not %s", (_, part) => {
    expect(looksSwapped({ ...SWAPPED, ...part })).toBe(false);
  });
});
