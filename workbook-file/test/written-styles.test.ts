import { cell } from "./support/snapshots";
import { reopenSheet } from "./support/reopen";

describe("a cell's style", () => {
  test("reads back with font, fill, number format and protection", async () => {
    const style = {
      fontName: "Times New Roman",
      fontSize: 14,
      bold: true,
      italic: true,
      underline: true,
      fontColor: "#c00000",
      fill: "#FFF2CC",
      numberFormat: "#,##0",
      locked: false,
    };
    const { A1, B1 } = await cellsOf([cell(0, 0, 1, { style }), cell(0, 1, 1)]);
    expect(A1.font).toEqual({
      name: "Times New Roman",
      size: 14,
      bold: true,
      italic: true,
      underline: true,
      color: { argb: "FFC00000" },
    });
    expect(A1.fill).toEqual({ type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF2CC" } });
    expect(A1.numFmt).toBe("#,##0");
    expect(A1.protection).toMatchObject({ locked: false });
    expect(B1.fill).toEqual({ type: "pattern", pattern: "none" });
    expect([B1.font.bold, B1.numFmt, B1.protection]).toEqual([undefined, undefined, undefined]);
  });

  test("reads back with alignment, wrapping and indent", async () => {
    const { A1, B1 } = await cellsOf([
      cell(0, 0, "a", { style: { horizontal: "Justify", vertical: "Center", wrap: true } }),
      cell(0, 1, "b", { style: { horizontal: "Left", vertical: "Top", indent: 2 } }),
    ]);
    expect(A1.alignment).toEqual({ horizontal: "justify", vertical: "middle", wrapText: true });
    expect(B1.alignment).toEqual({ horizontal: "left", vertical: "top", indent: 2 });
  });

  test("reads back with each border", async () => {
    const { A1 } = await cellsOf([
      cell(0, 0, "a", {
        style: {
          borders: {
            top: { style: "Continuous", weight: "Thin", color: "#000000" },
            bottom: { style: "Continuous", weight: "Medium", color: "#FF0000" },
            left: { style: "Double", weight: "Thick", color: "#000000" },
            right: { style: "None", weight: "Thin", color: "#000000" },
          },
        },
      }),
    ]);
    expect(A1.border).toEqual({
      top: { style: "thin", color: { argb: "FF000000" } },
      bottom: { style: "medium", color: { argb: "FFFF0000" } },
      left: { style: "double", color: { argb: "FF000000" } },
    });
  });

  test("is kept on empty cells and on each cell of a merged range", async () => {
    const bottom = { style: "Continuous", weight: "Thin", color: "#000000" };
    const sheet = await reopenSheet({
      cells: [
        cell(0, 0, "tiêu đề", { style: { borders: { bottom }, fill: "#DDEBF7" } }),
        cell(0, 1, null, { style: { borders: { bottom } } }),
        cell(2, 0, null, { style: { fill: "#DDEBF7" } }),
      ],
      merges: ["A1:B1"],
    });
    expect(sheet.getCell("B1").border.bottom?.style).toBe("thin");
    expect(sheet.getCell("B1").fill).toEqual({ type: "pattern", pattern: "none" });
    expect(sheet.getCell("A1").value).toBe("tiêu đề");
    expect(sheet.getCell("A3").fill).toMatchObject({ fgColor: { argb: "FFDDEBF7" } });
  });
});

async function cellsOf(cells: ReturnType<typeof cell>[]) {
  const sheet = await reopenSheet({ cells });
  return { A1: sheet.getCell("A1"), B1: sheet.getCell("B1") };
}
