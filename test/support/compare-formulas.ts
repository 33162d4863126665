/**
 * One rule, two evaluations: the native formulas on the sheet and the TypeScript verdicts on random figures, blanks
 * included. The sheet is inserted, filled and read through the genuine client.
 */
import fc from "fast-check";
import type { EmbeddedExcel } from "../../embedded-excel";
import { FIGURES } from "../../src/catalog/figures";
import { RATES } from "../../src/catalog/rates";
import { DEFAULT_SETTINGS, settingOf } from "../../src/catalog/settings";
import type { PrintedRate } from "../../src/checks/facts";
import { judgeOf } from "../../src/checks/judge";
import { judgePrintedRate } from "../../src/checks/printed/judge-rate";
import { computeRates, countsOf } from "../../src/checks/rates";
import { resolve, valueOf } from "../../src/checks/resolve";
import { insertInputSheet } from "../../src/excel/insert-input-sheet";
import { cellAddress, parseCell } from "../../src/sheets/address";
import { columnOf, helperColumn } from "../../src/sheets/input/columns";
import { INPUT_REFS } from "../../src/sheets/input/refs";
import { COLUMN_COUNT, RULE_CELLS, severityAddress, type RuleCell } from "../../src/sheets/input/rule-cells";
import { HEAD_ROWS, ROW_COUNT, ROWS, rowOf, rowOfRate } from "../../src/sheets/input/rows";
import { readPercent } from "../../src/vietnamese/percent";
import { anyFigures, anyPrintedRates } from "./random-figures";

interface Sample {
  readonly figures: Readonly<Record<string, number>>;
  readonly printedRates: readonly PrintedRate[];
  readonly settings: Readonly<Record<string, string>>;
}

const samples: fc.Arbitrary<Sample> = fc.record({
  figures: anyFigures(),
  printedRates: anyPrintedRates(),
  settings: fc
    .record({
      rut_trong_da_giai_quyet: fc.constantFrom("true", "false"),
      mau_so_dung_han: fc.constantFrom("da_giai_quyet", "co_ket_qua"),
      lam_tron: fc.constantFrom("half_up", "truncate"),
    })
    .map((picked) => ({ ...DEFAULT_SETTINGS, ...picked })),
});

const LEVEL = { error: 2, warning: 1 } as const;

/** What the severity cell must hold. */
function expectedSeverity(cell: RuleCell, sample: Sample): number | "" {
  const resolved = resolve(sample.figures, sample.settings);
  if (cell.rule !== undefined) {
    const judgement = judgeOf(cell.rule)(resolved);
    if (judgement.outcome === "fails") return LEVEL[judgement.severity];
    return judgement.outcome === "holds" ? 0 : "";
  }
  const row = ROWS[cell.row - HEAD_ROWS]!;
  const rate = "rate" in row ? row.rate! : undefined;
  const ofRow = RULE_CELLS.filter((each) => each.row === cell.row && each.rule === undefined);
  const printed = sample.printedRates.filter((each) => each.rate === rate!.key)[ofRow.indexOf(cell)];
  const counts = countsOf(rate!, resolved);
  if (printed === undefined || counts === undefined) return "";
  const mode = sample.settings["lam_tron"] === "truncate" ? "truncate" : "half_up";
  const { kind } = judgePrintedRate(
    readPercent(printed.written)!,
    counts.numerator,
    counts.denominator,
    mode,
  );
  return { right: 0, truncated: 1, wrong: 2, misplaced_mark: 2, undecided: "" as const }[kind];
}

const FIRST_ROW = Math.min(...FIGURES.map(({ key }) => rowOf(key)));
const LAST_ROW = Math.max(...FIGURES.map(({ key }) => rowOf(key)), ...RATES.map(rowOfRate));

