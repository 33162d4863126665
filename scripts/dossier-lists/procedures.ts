/** Procedures that communes handle, by field, with the level of service at which they are offered. */
import type { ServiceLevel } from "../../src/dossiers/dossier";

export interface Procedure {
  readonly field: string;
  readonly name: string;
  readonly level: ServiceLevel;
}

export const PROCEDURES: readonly Procedure[] = [
  { field: "Hộ tịch", name: "Đăng ký khai sinh", level: "full" },
  { field: "Hộ tịch", name: "Đăng ký kết hôn", level: "partial" },
  { field: "Hộ tịch", name: "Đăng ký khai tử", level: "full" },
  { field: "Hộ tịch", name: "Cấp Giấy xác nhận tình trạng hôn nhân", level: "full" },
  { field: "Hộ tịch", name: "Cấp bản sao trích lục hộ tịch", level: "full" },
  { field: "Chứng thực", name: "Chứng thực bản sao từ bản chính", level: "partial" },
  { field: "Chứng thực", name: "Chứng thực chữ ký trong giấy tờ, văn bản", level: "not_online" },
  { field: "Chứng thực", name: "Chứng thực hợp đồng, giao dịch liên quan đến tài sản", level: "not_online" },
  { field: "Đất đai", name: "Xác nhận hồ sơ đăng ký, cấp giấy chứng nhận lần đầu", level: "partial" },
  { field: "Đất đai", name: "Chuyển mục đích sử dụng đất", level: "partial" },
  { field: "Bảo trợ xã hội", name: "Trợ cấp xã hội hằng tháng", level: "partial" },
  { field: "Bảo trợ xã hội", name: "Hỗ trợ chi phí mai táng", level: "full" },
  { field: "Người có công", name: "Trợ cấp một lần đối với thân nhân người có công", level: "partial" },
  {
    field: "Thành lập và hoạt động của hộ kinh doanh",
    name: "Đăng ký thành lập hộ kinh doanh",
    level: "full",
  },
  {
    field: "Thành lập và hoạt động của hộ kinh doanh",
    name: "Chấm dứt hoạt động hộ kinh doanh",
    level: "full",
  },
];

/** Texts that a spreadsheet must take as text: formulas, commands, keys of JavaScript. */
export const TREACHEROUS_TEXTS: readonly string[] = [
  "=cmd|' /C calc'!A0",
  "+1",
  "@x",
  "-2+3",
  "__proto__",
  "constructor",
  '=HYPERLINK("http://localhost/","xem")',
];
