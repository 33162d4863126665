import { DEFAULT_SETTINGS } from "../../../src/catalog/settings";
import { totalsOn, typedSystems } from "../../../src/sheets/dossiers/systems-layout";
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

test("the account is read back as no figure and no system", () => {
  const read = (withAccounts: boolean) => {
    const { grid } = planned({ ...SUMMARY, accounts: withAccounts ? SUMMARY.accounts : [] });
    const values = grid.map((row) =>
      row.map((cell) => (cell !== null && typeof cell === "object" ? "" : cell)),
    );
    const sheet = { values, read: (row: number, column: number) => values[row]?.[column] ?? "" };
    return [totalsOn(sheet as never), typedSystems(sheet as never)];
  };
  expect(read(true)).toEqual(read(false));
});
