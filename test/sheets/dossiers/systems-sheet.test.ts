import { DEFAULT_SETTINGS } from "../../../src/catalog/settings";
import { accountsOn, totalsOn, typedSystems } from "../../../src/sheets/dossiers/systems-layout";
import { planSystemsSheet } from "../../../src/sheets/dossiers/systems-sheet";
import { SUMMARY } from "../../taskpane/tools/dossier-states";

const planned = (summary = SUMMARY) =>
  planSystemsSheet({
    name: "Theo hệ thống",
    input: "Số liệu",
    addressOf: () => undefined,
    summary,
    owners: {},
    settings: DEFAULT_SETTINGS,
  });

test("below the figures stands where every row of the lists went", () => {
  const { grid, merges, rowHeights } = planned();
  expect(grid.slice(-2).map(([, text]) => text)).toEqual([
    "Từng dòng của tệp đi đâu",
    SUMMARY.accounts[0]!.text,
  ]);
  expect(merges).toHaveLength(1);
  expect(rowHeights).toHaveLength(grid.length);
});

const sheetWith = (accounts: typeof SUMMARY.accounts) => {
  const values = planned({ ...SUMMARY, accounts }).grid.map((row) =>
    row.map((cell) => (cell !== null && typeof cell === "object" ? "" : cell)),
  );
  return { values, top: 0, read: (row: number, column: number) => values[row]?.[column] ?? "" };
};

test("the account is read back as no figure and no system", () => {
  const read = (sheet: ReturnType<typeof sheetWith>) => [totalsOn(sheet), typedSystems(sheet)];
  expect(read(sheetWith(SUMMARY.accounts))).toEqual(read(sheetWith([])));
});

test("the account is read back for the log, and of a sheet without one nothing", () => {
  expect(accountsOn(sheetWith(SUMMARY.accounts))).toEqual(SUMMARY.accounts.map(({ text }) => text));
  expect(accountsOn(sheetWith([]))).toEqual([]);
});
