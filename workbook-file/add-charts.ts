import type JSZip from "jszip";
import { chartXml, type DrawnChart } from "./chart-xml";
import type { CellValue, ChartSnapshot, SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import { escapeXml, insertBefore } from "./xml";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What follows a drawing in the part of a sheet: the order of elements is fixed. */
const BEHIND_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Adds the charts of the sheets, parts that exceljs does not know, with their types and relations. */
export async function addCharts(
  zip: JSZip,
  workbook: WorkbookSnapshot,
  editPart: (path: string, edit: (xml: string) => string) => Promise<void>,
): Promise<void> {
  const types: string[] = [];
  let made = 0;
  for (const [index, sheet] of workbook.sheets.entries()) {
    const { charts = [] } = sheet;
    if (charts.length === 0) continue;
    const drawing = `drawings/drawing${index + 1}.xml`;
    const targets = charts.map((chart) => {
      made += 1;
      zip.file(`xl/charts/chart${made}.xml`, chartXml(drawnChart(chart, sheet)));
      types.push(override(`charts/chart${made}.xml`, "drawingml.chart"));
      return `../charts/chart${made}.xml`;
    });
    zip.file(`xl/${drawing}`, drawingXml(charts));
    zip.file(`xl/drawings/_rels/drawing${index + 1}.xml.rels`, relationsXml("chart", targets));
    types.push(override(drawing, "drawing"));
    await addDrawing(zip, `sheet${index + 1}.xml`, `../${drawing}`, editPart);
  }
  if (types.length > 0)
    await editPart("[Content_Types].xml", (xml) => insertBefore(xml, "</Types>", types.join("")));
}

const override = (part: string, kind: string): string =>
  `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;

async function addDrawing(
  zip: JSZip,
  sheet: string,
  target: string,
  editPart: (path: string, edit: (xml: string) => string) => Promise<void>,
): Promise<void> {
  const path = `xl/worksheets/_rels/${sheet}.rels`;
  const known = (await zip.file(path)?.async("string")) ?? relationsXml("drawing", []);
  const relation = `<Relationship Id="rIdCharts" Type="${RELATIONS}/drawing" Target="${target}"/>`;
  zip.file(path, insertBefore(known, "</Relationships>", relation));
  await editPart(`xl/worksheets/${sheet}`, (xml) => {
    const at = xml.search(BEHIND_DRAWING);
    return `${xml.slice(0, at)}<drawing xmlns:r="${RELATIONS}" r:id="rIdCharts"/>${xml.slice(at)}`;
  });
}

const relationsXml = (kind: string, targets: readonly string[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}">${targets
    .map(
      (target, index) =>
        `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

function drawingXml(charts: readonly ChartSnapshot[]): string {
  const anchors = charts.map(({ name, at }, index) => {
    const { top, left, bottom, right } = boxOf(at);
    const corner = (tag: string, column: number, row: number): string =>
      `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
    return (
      `<xdr:twoCellAnchor>${corner("from", left, top)}${corner("to", right + 1, bottom + 1)}` +
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
      `<xdr:cNvPr id="${index + 2}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
      '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
      `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${index + 1}"/>` +
      "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
    );
  });
  return (
    `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ` +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATIONS}">${anchors.join("")}</xdr:wsDr>`
  );
}

/** The chart with what its cells hold: whoever opens the file draws it before anything is calculated. */
function drawnChart({ series, ...chart }: ChartSnapshot, sheet: SheetSnapshot): DrawnChart {
  const held = new Map(sheet.cells.map(({ row, column, value }) => [`${row},${column}`, value]));
  const valuesIn = (area: string): CellValue[] => {
    const { top, left, bottom, right } = boxOf(area);
    const values: CellValue[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) values.push(held.get(`${row},${column}`) ?? null);
    return values;
  };
  return {
    ...chart,
    series: series.map(({ values, categories, ...look }) => ({
      ...look,
      values: valuesIn(values).map((value) => (typeof value === "number" ? value : null)),
      categories: categories === undefined ? [] : valuesIn(categories).map((value) => String(value ?? "")),
      cells: {
        values: reference(sheet.name, values),
        categories: reference(sheet.name, categories ?? values),
      },
    })),
  };
}

/** @example reference("Diễn biến", "B4:B15") //=> "'Diễn biến'!$B$4:$B$15" */
const reference = (sheet: string, area: string): string =>
  `'${sheet.replace(/'/g, "''")}'!${area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;

interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** @example boxOf("B4:C15") //=> { top: 3, left: 1, bottom: 14, right: 2 } */
function boxOf(area: string): Box {
  const ends = [...area.matchAll(/([A-Z]+)(\d+)/g)].map(([, letters = "", row]) => ({
    row: Number(row) - 1,
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  }));
  const [first, last = first] = ends;
  if (first === undefined || last === undefined) throw new Error(`no cells: ${area}`);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
