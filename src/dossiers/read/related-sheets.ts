/**
 * Sheets whose relation is lost, as macro modules of old have none. The library then takes every sheet by its place, and
 * lists come under the names of others: each such sheet is given a relation to a part that is not there.
 */

const SHEET = /<(?:\w+:)?sheet\b[^>]*>/g;
const RELATION_ID = /(\s(?:\w+:)?id\s*=\s*)(["'])([^"']*)\2/;
const END = /<\/((?:\w+:)?)Relationships\s*>/;
const WORKSHEET = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

/** The workbook's part and its relations, in which every sheet has one. */
export function relatedSheets(
  workbook: string,
  relations: string,
): { readonly workbook: string; readonly relations: string } {
  const known = new Set([...relations.matchAll(/\bId\s*=\s*(["'])(.*?)\1/g)].map(([, , id]) => id!));
  const lost: string[] = [];
  const mended = workbook.replace(SHEET, (sheet) => {
    if (known.has(RELATION_ID.exec(sheet)?.[3] ?? "")) return sheet;
    const id = `lost${lost.length + 1}`;
    lost.push(id);
    return RELATION_ID.test(sheet)
      ? sheet.replace(RELATION_ID, `$1$2${id}$2`)
      : sheet.replace(/\s*(\/?)>$/, ` r:id="${id}"$1>`);
  });
  if (lost.length === 0) return { workbook, relations };
  const added = (prefix: string): string =>
    lost
      .map((id) => `<${prefix}Relationship Id="${id}" Type="${WORKSHEET}" Target="worksheets/${id}.xml"/>`)
      .join("");
  return {
    workbook: mended,
    relations: relations.replace(END, (end, prefix: string) => `${added(prefix)}${end}`),
  };
}
