/** The input workbook filled in, calculated and saved by LibreOffice, and read back. */
import fc from "fast-check";
import { inputWorkbook } from "../../src/on-files/input-workbook";
import { readBook } from "../../src/on-files/read-book";
import { bookOfFile } from "../../src/on-files/book-of-file";
import { reportOfFile } from "../../src/on-files/report-of-file";
import { confront } from "../../src/checks/confront";
import { computeRates } from "../../src/checks/rate-values";
import { resolve } from "../../src/checks/resolve";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { OpenWorkbook } from "../../src/open-file/open-workbook";
import { cellAddress } from "../../src/sheets/address";
import { textsOf } from "../../src/report/document/document";
import { readXlsx } from "../../workbook-file";
import { REAL_CASES } from "../cases";
import { startOf, workbookOfCase } from "../support/case-workbooks";
import { describeWith } from "../support/needs";
import { anyFigures } from "../support/random-figures";
import { savedByLibreOffice } from "../support/recalculate";

/** Sets of random figures; a hundred in a full run. */
const DRAWS = process.env["FULL_RUN"] === "1" ? 100 : 12;

const LONGEST = 900_000;

/** What a sheet shows of each rate: a fraction, or null where it shows none. */
async function ratesShown(bytes: Uint8Array): Promise<Record<string, number | null>> {
  const { input } = bookOfFile(await readBook("a.xlsx", bytes));
  return Object.fromEntries(
    Object.keys(computeRates(resolve({}, DEFAULT_SETTINGS))).map((key) => {
      const cell = input.places.cells.get(key)!;
      const value = input.read(cell.row, cell.column);
      return [key, typeof value === "number" ? value : null];
    }),
  );
}

/** A file keeps fifteen digits. */
const NEAR = 1e-12;

/** Cells of formulas that our own calculation shows otherwise than LibreOffice, as "sheet!address: ours, not theirs". */
async function calculatedOtherwise(written: Uint8Array, saved: Uint8Array): Promise<string[]> {
  const book = new OpenWorkbook("a.xlsx", await readXlsx(written));
  const theirs = await readXlsx(saved);
  return book.sheets.flatMap((sheet, index) => {
    const shown = new Map(
      theirs.sheets[index]!.cells.map(({ row, column, value }) => [cellAddress(row, column), value ?? ""]),
    );
    const differing: string[] = [];
    book.forEachCell(sheet, (row, column, { formula }) => {
      if (formula === undefined) return;
      const [address, own] = [cellAddress(row, column), book.value(sheet, row, column) ?? ""];
      const other = shown.get(address) ?? "";
      const isNear =
        typeof own === "number" &&
        typeof other === "number" &&
        Math.abs(own - other) <= NEAR * Math.max(1, Math.abs(own));
      if (own !== other && !isNear)
        differing.push(`${sheet.name}!${address}: ${String(own)}, not ${String(other)}`);
    });
    return differing;
  });
}

const rounded = (rates: Readonly<Record<string, number | null>>): unknown =>
  Object.fromEntries(Object.entries(rates).map(([key, value]) => [key, value?.toFixed(9) ?? null]));

describeWith(["LibreOffice"], "an input workbook that LibreOffice has saved", () => {
  it.each(["vi", "en-US"])(
    "holds the five cases as they were typed, with rates and findings (%s)",
    async (locale) => {
      const written = await Promise.all(REAL_CASES.map(({ case: each }) => workbookOfCase(each)));
      const saved = await savedByLibreOffice(written, locale);
      for (const [index, bytes] of saved.entries()) {
        const { check, rates, document } = await reportOfFile("a.xlsx", bytes);
        const before = await reportOfFile("a.xlsx", written[index]!);
        expect(check.content).toEqual(before.check.content);
        expect(check.content.figures).toEqual(REAL_CASES[index]!.case.figures);
        expect(textsOf(document)).toEqual(textsOf(before.document));
        expect(check.findings).toEqual(before.check.findings);
        if (locale === "vi") expect(await calculatedOtherwise(written[index]!, bytes)).toEqual([]);
        expect(rounded(await ratesShown(bytes))).toEqual(rounded(rates));
      }
    },
    LONGEST,
  );

  it(
    `holds ${DRAWS} sets of random figures, and shows their rates`,
    async () => {
      const sets = fc.sample(anyFigures(), { numRuns: DRAWS, seed: 17 });
      const workbooks = await Promise.all(sets.map((figures) => inputWorkbook(startOf({ figures }))));
      const saved = await savedByLibreOffice(workbooks, "vi");
      for (const [index, bytes] of saved.entries()) {
        const figures = sets[index]!;
        const { check, rates } = await reportOfFile("a.xlsx", bytes);
        expect(check.content.figures).toEqual(figures);
        expect(rounded(await ratesShown(bytes))).toEqual(rounded(rates));
        expect(await calculatedOtherwise(workbooks[index]!, bytes)).toEqual([]);
        const found = confront({ figures, settings: DEFAULT_SETTINGS }).map(({ code }) => code);
        expect(check.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(found));
      }
    },
    LONGEST,
  );
});
