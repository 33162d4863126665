import { describeUnit, type UnitLevel } from "../../src/vietnamese/unit-name";

describe("describeUnit", () => {
  test("describes a commune's centre in full", () => {
    expect(describeUnit("TTPVHCC xã Gia Phúc (Hải Phòng)")).toEqual({
      kind: "trung_tam",
      level: "xã",
      place: "Gia Phúc",
      parent: "ỦY BAN NHÂN DÂN XÃ GIA PHÚC",
      issuer: "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
      symbol: "BC-TTPVHCC",
      fullName: "Trung tâm Phục vụ hành chính công xã Gia Phúc",
      shortHead: "GIÁM ĐỐC",
      signing: ["GIÁM ĐỐC"],
    });
  });

  test("describes a commune's committee in full", () => {
    expect(describeUnit("UBND xã Hùng Thắng (Hải Phòng)")).toEqual({
      kind: "ubnd",
      level: "xã",
      place: "Hùng Thắng",
      parent: "",
      issuer: "ỦY BAN NHÂN DÂN XÃ HÙNG THẮNG",
      symbol: "BC-UBND",
      fullName: "Ủy ban nhân dân xã Hùng Thắng",
      shortHead: "CHỦ TỊCH",
      signing: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
    });
  });

  test("guesses nothing about any other unit", () => {
    expect(describeUnit(" Sở Tư pháp  (Hải Phòng)")).toEqual({
      kind: "khac",
      level: "",
      place: "",
      parent: "",
      issuer: "SỞ TƯ PHÁP (HẢI PHÒNG)",
      symbol: "BC",
      fullName: "Sở Tư pháp (Hải Phòng)",
      shortHead: "",
      signing: [],
    });
  });

  test.each<[string, UnitLevel, string]>([
    ["Trung tâm Phục vụ hành chính công phường Hưng Đạo", "phường", "Hưng Đạo"],
    ["TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG PHƯỜNG HƯNG ĐẠO", "phường", "Hưng Đạo"],
    ["trung tâm PVHCC xã Kẻ Sặt", "xã", "Kẻ Sặt"],
    ["Trung tâm Phục vụ HCC phường Chí Linh", "phường", "Chí Linh"],
    ["TT PVHCC đặc khu Bạch Long Vĩ", "đặc khu", "Bạch Long Vĩ"],
    ["TTPVHCC đặc khu Cát Hải, thành phố Hải Phòng", "đặc khu", "Cát Hải"],
    [" TTPVHCC\u00a0 xã   Gia  Phúc ( Hải Phòng )", "xã", "Gia Phúc"],
    ["ttpvhcc xã gia phúc", "xã", "Gia Phúc"],
    ["TTPVHCC xã Gia Phúc (Hải Phòng)".normalize("NFD"), "xã", "Gia Phúc"],
    ["TTPVHCC phường Xuân Hương - Đà Lạt (Lâm Đồng)", "phường", "Xuân Hương - Đà Lạt"],
    ["TTPVHCC PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT", "phường", "Xuân Hương - Đà Lạt"],
    ["TTPVHCC xã Ea H'Leo (Đắk Lắk)", "xã", "Ea H'Leo"],
  ])("reads “%s” as a centre", (text, level, place) => {
    expect(describeUnit(text)).toMatchObject({
      kind: "trung_tam",
      level,
      place,
      fullName: `Trung tâm Phục vụ hành chính công ${level} ${place}`,
    });
  });

  test.each<[string, UnitLevel, string, string]>([
    ["Ủy ban nhân dân xã Hùng Thắng", "xã", "Hùng Thắng", "ỦY BAN NHÂN DÂN XÃ HÙNG THẮNG"],
    ["Uỷ ban nhân dân phường Hưng Đạo", "phường", "Hưng Đạo", "ỦY BAN NHÂN DÂN PHƯỜNG HƯNG ĐẠO"],
    ["UBND PHƯỜNG CHÍ LINH", "phường", "Chí Linh", "ỦY BAN NHÂN DÂN PHƯỜNG CHÍ LINH"],
    ["UBND đặc khu Cát Hải", "đặc khu", "Cát Hải", "ỦY BAN NHÂN DÂN ĐẶC KHU CÁT HẢI"],
  ])("reads “%s” as a committee", (text, level, place, issuer) => {
    expect(describeUnit(text)).toMatchObject({ kind: "ubnd", level, place, issuer });
  });

  test.each([
    ["nothing", ""],
    ["a centre without its commune", "Trung tâm Phục vụ hành chính công"],
    ["a level without a name", "UBND xã"],
    ["a committee of another level", "UBND thành phố Hải Phòng"],
    ["a centre of another level", "Trung tâm Phục vụ hành chính công thành phố Hải Phòng"],
    ["two units in one text", "UBND phường Chí Linh / Trung tâm Phục vụ HCC"],
    ["a word that only begins like a level", "UBND xãhội Gia Phúc"],
  ])("leaves %s as “khac”", (_name, text) => {
    expect(describeUnit(text)).toMatchObject({ kind: "khac", fullName: text, place: "" });
  });

  test("gives composed text whatever it was given", () => {
    const described = describeUnit("UBND xã Hùng Thắng".normalize("NFD"));
    const written = Object.values(described).flat().join(" ");
    expect(written).toBe(written.normalize("NFC"));
  });
});
