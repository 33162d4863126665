/** The XML of Word files, line by line. */
import { linesOfWord } from "../../../src/review/files/word-lines";
import { ListCounter } from "../../../src/review/files/word-numbering";
import { withUsualPrefixes } from "../../../src/review/files/word-prefixes";

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...content: readonly string[]): string => `<w:p>${content.join("")}</w:p>`;
const cell = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;
const text = (words: string): string => p(run(words));

const documentOf = (body: string): string =>
  `<?xml version="1.0"?><w:document ${SPACES}><w:body>${body}</w:body></w:document>`;
const read = (xml: string): readonly string[] | undefined =>
  linesOfWord(withUsualPrefixes(xml), new ListCounter("", ""));

test.each<[string, string, string[]]>([
  ["entities", text("UBND &amp; H&#272;ND &lt;x&#xE3;&gt;"), ["UBND & HĐND <xã>"]],
  [
    "breaks and tabs",
    p("<w:r><w:t>Một</w:t><w:br/><w:t>Hai</w:t><w:tab/><w:t>2</w:t></w:r>"),
    ["Một", "Hai\t2"],
  ],
  [
    "tab stops of a paragraph are no tabs",
    p('<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>', run("Một")),
    ["Một"],
  ],
  ["blank paragraphs are no lines", `<w:p/>${p()}${text(" ")}${text("Một")}`, ["Một"]],
  ["comments and text taken as it is", p("<!-- 5 > 4 --><w:r><w:t><![CDATA[5 < 6]]></w:t></w:r>"), ["5 < 6"]],
  [
    "of tracked changes the final text",
    p(
      run("Đã giải quyết "),
      "<w:del><w:r><w:delText>1.006</w:delText></w:r></w:del>",
      `<w:ins>${run("1.005")}</w:ins>`,
      `<w:moveFrom>${run(" cũ")}</w:moveFrom>`,
      `<w:moveTo>${run(" hồ sơ.")}</w:moveTo>`,
    ),
    ["Đã giải quyết 1.005 hồ sơ."],
  ],
  [
    "paragraphs whose mark was deleted are one",
    `${p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", run("Đã giải quyết "))}${text("5 hồ sơ.")}`,
    ["Đã giải quyết 5 hồ sơ."],
  ],
  [
    "commands of fields are no text, what they show is",
    p(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE 7</w:instrText></w:r>',
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      run("5"),
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
    ["5"],
  ],
  [
    "cells of several paragraphs one after the other",
    table(row(cell(text("UBND XÃ") + text("Số: 05/BC")), cell(text("CỘNG HÒA")))),
    ["UBND XÃ", "Số: 05/BC", "CỘNG HÒA"],
  ],
  [
    "but beside a number they are one cell",
    table(row(cell(text("Đã giải quyết") + text("(trong kỳ)")), cell(text("5")))),
    ["Đã giải quyết (trong kỳ) | 5"],
  ],
  [
    "merged cells leave blank ones",
    table(
      row(
        cell(text("TT"), '<w:vMerge w:val="restart"/>'),
        cell(text("Tiếp nhận"), '<w:gridSpan w:val="2"/>'),
      ),
      row(cell(p(), "<w:vMerge/>"), cell(text("Trực tuyến")), cell(text("Trực tiếp"))),
      row(cell(text("1")), cell(text("7")), cell(text("2"))),
    ),
    ["TT | Tiếp nhận |", " | Trực tuyến | Trực tiếp", "1 | 7 | 2"],
  ],
  [
    "a row that begins further right",
    table(`<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell(text("5"))}</w:tr>`),
    [" |  | 5"],
  ],
  [
    "a row that was deleted is none",
    table(`<w:tr><w:trPr><w:del/></w:trPr>${cell(text("4"))}</w:tr>`, row(cell(text("5")))),
    ["5"],
  ],
  [
    "the rows of a table in a cell that lays out the page stay rows",
    table(
      row(
        cell(
          table(row(cell(text("Quá hạn")), cell(text("5"))), row(cell(text("Đúng hạn")), cell(text("6")))),
        ),
      ),
    ),
    ["Quá hạn | 5", "Đúng hạn | 6"],
  ],
  [
    "a text box stands behind its paragraph, and once",
    p(
      "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><w:txbxContent>",
      text("90 hồ sơ"),
      "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>",
      text("90 hồ sơ"),
      "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
      run("Sơ đồ"),
    ),
    ["Sơ đồ", "90 hồ sơ"],
  ],
  [
    "where the newer drawing has no text, the one for older Words is read",
    p(
      "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing/></mc:Choice>",
      `<mc:Fallback><w:pict><w:txbxContent>${text("90 hồ sơ")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    ["90 hồ sơ"],
  ],
])("%s", (_name, body, lines) => {
  expect(read(documentOf(body))).toEqual(lines);
});

test.each([
  ["another prefix", "ns0:", "xmlns:ns0"],
  ["none", "", "xmlns"],
])("Word's namespace with %s", (_name, prefix, declaration) => {
  const xml = `<${prefix}document ${declaration}="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><${prefix}body>${table(row(cell(text("Quá hạn"), '<w:gridSpan w:val="2"/>'), cell(text("5")))).replace(/w:/g, prefix)}</${prefix}body></${prefix}document>`;
  const spans = prefix === "" ? ["Quá hạn | 5"] : ["Quá hạn |  | 5"];
  expect(read(xml)).toEqual(spans);
});

test("a part that is cut off is told", () => {
  const xml = documentOf(text("Đã giải quyết 5 hồ sơ."));
  for (const end of [10, 60, -30, -8]) expect(read(xml.slice(0, end))).toBeUndefined();
});
