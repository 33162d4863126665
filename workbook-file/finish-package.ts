import JSZip from "jszip";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import { addCharts } from "./add-charts";
import { NORMAL_FONT } from "./cell-style";
import { addCustomProperties } from "./custom-properties";
import { definedNamesXml } from "./defined-names";
import { insertBefore } from "./xml";

/** Adds to the file what exceljs 4.4.0 cannot write, by editing the XML parts of the zip. */
export async function finishPackage(xlsx: ArrayBuffer, workbook: WorkbookSnapshot): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(xlsx);
  const editPart = async (path: string, edit: (xml: string) => string): Promise<void> => {
    const part = zip.file(path);
    if (!part) throw new Error(`exceljs wrote no ${path}`);
    zip.file(path, edit(await part.async("string")));
  };
  await editPart("xl/workbook.xml", (xml) => withNamesAndProtection(xml, workbook));
  await editPart("xl/styles.xml", withNormalFont);
  for (const [index, sheet] of workbook.sheets.entries()) {
    await editPart(`xl/worksheets/sheet${index + 1}.xml`, (xml) => withStopIfTrue(xml, sheet));
  }
  await addCharts(zip, workbook, editPart);
  await addCustomProperties(zip, workbook.customProperties, editPart);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** The order of elements is fixed: protection before the views, names before the calculation settings. */
function withNamesAndProtection(xml: string, workbook: WorkbookSnapshot): string {
  const named = insertBefore(xml, "<calcPr", definedNamesXml(workbook));
  return workbook.isStructureProtected
    ? insertBefore(named, "<bookViews>", '<workbookProtection lockStructure="1"/>')
    : named;
}

/** The first font of a file is its Normal font; exceljs always writes Calibri 11. */
function withNormalFont(xml: string): string {
  const { name, size } = NORMAL_FONT;
  const font = `<font><sz val="${size}"/><color theme="1"/><name val="${name}"/><family val="1"/></font>`;
  return xml.replace(/<font>.*?<\/font>/s, font);
}

/** exceljs leaves `stopIfTrue` out; its rules are found by their priority, which counts the formats of the sheet. */
function withStopIfTrue(xml: string, sheet: SheetSnapshot): string {
  return xml.replace(/<cfRule [^>]*priority="(\d+)"/g, (rule, priority: string) =>
    sheet.conditionalFormats[Number(priority) - 1]?.stopIfTrue ? `${rule} stopIfTrue="1"` : rule,
  );
}
