/** Whatever the product cites as law stands in the table, and what has ended is cited as ended. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { changesBy, hadEnded, LEGAL_DOCUMENTS, legalDocument } from "../../src/catalog/legal-documents";
import { isDate } from "../../src/vietnamese/dates";

/** The day on which the table was last looked through; raised with it. */
const AS_OF = "2026-11-30";

const CITATION =
  /(Nghị định|Thông tư|Quyết định|Nghị quyết|NĐ|TT|QĐ)(?: số)? (\d{1,4}\/(?:\d{4}(?:\/[\p{Lu}\d-]+)?|QĐ-TTg))/gu;

/** Laws and codes are cited by their names, and known by the number of the National Assembly. */
const OF_ASSEMBLY = /\d{1,3}\/\d{4}\/QH\d{2}/g;
const KINDS: Readonly<Record<string, string>> = { NĐ: "Nghị định", TT: "Thông tư", QĐ: "Quyết định" };

/** Words that say of a document that its time is over. */
const SAYS_ENDED = /hết hiệu lực|đến 30\/6\/2026|until|ended|replaced|since|of which/i;

export function faultsIn(text: string, day: string): string[] {
  const laws = (text.match(OF_ASSEMBLY) ?? []).filter((number) => legalDocument(number) === undefined);
  const others = [...text.matchAll(CITATION)].flatMap((match) => {
    const [words, kind = "", number = ""] = match;
    const document = legalDocument(number, KINDS[kind] ?? kind);
    if (document === undefined) return [`${words}: not in the table`];
    const around = text.slice(Math.max(0, match.index - 120), match.index + words.length + 160);
    return hadEnded(document, day) && !SAYS_ENDED.test(around)
      ? [`${words}: ended on ${document.until}`]
      : [];
  });
  return [...laws.map((number) => `${number}: not in the table`), ...others];
}

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));
}

const OWN_TABLE = join("src", "catalog", "legal-documents.ts");

it("every document that the code, the forms and the guides cite is known and, on the day, in force or said to have ended", () => {
  const files = [
    ...filesIn("src", /\.(?:ts|html)$/),
    ...filesIn("docs", /\.md$/),
    "README.md",
    "SECURITY.md",
  ];
  const faults = files
    .filter((file) => file !== OWN_TABLE)
    .flatMap((file) =>
      faultsIn(readFileSync(file, "utf8").normalize("NFC"), AS_OF).map((fault) => `${file}: ${fault}`),
    );
  expect(faults).toEqual([]);
});

it.each([
  ["a document that is in force", "theo Nghị định 118/2025/NĐ-CP", AS_OF, []],
  [
    "one that nobody knows",
    "theo Nghị định 999/2025/NĐ-CP",
    AS_OF,
    ["Nghị định 999/2025/NĐ-CP: not in the table"],
  ],
  [
    "one that has ended",
    "theo Nghị định 42/2022/NĐ-CP",
    AS_OF,
    ["Nghị định 42/2022/NĐ-CP: ended on 2026-06-30"],
  ],
  ["the same on its last day", "theo Nghị định 42/2022/NĐ-CP", "2026-06-30", []],
  ["one that is said to have ended", "Nghị định 42/2022/NĐ-CP, hết hiệu lực từ 01/7/2026", AS_OF, []],
  ["a law that is known", "Bộ luật Dân sự (91/2015/QH13)", AS_OF, []],
  ["a law that nobody knows", "Luật 99/2099/QH99", AS_OF, ["99/2099/QH99: not in the table"]],
  ["a decision without a year", "Quyết định 766/QĐ-TTg", AS_OF, []],
])("the search finds %s", (_, text, day, faults) => {
  expect(faultsIn(text, day)).toEqual(faults);
});

describe("the table", () => {
  it.each(LEGAL_DOCUMENTS.map((document) => [document.number, document] as const))("%s", (_, document) => {
    const { issued, from, until, endedBy, amendedBy = [], source } = document;
    for (const date of [issued, from, until, ...amendedBy.map((each) => each.from)]) {
      expect(date === undefined || isDate(date)).toBe(true);
    }
    expect(source).toMatch(/\S/);
    if (issued !== undefined && from !== undefined) expect(issued <= from).toBe(true);
    for (const number of [endedBy, ...amendedBy.map((each) => each.number)]) {
      if (number !== undefined) expect(legalDocument(number)).toBeDefined();
    }
  });

  it("tells what had changed a document by a day", () => {
    const document = legalDocument("118/2025", "Nghị định")!;
    expect([changesBy(document, "2026-08-04"), changesBy(document, "2026-08-05")]).toEqual([
      [],
      ["309/2026/NĐ-CP"],
    ]);
  });
});
