/** Word files of other programs: every number that is seen on the page is read. */
import { partOf, zipFile } from "../../../scripts/dossier-lists/zip-file";
import { textOfFile } from "../../../src/review/files/text-of-file";

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
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
  expect((await textOfFile(docx(`${run("Đã giải quyết ")}${number}${run(" hồ sơ.")}`))).text).toBe(
    "Đã giải quyết 90 hồ sơ.",
  );
});

test("the parts of a formula are not read as one number", async () => {
  const r = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
  const fraction = `<m:oMath><m:f><m:num>${r("14")}</m:num><m:den>${r("15")}</m:den></m:f></m:oMath>`;
  const power = `<m:oMath><m:sSup><m:e>${r("10")}</m:e><m:sup>${r("2")}</m:sup></m:sSup></m:oMath>`;
  expect((await textOfFile(docx(`${fraction}${run(" và ")}${power}`))).text).toBe("14/15 và 10^2");
});

test("a text box without a fallback for older Words is read, one with it once", async () => {
  const box = `<w:txbxContent><w:p>${run("90 hồ sơ")}</w:p></w:txbxContent>`;
  const choice = `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>`;
  const fallback = `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback>`;
  for (const inner of [choice, choice + fallback]) {
    const text = (await textOfFile(docx(`<w:r><mc:AlternateContent>${inner}</mc:AlternateContent></w:r>`)))
      .text;
    expect(text.match(/90 hồ sơ/g)).toHaveLength(1);
  }
});

test.each([
  ["word/document2.xml", "word/document2.xml"],
  ["word/document2.xml", "/word/document2.xml"],
  ["word/document.xml", "word/document.xml"],
])("the main part %s is found by its relation %s", async (main, target) => {
  expect((await textOfFile(docx(run("Đã giải quyết 90 hồ sơ."), main, target))).text).toBe(
    "Đã giải quyết 90 hồ sơ.",
  );
});
