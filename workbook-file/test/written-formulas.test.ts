import { mentionsSheet, storedFormula } from "../formulas";

describe("the stored form of a formula", () => {
  test.each([
    ["=SUM(A1:A3)", "SUM(A1:A3)"],
    ["=1", "1"],
    ['=IF(COUNT(E9),TTHC.TYLE_QUAHAN(E12,E9),"")', 'IF(COUNT(E9),_xldudf_TTHC_TYLE_QUAHAN(E12,E9),"")'],
    ["=tthc.tyle_x(1)", "_xldudf_TTHC_TYLE_X(1)"],
    [
      '=TEXTJOIN(", ",TRUE,ifs(A1>0,"IFS(",TRUE,"TTHC.TYLE_X(1)"))',
      '_xlfn.TEXTJOIN(", ",TRUE,_xlfn.IFS(A1>0,"IFS(",TRUE,"TTHC.TYLE_X(1)"))',
    ],
    ["='IFS(1)'!A1+MYIFS(2)", "'IFS(1)'!A1+MYIFS(2)"],
    ["=CEILING.MATH(A1)+CEILING(A1,1)", "_xlfn.CEILING.MATH(A1)+CEILING(A1,1)"],
  ])("of %s is %s", (formula, stored) => {
    expect(storedFormula(formula)).toBe(stored);
  });

  test("is refused for functions that a prefix does not save", () => {
    expect(() => storedFormula("=SUM(FILTER(A1:A3,B1:B3))")).toThrow("FILTER cannot be written");
    expect(() => storedFormula("=LET(x,1,x)")).toThrow("LET cannot be written");
  });
});

describe("looking for a sheet in a formula", () => {
  test.each([
    ["=SUM('Nhập liệu'!A1:A3)", "Nhập liệu", true],
    ["='nhập LIỆU'!A1", "Nhập liệu", true],
    ["=Data!A1", "Data", true],
    ["=SốLiệu!A1", "SốLiệu", true],
    ["=MyData!A1", "Data", false],
    ['="Data!A1"', "Data", false],
    ["='Xã''s'!A1", "Xã's", true],
    ["=Data+1", "Data", false],
  ])("%s and %s: %s", (formula, sheet, isThere) => {
    expect(mentionsSheet(formula, sheet)).toBe(isThere);
  });
});
