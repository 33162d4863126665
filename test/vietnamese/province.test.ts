import { provincialLevelOf } from "../../src/vietnamese/province";

describe("provincialLevelOf", () => {
  test.each([
    ["UBND xã Hùng Thắng (Hải Phòng)", "thành phố"],
    ["UBND xã Hùng Thắng ( TP. Hải  Phòng )", "thành phố"],
    ["TTPVHCC phường Thuận Hóa, thành phố Huế", "thành phố"],
    ["TTPVHCC phường Sài Gòn, TP Hồ Chí Minh".normalize("NFD"), "thành phố"],
    ["TTPVHCC XÃ EA H'LEO, TỈNH ĐẮK LẮK", "tỉnh"],
    ["TTPVHCC phường Xuân Hương - Đà Lạt (Lâm Đồng)", "tỉnh"],
  ])("reads “%s” as %s", (unit, level) => {
    expect(provincialLevelOf(unit)).toBe(level);
  });

  test.each(["", "UBND xã Hùng Thắng", "UBND phường Hải Phòng", "UBND xã Kẻ Sặt, huyện Bình Giang"])(
    "guesses nothing of “%s”",
    (unit) => {
      expect(provincialLevelOf(unit)).toBeUndefined();
    },
  );
});
