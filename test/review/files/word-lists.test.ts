/** Lists of Word: what it prints in front of a paragraph stands in no text, and is read all the same. */
import { partOf, zipFile } from "../../../scripts/dossier-lists/zip-file";
import { textOfFile } from "../../../src/review/files/text-of-file";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const level = (ilvl: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const list = (id: number, of: number, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

const NUMBERING = [
  definition(0, level(0, "bullet", "\uf0b7"), level(1, "bullet", "o"), level(2, "bullet", "*")),
  definition(
    1,
    level(0, "upperRoman", "%1."),
    level(1, "decimal", "%2."),
    level(2, "decimal", "%2.%3."),
    level(3, "lowerLetter", "%4)", '<w:pStyle w:val="Point"/>'),
  ),
  definition(2, level(0, "decimalZero", "Điều %1."), level(1, "chicago", "(%2)"), level(2, "none", "")),
  definition(3, '<w:numStyleLink w:val="Dashes"/>'),
  list(1, 0),
  list(2, 1),
  list(3, 2),
  list(4, 3),
  list(5, 2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
].join("");

const numbered = (id: string | number, ilvl?: number): string =>
  `<w:numPr>${ilvl === undefined ? "" : `<w:ilvl w:val="${ilvl}"/>`}<w:numId w:val="${id}"/></w:numPr>`;
const style = (id: string, properties: string, basedOn = ""): string =>
  `<w:style w:styleId="${id}">${basedOn === "" ? "" : `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${properties}</w:pPr></w:style>`;

const STYLES = [
  style("Bullet", numbered(1)),
  style("Bullet2", numbered(1, 1)),
  style("Mine", "", "Bullet2"),
  style("Dashes", numbered(1)),
  style("Ring", "", "Ring"),
  style("Round", numbered(2, 3)),
].join("");

interface Written {
  readonly text: string;
  readonly style?: string;
  /** List and level of its own. */
  readonly own?: string;
}

const paragraph = ({ text, style: id, own = "" }: Written): string =>
  `<w:p w:rsidR="1"><w:pPr>${id === undefined ? "" : `<w:pStyle w:val="${id}"/>`}${own}</w:pPr>` +
  (text === "" ? "</w:p>" : `<w:r><w:t>${text}</w:t></w:r></w:p>`);

const docx = (body: string): Uint8Array =>
  zipFile([
    partOf(
      "[Content_Types].xml",
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    partOf(
      "_rels/.rels",
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    partOf("word/document.xml", `<w:document ${W}><w:body>${body}</w:body></w:document>`),
    partOf("word/styles.xml", `<w:styles ${W}>${STYLES}</w:styles>`),
    partOf("word/numbering.xml", `<w:numbering ${W}>${NUMBERING}</w:numbering>`),
  ]);

const linesOf = async (...paragraphs: readonly Written[]): Promise<string[]> =>
  (await textOfFile(docx(paragraphs.map(paragraph).join("")))).text.split("\n");

test.each<[string, readonly Written[], readonly string[]]>([
  [
    "bullets in the font of symbols are marks of their level",
    [
      { text: "Tổng số", own: numbered(1, 0) },
      { text: "Trực tuyến", own: numbered(1, 1) },
      { text: "Ghi chú", own: numbered(1, 2) },
    ],
    ["- Tổng số", "+ Trực tuyến", "* Ghi chú"],
  ],
  [
    "lists of styles, and of styles that are based on them",
    [
      { text: "Tổng số", style: "Bullet" },
      { text: "Trực tuyến", style: "Bullet2" },
      { text: "Trực tiếp", style: "Mine" },
    ],
    ["- Tổng số", "+ Trực tuyến", "+ Trực tiếp"],
  ],
  [
    "a paragraph takes itself out of the list of its style",
    [{ text: "Tổng số", style: "Bullet", own: numbered(0) }],
    ["Tổng số"],
  ],
  [
    "numbers of several levels, deeper ones begin anew",
    [
      { text: "Kết quả", own: numbered(2, 0) },
      { text: "Tiếp nhận", own: numbered(2, 1) },
      { text: "Trực tuyến", own: numbered(2, 2) },
      { text: "Trực tiếp", own: numbered(2, 2) },
      { text: "Giải quyết", own: numbered(2, 1) },
      { text: "Quá hạn", own: numbered(2, 2) },
      { text: "Đánh giá", own: numbered(2, 0) },
      { text: "Ưu điểm", own: numbered(2, 1) },
    ],
    [
      "I. Kết quả",
      "1. Tiếp nhận",
      "1.1. Trực tuyến",
      "1.2. Trực tiếp",
      "2. Giải quyết",
      "2.1. Quá hạn",
      "II. Đánh giá",
      "1. Ưu điểm",
    ],
  ],
  [
    "a style that a level is bound to",
    [
      { text: "Thứ nhất", style: "Point" },
      { text: "Thứ hai", style: "Point" },
      { text: "Thứ ba", style: "Round" },
    ],
    ["a) Thứ nhất", "b) Thứ hai", "c) Thứ ba"],
  ],
  [
    "words around a number, formats that nobody knows, and none",
    [
      { text: "Phạm vi", own: numbered(3, 0) },
      { text: "Đối tượng", own: numbered(3, 1) },
      { text: "Thời gian", own: numbered(3, 2) },
    ],
    ["Điều 01. Phạm vi", "(1) Đối tượng", "Thời gian"],
  ],
  [
    "another list of one definition goes on, unless it says where it begins",
    [
      { text: "Một", own: numbered(3, 0) },
      { text: "Bảy", own: numbered(5, 0) },
      { text: "Tám", own: numbered(5, 0) },
    ],
    ["Điều 01. Một", "Điều 07. Bảy", "Điều 08. Tám"],
  ],
  ["a list by a style of lists", [{ text: "Tổng số", own: numbered(4, 0) }], ["- Tổng số"]],
  [
    "styles that are based on each other, lists that are none",
    [
      { text: "Vòng", style: "Ring" },
      { text: "Lạ", own: numbered(99, 0) },
      { text: "Sâu", own: numbered(1, 8) },
    ],
    ["Vòng", "Lạ", "Sâu"],
  ],
  [
    "an empty paragraph has a number, which is read, and no bullet",
    [
      { text: "", own: numbered(1, 0) },
      { text: "", own: numbered(3, 0) },
      { text: "Hai", own: numbered(3, 0) },
    ],
    ["Điều 01.", "Điều 02. Hai"],
  ],
  [
    "how a paragraph was before its form was changed says nothing",
    [{ text: "Tổng số", own: `<w:pPrChange><w:pPr>${numbered(1, 0)}</w:pPr></w:pPrChange>` }],
    ["Tổng số"],
  ],
])("%s", async (_name, paragraphs, lines) => {
  expect(await linesOf(...paragraphs)).toEqual(lines);
});

test("numbers of rows that Word counts stand in their cells", async () => {
  const row = (name: string): string =>
    `<w:tr><w:tc>${paragraph({ text: "", own: numbered(2, 1) })}</w:tc><w:tc>${paragraph({ text: name })}</w:tc></w:tr>`;
  expect((await textOfFile(docx(`<w:tbl>${row("Hộ tịch")}${row("Đất đai")}</w:tbl>`))).text).toBe(
    "1. | Hộ tịch\n2. | Đất đai",
  );
});
