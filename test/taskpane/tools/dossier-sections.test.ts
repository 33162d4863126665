/** Sheets that go on under the head of another: read by that one's columns, whatever the officer changes there. */
import {
  columnMeans,
  confirmedTables,
  INITIAL,
  withOpened,
  withTable,
} from "../../../src/taskpane/tools/dossiers/dossier-state";
import { openedTable } from "./dossier-states";

const opened = [openedTable(), openedTable({ id: 1, sheet: "Sheet2", continues: 0 })];

test("a change of the columns holds for the sheet that goes on", () => {
  const state = withOpened(INITIAL, opened, [], { remembered: [] });
  const changed = withTable(state, 0, columnMeans(0, "system"));
  const [first, second] = confirmedTables(changed)!;
  expect(first!.mapping.columns[0]!.kind).toBe("system");
  expect(second).toEqual({ id: 1, mapping: first!.mapping });
});

test("a list of pending dossiers needs no day of a result", () => {
  const [list] = opened;
  const { mapping } = list!.proposal;
  const columns = mapping.columns.filter(({ kind }) => kind !== "finished");
  const pending = { ...list!, proposal: { ...list!.proposal, mapping: { ...mapping, columns } } };
  const without = withOpened(INITIAL, [pending], [], { remembered: [] });
  expect(confirmedTables(without)).toBeUndefined();
  const said = withTable(without, 0, (table) => ({
    ...table,
    mapping: { ...table.mapping, isPendingOnly: true },
  }));
  expect(confirmedTables(said)).toHaveLength(1);
});
