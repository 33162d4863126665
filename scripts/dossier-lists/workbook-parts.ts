/** The least parts of an .xlsx around a sheet's XML. */
import { partOf, type ZipPart } from "./zip-file";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export const SHEET_PART = "xl/worksheets/sheet1.xml";

/** Beginning of a sheet's XML, up to its rows. */
export const SHEET_START = `${DECLARATION}<worksheet xmlns="${MAIN}">`;

/** The parts of a workbook but its sheet. */
export function surroundingParts(): ZipPart[] {
  return [
    partOf(
      "[Content_Types].xml",
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT_TYPE}.sheet.main+xml"/><Override PartName="/${SHEET_PART}" ContentType="${CONTENT_TYPE}.worksheet+xml"/></Types>`,
    ),
    partOf(
      "_rels/.rels",
      `${DECLARATION}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    partOf(
      "xl/workbook.xml",
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="DS" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    partOf(
      "xl/_rels/workbook.xml.rels",
      `${DECLARATION}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
  ];
}

/** A sheet's cell with text in place. */
export const textCell = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

const HEADS = ["Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả", "Ngày có kết quả"];

/** XML of a sheet with one dossier in row 2, what stands before its rows, and cells added to them. */
export function sheetXml({ before = "", row2 = "", after = "" } = {}): string {
  const head = HEADS.map((text, at) => textCell(`${"ABCD"[at]}1`, text)).join("");
  const dossier = `${textCell("A2", "H24-1")}<c r="B2"><v>46113</v></c><c r="C2"><v>46120</v></c><c r="D2"><v>46118</v></c>`;
  return `${SHEET_START}${before}<sheetData><row r="1">${head}</row><row r="2">${dossier}${row2}</row>${after}</sheetData></worksheet>`;
}