/** Runs of neighbouring rows of figures or rates: cells between them are merged heads. */
const RUNS = ROWS.map((row, index) => ({ row, index: HEAD_ROWS + index }))
  .filter(
    ({ row, index }) =>
      index >= FIRST_ROW && index <= LAST_ROW && (row.kind === "figure" || row.kind === "rate"),
  )
  .reduce<[number, number][]>((runs, { index }) => {
    const last = runs[runs.length - 1];
    const isSameKind =
      last !== undefined && ROWS[last[1] - HEAD_ROWS]!.kind === ROWS[index - HEAD_ROWS]!.kind;
    if (isSameKind && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
    return runs;
  }, []);

function columnValues(
  from: number,
  to: number,
  valueOfRow: (row: number) => string | number,
): (string | number)[][] {
  return Array.from({ length: to - from + 1 }, (_, offset) => [valueOfRow(from + offset)]);
}

async function enter(sheetName: string, sample: Sample): Promise<void> {
  const counts = new Map(Object.entries(sample.figures).map(([key, value]) => [rowOf(key), value]));
  const printed = new Map<number, string>();
  for (const { rate, written } of sample.printedRates) {
    const row = rowOfRate(RATES.find((each) => each.key === rate)!);
    printed.set(row, printed.has(row) ? `${printed.get(row)}; ${written}` : written);
  }
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const [from, to] of RUNS) {
      const column = (id: "count" | "printed"): Excel.Range =>
        sheet.getRangeByIndexes(from, columnOf(id), to - from + 1, 1);
      column("printed").values = columnValues(from, to, (row) => printed.get(row) ?? "");
      if (ROWS[from - HEAD_ROWS]!.kind === "figure")
        column("count").values = columnValues(from, to, (row) => counts.get(row) ?? "");
    }
    for (const key of ["rut_trong_da_giai_quyet", "mau_so_dung_han", "lam_tron"]) {
      const label = settingOf(key).options.find(({ value }) => value === sample.settings[key])!.label;
      sheet.getRange(cellAddress(rowOf(key), columnOf("count"))).values = [[label]];
    }
    await context.sync();
  });
}

/** Columns of texts and colours, which say nothing that the severities do not say. */
const SPOKEN = [
  columnOf("check"),
  helperColumn("concern"),
  helperColumn("verdict"),
  ...new Set(RULE_CELLS.map((cell) => cell.severityColumn + 1)),
];

/** Unlocks the sheet, for whole columns are written at once, and empties what need not be calculated again each time. */
async function prepare(sheetName: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.protection.unprotect();
    for (const column of SPOKEN) sheet.getRangeByIndexes(HEAD_ROWS, column, ROWS.length, 1).clear("Contents");
    await context.sync();
  });
}

async function readCells(sheetName: string): Promise<(address: string) => unknown> {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheetName)
      .getRangeByIndexes(0, 0, ROW_COUNT, COLUMN_COUNT);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  return (address) => {
    const { row, column } = parseCell(address)!;
    return values[row]![column];
  };
}

/** What a comparison of many samples came to. */
export interface Agreement {
  /** Sheet against code, each with its sample. */
  readonly disagreements: readonly string[];
  /** Verdicts that were not "undecided". */
  readonly decided: number;
}

/** Compares every rule, value and rate for `sets` samples drawn by `seed`. */
export async function compareFormulas(excel: EmbeddedExcel, sets: number, seed: number): Promise<Agreement> {
  const { sheetName } = await insertInputSheet();
  await prepare(sheetName);
  const disagreements: string[] = [];
  let decided = 0;
  for (const sample of fc.sample(samples, { numRuns: sets, seed })) {
    await enter(sheetName, sample);
    await excel.settled();
    const at = await readCells(sheetName);
    const compare = (what: string, actual: unknown, expected: unknown): void => {
      if (Object.is(actual, expected)) return;
      disagreements.push(
        `${what}: sheet ${String(actual)}, code ${String(expected)}, ${JSON.stringify(sample)}`,
      );
    };
    for (const cell of RULE_CELLS) {
      const expected = expectedSeverity(cell, sample);
      if (expected !== "") decided += 1;
      compare(`${cell.code} at ${severityAddress(cell)}`, at(severityAddress(cell)), expected);
    }
    const resolved = resolve(sample.figures, sample.settings);
    for (const { key } of FIGURES) {
      compare(`value of ${key}`, at(INPUT_REFS.value(key)), valueOf(resolved, key) ?? "");
    }
    const rates = computeRates(resolved);
    for (const rate of RATES) {
      const cell = at(cellAddress(rowOfRate(rate), columnOf("rate")));
      compare(`rate ${rate.key}`, typeof cell === "number" ? cell : null, rates[rate.key]);
    }
  }
  return { disagreements, decided };
}
