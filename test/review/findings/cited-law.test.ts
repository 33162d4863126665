import { reviewText } from "../../../src/review/review";

const report = (basis: string, days = "từ ngày 15/7/2026 đến ngày 14/8/2026"): string =>
  `BÁO CÁO\nKết quả giải quyết thủ tục hành chính tháng 8 năm 2026\n(${days})\n${basis}\nTổng số hồ sơ tiếp nhận: 120 hồ sơ.`;

const found = (text: string, wanted = "V08"): string[] =>
  reviewText(text)
    .findings.filter(({ code }) => code === wanted)
    .map(({ message }) => message);

describe("the law that a report cites", () => {
  it.each<[what: string, basis: string, message: RegExp]>([
    [
      "had ended before the period",
      "Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ;",
      /hết hiệu lực sau ngày 30\/6\/2026, được thay bằng Nghị định 224\/2026/,
    ],
    ["ended long ago", "Căn cứ Nghị định 61/2018/NĐ-CP;", /61\/2018\/NĐ-CP hết hiệu lực/],
    ["in short", "Thực hiện NĐ 42/2022;", /hết hiệu lực/],
    [
      "with the day of another",
      "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 19 tháng 6 năm 2025 của Chính phủ;",
      /ban hành ngày 0?9\/6\/2025, ở đây ghi ngày 19\/6\/2025/,
    ],
    [
      "with the year of another",
      "Căn cứ Nghị định số 118/2024/NĐ-CP ngày 09/6/2025;",
      /là Nghị định 118\/2025\/NĐ-CP/,
    ],
    [
      "a decision with a wrong day",
      "Theo Quyết định số 766/QĐ-TTg ngày 26/3/2022 của Thủ tướng;",
      /ban hành ngày 23\/6\/2022/,
    ],
  ])("is told where it %s", (_, basis, message) => {
    expect(found(report(basis))).toEqual([expect.stringMatching(message)]);
  });

  const JULY = "từ ngày 15/7/2026 đến ngày 14/8/2026";
  it.each<[what: string, basis: string, days: string]>([
    ["is in force", "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;", JULY],
    ["is in no table of ours", "Căn cứ Nghị định số 999/2025/NĐ-CP ngày 01/01/2025;", JULY],
    [
      "is another body's decision of the same number",
      "Căn cứ Quyết định số 766/QĐ-UBND ngày 01/02/2026 của Ủy ban nhân dân tỉnh;",
      JULY,
    ],
    [
      "was in force in the period",
      "Căn cứ Nghị định số 42/2022/NĐ-CP;",
      "từ ngày 15/5/2026 đến ngày 14/6/2026",
    ],
    ["ended within the period", "Căn cứ Nghị định số 42/2022/NĐ-CP;", "từ ngày 15/6/2026 đến ngày 14/7/2026"],
    ["is said to be replaced", "Nghị định số 224/2026/NĐ-CP thay thế Nghị định số 42/2022/NĐ-CP;", JULY],
    ["has a day that is none", "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 31/6/2025;", JULY],
  ])("accuses nobody where it %s", (_, basis, days) => {
    expect(found(report(basis, days))).toEqual([]);
  });
});

describe("a document that was amended", () => {
  const ONE_STOP = "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;";
  it.each<[what: string, basis: string, days: string | undefined, count: number]>([
    ["is cited as it first was", ONE_STOP, undefined, 1],
    ["is cited twice", `${ONE_STOP}\nThực hiện NĐ 118/2025/NĐ-CP;`, undefined, 1],
    ["is amended in the period", ONE_STOP, "từ ngày 15/7/2026 đến ngày 05/8/2026", 1],
  ])("is told once where it %s", (_, basis, days, count) => {
    const messages = found(report(basis, days), "V09");
    expect(messages).toHaveLength(count);
    expect(messages[0]).toMatch(/^Nghị định 118\/2025\/NĐ-CP đã được sửa đổi.* Nghị định 309\/2026\/NĐ-CP/);
  });

  it.each<[what: string, basis: string, days: string | undefined]>([
    ["was amended after the period", ONE_STOP, "từ ngày 15/6/2026 đến ngày 04/8/2026"],
    ["is said to be amended", `${ONE_STOP.slice(0, -1)} (được sửa đổi, bổ sung);`, undefined],
    ["stands beside the amending one", `${ONE_STOP}\nCăn cứ Nghị định số 309/2026/NĐ-CP;`, undefined],
    ["was amended on no known day, or by none", "Căn cứ Thông tư số 03/2025/TT-VPCP;", undefined],
    ["had ended", "Căn cứ Nghị định 61/2018/NĐ-CP;", undefined],
    ["is in no table of ours", "Căn cứ Nghị định số 999/2025/NĐ-CP;", undefined],
  ])("is not told where it %s", (_, basis, days) => {
    expect(found(report(basis, days), "V09")).toEqual([]);
  });

  it("is information, with the words to add", () => {
    const [finding] = reviewText(report(ONE_STOP)).findings.filter(({ code }) => code === "V09");
    expect(finding).toMatchObject({
      severity: "info",
      proposal: expect.stringContaining("309/2026/NĐ-CP") as string,
    });
  });
});
