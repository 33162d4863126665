import JSZip from "jszip";
import { writeXlsx } from "../write-xlsx";
import type { ChartSnapshot } from "../snapshot";
import { cell, sheet, workbook } from "./support";

const CHART: ChartSnapshot = {
  name: "Hồ sơ & tỷ lệ",
  type: "LineMarkers",
  title: "Hồ sơ <các kỳ>",
  at: "A6:F20",
  series: [
    { name: "Tiếp nhận", values: "B1:B3", categories: "A1:A3", lineColor: "#1F4E79", marker: "Circle" },
  ],
};

const CELLS = [cell(0, 0, "T1"), cell(0, 1, 5), cell(2, 0, "T3"), cell(2, 1, 7)];

const parts = async (chart: ChartSnapshot, name = "Kỳ '26") => {
  const zip = await JSZip.loadAsync(
    await writeXlsx(workbook([sheet(), sheet({ name, cells: CELLS, charts: [chart] })])),
  );
  return async (path: string) => (await zip.file(path)?.async("string")) ?? "";
};

describe("a chart in a written workbook", () => {
  it("hangs on its sheet by a drawing, with the types and relations of both", async () => {
    const part = await parts(CHART);
    expect(await part("xl/worksheets/sheet2.xml")).toMatch(/<drawing [^>]*r:id="rIdCharts"\/>/);
    expect(await part("xl/worksheets/_rels/sheet2.xml.rels")).toContain("../drawings/drawing2.xml");
    expect(await part("xl/drawings/_rels/drawing2.xml.rels")).toContain("../charts/chart1.xml");
    const types = await part("[Content_Types].xml");
    for (const path of ["/xl/charts/chart1.xml", "/xl/drawings/drawing2.xml"])
      expect(types).toContain(`"${path}"`);
    expect(await part("xl/worksheets/sheet1.xml")).not.toContain("<drawing");
  });

  it("covers its cells", async () => {
    const drawing = await (await parts(CHART))("xl/drawings/drawing2.xml");
    expect(drawing).toContain("<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row>");
    expect(drawing).toContain("<xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row>");
  });

  it("points at its cells, and keeps what they hold; a blank one is a gap", async () => {
    const chart = await (await parts(CHART))("xl/charts/chart1.xml");
    expect(chart).toContain("<c:f>'Kỳ ''26'!$B$1:$B$3</c:f>");
    expect(chart).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>5</c:v></c:pt><c:pt idx="2"><c:v>7</c:v></c:pt>',
    );
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
  });

  it("takes texts as texts", async () => {
    const part = await parts(CHART);
    expect(await part("xl/charts/chart1.xml")).toContain("Hồ sơ &lt;các kỳ&gt;");
    expect(await part("xl/drawings/drawing2.xml")).toContain('name="Hồ sơ &amp; tỷ lệ"');
  });

  it("stacks columns where asked", async () => {
    const part = await parts({ ...CHART, type: "ColumnStacked" });
    expect(await part("xl/charts/chart1.xml")).toContain('<c:grouping val="stacked"/>');
  });
});
