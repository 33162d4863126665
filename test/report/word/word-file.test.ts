import JSZip from "jszip";
import mammoth from "mammoth";
import { textsOf, type Block, type ReportDocument } from "../../../src/report/document/document";
import { wordFile } from "../../../src/report/word/word-file";
import { REAL_CASES } from "../../cases";
import { documentOfCase } from "../real-documents";

interface Word {
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
  readonly headers: string;
  /** Who made and changed the file, as Word's properties tell. */
  readonly core: string;
  readonly text: string;
}

async function open(...documents: ReportDocument[]): Promise<Word> {
  const bytes = await wordFile(documents);
  const zip = await JSZip.loadAsync(bytes);
  const read = (file: string): Promise<string> => zip.file(file)!.async("string");
  const headers = Object.keys(zip.files).filter((file) => /^word\/header\d*\.xml$/.test(file));
  return {
    document: await read("word/document.xml"),
    styles: await read("word/styles.xml"),
    numbering: await read("word/numbering.xml"),
    headers: (await Promise.all(headers.map(read))).join("\n"),
    core: await read("docProps/core.xml"),
    text: (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value,
  };
}

const letters = (text: string): string => text.normalize("NFC").replace(/\s+/g, "");
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

const BASE = documentOfCase(REAL_CASES[0]!.case);
const withBlocks = (...blocks: Block[]): ReportDocument => ({ ...BASE, blocks });

const HOSTILE: readonly [string, ReportDocument][] = [
  [
    "a paragraph of 4,000 characters",
    withBlocks({ kind: "paragraph", text: "Chấp hành nghiêm. ".repeat(223) }),
  ],
  ["a word of 300 letters", withBlocks({ kind: "item", level: 1, text: "x".repeat(300) })],
  [
    "a formula and marks of XML",
    withBlocks({ kind: "paragraph", text: '=HYPERLINK("http://thu.invalid","A") <b>&amp;]]>' }),
  ],
  [
    "a unit with a name of 120 letters",
    {
      ...BASE,
      letterhead: { ...BASE.letterhead, parent: "Ủ".repeat(120), issuer: "TRUNG TÂM ".repeat(12).trim() },
    },
  ],
  [
    "nobody to send to or to sign, and no title",
    {
      ...BASE,
      title: { kind: "BÁO CÁO", summary: "" },
      recipients: [],
      signature: { authority: [], name: "" },
    },
  ],
  ["an empty report", withBlocks()],
];

describe.each([
  ...REAL_CASES.map(({ name, case: given }): [string, ReportDocument] => [name, documentOfCase(given)]),
  ["Biểu 06", documentOfCase(REAL_CASES[1]!.case, "bieu-06")],
  ...HOSTILE,
])("the Word file of %s", (_, document) => {
  let word: Word;
  beforeAll(async () => {
    word = await open(document);
  });

  test("holds every text", () => {
    const all = letters(word.text);
    expect(textsOf(document).filter((text) => !all.includes(letters(text)))).toEqual([]);
  });

  test("holds its body in order", () => {
    const all = letters(word.text);
    let from = 0;
    for (const block of document.blocks) {
      if (block.kind === "table") continue;
      const at = all.indexOf(letters(block.text), from);
      expect([block.text.slice(0, 40), at >= 0]).toEqual([block.text.slice(0, 40), true]);
      from = at;
    }
  });

  test("ends in a paragraph of one point, for Word puts a whole line below a table at the end", () => {
    const [, ending = ""] = /<\/w:tbl>((?:(?!<\/w:tbl>).)*)$/s.exec(word.document) ?? [];
    expect(ending).toMatch(
      /^<w:p><w:pPr>(?:(?!<w:p>).)*w:line="20" w:lineRule="exact"(?:(?!<w:p>).)*<\/w:p><w:sectPr>/s,
    );
  });

  test("says who made and changed it, by the unit's name", () => {
    const said = (element: string): string | undefined =>
      new RegExp(`<${element}>(.*?)</${element}>`, "s").exec(word.core)?.[1];
    expect(said("cp:lastModifiedBy")).toBe(said("dc:creator"));
    expect(said("dc:creator")).toMatch(/\S/);
  });

  test("holds nothing that acts: no field but the page number, no link", () => {
    expect(word.document).not.toMatch(/<w:hyperlink|<w:fldSimple|<w:instrText/);
    expect([...word.headers.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, code]) => code)).toEqual([
      "PAGE",
    ]);
  });

  test("is on A4 with the margins of NĐ 30/2020, and numbers its pages from the second", () => {
    const isLandscape = document.orientation === "landscape";
    const [width, height] = isLandscape ? [297, 210] : [210, 297];
    const attribute = (tag: string, name: string): number =>
      Number(new RegExp(`<w:${tag}[^>]* w:${name}="(\\d+)"`).exec(word.document)?.[1]);
    expect([attribute("pgSz", "w"), attribute("pgSz", "h")]).toEqual([twips(width), twips(height)]);
    const margins = ["top", "bottom", "left", "right"].map((side) => attribute("pgMar", side));
    expect(margins).toEqual([20, 20, 30, 15].map(twips));
    expect(word.document).toContain("<w:titlePg/>");
  });
});

