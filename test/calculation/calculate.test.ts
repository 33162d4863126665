/** What formulas come to, in the corners where programs differ; whole sheets are held to LibreOffice in test/print. */
import { calculator, type CellSource, type CustomEvaluation } from "../../src/calculation/calculate";
import type { Value } from "../../src/calculation/formula-values";
import { parseCell } from "../../src/sheets/address";

/** Cells by address on the sheet "A"; those of other sheets as "B!A1". A text beginning with "=" is a formula. */
function sourceOf(cells: Readonly<Record<string, Value>>): CellSource {
  const all = new Map(
    Object.entries(cells).map(([address, content]) => {
      const [sheet, cell] = address.includes("!") ? address.split("!") : ["A", address];
      const { row, column } = parseCell(cell!)!;
      const isFormula = typeof content === "string" && content.startsWith("=");
      return [
        `${sheet!.toLowerCase()} ${row} ${column}`,
        isFormula ? { value: "đã lưu", formula: content } : { value: content },
      ] as const;
    }),
  );
  return {
    cell: (sheet, row, column) => all.get(`${sheet.toLowerCase()} ${row} ${column}`),
    hasSheet: (sheet) => ["a", "b"].includes(sheet.toLowerCase()),
  };
}

const CELLS = { A1: 5, A2: "chữ", A3: null, A4: "#N/A", A5: 0.1, "B!A1": 7 } as const;

const shows = (formula: string): Value => calculator(sourceOf({ ...CELLS, C1: formula })).valueAt("A", 0, 2);

it.each<[formula: string, value: Value]>([
  ["=1+2*3^2", 19],
  ["=-2^2", 4],
  ["=50%+1", 1.5],
  ["=(1+2)*3", 9],
  ['="a"&"b"&1', "ab1"],
  ['="có ""ngoặc"""', 'có "ngoặc"'],
  ['="a"="A"', true],
  ['=1<"a"', true],
  ['=A3=""', true],
  ["=A3=0", true],
  ["=A3", 0],
  ["=B!A1+'b'!A1", 14],
  ["=C!A1", "#REF!"],
  ["=#REF!+1", "#REF!"],
  ["=A4", "#N/A"],
  ["=1/0", "#DIV/0!"],
  ["=A2+1", "#VALUE!"],
  ['=0+("1022"&"E0")', 1022],
  ['=0+("-5"&"E1")', -50],
  ['=0+("1E5"&"E0")', "#VALUE!"],
  ['=0+("4/2026"&"E0")', "#VALUE!"],
  ['=0+(""&"E0")', "#VALUE!"],
  ['=IFERROR(1/0,"–")', "–"],
  ["=IF(A1>3,1,1/0)", 1],
  ["=IF(A1>9,1)", false],
  ["=SUM(A1:A3,2)", 7],
  ["=SUM(A1:A4)", "#N/A"],
  ["=COUNT(A1:A5)", 2],
  ["=MAX(0,A2)", 0],
  ["=MAX(0,IF(A1=5,A2,1))", 0],
  ["=MIN(A1,A5)", 0.1],
  ["=ISNUMBER(A4)", false],
  ["=ISBLANK(A3)", true],
  ["=AND(A1=5,NOT(A2=5))", true],
  ["=MOD(-3,2)", 1],
  ["=INT(-1.5)", -2],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(-2.5,0)", -3],
  ["=FIXED(1234567,0)", "1.234.567"],
  ['=FIND("ữ",A2)', 3],
  ['=FIND("x",A2)', "#VALUE!"],
  ['=SUBSTITUTE("1-2-3","-","/",2)', "1-2/3"],
  ['=MID("abcd",2,2)&RIGHT("abcd")&LEFT("abcd",0)', "bcd"],
  ['=COUNTIF(A1:A5,"?*")', 1],
  ["=COUNTIF(A1:A5,5)", 1],
  ['=COUNTIF(A1:A5,">1")', 1],
  ['=SUMIF(A1:A5,"chữ",A1:A5)', 0],
  ["=CHOOSE(2,1/0,8)", 8],
  ["=ROW(A9)", 9],
  ["=ROW()", 1],
  ["=N(A2)+N(A1)", 5],
])("%s comes to what Excel shows", (formula, value) => {
  expect(shows(formula)).toBe(value);
});

it.each(["=TTHC.KHONG_CO(A1)", "=LET(x,1,x)", "={1,2}", "=TenVung", "=C1+1"])(
  "%s is not guessed at: the cell keeps what was saved",
  (formula) => {
    expect(shows(formula)).toBe("đã lưu");
  },
);

it("calls our own functions by their name, and shows the error that they throw", () => {
  const custom = new Map<string, CustomEvaluation>([
    ["TTHC.DOI", ([given]: readonly unknown[]) => Number(given) * 2],
    ["TTHC.SAI", () => Promise.resolve(1)],
  ]);
  const cells = { ...CELLS, C1: "=TTHC.DOI(A1)", C2: "=TTHC.SAI()" };
  const shown = calculator(sourceOf(cells), custom);
  expect([shown.valueAt("A", 0, 2), shown.valueAt("A", 1, 2)]).toEqual([10, "đã lưu"]);
});

it("moves what is not fixed of a conditional format along with its cells", () => {
  const { evaluateAt } = calculator(sourceOf(CELLS));
  const at = (formula: string, row: number) =>
    evaluateAt(formula, "A", { row: 0, column: 0 }, { row, column: 0 });
  expect([at("=A1=5", 0), at("=A1=5", 1), at("=$A$1=5", 1), at("=LET(1)", 0)]).toEqual([
    true,
    false,
    true,
    undefined,
  ]);
});
