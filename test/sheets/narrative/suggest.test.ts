import fc from "fast-check";
import { officersWords, type PartOnSheet } from "../../../src/sheets/narrative/read-narrative";
import { adviceOn, renewals, startOf } from "../../../src/sheets/narrative/suggest";

const part = (text: string, suggested: string): PartOnSheet => ({ key: "han_che", row: 9, text, suggested });
const sheet = (...parts: PartOnSheet[]) => ({ period: "tháng 4 năm 2026", parts });

describe("what may be written on the sheet “Thuyết minh”", () => {
  const words = fc.constantFrom("", "Còn 01 hồ sơ quá hạn.", "Còn 02 hồ sơ quá hạn.", "Lời của tôi.");

  test("is never a part that differs from its suggestion, whatever the figures suggest now", () => {
    fc.assert(
      fc.property(words, words, fc.array(words), (text, suggested, now) => {
        fc.pre(text !== suggested);
        expect(renewals(sheet(part(text, suggested)), { han_che: now })).toEqual([]);
        expect(officersWords(sheet(part(text, suggested)))).toEqual({ han_che: text });
      }),
    );
  });

  test.each<[string, string, readonly string[], readonly object[]]>([
    ["an empty part gets the suggestion", "", ["Mới."], [{ key: "han_che", row: 9, text: "Mới." }]],
    [
      "an untouched suggestion follows the figures",
      "Cũ.",
      ["Mới.", "Thêm."],
      [{ key: "han_che", row: 9, text: "Mới.\nThêm." }],
    ],
    ["an untouched suggestion goes with its reason", "Cũ.", [], [{ key: "han_che", row: 9, text: "" }]],
    ["what is right already is not written again", "Cũ.", ["Cũ."], []],
  ])("%s", (_, present, now, expected) => {
    expect(renewals(sheet(part(present, present)), { han_che: now })).toEqual(expected);
  });
});

test("a new period begins with the officer's words of the last one, not with its suggestions", () => {
  const suggestions = { han_che: ["Còn 02 hồ sơ quá hạn."] };
  const fresh = { text: "Còn 02 hồ sơ quá hạn.", suggested: "Còn 02 hồ sơ quá hạn.", carried: "" };
  expect(startOf("han_che", suggestions, sheet(part("Lời của tôi.", "Cũ.")))).toEqual({
    text: "Lời của tôi.",
    suggested: "",
    carried: "Lời của tôi.",
  });
  expect(startOf("han_che", suggestions, sheet(part("Cũ.", "Cũ.")))).toEqual(fresh);
  expect(startOf("han_che", suggestions, sheet(part("", "Cũ.")))).toEqual(fresh);
  expect(startOf("han_che", suggestions)).toEqual(fresh);
});

describe("a line that was suggested once", () => {
  const OLD = "Còn 01 hồ sơ quá hạn.";

  test.each<[string, string, readonly string[], readonly string[]]>([
    ["is stale once the figures say it no more", `${OLD}\nĐường truyền chậm.`, ["Khác."], [OLD]],
    ["is not stale while the figures still say it", `${OLD}\nĐường truyền chậm.`, [OLD, "Khác."], []],
    ["is not stale once the officer has taken it out", "Đường truyền chậm.", ["Khác."], []],
    ["is not stale where the officer wrote it in other words", "Còn một hồ sơ quá hạn.", ["Khác."], []],
  ])("%s", (_, text, now, stale) => {
    const [advice] = adviceOn(sheet(part(text, OLD)), { han_che: now });
    expect(advice?.stale).toEqual(stale);
  });

  test.each<[string, string, readonly string[]]>([
    ["untouched", OLD, ["Khác."]],
    ["emptied by the officer", "", ["Khác."]],
    ["the officer's, all of what is suggested in it", `${OLD}\nĐường truyền chậm.`, [OLD]],
  ])("is no matter for advice in a part that is %s", (_, text, now) => {
    expect(adviceOn(sheet(part(text, OLD)), { han_che: now })).toEqual([]);
  });
});

test("advice tells stale lines from the officer's own, and offers what is new only", () => {
  const own = part("- Còn 01 hồ sơ quá hạn.\n- Đường truyền chậm.", "Còn 01 hồ sơ quá hạn.");
  const [advice] = adviceOn(sheet(own), { han_che: ["Còn 02 hồ sơ quá hạn.", "Đường truyền chậm."] });
  expect(advice).toEqual({ part: own, stale: ["Còn 01 hồ sơ quá hạn."], fresh: ["Còn 02 hồ sơ quá hạn."] });
});
