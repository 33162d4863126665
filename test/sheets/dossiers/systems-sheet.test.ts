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

describe("numbers of summary tables", () => {
  const cell = (key: string) => `so-hoa.xlsx, trang 1, ô ${key}`;
  const summary = {
    ...SUMMARY,
    systems: [
      SUMMARY.systems[1]!,
      SUMMARY.systems[0]!,
      {
        kind: "tabled" as const,
        system: "Đất đai",
        figures: { tong_ho_so: 90, sh_dau_vao: 70 },
        sources: [],
        counted: 0,
        before: 0,
        after: 0,
        tabled: { tong_ho_so: cell("C7"), sh_dau_vao: cell("D7") },
      },
    ],
    unitCells: { tong_tthc: cell("E2") },
    total: { ...SUMMARY.total, tong_tthc: 391 },
  };
  const { grid, validations } = planned(summary);
  const rowOf = (key: string) => grid.find(([first]) => first === key)!;

  test("stand in the column of their system, each with its cell at the right end of its row", () => {
    expect(grid[2]!.slice(5)).toEqual([
      "Một cửa thành phố",
      "Đất đai",
      "Hộ tịch",
      null,
      null,
      "Cả đơn vị",
      "Lấy từ ô",
    ]);
    expect(grid[4]![6]).toBe("Bảng so-hoa.xlsx, trang 1");
    expect(rowOf("sh_dau_vao")[6]).toBe(70);
    expect(rowOf("tong_ho_so")[6]).toBe(90);
    expect(rowOf("sh_dau_vao").slice(-1)).toEqual([cell("D7")]);
  });

  test("of the whole unit are its total and no system's part", () => {
    expect(rowOf("tong_tthc").slice(-2)).toEqual([391, cell("E2")]);
    expect(rowOf("tong_tthc")[3]).toMatchObject({
      formula: expect.stringMatching(/,K\d+,SUM\(F\d+:J\d+\)\)$/),
    });
  });

  test("take no input: the columns of typed systems do", () => {
    expect(validations[1]!.range).toMatch(/^H6:J\d+$/);
  });
});
