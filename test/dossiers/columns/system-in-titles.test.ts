import { findHead } from "../../../src/dossiers/columns/find-head";
import { systemInTitles } from "../../../src/dossiers/columns/system-in-titles";
import { tableOf } from "../../../src/dossiers/read/raw-table";

const named = (...titles: readonly string[]) => {
  const rows = [...titles.map((title) => [title]), ["Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả"]];
  const table = tableOf(rows, { file: "t4.xlsx" });
  return systemInTitles(table, findHead(table)!);
};

test.each<[string, string | undefined]>([
  [
    "DANH SÁCH HỒ SƠ TRÊN HỆ THỐNG THÔNG TIN GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TỪ NGÀY 01/4/2026",
    "Hệ thống thông tin giải quyết thủ tục hành chính",
  ],
  ["Cổng Dịch vụ công quốc gia", "Cổng Dịch vụ công quốc gia"],
  ["Nguồn: Phần mềm đăng ký hộ tịch, kỳ tháng 4", "Phần mềm đăng ký hộ tịch"],
  ["Một cửa điện tử thành phố (kỳ tháng 4)", "Một cửa điện tử thành phố"],
  ["DANH SÁCH HỒ SƠ TIẾP NHẬN TẠI BỘ PHẬN MỘT CỬA", undefined],
  ["Kết quả của hệ thống chính trị", undefined],
])("the title %j names the system %j", (title, system) => {
  expect(named("ỦY BAN NHÂN DÂN XÃ THỬ", title)).toBe(system);
});

test("what stands below the head names none", () => {
  const rows = [["Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả"], ["Phần mềm hộ tịch"]];
  const table = tableOf(rows, { file: "t4.xlsx" });
  expect(systemInTitles(table, findHead(table)!)).toBeUndefined();
});
