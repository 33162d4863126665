import { mapFormula } from "../workbook/formula-text";
import { shiftFormula } from "../workbook/shift";

describe("the words of a formula", () => {
  test("are references and names, with their sheets; not texts, numbers, errors or functions", () => {
    const found: string[] = [];
    mapFormula(
      `=IF('Quý 1'!$A$1:B2>1.5E3,"A1 & ten",TTHC.TYLE(ty_le,Sheet2!hệ_số)+LOG10(C:C)+#REF!+TRUE)`,
      ({ kind, sheet, text, full }) => {
        found.push(`${kind} ${sheet ?? "–"} ${text}`);
        return full;
      },
    );
    expect(found).toEqual([
      "reference Quý 1 $A$1:B2",
      "name – ty_le",
      "name Sheet2 hệ_số",
      "reference – C:C",
    ]);
  });
});

describe("formulas after rows moved", () => {
  const insertTwoBeforeRow3 = { axis: "row", at: 2, count: 2 } as const;
  const deleteRow2 = { axis: "row", at: 1, count: -1 } as const;

  test.each([
    ["=$A2+A$3+$B$4", "=$A2+A$5+$B$6"],
    ["=SUM(A1:A9)+Khác!A9", "=SUM(A1:A11)+Khác!A9"],
    ["=SUM(A1:A2)", "=SUM(A1:A2)"],
    ["=SUM(2:3)+COUNT(B:B)", "=SUM(2:5)+COUNT(B:B)"],
  ])("%s becomes %s", (before, after) => {
    expect(shiftFormula(before, insertTwoBeforeRow3, "Một", "Một")).toBe(after);
  });

  test.each([
    ["=A2+A3", "=#REF!+A2"],
    ["=SUM(A1:A3)", "=SUM(A1:A2)"],
  ])("%s becomes %s", (before, after) => {
    expect(shiftFormula(before, deleteRow2, "Một", "Một")).toBe(after);
  });

  test("only those that mean the sheet change", () => {
    expect(shiftFormula("=Một!A3+A3", insertTwoBeforeRow3, "Một", "Hai")).toBe("='Một'!A5+A3");
  });
});
