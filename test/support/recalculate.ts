/** The workbook as LibreOffice calculates it: a second engine for our formulas, under the locale of any country. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { read, type WorkBook } from "@e965/xlsx";
import JSZip from "jszip";
import { findLibreOffice, runProgram } from "../../embedded-excel/print";

/** The interface stays English; numbers, dates and the marks in them follow the locale. All is calculated on loading. */
const profileOf = (locale: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop>
  </item>
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/** Without the stored results, so that none of them can be taken for a calculated one. */
async function withoutResults(workbook: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(workbook);
  for (const file of zip.file(/^xl\/worksheets\/sheet\d+\.xml$/)) {
    zip.file(file.name, (await file.async("string")).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zip.generateAsync({ type: "uint8array" });
}

/**
 * Calculates workbooks anew. LibreOffice starts once for all of them.
 *
 * @param locale as LibreOffice names it: "vi", "en-US".
 */
export async function recalculate(workbooks: readonly Uint8Array[], locale: string): Promise<WorkBook[]> {
  return (await savedByLibreOffice(workbooks, locale)).map((bytes) => read(bytes));
}

/** The files that LibreOffice makes of workbooks when it opens, calculates and saves them. */
export async function savedByLibreOffice(
  workbooks: readonly Uint8Array[],
  locale: string,
): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "tthc-recalculate-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), profileOf(locale));
    const names = workbooks.map((_, index) => `${index}.xlsx`);
    for (const [index, name] of names.entries()) {
      writeFileSync(join(folder, name), await withoutResults(workbooks[index]!));
    }
    const out = join(folder, "out");
    const profileOption = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const files = names.map((name) => join(folder, name));
    const options = [profileOption, "--headless", "--convert-to", "xlsx", "--outdir", out, ...files];
    await runProgram(findLibreOffice()!, options, { timeoutMs: 300_000 });
    return names.map((name) => readFileSync(join(out, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