test.each(
  Object.entries({
    "a control character": ["Chuông\u0007 kêu", "Chuông kêu"],
    "a zero": ["Không\u0000 có", "Không có"],
    "the two non-characters": ["Không\ufffe chữ\uffff", "Không chữ"],
    "half a pair": ["Nửa\ud800 chữ", "Nửa chữ"],
    "a tab and a line break": ["Một\thai\nba", "Một hai ba"],
    "blanks that belong to a form": ["Số:      /BC", "Số:      /BC"],
  }),
)("a text with %s is written as XML can hold it, wherever it stands", async (_, [given, written]) => {
  const text = given!;
  const word = await open({
    ...BASE,
    letterhead: { ...BASE.letterhead, parent: text, issuer: text },
    title: { kind: "BÁO CÁO", summary: text },
    blocks: [
      { kind: "heading", level: 1, text },
      { kind: "paragraph", text },
      { kind: "item", level: 1, text },
      { kind: "table", caption: text, columns: [{ title: text, share: 1, align: "left" }], rows: [[text]] },
    ],
  });
  const all = `${word.document}${word.core}`;
  // XML 1.0, production 2.
  expect(all).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  expect(word.document.split(`>${written}<`).length - 1).toBe(9);
});

describe("the styles of the Word file", () => {
  let word: Word;
  beforeAll(async () => {
    word = await open(BASE, documentOfCase(REAL_CASES[0]!.case, "bieu-06"));
  });

  const style = (id: string): string =>
    new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>`).exec(word.styles)?.[0] ?? "";
  const paragraphOf = (text: string): string =>
    (word.document.match(/<w:p>.*?<\/w:p>/g) ?? []).find((each) => each.includes(`>${text}<`)) ?? "";

  test("are Word's own, in Times New Roman 14 throughout", () => {
    expect(style("Normal")).toContain('w:ascii="Times New Roman"');
    expect(style("Normal")).toContain('<w:sz w:val="28"/>');
    expect(style("Normal")).toContain('<w:jc w:val="both"/>');
    for (const id of ["Heading1", "Heading2", "Heading3", "ListBullet", "ListBullet2"]) {
      expect(style(id)).toContain('<w:basedOn w:val="Normal"/>');
    }
    expect(style("TableGrid")).toContain('w:type="table"');
    expect(word.document.match(/w:ascii="(?!Times New Roman)/)).toBeNull();
  });

  test("are what headings, items and tables of the report use", () => {
    const counts = (id: string): number => word.document.split(`<w:pStyle w:val="${id}"/>`).length - 1;
    const headings = BASE.blocks.filter((block) => block.kind === "heading");
    for (const level of [1, 2, 3]) {
      expect(counts(`Heading${level}`)).toBe(headings.filter((heading) => heading.level === level).length);
    }
    const items = BASE.blocks.filter((block) => block.kind === "item");
    expect(counts("ListBullet")).toBe(items.filter(({ level }) => level === 1).length);
    expect(counts("ListBullet2")).toBe(items.filter(({ level }) => level === 2).length);
    expect(word.document.split('<w:tblStyle w:val="TableGrid"/>').length - 1).toBe(2);
  });

  test("mark items with - and +", () => {
    expect(word.numbering).toMatch(/w:lvlText w:val="-"/);
    expect(word.numbering).toMatch(/w:lvlText w:val="\+"/);
  });

  test("keep headings, and lines that announce a list, with what follows", () => {
    expect(style("Heading1")).toContain("<w:keepNext/>");
    const announcing = BASE.blocks.find((block) => block.kind === "item" && block.text.endsWith("Trong đó:"));
    expect(paragraphOf(announcing?.kind === "item" ? announcing.text : "?")).toContain("<w:keepNext/>");
    expect(paragraphOf("Đề nghị bổ sung: 13 hồ sơ.")).not.toContain("<w:keepNext/>");
  });

  test("keep the closing sentence, and the end of what stands above it, with the signature", () => {
    for (const block of BASE.blocks.slice(-2)) {
      expect(paragraphOf(block.kind === "table" ? "?" : block.text)).toContain("<w:keepNext/>");
    }
    const before = BASE.blocks.at(-3)!;
    expect(paragraphOf(before.kind === "table" ? "?" : before.text)).not.toContain("<w:keepNext/>");
  });

  test("keep three rows of a table together at both its ends", async () => {
    const rows = Array.from({ length: 8 }, (_, index) => [`Hàng ${index}`]);
    const { document } = await open(
      withBlocks({ kind: "table", caption: "", columns: [{ title: "Cột", share: 1, align: "left" }], rows }),
    );
    const kept = rows.map(([text]) => {
      const at = document.indexOf(`>${text}<`);
      return document.slice(document.lastIndexOf("<w:p>", at), at).includes("<w:keepNext/>");
    });
    expect(kept).toEqual([true, true, false, false, false, true, true, false]);
  });

  test("repeat the heads of tables and part no row", () => {
    // One line of titles, and the four of Biểu 06.
    expect(word.document.split("<w:tblHeader/>").length - 1).toBe(1 + 4);
    expect(word.document.split("<w:tr>").length).toBe(word.document.split("<w:cantSplit/>").length);
  });

  test("several documents are sections of one file, each with its paper", () => {
    expect([...word.document.matchAll(/<w:pgSz[^>]*>/g)].map(([size]) => /landscape/.test(size))).toEqual([
      false,
      true,
    ]);
  });
});
