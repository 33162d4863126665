/** The officer's own Word file with comments: at the words they are about, and nothing else changed. */
import { partOf, zipFile } from "../../scripts/dossier-lists/zip-file";
import { partName, zipEntries, packedBytes } from "../../src/dossiers/read/zip-directory";
import { unpackEntry } from "../../src/dossiers/read/unpack-entry";
import { wordFile } from "../../src/report/word/word-file";
import { commentDocx } from "../../src/review/comments/comment-docx";
import { textOfFile } from "../../src/review/files/text-of-file";
import { reviewText, type Review } from "../../src/review/review";
import { REAL_CASES } from "../cases";
import { documentOfCase } from "../report/real-documents";

const NOW = new Date("2026-05-20T08:00:00Z");
const SPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const docx = (body: string, more: ReturnType<typeof partOf>[] = []): Uint8Array =>
  zipFile([
    partOf("[Content_Types].xml", "<Types></Types>"),
    partOf(
      "_rels/.rels",
      '<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    partOf("word/document.xml", `<w:document ${SPACES}><w:body>${body}</w:body></w:document>`),
    partOf("word/styles.xml", `<w:styles ${SPACES}></w:styles>`),
    ...more,
  ]);

const paragraph = (text: string): string => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;

async function partIn(file: Uint8Array, name: string): Promise<string> {
  const entry = zipEntries(file)!.find((each) => partName(each) === name)!;
  return new TextDecoder().decode((await unpackEntry(file, entry))!);
}

/** The words that each comment is about, by its number. */
function commented(xml: string): string[] {
  const words: string[] = [];
  for (const { 0: mark, 1: id, index } of xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)) {
    const end = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
    words[Number(id)] = xml.slice(index + mark.length, end).replace(/<[^>]+>/g, "");
  }
  return words;
}

async function withComments(file: Uint8Array): Promise<{ review: Review; result: Uint8Array; xml: string }> {
  const review = reviewText((await textOfFile(file)).text);
  const result = await commentDocx(file, review, NOW);
  return { review, result, xml: await partIn(result, "word/document.xml") };
}

test("a comment stands at the words of its finding, cut out of the middle of a run", async () => {
  const file = docx(
    paragraph("Đã giải quyết 20 hồ sơ. Thanh toán trực tuyến 640/709 hồ sơ, đạt 31,25%. Hết."),
  );
  const { review, result, xml } = await withComments(file);
  const at = review.findings.findIndex(({ code }) => code === "P01");
  expect(commented(xml)[at]).toBe(review.findings[at]!.quotes[0]!.text);
  expect(xml).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">');
  expect(await partIn(result, "word/comments.xml")).toContain("LỖI P01: ");
});

test("of two passages that read alike the one that is meant has the comment", async () => {
  const same = "Quá hạn 02 hồ sơ, chiếm 9,5%.";
  const { xml, review } = await withComments(
    docx(
      paragraph("Đã giải quyết 21 hồ sơ.") +
        paragraph(same) +
        paragraph("Tổng kết.") +
        paragraph("Phí: thanh toán trực tuyến 5/4 hồ sơ."),
    ),
  );
  for (const [index, { quotes }] of review.findings.entries())
    if (quotes[0] !== undefined) expect(commented(xml)[index]).toContain(quotes[0].text.trim());
});

test("the text of the document is what it was, and every other part is the same byte for byte", async () => {
  const file = await wordFile([documentOfCase(REAL_CASES[0]!.case)]);
  const { review, result } = await withComments(file);
  expect(review.findings.length).toBeGreaterThan(0);
  expect(await textOfFile(result)).toEqual(await textOfFile(file));
  const changed = [
    "word/document.xml",
    "word/comments.xml",
    "[Content_Types].xml",
    "word/_rels/document.xml.rels",
  ];
  const packedOf = (bytes: Uint8Array): [string, string][] =>
    zipEntries(bytes)!
      .filter((entry) => !changed.includes(partName(entry)))
      .map((entry) => [partName(entry), Buffer.from(packedBytes(bytes, entry)!).toString("base64")]);
  expect(packedOf(result)).toEqual(packedOf(file));
});

test("the officer's own comments stay, and new ones have numbers of their own", async () => {
  const own = `<w:comments ${SPACES}><w:comment w:id="7" w:author="Lan"><w:p/></w:comment></w:comments>`;
  const file = docx(paragraph("Thanh toán trực tuyến 5/4 hồ sơ."), [partOf("word/comments.xml", own)]);
  const { result } = await withComments(file);
  const ids = [...(await partIn(result, "word/comments.xml")).matchAll(/<w:comment w:id="(\d+)"/g)].map(
    ([, id]) => id,
  );
  expect(ids.slice(0, 2)).toEqual(["7", "8"]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("what has no words in the document is said at its beginning", async () => {
  const { xml, review } = await withComments(
    docx(
      paragraph("BÁO CÁO") +
        paragraph(
          "Tổng số hồ sơ: 5; đã giải quyết: 5; trước hạn: 5; trực tuyến: 3; trực tiếp: 2; phí: 1 hồ sơ.",
        ),
    ),
  );
  const silent = review.findings.findIndex(({ quotes }) => quotes.length === 0);
  expect(silent).toBeGreaterThanOrEqual(0);
  expect(commented(xml)[silent]).toBe("BÁO CÁO");
});

test("words with & and < are found, and messages are escaped", async () => {
  const { result, xml } = await withComments(
    docx(paragraph("A &amp; B &lt; C: thanh toán trực tuyến 5/4 hồ sơ.")),
  );
  expect(xml).toContain("A &amp; B &lt; C");
  expect(await partIn(result, "word/comments.xml")).not.toMatch(/&(?!amp;|lt;|gt;)/);
});
