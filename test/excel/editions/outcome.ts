/** What the add-in makes of a workbook that is open: what it reads, finds, prints, and takes over into the next period. */
import type { EmbeddedExcel } from "../../../embedded-excel";
import { computeRates } from "../../../src/checks/rates";
import { resolve } from "../../../src/checks/resolve";
import { checkFigures, lostFigures } from "../../../src/excel/checking/check-figures";
import type { CommandFailure } from "../../../src/excel/command/failure";
import { makeReportSheet } from "../../../src/excel/report/make-report-sheet";
import { startNextPeriod } from "../../../src/excel/input/start-next-period";
import { textsOf } from "../../../src/report/document/document";
import type { InputContent } from "../../../src/sheets/input/content";
import { ROWS } from "../../../src/sheets/input/input-rows";
import { besideName } from "../../support/sheet-edits";
import { sheetOf, valueOfName } from "../../support/excel";

/** The outcome of a saved workbook, as kept beside it. Append-only: what a later code adds, earlier ones lack. */
export interface Outcome {
  /** The input sheet in use. */
  readonly sheet: string;
  /** What the sheet says by its own formulas: the verdict, each rate, and what stands in the column "Kiểm tra". */
  readonly shown: {
    readonly verdict: unknown;
    readonly rates: Readonly<Record<string, unknown>>;
    readonly checks: Readonly<Record<string, unknown>>;
  };
  readonly content: Omit<InputContent, "edition">;
  readonly narrative: Readonly<Record<string, string>>;
  readonly rates: Readonly<Record<string, number | null>>;
  /** Findings of the pane, with the waivers that hold. */
  readonly findings: readonly object[];
  readonly lapsed: readonly object[];
  /** What the officer is told of lost rows; null for nothing. */
  readonly lost: string | null;
  /** The report, line by line. */
  readonly report: readonly string[];
  /** What the sheet of the next period begins with, or why there is none. */
  readonly next:
    { readonly sheet: string; readonly content: Partial<InputContent> } | { readonly failure: string };
}

/**
 * Checks the open workbook, makes its report and the sheet of its next period: the workbook is changed by it.
 *
 * @param excel calculated, its globals in place.
 */
export async function outcomeOf(excel: EmbeddedExcel): Promise<Outcome> {
  const check = await checkFigures();
  const { content, narrative, findings, lapsed, sheetName } = check;
  const shown = shownOn(excel, sheetName, Object.keys(computeRates(resolve({}, content.settings))));
  const filled = await makeReportSheet({ confirmErrors: async () => true });
  if (filled.kind === "declined") throw new Error("the report was declined although it was confirmed");
  return {
    sheet: sheetName,
    shown,
    content,
    narrative,
    rates: computeRates(resolve(content.figures, content.settings)),
    findings,
    lapsed,
    lost: lostFigures(check) ?? null,
    report: textsOf(filled.document),
    next: await nextOf(excel, sheetName),
  };
}

function shownOn(excel: EmbeddedExcel, name: string, rates: readonly string[]): Outcome["shown"] {
  const sheet = sheetOf(excel, name);
  const named = new Set(sheet.names.map((each) => each.name));
  const figures = ROWS.flatMap((row) => (row.kind === "figure" ? [row.figure.key] : []));
  const told = (keys: readonly string[], of: (key: string) => unknown): Record<string, unknown> =>
    Object.fromEntries(keys.filter((key) => named.has(key)).map((key) => [key, of(key)]));
  return {
    verdict: valueOfName(sheet, "ket_luan"),
    rates: told(rates, (key) => valueOfName(sheet, key)),
    checks: told(figures, (key) => besideName(excel, name, key, "F")),
  };
}

async function nextOf(excel: EmbeddedExcel, sheet: string): Promise<Outcome["next"]> {
  await excel.select(sheet, "A1");
  try {
    const { sheetName } = await startNextPeriod();
    await excel.settled();
    const { figures, previous, information, settings, targets } = (await checkFigures()).content;
    return { sheet: sheetName, content: { figures, previous, information, settings, targets } };
  } catch (failure) {
    return { failure: (failure as CommandFailure).code };
  }
}
