import { meantSlot } from "../../../src/report/notation/meant-slot";
import { SLOT_CHOICES } from "../../../src/report/notation/slot-list";
import { problemsOfTemplate } from "../../../src/report/notation/template-problems";

describe("the slot that was meant", () => {
  test.each([
    ["a letter left out", "gq_quahan", "gq_qua_han"],
    ["the words with their accents", "Quá hạn", "gq_qua_han"],
    ["a prefix written wrong", "targt:tl_dung_han", "target:tl_dung_han"],
  ])("is found from %s", (_, written, key) => {
    expect(meantSlot(written)?.key).toBe(key);
  });

  test("is every slot itself with any one of its letters left out, or one as near", () => {
    for (const { key } of SLOT_CHOICES.filter((choice) => choice.key.length > 6)) {
      const cut = key.slice(0, 3) + key.slice(4);
      const meant = meantSlot(cut)!.key;
      expect([key, meant === key || Math.abs(meant.length - cut.length) <= 1]).toEqual([key, true]);
    }
  });

  test("is none where nothing is near", () => {
    expect(meantSlot("xyzxyzxyz")).toBeUndefined();
  });

  test("is asked about where the template's row is told", () => {
    const [problem] = problemsOfTemplate({ blocks: [{ kind: "paragraph", text: "{{gq_quahan}}", row: 8 }] });
    expect(problem?.message).toMatch(
      /không có chỉ tiêu “gq_quahan” ở đây\. Có phải \{\{gq_qua_han\}\}, .*\?$/,
    );
  });
});
