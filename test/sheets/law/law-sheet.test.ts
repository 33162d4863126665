/** The sheet "Văn bản": what it says of each document on a day. */
import { LEGAL_DOCUMENTS, type LegalDocument } from "../../../src/catalog/legal-documents";
import { planLawSheet, standingOf } from "../../../src/sheets/law/law-sheet";

const document = (facts: Partial<LegalDocument>): LegalDocument => ({
  kind: "Nghị định",
  number: "1/2030/NĐ-CP",
  subject: "Việc thử",
  source: "Bảng thử",
  certainty: "copy",
  ...facts,
});

describe("how a document stands", () => {
  it.each<[what: string, facts: Partial<LegalDocument>, day: string, words: string]>([
    ["in force", { from: "2030-01-01" }, "2030-01-01", "Còn hiệu lực"],
    ["not yet", { from: "2030-01-02" }, "2030-01-01", "Chưa có hiệu lực, có từ 02/01/2030"],
    ["of unknown start", {}, "2030-01-01", "Chưa thấy văn bản thay thế"],
    [
      "on its last day",
      { from: "2030-01-01", until: "2030-06-30" },
      "2030-06-30",
      "Còn hiệu lực; sẽ hết hiệu lực từ 01/7/2030",
    ],
    [
      "the day after, replaced by one of the table",
      { until: "2030-06-30", endedBy: "224/2026/NĐ-CP" },
      "2030-07-01",
      "Hết hiệu lực từ 01/7/2030; thay bằng Nghị định 224/2026/NĐ-CP",
    ],
    [
      "amended, once on a day and once on none that is known",
      {
        from: "2025-07-01",
        amendedBy: [{ number: "309/2026/NĐ-CP", from: "2026-08-05" }, { number: "367/2025/NĐ-CP" }],
      },
      "2026-08-05",
      "Còn hiệu lực; đã sửa đổi bởi Nghị định 309/2026/NĐ-CP; có văn bản sửa đổi Nghị định 367/2025/NĐ-CP, chưa rõ từ ngày nào",
    ],
    [
      "before it is amended",
      { from: "2025-07-01", amendedBy: [{ number: "309/2026/NĐ-CP", from: "2026-08-05" }] },
      "2026-08-04",
      "Còn hiệu lực",
    ],
  ])("%s", (_, facts, day, words) => {
    expect(standingOf(document(facts), day)).toBe(words);
  });
});

it("lists every document with its number, source and how sure that is, and tells the day it is of", () => {
  const plan = planLawSheet("Văn bản", "2026-11-30");
  const [, [advice] = [], , ...rows] = plan.grid;
  expect(advice).toContain("30/11/2026");
  expect(rows.map(([kind, number]) => [kind, number])).toEqual(
    LEGAL_DOCUMENTS.map(({ kind, number }) => [kind, number]),
  );
  for (const row of rows)
    expect(row.at(-1)).toMatch(/\S.* \((?:đã đọc bản chép|chỉ thấy nơi khác viện dẫn)\)$/);
  expect(plan.rowHeights).toHaveLength(plan.grid.length);
});
