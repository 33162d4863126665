import ExcelJS from "exceljs";
import JSZip from "jszip";
import type { WorkbookSnapshot } from "./snapshot";
import { readNames } from "./read-names";
import { readSheet } from "./read-sheet";
import { withWholeFontSizes } from "./read-style";
import { isOn, tags, textOf } from "./xml-tags";

/**
 * A saved workbook as a snapshot: values, formulas as an officer sees them (`_xldudf_TTHC_X` is `TTHC.X` again),
 * looks, names of both scopes, sizes, merges, rules, protection, page set-up. What the host does not know, such as
 * charts and pictures, is left out.
 *
 * @throws Error when the bytes are no .xlsx file.
 * @example
 * const again = await readXlsx(await writeXlsx(snapshot)); //=> the same snapshot
 */
export async function readXlsx(bytes: ArrayBuffer | Uint8Array): Promise<WorkbookSnapshot> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new Error("Tệp này không phải sổ Excel .xlsx. Mở bằng Excel rồi lưu lại dạng .xlsx.");
  });
  const part = async (path: string): Promise<string> => (await zip.file(path)?.async("string")) ?? "";
  const workbookXml = await part("xl/workbook.xml");
  const sheetPaths = await pathsOfSheets(workbookXml, part);
  zip.file("xl/styles.xml", withWholeFontSizes(await part("xl/styles.xml")));
  for (const path of sheetPaths) zip.file(path, withoutLinkedParts(await part(path)));
  const book = await new ExcelJS.Workbook().xlsx.load(await zip.generateAsync({ type: "arraybuffer" }));
  const names = readNames(workbookXml);
  const sheets = await Promise.all(
    book.worksheets.map(async (worksheet, index) =>
      readSheet(worksheet, await part(sheetPaths[index] ?? ""), names, index),
    ),
  );
  return {
    activeSheet: sheets[book.views[0]?.activeTab ?? 0]?.name ?? sheets[0]?.name ?? "",
    sheets,
    names: names.workbook,
    customProperties: Object.fromEntries(
      tags(await part("docProps/custom.xml"), "property").map((tag) => [
        tag.attributes.name ?? "",
        textOf({ ...tag, content: tag.content.replace(/<[^>]*>/g, "") }),
      ]),
    ),
    isStructureProtected: isOn(tags(workbookXml, "workbookProtection")[0]?.attributes.lockStructure),
  };
}

/** Paths of the sheets' parts in the order of the tabs, which need not be the order of their numbers. */
async function pathsOfSheets(
  workbookXml: string,
  part: (path: string) => Promise<string>,
): Promise<string[]> {
  const relations = tags(await part("xl/_rels/workbook.xml.rels"), "Relationship");
  return tags(workbookXml, "sheet").map(({ attributes }) => {
    const target = relations.find((relation) => relation.attributes.Id === attributes["r:id"])?.attributes
      .Target;
    return target?.startsWith("/") ? target.slice(1) : `xl/${target ?? ""}`;
  });
}

/** What stands in a sheet's part for parts of their own, which no snapshot holds: exceljs fails on some of them. */
const LINKED =
  /<(drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|tableParts|hyperlinks)\b(?:[^>]*\/>|[\s\S]*?<\/\1>)/g;

const withoutLinkedParts = (sheetXml: string): string => sheetXml.replace(LINKED, "");

/**
 * Names of the sheets that are protected with a password, of which a snapshot knows only that they are protected.
 *
 * @example await sheetsWithPassword(bytes) //=> ["Danh bạ"]
 */
export async function sheetsWithPassword(bytes: ArrayBuffer | Uint8Array): Promise<string[]> {
  const sheets = await sheetParts(bytes);
  return sheets.flatMap(({ name, xml }) => {
    const { password, hashValue } = tags(xml, "sheetProtection")[0]?.attributes ?? {};
    return Boolean(password ?? hashValue) ? [name] : [];
  });
}

/** What stands in a sheet itself, and that no snapshot holds. */
const UNHELD = {
  links: /<(?:\w+:)?hyperlink[\s>]/,
  otherColours: /<(?:\w+:)?cfRule\b(?![^>]*\btype="expression")/,
  sparklines: /<(?:\w+:)?sparklineGroup[\s>]/,
  filters: /<(?:\w+:)?autoFilter[\s/>]/,
  outlines: /\boutlineLevel="[1-7]"/,
  arrayFormulas: /<(?:\w+:)?f\b[^>]*\bt="array"/,
  timeRules: /<(?:\w+:)?dataValidation\b[^>]*\btype="time"/,
} as const;

/** What a file's sheets may hold, and a snapshot of it does not. */
export type Unheld = keyof typeof UNHELD;

/**
 * What the sheets of a file hold that a snapshot of it does not: whoever writes the snapshot as a new file tells it.
 *
 * @example await unheldInSheets(bytes) //=> ["links", "filters"]
 */
export async function unheldInSheets(bytes: ArrayBuffer | Uint8Array): Promise<Unheld[]> {
  const sheets = await sheetParts(bytes);
  return (Object.keys(UNHELD) as Unheld[]).filter((kind) => sheets.some(({ xml }) => UNHELD[kind].test(xml)));
}

/** The sheets of a file as they stand in it, in the order of the tabs. */
async function sheetParts(
  bytes: ArrayBuffer | Uint8Array,
): Promise<{ readonly name: string; readonly xml: string }[]> {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (path: string): Promise<string> => (await zip.file(path)?.async("string")) ?? "";
  const workbookXml = await part("xl/workbook.xml");
  const paths = await pathsOfSheets(workbookXml, part);
  const names = tags(workbookXml, "sheet").map(({ attributes }) => attributes.name ?? "");
  return Promise.all(paths.map(async (path, index) => ({ name: names[index] ?? "", xml: await part(path) })));
}
