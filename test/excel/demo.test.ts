import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Workbook } from "exceljs";
import { findLibreOffice } from "../../embedded-excel/print";
import { runDemo } from "../../scripts/demo/run-demo";
import { RATES } from "../../src/catalog/rates";
import { cellAddress } from "../../src/sheets/address";
import { columnOf } from "../../src/sheets/input/input-columns";
import { rowOfRate } from "../../src/sheets/input/input-rows";
import type { Finding } from "../../src/checks/finding";
import { REAL_CASES } from "../cases";

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;

describe.each(REAL_CASES)("npm run demo for $name", ({ file, errors }) => {
  const out = mkdtempSync(path.join(tmpdir(), "tthc-demo-"));
  let rates: Record<string, number | null>;
  let findings: Finding[];

  beforeAll(async () => {
    await runDemo({ caseFile: file, outDir: out });
    rates = readJson(path.join(out, "rates.json"));
    findings = readJson(path.join(out, "findings.json"));
  });

  it("writes its files", () => {
    expect(existsSync(path.join(out, "so-lieu-bao-cao.xlsx"))).toBe(true);
    expect(existsSync(path.join(out, "bao-cao.docx"))).toBe(true);
    for (const file of ["bao-cao.pdf", "bao-cao-word.pdf"]) {
      expect([file, existsSync(path.join(out, file))]).toEqual([file, findLibreOffice() !== undefined]);
    }
  });

  it("finds the certain errors through the workbook as it does without it", () => {
    const found = findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
    expect(found.sort()).toEqual(errors.map(([code]) => code).sort());
  });

  it("saves the rates as custom functions whose cached values are the rates", async () => {
    const book = new Workbook();
    await book.xlsx.readFile(path.join(out, "so-lieu-bao-cao.xlsx"));
    const sheet = book.getWorksheet("Nhập liệu")!;
    for (const rate of RATES) {
      const cell = sheet.getCell(cellAddress(rowOfRate(rate), columnOf("rate")));
      expect(cell.formula).toContain(`_xldudf_TTHC_${rate.functionId}(`);
      const cached = typeof cell.result === "number" ? cell.result : null;
      expect([rate.key, cached]).toEqual([rate.key, rates[rate.key]]);
    }
  });
});
