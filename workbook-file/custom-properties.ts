import type JSZip from "jszip";
import { escapeXml, insertBefore } from "./xml";

const PART = "docProps/custom.xml";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
/** The one property set that Office uses for custom properties; ids 0 and 1 are reserved. */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const FIRST_ID = 2;

/** Adds the custom document properties, a part exceljs does not know, with its type and its relation. */
export async function addCustomProperties(
  zip: JSZip,
  properties: Readonly<Record<string, string>>,
  editPart: (path: string, edit: (xml: string) => string) => Promise<void>,
): Promise<void> {
  const entries = Object.entries(properties);
  if (entries.length === 0) return;
  zip.file(PART, customPropertiesXml(entries));
  await editPart("[Content_Types].xml", (xml) =>
    insertBefore(xml, "</Types>", `<Override PartName="/${PART}" ContentType="${CONTENT_TYPE}"/>`),
  );
  await editPart("_rels/.rels", (xml) =>
    insertBefore(
      xml,
      "</Relationships>",
      `<Relationship Id="rIdCustom" Type="${RELATION}" Target="${PART}"/>`,
    ),
  );
}

function customPropertiesXml(entries: readonly (readonly [string, string])[]): string {
  const properties = entries.map(
    ([name, value], index) =>
      `<property fmtid="${FORMAT_ID}" pid="${FIRST_ID + index}" name="${escapeXml(name)}">` +
      `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    `${properties.join("")}</Properties>`
  );
}
