import type { EmbeddedExcel } from "..";
import { onNewSheet, openForTests } from "./support/opened-excel";

const functions = [
  { id: "DEM", name: "DEM", parameters: [{ name: "values", dimensionality: "matrix" }] },
  {
    id: "CHIA",
    name: "CHIA",
    parameters: [
      { name: "a", type: "number" },
      { name: "b", type: "number", optional: true },
    ],
  },
  { id: "NHIN", name: "NHIN", parameters: [{ name: "a", type: "any" }] },
  {
    id: "GOM",
    name: "GOM",
    parameters: [
      { name: "first", type: "any" },
      { name: "rest", type: "any", repeating: true },
    ],
  },
  { id: "LOI", name: "LOI", parameters: [{ name: "code", type: "string" }] },
  { id: "NOI", name: "NOI", parameters: [] },
  { id: "VANG", name: "VANG", parameters: [] },
  { id: "SAU", name: "SAU", parameters: [{ name: "a", type: "any" }] },
];

/** Functions that show what they were given, as text. */
function associate({ CustomFunctions }: EmbeddedExcel): void {
  const show = (value: unknown): string => JSON.stringify(value);
  const { Error: FunctionError } = CustomFunctions;
  const codes: Record<string, CustomFunctions.ErrorCode> = CustomFunctions.ErrorCode as never;
  CustomFunctions.associate({
    DEM: ((values: unknown) => show(values)) as never,
    CHIA: ((a: number, b: number | null) => (b === null ? "không có" : a / b)) as never,
    NHIN: ((a: unknown) => show(a)) as never,
    GOM: ((first: unknown, rest: unknown) => show([first, rest])) as never,
    LOI: ((code: string) => {
      if (code === "khác") throw new Error("bất ngờ");
      throw new FunctionError(codes[code]!);
    }) as never,
    SAU: (async (a: unknown) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (a === "khác") throw new Error("bất ngờ");
      if (a === "không") throw new FunctionError(codes["notAvailable"]!);
      return a;
    }) as never,
    NOI: ((invocation: { address: string }) => invocation.address) as never,
  });
}

describe.each([
  ["zero", 0],
  ["null", null],
] as const)("custom functions, empty cells as %s", (emptyCellsAs, empty) => {
  const opened = openForTests({ emptyCellsAs });

  beforeAll(() => {
    opened.excel.registerFunctions({ functions });
    associate(opened.excel);
  });

  /** The result of a formula on a sheet with A1 = 1, A2 empty, A3 = "chữ", A4 = TRUE, A5 = #N/A. */
  function result(formula: string): Promise<unknown> {
    return onNewSheet(opened.excel, async (sheet, context) => {
      sheet.getRange("A1:A5").formulas = [[1], [""], ["chữ"], [true], ["=NA()"]];
      const cell = sheet.getRange("C1");
      cell.formulas = [[formula]];
      cell.load("values");
      await context.sync();
      return cell.values[0]![0];
    });
  }

  test("hands empty cells over, alone and inside a range", async () => {
    expect(await result("=TTHC.NHIN(A2)")).toBe(JSON.stringify(empty));
    expect(await result("=TTHC.DEM(A1:A4)")).toBe(JSON.stringify([[1], [empty], ["chữ"], [true]]));
    expect(await result("=TTHC.DEM(A1)")).toBe("[[1]]");
  });

  test("hands a repeating parameter over as one array", async () => {
    expect(await result('=TTHC.GOM(A1,A2,"x",3)')).toBe(JSON.stringify([1, [empty, "x", 3]]));
    expect(await result("=TTHC.GOM(A1)")).toBe("[1,[]]");
  });

  test("an argument left out is null", async () => {
    expect(await result("=TTHC.CHIA(3)")).toBe("không có");
  });

  test.each([
    ["divisionByZero", "#DIV/0!"],
    ["notAvailable", "#N/A"],
    ["invalidValue", "#VALUE!"],
    ["khác", "#VALUE!"],
  ])("an error %s becomes %s", async (code, shown) => {
    expect(await result(`=TTHC.LOI("${code}")`)).toBe(shown);
  });

  test("errors in arguments come through, also inside a range", async () => {
    expect(await result("=TTHC.NHIN(A5)")).toBe("#N/A");
    expect(await result("=TTHC.DEM(A1:A5)")).toBe("#N/A");
    expect(await result("=TTHC.NHIN(1/0)")).toBe("#DIV/0!");
  });

  test("a text for a number and a range for a scalar are #VALUE!", async () => {
    expect(await result("=TTHC.CHIA(A3,2)")).toBe("#VALUE!");
    expect(await result('=TTHC.CHIA("6",2)')).toBe(3);
    expect(await result("=TTHC.NHIN(A1:A2)")).toBe("#VALUE!");
  });

  test("may answer later, alone and inside other functions, and fail later", async () => {
    expect(await result("=TTHC.SAU(A1)")).toBe(1);
    expect(await result('=IF(TTHC.SAU(A1)=1,TTHC.SAU("xong")&"!","")')).toBe("xong!");
    expect(await result('=TTHC.SAU("không")')).toBe("#N/A");
    expect(await result('=TTHC.SAU("khác")')).toBe("#VALUE!");
  });

  test("know their cell; one that nobody associated is #NAME?", async () => {
    expect(await result("=TTHC.NOI()")).toMatch(/^'Trang \d+'!C1$/);
    expect(await result("=TTHC.VANG()")).toBe("#NAME?");
    expect(await result("=TTHC.KHONG_CO()")).toBe("#NAME?");
  });

  test("are calculated again when a cell changes, and work inside other functions", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      const cell = sheet.getRange("C1");
      cell.formulas = [['=IF(COUNT(A1:B1)<2,"",TTHC.CHIA(A1,B1))']];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[""]]);
      sheet.getRange("A1:B1").values = [[1, 4]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[0.25]]);
    });
  });
});
