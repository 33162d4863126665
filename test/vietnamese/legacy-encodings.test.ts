import { convertLegacy, legacyConverter } from "../../src/vietnamese/legacy-encodings";

const MOTTO = "Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc";
const REPORT = "Tổng số hồ sơ tiếp nhận trực tuyến, kết quả giải quyết thủ tục";

describe("the converter of a known encoding", () => {
  it.each([
    ["TCVN3", "Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc", MOTTO],
    ["VNI", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc", MOTTO],
    ["VNI", "HOÀ SÔ TIEÁP NHAÄN", "HỒ SƠ TIẾP NHẬN"],
    ["VNI", "haønh chính coâng, ñöôïc, coù, khoâng, ñoù", "hành chính công, được, có, không, đó"],
    ["VNI", "æ ó ò î Æ Ñ ñ", "ỉ ĩ ị ỵ Ỉ Đ đ"],
  ] as const)("%s: “%s”", (encoding, written, expected) => {
    expect(legacyConverter(encoding)(written)).toBe(expected);
  });

  it("leaves what has no place in the encoding", () => {
    expect(legacyConverter("TCVN3")("1¯2 ab")).toBe("1¯2 ab");
    expect(legacyConverter("VNI")("aÿ bc")).toBe("aÿ bc");
  });
});

describe("a text of an unknown encoding", () => {
  it.each([
    ["TCVN3", "Tæng sè hå s¬ tiÕp nhËn trùc tuyÕn, kÕt qu¶ gi¶i quyÕt thñ tôc"],
    ["VNI", "Toång soá hoà sô tieáp nhaän tröïc tuyeán, keát quaû giaûi quyeát thuû tuïc"],
  ])("is converted from %s", (encoding, text) => {
    expect(convertLegacy(text)).toEqual({ text: REPORT, encoding });
  });

  it.each([
    ["it is Unicode", REPORT],
    ["it is Unicode in parts", REPORT.normalize("NFD")],
    ["it says nothing of a report", "Céng hßa x· héi"],
    ["it is empty", ""],
    ["it has two words of a report", "hå s¬, hå s¬"],
    ["it has hardly more of them than it has as it stands", "hồ sơ: hå s¬, hå s¬"],
  ])("stays where %s", (_, text) => {
    expect(convertLegacy(text)).toEqual({ text });
  });

  it.each([
    ["it has three words of a report", "hå s¬, hå s¬, hå s¬", "hồ sơ, hồ sơ, hồ sơ"],
    ["it has more than three times as many", "hồ sơ: hå s¬, hå s¬, hå s¬", "hồ sơ: hồ sơ, hồ sơ, hồ sơ"],
  ])("is converted where %s", (_, text, expected) => {
    expect(convertLegacy(text)).toEqual({ text: expected, encoding: "TCVN3" });
  });

  it("is told by its beginning, and converted as a whole", () => {
    const words = "hå s¬, hå s¬, hå s¬. ";
    expect(convertLegacy("x".repeat(20_000) + words).encoding).toBeUndefined();
    const long = convertLegacy(words + "x".repeat(20_000) + words);
    expect(long.text.match(/hồ sơ/g)).toHaveLength(6);
  });
});
