import fc from "fast-check";
import { bindNames, unbindNames } from "../../src/vietnamese/bound-names";

/** The pieces at whose ends a line may break. */
const pieces = (text: string): string[] => bindNames(text).split(" ");

/** A piece as it is read. */
const bound = (text: string): string => text.replace(/ /g, "\u00a0");

describe("names that a line must not end in", () => {
  test.each<[string, readonly string[]]>([
    ["ỦY BAN NHÂN DÂN XÃ GIA PHÚC", ["ỦY BAN NHÂN DÂN", "XÃ GIA PHÚC"]],
    ["Trung tâm Phục vụ hành chính công", ["Trung tâm", "Phục vụ", "hành chính công"]],
    ["các thủ tục hành chính của cơ quan", ["các", "thủ tục hành chính", "của", "cơ quan"]],
    ["UBND phường Xuân Hương - Đà Lạt", ["UBND", "phường Xuân Hương - Đà Lạt"]],
    ["đặc khu Côn Đảo", ["đặc khu Côn Đảo"]],
    ["xã A", ["xã A"]],
    ["xã Gia Phúc báo cáo, kính gửi", ["xã", "Gia", "Phúc", "báo", "cáo,", "kính", "gửi"]],
  ])("“%s”", (text, expected) => {
    expect(pieces(text)).toEqual(expected.map(bound));
  });

  test("a commune's name binds up to twenty letters, so that it fits on a line, and only at the end", () => {
    expect(pieces("xã " + "a b".repeat(6) + "ab")).toHaveLength(1);
    expect(pieces("xã " + "a b".repeat(7)).length).toBeGreaterThan(1);
  });
});

describe("periods that a line must not end in", () => {
  test.each<[string, readonly string[]]>([
    ["báo cáo tháng 5 năm 2026 của", ["báo", "cáo", "tháng 5 năm 2026", "của"]],
    ["báo cáo tháng 12 năm 2026 của", ["báo", "cáo", "tháng 12 năm 2026", "của"]],
    ["báo cáo quý II năm 2026 của", ["báo", "cáo", "quý II năm 2026", "của"]],
    ["BÁO CÁO QUÝ IV NĂM 2026 CỦA", ["BÁO", "CÁO", "QUÝ IV NĂM 2026", "CỦA"]],
    ["báo cáo 6 tháng đầu năm 2026 của", ["báo", "cáo", "6 tháng đầu năm 2026", "của"]],
    ["báo cáo 6 tháng cuối năm 2026 của", ["báo", "cáo", "6 tháng cuối năm 2026", "của"]],
    ["báo cáo 9 tháng năm 2026 của", ["báo", "cáo", "9 tháng năm 2026", "của"]],
    ["báo cáo năm 2026 của", ["báo", "cáo", "năm 2026", "của"]],
    ["năm 2025 và năm 2026 nữa", ["năm 2025", "và", "năm 2026", "nữa"]],
    ["tháng này năm ngoái", ["tháng", "này", "năm", "ngoái"]],
    ["quý X năm 26 hồ sơ", ["quý", "X", "năm", "26", "hồ", "sơ"]],
  ])("“%s”", (text, expected) => {
    expect(pieces(text)).toEqual(expected.map(bound));
  });
});

test("no word is changed: the spaces come back as they were", () => {
  const word = fc.constantFrom(
    "xã",
    "Gia",
    "Phúc",
    "ủy",
    "ban",
    "nhân",
    "dân",
    "năm",
    "2026",
    "tháng",
    "5",
    "a",
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(" ");
      expect(unbindNames(bindNames(text))).toBe(text);
    }),
  );
});
