/** A chart as a part of a package (DrawingML): the same part stands in a workbook and in a Word file. */
import type { ChartSeriesSnapshot, ChartSnapshot } from "./snapshot";
import { escapeXml } from "./xml";

export interface DrawnSeries extends Omit<ChartSeriesSnapshot, "values" | "categories"> {
  /** null is a gap in the line, never 0. */
  readonly values: readonly (number | null)[];
  readonly categories: readonly string[];
  /** The cells that hold them, "'Diễn biến'!$B$4:$B$15"; absent where there is no workbook behind the chart. */
  readonly cells?: { readonly values: string; readonly categories: string };
}

export interface DrawnChart extends Pick<ChartSnapshot, "type" | "title" | "axis" | "font" | "titleSize"> {
  readonly series: readonly DrawnSeries[];
}

const FONT = { name: "Times New Roman", size: 10 };
const GRID = "#D9D9D9";
const AXIS = "#595959";
const EMU_PER_POINT = 12700;
/** Two axes, told apart by any numbers. */
const CATEGORY_AXIS = 111;
const VALUE_AXIS = 222;

const DASHES = { Continuous: "solid", Dash: "dash", DashDot: "dashDot", Dot: "sysDot" } as const;

/**
 * The part of a chart.
 *
 * @example
 * chartXml({ type: "LineMarkers", series: [{ name: "Tiếp nhận", values: [5, null], categories: ["T1", "T2"] }] })
 */
export function chartXml(chart: DrawnChart): string {
  const { font = FONT, title, titleSize = font.size + 1, axis = {} } = chart;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:roundedCorners val="0"/><c:chart>' +
    (title === undefined ? "" : titleXml(title, { ...font, size: titleSize })) +
    `<c:autoTitleDeleted val="${title === undefined ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${plotXml(chart)}${axesXml(axis, font)}</c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(font)}</c:legend>` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${fillXml("#FFFFFF")}${lineXml({ color: GRID, weight: 0.75 })}</c:spPr>` +
    `${textProperties(font)}</c:chartSpace>`
  );
}

function plotXml({ type, series }: DrawnChart): string {
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const drawn = series.map((each, index) => seriesXml(each, index, type === "LineMarkers")).join("");
  if (type === "LineMarkers")
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn}<c:marker val="1"/>${axes}</c:lineChart>`;
  const isStacked = type === "ColumnStacked";
  return (
    `<c:barChart><c:barDir val="col"/><c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>` +
    `${drawn}<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ""}${axes}</c:barChart>`
  );
}

function seriesXml(series: DrawnSeries, index: number, isLine: boolean): string {
  const { name, color, lineColor, lineStyle, lineWeight: weight = isLine ? 2 : 0.75, marker } = series;
  const line = { color: (isLine ? (lineColor ?? color) : lineColor) ?? color, weight, style: lineStyle };
  const look = isLine
    ? `<c:spPr>${lineXml(line)}</c:spPr>${markerXml(marker, line.color)}`
    : `<c:spPr>${color === undefined ? "" : fillXml(color)}${lineXml(line)}</c:spPr><c:invertIfNegative val="0"/>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>${look}` +
    `<c:cat>${categoriesXml(series)}</c:cat><c:val>${valuesXml(series)}</c:val>` +
    `${isLine ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

function markerXml(marker: DrawnSeries["marker"], color: string | undefined): string {
  if (marker === undefined) return "";
  if (marker === "None") return '<c:marker><c:symbol val="none"/></c:marker>';
  const look = color === undefined ? "" : `<c:spPr>${fillXml(color)}${lineXml({ color })}</c:spPr>`;
  return `<c:marker><c:symbol val="${marker.toLowerCase()}"/><c:size val="6"/>${look}</c:marker>`;
}

function categoriesXml({ categories, cells }: DrawnSeries): string {
  const points = pointsXml(categories);
  return cells === undefined
    ? `<c:strLit>${points}</c:strLit>`
    : `<c:strRef><c:f>${escapeXml(cells.categories)}</c:f><c:strCache>${points}</c:strCache></c:strRef>`;
}

function valuesXml({ values, cells }: DrawnSeries): string {
  const points = `<c:formatCode>General</c:formatCode>${pointsXml(values)}`;
  return cells === undefined
    ? `<c:numLit>${points}</c:numLit>`
    : `<c:numRef><c:f>${escapeXml(cells.values)}</c:f><c:numCache>${points}</c:numCache></c:numRef>`;
}

const pointsXml = (values: readonly (number | string | null)[]): string =>
  `<c:ptCount val="${values.length}"/>` +
  values
    .map((value, index) =>
      value === null ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
    )
    .join("");

function axesXml(
  { minimum, maximum, numberFormat }: NonNullable<DrawnChart["axis"]>,
  font: typeof FONT,
): string {
  const line = `<c:spPr>${lineXml({ color: AXIS, weight: 0.75 })}</c:spPr>`;
  const limits =
    (maximum === undefined ? "" : `<c:max val="${maximum}"/>`) +
    (minimum === undefined ? "" : `<c:min val="${minimum}"/>`);
  const format = escapeXml(numberFormat ?? "General");
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    '<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/>' +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${textProperties(font)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr>${lineXml({ color: GRID, weight: 0.75 })}</c:spPr>` +
    `</c:majorGridlines><c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="out"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line}${textProperties(font)}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function titleXml(title: string, { name, size }: typeof FONT): string {
  const look = `lang="vi-VN" sz="${size * 100}" b="1"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="1"/></a:pPr>` +
    `<a:r><a:rPr ${look}><a:latin typeface="${escapeXml(name)}"/><a:cs typeface="${escapeXml(name)}"/></a:rPr>` +
    `<a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

const textProperties = ({ name, size }: typeof FONT): string =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="0"><a:latin typeface="${escapeXml(name)}"/>` +
  `<a:cs typeface="${escapeXml(name)}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

const fillXml = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`;

function lineXml({
  color,
  weight,
  style = "Continuous",
}: {
  readonly color?: string | undefined;
  readonly weight?: number;
  readonly style?: keyof typeof DASHES | undefined;
}): string {
  const width = weight === undefined ? "" : ` w="${Math.round(weight * EMU_PER_POINT)}"`;
  return `<a:ln${width}>${color === undefined ? "" : fillXml(color)}<a:prstDash val="${DASHES[style]}"/></a:ln>`;
}
