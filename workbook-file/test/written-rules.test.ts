import type { ValidationSnapshot } from "../snapshot";
import { reopenSheet, writtenPart } from "./support/reopen";
import { sheet, workbook } from "./support/snapshots";

const validation = (rule: ValidationSnapshot["rule"], range = "C3"): ValidationSnapshot => ({
  range,
  rule,
  ignoreBlanks: true,
  error: { title: "Sai dữ liệu", message: "Nhập số nguyên không âm", style: "Stop", show: true },
  prompt: { title: "Số hồ sơ", message: "Đếm đến hết kỳ", show: true },
});

const readBack = async (rule: ValidationSnapshot["rule"]) =>
  (await reopenSheet({ validations: [validation(rule)] })).getCell("C3").dataValidation;

describe("an input rule", () => {
  test("keeps its range, its messages and its style", async () => {
    const rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    const reopened = await reopenSheet({ validations: [validation(rule, "$C$3:$D$4,F9")] });
    expect(reopened.getCell("D4").dataValidation).toEqual({
      type: "whole",
      operator: "greaterThanOrEqual",
      formulae: [0],
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle: "Sai dữ liệu",
      error: "Nhập số nguyên không âm",
      showInputMessage: true,
      promptTitle: "Số hồ sơ",
      prompt: "Đếm đến hết kỳ",
    });
    expect(reopened.getCell("F9").dataValidation.type).toBe("whole");
    expect(reopened.getCell("E4").dataValidation).toBeUndefined();
  });

  test("for decimals keeps both limits", async () => {
    const rule = { decimal: { formula1: 0, formula2: "1.5", operator: "NotBetween" } };
    expect(await readBack(rule)).toMatchObject({
      type: "decimal",
      operator: "notBetween",
      formulae: [0, 1.5],
    });
  });

  test("for a list of values keeps them in order", async () => {
    const rule = { list: { inCellDropDown: true, source: "Tháng,Quý,Sáu tháng" } };
    expect(await readBack(rule)).toMatchObject({ type: "list", formulae: ['"Tháng,Quý,Sáu tháng"'] });
  });

  test("for a list in cells keeps the range", async () => {
    expect(await readBack({ list: { source: "='Danh mục'!$A$1:$A$9" } })).toMatchObject({
      type: "list",
      formulae: ["'Danh mục'!$A$1:$A$9"],
    });
  });

  test.each(["2026-04-01", 46113, "46113"])("for dates keeps the day given as %s", async (formula1) => {
    const { formulae, type } = await readBack({ date: { formula1, operator: "GreaterThan" } });
    expect(type).toBe("date");
    expect(formulae).toEqual([new Date(Date.UTC(2026, 3, 1))]);
  });

  test("by formula keeps the formula", async () => {
    expect(await readBack({ custom: { formula: "=C3=ROUND(C3,0)" } })).toMatchObject({
      type: "custom",
      formulae: ["C3=ROUND(C3,0)"],
    });
  });

  test("that is empty is not written", async () => {
    expect(await readBack({})).toBeUndefined();
  });

  test("of an unknown kind, operator or date limit is refused", async () => {
    await expect(readBack({ colour: {} })).rejects.toThrow("Unknown kind of input rule: colour");
    await expect(readBack({ decimal: { formula1: 0, operator: "Near" } })).rejects.toThrow(
      "Unknown operator",
    );
    await expect(readBack({ date: { formula1: "=TODAY()", operator: "LessThan" } })).rejects.toThrow(
      "=TODAY()",
    );
  });
});

describe("conditional formats", () => {
  const formats = [
    {
      range: "$A$3:$C$3,E5",
      formula: "=IFNA($C3,0)<>0",
      fill: "#FFC7CE",
      fontColor: "#9C0006",
      stopIfTrue: false,
    },
    { range: "A3", formula: "=$C3>0", bold: true, stopIfTrue: true },
  ];

  test("keep range, formula, colours and order", async () => {
    const reopened = await reopenSheet({ conditionalFormats: formats });
    const { conditionalFormattings } = reopened as unknown as {
      conditionalFormattings: { ref: string; rules: Record<string, unknown>[] }[];
    };
    expect(conditionalFormattings).toMatchObject([
      {
        ref: "A3:C3 E5",
        rules: [
          {
            type: "expression",
            priority: 1,
            formulae: ["_xlfn.IFNA($C3,0)<>0"],
            style: { fill: { bgColor: { argb: "FFFFC7CE" } }, font: { color: { argb: "FF9C0006" } } },
          },
        ],
      },
      { ref: "A3", rules: [{ priority: 2, formulae: ["$C3>0"], style: { font: { bold: true } } }] },
    ]);
  });

  test("that stop the later ones say so, the others do not", async () => {
    const xml = await writtenPart(
      workbook([sheet({ conditionalFormats: formats })]),
      "xl/worksheets/sheet1.xml",
    );
    const rules = xml.match(/<cfRule [^>]*>/g) ?? [];
    expect(rules.map((rule) => rule.includes('stopIfTrue="1"'))).toEqual([false, true]);
  });
});
