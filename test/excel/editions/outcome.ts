/** What the add-in makes of a workbook that is open: what it reads, finds, prints, and takes over into the next period. */
import type { EmbeddedExcel } from "../../../embedded-excel";
import { FIGURES } from "../../../src/catalog/figures";
import type { Finding } from "../../../src/checks/finding";
import { computeRates } from "../../../src/checks/rate-values";
import { resolve } from "../../../src/checks/resolve";
import { checkFigures } from "../../../src/excel/checking/check-figures";
import { lostFigures } from "../../../src/workbook/check-sheet";
import type { CommandFailure } from "../../../src/workbook/command-failure";
import { makeReportSheet } from "../../../src/excel/report/make-report-sheet";
import { startNextPeriod } from "../../../src/excel/input/start-next-period";
import { textsOf } from "../../../src/report/document/document";
import { parseCell } from "../../../src/sheets/address";
import type { InputContent } from "../../../src/sheets/input/content";
import { columnOf } from "../../../src/sheets/input/input-columns";
import { sheetOf } from "../../support/excel";

/** The outcome of a saved workbook, as kept beside it. */
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
  const { narrative, findings, lapsed, sheetName } = check;
  const { edition, ...content } = check.content;
  const shown = shownOn(excel, sheetName, Object.keys(computeRates(resolve({}, content.settings))));
  const filled = await makeReportSheet({ confirmErrors: async () => true });
  if (filled.kind === "declined") throw new Error("the report was declined although it was confirmed");
  return {
    sheet: sheetName,
    shown,
    content,
    narrative,
    rates: computeRates(resolve(content.figures, content.settings, undefined, edition)),
    findings: judgementsOf(findings),
    lapsed,
    lost: lostFigures(check) ?? null,
    report: textsOf(filled.document),
    next: await nextOf(excel, sheetName),
  };
}

/** What an edition is held to: what is found. How to mend it may be said better, and with more help, any day. */
export const judgementsOf = (findings: readonly object[]): object[] =>
  findings.map((finding) =>
    Object.fromEntries(Object.entries(finding).filter(([name]) => !ADVICE.has(name as keyof Finding))),
  );

const ADVICE: ReadonlySet<keyof Finding> = new Set(["hint", "ways", "rewriting"]);

/** As JSON keeps it: what is undefined is absent. */
export const plainly = (outcome: Outcome): Outcome => JSON.parse(JSON.stringify(outcome)) as Outcome;

function shownOn(excel: EmbeddedExcel, name: string, rates: readonly string[]): Outcome["shown"] {
  const sheet = sheetOf(excel, name);
  const addresses = new Map(sheet.names.map((each) => [each.name, each.formula] as const));
  const values = new Map(sheet.cells.map(({ row, column, value }) => [`${row} ${column}`, value ?? ""]));
  const at = (key: string, column?: number): unknown => {
    const cell = parseCell(addresses.get(key) ?? "");
    return cell && (values.get(`${cell.row} ${column ?? cell.column}`) ?? "");
  };
  const told = (keys: readonly string[], column?: number): Record<string, unknown> =>
    Object.fromEntries(keys.filter((key) => addresses.has(key)).map((key) => [key, at(key, column)]));
  return {
    verdict: at("ket_luan"),
    rates: told(rates),
    checks: told(
      FIGURES.map(({ key }) => key),
      columnOf("check"),
    ),
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
