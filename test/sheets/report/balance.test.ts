import { balance } from "../../../src/sheets/report/balance";
import { heightOf } from "../../../src/sheets/text-metrics";

const FONT = { size: 13 };

describe("balance", () => {
  test.each([
    ["keeps a text of one line", "ỦY BAN NHÂN DÂN", 185, "ỦY BAN NHÂN DÂN"],
    [
      "parts names between words that belong apart",
      "ỦY BAN NHÂN DÂN XÃ GIA PHÚC",
      185,
      "ỦY BAN NHÂN DÂN\nXÃ GIA PHÚC",
    ],
    ["leaves a word that is longer than a line", `SỞ ${"A".repeat(300)}`, 185, `SỞ ${"A".repeat(300)}`],
    ["leaves an empty text", "", 185, ""],
  ])("%s", (_, text, width, expected) => {
    expect(balance(text, FONT, width)).toBe(expected);
  });

  test("takes no more room than the text took before", () => {
    const text = "Kết quả thực hiện nhiệm vụ tháng 4 năm 2026 và phương hướng, nhiệm vụ tháng 5 năm 2026";
    expect(heightOf(balance(text, FONT, 300), FONT, 300)).toBe(heightOf(text, FONT, 300));
  });
});
