/** Walks the tables of heads and words: each entry is known by a head or a word as an export prints it. */
import { ABBREVIATIONS } from "../../../src/dossiers/columns/abbreviations";
import { COLUMN_KINDS, foldHead } from "../../../src/dossiers/columns/column-kinds";
import { recogniseColumn } from "../../../src/dossiers/columns/recognise-column";
import { foldWord, WORD_TABLES, wordReader, type WordKind } from "../../../src/dossiers/columns/list-words";
import { foldAccents } from "../../../src/vietnamese/words";
import { HEAD_CASES } from "./head-cases";
import { WORD_CASES } from "./word-cases";

const heads = Object.entries(HEAD_CASES).flatMap(([kind, each]) => each.map((head) => [head, kind] as const));

describe("heads of columns", () => {
  it.each(heads)("“%s” is surely %s", (head, kind) => {
    expect(recogniseColumn(head)).toEqual({ kind, confidence: "sure" });
  });

  it("have a case for every one of the table (test/dossiers/columns/head-cases.ts)", () => {
    const tried = new Set(heads.map(([head]) => foldHead(head)));
    expect(COLUMN_KINDS.flatMap((row) => row.heads).filter((head) => !tried.has(head))).toEqual([]);
  });

  it("have a case for every abbreviation", () => {
    const printed = [...heads.map(([head]) => head), ...words.map(([, word]) => word)]
      .map(foldAccents)
      .join("; ");
    const untried = ABBREVIATIONS.filter(([short]) => !new RegExp(short.source).test(printed));
    expect(untried).toEqual([]);
  });
});

const words = Object.entries(WORD_CASES).flatMap(([column, meanings]) =>
  Object.entries(meanings as Readonly<Record<string, readonly string[]>>).flatMap(([meaning, each]) =>
    each.map((word) => [column as WordKind, word, meaning] as const),
  ),
);

describe("words of columns", () => {
  it.each(words)("the %s “%s” means %s", (column, word, meaning) => {
    expect(wordReader(column)(word)).toBe(meaning);
  });

  it.each([
    ["Dịch vụ bưu chính", "postal"],
    ["Gửi bưu điện", "postal"],
    ["Chuyển phát nhanh", "postal"],
    ["Nộp online tại nhà", "online"],
    ["Cổng DVC tỉnh", "online"],
    ["Công dân đến trực tiếp", "in_person"],
    ["Nhận tại quầy số 3", "in_person"],
    ["Trực tuyến tại quầy", undefined],
    ["Trả kết quả qua bưu điện", undefined],
    ["Không trực tuyến", undefined],
    ["Khác", undefined],
  ])("of the channel: “%s” speaks of %s", (word, meaning) => {
    expect(wordReader("channel")(word)).toBe(meaning);
  });

  it("have a case for every one of the tables (test/dossiers/columns/word-cases.ts)", () => {
    const tried = new Set(words.map(([column, word]) => `${column} ${foldWord(word)}`));
    const all = Object.entries(WORD_TABLES).flatMap(([column, meanings]) =>
      Object.values(meanings as Readonly<Record<string, readonly string[]>>)
        .flat()
        .map((word) => `${column} ${word}`),
    );
    expect(all.filter((each) => !tried.has(each))).toEqual([]);
  });

  it("stand in one form, and mean one thing in their column", () => {
    for (const meanings of Object.values(WORD_TABLES)) {
      const each = Object.values(meanings as Readonly<Record<string, readonly string[]>>).flat();
      expect(each.map(foldWord)).toEqual(each);
      expect(new Set(each).size).toBe(each.length);
    }
  });
});
