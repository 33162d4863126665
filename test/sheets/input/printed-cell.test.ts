import { DEFAULT_SETTINGS } from "../../../src/catalog/settings";
import type { Rewriting } from "../../../src/checks/finding";
import type { PrintedRate } from "../../../src/checks/facts";
import { resolve } from "../../../src/checks/resolve";
import {
  rewritePrintedCell,
  readPrintedCell,
  writePrintedCell,
} from "../../../src/sheets/input/printed-cell";

const RATE = "tl_thanh_toan";

const rate = (written: string, beside: Partial<PrintedRate> = {}): PrintedRate => ({
  rate: RATE,
  written,
  ...beside,
});

const write = (printed: readonly PrintedRate[], figures = {}): string =>
  writePrintedCell(printed, resolve(figures, DEFAULT_SETTINGS));

describe("what a report prints of a rate, in one cell", () => {
  it.each<[string, readonly PrintedRate[]]>([
    ["", []],
    ["69,2", [rate("69,2")]],
    ["5,02; 8,18", [rate("5,02"), rate("8,18")]],
    ["69,2 = 1.067/1.542", [rate("69,2", { numerator: 1067, denominator: 1542 })]],
    ["83,89 = 2.002/…", [rate("83,89", { numerator: 2002 })]],
    ["83,89 = …/8", [rate("83,89", { denominator: 8 })]],
    ["5,02; 8,18 (mục 8.2)", [rate("5,02"), rate("8,18", { section: "8.2" })]],
    ["0 = 0/0 (mục số hóa); 1", [rate("0", { numerator: 0, denominator: 0, section: "số hóa" }), rate("1")]],
  ])("is “%s”, and is read back", (text, printed) => {
    expect(write(printed)).toBe(text);
    expect(readPrintedCell(RATE, text)).toEqual(printed);
  });

  it("has no counts where the figures have both: those are what a rate is judged by", () => {
    const printed = [rate("69,2", { numerator: 1, denominator: 2 })];
    expect(write(printed, { phi_truc_tuyen: 1067, phi_phat_sinh: 1542 })).toBe("69,2");
    expect(write(printed, { phi_truc_tuyen: 1067 })).toBe("69,2 = 1/2");
  });

  it("says a value of several sections once", () => {
    const printed = ["2", "2", "8.1"].map((section) => rate("8,18", { section }));
    expect(write(printed)).toBe("8,18 (mục 2, 8.1)");
  });

  it("keeps its signs out of the name of a section", () => {
    expect(write([rate("1", { section: "2 (a); b = c/d" })])).toBe("1 (mục 2 a b c d)");
  });

  it.each<[string, PrintedRate]>([
    ["69.2 % = 1067 / 1542 ( 9 )", rate("69.2", { numerator: 1067, denominator: 1542, section: "9" })],
    ["69,2 = 1.067", rate("69,2")],
    ["69,2 = /1,5", rate("69,2")],
    ["69,2 = 1/2/3", rate("69,2", { numerator: 1 })],
    ["69,2 = 1234567890/10", rate("69,2", { denominator: 10 })],
    ["69,2 (Mục II.1", rate("69,2", { section: "II.1" })],
  ])("is read from “%s” as an officer may type it", (text, expected) => {
    expect(readPrintedCell(RATE, text)).toEqual([expected]);
  });
});

describe("a value written otherwise", () => {
  const cases: [string, string, Partial<Rewriting>, string | undefined][] = [
    ["alone in its cell", "0,01", {}, "0,10"],
    ["with its sign", " 0,01 % ", {}, " 0,10 % "],
    [
      "with its counts and section",
      "99; 0,01 = 1/1.006 (mục 2.4)",
      { section: "2.4" },
      "99; 0,10 = 1/1.006 (mục 2.4)",
    ],
    [
      "of the section that is meant",
      "0,01 (mục 1); 0,01 (mục 2)",
      { section: "2" },
      "0,01 (mục 1); 0,10 (mục 2)",
    ],
    ["that the cell does not hold", "0,02", {}, undefined],
    ["of a section that the cell does not name", "0,01", { section: "3" }, undefined],
  ];

  it.each(cases)("is found %s", (_, text, more, expected) => {
    const rewriting = { rate: "tl_rut", written: "0,01", to: "0,10", ...more };
    expect(rewritePrintedCell(text, rewriting)).toBe(expected);
  });
});
