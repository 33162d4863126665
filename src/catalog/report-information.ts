/** Group A: what the report says about itself. Texts and dates, no counts. */
import type { Dated } from "./edition";

export interface InformationField extends Dated {
  readonly key: string;
  readonly ref: string;
  readonly label: string;
  readonly kind: "text" | "date";
  /** Shown on top of the input sheet; the others stand in the block "Thông tin văn bản" at its end. */
  readonly onTop?: boolean;
  /** Stays the same from one period to the next. */
  readonly isLasting?: boolean;
}

export const INFORMATION_FIELDS: readonly InformationField[] = [
  { key: "don_vi", ref: "A02", label: "Đơn vị báo cáo", kind: "text", onTop: true, isLasting: true },
  { key: "ten_ky", ref: "A06", label: "Kỳ báo cáo", kind: "text", onTop: true },
  { key: "tu_ngay", ref: "A07", label: "Từ ngày", kind: "date", onTop: true },
  { key: "den_ngay", ref: "A08", label: "Đến ngày", kind: "date", onTop: true },
  { key: "co_quan_chu_quan", ref: "A01", label: "Cơ quan chủ quản", kind: "text", isLasting: true },
  { key: "co_quan_ban_hanh", ref: "A02", label: "Cơ quan ban hành", kind: "text", isLasting: true },
  { key: "dia_danh", ref: "A04", label: "Địa danh", kind: "text", isLasting: true },
  { key: "so_ky_hieu", ref: "A10", label: "Số, ký hiệu", kind: "text" },
  { key: "ngay_ban_hanh", ref: "A11", label: "Ngày ban hành", kind: "date" },
  { key: "can_cu", ref: "A12", label: "Căn cứ, công văn yêu cầu", kind: "text" },
  { key: "quyen_han_ky", ref: "A13", label: "Quyền hạn, chức vụ người ký", kind: "text", isLasting: true },
  { key: "nguoi_ky", ref: "A15", label: "Họ và tên người ký", kind: "text", isLasting: true },
  {
    key: "noi_nhan",
    ref: "A16",
    label: "Nơi nhận (cách nhau bằng dấu chấm phẩy)",
    kind: "text",
    isLasting: true,
  },
  { key: "mau_bao_cao", ref: "A05", label: "Mẫu báo cáo", kind: "text", isLasting: true },
  { key: "ky_truoc_ten", ref: "A06", label: "Kỳ trước", kind: "text" },
  { key: "ky_truoc_den_ngay", ref: "A08", label: "Kỳ trước đến ngày", kind: "date" },
  { key: "ghi_chu_khac", ref: "–", label: "Ghi chú khác", kind: "text" },
];

/** Values by key: texts as written, dates as ISO ("2026-04-19"); absent when not given. */
export type ReportInformation = Readonly<Record<string, string>>;
