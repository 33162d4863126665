/**
 * One rule, two evaluations: the native formulas on the sheet and the TypeScript verdicts agree on random figures,
 * blanks included. The sheets are inserted and filled through the genuine client.
 */
import fc from "fast-check";
import type { CellSnapshot } from "../../embedded-excel";
import { FIGURES } from "../../src/catalog/figures";
import { RATES } from "../../src/catalog/rates";
import { DEFAULT_SETTINGS, settingOf } from "../../src/catalog/settings";
import type { PrintedRate } from "../../src/checks/facts";
import { judgeOf } from "../../src/checks/judge";
import { judgePrintedRate } from "../../src/checks/printed-rate";
import { computeRates, countsOf } from "../../src/checks/rates";
import { resolve, valueOf } from "../../src/checks/resolve";
import { insertInputSheet } from "../../src/excel/insert-input-sheet";
import { cellAddress, parseCell } from "../../src/sheets/address";
import { columnOf } from "../../src/sheets/input/columns";
import { INPUT_REFS } from "../../src/sheets/input/refs";
import { RULE_CELLS, severityAddress, type RuleCell } from "../../src/sheets/input/rule-cells";
import { HEAD_ROWS, ROWS, rowOf, rowOfRate } from "../../src/sheets/input/rows";
import { readPercent } from "../../src/vietnamese/percent";
import { sheetOf, useExcel } from "../support/excel";
import { anyFigures, anyPrintedRates } from "../support/random-figures";

const SETS = 1_000;
const SHEETS = 2;

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

/** Whole columns are written at once here, locked cells and all. */
async function unprotect(names: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).protection.unprotect();
    await context.sync();
  });
}

describe("native formulas and TypeScript", () => {
  const excel = useExcel();

  it(`agree on every rule, value and rate for ${SETS} random sets of figures`, async () => {
    const names: string[] = [];
    for (let i = 0; i < SHEETS; i += 1) names.push((await insertInputSheet()).sheetName);
    await unprotect(names);
    await excel().settled();
    const drawn = fc.sample(samples, { numRuns: SETS, seed: 20260419 });
    const disagreements: string[] = [];
    let decided = 0;
    for (let start = 0; start < SETS; start += SHEETS) {
      const round = drawn.slice(start, start + SHEETS);
      for (const [index, sample] of round.entries()) await enter(names[index]!, sample);
      await excel().settled();
      for (const [index, sample] of round.entries()) {
        const sheet = sheetOf(excel(), names[index]!);
        const byPlace = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
        const at = (address: string): CellSnapshot["value"] => {
          const place = parseCell(address)!;
          return byPlace.get(`${place.row},${place.column}`)?.value ?? "";
        };
        const compare = (what: string, actual: unknown, expected: unknown): void => {
          if (!Object.is(actual, expected)) {
            disagreements.push(
              `${what}: sheet ${String(actual)}, code ${String(expected)}, ${JSON.stringify(sample)}`,
            );
          }
        };
        for (const cell of RULE_CELLS) {
          const expected = expectedSeverity(cell, sample);
          if (expected !== "") decided += 1;
          compare(`${cell.code} at ${severityAddress(cell)}`, at(severityAddress(cell)), expected);
        }
        const resolved = resolve(sample.figures, sample.settings);
        for (const { key } of FIGURES)
          compare(`value of ${key}`, at(INPUT_REFS.value(key)), valueOf(resolved, key) ?? "");
        const rates = computeRates(resolved);
        for (const rate of RATES) {
          const cell = at(cellAddress(rowOfRate(rate), columnOf("rate")));
          compare(`rate ${rate.key}`, typeof cell === "number" ? cell : null, rates[rate.key]);
        }
      }
    }
    expect(disagreements.slice(0, 5)).toEqual([]);
    expect(decided).toBeGreaterThan(50 * SETS);
  }, 300_000);
});
