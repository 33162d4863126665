/** Word files of other programs: every number that is seen on the page is read. */
import { partOf, zipFile } from "../../../scripts/dossier-lists/zip-file";
import { textOfFile } from "../../../src/review/files/text-of-file";

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

function docx(paragraph: string, main = "word/document.xml", target = main): Uint8Array {
  return zipFile([
    partOf(
      "[Content_Types].xml",
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    partOf(
      "_rels/.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`,
    ),
    partOf(main, `<w:document ${SPACES}><w:body><w:p>${paragraph}</w:p></w:body></w:document>`),
  ]);
}

test.each([
  ["a simple field", `<w:fldSimple w:instr=" =SUM(ABOVE) ">${run("90")}</w:fldSimple>`],
  ["a mark of direction", `<w:bdo w:val="ltr">${run("90")}</w:bdo>`],
  ["another mark of direction", `<w:dir w:val="ltr">${run("90")}</w:dir>`],
  ["a formula", "<m:oMath><m:r><m:t>90</m:t></m:r></m:oMath>"],
  [
    "a formula with a fraction around it",
    "<m:oMath><m:sSup><m:e><m:r><m:t>90</m:t></m:r></m:e></m:sSup></m:oMath>",
  ],
])("a number in %s is read", async (_what, number) => {
  expect(await textOfFile(docx(`${run("Đã giải quyết ")}${number}${run(" hồ sơ.")}`))).toBe(
    "Đã giải quyết 90 hồ sơ.",
  );
});

test.each([
  ["word/document2.xml", "word/document2.xml"],
  ["word/document2.xml", "/word/document2.xml"],
  ["word/document.xml", "word/document.xml"],
])("the main part %s is found by its relation %s", async (main, target) => {
  expect(await textOfFile(docx(run("Đã giải quyết 90 hồ sơ."), main, target))).toBe(
    "Đã giải quyết 90 hồ sơ.",
  );
});
