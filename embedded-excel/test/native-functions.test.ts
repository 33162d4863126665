import { onNewSheet, openForTests } from "./support/opened-excel";

const opened = openForTests();

/**
 * A1 = 1, A2 = 2.5, A3 empty, A4 = "chữ", A5 = TRUE, A6 = a formula that gives "", A7 = #N/A, A8 = text "12".
 * What Excel answers is written from Microsoft's documentation of each function.
 */
const inputs = [[1], [2.5], [""], ["chữ"], [true], ['=""'], ["=NA()"], ["'12"]];

const cases: readonly (readonly [formula: string, value: string | number | boolean])[] = [
  ["=SUM(A1:A6)", 3.5],
  ["=SUM(A1,A3,A8)", 1],
  ["=COUNT(A1:A8)", 2],
  ["=COUNT(A3)", 0],
  ["=COUNT(A6)", 0],
  ["=COUNT(A1,A3,A4)", 1],
  ["=MAX(A1:A6)", 2.5],
  ["=MIN(A1:A6)", 1],
  ["=MAX(A3)", 0],
  ['=IF(A3="","trống","có")', "trống"],
  ['=IF(A3=0,"không","khác")', "không"],
  ['=IF(A6="","trống","có")', "trống"],
  ['=IF(A6=0,"không","khác")', "khác"],
  ["=IF(A1>0,1)", 1],
  ["=IF(A1<0,1)", false],
  ["=AND(A1>0,A2>2)", true],
  ["=AND(A1>0,A4>2)", true],
  ["=OR(A1>5,A2>5)", false],
  ["=NOT(A1>5)", true],
  ["=INT(2.7)", 2],
  ["=INT(-2.1)", -3],
  ["=ABS(-2.5)", 2.5],
  ["=N(A1)", 1],
  ["=N(A3)", 0],
  ["=N(A4)", 0],
  ["=N(A5)", 1],
  ["=N(A6)", 0],
  ["=T(A4)", "chữ"],
  ["=T(A1)", ""],
  ["=T(A3)", ""],
  ["=ISNUMBER(A1)", true],
  ["=ISNUMBER(A3)", false],
  ["=ISNUMBER(A6)", false],
  ["=ISNUMBER(A8)", false],
  ["=ISBLANK(A3)", true],
  ["=ISBLANK(A6)", false],
  ["=ISTEXT(A4)", true],
  ["=ISTEXT(A6)", true],
  ["=ISTEXT(A3)", false],
  ["=ISERROR(A7)", true],
  ["=ISERROR(A1/A3)", true],
  ["=IFERROR(A7,0)", 0],
  ['=IFERROR(A1/A3,"–")', "–"],
  ["=FIXED(1234.567,2)", "1,234.57"],
  ["=FIXED(1234.567,1,TRUE)", "1234.6"],
  ["=FIXED(-0.5,0,TRUE)", "-1"],
  ["=FIXED(2.5,2,TRUE)", "2.50"],
  ["=FIXED(5,0,TRUE)", "5"],
  ['=SUBSTITUTE("1.022.5",".","")', "10225"],
  ['=SUBSTITUTE("12.5",".",",")', "12,5"],
  ['=TRIM("  một   hai ")', "một hai"],
  ['=LEFT("Nhập liệu",4)', "Nhập"],
  ['=MID("Nhập liệu",6,4)', "liệu"],
  ['=RIGHT("Nhập liệu",4)', "liệu"],
  ['=LEFT("12abc",2)', "12"],
  ['=FIND("l","Nhập liệu")', 6],
  ['=ISERROR(FIND("x","Nhập"))', true],
  ['=LEN("Nhập liệu")', 9],
  ["=LEN(A3)", 0],
  ['=TEXT(0.1234,"0.00%")', "12.34%"],
  ['=TEXT(1234.5,"#,##0.0")', "1,234.5"],
  ['=TEXT(5,"0")', "5"],
  ['=TEXT(46117,"dd/mm/yyyy")', "05/04/2026"],
  ['=NUMBERVALUE("2.500,27",",",".")', 2500.27],
  ['=NUMBERVALUE("12,5",",",".")', 12.5],
  ['=NUMBERVALUE("1.022",",",".")', 1022],
  ['=ROUND(NUMBERVALUE("5,02%",",","."),10)', 0.0502],
  ['=NUMBERVALUE("",",",".")', 0],
  ['=ISERROR(NUMBERVALUE("abc",",","."))', true],
  ["=POWER(2,10)", 1024],
  ["=POWER(10,-2)", 0.01],
  ["=ROUND(2.345,2)", 2.35],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1234,-2)", 1200],
  ['=CHOOSE(2,"a","b","c")', "b"],
  ['="ABC"="abc"', true],
  ['="a"<"B"', true],
  ["=A4>1", true],
  ["=A3+1", 1],
  ['=A6&"x"', "x"],
  ['=A3&"x"', "x"],
  ["=A8+1", 13],
  ["=ISERROR(A6+1)", true],
  ["=1/0", "#DIV/0!"],
  ["=0.1+0.2=0.3", true],
  ["=ISERROR(A4*1)", true],
  ['=TEXT(5,"0")&""', "5"],
  ['=ISTEXT(TEXT(5,"0"))', true],
  ["=SUM(A1:A2)-A2=A1", true],
  ['=IF(COUNT(A1:A3)<3,"",1)', ""],
];

test("native functions answer as in Excel", async () => {
  const answers = await onNewSheet(opened.excel, async (sheet, context) => {
    sheet.getRange("A1:A8").formulas = inputs;
    const range = sheet.getRange("C1").getResizedRange(cases.length - 1, 0);
    range.formulas = cases.map(([formula]) => [formula]);
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
  const shown = cases.map(([formula], index) => [formula, answers[index]]);
  expect(shown).toEqual(cases.map(([formula, value]) => [formula, value]));
});

test("a formula's empty text stays a text when only its readers are calculated again", async () => {
  await onNewSheet(opened.excel, async (sheet, context) => {
    sheet.getRange("A1:C1").formulas = [['=IF(1,"",0)', 1, "=IF(AND(A1=0,B1>0),1,2)"]];
    const cell = sheet.getRange("C1");
    cell.load("values");
    await context.sync();
    const first = cell.values[0]![0] as unknown;
    sheet.getRange("B1").values = [[2]];
    cell.load("values");
    await context.sync();
    expect([first, cell.values[0]![0]]).toEqual([2, 2]);
  });
});
