/** The workbook that has to live without the add-in, in Excel from 2010 on. */
import { inputWorkbook } from "../../src/on-files/input-workbook";
import { readBook } from "../../src/on-files/read-book";
import { bookOfFile } from "../../src/on-files/book-of-file";
import { planInputSheet } from "../../src/sheets/input/input-sheet";
import { readXlsx } from "../../workbook-file";

/** Functions that came with Excel 2010 or before and that our formulas use; a new one is looked up before it is added. */
const OF_EXCEL_2010: ReadonlySet<string> = new Set(
  (
    "ABS AND CHAR CHOOSE COUNT COUNTIF FIND FIXED IF IFERROR INT ISBLANK ISNUMBER ISTEXT LEFT LEN MAX MID MIN MOD N NOT OR " +
    "RIGHT ROUND SIGN SUBSTITUTE SUM VALUE"
  ).split(" "),
);

/** Excel's own limits: characters of a formula, in 2010 as today. */
const LONGEST_FORMULA = 8192;

const plan = planInputSheet({ name: "Nhập liệu", rateStyle: "native" });
const formulas = [
  ...plan.grid.flat().flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : [])),
  ...plan.highlights.map(({ formula }) => formula),
];

it("calls no function that is newer than Excel 2010, and none of ours", () => {
  const called = formulas.flatMap((formula) =>
    Array.from(
      formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(/([A-Z][A-Z0-9.]*)\(/g),
      ([, name]) => name!,
    ),
  );
  expect(called.length).toBeGreaterThan(10_000);
  expect([...new Set(called)].filter((name) => !OF_EXCEL_2010.has(name))).toEqual([]);
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(LONGEST_FORMULA);
});

it("is an input workbook with a guide behind it, and is calculated by whoever opens it", async () => {
  const bytes = await inputWorkbook([{ name: "ten_ky", content: "tháng 5 năm 2026" }]);
  const book = await readBook("bieu.xlsx", bytes);
  expect(book.sheets.map(({ name }) => name)).toEqual(["Nhập liệu", "Hướng dẫn"]);
  const { input } = bookOfFile(book);
  const title = input.places.cells.get("ten_ky")!;
  expect(input.read(title.row, title.column)).toBe("tháng 5 năm 2026");
  expect(input.uncalculated.size).toBeGreaterThan(2000);
  const [sheet, guide] = (await readXlsx(bytes)).sheets;
  expect([sheet!.isProtected, guide!.isProtected]).toEqual([true, true]);
  expect(sheet!.conditionalFormats.length).toBe(plan.highlights.length);
});
